import type { StoredCollection } from '../store/index.ts';

/** The reader's words for a partner key: `us` → "United States", `specimen/Merian Union` → "Merian Union". */
export function partnerName(key: string, collection: StoredCollection | null): string {
  const slash = key.indexOf('/');
  if (slash >= 0) return key.slice(slash + 1);
  return collection?.record.series.find(({ id }) => id === key)?.partner ?? key;
}
