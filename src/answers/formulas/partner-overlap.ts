import type { D1Database } from '@cloudflare/workers-types';
import type { PartnerOverlap as StoredPartnerOverlap } from '../../formula/index.ts';
import type { CountedAuthority } from '../../statement/index.ts';
import {
  type CountedText,
  listCountedTexts,
  listOverlapWords,
  partnerOverlapKind,
  readDerived,
  type World,
} from '../../store/index.ts';
import { partTexts } from './counted.ts';

/** All texts of one partner in a language against all texts of another in it. */
export interface OverlapIn {
  readonly lang: string;
  readonly a_texts: number;
  readonly b_texts: number;
  readonly a_words: number;
  readonly b_words: number;
  /** Words of A that stand in any text of B, and the other way round. */
  readonly a_covered: number;
  readonly b_covered: number;
}

/**
 * What two partners have in common. Words are laid against one another in one language at a time and never added up over
 * several: the figure of a pair is that of the language in which most pairs of their texts can be laid side by side, among
 * equals of the one with more authentic texts, then of English, then of the first by its tag.
 */
export interface PartnerOverlap {
  readonly a: string;
  readonly b: string;
  /** Statements of each with a text that counts, in whatever language. */
  readonly a_statements: number;
  readonly b_statements: number;
  /** Every language in which both have a text, the one that gives the figure first; empty where there is none. */
  readonly languages: readonly OverlapIn[];
}

/** Id of the record of whole texts; no theme has it. */
const WHOLE_TEXTS = 'all';

/** Id under which a theme, or whole texts, are counted between the partners of a world. */
export function overlapRecordId(theme: string | undefined, world: World): string {
  return `${theme ?? WHOLE_TEXTS}${world === 'invented' ? '-specimen' : ''}`;
}

/**
 * What every two partners have in common, over texts that count and whose `words` are those that were counted.
 * `storedIn` gives what was counted between partners in a language when the collection was loaded.
 */
export function partnerOverlaps(
  texts: readonly CountedText[],
  storedIn: (lang: string) => readonly StoredPartnerOverlap[],
): readonly PartnerOverlap[] {
  const sharedOf = new Map(
    [...new Set(texts.map(({ lang }) => lang))].flatMap((lang) =>
      storedIn(lang).map(({ a, b, shared }) => [`${lang}\n${a}\n${b}`, shared] as const),
    ),
  );
  const sides = [...Map.groupBy(texts, ({ partner }) => partner)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, own]) => ({
      key,
      statements: new Set(own.map(({ statement }) => statement)).size,
      byLanguage: Map.groupBy(own, ({ lang }) => lang),
    }));
  return sides.flatMap((a, index) =>
    sides.slice(index + 1).map((b): PartnerOverlap => {
      const common = [...a.byLanguage].flatMap(([lang, textsOfA]) => {
        const textsOfB = b.byLanguage.get(lang);
        if (textsOfB === undefined) return [];
        const [a_covered, b_covered] = sharedOf.get(`${lang}\n${a.key}\n${b.key}`) ?? [0, 0];
        const authentic = [...textsOfA, ...textsOfB].filter(({ authority }) => authority === 'authentic');
        return [
          {
            authentic: authentic.length,
            overlap: {
              lang,
              a_texts: textsOfA.length,
              b_texts: textsOfB.length,
              a_words: wordsOf(textsOfA),
              b_words: wordsOf(textsOfB),
              a_covered,
              b_covered,
            },
          },
        ];
      });
      const pairs = ({ overlap }: (typeof common)[number]) => overlap.a_texts * overlap.b_texts;
      common.sort(
        (x, y) =>
          pairs(y) - pairs(x) ||
          y.authentic - x.authentic ||
          Number(y.overlap.lang === 'en') - Number(x.overlap.lang === 'en') ||
          (x.overlap.lang < y.overlap.lang ? -1 : 1),
      );
      return {
        a: a.key,
        b: b.key,
        a_statements: a.statements,
        b_statements: b.statements,
        languages: common.map(({ overlap }) => overlap),
      };
    }),
  );
}

/**
 * What the partners of one world have in common, two by two, over whole texts in all languages or in one: `readMatrix`
 * without its table of texts and its themes, which are most of its work.
 */
export async function readPartnerOverlaps(
  db: D1Database,
  query: {
    readonly lang?: string | undefined;
    readonly authority: CountedAuthority;
    readonly world: World;
  },
): Promise<readonly PartnerOverlap[]> {
  const { lang, authority, world } = query;
  const { counted } = partTexts(await listCountedTexts(db, lang ?? null, world), authority);
  const languages = [...new Set(counted.map((text) => text.lang))];
  const [measured, stored] = await Promise.all([
    byLanguage(languages, (one) => listOverlapWords(db, one)),
    byLanguage(languages, (one) =>
      readDerived<readonly StoredPartnerOverlap[]>(
        db,
        partnerOverlapKind(authority),
        one,
        overlapRecordId(undefined, world),
      ),
    ),
  ]);
  const wordsIn = new Map(
    [...measured].flatMap(([one, records]) =>
      records.map(({ id, words }) => [`${one} ${id}`, words] as const),
    ),
  );
  const texts = counted.flatMap((text) => {
    const words = wordsIn.get(`${text.lang} ${text.statement}`) ?? 0;
    return words > 0 ? [{ ...text, words }] : [];
  });
  return partnerOverlaps(texts, (one) => stored.get(one) ?? []);
}

/** What is read of each language. */
export async function byLanguage<T>(
  languages: readonly string[],
  read: (lang: string) => Promise<T>,
): Promise<ReadonlyMap<string, T>> {
  return new Map(await Promise.all(languages.map(async (lang) => [lang, await read(lang)] as const)));
}

function wordsOf(texts: readonly CountedText[]): number {
  return texts.reduce((sum, { words }) => sum + words, 0);
}

/** The figure of a pair; null where no language is common to both. */
export function leadingOverlap({ languages }: PartnerOverlap): OverlapIn | null {
  return languages[0] ?? null;
}

/** Words of both that stand in the other, of all words of both. */
export function symmetricShare({ a_words, b_words, a_covered, b_covered }: OverlapIn): number {
  return shareOf(a_covered + b_covered, a_words + b_words);
}

/** Pairs with a language in common, those with most in common first. */
export function nearestFirst(
  pairs: readonly PartnerOverlap[],
): readonly { readonly pair: PartnerOverlap; readonly overlap: OverlapIn; readonly both: number }[] {
  return pairs
    .flatMap((pair) => {
      const overlap = leadingOverlap(pair);
      return overlap === null ? [] : [{ pair, overlap, both: symmetricShare(overlap) }];
    })
    .sort((x, y) => y.both - x.both);
}

/** A share with four digits. */
export function shareOf(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.round((part / whole) * 10_000) / 10_000;
}
