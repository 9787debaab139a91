import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  type Answer,
  createAnswers,
  lexicon,
  type Question,
  readQuestions,
  readVocabulary,
} from '../../src/formula/index.ts';
import { normalise } from '../../src/text/index.ts';
import { specimens } from './specimens.ts';

const { questions: questionThemes } = readVocabulary(null);
const questions = questionThemes.flatMap((theme) => theme.questions);

test('the 55 questions are right, each with its source and its own id', () => {
  const folder = new URL('../../statements/questions/', import.meta.url);
  const formulas = new Set(lexicon.map(({ id }) => id));
  const files = readdirSync(folder).map((file) =>
    readQuestions(file, JSON.parse(readFileSync(new URL(file, folder), 'utf8')), formulas),
  );
  expect(files.flatMap(({ problems }) => problems)).toEqual([]);
  // What ships without being checked is what the checked files give.
  const checked = new Map(
    files.map(({ theme, questions: all }) => [theme?.id, { ...theme, questions: all }]),
  );
  expect(checked.size).toBe(questionThemes.length);
  for (const theme of questionThemes) expect(theme).toEqual(checked.get(theme.id));
  expect(questions).toHaveLength(55);
  expect(new Set(questions.map(({ id }) => id)).size).toBe(55);
});

test('every source has a name that Russian readers know, without English words between names', () => {
  for (const { id, source } of questions) {
    expect(source.ru?.outlet, id).toBeDefined();
    expect(source.ru?.outlet, id).not.toMatch(
      /\b(and|as|of the|reprinted|reported|others|Ministry|Embassy)\b(?![^(]*\))/,
    );
    expect(source.ru?.outlet, id).not.toMatch(/[a-z]\p{Script=Cyrillic}|\p{Script=Cyrillic}[a-z]/u);
    expect(source.ru?.author === undefined, id).toBe(source.author === undefined);
  }
});

test('every statement that a question names has a record in the catalogue', () => {
  const folder = new URL('../../statements/', import.meta.url);
  const known = new Set(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.json'))
      .map((file) => file.replace(/^.*[/\\]|\.json$/g, '')),
  );
  const named = questions.flatMap(({ id, tests }) =>
    tests.flatMap((test) => [
      ...('in' in test ? (test.in.statements ?? []) : []).map((statement) => `${id}: ${statement}`),
      ...('statement' in test ? [`${id}: ${test.statement}`] : []),
    ]),
  );
  expect(named.length).toBeGreaterThan(50);
  expect(named.filter((name) => !known.has(name.split(': ')[1] ?? ''))).toEqual([]);
});

test('a claim without texts is never settled', () => {
  const answer = createAnswers({ statements: [], texts: [], lexicon });
  for (const question of questions) {
    expect(answer(question).verdict, question.id).toBe('not testable');
  }
});

test('known statements without text leave a claim open and are named', () => {
  const statements = [{ id: 'eu-2022-10-27', partner: 'eu', adopted: '2022-10-27' }];
  const answer = createAnswers({ statements, texts: [], lexicon });
  const [test] = answer(questions.find(({ id }) => id === 'ukraine-autumn-2022') as Question).tests;
  expect(test?.missing).toEqual(['eu-2022-10-27', 'ru-2022-10-14', 'eu-2023-06-02']);
  expect(test?.soFar).toBe('nothing');
});

function ask(
  tests: Question['tests'] | readonly object[],
  texts: Readonly<Record<string, string>>,
  missing: readonly string[] = [],
): Answer {
  const file = readQuestions(
    'test.json',
    {
      collection: 'test',
      theme: 'test',
      order: 1,
      title: 'Test',
      questions: [
        {
          id: 'it',
          asks: 'Is it?',
          claim: 'It is.',
          source: { outlet: 'Nobody', year: 2024, basis: 'stated' },
          tests,
        },
      ],
    },
    new Set(lexicon.map(({ id }) => id)),
  );
  expect(file.problems).toEqual([]);
  const known = (id: string) => ({
    id,
    partner: id.slice(0, id.indexOf('-')),
    adopted: id.slice(id.indexOf('-') + 1),
  });
  return createAnswers({
    statements: [...Object.keys(texts), ...missing].map(known),
    texts: Object.entries(texts).map(([statement, text]) => ({ statement, lang: 'en', text })),
    lexicon,
  })(file.questions[0] as Question);
}

