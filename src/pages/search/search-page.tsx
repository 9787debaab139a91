import type { FC } from 'hono/jsx';
import {
  absolute,
  answerPictureUrl,
  citeUrl,
  clauseUrl,
  type Query,
  searchDataUrl,
  searchUrl,
} from '../../addresses/urls.ts';
import type { CountedAuthority } from '../../statement/index.ts';
import { AuthorityField, authorityInAddress, besideNote } from '../formulas/authority-field.tsx';
import type { ChartLane } from '../formulas/chart-lanes.ts';
import { UseChart } from '../formulas/use-chart.tsx';
import { type Frame, seriesName, to } from '../frame/frame.ts';
import { LanguageField } from '../frame/language-field.tsx';
import { Page, wordsPicture } from '../frame/layout.tsx';
import { ScrollTable } from '../frame/scroll-table.tsx';
import { writeDate, writeNumber } from '../interface/format.ts';
import { inventedAmong, inventedTag } from '../views.ts';
import { AcrossBox, AcrossResult, type AcrossResultView } from './across.tsx';
import { shortenAfter, shortenBefore } from './hit-context.ts';

const SORTS = ['date', 'partner', 'left', 'right'] as const;
type SearchSort = (typeof SORTS)[number];

export interface SearchPageData {
  readonly q: string;
  /** The question in the language of searches, as the API takes it. */
  readonly searched: string;
  readonly sort: SearchSort;
  /** Other forms of the words count too. */
  readonly lemma: boolean;
  readonly series?: string | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  /** Only hits in clauses with a formula of this theme. */
  readonly theme?: string | undefined;
  readonly authority: CountedAuthority;
  /** Concepts and formulas are looked for in every language too. */
  readonly across: boolean;
  /** All themes of the lexicon, in its order. */
  readonly themes: readonly { readonly id: string; readonly title: string }[];
  /** Null before anything was asked. */
  readonly result: SearchResultView | null;
  /** Why the question cannot be answered. */
  readonly problem: string | null;
}

interface SearchResultView {
  readonly hits: number;
  readonly textsWith: number;
  readonly texts: number;
  /** The latest date on which a searched text was adopted. */
  readonly until: string | null;
  readonly lines: readonly SearchLineView[];
  /** Every searched text by partner, for the chart. */
  readonly lanes: readonly ChartLane[];
  readonly bySeries: readonly {
    readonly value: string;
    readonly textsWith: number;
    readonly texts: number;
    readonly hits: number;
    /** From the first year in which a text has it to the last. */
    readonly years: string;
    /** Statements of no partner. */
    readonly unassigned: boolean;
  }[];
  /** Themes with a hit, in the order of the lexicon. */
  readonly byTheme: readonly { readonly id: string; readonly title: string; readonly hits: number }[];
  /** The answer in one sentence that can be cited, in English. */
  readonly sentence: string;
  /** The page of this question that names the state of the texts. */
  readonly pin: string;
  /** The address names another state of the texts than the one that was searched now. */
  readonly changedSince: boolean;
  readonly complete: boolean;
  readonly next: string | null;
  /** Texts of another authority in which it stands, of those in which it could. */
  readonly beside: { readonly texts_with: number; readonly texts: number };
  readonly across: AcrossResultView | null;
  readonly meant: readonly { readonly word: string; readonly nearest: string }[];
}

interface SearchLineView {
  readonly statement: string;
  readonly name: string;
  readonly adopted: string;
  readonly lang: string;
  readonly clause: number;
  readonly left: string;
  readonly match: string;
  readonly right: string;
  readonly specimen: boolean;
}

