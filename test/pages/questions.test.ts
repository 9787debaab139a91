import { beforeAll, expect, test } from 'vitest';
import { askedBy, readVocabulary } from '../../src/formula/index.ts';
import { phraseOf } from '../../src/formula/questions/asked-in-words.ts';
import { sentenceAround } from '../../src/http/site/question-words.ts';
import { loadSpecimens, service } from '../http/collection.ts';

const { questions: questionThemes, formulas } = readVocabulary(null);
const IDS = {
  statement: (id: string) => id,
  series: (id: string) => id,
  formula: (id: string) => formulas.find((formula) => formula.id === id),
};
const request = service();
const html = { headers: { Accept: 'text/html' } };

beforeAll(() => loadSpecimens());

test('every test of every question can be said as a question in words', () => {
  const asked = questionThemes.flatMap(({ questions }) =>
    questions.flatMap(({ tests }) => tests.map((one) => askedBy(one, IDS))),
  );
  expect(asked.length).toBeGreaterThan(10);
  for (const words of asked) {
    expect(words).toMatch(/^[A-Z].*\?$/s);
    expect(words).not.toMatch(/undefined|\[object|have \?|“”/);
    // The notation of patterns is for those who write them.
    expect(words.replace(/\([^()]*\d{4}\)/g, '')).not.toMatch(/[[\]{}<>|*=]|\.\.\./);
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
      IDS,
    ),
  ).toBe('Does “open wells” occur at least 2 times in each of the statements with north from 2021?');
});

test.each([
  ['(by | before) ...2 (2025 | 2026 | 2027 | 2028 | 2029)', 'by / before … 2025 / 2026 / 2027 / 2028 / …'],
  ['open [and clean] wells', 'open wells'],
  ['(Росси* | российск*)', 'Росси… / российск…'],
  ['<before:5> {wells, (rivers | lakes)}/2 of <whose:8>', 'wells · rivers / lakes of'],
  ['=ai *-led ((blue | green) hills)', 'ai …-led blue / green hills'],
])('the pattern %s is said as %s', (pattern, phrase) => {
  expect(phraseOf(pattern)).toBe(phrase);
});

test('a page of a question gives the verdict in a sentence, and for each test what it asked', async () => {
  for (const { id, tests } of questionThemes.flatMap(({ questions }) => questions).slice(0, 5)) {
    const page = await (await request(`/questions/${id}`, html)).text();
    expect(page).toMatch(/class="lead">The texts [^<]*claim\./);
    expect(page.match(/<h3[^>]*>[^<]*\?<\/h3>/g)).toHaveLength(tests.length);
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

test.each(['', '?ui=ru'])(
  'questions that the texts settle come before those that wait for texts%s',
  async (ui) => {
    const page = await (await request(`/questions${ui}`, html)).text();
    const verdicts = [...page.slice(page.indexOf('<h2')).matchAll(/class="tag verdict ([\w-]+)/g)].map(
      ([, verdict]) => verdict,
    );
    expect(verdicts.length).toBeGreaterThan(10);
    const firstOpen = verdicts.findIndex((verdict) => verdict?.includes('open'));
    expect(firstOpen).toBeGreaterThanOrEqual(0);
    expect(verdicts.slice(firstOpen).every((verdict) => verdict?.includes('open'))).toBe(true);
  },
);

test('a source is named in the language of the page', async () => {
  const [theme] = questionThemes;
  const question = theme?.questions.find(({ source }) => source.url !== undefined);
  if (!question) throw new Error('no question with an address');
  const page = async (ui: string) => (await request(`/questions/${question.id}?ui=${ui}`, html)).text();
  expect(await page('en')).toContain(`${question.source.outlet}, ${question.source.year}`);
  const russian = await page('ru');
  const named = question.source.ru?.outlet.replace(/\(([^)]+)\)/, '(<span lang="en">$1</span>)');
  expect(russian).toContain(`${named}, ${question.source.year}`);
  expect(russian).not.toContain(`${question.source.outlet}, `);
  expect(russian).toContain(`href="${question.source.url}"`);
});
