import type { D1Database } from '@cloudflare/workers-types';
import type { CollectionRecord, StatementRecord } from '../statement/index.ts';
import { COLLECTION_COLUMNS } from './busy.ts';
import type { Making } from './making.ts';
import { type StoredStatement, TEXT_FACTS, type TextRow, toTextFacts } from './rows.ts';
import { collectionShape, makingShape, statementShape } from './shapes.ts';
import { conditionsOf, type StatementFilter } from './statement-filter.ts';
import { storedJson } from './stored-json.ts';

export interface StoredCollection {
  readonly record: CollectionRecord;
  /** Counts up with every change of content; part of every ETag. */
  readonly revision: number;
  /** ISO time of the last load that changed something. */
  readonly loaded: string;
  /** Null once everything was made, whatever later loads add. */
  readonly making: Making | null;
  /** JSON of its formulas and questions; null where they are those that the project brings. */
  readonly vocabulary: string | null;
}

type CollectionRow = Record<(typeof COLLECTION_COLUMNS)[number], unknown> & {
  readonly record: string;
  readonly revision: number;
  readonly loaded: string;
  readonly making: string | null;
  readonly vocabulary: string | null;
};

/** The collection of this deployment, or null before the first load. */
export async function readCollection(db: D1Database): Promise<StoredCollection | null> {
  const row = await db
    .prepare(`SELECT ${COLLECTION_COLUMNS.join()} FROM collection WHERE only = 1`)
    .first<CollectionRow>();
  if (!row) return null;
  return {
    record: storedJson<CollectionRecord>(row.record, collectionShape, 'the collection'),
    revision: row.revision,
    loaded: row.loaded,
    making: row.making === null ? null : storedJson<Making>(row.making, makingShape, 'the first load'),
    vocabulary: row.vocabulary,
  };
}

/**
 * A statement with its current texts, or null. One that was withdrawn has no current texts: its record stays readable,
 * because its texts stay addressable by their fingerprints.
 */
export async function readStatement(db: D1Database, id: string): Promise<StoredStatement | null> {
  const [statements, texts] = await db.batch<Record<string, unknown>>([
    db.prepare('SELECT record FROM statement WHERE id = ?1').bind(id),
    db
      .prepare(
        `SELECT ${TEXT_FACTS} FROM text WHERE statement = ?1 AND current = 1 ORDER BY lang, preferred DESC, id`,
      )
      .bind(id),
  ]);
  const row = statements?.results[0] as { record: string } | undefined;
  if (!row) return null;
  return {
    record: recordOf(id, row),
    texts: ((texts?.results ?? []) as unknown as TextRow[]).map(toTextFacts),
  };
}

function recordOf(id: string, row: { readonly record: string }): StatementRecord {
  return storedJson(row.record, statementShape, `the record of ${id}`, row);
}

export interface StatementPage {
  readonly statements: readonly StoredStatement[];
  /** How many statements match, on all pages together. */
  readonly total: number;
  readonly next: StatementCursor | null;
}

/** The place after which the next page begins. */
export interface StatementCursor {
  readonly adopted: string;
  readonly id: string;
}

/** Statements that are read in one query where all are meant; a reply of the database has a greatest size. */
const STATEMENTS_AT_ONCE = 1000;

/** Statements that match, the newest first: at most `limit` of them, or without a page all that there are. */
export async function listStatements(
  db: D1Database,
  filter: StatementFilter = {},
  page?: { readonly limit: number; readonly after?: StatementCursor },
): Promise<StatementPage> {
  if (page) return readPage(db, filter, page);
  const statements: StoredStatement[] = [];
  let next: StatementCursor | null = null;
  let total = 0;
  do {
    const read: StatementPage = await readPage(db, filter, {
      limit: STATEMENTS_AT_ONCE,
      ...(next ? { after: next } : {}),
    });
    statements.push(...read.statements);
    ({ next, total } = read);
  } while (next);
  return { statements, total, next };
}

