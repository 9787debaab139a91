/**
 * What each UTF-16 code unit is to this product, and its folded form. Pure: the tables are filled as units are met,
 * and a unit always gets the same entry.
 */

export const LETTER = 1;
export const DIGIT = 2;
const MARK = 3;
/** Units up to here make words; compare with `<=` after ruling out 0. */
export const LAST_OF_WORD = 3;
/** Han, Hiragana, Katakana, Bopomofo: each character counts as a word of its own. */
export const IDEOGRAPH = 4;
export const PUNCTUATION = 5;
export const HIGH_SURROGATE = 6;
export const SPACE = 7;

export type CharacterClass = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** Roman numerals (Ⅳ) are the letters that they are made of. */
const letter = /[\p{L}\p{Nl}]/u;
const digit = /[\p{Nd}\p{No}]/u;
const mark = /\p{M}/u;
const ideograph = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}]/u;
/** What `\s` matches (the byte order mark among it) and control characters. */
const space = /[\s\p{White_Space}\p{Cc}]/u;

/** By code unit: the class in the upper half, the folded unit in the lower; 0 until the unit is first met. */
const entries = new Int32Array(0x10000);

function classify(code: number): CharacterClass {
  if (code >= 0xd800 && code <= 0xdbff) return HIGH_SURROGATE;
  const character = String.fromCharCode(code);
  if (space.test(character)) return SPACE;
  if (ideograph.test(character) && (letter.test(character) || digit.test(character))) return IDEOGRAPH;
  if (letter.test(character)) return LETTER;
  // Raised figures are note marks: "the region²". Where they belong to a unit (km²), reading tokens joins them.
  if (isRaised(code)) return PUNCTUATION;
  if (digit.test(character)) return DIGIT;
  if (mark.test(character)) return MARK;
  return PUNCTUATION;
}

/** ⁰¹²³⁴⁵⁶⁷⁸⁹ */
export function isRaised(code: number): boolean {
  return (
    code === 0xb9 || code === 0xb2 || code === 0xb3 || code === 0x2070 || (code >= 0x2074 && code <= 0x2079)
  );
}

const quotes = new Map<string, string>([
  ...[...'‘’‚‛′ʼʻʽʿ`´＇'].map((quote) => [quote, "'"] as const),
  ...[...'“”„‟″«»'].map((quote) => [quote, '"'] as const),
]);
/** Full-width marks that stand inside a word as the narrow ones do: Ｃ５＋１, ５．２. */
const WIDE: ReadonlyMap<string, string> = new Map([
  ['＋', '+'],
  ['．', '.'],
]);
const dashes = new Set('‐‑‒–—―−－');

function fold(code: number, kind: CharacterClass): number {
  if (kind === SPACE) return 0x20;
  const character = String.fromCharCode(code);
  const quote = quotes.get(character);
  if (quote !== undefined) return quote.charCodeAt(0);
  if (dashes.has(character)) return 0x2d;
  const narrow = WIDE.get(character);
  if (narrow !== undefined) return narrow.charCodeAt(0);
  const lower = character.toLowerCase();
  return lower.length === 1 ? lower.charCodeAt(0) : code;
}

function learn(code: number): number {
  const kind = classify(code);
  const entry = (kind << 16) | fold(code, kind);
  entries[code] = entry;
  return entry;
}

/** Class and folded form at once, for loops over every unit of a text: `entry >> 16` and `entry & 0xffff`. */
export function entryOf(code: number): number {
  const entry = entries[code];
  return entry === 0 ? learn(code) : entry;
}

/** The class of a code unit; a pair of surrogates is told by its first half. */
export function classOf(code: number): CharacterClass {
  return (entryOf(code) >> 16) as CharacterClass;
}

/** The folded form of a code unit, one unit for one unit: case, quotes, dashes, spaces. */
export function foldOf(code: number): number {
  return entryOf(code) & 0xffff;
}

/** Whether an ideograph or kana stands at an offset. */
export function isIdeograph(text: string, at: number): boolean {
  return at >= 0 && at < text.length && classOf(text.charCodeAt(at)) === IDEOGRAPH;
}

/** Whether two surrogate halves at `offset` make a letter, number or ideograph outside the BMP. */
export function isAstralLetter(text: string, offset: number): boolean {
  return /^[\p{L}\p{N}]/u.test(text.slice(offset, offset + 2));
}

export const DASHES = '-–—';

export function isLowerCase(character: string): boolean {
  return character !== character.toUpperCase() && character === character.toLowerCase();
}

export function isUpperCase(character: string): boolean {
  return character !== character.toLowerCase() && character === character.toUpperCase();
}
