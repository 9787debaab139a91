import { beforeAll, describe, expect, test } from 'vitest';
import { groupsOf, questionOf } from '../../src/answers/compare/draft-questions.ts';
import { loadSpecimens, service } from './collection.ts';
import { expectProblem } from './problem.ts';

beforeAll(() => loadSpecimens());

const ask = service();
const post = (body: unknown) =>
  ask('/v1/compare', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });

/** 40 marks in all, more than follow any letter; an invisible mark does not part them. */
const MARKED = `wa${'\u0301\u0323'.repeat(10)}\u200b${'\u0301\u0323'.repeat(10)}ter`;
const PLAIN = 'The parties welcome the ferry line.';

describe('more combining marks than any writing needs are refused', () => {
  test.each([
    ['the first side', { a: { text: MARKED }, b: { text: PLAIN } }, 'a.text'],
    ['the second side', { a: { text: PLAIN }, b: { text: MARKED } }, 'b.text'],
    [
      'beside a stored text',
      { a: { statement: 'specimen-2022-05-20-north' }, b: { text: MARKED } },
      'b.text',
    ],
    ['a draft', { a: { text: `${PLAIN} ${MARKED}` }, against: 'collection', lang: 'en' }, 'a.text'],
  ])('%s', async (_, body, parameter) => {
    const problem = await expectProblem(await post(body), 400);
    expect(problem.parameter).toBe(parameter);
    expect(problem.detail).toMatch(/more than 30 combining marks/i);
  });

  test.each([
    ['search', '/v1/search?q=', 'q'],
    ['a quote', '/v1/passages?statement=specimen-2022-05-20-north&exact=', 'exact'],
    ['what stood before it', '/v1/passages?statement=specimen-2022-05-20-north&exact=a&prefix=', 'prefix'],
  ])('in an address: %s', async (_, address, parameter) => {
    const problem = await expectProblem(
      await ask(address + encodeURIComponent(MARKED.replace('\u200b', ''))),
      400,
    );
    expect(problem.parameter).toBe(parameter);
  });

  test('thirty are read', async () => {
    const text = `wa${'\u0301\u0323'.repeat(15)}ter is shared.`;
    expect((await post({ a: { text }, b: { text: PLAIN } })).status).toBe(200);
  });
});

describe('what a reply could not hold is refused', () => {
  test.each([
    ['lines', 'a\n'],
    ['points', 'A! '],
    ['parts of a sentence', 'a; '],
  ])('a text of too many %s', async (_, unit) => {
    const start = 'List: ';
    const problem = await expectProblem(
      await post({ a: { text: PLAIN }, b: { text: start + unit.repeat(12_000) } }),
      413,
    );
    expect(problem.type).toMatch(/too-many-clauses$/);
    expect(problem.parameter).toBe('b.text');
    expect(problem.detail).toMatch(/at most 10,000/);
  });

  test('a comparison of too many differences', async () => {
    const side = (open: string, close: string) =>
      Array.from({ length: 5000 }, (_, n) =>
        [`R key${n}`, ...['a', 'b', 'c', 'd', 'e', 'f'].map((word) => `${open}${word}${close}`)].join(' '),
      ).join('. ');
    const problem = await expectProblem(
      await post({ a: { text: side('"', '"') }, b: { text: side('(', ')') } }),
      413,
    );
    expect(problem.type).toMatch(/reply-too-large$/);
  });
});

describe('a question about a clause of a draft looks at a bounded number of clauses', () => {
  const rarity = {
    clauses: 10_000,
    counts: new Map([
      ['the', 9000],
      ['of', 8000],
      ['cooper', 2000],
      ['secur', 1500],
      ['region', 1000],
      ['water', 100],
      ['ferri', 20],
      ['lantern', 3],
    ]),
  };

  test('rare words are asked for by themselves, frequent ones together', () => {
    const question = questionOf(['the', 'of', 'region', 'water', 'ferri', 'lantern', 'unheard'], rarity);
    expect(question?.expression).toBe('{stems} : ("lantern" OR "ferri" OR "water")');
    expect(questionOf(['the', 'cooper', 'secur', 'region'], rarity)?.expression).toBe(
      '{stems} : (("region" AND "secur"))',
    );
  });

  test('of the most frequent words all are asked for at once', () => {
    expect(questionOf(['the', 'of', 'cooper'], rarity)?.expression).toBe(
      '{stems} : (("cooper" AND "of" AND "the"))',
    );
    expect(questionOf(['unheard'], rarity)).toBeNull();
  });

  test('however the words are chosen', () => {
    const words = [...rarity.counts.keys()];
    for (let chosen = 1; chosen < 2 ** words.length; chosen++) {
      const stems = words.filter((_, place) => (chosen >> place) & 1);
      expect(questionOf(stems, rarity)?.expected).toBeLessThanOrEqual(150);
    }
  });

  test('and one statement of the database answers few of them', () => {
    const questions = Array.from({ length: 400 }, (_, n) => ({ expression: String(n), expected: n % 151 }));
    const groups = groupsOf(questions);
    expect(groups.flat()).toEqual(questions);
    for (const group of groups)
      expect(group.reduce((sum, { expected }) => sum + expected, 0)).toBeLessThanOrEqual(3000);
  });
});
