import type { Context } from 'hono';
import { type Query, searchUrl } from '../../addresses/urls.ts';
import { partnerOf } from '../../answers/partner.ts';
import { SEARCH_SORTS } from '../../answers/search/concordance.ts';
import { isPhrase } from '../../answers/search/describe-term.ts';
import { type Looser, NEAR_DISTANCE } from '../../answers/search/looser-way.ts';
import { type SearchQuery, type SearchResult, searchTexts } from '../../answers/search/search.ts';
import { searchScope } from '../../answers/search/search-scope.ts';
import { searchSentenceRu } from '../../answers/search/search-sentence.ru.ts';
import { SEARCH_STATE } from '../../answers/search/search-state.ts';
import { type SearchTerm, signsIn } from '../../answers/search/search-term.ts';
import { partnerFilter } from '../../answers/unassigned.ts';
import { chartLanes, SearchPage, type SearchPageData } from '../../pages/index.ts';
import { partnerIn, type StatementRecord, shortTitle, statementIn } from '../../statement/index.ts';
import { listStatements } from '../../store/index.ts';
import { dateParameter } from '../api/parameters.ts';
import type { Environment } from '../platform/environment.ts';
import { authorityIn, frameOf, parameter, uiOf } from './frame.ts';
import { byId } from './margin-notes.ts';
import { collectionOf } from './names.ts';
import { refusalWords } from './refusal-words.ts';
import { page } from './render.tsx';
import { themeTitle, titledThemes } from './theme-titles.ts';

type SiteContext = Context<Environment>;

/** `/search` */
export async function showSearch(c: SiteContext): Promise<Response> {
  const q = parameter(c, 'q') ?? '';
  const themes = titledThemes(c);
  const asked = {
    q,
    searched: asPhrase(q),
    sort: SEARCH_SORTS.find((one) => one === c.req.query('sort')) ?? 'date',
    lemma: c.req.query('lemma') === 'true',
    across: c.req.query('across') === 'true',
    authority: authorityIn(c),
    series: parameter(c, 'series'),
    from: dateIn(c, 'from'),
    to: dateIn(c, 'to'),
    theme: themes.find(({ id }) => id === parameter(c, 'theme'))?.id,
    themes,
  } as const;
  const frame = await frameOf(c);
  if (q === '') return page(c, <SearchPage frame={frame} data={{ ...asked, result: null, problem: null }} />);
  const { searched, series, from, to, theme, lemma, across, authority, sort } = asked;
  // What is as usual is left out, so that the address to cite is the shortest.
  const query = {
    q: searched,
    series: series ? [series] : undefined,
    from,
    to,
    theme,
    lemma: lemma || undefined,
    across: across || undefined,
    authority: authority === 'official' ? undefined : authority,
    sort: sort === 'date' ? undefined : sort,
  };
  const address = {
    q,
    series,
    from,
    to,
    theme,
    sort: query.sort,
    lemma: query.lemma,
  };
  const result = await searchTexts(c.env.DB, c.var.collection, { ...query, cursor: parameter(c, 'cursor') });
  const data: SearchPageData = result.ok
    ? {
        ...asked,
        result: await viewOf(c, result.value, address, parameter(c, 'as_of'), query),
        problem: null,
      }
    : { ...asked, result: null, problem: refusalWords(frame.ui, result.refusal) };
  return page(c, <SearchPage frame={frame} data={data} />, result.ok ? 200 : 400);
}

