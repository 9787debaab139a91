import type { D1Database } from '@cloudflare/workers-types';
import { listComparable } from '../../store/index.ts';

/** An id of a statement, quoted as JSON has it. */
const QUOTED_ID = /"([a-z][a-z0-9-]*-\d{4}-\d{2}-\d{2}(?:-[a-z0-9-]+)?)"/g;

/**
 * The document of the API as this collection serves it: where an example names a statement that has no text here, it names
 * one that has, so that an example that is pasted is answered. Three statements of one series come first, as examples of
 * comparisons have them.
 */
export async function withIdsOfHere(db: D1Database, written: string): Promise<string> {
  const here = await listComparable(db, 'en');
  const known = new Set(here.map(({ id }) => id));
  const named = [...new Set([...written.matchAll(QUOTED_ID)].map(([, id = '']) => id))].sort();
  const strange = named.filter((id) => !known.has(id));
  if (here.length === 0 || strange.length === 0) return written;
  const [first] = here;
  const series = here.filter((one) => one.series === first?.series).slice(0, 3);
  const others = here.filter((one) => one.series !== first?.series);
  const instead = [...series, ...others, ...here.slice(series.length)];
  const standIn = new Map(strange.map((id, at) => [id, instead[at % instead.length]?.id ?? id]));
  return written.replace(QUOTED_ID, (quoted, id: string) => {
    const other = standIn.get(id);
    return other === undefined ? quoted : `"${other}"`;
  });
}
