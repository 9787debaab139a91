/**
 * How many lines a run of words takes: a server has no fonts, so the advances of the widest of the typefaces that figures
 * ask for are written down here. Pure. In narrower typefaces a long passage takes a line less, never one more.
 */

/** Noto Serif, in twentieths of an em; its sans serif is as wide within a fiftieth. Written down by measuring it. */
const ADVANCES: Readonly<Record<number, string>> = {
  4: "'",
  5: ' \u00a0,.‘’',
  6: '-/:;ijl',
  7: '!()IJ[]ft›',
  8: '"',
  9: '?rs“”гз',
  10: '*cz–«»сэ',
  11: '0123456789SaegyГаетуяё',
  12: 'CEFLPTYZbdkopqvxБЕЗРСТЬЭбвдкорхь',
  13: 'BRVXhnuВУХЯлпч',
  14: 'AGKUАДКЛЪийнфцъ',
  15: 'DNOQОПФЦЧ',
  16: 'HИЙНм',
  17: 'w…ыю',
  18: 'Ыж',
  19: 'MmМшщ',
  20: '—→Ж',
  21: 'W№Ю',
  22: 'ШЩ',
};
const TWENTIETHS = 20;
/** Of a letter that is not in the table: another alphabet, or a letter with its mark. */
const USUAL = 12;
const WIDE = 20;
/** Sums of advances are not exact. */
const ROUNDING = 1e-6;
const WIDE_LETTERS = /[\u1100-\u11ff\u2e80-\ua4cf\uac00-\ud7ff\uf900-\ufaff\uff00-\uff60]/u;
/** Where a line may end: at a space that is not a no-break one, and behind a hyphen or a dash. */
const BREAK = String.raw`(?:[^\S\u00a0\u2007\u202f]|[\u2010-\u2014-])`;
/** What stays on one line: words up to a break, and each ideograph by itself. */
const PARTS = new RegExp(
  `${WIDE_LETTERS.source}|(?:(?!${BREAK})[^])*${BREAK}+|(?:(?!${BREAK})[^])+?(?=${WIDE_LETTERS.source}|${BREAK}|$)`,
  'gu',
);

const ADVANCE_OF = new Map(
  Object.entries(ADVANCES).flatMap(([advance, letters]) =>
    [...letters].map((letter) => [letter, Number(advance) / TWENTIETHS] as const),
  ),
);

/** The width of a run of words in ems. */
export function widthOf(text: string): number {
  let width = 0;
  for (const letter of text) width += ADVANCE_OF.get(letter) ?? advanceOfOther(letter);
  return width;
}

function advanceOfOther(letter: string): number {
  if (/[\p{M}\p{Cf}\p{Cc}]/u.test(letter)) return 0;
  return (WIDE_LETTERS.test(letter) ? WIDE : USUAL) / TWENTIETHS;
}

/** The lines of some words in lines of so many ems; a word that is longer than a line is broken anywhere. At least one. */
export function linesOf(text: string, ems: number): number {
  let lines = 1;
  let used = 0;
  for (const [part] of text.matchAll(PARTS)) {
    // A space at the end of a line takes no room.
    const word = widthOf(part.trimEnd());
    if (used > 0 && used + word > ems + ROUNDING) {
      lines += 1;
      used = 0;
    }
    if (word > ems + ROUNDING) {
      const more = Math.ceil((used + word) / ems) - 1;
      lines += more;
      used = used + word - more * ems;
    } else used += word;
    used += widthOf(part) - word;
  }
  return lines;
}
