import type { CollectionRecord } from './collection-record.ts';

/** The series of a partner key: its own, or what stands before the slash where a series has several partners. */
export function seriesOfPartner(key: string): string {
  const slash = key.indexOf('/');
  return slash < 0 ? key : key.slice(0, slash);
}

/**
 * Is a key that of a partner? A series of statements that nobody has assigned to one is none: they are read, searched
 * and compared like all others, and stand in no count of partners.
 */
export function partnersAmong(series: CollectionRecord['series']): (key: string) => boolean {
  const unassigned = new Set(series.filter((one) => one.unassigned).map(({ id }) => id));
  return (key) => !unassigned.has(seriesOfPartner(key));
}
