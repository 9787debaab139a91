import type { D1Database } from '@cloudflare/workers-types';
import { inBatches } from './batches.ts';

/** One answer over many texts; `record` is JSON. */
export interface DerivedRecord {
  readonly id: string;
  readonly record: string;
}

/** What a record was made from: two records with one stamp are the same, and the second is not written. */
export interface StampedRecord extends DerivedRecord {
  readonly stamp: string;
}

/** The stamps of all records of a kind and language, by id. */
export async function listDerivedStamps(
  db: D1Database,
  kind: string,
  lang: string,
): Promise<ReadonlyMap<string, string>> {
  const { results } = await db
    .prepare('SELECT id, stamp FROM derived WHERE kind = ?1 AND lang = ?2')
    .bind(kind, lang)
    .all<{ id: string; stamp: string }>();
  return new Map(results.map(({ id, stamp }) => [id, stamp]));
}

/** Languages of the records of a kind. */
export async function listDerivedLanguages(db: D1Database, kind: string): Promise<readonly string[]> {
  const { results } = await db
    .prepare('SELECT DISTINCT lang FROM derived WHERE kind = ?1 ORDER BY lang')
    .bind(kind)
    .all<{ lang: string }>();
  return results.map(({ lang }) => lang);
}

/**
 * Leaves exactly these records of a kind and language, and those whose id is to be kept as it is. Rows whose stamp is
 * stored already are not written. Returns how many rows were written or deleted.
 */
export async function saveDerived(
  db: D1Database,
  kind: string,
  lang: string,
  records: readonly StampedRecord[],
  kept: ReadonlySet<string> = new Set(),
): Promise<number> {
  const before = await listDerivedStamps(db, kind, lang);
  const changed = records.filter(({ id, stamp }) => before.get(id) !== stamp);
  const ids = new Set([...kept, ...records.map(({ id }) => id)]);
  const gone = [...before.keys()].filter((id) => !ids.has(id));
  for (const part of inBatches(changed))
    await db
      .prepare(
        `INSERT INTO derived (kind, lang, id, stamp, record)
         SELECT ?1, ?2, value ->> 'id', value ->> 'stamp', value ->> 'record' FROM json_each(?3) WHERE true
         ON CONFLICT (kind, lang, id) DO UPDATE SET stamp = excluded.stamp, record = excluded.record`,
      )
      .bind(kind, lang, part)
      .run();
  if (gone.length > 0)
    await db
      .prepare(
        'DELETE FROM derived WHERE kind = ?1 AND lang = ?2 AND id IN (SELECT value FROM json_each(?3))',
      )
      .bind(kind, lang, JSON.stringify(gone))
      .run();
  return changed.length + gone.length;
}

/** One derived record, as JSON, or null. */
export async function readDerived(
  db: D1Database,
  kind: string,
  lang: string,
  id: string,
): Promise<string | null> {
  const row = await db
    .prepare('SELECT record FROM derived WHERE kind = ?1 AND lang = ?2 AND id = ?3')
    .bind(kind, lang, id)
    .first<{ record: string }>();
  return row?.record ?? null;
}

/** Records of a kind and language that have one of these ids. */
export async function listDerivedOf(
  db: D1Database,
  kind: string,
  lang: string,
  ids: readonly string[],
): Promise<readonly DerivedRecord[]> {
  const { results } = await db
    .prepare(
      'SELECT id, record FROM derived WHERE kind = ?1 AND lang = ?2 AND id IN (SELECT value FROM json_each(?3))',
    )
    .bind(kind, lang, JSON.stringify(ids))
    .all<DerivedRecord>();
  return results;
}

/** All records of a kind and language, by id. */
export async function listDerived(
  db: D1Database,
  kind: string,
  lang: string,
): Promise<readonly DerivedRecord[]> {
  const { results } = await db
    .prepare('SELECT id, record FROM derived WHERE kind = ?1 AND lang = ?2 ORDER BY id')
    .bind(kind, lang)
    .all<DerivedRecord>();
  return results;
}

/**
 * Takes away derived rows that are not what was written, and the stamps that say that they are there, so that the load
 * which calls this makes them anew. Gives how many rows that were.
 */
export async function dropDamaged(db: D1Database): Promise<number> {
  const [derived, wordings, hits] = await db.batch([
    db.prepare('DELETE FROM derived WHERE NOT json_valid(record)'),
    db.prepare('DELETE FROM shared_wording WHERE NOT json_valid(record) OR NOT json_valid(partners)'),
    db.prepare(
      'DELETE FROM formula_text WHERE text IN (SELECT text FROM formula_hit WHERE NOT json_valid(slots) OR NOT json_valid(members))',
    ),
  ]);
  const dropped = [derived, wordings, hits].reduce((sum, one) => sum + (one?.meta.changes ?? 0), 0);
  if (dropped > 0)
    await db
      .prepare("DELETE FROM derived WHERE (kind, id) IN (('collection', 'texts'), ('questions', 'count'))")
      .run();
  return dropped;
}

/** Makes a change of derived data visible: its revision is part of every ETag. */
export async function touchCollection(db: D1Database, now: string): Promise<void> {
  await db
    .prepare('UPDATE collection SET revision = revision + 1, loaded = max(loaded, ?1) WHERE only = 1')
    .bind(now)
    .run();
}
