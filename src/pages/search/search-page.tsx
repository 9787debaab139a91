import type { FC } from 'hono/jsx';
import { answerPictureUrl, clauseUrl, type Query, searchDataUrl, searchUrl } from '../../addresses/urls.ts';
import { authorityInAddress, besideNote } from '../formulas/authority-field.tsx';
import { chartWords } from '../formulas/chart-words.ts';
import { UseChart } from '../formulas/use-chart.tsx';
import { type Frame, to } from '../frame/frame.ts';
import { type Head, wordsPicture } from '../frame/head.tsx';
import { Page } from '../frame/layout.tsx';
import { afterColon, writeDate } from '../interface/format.ts';
import { resultsData } from '../linked-data.ts';
import { inventedAmong } from '../views.ts';
import { AcrossResult } from './across.tsx';
import { Citable } from './cite-answer.tsx';
import { looserSentences, looserWords } from './looser-words.ts';
import { SearchForm } from './search-form.tsx';
import { Concordance, Partners, Themes } from './search-hits.tsx';
import type { SearchPageData, SearchResultView } from './search-view.ts';

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
  const title = data.q === '' ? t.search.title : `${t.compare.quoted(bare(data.q))} · ${t.search.title}`;
  const description = result ? descriptionOf(frame, data, result) : t.home.searchText;
  const head: Head = {
    title,
    description,
    ...(data.q === '' ? {} : { data: searchDataUrl({ ...query, q: data.searched }) }),
    ...(result
      ? {
          picture: wordsPicture(answerPictureUrl(to(frame, searchUrl(query))), description),
          embeddable: true,
          // Where no text was searched there is no list, not an empty one.
          ...(result.texts > 0
            ? { jsonLd: resultsData(frame, { title, description }, foundIn(result)) }
            : {}),
        }
      : {}),
    endless: data.q !== '',
  };
  return (
    <Page frame={frame} head={head} section="search" specimen={inventedAmong(result?.lines ?? [])}>
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
            {t.search.label}: <kbd>{data.q}</kbd>
          </p>
          <h2 id="result" class="lead">
            {searchLead(frame, result)}
          </h2>
          {result.unsearched.map((sign) => (
            <p class="hint">{t.search.unsearched(sign)}</p>
          ))}
          {result.inOthers !== null && (
            <p>
              <a href={to(frame, result.inOthers)}>{t.search.inOthers(result.left - result.texts)}</a>
            </p>
          )}
          <Looser frame={frame} result={result} />
          {result.texts > 0 && (
            <Citable frame={frame} result={result} query={{ ...query, q: data.searched }} />
          )}
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
              <Sections frame={frame} result={result} />
              <Concordance frame={frame} data={data} result={result} query={query} />
              <Partners frame={frame} result={result} query={query} />
              <Themes frame={frame} result={result} query={query} />
              <UseChart frame={frame} lanes={result.lanes} id="by-year" />
            </>
          )}
          {result.across && <AcrossResult frame={frame} across={result.across} />}
        </section>
      )}
      <p class="note">{t.search.help}</p>
    </Page>
  );
};

/** The places on the page, of all that were found. */
function foundIn({ hits, lines }: SearchResultView) {
  return {
    items: lines.map(({ statement, clause, lang, name, adopted }) => ({
      name: `${name}, ${adopted}`,
      url: clauseUrl(statement, clause, { lang }),
    })),
    total: hits,
  };
}

/** What the same words find where they are looked for less strictly: a plural must not pass for a silence. */
const Looser: FC<{ frame: Frame; result: SearchResultView }> = ({ frame, result }) => {
  return result.looser.map((one) => {
    const { how, count } = looserWords(frame, one, result.texts);
    return (
      <p class="hint">
        {how}
        {one.url === null ? count : <a href={to(frame, one.url)}>{count}</a>}
      </p>
    );
  });
};

/** Where the counts below the places are. */
const Sections: FC<{ frame: Frame; result: SearchResultView }> = ({ frame: { t, ui }, result }) => (
  <nav class="contents" aria-label={t.search.sections}>
    <ul>
      <li>
        <a href="#by-partner">{t.search.byPartner}</a>
      </li>
      {result.byTheme.length > 0 && (
        <li>
          <a href="#by-theme">{t.search.byTheme}</a>
        </li>
      )}
      <li>
        <a href="#by-year">{chartWords(ui).title}</a>
      </li>
    </ul>
  </nav>
);

/** Where no text was searched, a zero would claim what nobody looked for. */
export function searchLead(
  { t }: Frame,
  result: Pick<SearchResultView, 'hits' | 'passages' | 'textsWith' | 'left' | 'texts' | 'until'> & {
    readonly across?: unknown;
  },
): string {
  if (result.left === 0) return t.search.nothingLeft;
  if (result.texts === 0 && result.across) return t.search.onlyAcross;
  if (result.texts === 0) return t.search.nothingSearched;
  if (result.hits > 0)
    return result.passages === null
      ? t.search.hits(result.hits, result.textsWith, result.texts)
      : t.search.passages(result.passages, result.textsWith, result.texts);
  return t.search.zero(result.texts, result.until ? writeDate(result.until, t) : '–');
}

/** The answer in one line, as a preview of a link shows it; a zero with what is found less strictly. */
function descriptionOf(frame: Frame, data: SearchPageData, result: SearchResultView): string {
  const lead = afterColon(searchLead(frame, result), frame.t);
  const looser = result.hits > 0 ? [] : looserSentences(frame, result.looser, result.texts);
  return [`${frame.t.compare.quoted(bare(data.q))}: ${lead}`, ...looser].join(' ');
}

/** What was typed without the quotation marks around it. */
function bare(q: string): string {
  return q.replace(/^["“„«]+|["”»]+$/gu, '').replace(/^\(([^()]*)\)$/u, '$1');
}
