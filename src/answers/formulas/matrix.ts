import type { D1Database } from '@cloudflare/workers-types';
import type {
  OverlapInTheme,
  PartnerOverlap as StoredPartnerOverlap,
  TextOverlap,
  Theme,
} from '../../formula/index.ts';
import type { CountedAuthority } from '../../statement/index.ts';
import {
  type CountedText,
  listCountedTexts,
  listDerived,
  listOverlapWords,
  partnerOverlapKind,
  readDerived,
  type StoredCollection,
  type World,
} from '../../store/index.ts';
import { worldOf } from '../real-or-invented.ts';
import { found, type Result, refused } from '../refusal.ts';
import { refusalOfSeries } from '../statements/statements.ts';
import { partnerFilter } from '../unassigned.ts';
import { vocabularyOf } from '../vocabulary.ts';
import { partTexts } from './counted.ts';
import { refusalOfTheme } from './theme-refusal.ts';

/** How much of each text stands word for word in each other: word counts, so that every share can be made of them. */
export interface OverlapMatrix {
  readonly lang: string;
  readonly authority: CountedAuthority;
  /** Texts of another authority: in no row, column or sum. */
  readonly beside: readonly CountedText[];
  /** Only the clauses that carry a formula of this theme were counted; null: whole texts. */
  readonly theme: Theme | null;
  /** Rows and columns, oldest first; `words` are those that were counted. */
  readonly texts: readonly CountedText[];
  /** Texts that were looked through and say nothing on the theme. */
  readonly silent: readonly CountedText[];
  /** `covered[row][column]`: words of the row that stand in the column. */
  readonly covered: readonly (readonly number[])[];
  readonly partners: readonly PartnerOverlap[];
  /** Whatever theme was asked for: how much of each is common property. */
  readonly themes: readonly ThemeOverlap[];
}

/** All texts of one partner against all texts of another. */
export interface PartnerOverlap {
  readonly a: string;
  readonly b: string;
  readonly a_words: number;
  readonly b_words: number;
  /** Words of A that stand in any text of B, and the other way round. */
  readonly a_covered: number;
  readonly b_covered: number;
}

/** One theme over all texts that were asked for. */
export interface ThemeOverlap {
  readonly theme: Theme;
  /** Texts that carry a formula of it, and the words of the clauses that do. */
  readonly texts: number;
  readonly words: number;
  /** Words of the two partners that are nearest to one another on it; null where fewer than two speak of it. */
  readonly nearest: PartnerOverlap | null;
}

const WHOLE_TEXTS = 'all';

/** The pairwise overlap of all texts in a language (English where none is named), or of some series; whole or on one theme. */
export async function readMatrix(
  db: D1Database,
  collection: StoredCollection | null,
  query: {
    readonly lang?: string | undefined;
    readonly series?: readonly string[] | undefined;
    readonly authority?: CountedAuthority | undefined;
    readonly theme?: string | undefined;
  },
): Promise<Result<OverlapMatrix>> {
  const vocabulary = vocabularyOf(collection);
  const { themes } = vocabulary;
  const wrong = refusalOfSeries(collection, query.series) ?? refusalOfTheme(vocabulary, query.theme);
  if (wrong) return refused(wrong);
  const world = await worldOf(db, collection, query);
  const { lang = 'en', authority = 'official' } = query;
  const [all, records, between] = await Promise.all([
    listCountedTexts(db, lang, world),
    listDerived<TextOverlap>(db, 'overlap', lang),
    listDerived<readonly StoredPartnerOverlap[]>(db, partnerOverlapKind(authority), lang),
  ]);
  const overlapOf = new Map(records.map(({ id, value }) => [id, value]));
  const { counted: looked, beside } = partTexts(
    all.filter(
      ({ series, statement }) => overlapOf.has(statement) && (query.series?.includes(series) ?? true),
    ),
    authority,
  );
  const partnersOf = partnerReader(between, world);
  const isPartner = partnerFilter(collection);
  const ofPartners = (texts: readonly CountedText[]) => texts.filter(({ partner }) => isPartner(partner));
  const measured = (theme: string | undefined) =>
    looked.map((text) => ({ ...text, words: partOf(overlapOf.get(text.statement), theme)?.words ?? 0 }));
  const counted = measured(query.theme);
  const texts = counted.filter(({ words }) => words > 0);
  const coveredBy = (row: CountedText, column: CountedText) => {
    const [mine, theirs] = [row, column].map(({ statement }) =>
      partOf(overlapOf.get(statement), query.theme),
    );
    return mine?.pairs[column.statement]?.[0] ?? theirs?.pairs[row.statement]?.[1] ?? 0;
  };
  return found({
    lang,
    authority,
    beside,
    theme: themes.find(({ id }) => id === query.theme) ?? null,
    texts,
    silent: counted.filter(({ words }) => words === 0),
    covered: texts.map((row) => texts.map((column) => (row === column ? row.words : coveredBy(row, column)))),
    partners: partnerOverlaps(ofPartners(texts), partnersOf(query.theme)),
    themes: themes.flatMap((theme): readonly ThemeOverlap[] => {
      const own = measured(theme.id).filter(({ words }) => words > 0);
      if (own.length === 0) return [];
      const [nearest = null] = partnerOverlaps(ofPartners(own), partnersOf(theme.id)).sort(
        (x, y) => symmetricShare(y) - symmetricShare(x),
      );
      return [{ theme, texts: own.length, words: wordsOf(own), nearest }];
    }),
  });
}