async function readPage(
  db: D1Database,
  filter: StatementFilter,
  page: { readonly limit: number; readonly after?: StatementCursor },
): Promise<StatementPage> {
  const { where, values, bind } = conditionsOf(filter);
  where.push('withdrawn IS NULL');
  if (filter.lang || filter.authorities) {
    const texts = ['statement = statement.id', 'current = 1'];
    if (filter.lang) texts.push(`lang = ${bind(filter.lang)}`);
    if (filter.authorities)
      texts.push(
        'preferred = 1',
        `authority IN (SELECT value FROM json_each(${bind(JSON.stringify(filter.authorities))}))`,
      );
    where.push(`EXISTS (SELECT 1 FROM text WHERE ${texts.join(' AND ')})`);
  }
  if (filter.obtained !== undefined)
    where.push(
      `${filter.obtained ? '' : 'NOT '}EXISTS (SELECT 1 FROM text WHERE statement = statement.id AND current = 1)`,
    );
  const count = db
    .prepare(`SELECT count(*) AS total FROM statement WHERE ${where.join(' AND ')}`)
    .bind(...values);
  if (page.after) {
    const adopted = bind(page.after.adopted);
    where.push(`(adopted < ${adopted} OR (adopted = ${adopted} AND id > ${bind(page.after.id)}))`);
  }
  const chosen = `SELECT id, adopted, record FROM statement WHERE ${where.join(' AND ')} ORDER BY adopted DESC, id LIMIT ${bind(page.limit + 1)}`;
  const [totals, rows, texts] = await db.batch<Record<string, unknown>>([
    count,
    db.prepare(chosen).bind(...values),
    db
      .prepare(
        `SELECT ${TEXT_FACTS} FROM text JOIN (${chosen}) AS chosen ON chosen.id = text.statement
         WHERE text.current = 1 ORDER BY text.lang, text.preferred DESC, text.id`,
      )
      .bind(...values),
  ]);
  const textsOf = Map.groupBy((texts?.results ?? []) as unknown as TextRow[], (row) => row.statement);
  const found = (rows?.results ?? []) as unknown as { id: string; adopted: string; record: string }[];
  const shown = found.slice(0, page.limit);
  const last = found.length > page.limit ? shown.at(-1) : undefined;
  return {
    statements: shown.map((row) => ({
      record: recordOf(row.id, row),
      texts: (textsOf.get(row.id) ?? []).map(toTextFacts),
    })),
    total: Number((totals?.results[0] as { total: number } | undefined)?.total ?? 0),
    next: last ? { adopted: last.adopted, id: last.id } : null,
  };
}

/** Every id, for "did you mean". */
export async function listStatementIds(db: D1Database): Promise<readonly string[]> {
  const { results } = await db
    .prepare('SELECT id FROM statement WHERE withdrawn IS NULL ORDER BY id')
    .all<{ id: string }>();
  return results.map((row) => row.id);
}

/** Every adopted statement that is known, with or without a text, oldest first; invented ones left out. */
export async function listKnownStatements(
  db: D1Database,
): Promise<readonly { readonly id: string; readonly series: string; readonly adopted: string }[]> {
  const { results } = await db
    .prepare(
      "SELECT id, series, adopted FROM statement WHERE kind = 'statement' AND specimen = 0 AND withdrawn IS NULL ORDER BY adopted, id",
    )
    .all<{ id: string; series: string; adopted: string }>();
  return results;
}

/** Statements with a text of a language that counts today, those of the series that has most of them first, in the order of time. */
export async function listComparable(
  db: D1Database,
  lang: string,
): Promise<readonly { readonly id: string; readonly series: string }[]> {
  const { results } = await db
    .prepare(
      `SELECT statement.id AS id, series FROM statement
       JOIN text ON text.statement = statement.id AND lang = ?1 AND current = 1 AND preferred = 1
       WHERE withdrawn IS NULL ORDER BY count(*) OVER (PARTITION BY series) DESC, series, adopted, statement.id LIMIT 200`,
    )
    .bind(lang)
    .all<{ id: string; series: string }>();
  return results;
}

export interface StoreState {
  /** Records of joint statements. */
  readonly statements: number;
  /** All records: those of meetings and read-outs too. */
  readonly records: number;
  /** Statements with at least one current text. */
  readonly obtained: number;
  readonly texts: number;
  readonly specimens: number;
}

export async function countStatements(db: D1Database): Promise<StoreState> {
  const row = await db
    .prepare(
      `SELECT (SELECT count(*) FROM statement WHERE kind = 'statement' AND withdrawn IS NULL) AS statements,
              (SELECT count(*) FROM statement WHERE withdrawn IS NULL) AS records,
              (SELECT count(DISTINCT statement) FROM text WHERE current = 1) AS obtained,
              (SELECT count(*) FROM text WHERE current = 1) AS texts,
              (SELECT count(*) FROM statement WHERE specimen = 1 AND withdrawn IS NULL) AS specimens`,
    )
    .first<StoreState>();
  return row ?? { statements: 0, records: 0, obtained: 0, texts: 0, specimens: 0 };
}
