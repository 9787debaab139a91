import type { D1Database } from '@cloudflare/workers-types';
import type { MarkedText } from '../../comparison/digest/index.ts';
import { alignSeveral, type ParallelCell, type Row, type RowClause } from '../../comparison/index.ts';
import type { Lexicon } from '../../formula/index.ts';
import type { StoredStatement } from '../../store/index.ts';
import { sameSeries } from '../partner.ts';
import { found, notOneOf, type Refusal, type Result, refused } from '../refusal.ts';
import { readStatementById } from '../statements/statements.ts';
import { clausesOf } from '../statements/text-clauses.ts';
import {
  commonLanguages,
  type FoundText,
  findTextOf,
  languagesOf,
  parseReference,
  preferredLanguage,
} from '../statements/texts.ts';
import { compareStatements, type Later } from './comparison.ts';
import { markedText } from './digest.ts';

/** What one text has in a row. */
export interface ParallelPassage {
  readonly clauses: readonly RowClause[];
  /** The column that the passage was compared with, an earlier or a later one; null for the first of the row. */
  readonly beside: number | null;
  /** The rows of that comparison which led here, the earlier column as A. */
  readonly rows: readonly Row[];
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
  readonly lang: string;
  /** All of one series, and so in the order of time. */
  readonly series: boolean;
  readonly columns: readonly FoundText[];
  readonly rows: readonly ParallelRow[];
  readonly counts: Readonly<Record<HeldBy, number>>;
}

export interface ParallelQuery {
  /** Ids, or pinned references. */
  readonly statements: readonly string[];
  readonly lang?: string | undefined;
}

/**
 * Three or four statements clause by clause in one language that all of them have, by the comparisons of every two.
 * Texts of one series come in the order of time, others in the order asked for.
 */
export async function readParallel(
  db: D1Database,
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
  const pairs: { readonly a: number; readonly b: number; readonly rows: readonly Row[] }[] = [];
  for (const [a, one] of texts.entries())
    for (const [b, other] of texts.entries()) {
      if (a >= b) continue;
      const compared = await compareStatements(
        db,
        { a: referenceOf(one.column), b: referenceOf(other.column) },
        later,
      );
      if (!compared.ok) return compared;
      pairs.push({ a, b, rows: compared.value.comparison.rows });
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
  const first = columns.value[0];
  return found({
    lang: first?.text.lang ?? 'en',
    series: isOneSeries(columns.value.map(({ statement }) => statement)),
    columns: columns.value,
    rows,
    counts: {
      all: rows.filter((row) => heldBy(row) === 'all').length,
      several: rows.filter((row) => heldBy(row) === 'several').length,
      one: rows.filter((row) => heldBy(row) === 'one').length,
    },
  });
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

/** `same` where nothing but case, marks or the printed number differs from the passage beside it; null without one. */
export function likenessOf({ beside, rows }: ParallelPassage): 'same' | 'reworded' | null {
  if (beside === null) return null;
  return rows.every(({ kind }) => kind === 'same') ? 'same' : 'reworded';
}

/** The rows of the comparison of two columns that hold clauses of both of their cells. */
function rowsBetween(
  pairs: readonly { readonly a: number; readonly b: number; readonly rows: readonly Row[] }[],
  cells: readonly ParallelCell[],
  one: number,
  other: number,
): readonly Row[] {
  const [a, b] = one < other ? [one, other] : [other, one];
  const holds = (side: readonly RowClause[], column: number) =>
    side.some(({ clause }) => cells[column]?.clauses.includes(clause));
  const pair = pairs.find((known) => known.a === a && known.b === b);
  return (pair?.rows ?? []).filter((row) => holds(row.a, a) && holds(row.b, b));
}

async function readColumns(db: D1Database, query: ParallelQuery): Promise<Result<readonly FoundText[]>> {
  const statements: StoredStatement[] = [];
  for (const reference of query.statements) {
    const statement = await readStatementById(db, parseReference(reference).id, 'statements');
    if (!statement.ok) return statement;
    statements.push(statement.value);
  }
  const common = statements.reduce<readonly string[]>(
    (shared, statement) => shared.filter((lang) => languagesOf(statement).includes(lang)),
    statements[0] ? languagesOf(statements[0]) : [],
  );
  const pinned = await pinnedLanguage(db, statements, query.statements);
  if (!pinned.ok) return pinned;
  const lang = query.lang ?? pinned.value ?? preferredLanguage(common);
  if (lang === undefined) return refused(withoutCommon(statements));
  const columns: FoundText[] = [];
  for (const [at, statement] of statements.entries()) {
    const reference = query.statements[at] ?? '';
    const text = await findTextOf(db, statement, reference, lang, 'statements');
    if (!text.ok) return text.refusal.reason === 'no-text-in-language' ? refused(noneIn(lang, common)) : text;
    if (text.value.text.lang !== lang) return refused(noneIn(lang, common));
    if (columns.some((column) => column.text.id === text.value.text.id))
      return refused({
        reason: 'bad-parameter',
        detail: 'Each text is one column; this one is named twice.',
        parameter: 'statements',
        value: reference,
      });
    columns.push(text.value);
  }
  return found(
    isOneSeries(statements)
      ? columns.toSorted((x, y) => (x.statement.record.adopted < y.statement.record.adopted ? -1 : 1))
      : columns,
  );
}

/** The language of the first wording that is named by its fingerprint; undefined where none is. */
async function pinnedLanguage(
  db: D1Database,
  statements: readonly StoredStatement[],
  references: readonly string[],
): Promise<Result<string | undefined>> {
  for (const [at, statement] of statements.entries()) {
    const reference = references[at] ?? '';
    if (parseReference(reference).sha256 === undefined) continue;
    const text = await findTextOf(db, statement, reference, undefined, 'statements');
    return text.ok ? found(text.value.text.lang) : text;
  }
  return found(undefined);
}

/** The very wording that was found, so that every comparison of it is of the same. */
function referenceOf({ statement, text }: FoundText): string {
  return `${statement.record.id}@${text.sha256}`;
}

function isOneSeries(statements: readonly StoredStatement[]): boolean {
  const [first] = statements;
  return first !== undefined && statements.every(({ record }) => sameSeries(first.record, record));
}

function noneIn(lang: string, common: readonly string[]): Refusal {
  return notOneOf(
    'no-text-in-language',
    'lang',
    lang,
    common,
    'Clause by clause all the texts are read in one language, and not all have this one.',
  );
}

function withoutCommon(statements: readonly StoredStatement[]): Refusal {
  const without = statements.find((statement) => languagesOf(statement).length === 0);
  if (without)
    return {
      reason: 'no-text',
      detail: `The collection has the facts of ${without.record.id}, but not its text; its record names the sources.`,
      parameter: 'statements',
      value: without.record.id,
    };
  const [first] = statements;
  const pair = statements.find((other) => first && commonLanguages(first, other).length === 0);
  return {
    reason: 'no-text-in-language',
    detail:
      'There is no language that all of these statements have, so they cannot be read clause by clause; on a theme or a phrase they can.',
    parameter: 'statements',
    ...(pair ? { value: pair.record.id } : {}),
  };
}
