/**
 * Paired tokens of a row → its edits as spans of the two texts, with the differences that a reader may switch off
 * labelled. Pure.
 */
import { allSteps, type Span, type Steps } from '../../text/index.ts';
import type { Lexis } from '../prepared/joint-vocabulary.ts';
import type { Edit, EditKind, NoiseClass } from '../types.ts';
import type { Pairing } from '../words/pairing.ts';
import { markingReordered, noiseOfReplacement, noiseOfSame } from './noise.ts';
import { type Piece, type Replacement, readingPieces } from './pieces.ts';
import { endBefore, type RowSide, spaceBefore, startOf } from './row-side.ts';

/** The edits of a row: they tile the clauses of both sides. */
export function editsOfRow(a: RowSide, b: RowSide, pairing: Pairing, lexis: Lexis): readonly Edit[] {
  return allSteps(editingSteps(a, b, pairing, lexis));
}

/** `editsOfRow` in steps, for the row of a whole text. */
export function* editingSteps(
  a: RowSide,
  b: RowSide,
  pairing: Pairing,
  lexis: Lexis,
): Steps<readonly Edit[]> {
  const pieces: Piece[] = [];
  let oneSidedA = false;
  let oneSidedB = false;
  const push = (
    kind: EditKind,
    aFrom: number,
    aTo: number,
    bFrom: number,
    bTo: number,
    noise: NoiseClass | undefined,
  ) => {
    pieces.push(
      noise === undefined ? { kind, aFrom, aTo, bFrom, bTo } : { kind, aFrom, aTo, bFrom, bTo, noise },
    );
  };
  const onSame = (aFrom: number, aTo: number, bFrom: number) => {
    let start = aFrom;
    let noise = noiseOfSame(a, b, aFrom, bFrom);
    for (let at = aFrom + 1; at < aTo; at++) {
      const next = noiseOfSame(a, b, at, bFrom + at - aFrom);
      if (next === noise) continue;
      push('same', start, at, bFrom + start - aFrom, bFrom + at - aFrom, noise);
      start = at;
      noise = next;
    }
    push('same', start, aTo, bFrom + start - aFrom, bFrom + aTo - aFrom, noise);
  };
  const onReplaced = (replacement: Replacement) => {
    const { aFrom, aTo, bFrom, bTo } = replacement;
    const noise = noiseOfReplacement(a, b, replacement, lexis);
    for (let start = aFrom; start < aTo; ) {
      let end = start + 1;
      while (end < aTo && a.first[end] === 0) end++;
      push('only_a', start, end, bFrom, bFrom, noise);
      start = end;
      oneSidedA = true;
    }
    for (let start = bFrom; start < bTo; ) {
      let end = start + 1;
      while (end < bTo && b.first[end] === 0) end++;
      push('only_b', aTo, aTo, start, end, noise);
      start = end;
      oneSidedB = true;
    }
  };
  yield* readingPieces(a, b, pairing, lexis, onSame, onReplaced);
  yield;
  if (oneSidedA && oneSidedB) yield* markingReordered(a, b, pieces, lexis);
  yield;
  const spansA = spansOf(a, b, pieces, true);
  yield;
  const spansB = spansOf(b, a, pieces, false);
  yield;
  return pieces.map(({ kind, noise }, index): Edit => {
    const edit = { kind, a: spansA[index], b: spansB[index] };
    return noise === undefined ? edit : { ...edit, noise };
  });
}

/**
 * White space between two edits goes to the earlier one; only where a `same` edit would take white space that its
 * other side lacks does it go to the one-sided edit after it, and around a raised note mark to the edit after the mark.
 */
function spansOf(side: RowSide, other: RowSide, pieces: readonly Piece[], isA: boolean): readonly Span[] {
  const spans: Span[] = [];
  let clause = -1;
  let cursor = side.spans[0]?.from ?? side.anchor;
  for (let index = 0; index < pieces.length; index++) {
    const piece = pieces[index];
    const from = isA ? piece.aFrom : piece.bFrom;
    const to = isA ? piece.aTo : piece.bTo;
    if (from === to) {
      spans.push({ from: cursor, to: cursor });
      continue;
    }
    if (side.first[from] === 1) {
      clause++;
      cursor = side.spans[clause].from;
    }
    let end: number;
    if (side.first[to] === 1) end = side.spans[clause].to;
    else {
      const otherTo = isA ? piece.bTo : piece.aTo;
      const gives =
        piece.kind === 'same' &&
        (other.first[otherTo] === 1 || !spaceBefore(other, otherTo)) &&
        nextIsOneSided(pieces, index, isA);
      const leaves =
        piece.kind === 'same' ? leavesForMark(other, pieces, index, isA) : isMark(side, from, to);
      end = gives || leaves ? endBefore(side, to) : startOf(side, to);
    }
    spans.push({ from: cursor, to: end });
    cursor = end;
  }
  return spans;
}

const RAISED = /^[\u00b9\u00b2\u00b3\u2070-\u2079]+$/u;

/** Are these tokens a raised note mark, printed right behind a word? */
function isMark(side: RowSide, from: number, to: number): boolean {
  return (
    to > from &&
    side.first[from] === 0 &&
    !spaceBefore(side, from) &&
    RAISED.test(side.text.slice(startOf(side, from), endBefore(side, to)))
  );
}

/** Does the other side alone have a note mark right after this piece? The space behind it is not this piece's. */
function leavesForMark(other: RowSide, pieces: readonly Piece[], index: number, isA: boolean): boolean {
  const next = pieces[index + 1];
  if (next === undefined || next.kind !== (isA ? 'only_b' : 'only_a')) return false;
  return isA ? isMark(other, next.bFrom, next.bTo) : isMark(other, next.aFrom, next.aTo);
}

function nextIsOneSided(pieces: readonly Piece[], index: number, isA: boolean): boolean {
  for (let next = index + 1; next < pieces.length; next++) {
    const piece = pieces[next];
    if (isA ? piece.aTo > piece.aFrom : piece.bTo > piece.bFrom) return piece.kind !== 'same';
  }
  return false;
}
