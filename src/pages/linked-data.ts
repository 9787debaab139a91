import { absolute, homeUrl } from '../addresses/urls.ts';
import { type Frame, to } from './frame/frame.ts';
import type { Head } from './frame/head.tsx';
import { type StatementView, type TextView, textEncoding } from './views.ts';

/** What a page says to search engines, in the words of schema.org. */
export type LinkedData = Readonly<Record<string, unknown>>;

type Described = Pick<Head, 'title' | 'description' | 'permanent'>;

/** The site and the collection, which the home page describes and other pages name. */
export const siteId = (origin: string) => `${absolute(origin, homeUrl())}#site`;
export const dataId = (origin: string) => `${absolute(origin, homeUrl())}#data`;

/** More of a list are for who reads the page: a search engine takes the length, and the rest from the site map. */
const MOST_ITEMS = 100;

/**
 * A page that lays texts side by side, for schema.org: a page that is based on works, each with the file of the very
 * wording that is shown.
 */
export function comparisonData(
  frame: Frame,
  head: Described & Pick<Head, 'published'>,
  texts: readonly {
    readonly statement: StatementView;
    readonly text: Pick<TextView, 'lang' | 'sha256'>;
  }[],
): LinkedData {
  return {
    '@context': 'https://schema.org',
    '@type': 'WebPage',
    ...described(frame, head),
    ...(head.published === undefined ? {} : { datePublished: head.published }),
    isBasedOn: texts.map(({ statement: { record }, text }) => ({
      '@type': 'CreativeWork',
      name: record.title,
      identifier: record.id,
      datePublished: record.adopted,
      inLanguage: text.lang,
      encoding: textEncoding(frame.origin, text.sha256),
    })),
  };
}

export interface ListedItem {
  readonly name: string;
  /** Path of its page. */
  readonly url: string;
}

/** A page that lists things which have pages of their own. `before` is how many of the list earlier pages hold. */
export function listData(
  frame: Frame,
  head: Described,
  list: { readonly items: readonly ListedItem[]; readonly total: number; readonly before?: number },
): LinkedData {
  return {
    ...pageOfSite(frame, head, 'CollectionPage'),
    mainEntity: itemList(frame, list),
  };
}

/** What a search found; of a zero a list of nothing. */
export function resultsData(
  frame: Frame,
  head: Described,
  list: { readonly items: readonly ListedItem[]; readonly total: number },
): LinkedData {
  return {
    ...pageOfSite(frame, head, 'SearchResultsPage'),
    mainEntity: itemList(frame, list),
  };
}

/** The lexicon: a set of terms, each with its page. */
export function lexiconData(
  frame: Frame,
  head: Described,
  terms: readonly (ListedItem & { readonly id: string })[],
): LinkedData {
  return {
    ...pageOfSite(frame, head, 'CollectionPage'),
    mainEntity: {
      '@type': 'DefinedTermSet',
      name: head.title,
      hasDefinedTerm: terms.map(({ id, name, url }) => ({
        '@type': 'DefinedTerm',
        termCode: id,
        name,
        url: absolute(frame.origin, to(frame, url)),
      })),
    },
  };
}

/** Counts over the whole collection, with the files that hold them. */
export function countsData(
  frame: Frame,
  head: Described,
  {
    languages,
    files,
  }: {
    readonly languages: readonly string[];
    readonly files: readonly (readonly [path: string, type: string])[];
  },
): LinkedData {
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    ...described(frame, head),
    isPartOf: { '@id': dataId(frame.origin) },
    creator: { '@type': 'Organization', name: frame.t.site.name },
    isAccessibleForFree: true,
    inLanguage: languages,
    distribution: files.map(([path, encodingFormat]) => ({
      '@type': 'DataDownload',
      contentUrl: absolute(frame.origin, path),
      encodingFormat,
    })),
  };
}

function pageOfSite(frame: Frame, head: Described, type: 'CollectionPage' | 'SearchResultsPage') {
  return {
    '@context': 'https://schema.org',
    '@type': type,
    ...described(frame, head),
    isPartOf: { '@id': siteId(frame.origin) },
  };
}

function described(frame: Frame, { title, description, permanent }: Described) {
  return { name: title, description, url: absolute(frame.origin, permanent ?? frame.path) };
}

function itemList(
  frame: Frame,
  {
    items,
    total,
    before = 0,
  }: { readonly items: readonly ListedItem[]; readonly total: number; readonly before?: number },
): LinkedData {
  return {
    '@type': 'ItemList',
    numberOfItems: total,
    itemListElement: items.slice(0, MOST_ITEMS).map(({ name, url }, index) => ({
      '@type': 'ListItem',
      position: before + index + 1,
      name,
      url: absolute(frame.origin, to(frame, url)),
    })),
  };
}
