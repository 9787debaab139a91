/**
 * Links between clauses → rows in reading order, each with its edits. Pure.
 */
import type { Clause } from '../../text/index.ts';
import { type Lexis, PUNCTUATION } from '../prepared/joint-vocabulary.ts';
import type { Edit, Link, PreparedText, Row, RowClause, RowKind } from '../types.ts';
import { presentPairing } from '../words/absorb-islands.ts';
import { makeWorkspace } from '../words/pair-box.ts';
import { turnPairing } from '../words/pairing.ts';
import { editsOfRow } from './edits.ts';
import { findMetPoints } from './met-points.ts';
import { haveEqualBodies, pairBesideMarkers } from './point-numbers.ts';
import { type RowSide, sideOf } from './row-side.ts';

export interface RowsInput {
  readonly a: PreparedText;
  readonly b: PreparedText;
  /** Token ids of the two texts in one numbering. */
  readonly idsA: Int32Array;
  readonly idsB: Int32Array;
  readonly lexis: Lexis;
  readonly links: readonly Link[];
  /** Pair B with A and turn the result, so that swapping the texts swaps the answer. */
  readonly turned: boolean;
}

export interface RowWords {
  readonly same: number;
  readonly only_a: number;
  readonly only_b: number;
}

export interface Rows {
  readonly rows: readonly Row[];
  readonly words: RowWords;
  readonly precise: boolean;
}

/** Clauses that stand side by side; one side may be empty. */
export interface Place {
  readonly a: readonly number[];
  readonly b: readonly number[];
  readonly moved: boolean;
}

/** Rows more similar than this share all they say; the others may share some of their points. */
const WHOLE = 0.7;

/** Every clause of A and of B comes to stand in exactly one row. */
export function buildRows(input: RowsInput): Rows {
  const { a, b, idsA, idsB, lexis } = input;
  const workspace = makeWorkspace();
  const rows: Row[] = [];
  let same = 0;
  let onlyA = 0;
  let onlyB = 0;
  let precise = true;
  let anchorA = 0;
  let anchorB = 0;
  for (const place of orderPlaces(a.clauses.length, b.clauses.length, input.links)) {
    if (place.a.length === 0 || place.b.length === 0) {
      const isA = place.b.length === 0;
      const clause = (isA ? place.a[0] : place.b[0]) as number;
      const side = isA ? a : b;
      const lone = loneRow(side, clause, isA, rows.length + 1, isA ? anchorB : anchorA);
      rows.push(lone);
      const words = wordsOfClause(side, clause);
      if (isA) {
        onlyA += words;
        anchorA = side.clauses[clause]?.to ?? anchorA;
      } else {
        onlyB += words;
        anchorB = side.clauses[clause]?.to ?? anchorB;
      }
      continue;
    }
    const alike = place.a.length === 1 && place.b.length === 1 ? printedAlike(a, b, place) : undefined;
    if (alike !== undefined) {
      rows.push({
        n: rows.length + 1,
        kind: 'same',
        moved: place.moved,
        split: false,
        merged: false,
        similarity: 1,
        ...alike,
      });
      same += wordsOfClause(a, place.a[0] as number);
      anchorA = a.clauses[place.a[0] as number]?.to ?? anchorA;
      anchorB = b.clauses[place.b[0] as number]?.to ?? anchorB;
      continue;
    }
    const sideA = sideOf(a, idsA, place.a, anchorA);
    const sideB = sideOf(b, idsB, place.b, anchorB);
    const pair = (x: Int32Array, y: Int32Array) => presentPairing(x, y, lexis, workspace);
    const pairing = input.turned
      ? turnPairing(pairBesideMarkers(sideB, sideA, pair), sideA.ids.length)
      : pairBesideMarkers(sideA, sideB, pair);
    if (!pairing.precise) precise = false;
    const counts = countRow(sideA, sideB, pairing.match, lexis);
    same += counts.same;
    onlyA += counts.only_a;
    onlyB += counts.only_b;
    const kind = haveEqualBodies(sideA, sideB) ? 'same' : 'reworded';
    const similarity = similarityOf(kind, counts);
    const points =
      similarity < WHOLE
        ? findMetPoints(
            { text: a, ids: idsA, clauses: place.a },
            { text: b, ids: idsB, clauses: place.b },
            lexis,
            input.turned,
          )
        : undefined;
    rows.push({
      n: rows.length + 1,
      kind,
      moved: place.moved,
      split: place.b.length > 1,
      merged: place.a.length > 1,
      similarity,
      a: clausesOf(a, place.a),
      b: clausesOf(b, place.b),
      edits: editsOfRow(sideA, sideB, pairing, lexis),
      ...(points === undefined ? {} : { points }),
    });
    anchorA = a.clauses[place.a.at(-1) ?? -1]?.to ?? anchorA;
    anchorB = b.clauses[place.b.at(-1) ?? -1]?.to ?? anchorB;
  }
  return { rows, words: { same, only_a: onlyA, only_b: onlyB }, precise };
}

