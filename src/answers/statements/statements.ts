import type { D1Database } from '@cloudflare/workers-types';
import { authoritiesOf, type CountedAuthority, nearest } from '../../statement/index.ts';
import {
  listStatementIds,
  listStatements,
  readStatement,
  type StatementFilter,
  type StatementPage,
  type StoredCollection,
  type StoredStatement,
} from '../../store/index.ts';
import { decodeCursor, encodeCursor, refusalOfCursor } from '../cursor.ts';
import { found, notOneOf, type Refusal, type Result, refused } from '../refusal.ts';
import { statementFinder } from './find-statements.ts';

/** What a list can be filtered by, as it stands in an address. */
export interface StatementQuery {
  /** Ids of statements: only these. */
  readonly statement?: readonly string[] | undefined;
  readonly series?: readonly string[] | undefined;
  readonly partner?: string | undefined;
  readonly level?: string | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly lang?: string | undefined;
  /** Only statements with a text of this authority; without it all, those without a text among them. */
  readonly authority?: CountedAuthority | undefined;
  readonly obtained?: boolean | undefined;
  readonly limit?: number | undefined;
  readonly cursor?: string | undefined;
  /** Words of a title, place, date or partner (`statementFinder`). */
  readonly find?: string | undefined;
}

export interface StatementList extends StatementPage {
  /** The opaque cursor of the next page, or null on the last one. */
  readonly cursor: string | null;
  /** Statements that match but for the authority of their texts; null where none was asked for. */
  readonly beside: number | null;
}

export const DEFAULT_LIMIT = 50;
export const GREATEST_LIMIT = 200;

/** One page of the statements that match, the newest first. */
export async function readStatementList(
  db: D1Database,
  collection: StoredCollection | null,
  query: StatementQuery,
): Promise<Result<StatementList>> {
  const wrongSeries = refusalOfSeries(collection, query.series);
  if (wrongSeries) return refused(wrongSeries);
  const after = query.cursor === undefined ? undefined : decodeCursor(query.cursor, ['adopted', 'id']);
  if (after === null) return refused(refusalOfCursor(query.cursor));
  if (query.find !== undefined) return findPage(db, collection, query, after);
  const page = await listStatements(db, filterOf(query), {
    limit: query.limit ?? DEFAULT_LIMIT,
    ...(after ? { after: { adopted: after.adopted, id: after.id } } : {}),
  });
  return found({
    ...page,
    cursor: page.next ? encodeCursor([page.next.adopted, page.next.id]) : null,
    beside: await countBeside(db, collection, query, page.total),
  });
}

/** How many statements of all that match but for the authority of their texts were left out by it. */
async function countBeside(
  db: D1Database,
  collection: StoredCollection | null,
  { authority, ...query }: StatementQuery,
  counted: number,
): Promise<number | null> {
  if (authority === undefined) return null;
  const all = await listStatementsThatFit(db, collection, { obtained: true, ...query });
  return all.ok ? all.value.length - counted : null;
}

/** All statements that match, the newest first. */
export async function listStatementsThatFit(
  db: D1Database,
  collection: StoredCollection | null,
  query: StatementQuery,
): Promise<Result<readonly StoredStatement[]>> {
  const wrongSeries = refusalOfSeries(collection, query.series);
  if (wrongSeries) return refused(wrongSeries);
  const { statements } = await listStatements(db, filterOf(query));
  const isSought = statementFinder(query.find ?? '', collection?.record ?? null);
  return found(statements.filter(({ record }) => isSought(record)));
}

/** Titles, places and partners are in the records, which the store does not search: the page is cut here. */
async function findPage(
  db: D1Database,
  collection: StoredCollection | null,
  query: StatementQuery,
  after: { readonly adopted: string; readonly id: string } | undefined,
): Promise<Result<StatementList>> {
  const all = await listStatementsThatFit(db, collection, query);
  if (!all.ok) return all;
  const start = after ? all.value.findIndex(({ record }) => record.id === after.id) + 1 : 0;
  const end = start + (query.limit ?? DEFAULT_LIMIT);
  const last = all.value[end - 1];
  const cursor = last && end < all.value.length ? encodeCursor([last.record.adopted, last.record.id]) : null;
  return found({
    statements: all.value.slice(start, end),
    total: all.value.length,
    next: cursor && last ? { adopted: last.record.adopted, id: last.record.id } : null,
    cursor,
    beside: await countBeside(db, collection, query, all.value.length),
  });
}

/** The record of one statement with the facts of its current texts. */
export async function readStatementById(
  db: D1Database,
  id: string,
  parameter = 'id',
): Promise<Result<StoredStatement>> {
  const statement = id.length <= 200 ? await readStatement(db, id) : null;
  if (statement) return found(statement);
  return refused(await unknownStatement(db, id, parameter));
}

/** A refusal that names the nearest id, made only when it is needed. */
async function unknownStatement(db: D1Database, id: string, parameter: string): Promise<Refusal> {
  return {
    reason: 'unknown-statement',
    detail: 'The collection has no statement with this id.',
    parameter,
    value: id,
    nearest: nearest(id, await listStatementIds(db)),
  };
}

/** Series that the collection does not have. */
export function refusalOfSeries(
  collection: StoredCollection | null,
  series: readonly string[] | undefined,
): Refusal | null {
  const valid = (collection?.record.series ?? []).map((known) => known.id);
  const unknown = series?.find((id) => !valid.includes(id));
  if (unknown === undefined) return null;
  return notOneOf('bad-parameter', 'series', unknown, valid, `The collection has no series with this id.`);
}

export function filterOf(query: StatementQuery): StatementFilter {
  return {
    ...(query.statement ? { statements: query.statement } : {}),
    ...(query.series ? { series: query.series } : {}),
    ...(query.partner ? { partner: query.partner } : {}),
    ...(query.level ? { level: query.level } : {}),
    ...(query.from ? { from: query.from } : {}),
    ...(query.to ? { to: query.to } : {}),
    ...(query.lang ? { lang: query.lang } : {}),
    ...(query.authority ? { authorities: authoritiesOf(query.authority) } : {}),
    ...(query.obtained !== undefined ? { obtained: query.obtained } : {}),
  };
}
