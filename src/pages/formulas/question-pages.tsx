import type { FC } from 'hono/jsx';
import {
  clauseUrl,
  questionDataUrl,
  questionsDataUrl,
  questionUrl,
  statementUrl,
} from '../../addresses/urls.ts';
import { type Frame, to } from '../frame/frame.ts';
import type { Head } from '../frame/head.tsx';
import { Page } from '../frame/layout.tsx';
import { writeDate } from '../interface/format.ts';
import { listData } from '../linked-data.ts';
import type {
  QuestionPageData,
  QuestionsPageData,
  StatementLink,
  TestView,
  Verdict,
} from './question-view.ts';

/**
 * Claims about the wording, each with what the texts themselves say to it today: first those that they settle, then those
 * that wait for missing texts.
 */
export const QuestionsPage: FC<{ frame: Frame; data: QuestionsPageData }> = ({ frame, data }) => {
  const { t } = frame;
  const all = data.themes.flatMap((theme) => theme.questions);
  const head: Head = { title: t.questions.title, description: t.questions.lead, data: questionsDataUrl() };
  const items = all.map(({ id, asks }) => ({ name: asks, url: questionUrl(id) }));
  return (
    <Page
      frame={frame}
      head={{ ...head, jsonLd: listData(frame, head, { items, total: items.length }) }}
      section="questions"
    >
      <header>
        <h1>{t.questions.title}</h1>
        <p class="lead">{t.questions.lead}</p>
        <ul class="counts">
          {(['confirmed', 'contradicted', 'not testable'] as const).map((verdict) => (
            <li>
              <VerdictTag frame={frame} verdict={verdict} />{' '}
              {all.filter((question) => question.verdict === verdict).length}
            </li>
          ))}
        </ul>
        <p class="note">{t.questions.note}</p>
      </header>
      {all.length === 0 && <p class="callout">{t.questions.none}</p>}
      {([true, false] as const).map((settled) => {
        const themes = data.themes.flatMap(({ id, title, questions }) => {
          const some = questions.filter(({ verdict }) => (verdict !== 'not testable') === settled);
          return some.length > 0
            ? [{ id: `${settled ? 'settled' : 'theme'}-${id}`, title, questions: some }]
            : [];
        });
        if (themes.length === 0) return null;
        const id = settled ? 'settled' : 'unsettled';
        return (
          <section aria-labelledby={id}>
            <h2 id={id}>{settled ? t.questions.settled : t.questions.unsettled}</h2>
            {themes.map((theme) => (
              <QuestionsOfTheme frame={frame} theme={theme} />
            ))}
          </section>
        );
      })}
    </Page>
  );
};

/** No landmark: a theme with answered and open questions stands under both headings. */
const QuestionsOfTheme: FC<{ frame: Frame; theme: QuestionsPageData['themes'][number] }> = ({
  frame,
  theme,
}) => (
  <div>
    <h3 id={theme.id}>{theme.title}</h3>
    <ul class="absences">
      {theme.questions.map((question) => (
        <li>
          <a href={to(frame, questionUrl(question.id))}>{question.asks}</a>
          <span class="meta">
            <VerdictTag frame={frame} verdict={question.verdict} /> <SourceName source={question} />
          </span>
        </li>
      ))}
    </ul>
  </div>
);

/** A Russian name is followed by the one that the outlet has itself: «Дипломат» (The Diplomat). */
const OWN_NAME = /(?<=\()([^()\p{Script=Cyrillic}]+)(?=\))/u;

const SourceName: FC<{ source: Pick<QuestionPageData, 'source' | 'sourceLang'> }> = ({ source }) => (
  <span lang={source.sourceLang}>
    {source.sourceLang === 'en'
      ? source.source
      : source.source
          .split(OWN_NAME)
          .map((part, index) => (index % 2 === 1 ? <span lang="en">{part}</span> : part))}
  </span>
);