/**
 * Reading order: that of A; what stands only in B comes before the first row, kept in order, whose B part follows it.
 */
export function orderPlaces(countA: number, countB: number, links: readonly Link[]): readonly Place[] {
  const placeOfA = new Map<number, Place>();
  const linkedB = new Uint8Array(countB);
  for (const link of links) {
    if (link.a.length === 0 || link.b.length === 0) continue;
    const place = { a: [...link.a].sort(rising), b: [...link.b].sort(rising), moved: link.moved };
    placeOfA.set(place.a[0] as number, place);
    for (const clause of place.a.slice(1)) placeOfA.set(clause, { a: [], b: [], moved: false });
    for (const clause of place.b) linkedB[clause] = 1;
  }
  const places: Place[] = [];
  let nextB = 0;
  const emitBefore = (limit: number) => {
    for (; nextB < limit; nextB++) if (linkedB[nextB] === 0) places.push({ a: [], b: [nextB], moved: false });
  };
  for (let clause = 0; clause < countA; clause++) {
    const place = placeOfA.get(clause);
    if (place === undefined) places.push({ a: [clause], b: [], moved: false });
    else if (place.a.length > 0) {
      if (!place.moved) emitBefore(place.b[0] as number);
      places.push(place);
    }
  }
  emitBefore(countB);
  return places;
}

function rising(x: number, y: number): number {
  return x - y;
}

/** The row of two clauses that are the same to the letter: nothing need be paired. */
function printedAlike(
  a: PreparedText,
  b: PreparedText,
  place: Place,
): Pick<Row, 'a' | 'b' | 'edits'> | undefined {
  const sideA = clausesOf(a, place.a);
  const sideB = clausesOf(b, place.b);
  const [clauseA] = sideA;
  const [clauseB] = sideB;
  if (clauseA === undefined || clauseB === undefined || clauseA.text !== clauseB.text) return undefined;
  const edit: Edit = {
    kind: 'same',
    a: { from: clauseA.from, to: clauseA.to },
    b: { from: clauseB.from, to: clauseB.to },
  };
  return { a: sideA, b: sideB, edits: [edit] };
}

/** A clause that stands alone: one edit, all of it. `anchor` is where the other text goes on. */
function loneRow(side: PreparedText, clause: number, isA: boolean, n: number, anchor: number): Row {
  const { from, to } = side.clauses[clause] as Clause;
  const own = { from, to };
  const absent = { from: anchor, to: anchor };
  const kind = isA ? 'only_a' : 'only_b';
  const edit: Edit = { kind, a: isA ? own : absent, b: isA ? absent : own };
  const placed = clausesOf(side, [clause]);
  return {
    n,
    kind,
    moved: false,
    split: false,
    merged: false,
    similarity: 0,
    a: isA ? placed : [],
    b: isA ? [] : placed,
    edits: [wordsOfClause(side, clause) === 0 ? { ...edit, noise: 'punctuation' } : edit],
  };
}

function wordsOfClause(side: PreparedText, clause: number): number {
  const { id, isWord } = side.tokens;
  let words = 0;
  const to = side.clauseTokens[clause + 1] as number;
  for (let token = side.clauseTokens[clause] as number; token < to; token++) {
    words += isWord[id[token] as number] as number;
  }
  return words;
}

/** The words of a row. Markers of points count where they are the same, and not at all where they differ. */
function countRow(a: RowSide, b: RowSide, match: Int32Array, { kind }: Lexis): RowWords {
  let wordsB = 0;
  for (let position = 0; position < b.ids.length; position++) {
    if (kind[b.ids[position] as number] !== PUNCTUATION && b.marker[position] === 0) wordsB++;
  }
  let same = 0;
  let sameMarkers = 0;
  let onlyA = 0;
  for (let position = 0; position < a.ids.length; position++) {
    if (kind[a.ids[position] as number] === PUNCTUATION) continue;
    const isSame = (match[position] as number) >= 0;
    if (a.marker[position] === 1) sameMarkers += isSame ? 1 : 0;
    else if (isSame) same++;
    else onlyA++;
  }
  return { same: same + sameMarkers, only_a: onlyA, only_b: wordsB - same };
}

/** Share of the words of both sides that are the same: 2 × same ÷ (words of A + words of B), to four places. */
function similarityOf(kind: RowKind, words: RowWords): number {
  if (kind === 'same') return 1;
  const all = 2 * words.same + words.only_a + words.only_b;
  return all === 0 ? 0 : Math.round((20_000 * words.same) / all) / 10_000;
}

function clausesOf(side: PreparedText, clauses: readonly number[]): readonly RowClause[] {
  return clauses.map((clause) => {
    const { from, to } = side.clauses[clause] as Clause;
    return { clause, from, to, text: side.text.slice(from, to) };
  });
}
