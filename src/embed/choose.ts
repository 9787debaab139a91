/** Which rows a figure shows. Pure. */
import { type Digest, tellingRows } from '../comparison/digest/index.ts';
import { isReadable } from '../comparison/rows/marked-pieces.ts';
import type { Comparison, Mode, Row } from '../comparison/types.ts';
import { hasCommon, type MarkedTexts } from './common.ts';
import type { FigureChoice, Place } from './options.ts';
import { byWeight, type WeighedText, weighRows } from './weight.ts';

export interface Choice {
  readonly rows: readonly Row[];
  /** Places chosen by hand that no row contains. */
  readonly lost: number;
}

/** From so many passages on, they are not all of one kind where there is another. */
const ROOM_FOR_ANOTHER = 3;

/**
 * Rows chosen by hand, in the order of the choice; where there are none, `top` rows of the kind asked for: first the
 * row that tells most of each theme of the digest, then the weightiest of the rest, all of them by rank. `common` are
 * the formulas of both texts where common wording is marked. A place is looked up by offset, never
 * by resemblance: a neighbouring formula must not be shown instead.
 */
export function chooseRows(
  comparison: Pick<Comparison, 'rows' | 'mode'>,
  a: WeighedText,
  b: WeighedText,
  wanted: {
    readonly top: number;
    readonly only: FigureChoice;
    readonly at: readonly Place[];
    readonly topic?: string | null;
  },
  digest: Digest | null = null,
  common: MarkedTexts | null = null,
): Choice {
  if (wanted.at.length > 0) {
    const rows = wanted.at.map((place) => rowAt(comparison.rows, place));
    const found = [...new Set(rows.filter((row) => row !== undefined))];
    if (found.length > 0) return { rows: found, lost: rows.filter((row) => row === undefined).length };
  }
  const weighed = weightiest(comparison.rows, comparison.mode, a, b);
  const line = digest?.lines.find(({ theme }) => theme === wanted.topic);
  const onTopic = line && new Set(Object.values(line.cells).flatMap(({ rows }) => rows));
  const kind = weighed.filter(
    (row) => (wanted.only === 'changes' || row.kind === wanted.only) && (onTopic?.has(row.n) ?? true),
  );
  const telling = digest ? tellingRows(line ? { ...digest, lines: [line] } : digest, kind) : [];
  const rest = kind.filter((row) => !telling.includes(row));
  return {
    rows: withAnotherKind(ranked([...telling, ...rest], rankBy(common)), wanted.top),
    lost: wanted.at.length,
  };
}

/** Rows whose marks can be read come first, and two wordings without a mark last: they show nothing at a glance. */
function rankBy(common: MarkedTexts | null): (row: Row) => number {
  if (common === null) return (row) => (row.kind === 'reworded' && !isReadable(row) ? 1 : 0);
  return (row) => {
    if (row.kind !== 'reworded') return 1;
    if (!hasCommon(row, common)) return 2;
    return isReadable(row) ? 0 : 1;
  };
}

/** By rising rank; rows of one rank stay in their order. */
function ranked(rows: readonly Row[], rankOf: (row: Row) => number): readonly Row[] {
  return rows
    .map((row) => ({ row, rank: rankOf(row) }))
    .sort((one, two) => one.rank - two.rank)
    .map(({ row }) => row);
}

/**
 * The weightiest rows; where all of them are of one kind and there is room, the weightiest one of another kind comes in
 * as the third: a text may have dropped what readers look for, however much it adds. As the third it still stands in a
 * narrow frame, which leaves out the last.
 */
function withAnotherKind(rows: readonly Row[], top: number): readonly Row[] {
  const chosen = rows.slice(0, top);
  const [first] = chosen;
  if (top < ROOM_FOR_ANOTHER || chosen.some(({ kind }) => kind !== first?.kind)) return chosen;
  const other = rows.find((row) => row.kind !== first?.kind && (row.kind !== 'reworded' || isReadable(row)));
  return other ? chosen.toSpliced(ROOM_FOR_ANOTHER - 1, 0, other).slice(0, top) : chosen;
}

/** All rows that differ in wording, the weightiest first. */
export function weightiest(rows: readonly Row[], mode: Mode, a: WeighedText, b: WeighedText): readonly Row[] {
  return byWeight(rows, weighRows(rows, mode, a, b));
}

function rowAt(rows: readonly Row[], { side, offset }: Place): Row | undefined {
  return rows.find((row) => row[side].some((clause) => clause.from <= offset && offset < clause.to));
}

/** The place by which a row can be chosen again: the start of its first clause, on side A where it has one. */
export function placeOf(row: Pick<Row, 'a' | 'b'>): Place | null {
  const [a] = row.a;
  const [b] = row.b;
  if (a) return { side: 'a', offset: a.from };
  return b ? { side: 'b', offset: b.from } : null;
}
