import { stemmer } from '@orama/stemmers/spanish';
import { abbreviations, merged, numbered, smallLanguage, wordSet } from './make.ts';
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
      before:
        'sr sres sra srta excmo excma dra d dña s.e s.m gral emb lic ing p.ej p.e aprox av pres pdte vicepdte dn dr dres prof arq mons gob dir cnel cap rev s.s ss.mm pbro lcda lcdo mtro mtra',
      beforeNumber: 'núm núms párr párrs pág págs cap caps vol fig apdo inc res doc',
      either: 'ee.uu',
      closing: 'etc a.c d.c',
    }),
    openers: wordSet('el la los las nosotros ellos un una en para con este esta estos'),
    negations: wordSet('no ni sin nunca ningún ninguna'),
    turning: wordSet('contra solo o si más todos todas puede pueden debe deben'),
    numbers: {
      words: merged(
        numbered(
          'cero _ dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis ' +
            'diecisiete dieciocho diecinueve',
          0,
        ),
        numbered('veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa', 20, 10),
        numbered(
          'veintiún|veintiuno|veintiuna veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve',
          21,
        ),
        numbered(
          'cien|ciento doscientos|doscientas trescientos|trescientas cuatrocientos|cuatrocientas quinientos|quinientas ' +
            'seiscientos|seiscientas setecientos|setecientas ochocientos|ochocientas novecientos|novecientas',
          100,
          100,
        ),
      ),
      ordinals: new Map(),
      scales: new Map([
        ['mil', 1000],
        ['millón', 1_000_000],
        ['millones', 1_000_000],
      ]),
      percent: wordSet('porciento'),
      decimal: ',',
      ordinalStop: false,
    },
    dates: {
      months: numbered(
        'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
      ),
      yearWords: wordSet('año años'),
    },
    capitalsForNames: true,
  });
}
