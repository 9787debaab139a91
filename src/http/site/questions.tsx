import type { Context } from 'hono';
import {
  type AnsweredQuestion,
  readAnsweredQuestion,
  readAnsweredQuestions,
  sentenceOfAnswer,
} from '../../answers/formulas/questions.ts';
import { clausesOf } from '../../answers/statements/text-clauses.ts';
import { findText } from '../../answers/statements/texts.ts';
import { vocabularyOf } from '../../answers/vocabulary.ts';
import { answeredRu, askedBy, askedByRu } from '../../formula/index.ts';
import { type Frame, QuestionPage, QuestionsPage, shortName } from '../../pages/index.ts';
import type { Environment } from '../platform/environment.ts';
import { frameOf } from './frame.ts';
import { partnerNamed } from './names.ts';
import { sentenceAround } from './question-words.ts';
import { page, refusalPage } from './render.tsx';

type SiteContext = Context<Environment>;

/** For each test: enough to judge a claim by; the data has every place. */
const EVIDENCE_SHOWN = 20;

/** `/questions` */
export async function showQuestions(c: SiteContext): Promise<Response> {
  const [frame, answered] = await Promise.all([
    frameOf(c),
    readAnsweredQuestions(c.env.DB, c.var.collection),
  ]);
  const themes = [...Map.groupBy(answered, ({ theme }) => theme.id).values()].flatMap((own) => {
    const [first] = own;
    return first
      ? [
          {
            id: first.theme.id,
            title: (frame.ui === 'ru' ? first.theme.titles?.ru : undefined) ?? first.theme.title,
            // What the texts that are here can answer comes first.
            questions: own
              .map((one) => viewOf(frame, one))
              .sort((x, y) => Number(x.verdict === 'not testable') - Number(y.verdict === 'not testable')),
          },
        ]
      : [];
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
    return record ? shortName(frame, record) : id;
  };
  const tests = answer?.tests ?? [];
  const clauses = await clausesOfEvidence(
    c,
    tests.flatMap((test) => test.evidence.slice(0, EVIDENCE_SHOWN)),
  );
  const named = (ids: readonly string[] = []) => ids.map((id) => ({ id, name: name(id) }));
  return page(
    c,
    <QuestionPage
      frame={frame}
      data={{
        ...viewOf(frame, found.value),
        note: (frame.ui === 'ru' ? question.ru?.note : undefined) ?? question.note ?? null,
        tests: question.tests.map((test, index) => {
          const told = tests[index];
          return {
            asks: (frame.ui === 'ru' ? askedByRu : askedBy)(test, {
              statement: name,
              series: (id) => partnerNamed(c, id),
              formula: (id) => vocabularyOf(c.var.collection).formulas.find((one) => one.id === id),
            }),
            sentence: frame.ui === 'ru' ? answeredRu(test, told) : (told?.sentence ?? ''),
            verdict: told?.verdict ?? 'not testable',
            soFar: told?.soFar ?? 'nothing',
            with: named(told?.with),
            without: named(told?.without),
            missing: told?.missing.length ?? 0,
            evidenceInAll: told?.evidence.length ?? 0,
            evidence: (told?.evidence ?? []).slice(0, EVIDENCE_SHOWN).map((one) => ({
              statement: one.statement,
              name: name(one.statement),
              adopted: statements.get(one.statement)?.record.adopted ?? '',
              lang: one.lang,
              clause: one.clause,
              ...sentenceAround(clauses.get(`${one.statement} ${one.lang}`)?.[one.clause], one.words),
            })),
          };
        }),
        missing: [...new Set(tests.flatMap(({ missing }) => missing))].map((id) => ({
          id,
          name: name(id),
          known: statements.has(id),
        })),
      }}
    />,
  );
}

/** The clauses of every text that evidence stands in, as they are written there. */
async function clausesOfEvidence(
  c: SiteContext,
  evidence: readonly { readonly statement: string; readonly lang: string }[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const texts = new Map(evidence.map((one) => [`${one.statement} ${one.lang}`, one]));
  const read = [...texts].map(
    async ([key, { statement, lang }]): Promise<readonly [string, readonly string[]]> => {
      const text = await findText(c.env.DB, statement, lang);
      if (!text.ok) return [key, []];
      const { body } = text.value.text;
      return [key, clausesOf(text.value.text).map(({ from, to }) => body.slice(from, to))];
    },
  );
  return new Map(await Promise.all(read));
}

function viewOf(frame: Frame, { question, answer }: AnsweredQuestion) {
  const { year, url, ru } = question.source;
  const { author, outlet } = frame.ui === 'ru' && ru ? ru : question.source;
  return {
    id: question.id,
    ...(frame.ui === 'ru' && question.ru ? question.ru : { asks: question.asks, claim: question.claim }),
    verdict: answer?.verdict ?? ('not testable' as const),
    answer:
      frame.ui === 'ru'
        ? question.tests.map((test, index) => answeredRu(test, answer?.tests[index])).join(' ')
        : sentenceOfAnswer(answer),
    sourceLang: frame.ui === 'ru' && ru ? ('ru' as const) : ('en' as const),
    source: `${author ? `${author}, ` : ''}${outlet}, ${year}`,
    sourceUrl: url,
  };
}
