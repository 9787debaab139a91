import type { D1Database } from '@cloudflare/workers-types';
import { type CountedAuthority, isWitness } from '../../statement/index.ts';
import {
  countStatementsWithoutText,
  type FoundCount,
  listSearchedTexts,
  type SearchedText,
  type StoredCollection,
} from '../../store/index.ts';
import { refusalOfCursor } from '../cursor.ts';
import { partTexts } from '../formulas/counted.ts';
import { refusalOfTheme } from '../formulas/theme-refusal.ts';
import { worldOf } from '../real-or-invented.ts';
import { found, type Result, refused } from '../refusal.ts';
import {
  filterOf,
  readStatementById,
  refusalOfSeries,
  type StatementQuery,
} from '../statements/statements.ts';
import { vocabularyOf } from '../vocabulary.ts';
import { type SearchAcross, searchAcross } from './across.ts';
import { askedTerm } from './asked-term.ts';
import { linesOf, type Mark, type SearchLine, type SearchSort, sortMarks } from './concordance.ts';
import { facetsOf, type SearchFacets, sum } from './facets.ts';
import { findPlaces } from './find-places.ts';
import { searchLooser } from './looser.ts';
import type { Looser } from './looser-way.ts';
import { meantWords } from './meant-words.ts';
import { type OtherPrint, otherPrints } from './other-prints.ts';
import { searchScope } from './search-scope.ts';
import { languagesOfQuery } from './search-scripts.ts';
import { type SearchCounts, searchSentence } from './search-sentence.ts';
import { stateOf } from './search-state.ts';
import type { SearchTerm } from './search-term.ts';
import { searchOtherNames } from './under-other-names.ts';

export interface SearchQuery extends StatementQuery {
  readonly q: string;
  /** Look for other forms of the words too. */
  readonly lemma?: boolean | undefined;
  /** Only hits in clauses with a formula of this theme. */
  readonly theme?: string | undefined;
  /** Put so many clauses in order instead of the usual number: for a table of all. */
  readonly most?: number | undefined;
  /** By date (the default), by partner, or by the words before or after the hit. */
  readonly sort?: SearchSort | undefined;
  /** Whose words count; texts of another authority are counted beside. */
  readonly authority?: CountedAuthority | undefined;
  /** Look for the concepts and formulas of the phrase in every language as well. */
  readonly across?: boolean | undefined;
}

export interface SearchResult extends SearchCounts {
  /** What was looked for, in the words of the search table. */
  readonly term: SearchTerm;
  readonly clauses: number;
  /** False where no text was searched: then a zero proves nothing. */
  readonly citable: boolean;
  /** Names the state of the texts that the filters leave: the same as long as the answer can be no other. */
  readonly state: string;
  readonly per_10000_words: number;
  readonly facets: SearchFacets;
  readonly lines: readonly SearchLine[];
  /** Every text that was searched, with its hits: what a chart is drawn from. */
  readonly byText: readonly { readonly text: SearchedText; readonly hits: number }[];
  /** Every hit that was put in order, with the texts that were searched: what `pagesOfLines` reads. */
  readonly ordered: { readonly texts: readonly SearchedText[]; readonly marks: readonly Mark[] };
  /** False where there are more hits than can be put in order; `lines` then covers the first of them by date. */
  readonly complete: boolean;
  readonly next: number | null;
  /** Words that the texts do not hold, with the nearest that they do. */
  readonly meant: readonly { readonly word: string; readonly nearest: string }[];
  /** How texts print the phrase where they part its words otherwise than the question, among the clauses put in order. */
  readonly prints: readonly OtherPrint[];
  /** The same question asked less strictly: always after a zero, else where that finds more because the texts spell a word otherwise. */
  readonly looser: readonly Looser[];
  /** The same in every language; null unless it was asked for. */
  readonly across: SearchAcross | null;
  readonly sentence: string;
}

/** Clauses that are put in order for one reply; counts go over all of them. */
const MOST_CLAUSES = 1000;

/** Statements that a search can be kept to: each is looked up. */
export const MOST_STATEMENTS = 12;

export const LINES = 50;

export const MOST_LINES = 200;

/**
 * Searches every current text that the filters leave, by exact words or by stems. Counted are the texts in languages
 * that are written as the query is, and those in every other language where it was found all the same.
 */
