import { draftUrl, feedUrl } from '../../addresses/urls.ts';
import type { Refusal } from '../../answers/refusal.ts';
import { nearest } from '../../statement/index.ts';

/** The names under which other sites have their feeds, and readers of feeds look for one. */
const FEED = /^\/(?:(?:feed|rss|atom|index)\.(?:xml|rss|atom|rdf)|feeds?(?:\.json)?|rss|atom)\/?$/i;

/** What others call the check of a draft: nothing answers at it, and what answers is named otherwise. */
const CHECK = /^\/(?:v1\/)?(?:check|draft|verify|review)s?(?:\.json)?\/?$/i;

/** An address that nothing answers at, with the nearest of those that something does. */
export function refusalOfAddress(path: string, addresses: readonly string[], detail: string): Refusal {
  if (FEED.test(path))
    return {
      reason: 'unknown-address',
      detail: `The feed of this service is ${feedUrl()}, an Atom feed; “series” and “formula” narrow it.`,
      detailIn: {
        ru: `Лента этого сайта\u00a0— ${feedUrl()} (Atom); параметры «series» и «formula» её сужают.`,
      },
      nearest: feedUrl(),
    };
  if (CHECK.test(path))
    return {
      reason: 'unknown-address',
      detail: `A draft is checked against the collection on the page ${draftUrl()}; programs send it to ${CHECKING} with “against”: "collection".`,
      detailIn: {
        ru: `Проект сверяют с собранием на странице ${draftUrl()}; программы посылают его на ${CHECKING} с “against”: "collection".`,
      },
      nearest: path.startsWith('/v1/') ? CHECKING : draftUrl(),
    };
  return { reason: 'unknown-address', detail, nearest: nearestAddress(path, addresses) };
}

const CHECKING = '/v1/compare';

/**
 * Addresses are alike by the parts that differ: what two of them have in common from the beginning, such as the `/v1` of
 * all addresses of the API, is no sign that one is meant by the other.
 */
function nearestAddress(path: string, addresses: readonly string[]): string | null {
  return nearest(
    path,
    addresses.filter((address) => {
      const [own, other] = apart(path.split('/'), address.split('/'));
      return own === '' || nearest(own, [other]) !== null;
    }),
  );
}

function apart(path: readonly string[], address: readonly string[]): readonly [own: string, other: string] {
  const first = path.findIndex((part, at) => part !== address[at]);
  const from = first < 0 ? path.length : first;
  return [path.slice(from).join('/'), address.slice(from).join('/')];
}
