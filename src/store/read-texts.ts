import type { D1Database } from '@cloudflare/workers-types';
import type { Authority } from '../statement/index.ts';
import { PARTNER_KEY } from './partner-key.ts';
import {
  type StoredText,
  TEXT_FACTS,
  type TextFacts,
  type TextRow,
  toStoredText,
  toTextFacts,
  WHOLE_TEXT,
} from './rows.ts';

/** The preferred current text of a statement in a language, or null. */
export async function readText(db: D1Database, statement: string, lang: string): Promise<StoredText | null> {
  const row = await db
    .prepare(
      `SELECT ${WHOLE_TEXT} FROM text WHERE statement = ?1 AND lang = ?2 AND current = 1 ORDER BY preferred DESC, id LIMIT 1`,
    )
    .bind(statement, lang)
    .first<TextRow>();
  return row ? toStoredText(row) : null;
}

/** A text by its number, with what the engine of version `engine` prepared of it. */
export async function readPreparedText(
  db: D1Database,
  text: number,
): Promise<Pick<StoredText, 'body' | 'lang' | 'engine'> & { readonly prepared: string }> {
  const row = await db
    .prepare('SELECT body, lang, engine, prepared FROM text WHERE id = ?1')
    .bind(text)
    .first<Pick<StoredText, 'body' | 'lang' | 'engine'> & { readonly prepared: string }>();
  if (!row) throw new Error(`There is no text ${text}, although texts are never deleted.`);
  return row;
}

/** The preferred current texts of some statements, in all languages: one query, however many statements. */
export async function readTextsOf(
  db: D1Database,
  statements: readonly string[],
): Promise<readonly StoredText[]> {
  const { results } = await db
    .prepare(
      `SELECT ${WHOLE_TEXT} FROM json_each(?1) AS asked JOIN text ON text.statement = asked.value
       WHERE text.current = 1 AND text.preferred = 1 ORDER BY asked.key, text.lang`,
    )
    .bind(JSON.stringify(statements))
    .all<TextRow>();
  return Promise.all(results.map(toStoredText));
}

/** A text with the facts that questions over many texts need. */
export interface DatedStoredText {
  readonly text: number;
  readonly statement: string;
  readonly series: string;
  /** Whom it speaks with: its series, or `series/partner` where one series holds several partners. */
  readonly partner: string;
  readonly adopted: string;
  readonly level: string;
  readonly words: number;
  readonly lang: string;
  readonly authority: Authority;
  readonly sha256: string;
  readonly body: string;
  readonly engine: string;
  readonly prepared: string;
  /** 1: an invented text. */
  readonly specimen: number;
  /** JSON list of the codes of the parties. */
  readonly parties: string;
}

/**
 * The preferred current text of every adopted statement in a language, oldest first; readouts are not adopted texts.
 * Never two of one statement, whatever an older load left behind.
 */
export async function listDatedTexts(db: D1Database, lang: string): Promise<readonly DatedStoredText[]> {
  const { results } = await db
    .prepare(
      `SELECT text.id AS text, statement, series, ${PARTNER_KEY} AS partner, adopted, level, words, lang, authority, sha256, body, engine, prepared, specimen, record -> 'parties' AS parties
       FROM text JOIN statement ON statement.id = text.statement
       WHERE text.id IN (SELECT max(id) FROM text WHERE lang = ?1 AND current = 1 AND preferred = 1 GROUP BY statement)
       AND kind = 'statement' ORDER BY adopted, statement`,
    )
    .bind(lang)
    .all<DatedStoredText>();
  return results;
}

/** Languages of the current texts, in alphabetical order. */
export async function listLanguages(db: D1Database): Promise<readonly string[]> {
  const { results } = await db
    .prepare('SELECT DISTINCT lang FROM text WHERE current = 1 ORDER BY lang')
    .all<{ lang: string }>();
  return results.map(({ lang }) => lang);
}

/** The text with this fingerprint, superseded or not; the newest row where two statements share their wording. */
export async function readTextByFingerprint(db: D1Database, sha256: string): Promise<StoredText | null> {
  const row = await db
    .prepare(`SELECT ${WHOLE_TEXT} FROM text WHERE sha256 = ?1 ORDER BY current DESC, id DESC LIMIT 1`)
    .bind(sha256)
    .first<TextRow>();
  return row ? toStoredText(row) : null;
}

/** The text that was stored first with this fingerprint: rows are never deleted, so it is always the same one. */
export async function readFirstTextByFingerprint(db: D1Database, sha256: string): Promise<StoredText | null> {
  const row = await db
    .prepare(`SELECT ${WHOLE_TEXT} FROM text WHERE sha256 = ?1 ORDER BY id LIMIT 1`)
    .bind(sha256)
    .first<TextRow>();
  return row ? toStoredText(row) : null;
}

/** The text of a statement whose fingerprint begins with these hexadecimal digits, superseded or not. */
export async function readTextByPrefix(
  db: D1Database,
  statement: string,
  prefix: string,
): Promise<StoredText | null> {
  const row = await db
    .prepare(
      `SELECT ${WHOLE_TEXT} FROM text WHERE statement = ?1 AND substr(sha256, 1, length(?2)) = ?2 ORDER BY current DESC, id DESC LIMIT 1`,
    )
    .bind(statement, prefix)
    .first<TextRow>();
  return row ? toStoredText(row) : null;
}

/** All versions of all texts of a statement, newest first. */
export async function listTextVersions(db: D1Database, statement: string): Promise<readonly TextFacts[]> {
  const { results } = await db
    .prepare(`SELECT ${TEXT_FACTS} FROM text WHERE statement = ?1 ORDER BY lang, issuer, version DESC`)
    .bind(statement)
    .all<TextRow>();
  return results.map(toTextFacts);
}
