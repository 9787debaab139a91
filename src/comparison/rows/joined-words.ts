/**
 * One word or number that two texts print in two ways, as one word here and as several there: "long-term" and "long
 * term", "1,000,000" and "1 000 000", "500" and "five hundred". Pure.
 */
import { languageOf, spellingKey } from '../../text/index.ts';
import { type Lexis, NUMBER, PUNCTUATION } from '../prepared/joint-vocabulary.ts';
import { printsOfOneNumber } from './number-prints.ts';
import { figureOf, numberOf, opensNumber } from './number-runs.ts';
import type { Replacement } from './pieces.ts';
import type { RowSide } from './row-side.ts';

/** Longer stretches were rewritten; nothing is looked for in them. */
const MOST_TOKENS = 24;
/** A word is printed as so many at most, a number as a few more. */
const MOST_PARTS = 6;

/** The first such pair of a replaced stretch; undefined where there is none. The same pair when the sides are swapped. */
export function findJoined(
  a: RowSide,
  b: RowSide,
  whole: Replacement,
  lexis: Lexis,
): Replacement | undefined {
  const { aFrom, aTo, bFrom, bTo } = whole;
  if (aTo - aFrom > MOST_TOKENS || bTo - bFrom > MOST_TOKENS || aTo - aFrom + bTo - bFrom < 3)
    return undefined;
  let best: Replacement | undefined;
  let least = Number.POSITIVE_INFINITY;
  const offer = (found: Replacement) => {
    const place = found.aFrom - aFrom + found.bFrom - bFrom;
    if (place >= least) return;
    least = place;
    best = found;
  };
  for (let other = bFrom; other < bTo; other++) openingsB[other - bFrom] = openingOf(b, other, lexis);
  for (let at = aFrom; at < aTo; at++) {
    const opening = openingOf(a, at, lexis);
    if (opening === NOTHING) continue;
    for (let other = bFrom; other < bTo; other++) {
      const one = openingsB[other - bFrom];
      // A word and its parts begin alike; of a number every print is read.
      if (((one ^ opening) & LETTER) !== 0 && (one & opening & FIGURES) === 0) continue;
      // The same word here and there is no word in parts.
      if (a.ids[at] === b.ids[other] && (opening & FIGURES) === 0) continue;
      const ends =
        (one & opening & FIGURES) === 0 ? undefined : endsOfNumbers(a, at, aTo, b, other, bTo, lexis);
      if (ends !== undefined) {
        offer({ aFrom: at, aTo: ends[0], bFrom: other, bTo: ends[1] });
        continue;
      }
      const pair = ordinalOfTwoWords(a, at, aTo, b, other, bTo, lexis);
      if (pair !== undefined) {
        offer(pair);
        continue;
      }
      const end = endOfParts(a, at, b, other, bTo, lexis);
      if (end > 0) offer({ aFrom: at, aTo: at + 1, bFrom: other, bTo: end });
      const endA = endOfParts(b, other, a, at, aTo, lexis);
      if (endA > 0) offer({ aFrom: at, aTo: endA, bFrom: other, bTo: other + 1 });
    }
  }
  const { percent } = languageOf(lexis.lang).numbers;
  if (percent !== undefined && holdsSign(a, aFrom, aTo, lexis) !== holdsSign(b, bFrom, bTo, lexis))
    for (let at = aFrom; at < aTo; at++)
      for (let other = bFrom; other < bTo; other++) {
        const [wordA, wordB] = [lexis.words[a.ids[at]], lexis.words[b.ids[other]]];
        if ((wordA === '%') === (wordB === '%')) continue;
        const end = wordA === '%' ? endOfPercent(b, other, bTo, percent, lexis) : other + 1;
        const endA = wordB === '%' ? endOfPercent(a, at, aTo, percent, lexis) : at + 1;
        if (end > 0 && endA > 0) offer({ aFrom: at, aTo: endA, bFrom: other, bTo: end });
      }
  return best;
}

function holdsSign(side: RowSide, from: number, to: number, { words }: Lexis): boolean {
  for (let at = from; at < to; at++) if (words[side.ids[at]] === '%') return true;
  return false;
}

/** Where "percent" or "per cent" ends that begins at a word; 0 where it does not. */
function endOfPercent(
  side: RowSide,
  from: number,
  to: number,
  percent: ReadonlySet<string>,
  { words }: Lexis,
): number {
  const word = words[side.ids[from]];
  if (percent.has(word)) return from + 1;
  return from + 1 < to && percent.has(word + words[side.ids[from + 1]]) ? from + 2 : 0;
}

