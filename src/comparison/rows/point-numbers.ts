/**
 * The printed number of a point ("4.", "(b)", "Article 5") is not wording: an addition renumbers every point after it,
 * and no point says anything else for that. Here it is found, kept out of the pairing of words, and cut off from the
 * edits beside it. Pure.
 */
import { markerAt, type Steps } from '../../text/index.ts';
import type { PreparedText } from '../types.ts';
import type { Pairing } from '../words/pairing.ts';
import type { Replacement } from './pieces.ts';
import type { RowSide } from './row-side.ts';

/**
 * How many tokens at the head of a clause are the printed marker of its point. None where the clause does not begin a
 * paragraph, or has no word besides: a heading "Article 5" is wording.
 */
export function markerTokens(side: PreparedText, clause: number): number {
  const { clauses, clauseTokens, tokens } = side;
  const own = clauses[clause];
  if (own === undefined || (own.number === undefined && own.kind !== 'item')) return 0;
  const before = clauses[clause - 1];
  if (before?.paragraph === own.paragraph && before.number === own.number) return 0;
  const marker = markerAt(side.text, own.from, own.to);
  if (marker === undefined) return 0;
  const first = clauseTokens[clause];
  const last = clauseTokens[clause + 1];
  let end = first;
  while (end < last && tokens.to[end] <= own.from + marker.length) end++;
  for (let token = end; token < last; token++) {
    if (tokens.isWord[tokens.id[token]] === 1) return end - first;
  }
  return 0;
}

/** The tokens of a side without its markers, and the position of each in the side. */
interface Body {
  readonly ids: Int32Array;
  readonly positions: Int32Array;
}

function bodyOf(side: RowSide): Body {
  const ids = new Int32Array(side.ids.length);
  const positions = new Int32Array(side.ids.length);
  let size = 0;
  for (let position = 0; position < side.ids.length; position++) {
    if (side.marker[position] === 1) continue;
    ids[size] = side.ids[position];
    positions[size++] = position;
  }
  return { ids: ids.subarray(0, size), positions: positions.subarray(0, size) };
}

/** Pairs what the points say, and the markers of the first clauses where they are equal; others stand alone. */
export function* pairBesideMarkers(
  a: RowSide,
  b: RowSide,
  pair: (a: Int32Array, b: Int32Array) => Steps<Pairing>,
): Steps<Pairing> {
  if (!a.hasMarker && !b.hasMarker) return yield* pair(a.ids, b.ids);
  const bodyA = bodyOf(a);
  const bodyB = bodyOf(b);
  const inner = yield* pair(bodyA.ids, bodyB.ids);
  const match = new Int32Array(a.ids.length).fill(-1);
  const partner = new Int32Array(a.ids.length).fill(-1);
  for (let index = 0; index < bodyA.ids.length; index++) {
    const position = bodyA.positions[index];
    const equal = inner.match[index];
    const other = inner.partner[index];
    if (equal >= 0) match[position] = bodyB.positions[equal];
    if (other >= 0) partner[position] = bodyB.positions[other];
  }
  const size = markerEnd(a, 0, a.ids.length);
  if (size === markerEnd(b, 0, b.ids.length) && startAlike(a.ids, b.ids, size)) {
    for (let position = 0; position < size; position++) match[position] = partner[position] = position;
  }
  return { match, partner, precise: inner.precise };
}

function startAlike(a: Int32Array, b: Int32Array, size: number): boolean {
  for (let position = 0; position < size; position++) if (a[position] !== b[position]) return false;
  return true;
}

/** Whether two sides say the same, whatever their points are numbered. */
export function haveEqualBodies(a: RowSide, b: RowSide): boolean {
  let other = 0;
  for (let position = 0; position < a.ids.length; position++) {
    if (a.marker[position] === 1) continue;
    while (other < b.ids.length && b.marker[other] === 1) other++;
    if (other === b.ids.length || a.ids[position] !== b.ids[other]) return false;
    other++;
  }
  while (other < b.ids.length && b.marker[other] === 1) other++;
  return other === b.ids.length;
}

/** Cuts a replaced stretch where a marker begins or ends, so that none is part of an edit of wording. */
export function cutAtMarkers(
  a: RowSide,
  b: RowSide,
  pairing: Pairing,
  whole: Replacement,
  emit: (part: Replacement) => void,
): void {
  let { aFrom, bFrom } = whole;
  const { aTo, bTo } = whole;
  const part = (toA: number, toB: number) => {
    if (toA > aFrom || toB > bFrom) emit({ aFrom, aTo: toA, bFrom, bTo: toB });
    aFrom = toA;
    bFrom = toB;
  };
  while (aFrom < aTo || bFrom < bTo) {
    part(markerEnd(a, aFrom, aTo), markerEnd(b, bFrom, bTo));
    const nextA = nextMarker(a, aFrom, aTo);
    const nextB = nextMarker(b, bFrom, bTo);
    if (nextA < aTo) {
      let other = bTo;
      for (let position = nextA; position < aTo && other === bTo; position++) {
        const place = pairing.partner[position];
        if (place >= bFrom && place < bTo) other = place;
      }
      part(nextA, Math.min(other, nextB));
    } else if (nextB < bTo) {
      let other = aTo;
      for (let position = aFrom; position < aTo && other === aTo; position++) {
        if (pairing.partner[position] >= nextB) other = position;
      }
      part(other, nextB);
    } else part(aTo, bTo);
  }
}

function markerEnd(side: RowSide, from: number, to: number): number {
  let end = from;
  // Two clauses never have their markers side by side: each has a word besides.
  while (end < to && side.marker[end] === 1) end++;
  return end;
}

function nextMarker(side: RowSide, from: number, to: number): number {
  let at = from;
  while (at < to && side.marker[at] === 0) at++;
  return at;
}
