import type { StatementRecord } from '../statement/index.ts';
import type { StoredCollection } from '../store/index.ts';

/** The outside partner of a statement in the reader's words: its own, where a series holds several, else its series'. */
export function partnerOf(
  record: Pick<StatementRecord, 'series' | 'partner'>,
  collection: StoredCollection | null,
): string {
  const series = collection?.record.series.find(({ id }) => id === record.series);
  if (record.partner === undefined) return series?.partner ?? record.series;
  return series?.partners?.[record.partner] ?? record.partner;
}

/** Do two statements stand in one row of meetings, so that one is before and the other after? */
export function sameSeries(a: StatementRecord, b: StatementRecord): boolean {
  if (a.id === b.id) return true;
  return a.series === b.series && a.partner === b.partner && a.unassigned !== true;
}
