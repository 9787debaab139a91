import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { compareTexts, prepareText } from '../../src/comparison/index.ts';
import { runReview } from '../../src/ingest/commands/review.ts';
import { readReviews } from '../../src/ingest/corpus/reviews.ts';
import { proposedReview, type ReviewedPair, readReview, writeReview } from '../../src/ingest/review/file.ts';
import { project, scratchContext, scratchFolder } from './scratch.ts';

const side = (id: string, text: string) => ({
  ...prepareText(text, { lang: 'en' }),
  id,
  title: `Letter ${id}`,
  sha256: (id === 'one' ? 'a' : 'b').repeat(64),
});
const pair: ReviewedPair = {
  a: side('one', 'The lake is calm. Boats sail at dawn. Nets are mended.'),
  b: side('two', 'The lake is calm. At dawn, boats sail.'),
};
const proposed = {
  ...proposedReview(pair, compareTexts(pair.a.text, pair.b.text), '2026-01-02'),
  by: 'A Reader',
};
const written = writeReview(pair, proposed, 'review <file>');

describe('the file that a person edits', () => {
  test('says of every clause where it stands and how it begins', () => {
    expect(written.split('\n\n').slice(1)).toMatchInlineSnapshot(`
      [
        "a: one aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
      b: two bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
      lang: en
      by: A Reader
      date: 2026-01-02",
        "sure
      A1 0-17 The lake is calm.
      B1 0-17 The lake is calm.",
        "likely
      A2 18-37 Boats sail at dawn.
      B2 18-38 At dawn, boats sail.",
        "A3 38-54 Nets are mended.
      ",
      ]
    `);
  });

  test('read back unchanged is the record that it was written from', () => {
    expect(readReview(written, pair)).toEqual({ ok: true, record: proposed });
  });

  test.each([
    ['a clause in two blocks', `${written}\nA1\n`, /^\d+: A1 stands in line \d+ already$/],
    ['a clause in none', written.replace(/^A3 .*$/m, ''), /^0: A3 stands in no block$/],
    ['a clause that is none', `${written}\nB9\n`, /^\d+: there is no clause B9; B has 2$/],
    [
      'a place that is another',
      written.replace(/^A1 0-/m, 'A1 2-'),
      /^\d+: A1 stands at 0-\d+, not at 2-\d+$/,
    ],
    [
      'a misspelt certainty',
      written.replace(/^sure$/m, 'shure'),
      /"shure" is neither .* did you mean "sure"\?$/,
    ],
    [
      'a block without certainty',
      written.replace(/^sure\n/m, ''),
      /begins with how sure you are: sure, likely, possible$/,
    ],
    [
      'a misspelt field',
      written.replace('lang:', 'lnag:'),
      /"lnag" is not a field .* did you mean "lang"\?$/,
    ],
  ])('%s is told with its line', (_, content, message) => {
    const read = readReview(content, pair);
    expect(read.ok ? [] : read.problems.map((each) => `${each.line}: ${each.message}`)).toContainEqual(
      expect.stringMatching(message),
    );
  });
});

