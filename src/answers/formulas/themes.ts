import type { D1Database } from '@cloudflare/workers-types';
import { type Formula, lexicon, type Theme, themes } from '../../formula/index.ts';
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

/** Everything that the texts say on one theme, place by place. */
export interface ThemeCard {
  readonly theme: Theme;
  readonly lang: string;
  /** Texts that were looked through, oldest first. */
  readonly searched: readonly CountedText[];
  /** Every formula of the theme with the texts that have it; 0 is an answer too. */
  readonly formulas: readonly { readonly formula: Formula; readonly hits: number; readonly texts: number }[];
  readonly hits: number;
  readonly lines: readonly ThemeLine[];
}

export interface ThemeQuery {
  readonly id: string;
  readonly lang: string;
  readonly series?: readonly string[] | undefined;
  readonly statement?: string | undefined;
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
  const [texts, all] = await Promise.all([
    listCountedTexts(db, query.lang, world),
    listThemePlaces(db, theme.id, query.lang, world),
  ]);
  const formulaOf = new Map(lexicon.map((formula) => [formula.id, formula]));
  const places = all.filter(asked);
  const told = withoutRepeatedNames(places, formulaOf);
  const shown = told.slice(query.offset, query.offset + query.limit);
  const [clauses, voices] = await Promise.all([
    shown.length > 0 ? readClauses(db, shown) : [],
    readVoicesOf(
      db,
      query.lang,
      shown.map((place) => place.statement),
    ),
  ]);
  return found({
    theme,
    lang: query.lang,
    searched: texts.filter(asked),
    formulas: lexicon
      .filter((formula) => formula.theme === theme.id)
      .map((formula) => {
        const own = places.filter((place) => place.formula === formula.id);
        return { formula, hits: own.length, texts: new Set(own.map(({ text }) => text)).size };
      }),
    hits: told.length,
    lines: shown.flatMap((place, index): readonly ThemeLine[] => {
      const [clause, formula] = [clauses[index], formulaOf.get(place.formula)];
      if (!clause || !formula) return [];
      const voice = voices.get(place.statement)?.get(place.clause) ?? null;
      return [{ formula, place, clause, voice, names: namesIn(clause.wording) }];
    }),
  });
}

/** A plain name is a line only in a clause that has no phrase of the theme, and once in it. */
function withoutRepeatedNames<Place extends FormulaPlace & { readonly formula: string }>(
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

/** Small words that stand inside a name: "Republic of Kazakhstan". */
const INSIDE_NAMES = new Set(['of', 'the', 'for', 'and', 'и', 'по']);
const WORD = /[\p{L}\p{N}’'.+-]+/gu;

/**
 * Names as they are printed in a clause: runs of words with a capital, joined by small words and single spaces. The
 * first word of the clause has a capital anyway and is left out.
 */
export function namesIn(clause: string): readonly string[] {
  const names: string[] = [];
  let run: string[] = [];
  let joined: string[] = [];
  let end = 0;
  const close = () => {
    if (run.length > 0) names.push(run.join(' '));
    run = [];
    joined = [];
  };
  let first = true;
  for (const match of clause.matchAll(WORD)) {
    // "U.S." keeps its point.
    const word = match[0].replace(/\..*\.$/u.test(match[0]) ? /[’']s?$/u : /[’']s?$|[.’'-]+$/u, '');
    if (clause.slice(end, match.index).trim() !== '') close();
    end = match.index + match[0].length;
    const opening = first;
    first = false;
    if (/^\p{Lu}/u.test(word) && !(opening && !/^\p{Lu}.*\p{Lu}/u.test(word))) {
      run.push(...joined, word);
      joined = [];
    } else if (run.length > 0 && INSIDE_NAMES.has(word)) joined.push(word);
    else close();
    if (word !== match[0]) close();
  }
  close();
  const known = new Set(names);
  // "Kelmar and Tarvash" are two where Kelmar is named alone as well.
  return [
    ...new Set(
      names.flatMap((name) => {
        const [left = '', ...rest] = name.split(' and ');
        return rest.length > 0 && known.has(left) ? [left, rest.join(' and ')] : [name];
      }),
    ),
  ];
}
