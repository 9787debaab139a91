import { abbreviations, numbered, smallLanguage, wordSet } from './make.ts';
import { RUSSIAN_MONTHS } from './ru.ts';
import type { Language } from './types.ts';

export function makeKyrgyz(): Language {
  return smallLanguage('ky', {
    ownLetters: 'йё',
    functionWords: wordSet(
      'жана менен үчүн боюнча аркылуу бул ушул өз да де эле же бирок ошондой эле биз алар бардык ар бир катары',
    ),
    phrases: { determiners: undefined, joining: wordSet('жана же'), complement: new Set(), pair: undefined },
    abbreviations: abbreviations({
      before: 'ш проф акад доц ген обл ауд м көч р-н инж мис',
      beforeNumber: 'ст п б бет бер гл рис т',
      either: 'ж жж',
      closing: 'ж.б млн млрд',
    }),
    openers: wordSet('биз тараптар алар бул ошондой президенттер лидерлер'),
    negations: wordSet('эмес жок эч'),
    turning: wordSet('гана же эгер каршы бардык'),
    dates: { months: numbered(RUSSIAN_MONTHS), yearWords: wordSet('жыл жылы жылдын ж') },
    capitalsForNames: true,
  });
}
