import type { Context } from 'hono';
import { QuestionPage, QuestionsPage, shortName } from '../../pages/index.ts';
import {
  type AnsweredQuestion,
  readAnsweredQuestion,
  readAnsweredQuestions,
  sentenceOfAnswer,
} from '../data/questions.ts';
import type { Environment } from '../environment.ts';
import { frameOf } from './frame.ts';
import { page, refusalPage } from './render.tsx';

type SiteContext = Context<Environment>;

/** Enough to judge a claim by; the data has every place. */
const EVIDENCE_SHOWN = 40;

/** `/questions` */
export async function showQuestions(c: SiteContext): Promise<Response> {
  const [frame, answered] = await Promise.all([
    frameOf(c),
    readAnsweredQuestions(c.env.DB, c.var.collection),
  ]);
  const themes = [...Map.groupBy(answered, ({ theme }) => theme.id).values()].flatMap((own) => {
    const [first] = own;
    return first ? [{ id: first.theme.id, title: first.theme.title, questions: own.map(viewOf) }] : [];
  });
  return page(c, <QuestionsPage frame={frame} data={{ themes }} />);
}

/** `/questions/{id}` */
export async function showQuestion(c: SiteContext): Promise<Response> {
  const found = await readAnsweredQuestion(c.env.DB, c.var.collection, c.req.param('id') ?? '');
  if (!found.ok) return refusalPage(c, found.refusal);
  const frame = await frameOf(c);
  const { question, answer, statements } = found.value;
  const name = (id: string) => {
    const record = statements.get(id)?.record;
    return record ? `${record.short ?? record.title} (${shortName(frame, record)})` : id;
  };
  const tests = answer?.tests ?? [];
  return page(
    c,
    <QuestionPage
      frame={frame}
      data={{
        ...viewOf(found.value),
        note: question.note ?? null,
        tests: tests.map(({ sentence, verdict }) => ({ sentence, verdict })),
        missing: [...new Set(tests.flatMap(({ missing }) => missing))].map((id) => ({
          id,
          name: name(id),
          known: statements.has(id),
        })),
        evidence: tests
          .flatMap(({ evidence }) => evidence)
          .slice(0, EVIDENCE_SHOWN)
          .map((one) => ({
            statement: one.statement,
            name: name(one.statement),
            adopted: statements.get(one.statement)?.record.adopted ?? '',
            lang: one.lang,
            clause: one.clause,
            words: one.words,
          })),
      }}
    />,
  );
}

function viewOf({ question, answer }: AnsweredQuestion) {
  const { author, outlet, year } = question.source;
  return {
    id: question.id,
    asks: question.asks,
    claim: question.claim,
    verdict: answer?.verdict ?? ('not testable' as const),
    answer: sentenceOfAnswer(answer),
    source: `${author ? `${author}, ` : ''}${outlet}, ${year}`,
  };
}
