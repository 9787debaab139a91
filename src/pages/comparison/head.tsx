import type { FC } from 'hono/jsx';
import { compareUrl, statementUrl, textReference } from '../../addresses/urls.ts';
import type { Comparison, Mode } from '../../comparison/types.ts';
import type { StatementRecord } from '../../statement/index.ts';
import { type Frame, partnerName, partyName, placeName, to } from '../frame/frame.ts';
import { ScrollTable } from '../frame/scroll-table.tsx';
import { writeDate, writeLanguage, writeLevel, writeNumber, writeShare } from '../interface/format.ts';
import type { ComparisonFacts } from '../interface/strings.en.ts';
import { StandingOfPair, standingSentence } from '../statements/standing.tsx';
import { briefTitle, inventedTag, pairNames, partnersTitle, sentenceNames, type TextView } from '../views.ts';
import { figureBuilder, isMoreThanFigures } from './figure-filter.ts';
import type { Names } from './row-context.ts';
import { type ComparisonPageData, isBackwards, wordsOf } from './view.ts';

/** The sentence that answers before anything else is read. */
export function comparisonSentence(
  frame: Frame,
  comparison: Comparison,
  records: readonly [a: StatementRecord, b: StatementRecord],
  texts?: readonly [a: TextView, b: TextView],
): string {
  const [a, b] = sentenceNames(frame, ...records, texts);
  return sentenceOf(frame, comparison, { a, b }, wordsOf(comparison.mode, ...records));
}

/** The same for two texts of these names; `words` says whether something can have been added or removed. */
export function sentenceOf(
  frame: Frame,
  { summary, rows }: Comparison,
  { a, b }: Names,
  words: Mode,
): string {
  const { t } = frame;
  const facts: ComparisonFacts = {
    a,
    b,
    same: summary.words.same,
    onlyA: summary.words.only_a,
    onlyB: summary.words.only_b,
    rows: summary.rows,
  };
  if (rows.every((row) => row.kind === 'same' && !row.moved)) return t.compare.identical;
  if (summary.rows.same + summary.rows.reworded === 0) return t.compare.nothing;
  return words === 'series' ? t.compare.seriesSentence(facts) : t.compare.crossSentence(facts);
}

function recordsOf({ a, b }: ComparisonPageData): readonly [a: StatementRecord, b: StatementRecord] {
  return [a.statement.record, b.statement.record];
}

/** How much of each text stands in the other. */
export function overlapSentence(frame: Frame, comparison: Comparison, { a, b }: Names): string {
  const { overlap } = comparison.summary;
  return frame.t.compare.overlap(
    a,
    writeShare(overlap.a_in_b, frame.t),
    b,
    writeShare(overlap.b_in_a, frame.t),
  );
}

export const ComparisonHead: FC<{ frame: Frame; data: ComparisonPageData }> = ({ frame, data }) => {
  const { t } = frame;
  const { comparison } = data;
  const backwards = isBackwards(comparison.mode, data.a.statement.record, data.b.statement.record);
  const superseded = !(data.a.text.current && data.b.text.current);
  return (
    <header class="comparison-head">
      <p class="eyebrow">
        {data.a.statement.record.id === data.b.statement.record.id
          ? t.compare.versions
          : comparison.mode === 'series'
            ? t.compare.series
            : partnersTitle(frame, ...recordsOf(data))}
      </p>
      <h1>{t.compare.heading(...pairNames(frame, ...recordsOf(data), [data.a.text, data.b.text]))}</h1>
      <p class="lead">{comparisonSentence(frame, comparison, recordsOf(data), [data.a.text, data.b.text])}</p>
      <StandingOfPair frame={frame} a={data.a} b={data.b} marks />
      <ReviewNote frame={frame} data={data} />
      {(backwards || superseded || !comparison.precise) && (
        <p class="note">
          {backwards && (
            <>
              <strong>{t.compare.backwards}</strong>{' '}
              <a href={to(frame, compareUrl(data.b.reference, data.a.reference, data.state))}>
                {t.compare.forwards}
              </a>
              .
            </>
          )}
          {!comparison.precise && ` ${t.compare.imprecise}`}
          {superseded && ` ${t.compare.oldVersion}`}
        </p>
      )}
    </header>
  );
};

