/** The tables of what was measured, which are written by a program in English, in the language of the page. */
import type { UiLanguage } from '../interface/strings.ts';

const RUSSIAN: ReadonlyMap<string, string> = new Map([
  // Heads of columns.
  ['method', 'способ'],
  ['pairs', 'пары'],
  ['links', 'связи'],
  ['F1', 'F1'],
  ['F1 mean of pairs', 'F1, среднее по парам'],
  ['precision', 'точность'],
  ['recall', 'полнота'],
  ['same/reworded found', 'найдено одинаковых и изменённых'],
  ['n-to-m found', 'найдено связей n\u00a0:\u00a0m'],
  ['link F1', 'F1 связей'],
  ['moved verses found', 'найдено перемещённых стихов'],
  ['moves said', 'названо перемещений'],
  ['all words right', 'все слова верно'],
  ['where none changed place', 'если ни одно не переставлено'],
  ['texts', 'тексты'],
  ['words in same, median', 'совпавшие слова, медиана'],
  ['rows same', 'одинаковые строки'],
  ['rows reworded', 'изменённые строки'],
  ['rows one-sided', 'строки без соответствия'],
  // What was measured.
  ['mutual-best TF-IDF', 'взаимно лучшие по TF-IDF'],
  ['monotone dynamic programming', 'динамическое программирование без перестановок'],
  ['Multivector', 'Multivector'],
  ['Multivector, unseen', 'Multivector, на новых текстах'],
  ['Multivector, fewest edits (diffTokens)', 'Multivector, меньше всего правок (diffTokens)'],
  ['Multivector, as shown to readers (diffWords)', 'Multivector, как на странице (diffWords)'],
  ['jsdiff diffWords', 'jsdiff diffWords'],
  ['jsdiff diffArrays', 'jsdiff diffArrays'],
  ['fast-myers-diff', 'fast-myers-diff'],
  ['committee statements, each with the next', 'заявления одного комитета, каждое со следующим'],
  ['yearly notices of one emergency', 'ежегодные уведомления об одном чрезвычайном положении'],
  ['notices of different emergencies', 'уведомления о разных чрезвычайных положениях'],
  // Titles.
  ['Versions of one text', 'Редакции одного текста'],
  ['Chapters that learning saw are left out.', 'Без глав, на которых программа училась.'],
  ['Russian translations read without stems and tables', 'Русские переводы без основ слов и таблиц'],
  ['Chinese translations read without tables', 'Китайские переводы без таблиц'],
]);

const LANGUAGES: ReadonlyMap<string, string> = new Map([
  ['English', 'английский'],
  ['Russian', 'русский'],
  ['Chinese', 'китайский'],
  ['German', 'немецкий'],
]);

const CODES: ReadonlyMap<string, string> = new Map([
  ['en', 'английский'],
  ['ru', 'русский'],
  ['zh', 'китайский'],
  ['de', 'немецкий'],
]);

const SETS: ReadonlyMap<string, string> = new Map([
  ['Fuller marks of other readers', 'Подробная разметка других читателей'],
  ['Translated pairs', 'Переведённые пары'],
  ['Hand-aligned statements', 'Заявления, сопоставленные вручную'],
]);

const RELATIONS: ReadonlyMap<string, string> = new Map([
  ['one series', 'одна серия'],
  ['across partners', 'разные партнёры'],
]);

/** Titles that are made of parts, and ones that hold a number. */
const PATTERNS: readonly (readonly [RegExp, (...parts: readonly string[]) => string | undefined])[] = [
  [
    /^(.+), (\w+), (one series|across partners)$/,
    (set = '', language = '', relation = '') =>
      joined([SETS.get(set), LANGUAGES.get(language), RELATIONS.get(relation)]),
  ],
  [
    /^The (\w+) pairs in (\w+), (.+)$/,
    (source = '', language = '', relation = '') => {
      const [from, to, kind] = [LANGUAGES.get(source), LANGUAGES.get(language), RELATIONS.get(relation)];
      return from && to && kind && `Те же пары (${from} набор) в оригинале, ${to}, ${kind}`;
    },
  ],
  [
    /^News in two copies, (\d+) % dropped, shuffled: (\w+)$/,
    (share = '', language = '') => {
      const known = LANGUAGES.get(language);
      return known && `Новости в двух копиях: ${share} % убрано, порядок перемешан; ${known}`;
    },
  ],
  [/^KJV and WEB, (\d+) chapters in order$/, (n = '') => `KJV и WEB, главы по порядку: ${n}`],
  [
    /^KJV and WEB, (\d+) chapters with one block of (\S+) verses moved$/,
    (n = '', block = '') => `KJV и WEB, главы: ${n}; в каждой перемещено подряд ${block} стихов`,
  ],
  [
    /^Words of (\d+) reworded clauses, aligned by hand \(in (\d+) a word changed place, which edits in order cannot say\)$/,
    (n = '', moved = '') =>
      `Слова изменённых фрагментов (${n}), сопоставленные вручную; в ${moved} из них слово переставлено, чего правки по порядку выразить не могут`,
  ],
  [
    /^specimens (\w+), (\w\w)$/,
    (group = '', lang = '') => CODES.get(lang) && `образцы «${group}», ${CODES.get(lang)}`,
  ],
];

/** A title, a head or the name of a row in the language of the page; undefined where it has no words for it. */
export function qualityWords(ui: UiLanguage, english: string): string | undefined {
  if (ui === 'en') return english;
  const known = RUSSIAN.get(english);
  if (known !== undefined) return known;
  for (const [pattern, written] of PATTERNS) {
    const match = pattern.exec(english);
    const made = match && written(...match.slice(1));
    if (made) return made;
  }
  return undefined;
}

function joined(parts: readonly (string | undefined)[]): string | undefined {
  return parts.every((part) => part !== undefined) ? parts.join(', ') : undefined;
}
