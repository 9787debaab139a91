import type { D1Database } from '@cloudflare/workers-types';
import type { MarkedText } from '../../comparison/digest/index.ts';
import { alignSeveral, type ParallelCell, type Row, type RowClause } from '../../comparison/index.ts';
import type { Certainty as CrossedCertainty, CrossedRow } from '../../crossing/index.ts';
import type { Lexicon } from '../../formula/index.ts';
import { found, type Result } from '../refusal.ts';
import { clausesOf } from '../statements/text-clauses.ts';
import type { FoundText } from '../statements/texts.ts';
import type { Later } from './comparison.ts';
import { type AnyCompared, compareAny } from './crossing.ts';
import { markedText } from './digest.ts';
import { isOneSeries, type ParallelQuery, readColumns } from './parallel-columns.ts';

/** A row of the comparison of two columns: word for word, or across languages. */
export type JoinedRow = Row | CrossedRow;

/** What one text has in a row. */
export interface ParallelPassage {
  readonly clauses: readonly RowClause[];
  /** The column that the passage was compared with, an earlier or a later one; null for the first of the row. */
  readonly beside: number | null;
  /** The rows of that comparison which led here, the earlier column as A. */
  readonly rows: readonly JoinedRow[];
}

export interface ParallelRow {
  /** From 1, in the order of the whole table. */
  readonly n: number;
  readonly cells: readonly ParallelPassage[];
}

/** In how many of the texts a row must have a passage: in all, in several but not all, or in one. */
export const HELD_BY = ['all', 'several', 'one'] as const;
export type HeldBy = (typeof HELD_BY)[number];

export interface Parallel {
  /** The language of all the texts; null where they have none in common. */
  readonly lang: string | null;
  /** All of one series, and so in the order of time. */
  readonly series: boolean;
  readonly columns: readonly FoundText[];
  /** Versions of what compared every two: of the engine, and of the comparison across languages where two are in two. */
  readonly engines: readonly string[];
  readonly rows: readonly ParallelRow[];
  readonly counts: Readonly<Record<HeldBy, number>>;
}

/**
 * Three or four statements clause by clause, by the comparisons of every two: in a language that all of them have, the
 * more authentic one first; where there is none, in the language that most of them have and each other one in its own,
 * compared across languages. Texts of one series come in the order of time, others in the order asked for.
 */
export async function readParallel(
  db: D1Database,
  lexicon: Lexicon,
  query: ParallelQuery,
  later?: Later,
): Promise<Result<Parallel>> {
  const columns = await readColumns(db, query);
  if (!columns.ok) return columns;
  const texts = columns.value.map((column) => ({
    column,
    clauses: clausesOf(column.text).map(
      ({ from, to }, clause): RowClause => ({ clause, from, to, text: column.text.body.slice(from, to) }),
    ),
  }));
  const pairs: JoinedPair[] = [];
  for (const [a, one] of texts.entries())
    for (const [b, other] of texts.entries()) {
      if (a >= b) continue;
      const compared = await compareAny(
        db,
        lexicon,
        // By words alone: a table of several texts does not say what each pair was aligned by.
        { a: referenceOf(one.column), b: referenceOf(other.column), evidence: 'words' },
        later,
      );
      if (!compared.ok) return compared;
      pairs.push({ a, b, ...comparisonOf(compared.value) });
    }
  const table = alignSeveral(
    texts.map(({ clauses }) => clauses.length),
    pairs.map(({ a, b, rows }) => ({
      a,
      b,
      rows: rows.map((row) => ({
        a: row.a.map(({ clause }) => clause),
        b: row.b.map(({ clause }) => clause),
      })),
    })),
  );
  const rows = table.map(
    (cells, index): ParallelRow => ({
      n: index + 1,
      cells: cells.map((cell, column) => ({
        clauses: cell.clauses.flatMap((clause) => texts[column]?.clauses[clause] ?? []),
        beside: cell.by,
        rows: cell.by === null ? [] : rowsBetween(pairs, cells, cell.by, column),
      })),
    }),
  );
  const langs = new Set(columns.value.map(({ text }) => text.lang));
  const [lang = null] = langs;
  return found({
    lang: langs.size === 1 ? lang : null,
    series: isOneSeries(columns.value.map(({ statement }) => statement)),
    columns: columns.value,
    engines: [...new Set(pairs.map(({ engine }) => engine.version))].sort(),
    rows,
    counts: {
      all: rows.filter((row) => heldBy(row) === 'all').length,
      several: rows.filter((row) => heldBy(row) === 'several').length,
      one: rows.filter((row) => heldBy(row) === 'one').length,
    },
  });
}

