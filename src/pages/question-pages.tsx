import type { FC } from 'hono/jsx';
import { writeDate } from './format.ts';
import { type Frame, to } from './frame.ts';
import { Page } from './layout.tsx';
import { clauseUrl, questionDataUrl, questionsDataUrl, questionUrl, statementUrl } from './urls.ts';

export type Verdict = 'confirmed' | 'contradicted' | 'not-testable';

export interface QuestionView {
  readonly id: string;
  readonly claim: string;
  readonly verdict: Verdict;
  /** One sentence that gives the answer with its numbers. */
  readonly answer: string;
  /** Who said so, and where; null for a question of our own. */
  readonly source: { readonly name: string; readonly url: string | null } | null;
  readonly missing: readonly { readonly id: string; readonly name: string }[];
  readonly evidence: readonly {
    readonly statement: string;
    readonly name: string;
    readonly adopted: string;
    readonly lang: string;
    readonly clause: number;
    readonly wording: string;
  }[];
  readonly specimen: boolean;
}

/** Claims about the wording, each with what the texts themselves say to it today. */
export const QuestionsPage: FC<{ frame: Frame; questions: readonly QuestionView[] }> = ({
  frame,
  questions,
}) => {
  const { t } = frame;
  return (
    <Page
      frame={frame}
      head={{ title: t.questions.title, description: t.questions.lead, data: questionsDataUrl() }}
      section="questions"
      specimen={questions.some((question) => question.specimen)}
    >
      <header>
        <h1>{t.questions.title}</h1>
        <p class="lead">{t.questions.lead}</p>
      </header>
      {questions.length === 0 && <p class="callout">{t.questions.none}</p>}
      {(['confirmed', 'contradicted', 'not-testable'] as const).map((verdict) => {
        const these = questions.filter((question) => question.verdict === verdict);
        if (these.length === 0) return null;
        return (
          <section aria-labelledby={verdict}>
            <h2 id={verdict}>{`${t.questions.verdicts[verdict]} (${these.length})`}</h2>
            <ul class="absences">
              {these.map((question) => (
                <li>
                  <a href={to(frame, questionUrl(question.id))}>{question.claim}</a>
                  <span class="meta">{question.answer}</span>
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </Page>
  );
};

export const QuestionPage: FC<{ frame: Frame; question: QuestionView }> = ({ frame, question }) => {
  const { t } = frame;
  return (
    <Page
      frame={frame}
      head={{ title: question.claim, description: question.answer, data: questionDataUrl(question.id) }}
      section="questions"
      specimen={question.specimen}
    >
      <header class="narrow">
        <p class="eyebrow">{t.questions.verdicts[question.verdict]}</p>
        <h1 class="claim">{question.claim}</h1>
        <p class="lead">{question.answer}</p>
        {question.source && (
          <p class="note">
            {t.questions.said}:{' '}
            {question.source.url ? (
              <a href={question.source.url} rel="noreferrer">
                {question.source.name}
              </a>
            ) : (
              question.source.name
            )}
          </p>
        )}
      </header>
      {question.missing.length > 0 && (
        <section aria-labelledby="missing">
          <h2 id="missing">{t.questions.missing}</h2>
          <ul>
            {question.missing.map((one) => (
              <li>
                <a href={to(frame, statementUrl(one.id))}>{one.name}</a>
              </li>
            ))}
          </ul>
        </section>
      )}
      {question.evidence.length > 0 && (
        <section aria-labelledby="evidence">
          <h2 id="evidence">{t.questions.evidence}</h2>
          <ol class="places">
            {question.evidence.map((one) => (
              <li>
                <p class="meta">
                  <a href={to(frame, clauseUrl(one.statement, one.clause, { lang: one.lang }))}>{one.name}</a>
                  , {writeDate(one.adopted, t, 'short')}
                </p>
                <p lang={one.lang}>{one.wording}</p>
              </li>
            ))}
          </ol>
        </section>
      )}
    </Page>
  );
};
