import type { D1Database } from '@cloudflare/workers-types';
import { type DerivedRecord, listDerivedStamps, type StampedRecord, saveDerived } from '../../store/index.ts';
import { fingerprint } from '../../text/index.ts';

/** A record that follows from one text or two, and need not be made again while these are what they were. */
export interface RecordToMake {
  readonly id: string;
  /** Everything that the record depends on besides the method. */
  readonly from: readonly unknown[];
  readonly make: () => string;
}

/**
 * Brings the records of a kind and language up to date and makes only those whose sources have changed: adding a text
 * to a store of any size makes one. `method` names the code that makes them. Returns how many rows were written.
 */
export async function deriveEach(
  db: D1Database,
  kind: string,
  lang: string,
  records: readonly RecordToMake[],
  method: unknown,
): Promise<number> {
  const before = await listDerivedStamps(db, kind, lang);
  const made: StampedRecord[] = [];
  for (const { id, from, make } of records) {
    const stamp = await fingerprint(JSON.stringify([method, from]));
    if (before.get(id) !== stamp) made.push({ id, stamp, record: make() });
  }
  return saveDerived(db, kind, lang, made, new Set(records.map(({ id }) => id)));
}

/** Keeps records that are made anew whenever anything has changed; rows whose content is the same are not written. */
export async function deriveAll(
  db: D1Database,
  kind: string,
  lang: string,
  records: readonly DerivedRecord[],
): Promise<number> {
  const stamped = records.map(async (one) => ({ ...one, stamp: await fingerprint(one.record) }));
  return saveDerived(db, kind, lang, await Promise.all(stamped));
}