/** What a reader types is a phrase, unless it is written in the language of searches. */
export function asPhrase(q: string): string {
  return /["“„«*()|]|\b(OR|AND|NOT|NEAR)\b|(?:^|\s)[-–−][^\s\-–−]/u.test(q) ? q : `"${q}"`;
}

/** A date, also one of a year or a month alone; anything else is passed over, and the page says so. */
function dateIn(c: SiteContext, name: 'from' | 'to'): string | undefined {
  const given = parameter(c, name);
  return given !== undefined && dateParameter('', '').safeParse(given).success ? given : undefined;
}

/** The short title without its year, because the date stands beside it. */
function nameOf(
  c: SiteContext,
  record: StatementRecord | undefined,
  { series }: { readonly series: string },
): string {
  return record ? shortTitle(statementIn(record, uiOf(c)), collectionOf(c)?.record ?? null, '') : series;
}

/** The sentence to be cited, in the language of the page. */
function sentenceOf(
  c: SiteContext,
  result: SearchResult,
  { theme, lemma }: Query,
  filters: SearchQuery,
): string {
  if (uiOf(c) !== 'ru') return result.sentence;
  return searchSentenceRu(result, {
    collection: c.var.collection,
    theme: typeof theme === 'string' ? themeTitle(c, theme) : undefined,
    lemma: lemma === true,
    scope: searchScope(filters, collectionOf(c)),
  });
}

/** `2021–2024`, or one year: when these texts were adopted, which are in the order of time. */
function yearsOf(found: readonly { readonly text: { readonly adopted: string } }[]): string {
  const [first = '', last = ''] = [found[0], found.at(-1)].map((one) => one?.text.adopted.slice(0, 4));
  return first === last ? first : `${first}–${last}`;
}

/** The search that shows what a looser one counted; null where no search is written so. */
function looserUrl(
  way: Looser['way'],
  words: readonly string[],
  term: SearchTerm,
  asked: Query,
): string | null {
  if (way === 'forms') return searchUrl({ ...asked, lemma: true });
  if (term.kind !== 'phrase') return null;
  const [word] = term.words;
  if (way === 'unsigned') return searchUrl({ ...asked, q: term.words.join(' ') });
  if (way === 'written') return searchUrl({ ...asked, q: words.map((one) => `"${one}"`).join(' OR ') });
  if (way === 'near') return searchUrl({ ...asked, q: `NEAR(${term.words.join(' ')}, ${NEAR_DISTANCE})` });
  if (way === 'spellings' && term.words.length === 1 && !term.prefix)
    return searchUrl({ ...asked, q: [word, ...words].map((one) => `"${one}"`).join(' OR ') });
  return null;
}

async function viewOf(
  c: SiteContext,
  result: SearchResult,
  asked: Query,
  asOf: string | undefined,
  filters: SearchQuery,
): Promise<SearchPageData['result']> {
  const statements = byId((await listStatements(c.env.DB, { obtained: true })).statements);
  const isPartner = partnerFilter(c.var.collection);
  return {
    hits: result.hits,
    passages: isPhrase(result.term) ? null : result.clauses,
    textsWith: result.texts_with,
    left: result.left,
    unsearched: signsIn(result.term),
    inOthers:
      result.hits === 0 &&
      result.left > result.searched.texts &&
      result.across === null &&
      result.term.kind === 'phrase' &&
      !result.term.prefix
        ? searchUrl({ ...asked, across: true })
        : null,
    texts: result.searched.texts,
    until: result.searched.to,
    lines: result.lines.map((line) => ({
      statement: line.text.statement,
      name: nameOf(c, statements.get(line.text.statement)?.record, line.text),
      adopted: line.text.adopted,
      lang: line.text.lang,
      clause: line.clause.clause,
      left: line.left,
      match: line.match,
      right: line.right,
      specimen: statements.get(line.text.statement)?.record.specimen === true,
    })),
    lanes: chartLanes(
      result.byText.map(({ text, hits }) => {
        const record = statements.get(text.statement)?.record;
        return {
          name: record ? partnerIn(partnerOf(record, collectionOf(c)), uiOf(c)) : text.series,
          unassigned: !isPartner(text.partner),
          statement: text.statement,
          adopted: text.adopted,
          lang: text.lang === 'en' ? undefined : text.lang,
          has: hits > 0,
        };
      }),
    ),
    bySeries: result.facets.series.map((count) => ({
      value: count.value,
      textsWith: count.texts_with,
      texts: count.texts,
      hits: count.hits,
      years: yearsOf(result.byText.filter(({ text, hits }) => hits > 0 && text.series === count.value)),
      unassigned: c.var.collection?.record.series.find(({ id }) => id === count.value)?.unassigned === true,
    })),
    byTheme: titledThemes(c).flatMap(({ id, title }) => {
      const hits = result.facets.theme.find(({ value }) => value === id)?.hits ?? 0;
      return hits > 0 ? [{ id, title, hits }] : [];
    }),
    sentence: sentenceOf(c, result, asked, filters),
    pin: searchUrl({ ...asked, as_of: result.state }),
    changedSince: asOf !== undefined && SEARCH_STATE.test(asOf) && asOf !== result.state,
    complete: result.complete,
    next: result.next === null ? null : String(result.next),
    looser: result.looser
      .filter(({ hits }) => hits > 0)
      .map(({ way, hits, texts_with, words }) => ({
        way,
        hits,
        textsWith: texts_with,
        words,
        url: looserUrl(way, words, result.term, asked),
      })),
    meant: result.meant,
    beside: result.beside,
    across: result.across && {
      ...result.across,
      languages: result.across.languages.map((one) => ({
        ...one,
        lines: one.lines.map((line) => ({
          statement: line.text.statement,
          name: nameOf(c, statements.get(line.text.statement)?.record, line.text),
          adopted: line.text.adopted,
          clause: line.clause.clause,
          left: line.left,
          match: line.match,
          right: line.right,
        })),
      })),
    },
  };
}
