import type { D1Database } from '@cloudflare/workers-types';
import { PARTNER_KEY } from './partner-key.ts';

/** Names one comparison for ever: the two wordings, how they were compared, and by which engine. */
export interface ComparisonKey {
  /** Fingerprints of the two texts. */
  readonly a: string;
  readonly b: string;
  readonly lang: string;
  readonly mode: string;
  readonly engine: string;
}

/** A comparison in the form that src/comparison packs it in. */
export interface KeptComparison extends ComparisonKey {
  readonly packed: string;
}

/** Comparisons that loads make and keep; beyond this number one is made when it is asked for. */
const MOST_LOADED = 20_000;

/**
 * Readers can ask for every pair of texts in every direction, and a store of some hundreds of texts has so many pairs
 * that they would fill its database. What they ask for is kept beside what loads make, the newest of it.
 */
const MOST_ASKED = 5000;

/** What is beyond the bound is looked for once in so many rows, because counting reads them. */
const SWEPT_EVERY = 50;

/** A statement of the database takes at most so much at once; well below what D1 allows a value. */
const CHUNK_CHARACTERS = 400_000;

/** The packed comparison, or null where none is kept of this engine. */
export async function readComparison(db: D1Database, key: ComparisonKey): Promise<string | null> {
  const row = await db
    .prepare(
      'SELECT packed FROM comparison WHERE a = ?1 AND b = ?2 AND lang = ?3 AND mode = ?4 AND engine = ?5',
    )
    .bind(key.a, key.b, key.lang, key.mode, key.engine)
    .first<{ packed: string }>();
  return row?.packed ?? null;
}

/** Who had a comparison made: a load, or a reader who asked for it. */
export type KeptFor = 'load' | 'reader';

/**
 * Keeps finished comparisons. One that is kept already is replaced, and stays a load's where it was one. Of those that
 * readers asked for the oldest give way; the caller sees to the bound of a load.
 */
export async function keepComparisons(
  db: D1Database,
  comparisons: readonly KeptComparison[],
  keptFor: KeptFor,
): Promise<void> {
  let chunk: KeptComparison[] = [];
  let size = 0;
  const write = async () => {
    if (chunk.length > 0)
      await db
        .prepare(
          `INSERT INTO comparison (a, b, lang, mode, engine, packed, asked)
           SELECT value ->> 'a', value ->> 'b', value ->> 'lang', value ->> 'mode', value ->> 'engine', value ->> 'packed', ?2
           FROM json_each(?1) WHERE true
           ON CONFLICT (a, b, lang, mode) DO UPDATE
           SET engine = excluded.engine, packed = excluded.packed, asked = min(asked, excluded.asked)`,
        )
        .bind(JSON.stringify(chunk), keptFor === 'reader' ? 1 : 0)
        .run();
    chunk = [];
    size = 0;
  };
  for (const comparison of comparisons) {
    if (size + comparison.packed.length > CHUNK_CHARACTERS) await write();
    chunk.push(comparison);
    size += comparison.packed.length;
  }
  await write();
  if (keptFor === 'reader' && comparisons.length > 0) await dropOldestAsked(db);
}

async function dropOldestAsked(db: D1Database): Promise<void> {
  await db
    .prepare(
      `DELETE FROM comparison WHERE asked = 1 AND rowid <= CASE
         WHEN (SELECT max(rowid) FROM comparison) % ?2 = 0
         THEN (SELECT rowid FROM comparison WHERE asked = 1 ORDER BY rowid DESC LIMIT 1 OFFSET ?1) ELSE -1 END`,
    )
    .bind(MOST_ASKED, SWEPT_EVERY)
    .run();
}

/**
 * Deletes what other engines made, and counts what was made of wordings that are no longer current among what readers
 * asked for; gives how many more a load has room for.
 */
export async function dropOtherComparisons(db: D1Database, engine: string): Promise<number> {
  const current = '(SELECT sha256 FROM text WHERE current = 1)';
  await db.batch([
    db.prepare('DELETE FROM comparison WHERE engine <> ?1').bind(engine),
    db.prepare(
      `UPDATE comparison SET asked = 1 WHERE asked = 0 AND (a NOT IN ${current} OR b NOT IN ${current})`,
    ),
  ]);
  const row = await db
    .prepare('SELECT count(*) AS loaded FROM comparison WHERE asked = 0')
    .first<{ loaded: number }>();
  return Math.max(0, MOST_LOADED - (row?.loaded ?? 0));
}

/** Every comparison that is kept in a language, without what it says. */
export async function listComparisons(
  db: D1Database,
  lang: string,
): Promise<readonly Pick<ComparisonKey, 'a' | 'b' | 'mode'>[]> {
  const { results } = await db
    .prepare('SELECT a, b, mode FROM comparison WHERE lang = ?1')
    .bind(lang)
    .all<Pick<ComparisonKey, 'a' | 'b' | 'mode'>>();
  return results;
}

/** What must be known of a text to choose what it is compared with. */
export interface ComparableText {
  readonly text: number;
  readonly sha256: string;
  /** Whom it speaks with: its series, or `series/partner` where one series holds several partners. */
  readonly partner: string;
  /** 1: an invented text. */
  readonly specimen: number;
  readonly characters: number;
}

/** The preferred current text of every statement in a language, oldest first. */
export async function listComparableTexts(db: D1Database, lang: string): Promise<readonly ComparableText[]> {
  const { results } = await db
    .prepare(
      `SELECT text.id AS text, sha256, ${PARTNER_KEY} AS partner, specimen, length(body) AS characters
       FROM text JOIN statement ON statement.id = text.statement
       WHERE lang = ?1 AND current = 1 AND preferred = 1 ORDER BY adopted, statement`,
    )
    .bind(lang)
    .all<ComparableText>();
  return results;
}
