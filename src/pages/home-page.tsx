import type { FC } from 'hono/jsx';
import {
  absolute,
  chooseUrl,
  compareUrl,
  draftUrl,
  formulasUrl,
  formulaUrl,
  homeUrl,
  matrixUrl,
  missingUrl,
  ownUrl,
  partnersUrl,
  rowAnchor,
  searchUrl,
  statementsDataUrl,
} from '../addresses/urls.ts';
import { type MarkStyle, markedText, piecesOfClause } from './comparison/marks.ts';
import { Matrix } from './formulas/matrix.tsx';
import { Timeline } from './formulas/timeline.tsx';
import { type Frame, partnerName, to } from './frame/frame.ts';
import { LanguageField } from './frame/language-field.tsx';
import { Page } from './frame/layout.tsx';
import type { FetchingView, HomePageData } from './home-view.ts';
import { writeDate, writeMoment } from './interface/format.ts';
import { dataId, type LinkedData, siteId } from './linked-data.ts';
import { FETCH } from './statements/missing-page.tsx';
import { inventedAmong, inventedTag, pairNames } from './views.ts';

/** How far the fetching is, and when it was last heard of: what was killed must not be said to go on. */
function progressOf({ t }: Frame, { done, known, obtained, updated, silent }: FetchingView): string {
  const at = writeMoment(updated, t);
  return silent ? t.home.fetchingSilent(done, known, at) : t.home.fetching(done, known, obtained, at);
}

/** Ten seconds: what this is, shown on a sentence; then three ways in; then what there is. */
export const HomePage: FC<{ frame: Frame; data: HomePageData }> = ({ frame, data }) => {
  const { t } = frame;
  const lead = t.home.lead(frame.collection.hub.name);
  return (
    <Page
      frame={frame}
      head={{
        title: t.home.title,
        description: lead,
        data: statementsDataUrl(),
        jsonLd: datasetOf(frame, lead),
      }}
      section="home"
      specimen={inventedAmong(data.statements.map(({ record }) => record))}
    >
      <header class="home-head">
        <h1>{t.home.title}</h1>
        <p class="lead">{lead}</p>
        {data.making && (
          <p class="callout" role="status">
            {t.home.making(data.making.done, data.making.all)}
          </p>
        )}
      </header>
      {data.sample && <Sample frame={frame} sample={data.sample} />}
      <section aria-labelledby="journeys">
        <h2 id="journeys" class="vh">
          {t.home.journeys}
        </h2>
        <div class="journeys">
          <div>
            <h3>{t.home.compareTitle}</h3>
            <p>{t.home.compareText}</p>
            <PairForm frame={frame} pairs={data.pairs} />
          </div>
          <div>
            <h3>{t.home.formulaTitle}</h3>
            <p>{t.home.formulaText}</p>
            <ul class="bare">
              {data.formulas.map((formula) => (
                <li>
                  <a href={to(frame, formulaUrl(formula.id))}>{formula.title}</a>
                </li>
              ))}
              <li>
                <a href={to(frame, formulasUrl())}>{t.home.formulaAll}</a>
              </li>
            </ul>
          </div>
          <div>
            <h3>{t.home.searchTitle}</h3>
            <p>{t.home.searchText}</p>
            <form class="controls" method="get" action={searchUrl()}>
              <LanguageField frame={frame} />
              <label class="field grow">
                <span>{t.search.label}</span>
                <input name="q" type="search" required />
              </label>
              <button type="submit" class="main">
                {t.home.searchGo}
              </button>
            </form>
          </div>
          <div>
            <h3>{t.own.home.title}</h3>
            <p>{t.own.home.text}</p>
            <ul class="bare">
              <li>
                <a href={to(frame, ownUrl())}>{t.own.title}</a>
              </li>
              <li>
                <a href={to(frame, draftUrl())}>{t.own.draft.title}</a>
              </li>
            </ul>
          </div>
        </div>
      </section>
      {data.statements.length === 0 && <p class="callout">{t.home.empty}</p>}
      {data.statements.length > 0 && (
        <section aria-labelledby="timeline">
          <h2 id="timeline">{t.home.timelineTitle}</h2>
          <p class="note">
            {t.site.obtained(frame.counts.obtained, frame.counts.statements)}.{' '}
            {frame.counts.statements > frame.counts.obtained && (
              <>
                {t.home.missing(frame.counts.statements - frame.counts.obtained)} {t.home.notShipped}{' '}
                <code>{FETCH}</code>. <a href={to(frame, missingUrl())}>{t.home.getTexts}</a>
              </>
            )}
          </p>
          {data.fetching && <p class="note">{progressOf(frame, data.fetching)}</p>}
          <Timeline frame={frame} statements={data.statements} id="timeline-caption" />
          <p>
            <a href={to(frame, partnersUrl())}>{t.home.partners}</a>
          </p>
        </section>
      )}
      {data.matrix && data.matrix.sides.length > 1 && (
        <section aria-labelledby="matrix">
          <h2 id="matrix">{t.home.matrixTitle}</h2>
          <Matrix frame={frame} matrix={data.matrix} id="matrix-caption" />
          <p class="note">
            {t.matrix.note} {t.home.matrixLanguages} <a href={to(frame, matrixUrl())}>{t.home.matrixMore}</a>
          </p>
        </section>
      )}
    </Page>
  );
};

