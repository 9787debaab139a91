/** A figure in one text and the same number in words, as an ordinal or in Roman figures in the other. Pure. */
import { hanNumber, type Language, languageOf } from '../../text/index.ts';
import { type Lexis, PUNCTUATION } from '../prepared/joint-vocabulary.ts';
import type { Replacement } from './pieces.ts';
import type { RowSide } from './row-side.ts';

/** "5", "21st", «3-й»: a figure, and what shows that it counts a place in a row. */
const FIGURE = /^(\d{1,9})(st|nd|rd|th|-?(?:й|я|е|ый|ая|ое|го|му|м|х|ми|ой|ую|ші|шы|чи|чу|чү|чы))?$/;
/** "eighteenth", "девятнадцатого": no name of a number in one word is longer, but for German ones. */
const LONGEST = 40;
const ROMAN_VALUES: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 };

/**
 * Whether one of two stretches is a figure and the other the same number in another print: "25" and "twenty-five", 12
 * and 十二, "1st" and "first", "21" and "XXI". An ordinal is no cardinal.
 */
export function printsOfOneNumber(
  a: RowSide,
  b: RowSide,
  { aFrom, aTo, bFrom, bTo }: Replacement,
  lexis: Lexis,
): boolean {
  const textA = wordsOf(a, aFrom, aTo, lexis);
  const textB = wordsOf(b, bFrom, bTo, lexis);
  const { scales } = languageOf(lexis.lang).numbers;
  // «5 млн» and «5 миллионов».
  const scale = scales.get(textA);
  if (scale !== undefined && scale === scales.get(textB)) return true;
  const figureA = FIGURE.exec(textA);
  const figure = figureA ?? FIGURE.exec(textB);
  if (figure === null) return false;
  const written = figureA === null ? textA : textB;
  if (written === '' || written.length > LONGEST) return false;
  const value = Number(figure[1]);
  const { numbers } = languageOf(lexis.lang);
  if (figure[2] !== undefined) return ordinalNumber(written, numbers) === value;
  const [printedA, printedB] = [printedOf(a, aFrom, aTo), printedOf(b, bFrom, bTo)];
  const printed = figureA === null ? printedA : printedB;
  // 百分之四十 and 40%.
  if ((figureA === null ? printedB : printedA).endsWith('%')) {
    const sign = [...(numbers.percent ?? [])].find((word) => written.startsWith(word));
    return sign !== undefined && value === hanNumber(written.slice(sign.length));
  }
  return value === (romanNumber(printed) ?? hanNumber(written) ?? compoundNumber(written, lexis.lang));
}

/** «5 миллионов» and "5 000 000": the same figure stands before, and the groups of zeros say what the word does. */
export function isScaleInZeros(
  a: RowSide,
  b: RowSide,
  { aFrom, aTo, bFrom, bTo }: Replacement,
  lexis: Lexis,
): boolean {
  if (aFrom === 0 || bFrom === 0 || a.ids[aFrom - 1] !== b.ids[bFrom - 1]) return false;
  if (!/^\d{1,3}$/.test(lexis.words[a.ids[aFrom - 1]])) return false;
  const [textA, textB] = [wordsOf(a, aFrom, aTo, lexis), wordsOf(b, bFrom, bTo, lexis)];
  const zeros = /^(?:000)+$/.test(textA) ? textA : textB;
  const scale = languageOf(lexis.lang).numbers.scales.get(zeros === textA ? textB : textA);
  return /^(?:000)+$/.test(zeros) && scale === 10 ** zeros.length;
}

/** "40 per cent" and "40%": whether one stretch is the sign and the other its word. */
export function isPercent(
  a: RowSide,
  b: RowSide,
  { aFrom, aTo, bFrom, bTo }: Replacement,
  lexis: Lexis,
): boolean {
  const { percent } = languageOf(lexis.lang).numbers;
  const [printedA, printedB] = [printedOf(a, aFrom, aTo), printedOf(b, bFrom, bTo)];
  if (percent === undefined || (printedA !== '%') === (printedB !== '%')) return false;
  return percent.has(printedA === '%' ? wordsOf(b, bFrom, bTo, lexis) : wordsOf(a, aFrom, aTo, lexis));
}

