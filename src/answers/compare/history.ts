import type { D1Database } from '@cloudflare/workers-types';
import type { Row, RowClause } from '../../comparison/index.ts';
import { listStatements, type StoredStatement } from '../../store/index.ts';
import { sameSeries } from '../partner.ts';
import { found, type Result, refused } from '../refusal.ts';
import { clausesOf } from '../statements/text-clauses.ts';
import { type FoundText, findText, parseReference } from '../statements/texts.ts';
import { compareStatements, type Later } from './comparison.ts';

/** One version of a clause: a text of the series, and what stands in it of the clause that is followed. */
export interface ClauseVersion {
  readonly statement: StoredStatement;
  /** In the order of the text; empty where no matching passage was found. */
  readonly clauses: readonly RowClause[];
  /** The version that it was compared with: the nearest one towards the clause asked for. Null for that clause itself. */
  readonly compared: string | null;
  /**
   * For a version with the passage: the rows that lead to it from the version before it that has it, where there is one.
   * A is the version before.
   */
  readonly before: { readonly statement: string; readonly rows: readonly Row[] } | null;
}

export interface ClauseHistory {
  readonly text: FoundText;
  readonly clause: number;
  /** Texts of the series in the language, oldest first; readouts left out. */
  readonly versions: readonly ClauseVersion[];
  /** Texts of the series that lie too far away to be followed. */
  readonly unfollowed: { readonly older: number; readonly newer: number };
}

/** A series of more texts is followed this far in each direction: every step compares two of them. */
const MOST_STEPS = 12;

/** The passage in one text, and the rows by which it was found from the text asked from. */
interface Step {
  readonly statement: StoredStatement;
  readonly clauses: readonly RowClause[];
  readonly compared: string;
  readonly rows: readonly Row[];
}

/**
 * Follows one clause through the texts of its series, forwards and backwards in time, by the comparisons of neighbours.
 * Where a text has no matching passage, the search goes on in the next one from the last that has.
 */
export async function readClauseHistory(
  db: D1Database,
  query: { readonly statement: string; readonly clause: number; readonly lang?: string | undefined },
  later?: Later,
): Promise<Result<ClauseHistory>> {
  const text = await findText(db, query.statement, query.lang, 'statement');
  if (!text.ok) return text;
  const clauses = clausesOf(text.value.text);
  const clause = clauses[query.clause];
  if (!clause)
    return refused({
      reason: 'bad-parameter',
      detail: `The text has ${clauses.length} clauses, counted from 0.`,
      detailIn: { ru: `Фрагментов в тексте: ${clauses.length}, счёт с нуля.` },
      parameter: 'clause',
      value: String(query.clause),
      nearest: String(Math.max(0, clauses.length - 1)),
    });
  const { statement } = text.value;
  const { lang, body } = text.value.text;
  const own: RowClause = {
    clause: query.clause,
    from: clause.from,
    to: clause.to,
    text: body.slice(clause.from, clause.to),
  };
  const series = (await listStatements(db, { obtained: true, lang })).statements
    .filter(({ record }) => record.kind === 'statement' && sameSeries(record, statement.record))
    .toReversed();
  const at = series.findIndex(({ record }) => record.id === statement.record.id);
  const start = { statement, reference: query.statement, clauses: [own] };
  const [older, newer] = [at < 0 ? [] : series.slice(0, at).toReversed(), at < 0 ? [] : series.slice(at + 1)];
  const back = await follow(db, start, older, 'back', lang, later);
  if (!back.ok) return back;
  const forth = await follow(db, start, newer, 'forth', lang, later);
  if (!forth.ok) return forth;
  return found({
    text: text.value,
    clause: query.clause,
    versions: versionsOf({ statement, clauses: [own] }, back.value, forth.value),
    unfollowed: { older: older.length - back.value.length, newer: newer.length - forth.value.length },
  });
}

/** The passage in each of the given texts, which come in the order of the search. */
async function follow(
  db: D1Database,
  start: {
    readonly statement: StoredStatement;
    readonly reference: string;
    readonly clauses: readonly RowClause[];
  },
  others: readonly StoredStatement[],
  direction: 'back' | 'forth',
  lang: string,
  later: Later | undefined,
): Promise<Result<readonly Step[]>> {
  const steps: Step[] = [];
  let held: { readonly id: string; readonly reference: string; readonly clauses: readonly RowClause[] } = {
    id: start.statement.record.id,
    reference: start.reference,
    clauses: start.clauses,
  };
  for (const other of others.slice(0, MOST_STEPS)) {
    const { id } = other.record;
    const [a, b] = direction === 'back' ? [id, held.reference] : [held.reference, id];
    // A pinned wording is of one language already.
    const pinned = parseReference(held.reference).sha256 !== undefined;
    const compared = await compareStatements(db, { a, b, ...(pinned ? {} : { lang }) }, later);
    if (!compared.ok) return compared;
    const [here, there] = direction === 'back' ? (['b', 'a'] as const) : (['a', 'b'] as const);
    const asked = new Set(held.clauses.map(({ clause }) => clause));
    const rows = compared.value.comparison.rows.filter(
      (row) => row[there].length > 0 && row[here].some(({ clause }) => asked.has(clause)),
    );
    const clauses = [
      ...new Map(rows.flatMap((row) => row[there]).map((one) => [one.clause, one])).values(),
    ].sort((x, y) => x.clause - y.clause);
    steps.push({ statement: other, clauses, compared: held.id, rows });
    if (clauses.length > 0) held = { id, reference: id, clauses };
  }
  return found(steps);
}

/** Oldest first, each with the rows that lead to it from the one before. */
function versionsOf(
  start: { readonly statement: StoredStatement; readonly clauses: readonly RowClause[] },
  back: readonly Step[],
  forth: readonly Step[],
): readonly ClauseVersion[] {
  /** Going back, the rows belong to the newer of the two texts. */
  const rowsTo = new Map<string, { readonly statement: string; readonly rows: readonly Row[] }>();
  for (const { statement, clauses, compared, rows } of back)
    if (clauses.length > 0) rowsTo.set(compared, { statement: statement.record.id, rows });
  const version = ({
    statement,
    clauses,
    compared,
  }: Omit<Step, 'rows' | 'compared'> & { compared: string | null }) => ({
    statement,
    clauses,
    compared,
    before: rowsTo.get(statement.record.id) ?? null,
  });
  return [
    ...back.toReversed().map(version),
    version({ ...start, compared: null }),
    ...forth.map(({ statement, clauses, compared, rows }) => ({
      statement,
      clauses,
      compared,
      before: clauses.length > 0 ? { statement: compared, rows } : null,
    })),
  ];
}
