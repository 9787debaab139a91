import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { runFetch } from '../../src/ingest/commands/fetch.ts';
import { isFirstFetch } from '../../src/ingest/corpus/first-fetch.ts';
import { page, startLoopback } from './loopback.ts';
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
