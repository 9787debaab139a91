import type { D1Database } from '@cloudflare/workers-types';
import { z } from 'zod';
import { inBatches } from './batches.ts';
import { derivedShapes, membersShape, sharedWordingShape, slotsShape } from './shapes.ts';
import { DamagedRow, storedJson } from './stored-json.ts';

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

/** A derived record as it was read back; its shape is the one of its kind. */
export interface ReadRecord<T> {
  readonly id: string;
  readonly value: T;
}

/** One derived record, or null. Throws `DamagedRow`, as all reading of them does. */
export async function readDerived<T>(
  db: D1Database,
  kind: string,
  lang: string,
  id: string,
): Promise<T | null> {
  const { results } = await db
    .prepare('SELECT id, record FROM derived WHERE kind = ?1 AND lang = ?2 AND id = ?3')
    .bind(kind, lang, id)
    .all<DerivedRecord>();
  return readBack<T>(kind, results)[0]?.value ?? null;
}

function readBack<T>(kind: string, rows: readonly DerivedRecord[]): readonly ReadRecord<T>[] {
  const shape = derivedShapes.get(kind);
  if (!shape) throw new Error(`Nobody knows the shape of derived records of the kind "${kind}".`);
  return rows.map((row) => ({
    id: row.id,
    value: storedJson<T>(row.record, shape, `the ${kind} record of ${row.id}`, row),
  }));
}

/** Records of a kind and language that have one of these ids. */
export async function listDerivedOf<T>(
  db: D1Database,
  kind: string,
  lang: string,
  ids: readonly string[],
): Promise<readonly ReadRecord<T>[]> {
  const { results } = await db
    .prepare(
      'SELECT id, record FROM derived WHERE kind = ?1 AND lang = ?2 AND id IN (SELECT value FROM json_each(?3))',
    )
    .bind(kind, lang, JSON.stringify(ids))
    .all<DerivedRecord>();
  return readBack<T>(kind, results);
}

/** Of the overlap of every text with every other, only how many words were counted: the records are long. */
export async function listOverlapWords(
  db: D1Database,
  lang: string,
): Promise<readonly { readonly id: string; readonly words: number }[]> {
  const { results } = await db
    .prepare(
      `SELECT id, CASE WHEN json_valid(record) THEN record -> '$.words' END AS words
       FROM derived WHERE kind = 'overlap' AND lang = ?1 ORDER BY id`,
    )
    .bind(lang)
    .all<{ id: string; words: string | null }>();
  return results.map(({ id, words }) => {
    if (!/^\d+$/.test(words ?? '')) throw new DamagedRow(`the overlap record of ${id}`);
    return { id, words: Number(words) };
  });
}

/** All records of a kind and language, by id. */
export async function listDerived<T>(
  db: D1Database,
  kind: string,
  lang: string,
): Promise<readonly ReadRecord<T>[]> {
  const { results } = await db
    .prepare('SELECT id, record FROM derived WHERE kind = ?1 AND lang = ?2 ORDER BY id')
    .bind(kind, lang)
    .all<DerivedRecord>();
  return readBack<T>(kind, results);
}

/**
 * Takes away derived rows that cannot be read, and the stamps that say that they are there, so that the load which calls
 * this makes them anew. Gives how many rows that were.
 */
export async function dropDamaged(db: D1Database): Promise<number> {
  let dropped = 0;
  for (const { rows, drop, isWhole } of tablesOfJson(db)) {
    for (let after = 0; ; ) {
      const { results } = await rows.bind(after, ROWS_AT_ONCE).all<JsonRow>();
      const last = results.at(-1);
      if (!last) break;
      after = last.row;
      const damaged = results.filter((row) => !isWhole(row)).map(({ row }) => row);
      if (damaged.length > 0) await drop.bind(JSON.stringify(damaged)).run();
      dropped += damaged.length;
    }
  }
  if (dropped > 0)
    await db
      .prepare("DELETE FROM derived WHERE (kind, id) IN (('collection', 'texts'), ('questions', 'count'))")
      .run();
  return dropped;
}

const ROWS_AT_ONCE = 500;

interface JsonRow {
  readonly row: number;
  /** Of a derived record its kind. */
  readonly kind: string;
  readonly record: string;
  /** A second column of JSON. */
  readonly more: string;
}

/** The tables of derived JSON: their rows in order, what is right in one, and how rows of these numbers go. */
function tablesOfJson(db: D1Database) {
  const page = 'WHERE rowid > ?1 ORDER BY rowid LIMIT ?2';
  const these = 'IN (SELECT value FROM json_each(?1))';
  return [
    {
      rows: db.prepare(`SELECT rowid AS row, kind, record, '' AS more FROM derived ${page}`),
      drop: db.prepare(`DELETE FROM derived WHERE rowid ${these}`),
      isWhole: ({ kind, record }: JsonRow) => reads(record, derivedShapes.get(kind) ?? z.unknown()),
    },
    {
      rows: db.prepare(
        `SELECT rowid AS row, '' AS kind, record, partners AS more FROM shared_wording ${page}`,
      ),
      drop: db.prepare(`DELETE FROM shared_wording WHERE rowid ${these}`),
      isWhole: ({ record, more }: JsonRow) =>
        reads(record, sharedWordingShape) && reads(more, z.array(z.string())),
    },
    {
      rows: db.prepare(
        `SELECT rowid AS row, '' AS kind, slots AS record, members AS more FROM formula_hit ${page}`,
      ),
      drop: db.prepare(
        `DELETE FROM formula_text WHERE text IN (SELECT text FROM formula_hit WHERE rowid ${these})`,
      ),
      isWhole: ({ record, more }: JsonRow) => reads(record, slotsShape) && reads(more, membersShape),
    },
  ];
}

function reads(json: string, shape: z.ZodType): boolean {
  try {
    storedJson(json, shape, '');
    return true;
  } catch (error) {
    if (error instanceof DamagedRow) return false;
    throw error;
  }
}
