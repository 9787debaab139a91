import type { FC } from 'hono/jsx';
import { clauseAnchor, formulaUrl, historyUrl } from '../../addresses/urls.ts';
import type { Clause } from '../../text/types.ts';
import type { RowEchoes } from '../comparison/view.ts';
import { marginNote } from '../formulas/echoes.ts';
import { type Frame, to } from '../frame/frame.ts';
import { historyWords } from '../history/words.ts';
import { cutAtMarks } from './segments.ts';
import type { FormulaMark, StatementPageData } from './statement-view.ts';

/**
 * The running text with two kinds of apparatus: dotted lines under formulas, and in the margin of each paragraph in
 * how many other partners' texts its wording stands. Nothing of it changes the words.
 */
export const ReadingText: FC<{ frame: Frame; data: StatementPageData; body: string; lang: string }> = ({
  frame,
  data,
  body,
  lang,
}) => (
  <div class="reading" data-found={data.found?.phrase}>
    {paragraphsOf(data.clauses).map((clauses) => (
      <Paragraph frame={frame} data={data} body={body} lang={lang} clauses={clauses} />
    ))}
  </div>
);

function paragraphsOf(clauses: readonly Clause[]): readonly (readonly Clause[])[] {
  return [...Map.groupBy(clauses, (clause) => clause.paragraph).values()];
}

const Paragraph: FC<{
  frame: Frame;
  data: StatementPageData;
  body: string;
  lang: string;
  clauses: readonly Clause[];
}> = ({ frame, data, body, lang, clauses }) => {
  const first = clauses[0];
  if (!first) return null;
  const echoes = strongest(clauses.map((clause) => data.echoes.get(data.clauses.indexOf(clause))));
  const content = clauses.map((clause, index) => (
    <>
      {index > 0 && ' '}
      <span id={clauseAnchor(data.clauses.indexOf(clause))} class="clause">
        <MarkedText frame={frame} body={body} clause={clause} formulas={data.formulas} />
      </span>
    </>
  ));
  return (
    <div class={`para ${first.kind}`}>
      <a class="number" href={`#${clauseAnchor(data.clauses.indexOf(first))}`}>
        <span class="vh">{frame.t.statement.clause(first.paragraph + 1)}</span>
        <span aria-hidden="true">{first.paragraph + 1}</span>
      </a>
      {first.kind === 'heading' ? <h3 lang={lang}>{content}</h3> : <p lang={lang}>{content}</p>}
      {first.kind !== 'heading' && (data.predecessor ?? data.successor) && (
        <a
          class="history-link"
          href={to(
            frame,
            historyUrl(data.statement.record.id, data.clauses.indexOf(first), {
              lang: lang === 'en' ? undefined : lang,
            }),
          )}
        >
          {historyWords(frame.ui).link}
          <span class="vh">, {frame.t.statement.clause(first.paragraph + 1)}</span>
        </a>
      )}
      {echoes && marginNote(frame, echoes, lang)}
    </div>
  );
};

/** Of the sentences of a paragraph, the one that most partners share speaks for it. */
function strongest(all: readonly (RowEchoes | undefined)[]): RowEchoes | null {
  let best: RowEchoes | null = null;
  for (const one of all)
    if (one && one.places.length > 0 && (!best || one.partners > best.partners)) best = one;
  return best;
}

const MarkedText: FC<{ frame: Frame; body: string; clause: Clause; formulas: readonly FormulaMark[] }> = ({
  frame,
  body,
  clause,
  formulas,
}) => (
  <>
    {cutAtMarks(clause, formulas).map(({ from, to: end, mark }) =>
      mark ? (
        <a class="formula" href={to(frame, formulaUrl(mark.id))} title={mark.title}>
          {body.slice(from, end)}
        </a>
      ) : (
        body.slice(from, end)
      ),
    )}
  </>
);
