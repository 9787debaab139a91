import { describe, expect, test } from 'vitest';
import {
  compareSources,
  formatProblem,
  nearest,
  parseCollection,
  type Source,
  sourcesOfWholeText,
} from '../../src/statement/index.ts';

const collection = {
  file: 'collection.json',
  content: JSON.stringify({
    id: 'demo',
    title: 'Demo',
    description: 'Invented.',
    hub: { name: 'the Five', short: 'Five', parties: ['XA', 'XB'] },
    series: [{ id: 'north', partner: 'Northern Federation', title: 'With the north' }],
  }),
};

const facts = {
  id: 'north-2021-05-14',
  series: 'north',
  title: 'An invented statement',
  level: 'leaders',
  adopted: '2021-05-14',
  parties: ['XA', 'XB', 'QN'],
};

const record = (changes: Record<string, unknown> = {}, file?: string) => ({
  file: file ?? `north/${String(changes.id ?? facts.id)}.json`,
  content: JSON.stringify({ ...facts, ...changes }),
});

const problemsOf = (...files: { file: string; content: string }[]) =>
  parseCollection([collection, ...files]).problems.map(formatProblem);

describe('a record', () => {
  test('that is right has no problem and gets its defaults', () => {
    const parsed = parseCollection([collection, record()]);
    expect(parsed.problems).toEqual([]);
    expect(parsed.statements[0]).toMatchObject({ kind: 'statement', absent: [], texts: [] });
  });

  test.each([
    ['a misspelt field', { levle: 'leaders' }, 'Unrecognized key: "levle"; did you mean "level"?'],
    ['a day that no calendar has', { adopted: '2021-02-30' }, 'adopted: a day that the calendar has'],
    ['an impossible date', { adopted: '2021-13-01' }, 'adopted: a date as YYYY, YYYY-MM or YYYY-MM-DD'],
    [
      'a party in small letters',
      { parties: ['kz'] },
      'parties.0: a party code of two to five capital letters',
    ],
    [
      'an address that is none',
      {
        texts: [
          {
            lang: 'en',
            authority: 'authentic',
            issuer: 'X',
            sources: [{ kind: 'publisher', url: 'ftp://x' }],
          },
        ],
      },
      'texts.0.sources.0.url',
    ],
    [
      'a custody that nobody knows',
      {
        texts: [
          {
            lang: 'en',
            authority: 'authentic',
            issuer: 'X',
            sources: [{ custody: 'embasy', url: 'https://example.org/a' }],
          },
        ],
      },
      'texts.0.sources.0.custody: "embasy" is none of publisher, partner, embassy, state-agency, archive, data, reprint; did you mean "embassy"?',
    ],
    [
      'an authority that nobody knows',
      { texts: [{ lang: 'en', authority: 'machine-translaton', issuer: 'X', sources: [] }] },
      'did you mean "machine-translation"?',
    ],
    [
      'one address twice in a text',
      {
        texts: [
          {
            lang: 'en',
            authority: 'authentic',
            issuer: 'X',
            sources: ['publisher', 'reprint'].map((custody) => ({ custody, url: 'https://example.org/a' })),
          },
        ],
      },
      'texts.0.sources.1.url: https://example.org/a is the address of two sources',
    ],
    [
      'a source with its custody under the former name and the new one',
      {
        texts: [
          {
            lang: 'en',
            authority: 'authentic',
            issuer: 'X',
            sources: [{ kind: 'data', custody: 'data', url: 'https://example.org/a' }],
          },
        ],
      },
      'texts.0.sources.0: Unrecognized key: "kind"',
    ],
    ['a title in no language', { titles: { russian: 'Заявление' } }, 'titles'],
    [
      'a series that the collection lacks',
      { series: 'south', id: 'south-2021-05-14' },
      '"south" is not a series of collection.json',
    ],
    ['an id without its date', { id: 'north-2022-05-14' }, 'id: must carry the date of adoption'],
    [
      'a predecessor that is nowhere',
      { predecessor: 'north-2020-01-01' },
      'there is no statement "north-2020-01-01"',
    ],
    [
      'the text of a real statement',
      { texts: [{ lang: 'en', authority: 'authentic', issuer: 'X', sources: [], file: 'x.md' }] },
      'only specimens carry their text',
    ],
    [
      'a specimen without its text',
      { specimen: true, texts: [{ lang: 'en', authority: 'authentic', issuer: 'X', sources: [] }] },
      'a specimen names the file of its text',
    ],
    [
      'a readout with an authentic text',
      { kind: 'readout', texts: [{ lang: 'en', authority: 'authentic', issuer: 'X', sources: [] }] },
      'a readout has no authentic joint text',
    ],
  ])('with %s is reported by file and field', (_, changes, message) => {
    const problems = problemsOf(record(changes));
    expect(problems.join('\n')).toContain(message);
    for (const problem of problems)
      expect(problem).toMatch(/^(north\/[a-z]+-[\d-]+\.json|collection\.json): /);
  });

  test('that stands in two files is reported once, and the first is kept', () => {
    const parsed = parseCollection([collection, record(), record({}, 'north/other.json')]);
    expect(parsed.statements).toHaveLength(1);
    expect(parsed.problems.map(formatProblem)).toEqual([
      'north/other.json: id: "north-2021-05-14" also stands in north/north-2021-05-14.json [record/twice]',
    ]);
  });

  test('does not hide the problems of the others: all are reported at once, sorted by file', () => {
    const problems = problemsOf(
      record({ id: 'north-2021-05-14-z', level: 'kings', adopted: 'soon' }),
      { file: 'north/broken.json', content: '{' },
      record({ id: 'north-2021-05-14-a', parties: 'XA' }),
    );
    expect(problems.map((line) => line.split(': ')[0])).toEqual([
      'north/broken.json',
      'north/north-2021-05-14-a.json',
      'north/north-2021-05-14-z.json',
      'north/north-2021-05-14-z.json',
    ]);
  });
});

