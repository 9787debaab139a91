import type { FC } from 'hono/jsx';
import {
  type ComparisonState,
  compareDataUrl,
  compareUrl,
  comparisonPictureUrl,
  textPinUrl,
} from '../../addresses/urls.ts';
import type { CrossedComparison, CrossedRowKind } from '../../crossing/types.ts';
import { modelOf } from '../../crossing/version.ts';
import type { ComparedText } from '../comparison/view.ts';
import { type Frame, to } from '../frame/frame.ts';
import type { Head } from '../frame/head.tsx';
import { inPieces } from '../frame/in-pieces.ts';
import { Page } from '../frame/layout.tsx';
import { writeLanguage } from '../interface/format.ts';
import { comparisonData } from '../linked-data.ts';
import { resultCitation } from '../result-citation.ts';
import { StandingOfPair } from '../statements/standing.tsx';
import { inventedAmong, pairNames, pairTitle } from '../views.ts';
import { CrossingControls, CrossingDigest, CrossingShown } from './controls.tsx';
import type { NamedFormula } from './formula-names.tsx';
import { CrossingRow } from './row.tsx';
import { CrossingShare } from './share.tsx';
import { crossingWords } from './words.ts';

export interface CrossingPageData {
  readonly a: ComparedText;
  readonly b: ComparedText;
  readonly comparison: CrossedComparison;
  readonly state: ComparisonState;
  /** Languages in which both can be read word for word. */
  readonly common: readonly string[];
  /** Languages of either statement. */
  readonly languages: Readonly<Record<'a' | 'b', readonly string[]>>;
  /** The address of the very two wordings. */
  readonly pinned: string;
  /** Theme by theme the rows with a counterpart and those without; empty for two versions of one statement. */
  readonly digest: readonly {
    readonly theme: string;
    readonly title: string;
    /** For the table: the title itself where that is short. */
    readonly short: string;
    readonly rows: Readonly<Record<CrossedRowKind, readonly number[]>>;
    readonly formulas: Readonly<Record<CrossedRowKind, readonly NamedFormula[]>>;
  }[];
  /** The formulas of rows that one text has alone, where that text is in another language than the page. */
  readonly gists: ReadonlyMap<number, readonly NamedFormula[]>;
  /** Numbers of the rows that were asked for; null where all are shown. */
  readonly shownRows: ReadonlySet<number> | null;
  /** Where a row can be read word for word, in a language that both statements have. */
  readonly wordRows: { readonly lang: string; readonly url: (row: number) => string | null } | null;
  readonly citation: string;
  /** Title of the comparison as `/v1/cite` gives it. */
  readonly reference: string;
}

