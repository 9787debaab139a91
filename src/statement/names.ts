import type { CollectionRecord } from './collection-record.ts';
import type { StatementRecord } from './record.ts';
import { readableTitle } from './title-case.ts';

type Named = Pick<StatementRecord, 'series' | 'partner' | 'short' | 'title' | 'adopted'>;

/** A longer title is cut between two words. */
const MOST_CHARACTERS = 60;
/** Of the title itself, however long the name before it is. */
const FEWEST_CHARACTERS = 30;

/** What stands in sentences for the hub of a folder that does not say whose statements it holds. */
export const UNNAMED_HUB = 'the collection';

/**
 * How a statement is called where its title would be too long: by its short title with the year ("New York Declaration,
 * 2023"). A joint statement belongs to all its parties, so one without a short title is called after its series, or
 * after the hub and the partner ("C5–Norland, 2023"), never after the partner alone. Where nobody
 * says whose statements they are, or with whom this one is, its title tells most; where that must be cut short of the
 * name of the partner, the partner comes before it ("Norland: Joint Statement of the Leaders of the…, 2023").
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
  const partner = partnerOf(record, series) ?? record.series;
  if (record.partner === undefined && series && series.title !== series.partner) return series.title;
  if (collection?.hub.name === UNNAMED_HUB) return clipped(record.title, series && partner);
  return collection ? `${collection.hub.short}–${partner}` : partner;
}

type Series = CollectionRecord['series'][number];

/** Undefined where the collection assigns the statement to nobody, or does not know its series. */
function partnerOf({ partner }: Named, series: Series | undefined): string | undefined {
  if (series?.unassigned) return undefined;
  return partner === undefined ? series?.partner : (series?.partners?.[partner] ?? partner);
}

/** Longer names make a sentence with both, heads of columns and small figures hard to read. */
const LONG_NAME = 40;

/**
 * What two statements are called where both names stand in one line and one is long for want of a short title: by
 * partner and year ("Norland, 2023"). Null where the partners do not tell them apart.
 */
export function namesByPartner(
  pair: readonly [a: Named, b: Named],
  collection: Pick<CollectionRecord, 'series'> | null,
  names: readonly string[],
): readonly [a: string, b: string] | null {
  if (names.every((name) => name.length <= LONG_NAME) || pair.every(({ short }) => short !== undefined))
    return null;
  const [a, b] = pair.map((record) =>
    partnerOf(
      record,
      collection?.series.find(({ id }) => id === record.series),
    ),
  );
  if (a === undefined || b === undefined || a === b) return null;
  return [`${a}, ${pair[0].adopted.slice(0, 4)}`, `${b}, ${pair[1].adopted.slice(0, 4)}`];
}

/** No title breaks off after a mark, after an initial or after a word that only leads to the next. */
const LOOSE_END =
  /(?:[\s,;:–-]|\s(?:\p{Lu}\.|an?|the|and|or|of|to|for|from|with|by|on|in|at|as|between|following|der|von|de))+$/u;

/** `partner`: who must not be cut off. */
function clipped(printed: string, partner?: string): string {
  const title = readableTitle(printed, 'en');
  if (title.length <= MOST_CHARACTERS) return title;
  const cut = cutTo(title, MOST_CHARACTERS);
  if (partner === undefined || cut.toLowerCase().includes(partner.toLowerCase())) return cut;
  const lead = `${partner}: `;
  return `${lead}${cutTo(title, Math.max(FEWEST_CHARACTERS, MOST_CHARACTERS - lead.length))}`;
}

function cutTo(title: string, most: number): string {
  const end = title.lastIndexOf(' ', most - 1);
  const cut = title
    .slice(0, end > 0 ? end : most - 1)
    .replace(LOOSE_END, '')
    .replace(/\.$/u, '');
  // A quotation that began before the cut ends at it.
  const isQuoting = cut.lastIndexOf('“') > cut.lastIndexOf('”');
  return `${cut}…${isQuoting ? '”' : ''}`;
}
