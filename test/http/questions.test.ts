import { beforeAll, expect, test } from 'vitest';
import { loadSpecimens, service } from './collection.ts';
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

test('an unknown question names the nearest', async () => {
  const problem = await expectProblem(await ask('/v1/questions/ukraine-autum-2022'), 404);
  expect(problem.nearest).toBe('ukraine-autumn-2022');
});
