import type { D1Database } from '@cloudflare/workers-types';
import {
  type AcrossLanguages,
  askedTexts,
  type Formula,
  type FormulaUse,
  type Theme,
  usesOf,
} from '../../formula/index.ts';
import type { CountedAuthority } from '../../statement/index.ts';
import {
  type CountedText,
  type FormulaPlace,
  listCountedTexts,
  listFormulaPlaces,
  listFormulaTexts,
  readClauses,
  readPassages,
  type ShownClause,
  type StoredCollection,
} from '../../store/index.ts';
import { worldOf } from '../real-or-invented.ts';
import { found, notOneOf, type Result, refused } from '../refusal.ts';
import { refusalOfSeries } from '../statements/statements.ts';
import { partnerFilter } from '../unassigned.ts';
import { vocabularyOf } from '../vocabulary.ts';
import { readAcross, type StatementsAcross } from './across.ts';
import { partTexts } from './counted.ts';
import { refusalOfTheme } from './theme-refusal.ts';

/** How often one formula stands in the texts of a language. Counts first: `texts` is out of `FormulaList.texts`. */
interface CountedFormula {
  readonly formula: Formula;
  readonly hits: number;
  readonly texts: number;
  /** Texts of another authority that have it; they are not among `texts`. */
  readonly beside: number;
  readonly partners: readonly string[];
  /** One count for all languages; null where one language was asked for. */
  readonly across: AcrossLanguages | null;
}

export interface FormulaList {
  readonly lang: string;
  readonly authority: CountedAuthority;
  /** The series that were asked for; without them, all of one world. */
  readonly series?: readonly string[] | undefined;
  readonly texts: number;
  /** Every text that was looked through, oldest first. */
  readonly searched: readonly CountedText[];
  /** Texts of another authority, which are counted beside. */
  readonly beside: readonly CountedText[];
  /** Statements in all languages; null where one language was asked for. */
  readonly across: StatementsAcross | null;
  readonly themes: readonly Theme[];
  readonly formulas: readonly CountedFormula[];
}

/**
 * The lexicon with counts, theme by theme: over the texts of `lang`, or of English beside one count for all languages.
 * A theme of which nothing stands in the texts is not what this collection speaks about and is left out, unless it is
 * asked for by name; before any text is there, nothing is known to be silent.
 */
