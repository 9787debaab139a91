import { feedUrl } from '../../addresses/urls.ts';
import type { Refusal } from '../../answers/refusal.ts';
import { nearest } from '../../statement/index.ts';

/** The names under which other sites have their feeds, and readers of feeds look for one. */
const FEED = /^\/(?:(?:feed|rss|atom|index)\.(?:xml|rss|atom|rdf)|feeds?(?:\.json)?|rss|atom)\/?$/i;

/** An address that nothing answers at, with the nearest of those that something does. */
export function refusalOfAddress(path: string, addresses: readonly string[], detail: string): Refusal {
  return FEED.test(path)
    ? {
        reason: 'unknown-address',
        detail: `The feed of this service is ${feedUrl()}, an Atom feed; “series” and “formula” narrow it.`,
        detailIn: {
          ru: `Лента этого сайта\u00a0— ${feedUrl()} (Atom); параметры «series» и «formula» её сужают.`,
        },
        nearest: feedUrl(),
      }
    : { reason: 'unknown-address', detail, nearest: nearest(path, addresses) };
}
