import { type CollectionRecord, placeIn, type StatementRecord } from '../../statement/index.ts';

const LOCALES = ['en', 'ru'] as const;

type Names = Pick<CollectionRecord, 'hub' | 'series' | 'names' | 'states'>;

/** Names of regions and of dates in every language of the pages; made when somebody looks for a statement. */
let writers: ReturnType<typeof makeWriters> | undefined;

function makeWriters() {
  return {
    regions: LOCALES.flatMap((locale) =>
      (['long', 'short'] as const).map((style) => new Intl.DisplayNames([locale], { type: 'region', style })),
    ),
    dates: LOCALES.map(
      (locale) =>
        new Intl.DateTimeFormat(locale, {
          day: 'numeric',
          month: 'long',
          year: 'numeric',
          timeZone: 'UTC',
        }),
    ),
  };
}

function writersOnce() {
  writers ??= makeWriters();
  return writers;
}

/**
 * Is a statement what somebody looks for by its title, place, date or partner? Every word of `sought` must begin a word
 * of what is known of it, in English or Russian, whatever the case, the diacritics and the hyphens ("G-7" is "G7"); a
 * number must be the whole number, so that the 20th of a month is not any year after 2000. Nothing sought fits everything.
 */
export function statementFinder(
  sought: string,
  collection: Names | null,
): (record: StatementRecord) => boolean {
  const wanted = wordsIn(sought);
  if (wanted.length === 0) return () => true;
  return (record) => {
    const known = wordsIn(knownOf(record, collection).join(' ')).flatMap(({ joined, parts }) => [
      joined,
      ...parts,
    ]);
    const fits = (word: string) =>
      known.some((one) => (/^\d/.test(word) ? one === word : one.startsWith(word)));
    return wanted.every(({ joined, parts }) => fits(joined) || parts.every(fits));
  };
}

function knownOf(record: StatementRecord, collection: Names | null): readonly string[] {
  const { id, title, titles, names, short, partner, place, adopted, parties } = record;
  const series = collection?.series.find((one) => one.id === record.series);
  const country = place?.country === undefined ? [] : [place.country];
  return [
    ...[id, title, short, partner, place?.city, adopted],
    ...Object.values(titles ?? {}),
    ...Object.values(names ?? {}).flatMap((own) => [own?.title, own?.short]),
    ...[series, ...Object.values(series?.names ?? {})].flatMap((own) => [
      own?.title,
      own?.partner,
      partner === undefined ? undefined : own?.partners?.[partner],
    ]),
    ...(place && collection
      ? Object.keys(collection.names ?? {}).map((lang) => placeIn(place.city, collection, lang))
      : []),
    ...parties.flatMap((code) => Object.values(collection?.states?.[code] ?? {}).flat()),
    ...datesOf(adopted),
    ...[...country, ...parties.filter((code) => !collection?.hub.parties.includes(code))].flatMap(namesOf),
  ].filter((one) => one !== undefined);
}

function datesOf(adopted: string): readonly string[] {
  const moment = new Date(adopted.padEnd(10, '-01'));
  return writersOnce().dates.map((date) => date.format(moment));
}

function namesOf(code: string): readonly string[] {
  return /^[A-Z]{2}$/.test(code) ? writersOnce().regions.flatMap((names) => names.of(code) ?? []) : [code];
}

interface SoughtWord {
  /** Without its hyphens. */
  readonly joined: string;
  readonly parts: readonly string[];
}

function wordsIn(text: string): readonly SoughtWord[] {
  const folded = text
    .normalize('NFKD')
    .replace(/[\p{M}\u00AD]/gu, '')
    .toLowerCase();
  return Array.from(folded.matchAll(/[\p{L}\p{N}]+(?:[-\u2010][\p{L}\p{N}]+)*/gu), ([word]) => {
    const parts = word.split(/[-\u2010]/);
    return { joined: parts.join(''), parts };
  });
}
