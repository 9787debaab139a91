import type { D1Database } from '@cloudflare/workers-types';
import {
  type OverlapInTheme,
  type StatementTexts,
  type PartnerOverlap as StoredPartnerOverlap,
  statementsOf,
  type TextOverlap,
  type Theme,
} from '../../formula/index.ts';
import type { CountedAuthority } from '../../statement/index.ts';
import {
  type CountedText,
  listCountedTexts,
  listDerived,
  partnerOverlapKind,
  type StoredCollection,
} from '../../store/index.ts';
import { primaryLanguage } from '../../text/index.ts';
import { rankLanguages } from '../compare/languages.ts';
import { worldOf } from '../real-or-invented.ts';
import { found, type Result, refused } from '../refusal.ts';
import { refusalOfSeries } from '../statements/statements.ts';
import { partnerFilter } from '../unassigned.ts';
import { vocabularyOf } from '../vocabulary.ts';
import {
  byLanguage,
  nearestFirst,
  overlapRecordId,
  type PartnerOverlap,
  partnerOverlaps,
} from './partner-overlap.ts';
import { refusalOfTheme } from './theme-refusal.ts';

/**
 * How much of each statement stands word for word in each other: word counts, so that every share can be made of them.
 * Statements count whatever languages their texts are in, but words are only ever laid against words of the same language:
 * each pair in the best language in which both have a text, and no pair without one.
 */
export interface OverlapMatrix {
  /** The one language that was asked for; null: all together. */
  readonly lang: string | null;
  /** Languages of the texts that count. */
  readonly languages: readonly string[];
  readonly authority: CountedAuthority;
  /** Statements with texts of another authority only: in no row, column or sum. */
  readonly beside: readonly string[];
  /** Only the clauses that carry a formula of this theme were counted; null: whole texts. */
  readonly theme: Theme | null;
  /** Rows and columns, oldest first. */
  readonly statements: readonly MatrixStatement[];
  /** Statements that were looked through and say nothing on the theme. */
  readonly silent: readonly string[];
  /** Statements whose texts are all in languages without a pattern for the theme: not silent, but not testable. */
  readonly notTestable: readonly string[];
  /** `cells[row][column]`; null where the two have no text in one language. On the diagonal all words of the row. */
  readonly cells: readonly (readonly (MatrixCell | null)[])[];
  readonly partners: readonly PartnerOverlap[];
  /** Whatever theme was asked for: how much of each is common property. */
  readonly themes: readonly ThemeOverlap[];
}

export interface MatrixStatement {
  readonly statement: string;
  readonly series: string;
  readonly partner: string;
  readonly adopted: string;
  /** Its texts, the most trusted first; `words` are those that were counted. Never empty. */
  readonly texts: readonly CountedText[];
}

export interface MatrixCell {
  readonly lang: string;
  /** Words of the row in that language, and those of them that stand in the column. */
  readonly words: number;
  readonly covered: number;
}

/** One theme over all statements that were asked for. */
export interface ThemeOverlap {
  readonly theme: Theme;
  /** Statements that carry a formula of it in some language. */
  readonly statements: number;
  /** The texts that do, and the words of their clauses that do, language by language. */
  readonly languages: readonly { readonly lang: string; readonly texts: number; readonly words: number }[];
  /** The two partners that are nearest to one another on it; null where no two speak of it in one language. */
  readonly nearest: PartnerOverlap | null;
}

