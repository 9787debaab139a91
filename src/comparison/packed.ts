/**
 * A finished comparison ⇄ a short string that a store keeps in its place: numbers only, no wording. Read back against the
 * two texts it is the comparison again, to the letter. Lists of small integers in JSON, because parsing JSON is native
 * code and does not wait for a compiler, and because the database hands out bytes as text anyhow. Pure.
 */
import type { Clause } from '../text/index.ts';
import { nameText } from './compare.ts';
import { ENGINE_NAME, ENGINE_VERSION } from './engine.ts';
import { summarise } from './summary.ts';
import type { Comparison, Edit, EditKind, NoiseClass, Row, RowClause, RowKind } from './types.ts';

/** Raised when the layout of the numbers changes. */
const PACKED_FORMAT = 1;

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

/** Of the first number of a row, beside its kind. */
const MOVED = 4;
const SPLIT = 8;
const MERGED = 16;

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
        (row.merged ? MERGED : 0),
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
  }
  return HEAD + JSON.stringify(list);
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
  const list = JSON.parse(packed.slice(HEAD.length)) as readonly number[];
  let at = 0;
  const next = (): number => list[at++] as number;
  const wordsA = next();
  const wordsB = next();
  const mode = next() === 0 ? 'series' : 'cross';
  const precise = next() === 1;
  const words = { same: next(), only_a: next(), only_b: next() };
  const count = next();
  const placeA = { clause: 0, end: 0 };
  const placeB = { clause: 0, end: 0 };
  const rows: Row[] = [];
  let whole = true;
  const clausesOf = (side: SegmentedText, place: Place): readonly RowClause[] => {
    const clauses: RowClause[] = [];
    for (let rest = next(); rest > 0; rest--) {
      const clause = place.clause + next();
      const span = side.clauses[clause];
      if (span === undefined) {
        whole = false;
        break;
      }
      clauses.push({ clause, from: span.from, to: span.to, text: side.text.slice(span.from, span.to) });
      place.clause = clause + 1;
      place.end = span.to;
    }
    return clauses;
  };
  for (let n = 1; n <= count && whole; n++) {
    const head = next();
    const similarity = next() / 10_000;
    const inA = clausesOf(a, placeA);
    const inB = clausesOf(b, placeB);
    let fromA = inA[0]?.from ?? placeA.end;
    let fromB = inB[0]?.from ?? placeB.end;
    const edits: Edit[] = [];
    for (let rest = next(); rest > 0; rest--) {
      const code = next();
      const kind = EDIT_KINDS[code & 3] as EditKind;
      if ((code & GAP_A) !== 0) fromA += next();
      if ((code & GAP_B) !== 0) fromB += next();
      const size = next();
      const toA = kind === 'only_b' ? fromA : fromA + size;
      const toB = kind === 'only_a' ? fromB : fromB + ((code & UNEQUAL) !== 0 ? next() : size);
      const noise = NOISE[(code >> NOISE_SHIFT) & NOISE_MASK];
      const spanA = { from: fromA, to: toA };
      const spanB = { from: fromB, to: toB };
      edits.push(noise === undefined ? { kind, a: spanA, b: spanB } : { kind, a: spanA, b: spanB, noise });
      fromA = toA;
      fromB = toB;
    }
    rows.push({
      n,
      kind: ROW_KINDS[head & 3] as RowKind,
      moved: (head & MOVED) !== 0,
      split: (head & SPLIT) !== 0,
      merged: (head & MERGED) !== 0,
      similarity,
      a: inA,
      b: inB,
      edits,
    });
  }
  if (!whole || at !== list.length || placeA.clause > a.clauses.length || placeB.clause > b.clauses.length)
    return undefined;
  return {
    a: nameText(a, wordsA),
    b: nameText(b, wordsB),
    mode,
    precise,
    engine: { name: ENGINE_NAME, version: ENGINE_VERSION, options: { lang: a.lang, mode } },
    summary: summarise(rows, words, mode),
    rows,
  };
}
