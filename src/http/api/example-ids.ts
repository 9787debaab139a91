import type { D1Database } from '@cloudflare/workers-types';
import { listComparable, type StoredCollection } from '../../store/index.ts';

/** An id of a statement, quoted as JSON has it. */
const QUOTED_ID = /"([a-z][a-z0-9-]*-\d{4}-\d{2}-\d{2}(?:-[a-z0-9-]+)?)"/g;

/**
 * The document of the API as this collection serves it: where an example names a statement that has no text here, it names
 * one that has, so that an example that is pasted is answered. Three statements of one series come first, then one of
 * each other, as examples of comparisons have them.
 */
export async function withIdsOfHere(
  db: D1Database,
  { record }: StoredCollection,
  written: string,
): Promise<string> {
  const listed = await listComparable(db, 'en');
  const known = new Set(listed.map(({ id }) => id));
  const named = [...new Set([...written.matchAll(QUOTED_ID)].map(([, id = '']) => id))].sort();
  const strange = named.filter((id) => !known.has(id));
  // A series whose statements have no partner in common makes no example of a comparison.
  const apart = new Set(record.series.flatMap(({ id, unassigned }) => (unassigned ? [id] : [])));
  const joint = listed.filter(({ series }) => !apart.has(series));
  const [first = [], ...others] = Map.groupBy(
    joint.length > 0 ? joint : listed,
    ({ series }) => series,
  ).values();
  const instead = [...first.slice(0, 3), ...others.flatMap(([oldest]) => oldest ?? []), ...first.slice(3)];
  if (instead.length === 0 || strange.length === 0) return written;
  const standIn = new Map(strange.map((id, at) => [id, instead[at % instead.length]?.id ?? id]));
  return written.replace(QUOTED_ID, (quoted, id: string) => {
    const other = standIn.get(id);
    return other === undefined ? quoted : `"${other}"`;
  });
}