/** What may wait until the answer has been read: how much the two have in common, and the way to a figure of them. */
export const Overlap: FC<{ frame: Frame; data: ComparisonPageData }> = ({ frame, data }) => {
  const { embed, embedLeaves } = frame.t.compare;
  return (
    <p class="note overlap">
      {overlapSentence(frame, data.comparison, namesInSentences(frame, data))}{' '}
      <a class="to-embed" href={figureBuilder(frame, data)}>
        {embed}
      </a>
      {isMoreThanFigures(data.state) && <span class="to-embed"> {embedLeaves}</span>}
    </p>
  );
};

/** The two texts as sentences and heads of columns call them: by the year where that is enough. */
export function namesInSentences(frame: Frame, data: ComparisonPageData): Names {
  const [a, b] = sentenceNames(frame, ...recordsOf(data), [data.a.text, data.b.text]);
  return { a, b };
}

/** Who aligned the two by hand, with the way to the rows of the engine and back. */
const ReviewNote: FC<{ frame: Frame; data: ComparisonPageData }> = ({ frame, data }) => {
  const { t } = frame;
  const { review, state } = data;
  if (review === null || review.state === 'unknown') return null;
  const day = writeDate(review.date, t);
  const link = (url: string, words: string) => <a href={to(frame, url)}>{words}</a>;
  const { a, b } = data;
  if (review.state === 'used')
    return (
      <p class="note">
        {t.compare.alignedBy(review.by, day)}{' '}
        {link(compareUrl(a.reference, b.reference, { ...state, aligned: 'engine' }), t.compare.engineRows)}
      </p>
    );
  if (review.state === 'passed-over')
    return (
      <p class="note">
        {t.compare.engineInstead(review.by, day)}{' '}
        {link(compareUrl(a.reference, b.reference, { ...state, aligned: undefined }), t.compare.rowsByHand)}
      </p>
    );
  const [wordingA, wordingB] = review.wordings;
  return (
    <p class="note">
      {t.compare.alignedOther(review.by, day)}{' '}
      {link(
        compareUrl(
          textReference(a.statement.record.id, wordingA),
          textReference(b.statement.record.id, wordingB),
        ),
        t.compare.thatWording,
      )}
    </p>
  );
};

interface FactRow {
  readonly label: string;
  readonly a: string;
  readonly b: string;
}

/** The facts of the two documents, compared like their words. */
export const DocumentFacts: FC<{ frame: Frame; data: ComparisonPageData }> = ({ frame, data }) => {
  const { t } = frame;
  const rows = factRows(frame, data);
  return (
    <section>
      <h2 id="documents">{t.compare.factsTitle}</h2>
      <ScrollTable labelledby="documents">
        <table class="documents">
          <thead>
            <tr>
              <th scope="col">{t.compare.fact}</th>
              {(['a', 'b'] as const).map((side) => (
                <th scope="col">
                  <span class={`letter ${side}`}>{side.toUpperCase()}</span>{' '}
                  <a href={to(frame, statementUrl(data[side].reference, { lang: data[side].text.lang }))}>
                    {briefTitle(frame, data[side].statement.record)}
                  </a>
                  <span class="meta">{inventedTag(frame, data[side].statement.record)}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr class={row.a === row.b ? 'equal' : 'unequal'}>
                <th scope="row">{row.label}</th>
                {row.a === row.b ? (
                  <td colspan={2}>{row.a}</td>
                ) : (
                  <>
                    <td>{row.a}</td>
                    <td>{row.b}</td>
                  </>
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollTable>
    </section>
  );
};

function factRows(frame: Frame, data: ComparisonPageData): readonly FactRow[] {
  const { t } = frame;
  const of = (side: 'a' | 'b') => {
    const { record } = data[side].statement;
    const text = data[side].text;
    const parties = (codes: readonly string[]) => t.list(codes.map((code) => partyName(frame, record, code)));
    return [
      [t.facts.partner, partnerName(frame, record)],
      [t.facts.date, writeDate(record.adopted, t)],
      [t.facts.level, writeLevel(record.level, t)],
      [t.facts.place, placeName(frame, record) ?? t.facts.notKnown],
      [t.facts.parties, record.parties.length > 0 ? parties(record.parties) : t.facts.notKnown],
      [
        t.facts.absent,
        record.absent.length > 0 ? parties(record.absent.map((one) => one.party)) : t.facts.nobody,
      ],
      [t.facts.language, writeLanguage(text.lang, t)],
      [t.facts.authority, standingSentence(frame, data[side]) || t.authorities[text.authority]],
      [t.facts.words, writeNumber(text.words, t)],
    ] as const;
  };
  const a = of('a');
  const b = of('b');
  return a.map(([label, value], index) => ({ label, a: value, b: b[index]?.[1] ?? '' }));
}
