import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { runFetch } from '../../src/ingest/commands/fetch.ts';
import { readFetchLog } from '../../src/ingest/corpus/fetch-log.ts';
import { isFirstFetch } from '../../src/ingest/corpus/first-fetch.ts';
import { fetchForFirstStart, fetchTheRest } from '../../src/ingest/corpus/obtain-texts.ts';
import { openCollection } from '../../src/ingest/corpus/open-collection.ts';
import type { FetchCounts } from '../../src/ingest/database/fetch-progress.ts';
import { page, startLoopback, status } from './loopback.ts';
import * as pages from './pages.ts';
import { unionRecord } from './records.ts';
import { scratchContext, scratchFolder, writeFiles } from './scratch.ts';
import { UNION } from './wording.ts';

const cleanUp: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const dispose of cleanUp.splice(0)) await dispose();
});

const TITLE = 'Joint Communiqué of the Five and the Merian Union';
const COLLECTION = {
  id: 'invented',
  title: 'Invented statements',
  description: 'Statements about an invented region.',
  hub: { name: 'the Five', short: 'Five', parties: [] },
  series: [{ id: 'xu', partner: 'Merian Union', title: 'Five and the Union' }],
};

test('the first fetch is the first that finishes: neither a database nor a try without a network counts', async () => {
  const { path, dispose } = await scratchFolder();
  const server = await startLoopback({
    'www.state.gov/joint-communique/': page(
      pages.convertedMarkdown(TITLE, 'https://www.state.gov/x/', UNION),
    ),
  });
  const closed = await startLoopback({});
  await closed.close();
  cleanUp.push(server.close, dispose);
  const folder = join(path, 'collection');
  const record = unionRecord({ url: 'https://www.state.gov/joint-communique/' });
  await writeFiles(folder, {
    'collection.json': JSON.stringify(COLLECTION),
    'xu/xu-2023-10-20.json': JSON.stringify(record),
  });
  const { context } = scratchContext(join(path, 'state'));
  await mkdir(join(path, 'state', 'invented', 'v3'), { recursive: true });
  const fetchWith = (fetch: typeof globalThis.fetch) =>
    runFetch(['--collection', folder], { ...context, fetch });
  expect(isFirstFetch(context, 'invented')).toBe(true);
  await fetchWith(closed.fetch);
  expect(isFirstFetch(context, 'invented')).toBe(true);
  await fetchWith(server.fetch);
  expect(isFirstFetch(context, 'invented')).toBe(false);
});

test('a start asks for the texts of the main comparisons, by language and series; the rest follows and asks for none twice', async () => {
  const { path, dispose } = await scratchFolder();
  const html = page(pages.unknownPage(TITLE, UNION));
  const names = ['a-leaders', 'b-ministers', 'c-other', 'd-leaders'];
  const server = await startLoopback(
    Object.fromEntries(names.map((name) => [`${name}.example/x`, name === 'd-leaders' ? status(403) : html])),
  );
  cleanUp.push(server.close, dispose);
  const folder = join(path, 'collection');
  const record = (name: string, series: string, level: 'leaders' | 'foreign-ministers') => ({
    ...unionRecord({ url: `https://${name}.example/x` }, { id: `${series}-2023-10-20-${name[0]}` }),
    series,
    level,
  });
  await writeFiles(folder, {
    'collection.json': JSON.stringify({
      ...COLLECTION,
      series: [...COLLECTION.series, { id: 'xv', partner: 'Others', title: 'Others' }],
      first: { series: ['xu'], level: 'leaders', langs: ['ru', 'en'] },
    }),
    'xu/xu-2023-10-20-a.json': JSON.stringify(record('a-leaders', 'xu', 'leaders')),
    'xu/xu-2023-10-20-b.json': JSON.stringify(record('b-ministers', 'xu', 'foreign-ministers')),
    'xv/xv-2023-10-20-c.json': JSON.stringify(record('c-other', 'xv', 'leaders')),
    'xu/xu-2023-10-20-d.json': JSON.stringify(record('d-leaders', 'xu', 'leaders')),
  });
  const context = { ...scratchContext(join(path, 'state')).context, fetch: server.fetch };
  const collection = await openCollection(context, folder);
  const pagesAsked = () => server.asked.filter((each) => each.endsWith('.example/x')).map((each) => each[0]);

  const told: FetchCounts[] = [];
  const first = await fetchForFirstStart(context, collection, (counts) => told.push(counts));
  expect(
    pagesAsked()
      .filter((each) => each !== 'w')
      .sort(),
  ).toEqual(['a', 'd']);
  expect(first).toMatchObject({ complete: false, obtained: 1, stored: 1 });
  expect(isFirstFetch(context, 'invented')).toBe(true);
  const asked = server.asked.length;
  expect(await fetchTheRest(context, collection, first, (counts) => told.push(counts))).toBe(2);
  // What readers are told counts what the first minute brought.
  expect(told.map(({ done }) => done)).toEqual([1, 2, 3, 4]);
  expect(told.slice(2)).toEqual([
    { done: 3, known: 4, obtained: 2 },
    { done: 4, known: 4, obtained: 3 },
  ]);
  expect(server.asked.slice(asked).filter((each) => /^[ad]-/.test(each))).toEqual([]);
  expect(isFirstFetch(context, 'invented')).toBe(false);
  const log = await readFetchLog(context, 'invented');
  expect(log).toMatchObject({ state: 'finished', done: 2, obtained: 2 });
  expect(
    Object.values(log?.texts ?? {})
      .map(({ state }) => state)
      .sort(),
  ).toEqual(['stored', 'stored', 'stored', 'unreachable']);
});