test('statements are read oldest first, and by id on one day', () => {
  const { statements } = parseCollection([
    collection,
    record({ id: 'north-2023', adopted: '2023' }),
    record({ id: 'north-2021-05-14-b' }),
    record(),
  ]);
  expect(statements.map((each) => each.id)).toEqual(['north-2021-05-14', 'north-2021-05-14-b', 'north-2023']);
});

test('a folder without collection.json says so', () => {
  expect(parseCollection([record()]).problems.map(formatProblem)).toEqual([
    'collection.json: the collection has no collection.json [collection/missing]',
  ]);
});

test('a source of a record from before custody had its name is read as what it is now', () => {
  const kinds = ['publisher', 'archive', 'wayback', 'data'];
  const sources = kinds.map((kind) => ({ kind, url: `https://example.org/${kind}` }));
  const text = { lang: 'en', authority: 'authentic', issuer: 'X', sources };
  const parsed = parseCollection([collection, record({ texts: [text] })]);
  expect(parsed.problems).toEqual([]);
  expect(parsed.statements[0]?.texts[0]?.sources.map(({ custody }) => custody)).toEqual([
    'publisher',
    'archive',
    'archive',
    'data',
  ]);
});

test('a problem with a value names the value and the nearest valid one', () => {
  expect(parseCollection([collection, record({ level: 'minister' })]).problems).toMatchObject([
    { rule: 'record/shape', field: 'level', value: 'minister', nearest: 'ministers' },
  ]);
});

describe('sources', () => {
  const url = 'https://example.org/a';

  test('are ordered by what they hold, then by who holds them', () => {
    const sources: Source[] = [
      { custody: 'publisher', url, holds: 'link' },
      { custody: 'reprint', url },
      { custody: 'publisher', url, holds: 'part' },
      { custody: 'embassy', url, holds: 'whole' },
      { custody: 'archive', url },
    ];
    expect(
      [...sources].sort(compareSources).map(({ custody, holds }) => `${custody} ${holds ?? ''}`),
    ).toEqual(['embassy whole', 'archive ', 'reprint ', 'publisher part', 'publisher link']);
    expect(sourcesOfWholeText({ sources }).map(({ custody }) => custody)).toEqual([
      'embassy',
      'archive',
      'reprint',
    ]);
  });
});

describe('the nearest valid value', () => {
  test.each([
    ['us-2023-09-12', ['us-2023-09-21', 'eu-2025-04-04'], 'us-2023-09-21'],
    ['LEADRES', ['leaders', 'ministers'], 'leaders'],
    ['zzzzzzzz', ['leaders'], null],
    ['', ['leaders'], null],
  ])('of %j among %j', (value, candidates, expected) => {
    expect(nearest(value, candidates)).toBe(expected);
  });

  test('of a value of ten thousand letters is none', () => {
    expect(nearest('x'.repeat(10_000), ['leaders'])).toBe(null);
  });
});

describe('the file of a specimen', () => {
  const specimenIn = (file: string) => {
    const text = { lang: 'en', authority: 'authentic', issuer: 'nobody', sources: [], file };
    return problemsOf(record({ specimen: true, texts: [text] }));
  };

  test.each(['specimens/a.en.md', 'a..b.md', '.hidden/a.md'])('may be %s', (file) => {
    expect(specimenIn(file)).toEqual([]);
  });

  test.each([
    '../a.md',
    'specimens/../../a.md',
    '/etc/hosts',
    'a/..',
    './a.md',
    'a//b.md',
    'a\\b.md',
    'C:/a.md',
    '',
  ])('may not be %s', (file) => {
    expect(specimenIn(file)).toMatchObject([expect.stringContaining('a path inside the collection')]);
  });
});

test('two texts of one language and issuer, and two series of one id, are told', () => {
  const text = { lang: 'en', authority: 'authentic', issuer: 'nobody', sources: [] };
  expect(problemsOf(record({ texts: [text, text] }))).toMatchObject([
    expect.stringContaining('[record/same-text]'),
  ]);
  const twice = JSON.parse(collection.content) as { series: unknown[] };
  const content = JSON.stringify({ ...twice, series: [...twice.series, ...twice.series] });
  expect(parseCollection([{ ...collection, content }]).problems).toMatchObject([
    { rule: 'collection/twice' },
  ]);
});

test('what is missing or of another kind is told in plain words', () => {
  const { adopted: _, level: __, ...without } = facts;
  const found = problemsOf({
    file: `north/${facts.id}.json`,
    content: JSON.stringify({ ...without, parties: 'XA' }),
  }).join('\n');
  expect(found).toContain('adopted: must be given');
  expect(found).toContain('level: must be given: one of leaders');
  expect(found).toContain('parties: must be a list, in square brackets');
  expect(found).not.toMatch(/Invalid|undefined/);
});
