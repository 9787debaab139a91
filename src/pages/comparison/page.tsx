import type { FC } from 'hono/jsx';
import {
  absolute,
  citeUrl,
  compareDataUrl,
  compareUrl,
  comparisonPictureUrl,
  textPinUrl,
  textReference,
} from '../../addresses/urls.ts';
import { type Frame, speaking, to } from '../frame/frame.ts';
import type { Head } from '../frame/head.tsx';
import { Page } from '../frame/layout.tsx';
import { writeDate } from '../interface/format.ts';
import { comparisonData } from '../linked-data.ts';
import { resultCitation } from '../result-citation.ts';
import { inventedAmong, pairNames, pairTitle } from '../views.ts';
import { Controls, Shown } from './controls.tsx';
import { DigestTable } from './digest.tsx';
import { FigureFileLinks, figureFiles } from './figure-files.tsx';
import { figureBuilder } from './figure-filter.ts';
import { ComparisonHead, comparisonSentence, DocumentFacts, namesInSentences, Overlap } from './head.tsx';
import { datedNames, Legend } from './legend.tsx';
import type { MarkStyle } from './marks.ts';
import { Overview } from './overview.tsx';
import type { Names } from './row-context.ts';
import { PageLinks, Rows } from './rows.tsx';
import { ShareSection } from './share-section.tsx';
import { type ComparedText, type ComparisonPageData, viewOf, wordsOf } from './view.ts';

/** Two texts side by side: the page that the product exists for. */
export const ComparisonPage: FC<{ frame: Frame; data: ComparisonPageData }> = ({ frame, data }) => {
  const { t } = frame;
  const { a, b, comparison } = data;
  const [nameA, nameB] = pairNames(frame, a.statement.record, b.statement.record, [a.text, b.text]);
  const names: Names = { a: nameA, b: nameB };
  const style: MarkStyle = {
    mode: wordsOf(comparison.mode, a.statement.record, b.statement.record),
    t,
    spoken: data.state.spoken !== 'off',
    ignore: new Set(data.state.ignore ?? []),
  };
  return (
    <Page
      frame={frame}
      head={headOf(frame, data)}
      section="compare"
      specimen={inventedAmong([data.a.statement.record, data.b.statement.record])}
    >
      <ComparisonHead frame={frame} data={data} />
      <DigestTable frame={frame} data={data} names={namesInSentences(frame, data)} />
      <Overlap frame={frame} data={data} />
      <Overview frame={frame} data={data} style={style} />
      <section
        aria-labelledby="texts"
        class="texts"
        data-a={quotedAs(frame, a)}
        data-b={quotedAs(frame, b)}
        data-address={absolute(frame.origin, wholeAddress(data))}
        data-found={data.state.q}
      >
        <h2 id="texts" tabindex={-1} class="vh">
          {t.compare.body}
        </h2>
        <Controls frame={frame} data={data} names={names} />
        <Shown frame={frame} data={data} names={names} />
        {viewOf(data) !== 'themes' && (
          <Legend frame={frame} style={style} names={datedNames(frame, data, names)} />
        )}
        {viewOf(data) === 'themes' && (
          <p class="note">
            {t.compare.byThemeNote}
            {data.comparison.rows.some((row) => row.points !== undefined) && (
              <>
                {' '}
                <span class="beside">{t.compare.legendPoints}</span>
              </>
            )}
          </p>
        )}
        <div class="columns" aria-hidden="true">
          <span />
          <span>
            <span class="letter a">A</span> {nameA}
          </span>
          <span>
            <span class="letter b">B</span> {nameB}
          </span>
        </div>
        <PageLinks frame={frame} data={data} />
        <Rows frame={frame} data={data} style={style} names={names} />
        <PageLinks frame={frame} data={data} after />
      </section>
      <DocumentFacts frame={frame} data={data} />
      <Share frame={frame} data={data} />
      <Neighbours frame={frame} data={data} />
    </Page>
  );
};

