import type { D1Database } from '@cloudflare/workers-types';
import {
  type AcrossLanguages,
  createAcross,
  type Formula,
  type StatementTexts,
  statementsOf,
  type Theme,
  testimonyOf,
} from '../../formula/index.ts';
import type { CountedAuthority } from '../../statement/index.ts';
import {
  type CountedText,
  type FormulaPlace,
  listCountedTexts,
  listThemePlaces,
  readClauses,
  type ShownClause,
  type StoredCollection,
} from '../../store/index.ts';
import { worldOf } from '../real-or-invented.ts';
import { found, notOneOf, type Result, refused } from '../refusal.ts';
import { readStatementById, refusalOfSeries } from '../statements/statements.ts';
import { vocabularyOf } from '../vocabulary.ts';
import { soughtOf, textsByFormula } from './across.ts';
import { namesIn } from './names-in.ts';
import { readVoicesOf, type Voices } from './voices.ts';

/** A place of a formula of the theme: the clause around it, who says it, and what else the clause names. */
export interface ThemeLine {
  readonly formula: Formula;
  readonly place: FormulaPlace;
  readonly clause: ShownClause;
  readonly voice: ReturnType<Voices['get']> | null;
  /** Names printed with a capital inside the clause: what or whom the clause is about. */
  readonly names: readonly string[];
}

/** Everything that the statements say on one theme, place by place. */
export interface ThemeCard {
  readonly theme: Theme;
  /** The one language that was asked; null: all, each statement in the text that says it best. */
  readonly lang: string | null;
  readonly authority: CountedAuthority;
  /** Statements that were looked through, oldest first; of those without a counted text only others are here. */
  readonly searched: readonly StatementTexts[];
  /** Statements that say any formula of the theme. */
  readonly count: AcrossLanguages;
  /** Every formula of the theme with the statements that say it; 0 is an answer too. */
  readonly formulas: readonly {
    readonly formula: Formula;
    readonly hits: number;
    readonly count: AcrossLanguages;
  }[];
  readonly hits: number;
  readonly lines: readonly ThemeLine[];
}

export interface ThemeQuery {
  readonly id: string;
  readonly lang?: string | undefined;
  readonly series?: readonly string[] | undefined;
  readonly statement?: string | undefined;
  readonly authority?: CountedAuthority | undefined;
  readonly limit: number;
  readonly offset: number;
}

export const THEME_LINES = 200;
export const MOST_THEME_LINES = 500;

export async function readThemeCard(
  db: D1Database,
  collection: StoredCollection | null,
  query: ThemeQuery,
): Promise<Result<ThemeCard>> {
  const { themes, formulas } = vocabularyOf(collection);
  const theme = themes.find(({ id }) => id === query.id);
  if (!theme) {
    const valid = themes.map(({ id }) => id);
    return refused(
      notOneOf('unknown-theme', 'id', query.id, valid, 'The lexicon has no theme with this id.'),
    );
  }
  const wrongSeries = refusalOfSeries(collection, query.series);
  if (wrongSeries) return refused(wrongSeries);
  const statement =
    query.statement === undefined ? null : await readStatementById(db, query.statement, 'statement');
  if (statement && !statement.ok) return statement;
  const record = statement?.value.record;
  const world = await worldOf(db, collection, { ...query, series: record ? [record.series] : query.series });
  const asked = ({ series, statement: id }: { readonly series: string; readonly statement: string }) =>
    (query.series?.includes(series) ?? true) && (record === undefined || id === record.id);
  const { lang = null, authority = 'official' } = query;
  const [all, everyPlace] = await Promise.all([
    listCountedTexts(db, lang, world),
    listThemePlaces(db, theme.id, lang, world),
  ]);
  const texts = all.filter(asked);
  const own = formulas.filter((formula) => formula.theme === theme.id);
  const places = placesThatTestify(own, texts, everyPlace, authority);
  const formulaOf = new Map(own.map((formula) => [formula.id, formula]));
  const told = withoutRepeatedNames(places, formulaOf);
  const shown = told.slice(query.offset, query.offset + query.limit);
  const [clauses, voices] = await Promise.all([
    shown.length > 0 ? readClauses(db, shown) : [],
    readVoicesOfPlaces(db, shown),
  ]);
  const count = createAcross(texts, authority);
  const textsWith = textsByFormula(everyPlace);
  return found({
    theme,
    lang,
    authority,
    searched: statementsOf(texts, authority),
    count: count(soughtOf(own, textsWith)),
    formulas: own.map((formula) => ({
      formula,
      hits: places.filter((place) => place.formula === formula.id).length,
      count: count(soughtOf([formula], textsWith)),
    })),
    hits: told.length,
    lines: shown.flatMap((place, index): readonly ThemeLine[] => {
      const [clause, formula] = [clauses[index], formulaOf.get(place.formula)];
      if (!clause || !formula) return [];
      const voice = voices.get(place.lang)?.get(place.statement)?.get(place.clause) ?? null;
      return [{ formula, place, clause, voice, names: namesIn(clause.wording, place.lang) }];
    }),
  });
}

type ThemePlace = FormulaPlace & { readonly formula: string };

/** Of every formula and statement the places in the one text that says it, by the rule that statements are counted by. */
function placesThatTestify(
  formulas: readonly Formula[],
  texts: readonly CountedText[],
  places: readonly ThemePlace[],
  authority: CountedAuthority,
): readonly ThemePlace[] {
  const statements = statementsOf(texts, authority);
  const textsWith = textsByFormula(places);
  const testifying = new Map(
    formulas.map((formula) => {
      const sought = soughtOf([formula], textsWith);
      return [formula.id, new Set(statements.map((one) => testimonyOf(one, sought).said?.text))] as const;
    }),
  );
  return places.filter(({ formula, text }) => testifying.get(formula)?.has(text));
}

/** Voices by language and statement. */
async function readVoicesOfPlaces(
  db: D1Database,
  places: readonly ThemePlace[],
): Promise<ReadonlyMap<string, ReadonlyMap<string, Voices>>> {
  const byLanguage = [...Map.groupBy(places, ({ lang }) => lang)];
  const read = byLanguage.map(
    async ([lang, own]) =>
      [
        lang,
        await readVoicesOf(
          db,
          lang,
          own.map(({ statement }) => statement),
        ),
      ] as const,
  );
  return new Map(await Promise.all(read));
}

/** A plain name is a line only in a clause that has no phrase of the theme, and once in it. */
function withoutRepeatedNames<Place extends ThemePlace>(
  places: readonly Place[],
  formulaOf: ReadonlyMap<string, Formula>,
): readonly Place[] {
  const clauseOf = ({ text, clause }: Place): string => `${text} ${clause}`;
  const isName = ({ formula }: Place): boolean => formulaOf.get(formula)?.plain === true;
  const told = new Set(places.filter((place) => !isName(place)).map(clauseOf));
  return places.filter((place) => {
    if (!isName(place)) return true;
    const clause = clauseOf(place);
    return !told.has(clause) && told.add(clause) !== undefined;
  });
}