/**
 * What the partners of one world have in common, two by two, over whole texts: `readMatrix` without its table of texts and
 * its themes, which are most of its work.
 */
export async function readPartnerOverlaps(
  db: D1Database,
  query: { readonly lang: string; readonly authority: CountedAuthority; readonly world: World },
): Promise<readonly PartnerOverlap[]> {
  const { lang, authority, world } = query;
  const [all, measured, between] = await Promise.all([
    listCountedTexts(db, lang, world),
    listOverlapWords(db, lang),
    readDerived<readonly StoredPartnerOverlap[]>(
      db,
      partnerOverlapKind(authority),
      lang,
      world === 'invented' ? `${WHOLE_TEXTS}-specimen` : WHOLE_TEXTS,
    ),
  ]);
  const wordsOfStatement = new Map(measured.map(({ id, words }) => [id, words]));
  const texts = partTexts(all, authority).counted.flatMap((text) => {
    const words = wordsOfStatement.get(text.statement) ?? 0;
    return words > 0 ? [{ ...text, words }] : [];
  });
  return partnerOverlaps(texts, between ?? []);
}

function partOf(overlap: TextOverlap | undefined, theme: string | undefined): OverlapInTheme | undefined {
  return theme === undefined ? overlap : overlap?.themes[theme];
}

/** By theme: what every two partners have in common, as it was counted when the collection was loaded. */
function partnerReader(
  records: readonly { readonly id: string; readonly value: readonly StoredPartnerOverlap[] }[],
  world: World,
) {
  const recordOf = new Map(records.map(({ id, value }) => [id, value]));
  return (theme = WHOLE_TEXTS): readonly StoredPartnerOverlap[] =>
    recordOf.get(world === 'invented' ? `${theme}-specimen` : theme) ?? [];
}

function wordsOf(texts: readonly CountedText[]): number {
  return texts.reduce((sum, { words }) => sum + words, 0);
}

function partnerOverlaps(
  texts: readonly CountedText[],
  stored: readonly StoredPartnerOverlap[],
): PartnerOverlap[] {
  const sharedOf = new Map(stored.map(({ a, b, shared }) => [`${a}\n${b}`, shared]));
  const byPartner = [...Map.groupBy(texts, ({ partner }) => partner)].sort(([a], [b]) => (a < b ? -1 : 1));
  return byPartner.flatMap(([a, textsOfA], index) =>
    byPartner.slice(index + 1).map(([b, textsOfB]) => {
      const [a_covered, b_covered] = sharedOf.get(`${a}\n${b}`) ?? [0, 0];
      return { a, b, a_words: wordsOf(textsOfA), b_words: wordsOf(textsOfB), a_covered, b_covered };
    }),
  );
}

/** Words of both that stand in the other, of all words of both. */
export function symmetricShare({ a_words, b_words, a_covered, b_covered }: PartnerOverlap): number {
  return shareOf(a_covered + b_covered, a_words + b_words);
}

/** A share with four digits. */
export function shareOf(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.round((part / whole) * 10_000) / 10_000;
}
