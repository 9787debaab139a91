/**
 * A finished comparison ⇄ a short string that a store keeps in its place: numbers only, no wording. Read back against the
 * two texts it is the comparison again, to the letter. Lists of small integers in JSON, because parsing JSON is native
 * code and does not wait for a compiler, and because the database hands out bytes as text anyhow. Pure.
 */
import type { Clause } from '../text/index.ts';
import { nameText } from './compare.ts';
import { ENGINE_NAME, ENGINE_VERSION } from './engine.ts';
import { summarise } from './rows/summary.ts';
import type { Comparison, Edit, EditKind, MetPoints, NoiseClass, Row, RowClause, RowKind } from './types.ts';

/** Raised when the layout of the numbers changes. */
const PACKED_FORMAT = 2;

/** What another format or another engine wrote cannot be read, so it is told apart before anything is parsed. */
const HEAD = `${PACKED_FORMAT} ${ENGINE_VERSION} `;

/** A text with its clauses, as the engine of this version segments it. */
export interface SegmentedText {
  readonly text: string;
  readonly lang: string;
  readonly clauses: readonly Clause[];
}

const ROW_KINDS: readonly RowKind[] = ['same', 'reworded', 'only_a', 'only_b'];
const EDIT_KINDS: readonly EditKind[] = ['same', 'only_a', 'only_b'];
const NOISE: readonly (NoiseClass | undefined)[] = [
  undefined,
  'case',
  'punctuation',
  'spelling',
  'quotes',
  'number',
  'reordered',
];

/** Words of A and B, mode, precise, three counts of words, rows. */
const HEAD_NUMBERS = 8;

/** Of the first number of a row, beside its kind. */
const MOVED = 4;
const SPLIT = 8;
const MERGED = 16;
const POINTS = 32;

/** Of the first number of an edit, beside its kind (two bits) and its noise class (three bits). */
const NOISE_SHIFT = 2;
const NOISE_MASK = 7;
/** The edit does not begin where the one before it on that side ended. */
const GAP_A = 32;
const GAP_B = 64;
/** Of a `same` edit: its two spans differ in length. */
const UNEQUAL = 128;

/** The comparison as a string of ASCII digits. */
export function packComparison(comparison: Comparison): string {
  const { words } = comparison.summary;
  const list: number[] = [
    comparison.a.words,
    comparison.b.words,
    comparison.mode === 'series' ? 0 : 1,
    comparison.precise ? 1 : 0,
    words.same,
    words.only_a,
    words.only_b,
    comparison.rows.length,
  ];
  const a = { clause: 0, end: 0 };
  const b = { clause: 0, end: 0 };
  for (const row of comparison.rows) {
    list.push(
      ROW_KINDS.indexOf(row.kind) +
        (row.moved ? MOVED : 0) +
        (row.split ? SPLIT : 0) +
        (row.merged ? MERGED : 0) +
        (row.points === undefined ? 0 : POINTS),
      Math.round(row.similarity * 10_000),
    );
    let fromA = packClauses(list, row.a, a);
    let fromB = packClauses(list, row.b, b);
    list.push(row.edits.length);
    for (const edit of row.edits) {
      const sizeA = edit.a.to - edit.a.from;
      const sizeB = edit.b.to - edit.b.from;
      const gapA = edit.a.from - fromA;
      const gapB = edit.b.from - fromB;
      const unequal = edit.kind === 'same' && sizeA !== sizeB;
      list.push(
        EDIT_KINDS.indexOf(edit.kind) +
          (NOISE.indexOf(edit.noise) << NOISE_SHIFT) +
          (gapA === 0 ? 0 : GAP_A) +
          (gapB === 0 ? 0 : GAP_B) +
          (unequal ? UNEQUAL : 0),
      );
      if (gapA !== 0) list.push(gapA);
      if (gapB !== 0) list.push(gapB);
      list.push(edit.kind === 'only_b' ? sizeB : sizeA);
      if (unequal) list.push(sizeB);
      fromA = edit.a.to;
      fromB = edit.b.to;
    }
    if (row.points !== undefined) packPoints(list, row.points, row);
  }
  return HEAD + JSON.stringify(list);
}

/** Each span as its distance from the first clause of its side, and its length. */
function packPoints(list: number[], points: readonly MetPoints[], row: Row): void {
  const startA = row.a[0]?.from ?? 0;
  const startB = row.b[0]?.from ?? 0;
  list.push(points.length);
  for (const { a, b } of points) list.push(a.from - startA, a.to - a.from, b.from - startB, b.to - b.from);
}

function readPoints(reading: Reading, startA: number, startB: number): readonly MetPoints[] {
  const { list } = reading;
  const points: MetPoints[] = [];
  for (let rest = list[reading.at++]; rest > 0; rest--) {
    const [a = 0, sizeA = 0, b = 0, sizeB = 0] = list.slice(reading.at, reading.at + 4);
    reading.at += 4;
    points.push({
      a: { from: startA + a, to: startA + a + sizeA },
      b: { from: startB + b, to: startB + b + sizeB },
    });
  }
  return points;
}

/** Where a side stands: the clause that is expected next, and the end of the clause before it. */
interface Place {
  clause: number;
  end: number;
}

/** Writes the clauses of one side of a row; gives the offset at which its first edit is expected. */
function packClauses(list: number[], clauses: readonly RowClause[], place: Place): number {
  list.push(clauses.length);
  for (const { clause, to } of clauses) {
    list.push(clause - place.clause);
    place.clause = clause + 1;
    place.end = to;
  }
  return clauses[0]?.from ?? place.end;
}

