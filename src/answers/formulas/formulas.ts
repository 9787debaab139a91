import type { D1Database } from '@cloudflare/workers-types';
import {
  type AcrossLanguages,
  countAcross,
  type Formula,
  type FormulaUse,
  lexicon,
  type Theme,
  themes,
  usesOf,
} from '../../formula/index.ts';
import {
  type CountedText,
  type FormulaPlace,
  listCountedTexts,
  listFormulaPlaces,
  listFormulaTexts,
  listTextsOfAllLanguages,
  listTextsWithFormula,
  readClauses,
  type ShownClause,
  type StoredCollection,
} from '../../store/index.ts';
import { worldOf } from '../real-or-invented.ts';
import { found, notOneOf, type Result, refused } from '../refusal.ts';
import { refusalOfSeries } from '../statements/statements.ts';
import { refusalOfTheme } from './theme-refusal.ts';

/** How often one formula stands in the texts of a language. Counts first: `texts` is out of `FormulaList.texts`. */
interface CountedFormula {
  readonly formula: Formula;
  readonly hits: number;
  readonly texts: number;
  readonly partners: readonly string[];
}

export interface FormulaList {
  readonly lang: string;
  /** The series that were asked for; without them, all of one world. */
  readonly series?: readonly string[] | undefined;
  readonly texts: number;
  /** Every text that was looked through, oldest first. */
  readonly searched: readonly CountedText[];
  readonly themes: readonly Theme[];
  readonly formulas: readonly CountedFormula[];
}

/**
 * The lexicon with counts, theme by theme. A theme of which nothing stands in the texts is not what this collection
 * speaks about and is left out, unless it is asked for by name; before any text is there, nothing is known to be silent.
 */
export async function readFormulaList(
  db: D1Database,
  collection: StoredCollection | null,
  query: {
    readonly lang: string;
    readonly theme?: string | undefined;
    readonly series?: readonly string[] | undefined;
  },
): Promise<Result<FormulaList>> {
  const wrongTheme = refusalOfTheme(query.theme);
  if (wrongTheme) return refused(wrongTheme);
  const wrongSeries = refusalOfSeries(collection, query.series);
  if (wrongSeries) return refused(wrongSeries);
  const world = await worldOf(db, collection, query);
  const [all, places] = await Promise.all([
    listCountedTexts(db, query.lang, world),
    listFormulaTexts(db, query.lang, world),
  ]);
  const texts = all.filter(({ series }) => query.series?.includes(series) ?? true);
  const textOf = new Map(texts.map((text) => [text.text, text]));
  const placesOf = Map.groupBy(
    places.filter(({ text }) => textOf.has(text)),
    ({ formula }) => formula,
  );
  const spoken = new Set(
    lexicon.flatMap(({ id, theme }) => (texts.length === 0 || placesOf.has(id) ? [theme] : [])),
  );
  if (query.theme !== undefined) spoken.add(query.theme);
  return found({
    lang: query.lang,
    series: query.series,
    texts: texts.length,
    searched: texts,
    themes: themes.filter(({ id }) => spoken.has(id)),
    formulas: lexicon
      .filter(({ theme }) => (query.theme === undefined ? spoken.has(theme) : theme === query.theme))
      .map((formula) => {
        const stands = placesOf.get(formula.id) ?? [];
        return {
          formula,
          hits: stands.reduce((sum, { hits }) => sum + hits, 0),
          texts: stands.length,
          partners: [...new Set(stands.map(({ text }) => textOf.get(text)?.partner ?? ''))].sort(),
        };
      }),
  });
}

/** A place of a formula with the clause around it. */
export interface FormulaLine {
  readonly place: FormulaPlace;
  readonly clause: ShownClause;
}

export interface FormulaCard {
  readonly formula: Formula;
  readonly theme: Theme | null;
  readonly lang: string;
  readonly series?: readonly string[] | undefined;
  /** Every text that was looked through, oldest first. */
  readonly searched: readonly CountedText[];
  readonly uses: FormulaUse;
  readonly lines: readonly FormulaLine[];
  /** How many places there are on all pages together. */
  readonly hits: number;
}

export const FORMULA_LINES = 100;
export const MOST_FORMULA_LINES = 500;

/** Everything about one formula in one language. */
export async function readFormulaCard(
  db: D1Database,
  collection: StoredCollection | null,
  query: {
    readonly id: string;
    readonly lang: string;
    readonly series?: readonly string[] | undefined;
    readonly limit?: number | undefined;
    readonly offset?: number | undefined;
  },
): Promise<Result<FormulaCard>> {
  const formula = lexicon.find(({ id }) => id === query.id);
  if (!formula)
    return refused(
      notOneOf(
        'unknown-formula',
        'id',
        query.id,
        lexicon.map(({ id }) => id),
        'The lexicon has no formula with this id.',
      ),
    );
  const wrongSeries = refusalOfSeries(collection, query.series);
  if (wrongSeries) return refused(wrongSeries);
  const world = await worldOf(db, collection, query);
  const [texts, stands] = await Promise.all([
    listCountedTexts(db, query.lang, world),
    listFormulaPlaces(db, formula.id, query.lang, world),
  ]);
  const asked = ({ series }: { readonly series: string }) => query.series?.includes(series) ?? true;
  const [searched, places] = [texts.filter(asked), stands.filter(asked)];
  const offset = query.offset ?? 0;
  const shown = places.slice(offset, offset + (query.limit ?? FORMULA_LINES));
  const clauses = shown.length > 0 ? await readClauses(db, shown) : [];
  return found({
    formula,
    theme: themes.find(({ id }) => id === formula.theme) ?? null,
    lang: query.lang,
    series: query.series,
    searched,
    uses: usesOf(searched, places),
    lines: shown.flatMap((place, index) => {
      const clause = clauses[index];
      return clause ? [{ place, clause }] : [];
    }),
    hits: places.length,
  });
}

/** Statements that say a formula in any language with a pattern for it; undefined for an unknown formula. */
export async function readFormulaAcross(
  db: D1Database,
  collection: StoredCollection | null,
  id: string,
  series?: readonly string[],
): Promise<AcrossLanguages | undefined> {
  const formula = lexicon.find((one) => one.id === id);
  if (formula === undefined) return undefined;
  const world = await worldOf(db, collection, { series });
  const [texts, said] = await Promise.all([listTextsOfAllLanguages(db, world), listTextsWithFormula(db, id)]);
  return countAcross(
    texts.filter((text) => series?.includes(text.series) ?? true),
    new Set(said),
    Object.keys(formula.patterns),
  );
}
