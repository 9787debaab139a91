import { createRoute, z } from '@hono/zod-openapi';
import { clauseUrl, questionDataUrl, questionUrl } from '../../../addresses/urls.ts';
import {
  type AnsweredQuestion,
  type QuestionDetails,
  readAnsweredQuestion,
  readAnsweredQuestions,
  sentenceOfAnswer,
} from '../../../answers/formulas/questions.ts';
import { unwrap } from '../../../answers/refusal.ts';
import { vocabularyOf } from '../../../answers/vocabulary.ts';
import { askedBy } from '../../../formula/index.ts';
import { type CountedAuthority, countedAuthority } from '../../../statement/index.ts';
import type { StoredCollection } from '../../../store/index.ts';
import { authorityParameter, idParameter } from '../parameters.ts';
import { NOT_MODIFIED, PROBLEMS } from '../problem-schema.ts';
import { createRouter, onlyParameters } from '../router.ts';
import { authorityQuery } from './formula-reply.ts';

const verdict = z
  .enum(['confirmed', 'contradicted', 'not testable'])
  .describe('`not testable`: texts are missing that could change the answer; `missing` names them.');

const questionFacts = {
  id: z.string(),
  theme: z.string(),
  asks: z.string(),
  claim: z.string().describe('What was claimed, in our own words.'),
  source: z.object({
    author: z.string().optional(),
    outlet: z.string(),
    ru: z
      .object({ author: z.string().optional(), outlet: z.string() })
      .optional()
      .describe('The same in Russian.'),
    year: z.int(),
    basis: z.enum(['stated', 'observed']),
    url: z.string().optional().describe('Where the claim can be read.'),
  }),
  note: z.string().optional(),
  verdict,
  sentence: z.string(),
  missing: z.array(z.string()).readonly().describe('Statements whose text is not in the collection.'),
};

const listSchema = z
  .object({
    collection: z.string().nullable(),
    loaded: z.string().nullable(),
    authority: countedAuthority,
    themes: z.array(z.object({ id: z.string(), title: z.string() })).readonly(),
    verdicts: z.object({ confirmed: z.int(), contradicted: z.int(), 'not testable': z.int() }),
    questions: z.array(z.object({ ...questionFacts, link: z.string(), page: z.string() })).readonly(),
  })
  .openapi('QuestionList');

const evidenceSchema = z.object({
  statement: z.string(),
  lang: z.string(),
  clause: z.int(),
  from: z.int(),
  to: z.int(),
  words: z.string(),
  slots: z.record(z.string(), z.string()),
  order: z.array(z.string()).readonly(),
  speaker: z.enum(['all', 'text', 'some', 'one']).describe('Who says the clause.'),
  page: z.string(),
});

const questionSchema = z
  .object({
    ...questionFacts,
    theme_title: z.string(),
    method: z.string().nullable(),
    collection: z.string().nullable(),
    loaded: z.string().nullable(),
    authority: countedAuthority,
    tests: z
      .array(
        z.object({
          kind: z.string(),
          asks: z.string().describe('What was asked of the texts, in words.'),
          verdict,
          so_far: z.enum(['holds', 'fails', 'nothing']),
          sentence: z.string(),
          asked: z.array(z.string()).readonly(),
          with: z.array(z.string()).readonly(),
          without: z.array(z.string()).readonly(),
          missing: z.array(z.string()).readonly(),
          not_testable: z
            .array(z.string())
            .readonly()
            .describe('Statements in languages only that cannot be searched for it: they are not silent.'),
          beside: z
            .array(z.string())
            .readonly()
            .describe('Statements of which only texts of another authority are here: they were not asked.'),
          evidence: z.array(evidenceSchema).readonly(),
        }),
      )
      .readonly(),
  })
  .openapi('Question');

const query = z.object({ authority: authorityParameter.optional() });

const listRoute = createRoute({
  method: 'get',
  path: '/v1/questions',
  operationId: 'listQuestions',
  tags: ['Questions'],
  summary: 'Claims of analysts, each with what the texts say to it',
  middleware: onlyParameters(Object.keys(query.shape)),
  request: { query },
  responses: {
    200: { description: 'Every question.', content: { 'application/json': { schema: listSchema } } },
    ...NOT_MODIFIED,
    ...PROBLEMS,
  },
});