const lake = { any: { en: ['blue lake'] } };
const yes = 'They praised the blue lake.';
const no = 'They praised the green hill.';

describe('what each test needs to be settled', () => {
  test.each([
    [
      'every: one without it decides',
      'every',
      { 'aa-2020': yes, 'aa-2021': no },
      ['aa-2022'],
      'contradicted',
    ],
    ['every: all with it, one missing', 'every', { 'aa-2020': yes }, ['aa-2021'], 'not testable'],
    ['every: all with it', 'every', { 'aa-2020': yes, 'aa-2021': yes }, [], 'confirmed'],
    ['none: one with it decides', 'none', { 'aa-2020': yes }, ['aa-2021'], 'contradicted'],
    ['none: silent, one missing', 'none', { 'aa-2020': no }, ['aa-2021'], 'not testable'],
    ['none: silent', 'none', { 'aa-2020': no }, [], 'confirmed'],
    ['some: one with it decides', 'some', { 'aa-2020': yes }, ['aa-2021'], 'confirmed'],
    ['some: silent, one missing', 'some', { 'aa-2020': no }, ['aa-2021'], 'not testable'],
    ['some: silent', 'some', { 'aa-2020': no }, [], 'contradicted'],
  ] as const)('%s', (_, expectation, texts, missing, verdict) => {
    const answer = ask([{ kind: 'find', find: lake, expect: expectation }], texts, missing);
    expect(answer.verdict).toBe(verdict);
    expect(answer.tests[0]?.missing).toEqual(missing);
  });

  test('only: elsewhere contradicts, a missing text leaves it open', () => {
    const only = [{ kind: 'only', find: lake, series: ['aa'] }];
    expect(ask(only, { 'aa-2020': yes, 'bb-2020': no }).verdict).toBe('confirmed');
    expect(ask(only, { 'aa-2020': yes, 'bb-2020': yes }).verdict).toBe('contradicted');
    expect(ask(only, { 'aa-2020': yes }, ['bb-2020']).verdict).toBe('not testable');
    expect(ask(only, { 'aa-2020': yes }, ['bb-2020']).tests[0]?.soFar).toBe('holds');
  });

  test('first: earlier use contradicts', () => {
    const first = [{ kind: 'first', find: lake, statement: 'aa-2021' }];
    expect(ask(first, { 'aa-2020': no, 'aa-2021': yes, 'aa-2022': yes }).verdict).toBe('confirmed');
    expect(ask(first, { 'aa-2020': yes, 'aa-2021': yes }).verdict).toBe('contradicted');
    expect(ask(first, { 'aa-2021': yes }, ['aa-2020']).verdict).toBe('not testable');
  });

  test('order, slot, speaker, before, count, sourced, outside', () => {
    const text = 'They respect independence, sovereignty and territorial integrity of all states.';
    const triad = { formula: 'sovereignty-triad' };
    const order = ['independence', 'sovereignty', 'territorial integrity'];
    expect(ask([{ kind: 'order', find: triad, order }], { 'aa-2020': text }).verdict).toBe('confirmed');
    expect(
      ask([{ kind: 'order', find: triad, order: [...order].reverse() }], { 'aa-2020': text }).verdict,
    ).toBe('contradicted');
    const says = { en: ['all states'] };
    const slot = { kind: 'slot', find: triad, slot: 'whose', says, expect: 'every' };
    expect(ask([slot], { 'aa-2020': text }).verdict).toBe('confirmed');
    expect(ask([{ ...slot, expect: 'none' }], { 'aa-2020': text }).verdict).toBe('contradicted');
    const speaker = { kind: 'speaker', find: lake, speaker: 'single' };
    expect(ask([speaker], { 'aa-2020': 'The Merian Union praised the blue lake.' }).verdict).toBe(
      'confirmed',
    );
    expect(ask([speaker], { 'aa-2020': 'The participants praised the blue lake.' }).verdict).toBe(
      'contradicted',
    );
    const before = { kind: 'before', first: lake, second: { any: { en: ['green hill'] } } };
    expect(ask([before], { 'aa-2020': `${yes} ${no}` }).verdict).toBe('confirmed');
    expect(ask([before], { 'aa-2020': `${no} ${yes}` }).verdict).toBe('contradicted');
    expect(ask([{ kind: 'count', find: lake, least: 2 }], { 'aa-2020': `${yes} ${yes}` }).verdict).toBe(
      'confirmed',
    );
    const sourced = { kind: 'sourced', least: 0.9, in: { statements: ['aa-2021'] } };
    expect(ask([sourced], { 'aa-2020': yes, 'aa-2021': yes }).verdict).toBe('confirmed');
    expect(ask([sourced], { 'aa-2020': no, 'aa-2021': yes }).verdict).toBe('contradicted');
    expect(ask([sourced], { 'aa-2021': yes }, ['aa-2020']).verdict).toBe('not testable');
    expect(ask([{ kind: 'outside', why: 'Not in the texts.' }], {}).verdict).toBe('not testable');
  });

  test('words that are in no text decide nothing for them', () => {
    const speaker = [{ kind: 'speaker', find: lake, speaker: 'single' }];
    expect(ask(speaker, { 'aa-2020': no }).verdict).toBe('contradicted');
    expect(ask(speaker, { 'aa-2020': no }, ['aa-2021']).verdict).toBe('not testable');
  });

  test('a count is a sentence', () => {
    const find = [{ kind: 'find', find: lake, expect: 'some' }];
    const said = (
      texts: Readonly<Record<string, string>>,
      missing: readonly string[] = [],
      tests: readonly object[] = find,
    ) => ask(tests, texts, missing).tests[0]?.sentence;
    expect(said({ 'aa-2020': yes })).toBe('1 of 1 statement has it');
    expect(said({ 'aa-2020': yes, 'aa-2021': no }, ['aa-2022'])).toBe(
      '1 of 2 statements have it; 1 not obtained',
    );
    expect(said({}, ['aa-2022'])).toBe('the text was not obtained');
    expect(said({}, ['aa-2022', 'aa-2023'])).toBe('none of the 2 texts was obtained');
    expect(said({})).toBe('no statement is known that could be asked');
    const speaker = [{ kind: 'speaker', find: lake, speaker: 'single' }];
    expect(said({ 'aa-2020': no }, ['aa-2021'], speaker)).toBe(
      '0 of 1 statement has the words at all; 1 not obtained',
    );
  });

  test('with and without look at the same clause', () => {
    const near = { ...lake, with: { en: ['praise'] } };
    const far = { ...lake, without: { en: ['praise'] } };
    expect(ask([{ kind: 'find', find: near, expect: 'every' }], { 'aa-2020': yes }).verdict).toBe(
      'confirmed',
    );
    expect(ask([{ kind: 'find', find: far, expect: 'none' }], { 'aa-2020': yes }).verdict).toBe('confirmed');
  });
});