/** The pairwise overlap of all statements, or of some series; in all languages or one, whole or on one theme. */
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
  const { themes, formulas } = vocabulary;
  const wrong = refusalOfSeries(collection, query.series) ?? refusalOfTheme(vocabulary, query.theme);
  if (wrong) return refused(wrong);
  const world = await worldOf(db, collection, query);
  const { authority = 'official' } = query;
  const all = (await listCountedTexts(db, query.lang ?? null, world)).filter(
    ({ series }) => query.series?.includes(series) ?? true,
  );
  const languages = [...new Set(all.map(({ lang }) => lang))].sort();
  const [records, between] = await Promise.all([
    byLanguage(languages, (lang) => listDerived<TextOverlap>(db, 'overlap', lang)),
    byLanguage(languages, (lang) =>
      listDerived<readonly StoredPartnerOverlap[]>(db, partnerOverlapKind(authority), lang),
    ),
  ]);
  const overlaps = new Map(
    [...records].flatMap(([lang, own]) => own.map(({ id, value }) => [`${lang} ${id}`, value] as const)),
  );
  const overlapOf = ({ lang, statement }: Pick<CountedText, 'lang' | 'statement'>) =>
    overlaps.get(`${lang} ${statement}`);
  const looked = statementsOf(
    all.filter((text) => overlapOf(text) !== undefined),
    authority,
  );
  const counted = looked.filter((statement) => statement.counted.length > 0);
  const isPartner = partnerFilter(collection);
  const storedOf = (theme: string | undefined) => (lang: string) =>
    between.get(lang)?.find(({ id }) => id === overlapRecordId(theme, world))?.value ?? [];
  const pairsOn = (theme: string | undefined, statements: readonly MatrixStatement[]) =>
    partnerOverlaps(
      statements.filter(({ partner }) => isPartner(partner)).flatMap(({ texts }) => texts),
      storedOf(theme),
    );
  const measured = (theme: string | undefined): readonly MatrixStatement[] =>
    counted.flatMap((statement) => {
      const texts = statement.counted.flatMap((text) => {
        const words = partOf(overlapOf(text), theme)?.words ?? 0;
        return words > 0 ? [{ ...text, words }] : [];
      });
      const [first] = texts;
      return first === undefined ? [] : [{ ...factsOf(first), texts }];
    });
  const statements = measured(query.theme);
  const speaking = new Set(statements.map(({ statement }) => statement));
  const patterns = new Set(
    formulas.filter(({ theme }) => theme === query.theme).flatMap((formula) => Object.keys(formula.patterns)),
  );
  const isTestable = ({ counted: own }: StatementTexts) =>
    query.theme === undefined || own.some(({ lang }) => patterns.has(primaryLanguage(lang)));
  const others = counted.filter(({ statement }) => !speaking.has(statement));
  return found({
    lang: query.lang ?? null,
    languages: [...new Set(counted.flatMap((one) => one.counted.map(({ lang }) => lang)))].sort(),
    authority,
    beside: looked.filter((one) => one.counted.length === 0).map(({ statement }) => statement),
    theme: themes.find(({ id }) => id === query.theme) ?? null,
    statements,
    silent: others.filter(isTestable).map(({ statement }) => statement),
    notTestable: others.filter((one) => !isTestable(one)).map(({ statement }) => statement),
    cells: statements.map((row) =>
      statements.map((column) => cellOf(row, column, (text) => partOf(overlapOf(text), query.theme))),
    ),
    partners: pairsOn(query.theme, statements),
    themes: themes.flatMap((theme): readonly ThemeOverlap[] => {
      const own = measured(theme.id);
      if (own.length === 0) return [];
      return [
        {
          theme,
          statements: own.length,
          languages: sumsByLanguage(own.flatMap(({ texts }) => texts)),
          nearest: nearestFirst(pairsOn(theme.id, own))[0]?.pair ?? null,
        },
      ];
    }),
  });
}

function factsOf({ statement, series, partner, adopted }: CountedText) {
  return { statement, series, partner, adopted };
}

/** The words of the row in the column, in the best language that both have: `rankLanguages`. */
function cellOf(
  row: MatrixStatement,
  column: MatrixStatement,
  overlapOf: (text: CountedText) => OverlapInTheme | undefined,
): MatrixCell | null {
  if (row === column) {
    const [{ lang, words }] = row.texts as [CountedText];
    return { lang, words, covered: words };
  }
  const common = row.texts.filter(({ lang }) => column.texts.some((text) => text.lang === lang));
  // Most pairs have one language in common, and there are as many cells as pairs.
  const lang =
    common.length < 2
      ? common[0]?.lang
      : rankLanguages(
          common.map((text) => text.lang),
          [row, column],
        )[0];
  const mine = common.find((text) => text.lang === lang);
  const theirs = column.texts.find((text) => text.lang === lang);
  if (!mine || !theirs) return null;
  const covered =
    overlapOf(mine)?.pairs[column.statement]?.[0] ?? overlapOf(theirs)?.pairs[row.statement]?.[1] ?? 0;
  return { lang: mine.lang, words: mine.words, covered };
}

function partOf(overlap: TextOverlap | undefined, theme: string | undefined): OverlapInTheme | undefined {
  return theme === undefined ? overlap : overlap?.themes[theme];
}

/** The language of most texts first. */
function sumsByLanguage(texts: readonly CountedText[]): ThemeOverlap['languages'] {
  return [...Map.groupBy(texts, ({ lang }) => lang)]
    .map(([lang, own]) => ({
      lang,
      texts: own.length,
      words: own.reduce((sum, { words }) => sum + words, 0),
    }))
    .sort((x, y) => y.texts - x.texts || (x.lang < y.lang ? -1 : 1));
}
