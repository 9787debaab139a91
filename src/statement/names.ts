import type { CollectionRecord } from './collection-record.ts';
import type { StatementRecord } from './record.ts';
import { readableTitle } from './title-case.ts';

type Named = Pick<StatementRecord, 'series' | 'partner' | 'short' | 'title' | 'adopted'>;

/** A longer title is cut between two words. */
const MOST_CHARACTERS = 60;

/** What stands in sentences for the hub of a folder that does not say whose statements it holds. */
export const UNNAMED_HUB = 'the collection';

/**
 * How a statement is called where its title would be too long: by its short title with the year ("New York Declaration,
 * 2023"). A joint statement belongs to all its parties, so one without a short title is called after its series, or
 * after the hub and the partner ("C5–Norland, 2023"), never after the partner alone. Where nobody
 * says whose statements they are, or with whom this one is, its title tells most.
 */
export function shortTitle(
  record: Named,
  collection: Pick<CollectionRecord, 'hub' | 'series'> | null,
  date: string = record.adopted.slice(0, 4),
): string {
  const name = record.short ?? formatName(record, collection);
  return name.includes(date) ? name : `${name}, ${date}`;
}

function formatName(record: Named, collection: Pick<CollectionRecord, 'hub' | 'series'> | null): string {
  const series = collection?.series.find(({ id }) => id === record.series);
  if (series?.unassigned) return clipped(record.title);
  const { partner: own } = record;
  const partner = own === undefined ? (series?.partner ?? record.series) : (series?.partners?.[own] ?? own);
  if (record.partner === undefined && series && series.title !== series.partner) return series.title;
  if (collection?.hub.name === UNNAMED_HUB) return clipped(record.title);
  return collection ? `${collection.hub.short}–${partner}` : partner;
}

/** No title breaks off after a mark, after an initial or after a word that only leads to the next. */
const LOOSE_END =
  /(?:[\s,;:–-]|\s(?:\p{Lu}\.|an?|the|and|or|of|to|for|from|with|by|on|in|at|as|between|following|der|von|de))+$/u;

function clipped(printed: string): string {
  const title = readableTitle(printed, 'en');
  if (title.length <= MOST_CHARACTERS) return title;
  const end = title.lastIndexOf(' ', MOST_CHARACTERS - 1);
  const cut = title.slice(0, end > 0 ? end : MOST_CHARACTERS - 1).replace(LOOSE_END, '');
  // A quotation that began before the cut ends at it.
  const isQuoting = cut.lastIndexOf('“') > cut.lastIndexOf('”');
  return `${cut}…${isQuoting ? '”' : ''}`;
}