/** What a mark opens, which is no word. */
const NOTHING = 0;
/** The bits of a first letter, and the one that numbers have besides. */
const LETTER = 0xffff;
const FIGURES = 0x10000;

/** The first letter of a word, and whether it is a number. */
function openingOf(side: RowSide, at: number, lexis: Lexis): number {
  const { words, kind } = lexis;
  const id = side.ids[at];
  if (kind[id] === PUNCTUATION) return NOTHING;
  const letter = words[id].charCodeAt(0);
  return opensNumber(side, at, lexis) ? letter | FIGURES : letter;
}

/** First letters of the stretch of B that is looked at. */
const openingsB = new Int32Array(MOST_TOKENS);

/** Where the parts end that make up one word of the other side; 0 where they do not. */
function endOfParts(
  side: RowSide,
  at: number,
  other: RowSide,
  from: number,
  to: number,
  lexis: Lexis,
): number {
  const { words, kind, lang } = lexis;
  const id = side.ids[at];
  const first = other.ids[from];
  if (kind[id] === PUNCTUATION || kind[first] === PUNCTUATION) return 0;
  const word = words[id];
  const opening = words[first];
  if (kind[id] === NUMBER && opensNumber(other, from, lexis))
    return endOfNumber(word, other, from, to, lexis);
  // The parts begin as the word does, and are shorter.
  if (opening.length >= word.length || word.charCodeAt(0) !== opening.charCodeAt(0) || word.length < 3)
    return 0;
  let key: string | undefined;
  let joined = '';
  let parts = 0;
  for (let end = from; end < to && end < from + MOST_PARTS; end++) {
    if (end > from && other.first[end] === 1) return 0;
    const part = words[other.ids[end]];
    if (kind[other.ids[end]] === PUNCTUATION) {
      if (!'-.'.includes(part)) return 0;
      continue;
    }
    joined += part;
    parts++;
    if (joined.length > word.length + 2) return 0;
    // However often a word is parted, letters are half of it.
    if (parts === 1 || joined.length * 2 < word.length) continue;
    key ??= spellingKey(word, lang);
    if (spellingKey(joined, lang) === key) return end + 1;
  }
  return 0;
}

function endOfNumber(word: string, other: RowSide, from: number, to: number, lexis: Lexis): number {
  const value = figureOf(word, lexis.lang);
  if (value === undefined) return 0;
  for (let end = Math.min(to, from + MOST_PARTS); end > from + 1; end--)
    if (numberOf(other, from, end, lexis) === value) return end;
  return 0;
}

/** «21-й» and «двадцать первый»: a figure that counts a place, and two words. */
function ordinalOfTwoWords(
  a: RowSide,
  at: number,
  aTo: number,
  b: RowSide,
  other: number,
  bTo: number,
  lexis: Lexis,
): Replacement | undefined {
  const isOrdinal = (side: RowSide, token: number) => /^\d{2}-?\p{L}/u.test(lexis.words[side.ids[token]]);
  const [ordinalA, ordinalB] = [isOrdinal(a, at), isOrdinal(b, other)];
  if (ordinalA === ordinalB) return undefined;
  const pair = { aFrom: at, aTo: at + (ordinalA ? 1 : 2), bFrom: other, bTo: other + (ordinalA ? 2 : 1) };
  return pair.aTo <= aTo && pair.bTo <= bTo && printsOfOneNumber(a, b, pair, lexis) ? pair : undefined;
}

/** Where two prints of one number end that both have several parts: "2.5 million" and "2 500 000". */
function endsOfNumbers(
  a: RowSide,
  aFrom: number,
  aTo: number,
  b: RowSide,
  bFrom: number,
  bTo: number,
  lexis: Lexis,
): readonly [number, number] | undefined {
  const aEnd = endOfWholeNumber(a, aFrom, aTo, lexis);
  const bEnd = endOfWholeNumber(b, bFrom, bTo, lexis);
  if (aEnd <= aFrom + 1 || bEnd <= bFrom + 1) return undefined;
  return numberOf(a, aFrom, aEnd, lexis) === numberOf(b, bFrom, bEnd, lexis) ? [aEnd, bEnd] : undefined;
}

/** Where the longest number ends that begins at a token; its start where none does. */
function endOfWholeNumber(side: RowSide, from: number, to: number, lexis: Lexis): number {
  for (let end = Math.min(to, from + MOST_PARTS); end > from; end--)
    if (lexis.kind[side.ids[end - 1]] !== PUNCTUATION && numberOf(side, from, end, lexis) !== undefined)
      return end;
  return from;
}
