import type { FC } from 'hono/jsx';
import { clauseUrl, type Query, searchDataUrl, searchUrl } from '../../addresses/urls.ts';
import { type Frame, seriesName, to } from '../frame/frame.ts';
import { ScrollTable } from '../frame/scroll-table.tsx';
import { writeDate, writeNumber } from '../interface/format.ts';
import { inventedTag } from '../views.ts';
import { shortenAfter, shortenBefore } from './hit-context.ts';
import type { SearchPageData, SearchResultView } from './search-view.ts';

/** Who has it, most texts first, and since when; then who has it not, because what is missing is an answer too. */
export const Partners: FC<{ frame: Frame; result: SearchResultView; query: Query }> = ({
  frame,
  result,
  query,
}) => {
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

export const Themes: FC<{ frame: Frame; result: SearchResultView; query: Query }> = ({
  frame,
  result,
  query,
}) => (
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

export const Concordance: FC<{
  frame: Frame;
  data: SearchPageData;
  result: SearchResultView;
  query: Query;
}> = ({ frame, data, result, query }) => {
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
                    {line.name}, <time datetime={line.adopted}>{writeDate(line.adopted, t, 'short')}</time>
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
      <ul class="plain answer-files">
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
        {result.lines.length < result.hits && (
          <li class="meta">{t.search.shown(result.lines.length, result.hits)}</li>
        )}
      </ul>
    </>
  );
};
