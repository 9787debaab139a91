import type { D1Database } from '@cloudflare/workers-types';
import { PARTNER_KEY } from './read.ts';

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

/**
 * Readers can ask for every pair of texts in every direction, and a store of some hundreds of texts has so many pairs
 * that they would fill its database: beyond this number a comparison is made anew each time it is asked for.
 */
const MOST_COMPARISONS = 20_000;

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

/** Keeps finished comparisons while there is room. One that is kept already is replaced. */
export async function keepComparisons(db: D1Database, comparisons: readonly KeptComparison[]): Promise<void> {
  let chunk: KeptComparison[] = [];
  let size = 0;
  const write = async () => {
    if (chunk.length > 0)
      // The greatest row number stands for the number of rows: counting them would read them all.
      await db
        .prepare(
          `INSERT INTO comparison (a, b, lang, mode, engine, packed)
           SELECT value ->> 'a', value ->> 'b', value ->> 'lang', value ->> 'mode', value ->> 'engine', value ->> 'packed'
           FROM json_each(?1) WHERE (SELECT coalesce(max(rowid), 0) FROM comparison) < ?2
           ON CONFLICT (a, b, lang, mode) DO UPDATE SET engine = excluded.engine, packed = excluded.packed`,
        )
        .bind(JSON.stringify(chunk), MOST_COMPARISONS)
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
}

/** Deletes what other engines made; gives how many more there is room for. */
export async function dropOtherComparisons(db: D1Database, engine: string): Promise<number> {
  await db.prepare('DELETE FROM comparison WHERE engine <> ?1').bind(engine).run();
  const row = await db
    .prepare('SELECT coalesce(max(rowid), 0) AS last FROM comparison')
    .first<{ last: number }>();
  return Math.max(0, MOST_COMPARISONS - (row?.last ?? 0));
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