export async function searchTexts(
  db: D1Database,
  collection: StoredCollection | null,
  query: SearchQuery,
): Promise<Result<SearchResult>> {
  const wrongSeries = refusalOfSeries(collection, query.series);
  if (wrongSeries) return refused(wrongSeries);
  const vocabulary = vocabularyOf(collection);
  const wrongTheme = refusalOfTheme(vocabulary, query.theme);
  if (wrongTheme) return refused(wrongTheme);
  const theme = vocabulary.themes.find(({ id }) => id === query.theme);
  const asked = askedTerm(query);
  if (!asked.ok) return asked;
  const offset = query.cursor === undefined ? 0 : Number(query.cursor);
  if (!Number.isSafeInteger(offset) || offset < 0 || offset > 1_000_000)
    return refused(refusalOfCursor(query.cursor));
  const named = await seriesOfStatements(db, query.statement);
  if (!named.ok) return named;
  const filter = filterOf(query);
  const world = await worldOf(db, collection, { ...query, series: query.series ?? named.value });
  const mostClauses = query.most ?? MOST_CLAUSES;
  const { authority = 'official' } = query;
  const all = (await listSearchedTexts(db, filter, world)).filter((text) => isWitness(text.authority));
  const { counted: left, beside } = partTexts(all, authority);
  const languagesLeft = [...new Set(all.map(({ lang }) => lang))].sort();
  const places = await findPlaces(db, asked.value, {
    stems: query.lemma === true,
    theme: query.theme,
    languages: languagesLeft,
    texts: left.map(({ text }) => text),
    beside: beside.map(({ text }) => text),
    limit: mostClauses,
  });
  if (!places.ok) return places;
  const { term, answer, apart, unsigned } = places.value;
  const withHits = new Set(answer.counts.map(({ text }) => text));
  const written = languagesOfQuery(term, languagesLeft);
  const foundIn = new Set(left.filter(({ text }) => withHits.has(text)).map(({ lang }) => lang));
  const texts = left.filter(({ lang }) => written.has(lang) || foundIn.has(lang));
  const languages = [...new Set(texts.map(({ lang }) => lang))].sort();
  const hits = sum(answer.counts.map((count) => count.hits));
  const clauses = sum(answer.counts.map((count) => count.clauses));
  const marks = sortMarks(places.value.marks, query.sort ?? 'date', texts);
  const limit = query.limit ?? LINES;
  const shown = marks.slice(offset, offset + limit);
  const words = sum(texts.map((text) => text.words));
  const foundBeside = new Set(apart.map(({ text }) => text));
  const again = {
    term,
    texts: texts.map(({ text }) => text),
    languages,
    theme: query.theme,
    hits,
    lemma: query.lemma ?? false,
    unsigned: unsigned?.counts ?? null,
  };
  const result = {
    term,
    authority,
    beside: {
      texts_with: foundBeside.size,
      texts: beside.filter(({ text, lang }) => written.has(lang) || foundBeside.has(text)).length,
    },
    hits,
    clauses,
    texts_with: answer.counts.length,
    left: left.length,
    searched: {
      texts: texts.length,
      words,
      from: texts[0]?.adopted ?? null,
      to: texts.at(-1)?.adopted ?? null,
      languages,
      without_text: await countStatementsWithoutText(db, filter, world, languages),
    },
    citable: texts.length > 0,
    state: await stateOf(all),
    per_10000_words: words === 0 ? 0 : Math.round((hits / words) * 10_000 * 1000) / 1000,
    facets: facetsOf(texts, answer.counts, answer.themes),
    lines: await linesOf(db, texts, shown),
    byText: hitsByText(texts, answer.counts),
    ordered: { texts, marks },
    complete: clauses <= mostClauses,
    // A table of all says no sentence, which alone tells of them.
    prints: query.lemma || query.most !== undefined ? [] : await otherPrints(db, term, answer.clauses),
    next: offset + limit < marks.length ? offset + limit : null,
    looser: (await Promise.all([searchLooser(db, again), searchOtherNames(db, again)])).flat(),
    across: query.across && term.kind === 'phrase' ? await searchAcross(db, term, left, vocabulary) : null,
    meant: hits === 0 ? await meantWords(db, term) : [],
  };
  return found({
    ...result,
    sentence: searchSentence(result, {
      collection,
      theme: theme?.title,
      lemma: query.lemma,
      scope: searchScope(query, collection),
    }),
  });
}

/** The series of the statements that alone are searched; one that is not known is refused. */
async function seriesOfStatements(
  db: D1Database,
  ids: readonly string[] | undefined,
): Promise<Result<readonly string[] | undefined>> {
  if (ids === undefined) return found(undefined);
  const statements = await Promise.all(ids.map((id) => readStatementById(db, id, 'statement')));
  const series: string[] = [];
  for (const statement of statements) {
    if (!statement.ok) return statement;
    series.push(statement.value.record.series);
  }
  return found(series);
}

function hitsByText(texts: readonly SearchedText[], counts: readonly FoundCount[]): SearchResult['byText'] {
  const hitsOf = new Map(counts.map(({ text, hits }) => [text, hits]));
  return texts.map((text) => ({ text, hits: hitsOf.get(text.text) ?? 0 }));
}
