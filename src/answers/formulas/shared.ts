import type { D1Database } from '@cloudflare/workers-types';
import type { Band, SharedWording } from '../../formula/index.ts';
import { type CountedAuthority, isBeside } from '../../statement/index.ts';
import {
  type CountedText,
  listCountedTexts,
  listSharedWording,
  type StoredCollection,
} from '../../store/index.ts';
import { worldOf } from '../real-or-invented.ts';
import { found, type Result, refused } from '../refusal.ts';
import { refusalOfSeries } from '../statements/statements.ts';
import { partnerFilter } from '../unassigned.ts';
import { partTexts } from './counted.ts';

/** Shared wording, and the statements in whose unofficial translations it stands too. */
type FoundWording = SharedWording & { readonly beside: readonly string[] };

export interface SharedQuery {
  readonly lang: string;
  readonly series?: readonly string[] | undefined;
  readonly authority?: CountedAuthority | undefined;
  readonly min_partners?: number | undefined;
  readonly min_words?: number | undefined;
  readonly band?: Band | undefined;
  /** Leaves out runs that are no phrase. */
  readonly phrases?: boolean | undefined;
  readonly limit?: number | undefined;
  readonly offset?: number | undefined;
}

export interface SharedList {
  readonly lang: string;
  readonly min_partners: number;
  readonly min_words: number;
  readonly authority: CountedAuthority;
  /** Texts of another authority: none of their words is counted. */
  readonly beside: readonly CountedText[];
  /** Partners whose texts were looked through, and how many texts each has. */
  readonly searched: readonly CountedText[];
  readonly partners: readonly string[];
  readonly total: number;
  readonly next: number | null;
  /** Only partners that were asked for, in `partners`, `places` and `variants`. */
  readonly wordings: readonly FoundWording[];
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
  const { authority = 'official' } = query;
  const asked = query.series ? all.filter(({ series }) => query.series?.includes(series)) : all;
  const { counted: searched, beside } = partTexts(asked, authority);
  const statements = searched.map(({ statement }) => statement);
  // The two sets of wordings that are kept: of official texts, and of all texts where some are not. What is narrower is
  // counted from their places.
  const isKept = authority === 'official' || authority === 'all';
  const hasUnofficial = all.some((text) => isBeside('official', text.authority));
  const isPartner = partnerFilter(collection);
  const hasUnassigned = searched.some(({ partner }) => !isPartner(partner));
  const partners = [...new Set(searched.map(({ partner }) => partner))].filter(isPartner).sort();
  const offset = query.offset ?? 0;
  const limit = query.limit ?? SHARED_LIMIT;
  const min_partners = query.min_partners ?? MIN_PARTNERS;
  const min_words = query.min_words ?? MIN_WORDS;
  const { total, wordings } = await listSharedWording<FoundWording>(db, {
    lang: query.lang,
    authority: hasUnofficial && (authority === 'all' || authority === 'unofficial') ? 'all' : 'official',
    ...(isKept ? {} : { statements }),
    ...(query.series || hasUnassigned ? { partners } : {}),
    minPartners: min_partners,
    minWords: min_words,
    world,
    phrases: query.phrases ?? false,
    ...(query.band ? { band: query.band } : {}),
    limit,
    offset,
  });
  const besideOnly = new Set(beside.map(({ statement }) => statement));
  return found({
    lang: query.lang,
    authority,
    beside,
    min_partners,
    min_words,
    searched,
    partners,
    total,
    next: offset + limit < total ? offset + limit : null,
    wordings:
      query.series || !isKept
        ? wordings.map((wording) => onlyStatements(wording, new Set(statements), besideOnly))
        : hasUnassigned
          ? wordings.map((wording) => ({ ...wording, partners: wording.partners.filter(isPartner) }))
          : wordings,
  });
}

/** The same wording as seen from some of the statements that have it. */
function onlyStatements(
  wording: FoundWording,
  chosen: ReadonlySet<string>,
  apart: ReadonlySet<string>,
): FoundWording {
  const places = wording.places.filter(({ text }) => chosen.has(text));
  const variants = wording.variants
    .map((variant) => ({ ...variant, places: variant.places.filter(({ text }) => chosen.has(text)) }))
    .filter((variant) => variant.places.length > 0);
  return {
    ...wording,
    beside: wording.beside.filter((statement) => apart.has(statement)),
    partners: [...new Set(places.map(({ partner }) => partner))].sort(),
    texts: new Set(places.map(({ text }) => text)).size,
    variants,
    places,
  };
}
