import type { StoredCollection } from '../store/index.ts';

/**
 * The reader's words for a partner key: `us` → "United States", `specimen/Merian Union` → "Merian Union", or what the
 * collection calls it in the language of its names.
 */
export function partnerName(key: string, collection: StoredCollection | null): string {
  const slash = key.indexOf('/');
  const [id, name] = slash < 0 ? [key, undefined] : [key.slice(0, slash), key.slice(slash + 1)];
  const series = collection?.record.series.find((one) => one.id === id);
  return name === undefined ? (series?.partner ?? key) : (series?.partners?.[name] ?? name);
}
