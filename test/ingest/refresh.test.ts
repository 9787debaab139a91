import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterEach, expect, test } from 'vitest';
import { runAdd } from '../../src/ingest/commands/add.ts';
import { runFetch } from '../../src/ingest/commands/fetch.ts';
import { runRefresh } from '../../src/ingest/commands/refresh.ts';
import { runStatus } from '../../src/ingest/commands/status.ts';
import type { Command } from '../../src/ingest/terminal/context.ts';
import type { TextVersion } from '../../src/statement/index.ts';
import { type Handler, inTurn, page, startLoopback, status } from './loopback.ts';
import * as pages from './pages.ts';
import { unionRecord } from './records.ts';
import { scratchContext, scratchFolder, writeFiles } from './scratch.ts';
import { UNION } from './wording.ts';

const TITLE = 'Joint Communiqué of the Five and the Merian Union';
const OLD = pages.statePage(TITLE, UNION);
const NEW = OLD.replace('24 million', '42 million');
const URL_OF_TEXT = 'https://www.state.gov/joint-communique/';
const cleanUp: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const dispose of cleanUp.splice(0)) await dispose();
});

async function setUp(
  routes: Readonly<Record<string, Handler>>,
  sources?: TextVersion['sources'],
  authority: TextVersion['authority'] = 'authentic',
) {
  const { path: folder, dispose } = await scratchFolder();
  const server = await startLoopback(routes);
  cleanUp.push(server.close, dispose);
  const record = unionRecord({ url: URL_OF_TEXT, authority, ...(sources === undefined ? {} : { sources }) });
  await writeFiles(folder, {
    'collection.json': JSON.stringify({
      id: 'invented',
      title: 'Invented',
      description: 'Invented statements.',
      hub: { name: 'the Five', short: 'Five', parties: [] },
      series: [{ id: 'xu', partner: 'Merian Union', title: 'Five and the Union' }],
    }),
    [`xu/${record.id}.json`]: JSON.stringify(record),
  });
  const run = async (command: Command, argv: readonly string[] = [], input = '') => {
    const { context, out } = scratchContext(folder);
    const code = await command([...argv, '--collection', folder], {
      ...context,
      env: { MULTIVECTOR_STATE: join(folder, '.state') },
      fetch: server.fetch,
      stdin: Readable.from(input === '' ? [] : [Buffer.from(input)]),
    });
    return { code, out: out() };
  };
  const file = (ending: string) => readFile(join(folder, 'texts', record.id, `en.${ending}`), 'utf8');
  const kept = () => file('txt');
  const custody = async () => (JSON.parse(await file('json')) as { kind: string }).kind;
  return { run, kept, custody, server };
}

test('a change of the publisher is shown as a comparison and taken over on a yes only', async () => {
  const { run, kept } = await setUp({
    'www.state.gov/joint-communique/': inTurn(page(OLD), page(NEW), page(NEW), page(NEW)),
  });
  await run(runFetch);
  const shown = await run(runRefresh);
  expect(shown.code).toBe(1);
  expect(shown.out).toContain('[−24] [+42]');
  expect(shown.out).toContain('1 text asked for again: 0 unchanged, 1 changed (0 taken over)');
  expect(await kept()).toContain('24 million');
  expect((await run(runRefresh, [], 'n\n')).code).toBe(1);
  expect(await kept()).toContain('24 million');
  expect((await run(runRefresh, [], 'y\n')).code).toBe(0);
  expect(await kept()).toContain('42 million');
});

test.each([
  ['nobody answers', ''],
  ['an answer is handed in', 'n\n'],
])('what is written after a question stands on a line of its own where %s', async (_, input) => {
  const { run } = await setUp({ 'www.state.gov/joint-communique/': inTurn(page(OLD), page(NEW)) });
  await run(runFetch);
  const { out } = await run(runRefresh, [], input);
  expect(out).toMatch(/\[y\/N\] ?\n1 text asked for again/);
});

test('a text that was added from a file is the copy of the publisher once it was read from there', async () => {
  const { run, kept, custody } = await setUp({
    'www.state.gov/joint-communique/': inTurn(page(NEW), page(NEW)),
  });
  const { id } = unionRecord({ url: URL_OF_TEXT });
  await run(runAdd, [id, '-', '--lang', 'en', '--source', URL_OF_TEXT, '--yes'], OLD);
  expect([await custody(), await kept()]).toEqual(['file', expect.stringContaining('24 million')]);
  await run(runRefresh, ['--yes']);
  expect([await custody(), await kept()]).toEqual(['publisher', expect.stringContaining('42 million')]);
});