/** One reworded passage, marked exactly as on the comparison page. */
const Sample: FC<{ frame: Frame; sample: NonNullable<HomePageData['sample']> }> = ({ frame, sample }) => {
  const { t } = frame;
  const { row } = sample;
  const style: MarkStyle = { mode: sample.mode, t, spoken: true, ignore: new Set() };
  return (
    <section class="sample" aria-labelledby="sample">
      <h2 id="sample" class="eyebrow">
        {t.home.sampleTitle}
      </h2>
      <div class="sample-pair">
        {(['a', 'b'] as const).map((side) => (
          <div>
            <p class="meta">
              <span class={`letter ${side}`}>{side.toUpperCase()}</span>{' '}
              {partnerName(frame, sample[side].record)}, {writeDate(sample[side].record.adopted, t)}
              {inventedTag(frame, sample[side].record)}
            </p>
            <blockquote lang={sample.lang}>
              {row[side].map((clause) => (
                <p>{markedText(piecesOfClause(clause, side, row, style.ignore), style)}</p>
              ))}
            </blockquote>
          </div>
        ))}
      </div>
      <p>
        <a href={`${to(frame, compareUrl(sample.a.record.id, sample.b.record.id))}#${rowAnchor(row.n)}`}>
          {t.home.sampleMore}
        </a>
      </p>
    </section>
  );
};

/** Words that lead to the chooser, and pairs that can be read at once. */
const PairForm: FC<{ frame: Frame; pairs: HomePageData['pairs'] }> = ({ frame, pairs }) => {
  const { t } = frame;
  return (
    <>
      <form class="controls" method="get" action={chooseUrl()}>
        <LanguageField frame={frame} />
        <input type="hidden" name="choose" value="1" />
        <label class="field grow">
          <span>{t.statements.find}</span>
          <input name="find" type="search" />
        </label>
        <button type="submit" class="main">
          {t.statements.apply}
        </button>
      </form>
      <ul class="bare pairs-ready">
        {pairs.map(({ a, b }) => (
          <li>
            <a href={to(frame, compareUrl(a.record.id, b.record.id))}>
              {pairNames(frame, a.record, b.record).join(' – ')}
            </a>
            {inventedTag(frame, b.record)}
          </li>
        ))}
      </ul>
    </>
  );
};

/** The collection as a data set, and the site with its search, in the words of schema.org. */
function datasetOf({ origin, collection, t }: Frame, description: string): LinkedData {
  const site = absolute(origin, homeUrl());
  const download = (path: string, encodingFormat: string) => ({
    '@type': 'DataDownload',
    contentUrl: absolute(origin, path),
    encodingFormat,
  });
  return {
    '@context': 'https://schema.org',
    '@graph': [
      {
        '@type': 'WebSite',
        '@id': siteId(origin),
        name: t.site.name,
        url: site,
        potentialAction: {
          '@type': 'SearchAction',
          target: { '@type': 'EntryPoint', urlTemplate: `${absolute(origin, searchUrl())}?q={words}` },
          'query-input': 'required name=words',
        },
      },
      {
        '@type': 'Dataset',
        '@id': dataId(origin),
        name: collection.title,
        description: collection.description || description,
        url: site,
        creator: { '@type': 'Organization', name: t.site.name, url: site },
        isAccessibleForFree: true,
        distribution: [
          download('/v1/export', 'application/x-ndjson'),
          download(statementsDataUrl(), 'application/json'),
          download(statementsDataUrl({ format: 'csv' }), 'text/csv'),
        ],
      },
    ],
  };
}
