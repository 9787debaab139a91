import type { D1Database } from '@cloudflare/workers-types';
import { readWorld, type StoredCollection, type World } from '../store/index.ts';

/**
 * Which texts a count goes over: "4 of 6 partners" must be true of one world, so invented texts and texts of governments
 * are never counted together. Series that were asked for decide; otherwise real texts count as soon as there is one.
 */
export async function worldOf(
  db: D1Database,
  collection: StoredCollection | null,
  query: { readonly lang?: string | undefined; readonly series?: readonly string[] | undefined },
): Promise<World> {
  if (query.series && query.series.length > 0)
    return query.series.every((id) => isInvented(id, collection)) ? 'invented' : 'real';
  return readWorld(db, query.lang);
}

/** Is a series of invented texts? */
export function isInvented(series: string, collection: StoredCollection | null): boolean {
  return collection?.record.series.find(({ id }) => id === series)?.specimen === true;
}