test('an unchanged page is not sent again, and one that is gone leaves the text', async () => {
  const { run, kept, server } = await setUp({
    'www.state.gov/joint-communique/': inTurn(
      page(OLD, 'text/html', { etag: '"one"' }),
      status(304),
      status(404),
      page(pages.COOKIE_WALL),
    ),
  });
  await run(runFetch);
  expect((await run(runRefresh)).out).toContain('1 unchanged, 0 changed');
  expect(server.headersOf('www.state.gov/joint-communique/')[1]).toMatchObject({ 'if-none-match': '"one"' });
  for (let again = 0; again < 2; again++) {
    const { code, out } = await run(runRefresh);
    expect(code).toBe(0);
    expect(out).toContain('could not be read again');
    expect(out).toContain('the text at hand stays');
  }
  expect(await kept()).toContain('24 million');
});

test('a better copy than the one at hand is shown and taken on a yes; a worse one never is', async () => {
  const reprint = page(pages.statePage(TITLE, UNION));
  const { run, kept, custody, server } = await setUp(
    {
      'www.state.gov/joint-communique/': inTurn(
        status(404),
        page(NEW),
        page(NEW),
        status(404),
        status(404),
        page(OLD),
      ),
      'courier.example/communique': reprint,
    },
    [
      { custody: 'publisher', url: URL_OF_TEXT },
      { custody: 'reprint', url: 'https://courier.example/communique', holder: 'Courier' },
    ],
  );
  await run(runFetch);
  expect(await custody()).toBe('reprint');
  const shown = await run(runRefresh, [], 'n\n');
  expect(shown.out).toContain(`a better copy was found: publisher, ${URL_OF_TEXT} (at hand: reprint)`);
  expect(shown.out).toContain('[−24] [+42]');
  expect(await custody()).toBe('reprint');
  expect((await run(runRefresh, [], 'y\n')).code).toBe(0);
  expect([await custody(), (await kept()).includes('42 million')]).toEqual(['publisher', true]);
  const asked = server.headersOf('courier.example/communique').length;
  // The publisher does not answer: its text stays, and the reprint is not even asked.
  await run(runFetch, ['--refresh']);
  expect((await run(runRefresh)).out).toContain('the text at hand stays');
  expect([await custody(), (await kept()).includes('42 million')]).toEqual(['publisher', true]);
  expect(server.headersOf('courier.example/communique')).toHaveLength(asked);
});

test('status says of a missing text what was tried and what a person can do', async () => {
  const { run } = await setUp({ 'www.state.gov/joint-communique/': status(403) });
  expect((await run(runStatus)).out).toContain(
    'not asked for yet: npm run statements -- fetch xu-2023-10-20',
  );
  await run(runFetch);
  const { out } = await run(runStatus);
  expect(out).toContain(
    `open ${URL_OF_TEXT} in your browser, save the page, and: npm run statements -- add xu-2023-10-20`,
  );
  expect(out).toMatch(/tried on \d{4}-\d{2}-\d{2}: publisher refused \(status 403/);
  const { out: json } = await run(runStatus, ['--json']);
  expect(JSON.parse(json)[0].texts[0]).toMatchObject({ state: 'missing', advice: expect.any(String) });
});

test('a machine translation stays out until somebody adds it, and is asked for again from then on', async () => {
  const { run, kept, server } = await setUp(
    { 'www.state.gov/joint-communique/': inTurn(page(OLD), page(NEW)) },
    undefined,
    'machine-translation',
  );
  await run(runFetch);
  expect(server.headersOf('www.state.gov/joint-communique/')).toHaveLength(0);
  const { out } = await run(runStatus);
  const command = `add xu-2023-10-20 --url "${URL_OF_TEXT}" --lang en --issuer "Merian Union"`;
  expect(out).toContain(
    `only a machine translation is known, which is taken when somebody adds it: npm run statements -- ${command}`,
  );
  expect(out).toContain('0 of the whole text');
  const argv = command.replaceAll('"', '').split(' --issuer ');
  await run(runAdd, [...(argv[0] ?? '').split(' ').slice(1), '--issuer', argv[1] ?? '', '--yes']);
  expect(await kept()).toContain('24 million');
  expect((await run(runRefresh)).out).toContain('changed by the publisher');
});
