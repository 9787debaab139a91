import { beforeAll, expect, test } from 'vitest';
import { questionThemes } from '../../src/formula/index.ts';
import { askedBy, sentenceAround } from '../../src/http/site/question-words.ts';
import { loadSpecimens, service } from '../http/collection.ts';

const request = service();
const html = { headers: { Accept: 'text/html' } };

beforeAll(() => loadSpecimens());

test('every test of every question can be said as a question in words', () => {
  const asked = questionThemes.flatMap(({ questions }) =>
    questions.flatMap(({ tests }) => tests.map((one) => askedBy(one, (id) => id))),
  );
  expect(asked.length).toBeGreaterThan(10);
  for (const words of asked) {
    expect(words).toMatch(/^[A-Z].*\?$/s);
    expect(words).not.toMatch(/undefined|\[object|have \?|“”/);
  }
});

test('what is sought, where, and how often is said', () => {
  expect(
    askedBy(
      {
        kind: 'count',
        find: { any: { en: ['open wells'] } },
        least: 2,
        in: { series: ['north'], from: '2021' },
      },
      (id) => id,
    ),
  ).toBe('Do all of the statements with north from 2021 have “open wells” at least 2 times?');
});

test('a page of a question gives the verdict in a sentence, and for each test what it asked', async () => {
  for (const { id, tests } of questionThemes.flatMap(({ questions }) => questions).slice(0, 5)) {
    const page = await (await request(`/questions/${id}`, html)).text();
    expect(page).toMatch(/class="lead">The texts [^<]*claim\./);
    expect(page.match(/<strong>[^<]*\?<\/strong>/g)).toHaveLength(tests.length);
  }
});

test('evidence is the whole clause, with the words in question apart', () => {
  expect(sentenceAround('The sides keep open wells for all.', 'open wells')).toEqual({
    before: 'The sides keep ',
    words: 'open wells',
    after: ' for all.',
  });
  expect(sentenceAround('Another clause.', 'open wells')).toEqual({
    before: '',
    words: 'open wells',
    after: '',
  });
  expect(sentenceAround(undefined, 'open wells').words).toBe('open wells');
});