/**
 * The comparison that was packed, read against the same two texts; undefined where another format or engine wrote it, or
 * where it cannot be of these texts.
 */
export function unpackComparison(packed: string, a: SegmentedText, b: SegmentedText): Comparison | undefined {
  if (!packed.startsWith(HEAD)) return undefined;
  const list = readNumbers(packed.slice(HEAD.length));
  if (list === undefined) return undefined;
  const [wordsA = 0, wordsB = 0, modeCode, preciseCode, same = 0, only_a = 0, only_b = 0, count = 0] = list;
  const mode = modeCode === 0 ? 'series' : 'cross';
  const words = { same, only_a, only_b };
  const reading: Reading = { list, at: HEAD_NUMBERS };
  const placeA = { clause: 0, end: 0 };
  const placeB = { clause: 0, end: 0 };
  const rows: Row[] = [];
  for (let n = 1; n <= count; n++) {
    if (reading.at >= list.length) return undefined;
    const head = list[reading.at++];
    const similarity = list[reading.at++] / 10_000;
    const inA = readClauses(reading, a, placeA);
    const inB = readClauses(reading, b, placeB);
    if (inA === undefined || inB === undefined) return undefined;
    const edits = readEdits(reading, inA[0]?.from ?? placeA.end, inB[0]?.from ?? placeB.end);
    const points =
      (head & POINTS) === 0 ? undefined : readPoints(reading, inA[0]?.from ?? 0, inB[0]?.from ?? 0);
    rows.push({
      n,
      kind: ROW_KINDS[head & 3],
      moved: (head & MOVED) !== 0,
      split: (head & SPLIT) !== 0,
      merged: (head & MERGED) !== 0,
      similarity,
      a: inA,
      b: inB,
      edits,
      ...(points === undefined ? {} : { points }),
    });
  }
  if (reading.at !== list.length || !areOf(rows, a, b)) return undefined;
  return {
    a: nameText(a, wordsA),
    b: nameText(b, wordsB),
    mode,
    precise: preciseCode === 1,
    engine: { name: ENGINE_NAME, version: ENGINE_VERSION, options: { lang: a.lang, mode } },
    summary: summarise(rows, words, mode),
    rows,
  };
}

interface Reading {
  readonly list: readonly number[];
  at: number;
}

/** The list of whole numbers that was written, or undefined where it is cut or is something else. */
function readNumbers(json: string): readonly number[] | undefined {
  let list: unknown;
  try {
    list = JSON.parse(json);
  } catch {
    return undefined;
  }
  if (!Array.isArray(list) || list.length < HEAD_NUMBERS) return undefined;
  for (let place = 0; place < list.length; place++) if (!Number.isSafeInteger(list[place])) return undefined;
  return list as readonly number[];
}

/** Whether the rows are of these two texts: each clause stands in one row, and no edit reaches beyond its text. */
function areOf(rows: readonly Row[], a: SegmentedText, b: SegmentedText): boolean {
  return isSideOf(rows, 'a', a) && isSideOf(rows, 'b', b);
}

function isSideOf(rows: readonly Row[], side: 'a' | 'b', { text, clauses }: SegmentedText): boolean {
  const seen = new Uint8Array(clauses.length);
  let count = 0;
  for (const row of rows) {
    for (const { clause } of row[side]) {
      if (seen[clause] !== 0) return false;
      seen[clause] = 1;
      count++;
    }
    let end = 0;
    for (const edit of row.edits) {
      const { from, to } = edit[side];
      if (!(from >= end && to >= from && to <= text.length)) return false;
      end = to;
    }
  }
  return count === clauses.length;
}

function readClauses(reading: Reading, side: SegmentedText, place: Place): readonly RowClause[] | undefined {
  const { list } = reading;
  const clauses: RowClause[] = [];
  for (let rest = list[reading.at++]; rest > 0; rest--) {
    if (reading.at >= list.length) return undefined;
    const clause = place.clause + list[reading.at++];
    const span = side.clauses[clause];
    if (span === undefined) return undefined;
    const { from, to } = span;
    clauses.push({ clause, from, to, text: side.text.slice(from, to) });
    place.clause = clause + 1;
    place.end = to;
  }
  return clauses;
}

/** In a fresh isolate this loop is interpreted, so it calls nothing. */
function readEdits(reading: Reading, startA: number, startB: number): readonly Edit[] {
  const { list } = reading;
  let { at } = reading;
  let fromA = startA;
  let fromB = startB;
  const edits: Edit[] = [];
  // Of a list that was cut there are no more edits than numbers; what comes of it is told afterwards.
  for (let rest = Math.min(list[at++], list.length); rest > 0; rest--) {
    const code = list[at++];
    if ((code & GAP_A) !== 0) fromA += list[at++];
    if ((code & GAP_B) !== 0) fromB += list[at++];
    const size = list[at++];
    const kind = EDIT_KINDS[code & 3];
    const toA = kind === 'only_b' ? fromA : fromA + size;
    let toB = fromB;
    if ((code & UNEQUAL) !== 0) toB += list[at++];
    else if (kind !== 'only_a') toB += size;
    const noise = NOISE[(code >> NOISE_SHIFT) & NOISE_MASK];
    const edit = { kind, a: { from: fromA, to: toA }, b: { from: fromB, to: toB } };
    edits.push(noise === undefined ? edit : { ...edit, noise });
    fromA = toA;
    fromB = toB;
  }
  reading.at = at;
  return edits;
}