export const QuestionPage: FC<{ frame: Frame; data: QuestionPageData }> = ({ frame, data }) => {
  const { t } = frame;
  return (
    <Page
      frame={frame}
      head={{ title: data.asks, description: data.answer, data: questionDataUrl(data.id) }}
      section="questions"
    >
      <header class="narrow">
        <p class="eyebrow">
          <VerdictTag frame={frame} verdict={data.verdict} />
        </p>
        <h1 class="claim">{data.asks}</h1>
        <p class="lead">{t.questions.headlines[data.verdict]}</p>
        <p>{data.answer}</p>
        <p class="note">
          {t.questions.claim}: {data.claim}
        </p>
        <p class="note">
          {t.questions.said}:{' '}
          {data.sourceUrl ? (
            <a href={data.sourceUrl} rel="external">
              <SourceName source={data} />
            </a>
          ) : (
            <SourceName source={data} />
          )}
        </p>
        {data.note && <p class="note">{data.note}</p>}
      </header>
      <section aria-labelledby="tests">
        <h2 id="tests">{t.questions.tests}</h2>
        <ol class="tests">
          {data.tests.map((test) => (
            <Test frame={frame} test={test} />
          ))}
        </ol>
      </section>
      {data.missing.length > 0 && (
        <section aria-labelledby="missing">
          <h2 id="missing">
            {t.questions.missing} ({data.missing.length})
          </h2>
          <details open={data.missing.length <= 8}>
            <summary>{t.questions.missingShow}</summary>
            <ul>
              {data.missing.map((one) => (
                <li>{one.known ? <a href={to(frame, statementUrl(one.id))}>{one.name}</a> : one.name}</li>
              ))}
            </ul>
          </details>
        </section>
      )}
    </Page>
  );
};

const Test: FC<{ frame: Frame; test: TestView }> = ({ frame, test }) => {
  const { t } = frame;
  const open = test.verdict === 'not testable' && test.soFar !== 'nothing';
  return (
    <li>
      <h3>{test.asks}</h3>
      <p>
        <VerdictTag frame={frame} verdict={test.verdict} /> {test.sentence.replace(/\.?$/, '.')}
        {open && ` ${t.questions.soFar[test.soFar === 'holds' ? 'holds' : 'fails']}`}
      </p>
      <Named frame={frame} label={t.questions.with} statements={test.with} />
      <Named frame={frame} label={t.questions.without} statements={test.without} />
      {test.evidence.length > 0 && (
        <ol class="places">
          {test.evidence.map((one) => (
            <li>
              <p class="meta">
                <a href={to(frame, clauseUrl(one.statement, one.clause, { lang: one.lang }))}>{one.name}</a>,{' '}
                {writeDate(one.adopted, t, 'short')}
              </p>
              <p lang={one.lang}>
                {one.before}
                <mark class="hit">{one.words}</mark>
                {one.after}
              </p>
            </li>
          ))}
        </ol>
      )}
      {test.evidence.length < test.evidenceInAll && (
        <p class="meta">{t.questions.evidenceShown(test.evidence.length, test.evidenceInAll)}</p>
      )}
    </li>
  );
};

/** The statements that a count was made over: a number that nobody can check is no evidence. */
const Named: FC<{ frame: Frame; label: string; statements: readonly StatementLink[] }> = ({
  frame,
  label,
  statements,
}) =>
  statements.length === 0 ? null : (
    <p class="meta">
      {label}:{' '}
      {statements.map(({ id, name }, index) => (
        <>
          {index > 0 && '; '}
          <a href={to(frame, statementUrl(id))}>{name}</a>
        </>
      ))}
    </p>
  );

const VerdictTag: FC<{ frame: Frame; verdict: Verdict }> = ({ frame, verdict }) => (
  <span class={`tag verdict ${verdict === 'not testable' ? 'open' : verdict}`}>
    {verdict === 'confirmed' ? '✓ ' : verdict === 'contradicted' ? '✗ ' : '? '}
    {frame.t.questions.verdicts[verdict]}
  </span>
);
