import type { D1Database } from '@cloudflare/workers-types';
import { type ReviewRecord, reviewRecord } from '../statement/index.ts';
import { inBatches } from './batches.ts';
import { nextRevision } from './revision.ts';
import { parsedJson } from './stored-json.ts';

/** An alignment by hand, with the name that permanent addresses have for it. */
export interface StoredReview {
  readonly name: string;
  /** False once another one of the same pair has replaced it. */
  readonly current: boolean;
  readonly record: ReviewRecord;
}

/** What tells whether a row is as it should be; its other columns follow from the record. */
interface KeptReview {
  readonly name: string;
  readonly lang: string;
  readonly current: number;
  readonly record: string;
}

/** Stores all alignments by hand of a collection in the place of those that were stored. Idempotent. */
export async function saveReviews(db: D1Database, reviews: readonly StoredReview[]): Promise<void> {
  const rows = reviews.map(({ name, current, record }) => ({
    a: record.a.sha256,
    b: record.b.sha256,
    name,
    statement_a: record.a.id,
    statement_b: record.b.id,
    lang: record.lang,
    current: current ? 1 : 0,
    record: JSON.stringify(record),
  }));
  const { results } = await db
    .prepare('SELECT name, lang, current, record FROM review ORDER BY name')
    .all<KeptReview>();
  const kept = (all: readonly KeptReview[]) =>
    JSON.stringify(all.map(({ name, lang, current, record }) => [name, lang, current, record]));
  const wanted = [...rows].sort((x, y) => (x.name < y.name ? -1 : 1));
  if (kept(results) === kept(wanted)) return;
  await db.batch([
    db.prepare('DELETE FROM review'),
    ...inBatches(rows).map((batch) =>
      db
        .prepare(
          `INSERT OR REPLACE INTO review (a, b, name, statement_a, statement_b, lang, current, record)
           SELECT value ->> 'a', value ->> 'b', value ->> 'name', value ->> 'statement_a', value ->> 'statement_b',
             value ->> 'lang', value ->> 'current', value ->> 'record' FROM json_each(?1)`,
        )
        .bind(batch),
    ),
    nextRevision(db, ''),
  ]);
}

/** The alignments by hand of two statements in a language, whichever of them was called A and whatever the wordings. */
export async function listReviews(
  db: D1Database,
  a: string,
  b: string,
  lang: string,
): Promise<readonly StoredReview[]> {
  const { results } = await db
    .prepare(
      `SELECT name, current, record FROM review
       WHERE ((statement_a = ?1 AND statement_b = ?2) OR (statement_a = ?2 AND statement_b = ?1)) AND lang = ?3
       ORDER BY name`,
    )
    .bind(a, b, lang)
    .all<{ name: string; current: number; record: string }>();
  return results.flatMap(({ name, current, record }) => {
    const read = reviewRecord.safeParse(parsedJson(record));
    // What is damaged is left out: the engine answers, and the next load mends it.
    return read.success ? [{ name, current: current === 1, record: read.data }] : [];
  });
}
