import type { CollectionRecord } from './collection-record.ts';
import { COUNTRY_CODES } from './country-codes.ts';
import type { StatementRecord } from './record.ts';
import { readableTitle } from './title-case.ts';

/** Their codes in M49, which CLDR names as it names countries. */
const CONTINENTS = ['002', '009', '019', '142', '150'];

/** English names of countries and continents → codes, made when first needed. */
let countries: ReadonlyMap<string, string> | undefined;

/**
 * The name of a partner in another language where it is that of a country, as people are used to writing it ("United
 * States" and "Japan–Korea"); other names stay as they are. Pure: the names come from CLDR.
 */
export function partnerIn(name: string, lang: string): string {
  if (lang === 'en') return name;
  const names = new Intl.DisplayNames([lang], { type: 'region' });
  const translated = name.split(/( and |, |–|-)/).map((part) => {
    const code = codeOf(part);
    return code === undefined ? undefined : (names.of(code) ?? undefined);
  });
  const isWhole = translated.every((part, index) => index % 2 === 1 || part !== undefined);
  if (!isWhole) return name;
  const parts = name.split(/ and |, |–|-/);
  if (parts.length === 1) return translated[0] ?? name;
  return translated.filter((_, index) => index % 2 === 0).join('–');
}

/** Does the name mean one country or continent, as English writes it? */
export function isCountryName(name: string): boolean {
  return codeOf(name) !== undefined;
}

function codeOf(name: string): string | undefined {
  if (!countries) {
    const english = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
    countries = new Map([
      // A withdrawn code has the name of the one in use, in every language: either will do.
      ...[...CONTINENTS, ...COUNTRY_CODES].flatMap((code): [string, string][] => {
        const known = english.of(code);
        return known === undefined ? [] : [[known, code]];
      }),
      ['Korea', 'KR'],
      ['European Union', 'EU'],
      ['UK', 'GB'],
      ['UAE', 'AE'],
      ['Saudi', 'SA'],
      ['EU', 'EU'],
    ]);
  }
  return countries.get(name);
}

/** The mark that issuers of invented statements bear, in other languages. */
const INVENTED: Readonly<Record<string, string>> = { ru: '(вымышлено)' };

/** The name of an issuer or holder, which stays as it is but for the mark that it is invented. */
export function issuerIn(name: string, lang: string): string {
  return name.replace(/\(invented\)$/u, INVENTED[lang] ?? '(invented)');
}

/** The collection with the names that its record gives in a language; what has none there stays as it is. */
export function collectionIn(collection: CollectionRecord, lang: string): CollectionRecord {
  if (lang === 'en') return collection;
  const { names, hub } = collection;
  return {
    ...collection,
    title: names?.[lang]?.title ?? collection.title,
    description: names?.[lang]?.description ?? collection.description,
    ...withFormatsOfSeries(collection, lang),
    hub: { ...hub, ...hub.names?.[lang] },
    series: collection.series.map((series) => {
      const partner =
        series.unassigned && lang === 'ru' ? 'партнёр не указан' : partnerIn(series.partner, lang);
      // A series that has no name but its partner's has none in another language either.
      const title = series.title === series.partner ? partner : series.title;
      return { ...series, title, partner, ...series.names?.[lang] };
    }),
  };
}

/** A format that bears the title of its series is called as the series is, where it has no name of its own. */
function withFormatsOfSeries(
  { names, series }: CollectionRecord,
  lang: string,
): Pick<CollectionRecord, 'names'> {
  const own = names?.[lang];
  if (own === undefined) return {};
  const called = series.flatMap(({ title, names: others }) => {
    const other = others?.[lang]?.title;
    return other === undefined ? [] : [[title, other] as const];
  });
  return {
    names: { ...names, [lang]: { ...own, formats: { ...Object.fromEntries(called), ...own.formats } } },
  };
}

/** The format of a meeting by a collection with its names in that language; undefined where it has none there. */
export function formatIn(
  format: string,
  { names }: Pick<CollectionRecord, 'names'>,
  lang: string,
): string | undefined {
  const formats = names?.[lang]?.formats;
  return formats && Object.hasOwn(formats, format) ? formats[format] : undefined;
}

/** What stands in place of a city, or in brackets behind it, where people met by video; in English as it is written. */
const MEETING_BY_VIDEO: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  ru: { virtual: 'по видеосвязи', video: 'по видеосвязи', hybrid: 'частично по видеосвязи' },
};

/** "Seoul (video)" → «Сеул (по видеосвязи)», by the names of the collection; a place without one stays as it is. */
export function placeIn(city: string, { names }: Pick<CollectionRecord, 'names'>, lang: string): string {
  const known = new Map(Object.entries({ ...MEETING_BY_VIDEO[lang], ...names?.[lang]?.places }));
  return placeParts(city).reduce((place, part) => place.replace(part, () => known.get(part) ?? part), city);
}

/** A place and what stands in brackets behind it. */
export function placeParts(city: string): readonly string[] {
  return city
    .split(/[()]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/**
 * What a statement is called in a language of the interface: in the project's words, else as a publisher prints it, though
 * never wholly in capitals. What is cited comes from the record.
 */
export function statementIn<
  Named extends Pick<StatementRecord, 'title' | 'titles' | 'short' | 'names' | 'partner'>,
>(record: Named, lang: string): Named {
  if (lang === 'en') return { ...record, title: readableTitle(record.title, 'en') };
  const own = record.names?.[lang];
  const title = own?.title ?? record.titles?.[lang];
  return {
    ...record,
    title: title === undefined ? readableTitle(record.title, 'en') : readableTitle(title, lang),
    ...(own?.short === undefined ? {} : { short: own.short }),
    ...(record.partner === undefined ? {} : { partner: partnerIn(record.partner, lang) }),
  };
}
