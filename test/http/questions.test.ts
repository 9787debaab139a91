import { env } from 'cloudflare:workers';
import { beforeAll, expect, test } from 'vitest';
import { sentenceOfAnswer } from '../../src/answers/formulas/questions.ts';
import type { Answer } from '../../src/formula/index.ts';
import { deriveCollection } from '../../src/ingest/derive/index.ts';
import { readCollection, saveCollection } from '../../src/store/index.ts';
import { loadSpecimens, NOW, service } from './collection.ts';
import { expectProblem } from './problem.ts';

beforeAll(() => loadSpecimens());

const ask = service();

interface Listed {
  readonly id: string;
  readonly verdict: string;
  readonly missing: readonly string[];
  readonly link: string;
}

test('no claim is settled by texts that are not there, and specimens settle nothing', async () => {
  const list = (await (await ask('/v1/questions')).json()) as {
    questions: readonly Listed[];
    verdicts: Readonly<Record<string, number>>;
  };
  expect(list.questions.length).toBeGreaterThan(40);
  expect(list.verdicts).toEqual({ confirmed: 0, contradicted: 0, 'not testable': list.questions.length });
  const first = list.questions[0];
  const one = (await (await ask(first?.link ?? '')).json()) as {
    tests: readonly { verdict: string; missing: readonly string[]; evidence: readonly unknown[] }[];
    missing: readonly string[];
  };
  expect(one.missing).toEqual(first?.missing);
  expect(one.missing.length).toBeGreaterThan(0);
  for (const { verdict, evidence } of one.tests) {
    expect(verdict).toBe('not testable');
    expect(evidence).toEqual([]);
  }
});

test('questions can be asked of texts of another authority', async () => {
  for (const authority of ['official', 'authentic', 'unofficial', 'all']) {
    const list = (await (await ask(`/v1/questions?authority=${authority}`)).json()) as {
      authority: string;
      questions: readonly Listed[];
    };
    expect(list.authority).toBe(authority);
    const { link } = list.questions[0] as Listed;
    expect(link.includes('authority=')).toBe(authority !== 'official');
    expect(((await (await ask(link)).json()) as { authority: string }).authority).toBe(authority);
  }
  expect((await expectProblem(await ask('/v1/questions?authority=oficial'), 400)).nearest).toBe('official');
});

test('an unknown question names the nearest', async () => {
  const problem = await expectProblem(await ask('/v1/questions/ukraine-autum-2022'), 404);
  expect(problem.nearest).toBe('ukraine-autumn-2022');
});

test('a collection that nobody wrote questions for is asked none, by the data and by the pages', async () => {
  const stored = await readCollection(env.DB);
  if (stored === null) throw new Error('no collection is loaded');
  const record = { ...stored.record, id: 'rivers' };
  await saveCollection(env.DB, record, NOW);
  try {
    await deriveCollection(env.DB, { now: NOW });
    // An application keeps what it knows of the collection for a moment; a new one asks.
    const ask = service();
    const list = (await (await ask('/v1/questions')).json()) as { questions: readonly Listed[] };
    expect(list).toMatchObject({ collection: 'rivers', questions: [], themes: [] });
    await expectProblem(await ask('/v1/questions/ukraine-autumn-2022'), 404);
    const page = await ask('/questions');
    expect(page.status).toBe(200);
    expect(await page.text()).not.toContain('ukraine-autumn-2022');
    expect((await ask('/questions/ukraine-autumn-2022')).status).toBe(404);
  } finally {
    await saveCollection(env.DB, stored.record, NOW);
    await deriveCollection(env.DB, { now: NOW });
  }
});

test.each([
  [['confirmed', 'contradicted'], 'Contradicted (1 of 2 checks hold): '],
  [
    ['confirmed', 'not testable'],
    'Not testable with the texts at hand (1 of 2 checks hold, 1 cannot be made): ',
  ],
  [['not testable', 'not testable'], 'Not testable with the texts at hand: '],
  [['confirmed'], 'Confirmed: '],
] as const)('checks %j: one that cannot be made is not one that fails', (verdicts, begins) => {
  const verdict = (['not testable', 'contradicted', 'confirmed'] as const).find((one) =>
    verdicts.some((other) => other === one),
  );
  const answer = {
    verdict,
    tests: verdicts.map((one, n) => ({ verdict: one, sentence: `Check ${n} was looked at.` })),
  } as unknown as Answer;
  expect(sentenceOfAnswer(answer)).toMatch(new RegExp(`^${begins.replaceAll(/[()]/g, '\\$&')}Check 0`));
});