/** Key word in context: one line a place, and a zero that can be cited. */
export const SearchPage: FC<{ frame: Frame; data: SearchPageData }> = ({ frame, data }) => {
  const { t } = frame;
  const { result } = data;
  const query: Query = {
    q: data.q,
    series: data.series,
    from: data.from,
    to: data.to,
    theme: data.theme,
    ...(data.lemma ? { lemma: true } : {}),
    ...(data.across ? { across: true } : {}),
    ...authorityInAddress(data.authority),
  };
  const title = data.q === '' ? t.search.title : `“${data.q}” · ${t.search.title}`;
  return (
    <Page
      frame={frame}
      head={{
        title,
        description: result ? descriptionOf(frame, data, result) : t.home.searchText,
        ...(data.q === '' ? {} : { data: searchDataUrl({ ...query, q: data.searched }) }),
        ...(result
          ? {
              picture: wordsPicture(
                answerPictureUrl(to(frame, searchUrl(query))),
                descriptionOf(frame, data, result),
              ),
              embeddable: true,
            }
          : {}),
        endless: data.q !== '',
      }}
      section="search"
      specimen={inventedAmong(result?.lines ?? [])}
    >
      <header>
        <h1>{t.search.title}</h1>
      </header>
      <SearchForm frame={frame} data={data} />
      {data.problem && <p class="callout">{data.problem}</p>}
      {result && (
        <section>
          {result.changedSince && <p class="callout">{t.search.changedSince}</p>}
          {/* The form is not printed, and a count without its phrase says nothing. */}
          <p class="print-only">
            {t.search.label}: <strong>{data.q}</strong>
          </p>
          <h2 id="result" class="lead">
            {searchLead(frame, result)}
          </h2>
          {result.texts > 0 && <Citable frame={frame} result={result} />}
          {result.texts > 0 && <References frame={frame} query={{ ...query, q: data.searched }} />}
          {result.beside.texts > 0 && (
            <p class="note">
              {besideNote(frame, result.beside.texts, data.authority)}{' '}
              {t.formulas.used(result.beside.texts_with, result.beside.texts)}.
            </p>
          )}
          {result.meant.length > 0 && (
            <p>
              {t.errors.nearest}:{' '}
              {result.meant.map((one) => (
                <a href={to(frame, searchUrl({ ...query, q: data.q.replace(one.word, one.nearest) }))}>
                  {one.nearest}
                </a>
              ))}
            </p>
          )}
          {result.hits > 0 && (
            <>
              <Partners frame={frame} result={result} query={query} />
              <Themes frame={frame} result={result} query={query} />
              <UseChart frame={frame} lanes={result.lanes} id="by-year" />
              <Concordance frame={frame} data={data} result={result} query={query} />
            </>
          )}
          {result.across && <AcrossResult frame={frame} across={result.across} />}
        </section>
      )}
      <p class="note">{t.search.help}</p>
    </Page>
  );
};

/** Where no text was searched, a zero would claim what nobody looked for. */
export function searchLead(
  { t }: Frame,
  result: Pick<SearchResultView, 'hits' | 'textsWith' | 'texts' | 'until'>,
): string {
  if (result.texts === 0) return t.search.nothingSearched;
  if (result.hits > 0) return t.search.hits(result.hits, result.textsWith, result.texts);
  return t.search.zero(result.texts, result.until ? writeDate(result.until, t) : '–');
}

/**
 * What somebody who writes about the wording needs: the sentence, and the address of a page that keeps answering for it.
 * A zero is most often what is cited, so it stands open.
 */
const Citable: FC<{ frame: Frame; result: SearchResultView }> = ({ frame, result }) => {
  const { t } = frame;
  const content = (
    <>
      <blockquote>{result.sentence}</blockquote>
      <p class="cite-actions">
        <button
          type="button"
          hidden
          data-copy="citable"
          data-done={t.statement.copied}
          data-failed={t.statement.copyFailed}
        >
          {t.search.copy}
        </button>{' '}
        <a href={to(frame, result.pin)} rel="cite-as">
          {t.search.pin}
        </a>
      </p>
      <span id="citable" class="vh" aria-hidden="true">
        {`${result.sentence} ${absolute(frame.origin, result.pin)}`}
      </span>
    </>
  );
  if (result.hits === 0)
    return (
      <>
        <p class="note">{t.search.zeroNote}</p>
        {content}
      </>
    );
  return (
    <details class="cite-result">
      <summary>{t.search.cite}</summary>
      {content}
    </details>
  );
};

/** The answer in one line, as a preview of a link shows it. */
function descriptionOf(frame: Frame, data: SearchPageData, result: SearchResultView): string {
  return `“${data.q.replace(/^["“„«]+|["”»]+$/gu, '')}”: ${searchLead(frame, result)}`;
}

/** The answer as a reference, a zero above all. */
const References: FC<{ frame: Frame; query: Query }> = ({ frame, query }) => (
  <p class="meta references">
    {frame.t.compare.citation}:{' '}
    {REFERENCE_FORMATS.map(([label, format], index) => (
      <>
        {index > 0 && ' · '}
        <a href={citeUrl({ ...query, format })}>{label}</a>
      </>
    ))}
  </p>
);

const REFERENCE_FORMATS = [
  ['BibTeX', 'bibtex'],
  ['RIS', 'ris'],
  ['CSL-JSON', 'csl'],
] as const;