/** Two texts of different languages side by side: counterparts, and what speaks for them. */
export const CrossingPage: FC<{ frame: Frame; data: CrossingPageData }> = ({ frame, data }) => {
  const { t } = frame;
  const { a, b, comparison } = data;
  const words = crossingWords(frame.ui);
  const records = [a.statement.record, b.statement.record] as const;
  const [nameA, nameB] = pairNames(frame, ...records);
  const sentence = crossedSentence(frame, comparison);
  const model = modelOf(comparison);
  const langs = { a: a.text.lang, b: b.text.lang };
  const query = { lang_a: langs.a, lang_b: langs.b };
  const head: Head = {
    title: comparison.one_statement
      ? pairTitle(frame, ...records, [a.text, b.text])
      : `${pairTitle(frame, ...records)} (${writeLanguage(langs.a, t)}, ${writeLanguage(langs.b, t)})`,
    description: sentence,
    permanent: data.pinned,
    data: compareDataUrl(a.reference, b.reference, query),
    embeddable: true,
    picture: {
      url: comparisonPictureUrl(a.reference, b.reference, query),
      alt: `${t.compare.picture}: ${sentence}`,
      width: 1200,
      height: 630,
    },
    citation: resultCitation(frame, { title: data.reference, langs: [], permanent: data.pinned }),
    items: [textPinUrl(a.text.sha256), textPinUrl(b.text.sha256)],
  };
  return (
    <Page
      frame={frame}
      head={{ ...head, jsonLd: comparisonData(frame, head, [a, b]) }}
      section="compare"
      specimen={inventedAmong(records)}
    >
      <header class="comparison-head">
        <p class="eyebrow">{comparison.one_statement ? words.oneStatement : words.eyebrow}</p>
        <h1>{comparison.one_statement ? nameA : t.compare.heading(nameA, nameB)}</h1>
        <p class="lead">{sentence}</p>
        <StandingOfPair frame={frame} a={a} b={b} marks />
        <p class="note">
          {!comparison.one_statement && `${words.caution} `}
          {!comparison.concepts && `${words.noConcepts} `}
          {model !== undefined && `${words.withModel(model)} `}
          {words.legend}
        </p>
        {data.common.length > 0 && (
          <p class="other-languages">
            {words.wordForWord}{' '}
            {data.common.map((lang, at) => (
              <>
                {at > 0 && ', '}
                <a href={to(frame, compareUrl(a.reference, b.reference, { lang }))}>
                  {writeLanguage(lang, t)}
                </a>
              </>
            ))}
          </p>
        )}
        <LanguageLinks frame={frame} data={data} label={words.languagesOf} />
      </header>
      <CrossingDigest frame={frame} data={data} />
      <section aria-labelledby="texts" class="texts">
        <h2 id="texts" tabindex={-1} class="vh">
          {t.compare.body}
        </h2>
        <CrossingControls frame={frame} data={data} />
        <CrossingShown frame={frame} data={data} />
        <div class="columns" aria-hidden="true">
          <span />
          <span>
            <span class="letter a">A</span> {nameA}, {writeLanguage(langs.a, t)}
          </span>
          <span>
            <span class="letter b">B</span> {nameB}, {writeLanguage(langs.b, t)}
          </span>
        </div>
        <div class="rows">
          {inPieces(
            comparison.rows.filter(({ n }) => data.shownRows?.has(n) ?? true),
            (row) => (
              <CrossingRow
                row={row}
                langs={langs}
                words={words}
                wordRow={wordRowOf(frame, data, row.n)}
                gist={data.gists.get(row.n)}
                ui={frame.ui}
              />
            ),
            frame,
          )}
        </div>
      </section>
      <CrossingShare frame={frame} data={data} />
    </Page>
  );
};

/** How many clauses of each text have a counterpart in the other: the sentence that answers before anything else is read. */
export function crossedSentence({ ui }: Frame, { summary, one_statement }: CrossedComparison): string {
  const words = crossingWords(ui);
  return summary.rows.counterpart === 0 ? words.none : words.sentence(summary.clauses, one_statement);
}

/** Where the clause of a row can be read word for word. */
function wordRowOf(frame: Frame, { wordRows }: CrossingPageData, row: number) {
  const url = wordRows?.url(row);
  if (!wordRows || !url) return undefined;
  const language = writeLanguage(wordRows.lang, frame.t);
  return { url: to(frame, url), label: crossingWords(frame.ui).wordsIn(language) };
}

/** The other languages in which either side can be read. */
const LanguageLinks: FC<{ frame: Frame; data: CrossingPageData; label: string }> = ({
  frame,
  data,
  label,
}) => {
  const { a, b } = data;
  const pairs = data.languages.a.flatMap((lang_a) =>
    data.languages.b.filter((lang_b) => lang_b !== lang_a).map((lang_b) => ({ lang_a, lang_b })),
  );
  if (pairs.length < 2) return null;
  return (
    <p class="meta other-languages">
      {label}:{' '}
      {pairs.map(({ lang_a, lang_b }, at) => {
        const isHere = lang_a === a.text.lang && lang_b === b.text.lang;
        const name = `${writeLanguage(lang_a, frame.t)}\u00a0– ${writeLanguage(lang_b, frame.t)}`;
        return (
          <>
            {at > 0 && '\u00a0· '}
            {isHere ? (
              <strong aria-current="page">{name}</strong>
            ) : (
              <a
                href={to(frame, compareUrl(a.statement.record.id, b.statement.record.id, { lang_a, lang_b }))}
              >
                {name}
              </a>
            )}
          </>
        );
      })}
    </p>
  );
};