export async function readFormulaList(
  db: D1Database,
  collection: StoredCollection | null,
  query: {
    readonly lang?: string | undefined;
    readonly theme?: string | undefined;
    readonly series?: readonly string[] | undefined;
    readonly authority?: CountedAuthority | undefined;
  },
): Promise<Result<FormulaList>> {
  const vocabulary = vocabularyOf(collection);
  const wrong = refusalOfTheme(vocabulary, query.theme) ?? refusalOfSeries(collection, query.series);
  if (wrong) return refused(wrong);
  const { authority = 'official' } = query;
  const lang = query.lang ?? 'en';
  const world = await worldOf(db, collection, query);
  const [all, places, across] = await Promise.all([
    listCountedTexts(db, lang, world),
    listFormulaTexts(db, lang, world),
    query.lang === undefined ? readAcross(db, collection, query) : null,
  ]);
  const asked = all.filter(({ series }) => query.series?.includes(series) ?? true);
  const { counted, beside } = partTexts(asked, authority);
  const [textOf, apart] = [counted, beside].map((texts) => new Map(texts.map((text) => [text.text, text])));
  const placesOf = Map.groupBy(places, ({ formula }) => formula);
  const isPartner = partnerFilter(collection);
  const listed = vocabulary.formulas.map((formula) => {
    const own = placesOf.get(formula.id) ?? [];
    const stands = own.filter(({ text }) => textOf?.has(text));
    return {
      formula,
      hits: stands.reduce((sum, { hits }) => sum + hits, 0),
      texts: stands.length,
      beside: own.filter(({ text }) => apart?.has(text)).length,
      partners: [...new Set(stands.map(({ text }) => textOf?.get(text)?.partner ?? ''))]
        .filter(isPartner)
        .sort(),
      across: across?.ofFormula(formula) ?? null,
    };
  });
  const isSaid = ({ texts, across: all }: CountedFormula) => texts > 0 || (all?.statements_with ?? 0) > 0;
  const spoken = new Set(
    listed.flatMap((one) => (asked.length === 0 || isSaid(one) ? [one.formula.theme] : [])),
  );
  if (query.theme !== undefined) spoken.add(query.theme);
  return found({
    lang,
    authority,
    series: query.series,
    texts: counted.length,
    searched: counted,
    beside,
    across,
    themes: vocabulary.themes.filter(({ id }) => spoken.has(id)),
    formulas: listed.filter(({ formula: { theme } }) =>
      query.theme === undefined ? spoken.has(theme) : theme === query.theme,
    ),
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
  /** The language that was asked for; null: all together, one text a statement. */
  readonly lang: string | null;
  readonly series?: readonly string[] | undefined;
  /** Every text that was looked through, oldest first. Over all languages: of each statement the one that was asked. */
  readonly searched: readonly CountedText[];
  readonly authority: CountedAuthority;
  /** Texts of another authority, and those of them that have it: counted beside, never within. */
  readonly beside: { readonly texts: readonly CountedText[]; readonly textsWith: ReadonlySet<number> };
  readonly uses: FormulaUse;
  /** How the first place of each variant, by `<lang> <variant>`, is printed, with its commas. */
  readonly printed: ReadonlyMap<string, string>;
  /** Numbers of the searched texts that have it. */
  readonly textsWith: ReadonlySet<number>;
  readonly lines: readonly FormulaLine[];
  /** How many places there are on all pages together. */
  readonly hits: number;
}

export const FORMULA_LINES = 100;
export const MOST_FORMULA_LINES = 500;

/** A formula of the lexicon, or the nearest to what was asked for. */
export function findFormula(collection: StoredCollection | null, id: string): Result<Formula> {
  const { formulas } = vocabularyOf(collection);
  const formula = formulas.find((one) => one.id === id);
  if (formula) return found(formula);
  const valid = formulas.map((one) => one.id);
  return refused(notOneOf('unknown-formula', 'id', id, valid, 'The lexicon has no formula with this id.'));
}

/**
 * Everything about one formula in the texts of one language and authority; where no language is named, over statements in
 * all languages together.
 */
export async function readFormulaCard(
  db: D1Database,
  collection: StoredCollection | null,
  query: {
    readonly id: string;
    readonly lang?: string | undefined;
    readonly series?: readonly string[] | undefined;
    readonly authority?: CountedAuthority | undefined;
    readonly limit?: number | undefined;
    readonly offset?: number | undefined;
  },
): Promise<Result<FormulaCard>> {
  const known = findFormula(collection, query.id);
  if (!known.ok) return known;
  const formula = known.value;
  const wrongSeries = refusalOfSeries(collection, query.series);
  if (wrongSeries) return refused(wrongSeries);
  const world = await worldOf(db, collection, query);
  const { lang = null, authority = 'official' } = query;
  const [texts, stands] = await Promise.all([
    listCountedTexts(db, lang, world),
    listFormulaPlaces(db, formula.id, lang, world),
  ]);
  const asked = ({ series }: { readonly series: string }) => query.series?.includes(series) ?? true;
  const { counted: searched, beside } =
    lang === null
      ? askedTexts(texts.filter(asked), authority, {
          patterns: Object.keys(formula.patterns),
          texts: new Set(stands.map(({ text }) => text)),
        })
      : partTexts(texts.filter(asked), authority);
  const [places, placesBeside] = [searched, beside].map((of) => {
    const numbers = new Set(of.map(({ text }) => text));
    return stands.filter(({ text }) => numbers.has(text));
  }) as [FormulaPlace[], FormulaPlace[]];
  const offset = query.offset ?? 0;
  const shown = places.slice(offset, offset + (query.limit ?? FORMULA_LINES));
  const clauses = shown.length > 0 ? await readClauses(db, shown) : [];
  return found({
    formula,
    theme: vocabularyOf(collection).themes.find(({ id }) => id === formula.theme) ?? null,
    lang,
    series: query.series,
    searched,
    authority,
    beside: { texts: beside, textsWith: new Set(placesBeside.map(({ text }) => text)) },
    uses: usesOf(searched, places, partnerFilter(collection)),
    printed: await readPrinted(db, places),
    textsWith: new Set(places.map(({ text }) => text)),
    lines: shown.flatMap((place, index) => {
      const clause = clauses[index];
      return clause ? [{ place, clause }] : [];
    }),
    hits: places.length,
  });
}

/**
 * For each variant, by `<lang> <variant>`, the words of its first place in one line: a variant is a key without marks,
 * and no quotation.
 */
async function readPrinted(
  db: D1Database,
  places: readonly FormulaPlace[],
): Promise<ReadonlyMap<string, string>> {
  const firsts = new Map(places.toReversed().map((place) => [`${place.lang} ${place.variant}`, place]));
  const ofLanguage = Map.groupBy(firsts.entries(), ([, { lang }]) => lang);
  const printed = await Promise.all(
    [...ofLanguage].map(async ([lang, own]) => {
      const asked = own.map(([, { statement, start, stop }]) => ({ statement, from: start, to: stop }));
      const passages = await readPassages(db, lang, asked);
      const space = /^(?:zh|ja)/.test(lang) ? '' : ' ';
      return own.map(
        ([key, { variant }], at) => [key, passages[at]?.replace(/\s+/gu, space) ?? variant] as const,
      );
    }),
  );
  return new Map(printed.flat());
}