function wordsOf(side: RowSide, from: number, to: number, { words, kind }: Lexis): string {
  let text = '';
  for (let at = from; at < to && text.length <= LONGEST; at++) {
    const id = side.ids[at];
    if (kind[id] !== PUNCTUATION) text += words[id];
  }
  return text;
}

function printedOf(side: RowSide, from: number, to: number): string {
  const [first, last] = [side.list[from], side.list[to - 1]];
  if (first === undefined || last === undefined) return '';
  return side.text.slice(side.tokenFrom[first], side.tokenTo[last]);
}

function romanNumber(printed: string): number | undefined {
  if (!/^(?:C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/.test(printed) || printed === '') return undefined;
  let value = 0;
  for (let at = 0; at < printed.length; at++) {
    const here = ROMAN_VALUES[printed.charAt(at)] ?? 0;
    value += here < (ROMAN_VALUES[printed.charAt(at + 1)] ?? 0) ? -here : here;
  }
  return value;
}

/** "twenty-five", "fünfundzwanzig", "zweihundert": names of numbers written together. */
function compoundNumber(word: string, lang: string): number | undefined {
  const { words, scales } = languageOf(lang).numbers;
  const whole = words.get(word) ?? scales.get(word);
  if (whole !== undefined) return whole;
  for (const [name, by] of scales) {
    const at = by === 100 || by === 1000 ? word.lastIndexOf(name) : -1;
    if (at < 0) continue;
    const before = at === 0 ? 1 : compoundNumber(word.slice(0, at), lang);
    const rest = word.slice(at + name.length).replace(/^und/, '');
    const after = rest === '' ? 0 : compoundNumber(rest, lang);
    if (before !== undefined && after !== undefined && before < by && after < by) return before * by + after;
  }
  // "trentadue".
  for (const [tens, value] of words)
    if (value >= 20 && value < 100 && word.startsWith(tens)) {
      const sum = sumOf(value, words.get(word.slice(tens.length)));
      if (sum !== undefined) return sum;
    }
  const hyphen = word.indexOf('-');
  if (hyphen > 0) return sumOf(words.get(word.slice(0, hyphen)), words.get(word.slice(hyphen + 1)));
  const und = word.indexOf('und');
  return und > 0 ? sumOf(words.get(word.slice(und + 3)), oneOf(word.slice(0, und), words)) : undefined;
}

function oneOf(word: string, words: ReadonlyMap<string, number>): number | undefined {
  return words.get(word) ?? words.get(`${word}s`);
}

/** Tens and a digit, and nothing else. */
function sumOf(tens: number | undefined, digit: number | undefined): number | undefined {
  if (tens === undefined || digit === undefined || tens < 20 || digit < 1 || digit > 9) return undefined;
  return tens + digit;
}

/** "first", "twenty-first". */
function ordinalNumber(
  word: string,
  { words, ordinals }: Pick<Language['numbers'], 'words' | 'ordinals'>,
): number | undefined {
  const whole = ordinals.get(word);
  if (whole !== undefined) return whole;
  const hyphen = word.indexOf('-');
  if (hyphen >= 0) return sumOf(words.get(word.slice(0, hyphen)), ordinals.get(word.slice(hyphen + 1)));
  // «двадцать первый», its words joined.
  for (const [tens, value] of words)
    if (value >= 10 && value < 100 && value % 10 === 0 && word.startsWith(tens)) {
      const digit = ordinals.get(word.slice(tens.length));
      if (digit !== undefined && digit < 10) return value + digit;
    }
  return undefined;
}