test('mistakes in a file of questions are reported', () => {
  const source = { outlet: 'Nobody', year: 2024, basis: 'stated' };
  const wrong = (find: object) => ({
    collection: 'test',
    theme: 'test',
    order: 1,
    title: 'Test',
    questions: [
      { id: 'it', asks: '?', claim: '.', source, tests: [{ kind: 'find', find, expect: 'every' }] },
    ],
  });
  const rules = (find: object) =>
    readQuestions('test.json', wrong(find), new Set()).problems.map(({ rule }) => rule);
  expect(rules({})).toEqual(['question/shape']);
  expect(rules({ formula: 'nothing' })).toEqual(['question/formula']);
  expect(rules({ any: { en: ['peace (and'] } })).toEqual(['question/pattern']);
  expect(rules({ anything: 1 })).toEqual(['question/shape']);
});

test('specimens: who names the war in Ossmara, and what the evidence says', () => {
  const collection = {
    statements: specimens
      .filter(({ lang }) => lang === 'en')
      .map(({ id, partner, adopted }) => ({ id, partner, adopted })),
    texts: specimens.map(({ id, lang, text }) => ({ statement: id, lang, text })),
    lexicon,
  };
  const { questions: asked } = readQuestions(
    'test.json',
    {
      collection: 'test',
      theme: 'test',
      order: 1,
      title: 'Test',
      questions: [
        {
          id: 'ossmara',
          asks: 'Who names the war in Ossmara?',
          claim: 'The Union and the islands alone.',
          source: { outlet: 'Nobody', year: 2025, basis: 'observed' },
          tests: [
            {
              kind: 'only',
              find: { any: { en: ['Ossmara'], ru: ['Осмар*'] } },
              series: ['union', 'islands'],
            },
          ],
        },
      ],
    },
    new Set(),
  );
  const { verdict, tests } = createAnswers(collection)(asked[0] as Question);
  expect(verdict).toBe('confirmed');
  expect(tests[0]?.evidence.length).toBeGreaterThan(0);
  expect(tests[0]?.evidence.every(({ words }) => words === 'Ossmara')).toBe(true);
});