const SearchForm: FC<{ frame: Frame; data: SearchPageData }> = ({ frame, data }) => {
  const { t } = frame;
  return (
    <form class="controls sticky-controls" method="get" action={searchUrl()} aria-label={t.search.title}>
      <LanguageField frame={frame} />
      <label class="field grow">
        <span>{t.search.label}</span>
        <input name="q" type="search" value={data.q} required maxlength={300} />
      </label>
      <label class="field">
        <span>{t.search.partner}</span>
        <select name="series">
          <option value="">{t.statements.any}</option>
          {frame.collection.series.map((series) => (
            <option value={series.id} selected={series.id === data.series}>
              {series.partner}
            </option>
          ))}
        </select>
      </label>
      <label class="field">
        <span>{t.compare.theme}</span>
        <select name="theme">
          <option value="">{t.compare.allThemes}</option>
          {data.themes.map(({ id, title }) => (
            <option value={id} selected={id === data.theme}>
              {title}
            </option>
          ))}
        </select>
      </label>
      <label class="field">
        <span>{t.search.sort}</span>
        <select name="sort">
          {SORTS.map((sort) => (
            <option value={sort} selected={sort === data.sort}>
              {t.search.sorts[sort]}
            </option>
          ))}
        </select>
      </label>
      <label class="tick">
        <input type="checkbox" name="lemma" value="true" checked={data.lemma} /> {t.search.lemma}
      </label>
      <AcrossBox frame={frame} checked={data.across} />
      <AuthorityField frame={frame} authority={data.authority} />
      <button type="submit" class="main">
        {t.search.go}
      </button>
    </form>
  );
};

/** Who has it, most texts first, and since when; then who has it not, because what is missing is an answer too. */
const Partners: FC<{ frame: Frame; result: SearchResultView; query: Query }> = ({ frame, result, query }) => {
  const { t } = frame;
  const having = result.bySeries
    .filter(({ textsWith }) => textsWith > 0)
    .sort((x, y) => Number(x.unassigned) - Number(y.unassigned) || y.textsWith - x.textsWith);
  const silent = result.bySeries.filter(({ textsWith, unassigned }) => textsWith === 0 && !unassigned);
  return (
    <>
      <h3 class="meta" id="by-partner">
        {t.search.byPartner}
      </h3>
      <ul class="counts" aria-labelledby="by-partner">
        {having.map((one) => (
          <li>
            <a href={to(frame, searchUrl({ ...query, series: one.value }))}>{seriesName(frame, one.value)}</a>{' '}
            <span class="tag">{t.formulas.used(one.textsWith, one.texts)}</span>{' '}
            <span class="meta">{one.years}</span>
          </li>
        ))}
      </ul>
      {silent.length > 0 && (
        <p class="note">
          {t.search.silent(
            t.list(
              silent.map(({ value, texts }) => `${seriesName(frame, value)} (${writeNumber(texts, t)})`),
            ),
          )}
        </p>
      )}
    </>
  );
};

const Themes: FC<{ frame: Frame; result: SearchResultView; query: Query }> = ({ frame, result, query }) => (
  <>
    {result.byTheme.length > 0 && (
      <h3 class="meta" id="by-theme">
        {frame.t.search.byTheme}
      </h3>
    )}
    <ul class="counts" aria-labelledby="by-theme">
      {result.byTheme.map(({ id, title, hits }) => (
        <li>
          <a href={to(frame, searchUrl({ ...query, theme: id }))}>{title}</a>{' '}
          <span class="tag">{writeNumber(hits, frame.t)}</span>
        </li>
      ))}
    </ul>
  </>
);

const Concordance: FC<{ frame: Frame; data: SearchPageData; result: SearchResultView; query: Query }> = ({
  frame,
  data,
  result,
  query,
}) => {
  const { t } = frame;
  return (
    <>
      <ScrollTable labelledby="result">
        <table class="concordance">
          <thead>
            <tr>
              <th scope="col">{t.search.where}</th>
              <th scope="col" class="left">
                {t.search.before}
              </th>
              <th scope="col">{t.search.hit}</th>
              <th scope="col">{t.search.after}</th>
            </tr>
          </thead>
          <tbody>
            {result.lines.map((line) => (
              <tr>
                <th scope="row">
                  <a href={to(frame, clauseUrl(line.statement, line.clause, { lang: line.lang }))}>
                    {line.name}, {writeDate(line.adopted, t, 'short')}
                  </a>
                  <span class="meta">{inventedTag(frame, line)}</span>
                </th>
                <td class="left" lang={line.lang}>
                  {shortenBefore(line.left)}
                </td>
                <td class="hit" lang={line.lang}>
                  <mark class="hit">{line.match}</mark>
                </td>
                <td lang={line.lang}>{shortenAfter(line.right)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollTable>
      <ul class="plain">
        {result.next && (
          <li>
            <a href={to(frame, searchUrl({ ...query, sort: data.sort, cursor: result.next }))} rel="next">
              {t.search.next}
            </a>
          </li>
        )}
        <li>
          <a href={searchDataUrl({ ...query, q: data.searched, format: 'spreadsheet' })}>{t.search.csv}</a>
        </li>
        <li>
          <a href={searchDataUrl({ ...query, q: data.searched, sort: data.sort })}>JSON</a>
        </li>
        {!result.complete && <li class="meta">{t.search.more}</li>}
        <li class="meta">{`${writeNumber(result.lines.length, t)} / ${writeNumber(result.hits, t)}`}</li>
      </ul>
    </>
  );
};
