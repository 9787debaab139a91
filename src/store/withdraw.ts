import type { D1Database } from '@cloudflare/workers-types';
import { nextRevision } from './revision.ts';

/**
 * Withdraws every statement that is not among `kept`, in one transaction: it is no longer listed, its texts are no
 * longer current or searched, and stay addressable by their fingerprints. `kept` must be the whole catalogue. Gives the
 * ids that were withdrawn now; a statement that comes back is saved as any other.
 */
export async function withdrawStatements(
  db: D1Database,
  kept: readonly string[],
  now: string,
): Promise<readonly string[]> {
  const { results } = await db
    .prepare(
      'SELECT id FROM statement WHERE withdrawn IS NULL AND id NOT IN (SELECT value FROM json_each(?1)) ORDER BY id',
    )
    .bind(JSON.stringify(kept))
    .all<{ id: string }>();
  if (results.length === 0) return [];
  const gone = results.map(({ id }) => id);
  const some = 'IN (SELECT value FROM json_each(?1))';
  const ids = JSON.stringify(gone);
  await db.batch([
    db
      .prepare(`DELETE FROM clause_search WHERE text IN (SELECT id FROM text WHERE statement ${some})`)
      .bind(ids),
    db
      .prepare(`DELETE FROM clause_head WHERE text IN (SELECT id FROM text WHERE statement ${some})`)
      .bind(ids),
    db.prepare(`UPDATE text SET current = 0, preferred = 0 WHERE statement ${some}`).bind(ids),
    db.prepare(`UPDATE statement SET withdrawn = ?2 WHERE id ${some}`).bind(ids, now),
    nextRevision(db, now),
  ]);
  return gone;
}