/** The whole comparison of these wordings, in which a row is quoted by its number. */
function wholeAddress({ a, b }: ComparisonPageData): string {
  const [one, other] = [a, b].map(({ statement, text }) => textReference(statement.record.id, text.sha256));
  return compareUrl(one ?? '', other ?? '');
}

/** How a quotation names its text: title, date, and that it is invented where it is. */
function quotedAs(frame: Frame, side: ComparedText): string {
  const { record } = side.statement;
  const invented = record.specimen ? `, ${frame.t.site.specimenTag}` : '';
  return `${record.title}, ${writeDate(record.adopted, frame.t)}${invented}`;
}

function headOf(frame: Frame, data: ComparisonPageData): Head {
  const { t } = frame;
  const { a, b } = data;
  const records = [a.statement.record, b.statement.record] as const;
  const texts = [a.text, b.text] as const;
  const title = pairTitle(frame, ...records, texts);
  const description = comparisonSentence(frame, data.comparison, records, texts);
  const head: Head = {
    title,
    description,
    permanent: data.pinned,
    data: compareDataUrl(a.reference, b.reference, { lang: a.text.lang }),
    embeddable: true,
    published: b.statement.record.adopted,
    picture: {
      url: comparisonPictureUrl(a.reference, b.reference),
      alt: `${t.compare.picture}: ${description}`,
      width: 1200,
      height: 630,
    },
    items: [textPinUrl(a.text.sha256), textPinUrl(b.text.sha256)],
    citation: resultCitation(frame, {
      title: data.reference,
      langs: [a.text.lang],
      permanent: data.pinned,
    }),
  };
  return { ...head, jsonLd: comparisonData(frame, head, [a, b]) };
}

const Share: FC<{ frame: Frame; data: ComparisonPageData }> = ({ frame, data }) => {
  const { t } = frame;
  const { a, b } = data;
  const pair = [a.reference, b.reference] as const;
  const lang = { lang: a.text.lang };
  const { theme, kind, side, q } = data.state;
  const rows = { theme, kind, side, q };
  const cite = (format: string) => citeUrl({ a: pair[0], b: pair[1], ...lang, ...rows, format });
  return (
    <ShareSection frame={frame} pinned={data.pinned} citation={data.citation}>
      <a href={compareDataUrl(...pair, lang)}>JSON</a>
      {'\u00a0· '}
      <a href={compareDataUrl(...pair, { ...lang, format: 'docx' })}>
        {data.comparison.mode === 'series' ? t.compare.wordChanges : t.compare.word}
      </a>
      {'\u00a0· '}
      <a href={compareDataUrl(...pair, { ...lang, format: 'spreadsheet' })}>CSV</a>
      {'\u00a0· '}
      <a href={compareDataUrl(...pair, { ...lang, format: 'tei' })}>TEI</a>
      {'\u00a0· '}
      <a href={compareDataUrl(...pair, { ...lang, format: 'patch' })}>{t.compare.patch}</a>
      {'\u00a0· '}
      <FigureFileLinks frame={frame} files={figureFiles(...pair, { ...lang, ...speaking(frame) })} />
      {'\u00a0· '}
      <a href={cite('bibtex')}>BibTeX</a>
      {'\u00a0· '}
      <a href={cite('ris')}>RIS</a>
      {'\u00a0· '}
      <a href={figureBuilder(frame, data)}>{t.compare.embed}</a>
    </ShareSection>
  );
};

const Neighbours: FC<{ frame: Frame; data: ComparisonPageData }> = ({ frame, data }) => {
  if (data.neighbours.length === 0) return null;
  return (
    <section aria-labelledby="neighbours">
      <h2 id="neighbours">{frame.t.compare.neighbours}</h2>
      <ul class="plain">
        {data.neighbours.map(({ a, b }) => (
          <li>
            <a href={to(frame, compareUrl(a.record.id, b.record.id))}>
              {pairTitle(frame, a.record, b.record)}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
};
