import { partnersAmong } from '../statement/index.ts';
import type { StoredCollection } from '../store/index.ts';

/** Is a key that of a partner in this collection? (`partnersAmong`) */
export function partnerFilter(collection: StoredCollection | null): (key: string) => boolean {
  return partnersAmong(collection?.record.series ?? []);
}
