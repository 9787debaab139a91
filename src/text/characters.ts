/**
 * What each UTF-16 code unit is to this product, and its folded form. Pure.
 * Common scripts are read from a table made once; the rest goes through Unicode properties on demand.
 */

export const SPACE = 0;
export const LETTER = 1;
export const DIGIT = 2;
export const MARK = 3;
/** Han, Hiragana, Katakana, Bopomofo: each character counts as a word of its own. */
export const IDEOGRAPH = 4;
export const PUNCTUATION = 5;
export const HIGH_SURROGATE = 6;

export type CharacterClass = 0 | 1 | 2 | 3 | 4 | 5 | 6;

/** Latin, Greek, Cyrillic, Armenian, Hebrew, Arabic … up to the punctuation and number blocks. */
const TABLE_SIZE = 0x2500;

const letter = /\p{L}/u;
const digit = /\p{N}/u;
const mark = /\p{M}/u;
/** What `\\s` matches (the byte order mark among it) and control characters. */
const space = /[\s\p{White_Space}\p{Cc}]/u;

function classifySlowly(code: number): CharacterClass {
  const character = String.fromCharCode(code);
  if (space.test(character)) return SPACE;
  if (letter.test(character)) return LETTER;
  if (digit.test(character)) return DIGIT;
  if (mark.test(character)) return MARK;
  return PUNCTUATION;
}

const quotes = new Map<string, string>([
  ...[...'‘’‚‛′ʼ`´'].map((quote) => [quote, "'"] as const),
  ...[...'“”„‟″«»'].map((quote) => [quote, '"'] as const),
]);
const dashes = new Set('‐‑‒–—―−');

/** Folds one code unit to one code unit, so that offsets hold: case, quotes, dashes, spaces. */
function foldSlowly(code: number): number {
  const character = String.fromCharCode(code);
  if (classifySlowly(code) === SPACE) return 0x20;
  const quote = quotes.get(character);
  if (quote !== undefined) return quote.charCodeAt(0);
  if (dashes.has(character)) return 0x2d;
  const lower = character.toLowerCase();
  return lower.length === 1 ? lower.charCodeAt(0) : code;
}

const classTable = Uint8Array.from({ length: TABLE_SIZE }, (_, code) => classifySlowly(code));
const foldTable = Uint16Array.from({ length: TABLE_SIZE }, (_, code) => foldSlowly(code));

/** The class of a code unit; a pair of surrogates is told by its first half. */
export function classOf(code: number): CharacterClass {
  if (code < TABLE_SIZE) return (classTable[code] ?? PUNCTUATION) as CharacterClass;
  if (code >= 0x4e00 && code <= 0x9fff) return IDEOGRAPH;
  if (code >= 0x3041 && code <= 0x30ff) return code === 0x30fb ? PUNCTUATION : IDEOGRAPH;
  if (code >= 0x3105 && code <= 0x4dbf) return code >= 0x3400 || code <= 0x312f ? IDEOGRAPH : PUNCTUATION;
  if (code >= 0xf900 && code <= 0xfaff) return IDEOGRAPH;
  if (code >= 0xac00 && code <= 0xd7a3) return LETTER;
  if (code >= 0xd800 && code <= 0xdbff) return HIGH_SURROGATE;
  return classifySlowly(code);
}

/** The folded form of a code unit: one unit for one unit. */
export function foldOf(code: number): number {
  if (code < TABLE_SIZE) return foldTable[code] ?? code;
  if ((code >= 0x3000 && code <= 0xd7ff) || (code >= 0xd800 && code <= 0xdfff))
    return code === 0x3000 ? 0x20 : code;
  return foldSlowly(code);
}

/** Whether two surrogate halves at `offset` make a letter or ideograph outside the BMP. */
export function isAstralLetter(text: string, offset: number): boolean {
  return /^[\p{L}\p{N}]/u.test(text.slice(offset, offset + 2));
}