describe('npm run statements -- review', () => {
  let scratch: Awaited<ReturnType<typeof scratchFolder>>;
  let collection: string;
  beforeEach(async () => {
    scratch = await scratchFolder();
    collection = join(scratch.path, 'collection');
    for (const part of ['specimens', 'collection.json'])
      await cp(join(project, 'statements', part), join(collection, part), { recursive: true });
  });
  afterEach(() => scratch.dispose());
  const run = async (...argv: readonly string[]) => {
    const { context, out, err } = scratchContext(join(scratch.path, 'state'));
    const code = await runReview([...argv, '--collection', collection], context);
    return { code, out: out(), err: err() };
  };
  const [north, east] = ['specimen-2021-05-14-north', 'specimen-2022-05-20-north'];

  test('writes a file, refuses it unsigned, takes it signed, and keeps what it replaces', async () => {
    const file = join(scratch.path, 'north.txt');
    expect(await run(north, east, '--out', file)).toMatchObject({ code: 0 });
    expect(await run(north, east, '--out', file)).toMatchObject({
      code: 1,
      err: expect.stringContaining('exists already'),
    });
    const unsigned = await run(file);
    expect([unsigned.code, unsigned.err]).toEqual([1, expect.stringMatching(/north\.txt:\d+: by: /)]);
    const content = (await readFile(file, 'utf8')).replace('by: ', 'by: A. Reader');
    await writeFile(file, content);
    expect(await run(file, '--check')).toMatchObject({
      code: 0,
      out: expect.stringContaining('Nothing was written'),
    });
    expect((await readReviews(collection)).reviews).toEqual([]);
    expect(await run(file)).toMatchObject({ code: 0 });
    const [first] = (await readReviews(collection)).reviews;
    expect(first).toMatchObject({
      current: true,
      record: { by: 'A. Reader', a: { id: north }, b: { id: east } },
    });
    // Places only: no word of the texts is in what may be passed on.
    const stored = await readFile(join(collection, `reviews/${north}..${east}.en.json`), 'utf8');
    expect(stored.replace(/"(?:by|date|lang|id|sha256|certainty)":"[^"]*"/g, '')).not.toMatch(/[a-z]{5,}/);
    await writeFile(file, content.replace('by: A. Reader', 'by: B. Reader'));
    expect(await run(file)).toMatchObject({
      code: 0,
      out: expect.stringContaining('is kept in reviews/replaced/'),
    });
    const both = (await readReviews(collection)).reviews;
    expect(both.map(({ current, record }) => [record.by, current])).toEqual([
      ['B. Reader', true],
      ['A. Reader', false],
    ]);
    // The same pair, named the other way round, is one pair still.
    const turned = join(scratch.path, 'turned.txt');
    await run(east, north, '--out', turned);
    await writeFile(turned, (await readFile(turned, 'utf8')).replace('by: ', 'by: C. Reader'));
    expect(await run(turned)).toMatchObject({
      code: 0,
      out: expect.stringContaining('is kept in reviews/replaced/'),
    });
    const current = (await readReviews(collection)).reviews.filter((each) => each.current);
    expect(current.map(({ record }) => record.by)).toEqual(['C. Reader']);
  });

  test('as JSON for another program, with the beginnings of the clauses, which are not taken in', async () => {
    const file = join(scratch.path, 'north.json');
    expect(await run(north, east, '--json', '--out', file)).toMatchObject({ code: 0 });
    const given = JSON.parse(await readFile(file, 'utf8')) as {
      rows: unknown[];
      words: unknown[];
      by: string;
    };
    expect(given.words.length).toBe(given.rows.length);
    await writeFile(file, JSON.stringify({ ...given, by: 'A program', rows: given.rows.slice(1) }));
    expect(await run(file)).toMatchObject({ code: 1, err: expect.stringContaining('stand in no row') });
    await writeFile(file, JSON.stringify({ ...given, by: 'A program' }));
    expect(await run(file, '--check')).toMatchObject({
      code: 0,
      out: expect.stringContaining('aligned by A program'),
    });
  });

  test.each([
    [
      ['specimen-2021-05-14-north', 'specimen-2022-05-20-north', '--lang', 'tk'],
      'The two have no text in "tk"; both have',
    ],
  ])('%j is refused in a sentence', async (argv, message) => {
    expect(await run(...argv)).toMatchObject({ code: 1, err: expect.stringContaining(message) });
  });

  test('a text that is not at hand is told with how to get it', async () => {
    await rm(join(collection, `specimens/${east}.en.md`));
    await rm(join(collection, `specimens/${east}.ru.md`));
    const { code, err } = await run(north, east);
    expect(code).toBe(1);
    for (const way of ['fetch', 'add']) expect(err).toContain(`npm run statements -- ${way} ${east}`);
  });

  test('a text at hand that is not the one that was reviewed is told as that, not as missing', async () => {
    const path = join(collection, `specimens/${east}.json`);
    const record = JSON.parse(await readFile(path, 'utf8')) as { texts: object[] };
    const pin = {
      sha256: '0'.repeat(64),
      raw_sha256: '0'.repeat(64),
      source: 'a file',
      retrieved: '2026-01-02',
      words: 700,
      clauses: 40,
    };
    await writeFile(
      path,
      JSON.stringify({ ...record, texts: record.texts.map((text) => ({ ...text, pin })) }),
    );
    const { code, err } = await run(north, east);
    expect(code).toBe(1);
    expect(err).toContain(`${east}: the en text at hand is not the one that was reviewed`);
    expect(err).not.toContain('No text');
  });

  test.each([
    [['specimen-2021-05-14-nort', east], 'the nearest is "specimen-2021-05-14-north"'],
    [['missing.txt'], 'There is no file'],
  ])('%j ends it with a sentence', async (argv, message) => {
    await expect(run(...argv)).rejects.toThrow(message);
  });
});
