import type { D1Database } from '@cloudflare/workers-types';
import type { SharedWording } from '../../formula/index.ts';
import {
  type CountedText,
  listCountedTexts,
  listSharedWording,
  type StoredCollection,
} from '../../store/index.ts';
import { worldOf } from '../real-or-invented.ts';
import { found, type Result, refused } from '../refusal.ts';
import { refusalOfSeries } from '../statements/statements.ts';

export interface SharedQuery {
  readonly lang: string;
  readonly series?: readonly string[] | undefined;
  readonly min_partners?: number | undefined;
  readonly min_words?: number | undefined;
  readonly band?: 'universal' | 'house' | 'partner' | undefined;
  /** Leaves out runs that are no phrase. */
  readonly phrases?: boolean | undefined;
  readonly limit?: number | undefined;
  readonly offset?: number | undefined;
}

export interface SharedList {
  readonly lang: string;
  readonly min_partners: number;
  readonly min_words: number;
  /** Partners whose texts were looked through, and how many texts each has. */
  readonly searched: readonly CountedText[];
  readonly partners: readonly string[];
  readonly total: number;
  readonly next: number | null;
  /** Only partners that were asked for, in `partners`, `places` and `variants`. */
  readonly wordings: readonly SharedWording[];
}

export const SHARED_LIMIT = 50;
export const MOST_SHARED = 200;
const MIN_PARTNERS = 3;
const MIN_WORDS = 4;

/** Wording that stands with several partners, the most widely shared first. */
export async function readSharedList(
  db: D1Database,
  collection: StoredCollection | null,
  query: SharedQuery,
): Promise<Result<SharedList>> {
  const wrongSeries = refusalOfSeries(collection, query.series);
  if (wrongSeries) return refused(wrongSeries);
  const world = await worldOf(db, collection, query);
  const all = await listCountedTexts(db, query.lang, world);
  const searched = query.series ? all.filter(({ series }) => query.series?.includes(series)) : all;
  const partners = [...new Set(searched.map(({ partner }) => partner))].sort();
  const offset = query.offset ?? 0;
  const limit = query.limit ?? SHARED_LIMIT;
  const min_partners = query.min_partners ?? MIN_PARTNERS;
  const min_words = query.min_words ?? MIN_WORDS;
  const { total, records } = await listSharedWording(db, {
    lang: query.lang,
    ...(query.series ? { partners } : {}),
    minPartners: min_partners,
    minWords: min_words,
    world,
    phrases: query.phrases ?? false,
    ...(query.band ? { band: query.band } : {}),
    limit,
    offset,
  });
  const wordings = records.map((record) => JSON.parse(record) as SharedWording);
  return found({
    lang: query.lang,
    min_partners,
    min_words,
    searched,
    partners,
    total,
    next: offset + limit < total ? offset + limit : null,
    wordings: query.series ? wordings.map((wording) => onlyPartners(wording, new Set(partners))) : wordings,
  });
}

/** The same wording as seen from some of its partners. */
function onlyPartners(wording: SharedWording, chosen: ReadonlySet<string>): SharedWording {
  const places = wording.places.filter(({ partner }) => chosen.has(partner));
  const variants = wording.variants
    .map((variant) => ({ ...variant, places: variant.places.filter(({ partner }) => chosen.has(partner)) }))
    .filter((variant) => variant.places.length > 0);
  return {
    ...wording,
    partners: wording.partners.filter((partner) => chosen.has(partner)),
    texts: new Set(places.map(({ text }) => text)).size,
    variants,
    places,
  };
}
