import { stemmer } from '@orama/stemmers/spanish';
import { abbreviations, numbered, smallLanguage, wordSet } from './make.ts';
import type { Language } from './types.ts';

export function makeSpanish(): Language {
  return smallLanguage('es', {
    stem: (folded) => stemmer(folded),
    ownLetters: 'áéíñóúü',
    functionWords: wordSet(
      'el la los las un una unos unas de del a al en con por para sin sobre entre y e o u pero que quien cuyo no se su sus',
      'lo les como también más es son era ser ha han este esta estos estas ese esa nuestro nuestra nosotros ellos',
    ),
    phrases: {
      determiners: undefined,
      joining: wordSet('y e o pero que'),
      complement: wordSet('de a'),
      pair: ['entre', 'y'],
    },
    abbreviations: abbreviations({
      before: 'sr sres sra srta excmo excma dra d dña s.e s.m gral emb lic ing p.ej p.e aprox av',
      beforeNumber: 'núm núms párr párrs pág págs cap caps vol fig apdo inc res doc',
      either: 'ee.uu',
      closing: 'etc',
    }),
    openers: wordSet('el la los las nosotros ellos un una en para con este esta estos'),
    negations: wordSet('no ni sin nunca ningún ninguna'),
    turning: wordSet('contra solo o si más todos todas puede pueden debe deben'),
    dates: {
      months: numbered(
        'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
      ),
      yearWords: wordSet('año años'),
    },
    capitalsForNames: true,
  });
}
