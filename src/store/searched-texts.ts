import type { D1Database } from '@cloudflare/workers-types';
import type { Authority } from '../statement/index.ts';
import { PARTNER_KEY } from './partner-key.ts';
import { conditionsOf, type StatementFilter } from './statement-filter.ts';

/** A text that is searched: the facts that counts are broken down by. */
export interface SearchedText {
  readonly text: number;
  readonly statement: string;
  readonly series: string;
  /** Key of the partner, as in `PARTNER_KEY`. */
  readonly partner: string;
  readonly level: string;
  readonly adopted: string;
  readonly lang: string;
  readonly authority: Authority;
  readonly words: number;
  readonly sha256: string;
}

/** The preferred current text of every statement and language that a search looks through, the oldest first. */
export async function listSearchedTexts(
  db: D1Database,
  filter: StatementFilter,
  world?: 'real' | 'invented',
): Promise<readonly SearchedText[]> {
  const { where, values, bind } = statementsLeft(filter, world);
  where.push('text.current = 1', 'text.preferred = 1');
  if (filter.lang) where.push(`text.lang = ${bind(filter.lang)}`);
  const { results } = await db
    .prepare(
      `SELECT text.id AS text, statement, series, ${PARTNER_KEY} AS partner, level, adopted, lang, authority, words, sha256
       FROM text JOIN statement ON statement.id = text.statement
       WHERE ${where.join(' AND ')} ORDER BY adopted, statement, lang`,
    )
    .bind(...values)
    .all<SearchedText>();
  return results;
}

/** How many adopted statements the filters leave that have no current text in one of the languages but a machine's. */
export async function countStatementsWithoutText(
  db: D1Database,
  filter: StatementFilter,
  world: 'real' | 'invented',
  languages: readonly string[],
): Promise<number> {
  const { where, values, bind } = statementsLeft(filter, world);
  where.push(
    `kind = 'statement'`,
    `NOT EXISTS (SELECT 1 FROM text WHERE text.statement = statement.id AND current = 1 AND preferred = 1
       AND authority <> 'machine-translation' AND lang IN (SELECT value FROM json_each(${bind(JSON.stringify(languages))})))`,
  );
  const row = await db
    .prepare(`SELECT count(*) AS statements FROM statement WHERE ${where.join(' AND ')}`)
    .bind(...values)
    .first<{ statements: number }>();
  return row?.statements ?? 0;
}

function statementsLeft(filter: StatementFilter, world?: 'real' | 'invented') {
  const conditions = conditionsOf(filter);
  if (world) conditions.where.push(`specimen = ${world === 'invented' ? 1 : 0}`);
  return conditions;
}
