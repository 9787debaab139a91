/** Words that belong to numbers, by language: months, multipliers, per cent. Folded stems or beginnings. */

export interface NumberWords {
  /** Beginnings of the names of the twelve months, as a pattern without groups; shorter than any other word they fit. */
  readonly months: readonly string[];
  /** Multiplier by pattern: what stands after a figure. */
  readonly multipliers: readonly (readonly [pattern: string, value: number])[];
  readonly percent: string;
  /** What divides the thousands and what the decimals, as in a character class. */
  readonly thousands: string;
  readonly decimal: string;
}

const EN: NumberWords = {
  months: [
    'jan(?:uary|\\.)',
    'feb(?:ruary|\\.)',
    'mar(?:ch|\\.)',
    'apr(?:il|\\.)',
    'may',
    'june?',
    'july?',
    'aug(?:ust|\\.)',
    'sept?(?:ember|\\.)',
    'oct(?:ober|\\.)',
    'nov(?:ember|\\.)',
    'dec(?:ember|\\.)',
  ],
  multipliers: [
    ['thousand', 1e3],
    ['million|mn\\b|mln\\b', 1e6],
    ['billion|bn\\b|bln\\b', 1e9],
    ['trillion|tn\\b', 1e12],
  ],
  percent: '%|per ?cent|percentage points?',
  thousands: ',',
  decimal: '.',
};

const RU: NumberWords = {
  months: [
    'январ[ьяею]м?',
    'феврал[ьяею]м?',
    'март[аеу]?',
    'апрел[ьяею]м?',
    'ма[йяею]',
    'июн[ьяею]',
    'июл[ьяею]',
    'август[аеу]?',
    'сентябр[ьяею]м?',
    'октябр[ьяею]м?',
    'ноябр[ьяею]м?',
    'декабр[ьяею]м?',
  ],
  multipliers: [
    ['тыс(?:яч[а-я]*|\\.)?', 1e3],
    ['млн\\.?|миллион[а-я]*', 1e6],
    ['млрд\\.?|миллиард[а-я]*', 1e9],
    ['трлн\\.?|триллион[а-я]*', 1e12],
  ],
  percent: '%|процент[а-я]*',
  thousands: ' .',
  decimal: ',',
};

const DE: NumberWords = {
  months: [
    'jan(?:uars?|\\.)|jänner',
    'feb(?:ruars?|\\.)',
    'märz',
    'apr(?:ils?|\\.)',
    'mai',
    'juni',
    'juli',
    'aug(?:ust|\\.)',
    'sept?(?:embers?|\\.)',
    'okt(?:obers?|\\.)',
    'nov(?:embers?|\\.)',
    'dez(?:embers?|\\.)',
  ],
  multipliers: [
    ['tausend', 1e3],
    ['mio\\.?|million(?:en)?', 1e6],
    ['mrd\\.?|milliarden?', 1e9],
    ['billion(?:en)?', 1e12],
  ],
  percent: '%|prozent(?:punkten?)?',
  thousands: '. ',
  decimal: ',',
};

const BY_LANGUAGE: Readonly<Record<string, NumberWords>> = { en: EN, ru: RU, de: DE };

/** Words of numbers of a language; for one without a table figures alone are read, as in English. */
export function numberWordsOf(lang: string): NumberWords {
  return BY_LANGUAGE[lang] ?? EN;
}

/** Written numbers that statements use, by language: whole folded words. "One" is left out: it is mostly no number. */
export const WRITTEN: Readonly<Record<string, ReadonlyMap<string, number>>> = {
  en: written(
    'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty',
    2,
    new Map([
      ['thirty', 30],
      ['forty', 40],
      ['fifty', 50],
      ['sixty', 60],
      ['hundred', 100],
    ]),
  ),
  de: written(
    'zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn zwanzig',
    2,
    new Map([
      ['dreißig', 30],
      ['vierzig', 40],
      ['fünfzig', 50],
      ['sechzig', 60],
      ['hundert', 100],
    ]),
  ),
  ru: new Map(
    [
      'два двух двум двумя две',
      'три трех трем тремя трёх трём',
      'четыре четырех четырем четырьмя четырёх четырём',
      'пять пяти пятью',
      'шесть шести шестью',
      'семь семи семью',
      'восемь восьми восьмью',
      'девять девяти девятью',
      'десять десяти десятью',
      'одиннадцать одиннадцати',
      'двенадцать двенадцати',
    ].flatMap((forms, at) => forms.split(' ').map((form): [string, number] => [form, at + 2])),
  ),
};

function written(
  words: string,
  first: number,
  more: ReadonlyMap<string, number>,
): ReadonlyMap<string, number> {
  return new Map([...words.split(' ').map((word, at): [string, number] => [word, first + at]), ...more]);
}