const oneRoute = createRoute({
  method: 'get',
  path: '/v1/questions/{id}',
  operationId: 'getQuestion',
  tags: ['Questions'],
  summary: 'One claim: confirmed, contradicted or not testable, with the evidence quoted and counted',
  middleware: onlyParameters(Object.keys(query.shape)),
  request: { params: z.object({ id: idParameter('Id of a question.', 'ukraine-autumn-2022') }), query },
  responses: {
    200: { description: 'The answer.', content: { 'application/json': { schema: questionSchema } } },
    ...NOT_MODIFIED,
    ...PROBLEMS,
  },
});

function factsOf({ theme, question, answer }: AnsweredQuestion) {
  const { author, ...source } = question.source;
  return {
    id: question.id,
    theme: theme.id,
    asks: question.asks,
    claim: question.claim,
    source: { ...source, ...(author === undefined ? {} : { author }) },
    ...(question.note === undefined ? {} : { note: question.note }),
    verdict: answer?.verdict ?? ('not testable' as const),
    sentence: sentenceOfAnswer(answer),
    missing: [...new Set(answer?.tests.flatMap(({ missing }) => missing) ?? [])],
  };
}

function questionListReply(
  questions: readonly AnsweredQuestion[],
  collection: StoredCollection | null,
  authority: CountedAuthority,
): z.input<typeof listSchema> {
  const facts = questions.map(factsOf);
  const count = (wanted: (typeof facts)[number]['verdict']) =>
    facts.filter((one) => one.verdict === wanted).length;
  const themes = new Map(questions.map(({ theme }) => [theme.id, { id: theme.id, title: theme.title }]));
  return {
    collection: collection?.record.id ?? null,
    loaded: collection?.loaded ?? null,
    authority,
    themes: [...themes.values()],
    verdicts: {
      confirmed: count('confirmed'),
      contradicted: count('contradicted'),
      'not testable': count('not testable'),
    },
    questions: facts.map((one) => ({
      ...one,
      link: questionDataUrl(one.id, authorityQuery({ authority })),
      page: questionUrl(one.id),
    })),
  };
}

/** Statements and series are called by their ids here, as everywhere in the data. */
function asksOf({ question }: QuestionDetails, index: number, collection: StoredCollection | null): string {
  const test = question.tests[index];
  return test
    ? askedBy(test, {
        statement: (id) => id,
        series: (id) => id,
        formula: (id) => vocabularyOf(collection).formulas.find((one) => one.id === id),
      })
    : '';
}

function questionReply(
  details: QuestionDetails,
  collection: StoredCollection | null,
  authority: CountedAuthority,
): z.input<typeof questionSchema> {
  return {
    ...factsOf(details),
    theme_title: details.theme.title,
    method: details.answer?.method ?? null,
    collection: collection?.record.id ?? null,
    loaded: collection?.loaded ?? null,
    authority,
    tests: (details.answer?.tests ?? []).map(({ soFar, evidence, ...test }, index) => ({
      ...test,
      asks: asksOf(details, index, collection),
      so_far: soFar,
      evidence: evidence.map((one) => ({
        ...one,
        page: clauseUrl(one.statement, one.clause, { lang: one.lang }),
      })),
    })),
  };
}

export const questionRoutes = createRouter()
  .openapi(listRoute, async (c) => {
    const { authority = 'official' } = c.req.valid('query');
    const questions = await readAnsweredQuestions(c.env.DB, c.var.collection, authority);
    return c.json(questionListReply(questions, c.var.collection, authority), 200);
  })
  .openapi(oneRoute, async (c) => {
    const { authority = 'official' } = c.req.valid('query');
    const { id } = c.req.valid('param');
    const details = unwrap(await readAnsweredQuestion(c.env.DB, c.var.collection, id, authority));
    return c.json(questionReply(details, c.var.collection, authority), 200);
  });
