import type { StoredCollection } from '../store/index.ts';
import { seriesOfPartner } from './partner-names.ts';

/**
 * Is a key that of a partner? A series of statements that nobody has assigned to one is none: they are read, searched
 * and compared like all others, and stand in no count of partners.
 */
export function partnerFilter(collection: StoredCollection | null): (key: string) => boolean {
  const unassigned = new Set(
    (collection?.record.series ?? []).filter((one) => one.unassigned).map(({ id }) => id),
  );
  return (key) => !unassigned.has(seriesOfPartner(key));
}