const newYork = new URL('../../../shared/statements/c5/us-2023-09-21-newyork.md', import.meta.url);
test.skipIf(!existsSync(newYork))('the New York declaration, where its text is at hand', () => {
  const text = normalise(readFileSync(newYork, 'utf8').replace(/^---\n[\s\S]*?\n---\n/, ''));
  const answer = createAnswers({
    statements: [{ id: 'us-2023-09-21', partner: 'us', adopted: '2023-09-21' }],
    texts: [{ statement: 'us-2023-09-21', lang: 'en', text }],
    lexicon,
  });
  const verdicts = (id: string): readonly string[] =>
    answer(questions.find((question) => question.id === id) as Question).tests.map(({ verdict }) => verdict);
  expect(verdicts('trans-caspian-us')).toEqual(['confirmed']);
  expect(verdicts('pntr-new-york')).toEqual(['confirmed', 'confirmed']);
  expect(verdicts('new-york-human-rights').slice(0, 1)).toEqual(['confirmed']);
  expect(verdicts('whose-sovereignty-us')).toEqual(['not testable', 'not testable']);
});

test('a statement is asked in its best text, and what cannot be asked is named and never silent', () => {
  const find = { any: { en: ['blue lake'], ru: ['синее озеро'] } };
  const file = readQuestions(
    'test.json',
    {
      collection: 'test',
      theme: 'test',
      order: 1,
      title: 'Test',
      questions: [
        {
          id: 'it',
          asks: 'Is it?',
          claim: 'It is.',
          source: { outlet: 'Nobody', year: 2024, basis: 'stated' },
          tests: [
            { kind: 'count', find, least: 3 },
            { kind: 'find', find, expect: 'none' },
          ],
        },
      ],
    },
    new Set(lexicon.map(({ id }) => id)),
  );
  const twice = 'They praised the blue lake. They saw the blue lake.';
  const answer = createAnswers({
    statements: ['aa', 'bb', 'cc', 'dd'].map((partner) => ({
      id: `${partner}-2020`,
      partner,
      adopted: '2020',
    })),
    texts: [
      { statement: 'aa-2020', lang: 'en', text: twice, authority: 'official-translation' },
      { statement: 'aa-2020', lang: 'ru', text: 'Они увидели синее озеро.', authority: 'authentic' },
      { statement: 'bb-2020', lang: 'en', text: yes, authority: 'unofficial-translation' },
      { statement: 'cc-2020', lang: 'ja', text: '青い湖。', authority: 'authentic' },
    ],
    lexicon,
  })(file.questions[0] as Question);
  const [count, none] = answer.tests;
  // Two places in English and one in Russian are not three: the authentic text alone is counted.
  expect(count?.evidence.map(({ lang }) => lang)).toEqual(['ru']);
  expect(count?.without).toEqual(['aa-2020']);
  expect(none).toMatchObject({
    verdict: 'contradicted',
    missing: ['dd-2020'],
    not_testable: ['cc-2020'],
    beside: ['bb-2020'],
  });
  expect(none?.sentence).toBe(
    '0 of 1 statement does not have it; 1 not obtained; 1 only in languages that cannot be searched for it; 1 only in texts of another authority, which were not asked',
  );
});
