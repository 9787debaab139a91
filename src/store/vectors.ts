import type { D1Database } from '@cloudflare/workers-types';
import { nextRevision } from './revision.ts';

/** Vectors of the clauses of one wording, in the form that src/crossing packs them in. */
export interface StoredVectors {
  readonly sha256: string;
  readonly model: string;
  readonly packed: string;
}

/** A current wording, with all that asking for its vectors needs. */
export interface VectorText {
  readonly sha256: string;
  /** One of the statements that have it. */
  readonly statement: string;
  readonly lang: string;
  readonly body: string;
}

/** The models of which both wordings have vectors, in alphabetical order; whether these can be read is not asked. */
export async function listModelsOfBoth(db: D1Database, a: string, b: string): Promise<readonly string[]> {
  const { results } = await db
    .prepare(
      'SELECT model FROM vector WHERE sha256 = ?1 AND model IN (SELECT model FROM vector WHERE sha256 = ?2) ORDER BY model',
    )
    .bind(a, b)
    .all<{ model: string }>();
  return results.map(({ model }) => model);
}

/** The packed vectors of a wording, or null. */
export async function readVectors(db: D1Database, sha256: string, model: string): Promise<string | null> {
  const row = await db
    .prepare('SELECT packed FROM vector WHERE sha256 = ?1 AND model = ?2')
    .bind(sha256, model)
    .first<{ packed: string }>();
  return row?.packed ?? null;
}

/**
 * Stores the vectors of one wording, all of them or none. What was compared with others of the model is deleted, and the
 * revision of the collection goes up: replies may be others from now on.
 */
export async function saveVectors(
  db: D1Database,
  { sha256, model, packed }: StoredVectors,
  now: string,
): Promise<void> {
  await db.batch([
    db
      .prepare(
        'INSERT INTO vector (sha256, model, packed) VALUES (?1, ?2, ?3) ON CONFLICT (sha256, model) DO UPDATE SET packed = excluded.packed',
      )
      .bind(sha256, model, packed),
    db
      .prepare(`DELETE FROM comparison WHERE (a = ?1 OR b = ?1) AND lang LIKE '%+' || ?2`)
      .bind(sha256, model),
    nextRevision(db, now),
  ]);
}

/** The preferred current wordings in all languages, each once, in the order of their statements. */
export async function listVectorTexts(db: D1Database): Promise<readonly VectorText[]> {
  const { results } = await db
    .prepare(
      `SELECT sha256, min(statement) AS statement, lang, body FROM text WHERE current = 1 AND preferred = 1
       GROUP BY sha256, lang ORDER BY statement, lang`,
    )
    .all<VectorText>();
  return results;
}
