import type { D1Database, D1PreparedStatement } from '@cloudflare/workers-types';

/**
 * What makes a change visible, for the batch that makes the change: the revision of the collection is part of every ETag.
 * `now` is the time of the load that changed it; with '' the time of the last load stays.
 */
export function nextRevision(db: D1Database, now: string): D1PreparedStatement {
  return db
    .prepare('UPDATE collection SET revision = revision + 1, loaded = max(loaded, ?1) WHERE only = 1')
    .bind(now);
}

/** The same where nothing else is to be written. */
export async function touchCollection(db: D1Database, now: string): Promise<void> {
  await nextRevision(db, now).run();
}
