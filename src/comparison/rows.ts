/**
 * Links between clauses → rows in reading order, each with its edits. Pure.
 */
import type { Clause } from '../text/index.ts';
import { editsOfRow, type RowSide } from './edits.ts';
import { type Matching, matchIds } from './match.ts';
import type { Link, PreparedText, Row, RowClause, RowKind } from './types.ts';

export interface RowsInput {
  readonly a: PreparedText;
  readonly b: PreparedText;
  /** Token ids of the two texts in one numbering. */
  readonly idsA: Int32Array;
  readonly idsB: Int32Array;
  readonly links: readonly Link[];
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

interface Place {
  readonly a: readonly number[];
  readonly b: readonly number[];
  readonly moved: boolean;
}

/** Every clause of A and of B comes to stand in exactly one row. */
export function buildRows(input: RowsInput): Rows {
  const { a, b, idsA, idsB } = input;
  const rows: Row[] = [];
  let same = 0;
  let onlyA = 0;
  let onlyB = 0;
  let precise = true;
  let anchorA = 0;
  let anchorB = 0;
  for (const place of orderPlaces(a.clauses.length, b.clauses.length, input.links)) {
    const sideA = sideOf(a, place.a, anchorA);
    const sideB = sideOf(b, place.b, anchorB);
    const rowA = pick(idsA, sideA.list);
    const rowB = pick(idsB, sideB.list);
    const matching = matchRow(rowA, rowB);
    if (!matching.precise) precise = false;
    const counts = countRow(a, b, sideA.list, sideB.list, matching.match);
    same += counts.same;
    onlyA += counts.only_a;
    onlyB += counts.only_b;
    const kind = kindOf(rowA, rowB, place);
    rows.push({
      n: rows.length + 1,
      kind,
      moved: place.moved,
      split: place.b.length > 1,
      merged: place.a.length > 1,
      similarity: similarityOf(kind, counts),
      a: clausesOf(a, place.a),
      b: clausesOf(b, place.b),
      edits: editsOfRow(sideA, sideB, matching.match),
    });
    anchorA = a.clauses[place.a.at(-1) ?? -1]?.to ?? anchorA;
    anchorB = b.clauses[place.b.at(-1) ?? -1]?.to ?? anchorB;
  }
  return { rows, words: { same, only_a: onlyA, only_b: onlyB }, precise };
}

/**
 * Reading order: that of A; what stands only in B comes before the first row, kept in order, whose B part follows it.
 */
function orderPlaces(countA: number, countB: number, links: readonly Link[]): readonly Place[] {
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

function sideOf(side: PreparedText, clauses: readonly number[], anchor: number): RowSide {
  const starts: number[] = [];
  let count = 0;
  for (const clause of clauses) {
    const size = (side.clauseTokens[clause + 1] as number) - (side.clauseTokens[clause] as number);
    if (size > 0) starts.push(count);
    count += size;
  }
  const list = new Int32Array(count);
  let write = 0;
  const spans: Clause[] = [];
  for (const clause of clauses) {
    const from = side.clauseTokens[clause] as number;
    const to = side.clauseTokens[clause + 1] as number;
    if (to > from) spans.push(side.clauses[clause] as Clause);
    for (let token = from; token < to; token++) list[write++] = token;
  }
  return { tokens: side.tokens, list, spans, starts, anchor };
}

function pick(ids: Int32Array, list: Int32Array): Int32Array {
  const picked = new Int32Array(list.length);
  for (let index = 0; index < list.length; index++) picked[index] = ids[list[index] as number] as number;
  return picked;
}

function matchRow(a: Int32Array, b: Int32Array): Matching {
  return matchIds(a, b);
}

function countRow(
  a: PreparedText,
  b: PreparedText,
  listA: Int32Array,
  listB: Int32Array,
  match: Int32Array,
): RowWords {
  let wordsB = 0;
  for (let index = 0; index < listB.length; index++) wordsB += wordAt(b, listB[index] as number);
  let same = 0;
  let onlyA = 0;
  for (let index = 0; index < listA.length; index++) {
    const word = wordAt(a, listA[index] as number);
    if ((match[index] as number) < 0) onlyA += word;
    else same += word;
  }
  return { same, only_a: onlyA, only_b: wordsB - same };
}

function wordAt(side: PreparedText, token: number): number {
  return side.tokens.isWord[side.tokens.id[token] as number] as number;
}

function kindOf(a: Int32Array, b: Int32Array, place: Place): RowKind {
  if (place.b.length === 0) return 'only_a';
  if (place.a.length === 0) return 'only_b';
  if (a.length !== b.length) return 'reworded';
  for (let index = 0; index < a.length; index++) if (a[index] !== b[index]) return 'reworded';
  return 'same';
}

/** Share of the words of both sides that are the same: 2 × same ÷ (words of A + words of B), to four places. */
function similarityOf(kind: RowKind, words: RowWords): number {
  if (kind === 'same') return 1;
  if (kind !== 'reworded') return 0;
  const all = 2 * words.same + words.only_a + words.only_b;
  return all === 0 ? 0 : Math.round((20_000 * words.same) / all) / 10_000;
}

function clausesOf(side: PreparedText, clauses: readonly number[]): readonly RowClause[] {
  return clauses.map((clause) => {
    const { from, to } = side.clauses[clause] as Clause;
    return { clause, from, to, text: side.text.slice(from, to) };
  });
}
