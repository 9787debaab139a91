/**
 * Paired tokens of a row → pieces in reading order, as positions. Pure.
 *
 * A piece never crosses the end of a clause, so that a renderer may slice it out of one clause. A `same` piece is also
 * cut where one text has white space between two tokens and the other has none, so that its two spans are equal after
 * folding, white space included.
 */
import type { Steps } from '../../text/index.ts';
import { carriesContent, type Lexis, NUMBER, PUNCTUATION } from '../prepared/joint-vocabulary.ts';
import type { EditKind, NoiseClass } from '../types.ts';
import type { Pairing } from '../words/pairing.ts';
import { findJoined } from './joined-words.ts';
import { cutAtMarkers } from './point-numbers.ts';
import { type RowSide, spaceBefore } from './row-side.ts';

export interface Piece {
  readonly kind: EditKind;
  readonly aFrom: number;
  readonly aTo: number;
  readonly bFrom: number;
  readonly bTo: number;
  noise?: NoiseClass;
}

/** A stretch of A that stands in the place of a stretch of B; one of the two may be empty. */
export interface Replacement {
  readonly aFrom: number;
  readonly aTo: number;
  readonly bFrom: number;
  readonly bTo: number;
}

/** Longer replaced runs read better as two blocks than word by word. */
const WORD_BY_WORD = 4;

/** Tokens of A that are read at one go: more than a row of a statement has. */
const TOKENS_AT_ONCE = 20_000;

/** Calls `onSame` and `onReplaced` for the pieces of a row in reading order. In steps, where it is that of a whole text. */
export function* readingPieces(
  a: RowSide,
  b: RowSide,
  pairing: Pairing,
  lexis: Lexis,
  onSame: (aFrom: number, aTo: number, bFrom: number) => void,
  onReplaced: (replacement: Replacement) => void,
): Steps<void> {
  const { match } = pairing;
  const lengthA = a.list.length;
  const lengthB = b.list.length;
  const onStretch = (stretch: Replacement) => {
    if (stretch.aTo > stretch.aFrom && stretch.bTo > stretch.bFrom) {
      cutAtJoined(a, b, pairing, lexis, stretch, onReplaced);
    } else onReplaced(stretch);
  };
  let atA = 0;
  let atB = 0;
  let pauseAt = TOKENS_AT_ONCE;
  while (atA < lengthA || atB < lengthB) {
    let nextA = atA;
    while (nextA < lengthA && match[nextA] < 0) nextA++;
    const nextB = nextA < lengthA ? match[nextA] : lengthB;
    if (nextA > atA || nextB > atB) {
      const stretch = { aFrom: atA, aTo: nextA, bFrom: atB, bTo: nextB };
      if (a.hasMarker || b.hasMarker) cutAtMarkers(a, b, pairing, stretch, onStretch);
      else onStretch(stretch);
    }
    atA = nextA;
    atB = nextB;
    if (atA > pauseAt) {
      pauseAt = atA + TOKENS_AT_ONCE;
      yield;
    }
    let from = atA;
    while (atA < lengthA && match[atA] === atB) {
      if (
        atA > from &&
        (a.first[atA] === 1 || b.first[atB] === 1 || spaceBefore(a, atA) !== spaceBefore(b, atB))
      ) {
        onSame(from, atA, atB - (atA - from));
        from = atA;
      }
      atA++;
      atB++;
    }
    if (atA > from) onSame(from, atA, atB - (atA - from));
  }
}

/** Cuts out what is one word or number in two prints ("long-term", "long term") before the words are paired. */
function cutAtJoined(
  a: RowSide,
  b: RowSide,
  pairing: Pairing,
  lexis: Lexis,
  whole: Replacement,
  onReplaced: (replacement: Replacement) => void,
): void {
  let rest = whole;
  const onPart = (part: Replacement) => {
    if (part.aTo > part.aFrom && part.bTo > part.bFrom)
      cutReplacement(a, b, pairing, lexis, part, onReplaced);
    else if (part.aTo > part.aFrom || part.bTo > part.bFrom) onReplaced(part);
  };
  for (;;) {
    const joined = findJoined(a, b, rest, lexis);
    if (joined === undefined) {
      onPart(rest);
      return;
    }
    onPart({ aFrom: rest.aFrom, aTo: joined.aFrom, bFrom: rest.bFrom, bTo: joined.bFrom });
    onReplaced(joined);
    rest = { aFrom: joined.aTo, aTo: rest.aTo, bFrom: joined.bTo, bTo: rest.bTo };
  }
}

/** Cuts a replaced stretch at the words that stand in each other's place. */
function cutReplacement(
  a: RowSide,
  b: RowSide,
  pairing: Pairing,
  lexis: Lexis,
  whole: Replacement,
  onReplaced: (replacement: Replacement) => void,
): void {
  const { kind } = lexis;
  const wordsA = countWords(a.ids, whole.aFrom, whole.aTo, kind);
  const wordsB = countWords(b.ids, whole.bFrom, whole.bTo, kind);
  const wordByWord = wordsA === wordsB && wordsA <= WORD_BY_WORD;
  let openA = whole.aFrom;
  let openB = whole.bFrom;
  const close = (toA: number, toB: number) => {
    if (toA > openA || toB > openB) onReplaced({ aFrom: openA, aTo: toA, bFrom: openB, bTo: toB });
    openA = toA;
    openB = toB;
  };
  for (let position = whole.aFrom; position < whole.aTo; position++) {
    const other = pairing.partner[position];
    if (position < openA || other < openB || other >= whole.bTo) continue;
    if (!wordByWord && !likeWords(a.ids[position], b.ids[other], lexis)) continue;
    close(position, other);
    close(afterWord(a, position, whole.aTo, lexis), afterWord(b, other, whole.bTo, lexis));
  }
  close(whole.aTo, whole.bTo);
}

/** The position after a word and, where it is an abbreviation with points, the stop that belongs to it: "U.S." */
function afterWord(side: RowSide, position: number, to: number, { words, kind }: Lexis): number {
  const next = position + 1;
  if (next >= to || side.first[next] === 1 || words[side.ids[next]] !== '.') return next;
  const id = side.ids[position];
  const isAbbreviation = kind[id] !== NUMBER && words[id].includes('.');
  return isAbbreviation && !spaceBefore(side, next) ? next + 1 : next;
}

/** Content words of one stem or one opening, or two numbers. */
function likeWords(a: number, b: number, lexis: Lexis): boolean {
  if (!carriesContent(lexis.kind[a])) return false;
  if (lexis.kind[a] === NUMBER) return true;
  return lexis.stem[a] === lexis.stem[b] || lexis.opening[a] === lexis.opening[b];
}

function countWords(ids: Int32Array, from: number, to: number, kind: Uint8Array): number {
  let words = 0;
  for (let position = from; position < to; position++) {
    if (kind[ids[position]] !== PUNCTUATION) words++;
  }
  return words;
}
