import type { D1Database } from '@cloudflare/workers-types';

/** How far the fetching of texts is that goes on while the collection is served. */
export interface Fetching {
  readonly state: 'running' | 'finished' | 'stopped';
  /** Texts that were asked for, of so many that are known; how many are at hand. */
  readonly done: number;
  readonly known: number;
  readonly obtained: number;
  /** ISO time: what says "running" may have been killed since. */
  readonly updated: string;
}

/** What was last written down; null where nothing ever was. */
export async function readFetching(db: D1Database): Promise<Fetching | null> {
  return db
    .prepare('SELECT state, done, known, obtained, updated FROM fetching WHERE only = 1')
    .first<Fetching>();
}

export async function saveFetching(db: D1Database, fetching: Fetching): Promise<void> {
  const { state, done, known, obtained, updated } = fetching;
  await db
    .prepare(
      `INSERT INTO fetching (only, state, done, known, obtained, updated) VALUES (1, ?1, ?2, ?3, ?4, ?5)
       ON CONFLICT (only) DO UPDATE SET state = ?1, done = ?2, known = ?3, obtained = ?4, updated = ?5`,
    )
    .bind(state, done, known, obtained, updated)
    .run();
}

/** Who prepares the database knows that no other fetching goes on: one that was killed is no longer said to run. */
export async function endFetching(db: D1Database): Promise<boolean> {
  const { meta } = await db.prepare("UPDATE fetching SET state = 'stopped' WHERE state = 'running'").run();
  return meta.changes > 0;
}