/** The same; as if no language had been asked for where one of the texts lacks it. */
export async function readParallelIn(
  db: D1Database,
  lexicon: Lexicon,
  query: ParallelQuery,
  later?: Later,
): Promise<Result<Parallel>> {
  const first = await readParallel(db, lexicon, query, later);
  return !first.ok && query.lang !== undefined && first.refusal.reason === 'no-text-in-language'
    ? readParallel(db, lexicon, { ...query, lang: undefined }, later)
    : first;
}

/** The formulas in the columns, one marked text a column. */
export function readMarksOf(
  db: D1Database,
  lexicon: Lexicon,
  columns: readonly FoundText[],
): Promise<readonly MarkedText[]> {
  return Promise.all(
    columns.map((column) => {
      const { body, lang } = column.text;
      return markedText(db, lexicon, {
        found: column,
        segmented: { text: body, lang, clauses: clausesOf(column.text) },
      });
    }),
  );
}

export function heldBy({ cells }: ParallelRow): HeldBy {
  const holders = cells.filter(({ clauses }) => clauses.length > 0).length;
  if (holders === cells.length) return 'all';
  return holders > 1 ? 'several' : 'one';
}

/**
 * How a passage compares with the one beside it; null without one. `same`: nothing but case, marks or the printed number
 * differs; `counterpart`: the two are in different languages.
 */
export function likenessOf({ beside, rows }: ParallelPassage): Likeness | null {
  if (beside === null) return null;
  if (rows.some(({ kind }) => kind === 'counterpart')) return 'counterpart';
  return rows.every(({ kind }) => kind === 'same') ? 'same' : 'reworded';
}

export const LIKENESSES = ['same', 'reworded', 'counterpart'] as const;
export type Likeness = (typeof LIKENESSES)[number];

/** How sure it is that a passage is the counterpart of the one beside it: that of the least sure row; null in one language. */
export function certaintyOf({ rows }: ParallelPassage): CrossedCertainty | null {
  const known = rows.flatMap((row) => (row.kind === 'counterpart' ? (row.certainty ?? []) : []));
  return (['possible', 'likely', 'sure'] as const).find((one) => known.includes(one)) ?? null;
}

interface JoinedPair {
  readonly a: number;
  readonly b: number;
  readonly engine: { readonly version: string };
  readonly rows: readonly JoinedRow[];
}

function comparisonOf(compared: AnyCompared): Pick<JoinedPair, 'engine' | 'rows'> {
  const { engine, rows } =
    compared.kind === 'words' ? compared.compared.comparison : compared.crossed.comparison;
  return { engine, rows };
}

/** The rows of the comparison of two columns that hold clauses of both of their cells. */
function rowsBetween(
  pairs: readonly JoinedPair[],
  cells: readonly ParallelCell[],
  one: number,
  other: number,
): readonly JoinedRow[] {
  const [a, b] = one < other ? [one, other] : [other, one];
  const holds = (side: readonly RowClause[], column: number) =>
    side.some(({ clause }) => cells[column]?.clauses.includes(clause));
  const pair = pairs.find((known) => known.a === a && known.b === b);
  return (pair?.rows ?? []).filter((row) => holds(row.a, a) && holds(row.b, b));
}

/** The very wording that was found, so that every comparison of it is of the same. */
function referenceOf({ statement, text }: FoundText): string {
  return `${statement.record.id}@${text.sha256}`;
}
