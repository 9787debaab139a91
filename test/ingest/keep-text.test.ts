/** A text, its raw bytes and its provenance change together, wherever a run is killed between them. */
import { copyFile, mkdir, readdir, readFile, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { acceptDocument } from '../../src/ingest/corpus/accept-document.ts';
import { inspectKeptText, keepText } from '../../src/ingest/corpus/keep-text.ts';
import { removeLeftovers } from '../../src/ingest/corpus/leftovers.ts';
import * as pages from './pages.ts';
import { unionRecord } from './records.ts';
import { scratchFolder } from './scratch.ts';
import { UNION } from './wording.ts';

const cleanUp: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const dispose of cleanUp.splice(0)) await dispose();
});

/** A process that has ended for sure: nobody has this number. */
const DEAD = 2 ** 22 + 12_345;
const record = unionRecord({ url: 'https://www.state.gov/x/' });
const version = record.texts[0] as (typeof record.texts)[number];
const TITLE = 'Joint Communiqué of the Five and the Merian Union';
const OLD = pages.statePage(TITLE, UNION);
const NEW = OLD.replace('24 million', '42 million');

async function keep(folder: string, html: string): Promise<void> {
  const bytes = new TextEncoder().encode(html);
  const result = await acceptDocument({ bytes, url: 'https://www.state.gov/x/' }, record, version);
  if (!('accepted' in result)) throw new Error(JSON.stringify(result.failures));
  await keepText(folder, record, version, bytes, result.accepted, {
    source: 'https://www.state.gov/x/',
    kind: 'publisher',
    retrieved: '2026-11-30',
  });
}

/** The files of the old and of the new text, side by side. */
async function setUp() {
  const { path: folder, dispose } = await scratchFolder();
  const { path: newer, dispose: disposeNewer } = await scratchFolder();
  cleanUp.push(dispose, disposeNewer);
  await keep(folder, OLD);
  await keep(newer, OLD);
  await keep(newer, NEW);
  const texts = join(folder, 'texts', record.id);
  const others = join(newer, 'texts', record.id);
  const raw = (await readdir(others)).find((name) => name.startsWith('en.raw-')) as string;
  return { folder, texts, others, raw };
}

const wordsOf = async (folder: string) => {
  const found = await inspectKeptText(folder, record, version);
  return found.state === 'whole' ? (/(\d\d) million/.exec(found.kept.text)?.[1] ?? '') : found;
};

test('a new text takes the place of the old with its own raw bytes, and nothing of the old stays', async () => {
  const { others, raw } = await setUp();
  expect((await readdir(others)).sort()).toEqual(['en.json', raw, 'en.txt'].sort());
  expect(await readFile(join(others, raw), 'utf8')).toBe(NEW);
});

test('killed before the text is renamed: the old text, whole, and the rest is cleared away', async () => {
  const { folder, texts, others, raw } = await setUp();
  await copyFile(join(others, raw), join(texts, raw));
  await copyFile(join(others, 'en.json'), join(texts, `en.next.${DEAD}.json`));
  await writeFile(join(texts, `en.txt.${DEAD}.tmp`), 'half a tex');
  expect(await wordsOf(folder)).toBe('24');
  await removeLeftovers(folder);
  expect(await wordsOf(folder)).toBe('24');
  expect((await readdir(texts)).sort()).toEqual(['en.json', 'en.raw.html', 'en.txt']);
});

test('killed before the first text of a version is there: nothing of it stays, and what another run laid ready does', async () => {
  const { others, raw } = await setUp();
  const { path: folder, dispose } = await scratchFolder();
  cleanUp.push(dispose);
  const texts = join(folder, 'texts', record.id);
  await mkdir(texts, { recursive: true });
  await copyFile(join(others, raw), join(texts, raw));
  await copyFile(join(others, 'en.json'), join(texts, `en.next.${DEAD}.json`));
  await writeFile(join(texts, 'en.raw.pdf'), 'half a pa');
  const other = { ...JSON.parse(await readFile(join(others, 'en.json'), 'utf8')), raw: 'en.raw.html' };
  await writeFile(join(texts, `en.next.${process.ppid}.json`), JSON.stringify(other));
  await writeFile(join(texts, 'en.raw.html'), NEW);
  await removeLeftovers(folder);
  expect((await readdir(texts)).sort()).toEqual([
    `en.next.${process.ppid}.json`,
    'en.raw.html',
    'en.raw.pdf',
  ]);
});

test('killed after it: the new text, whole, before and after it is cleared up', async () => {
  const { folder, texts, others, raw } = await setUp();
  await copyFile(join(others, raw), join(texts, raw));
  await copyFile(join(others, 'en.json'), join(texts, `en.next.${DEAD}.json`));
  await copyFile(join(others, 'en.txt'), join(texts, 'en.txt'));
  expect(await wordsOf(folder)).toBe('42');
  await removeLeftovers(folder);
  expect(await wordsOf(folder)).toBe('42');
  expect((await readdir(texts)).sort()).toEqual(['en.json', raw, 'en.txt'].sort());
});

test('what a run that goes on has laid ready stays, and half-written records of dead runs go', async () => {
  const { folder, texts, others } = await setUp();
  const parent = process.ppid;
  await copyFile(join(others, 'en.json'), join(texts, `en.next.${parent}.json`));
  await keep(folder, OLD);
  await mkdir(join(folder, 'xu'));
  await writeFile(join(folder, 'xu', `x.json.${DEAD}.tmp`), '{');
  await removeLeftovers(folder);
  expect(await readdir(texts)).toContain(`en.next.${parent}.json`);
  expect(await readdir(join(folder, 'xu'))).toEqual([]);
});

test('the number of a dead writer, given to another process or to this one, keeps nothing of it', async () => {
  const { folder, texts, others } = await setUp();
  const hoursAgo = new Date(Date.now() - 5 * 3_600_000);
  for (const number of [process.ppid, process.pid]) {
    const left = [join(texts, `en.next.${number}.json`), join(texts, `en.txt.${number}.tmp`)];
    for (const path of left) {
      await copyFile(join(others, 'en.json'), path);
      await utimes(path, hoursAgo, hoursAgo);
    }
  }
  await removeLeftovers(folder);
  expect((await readdir(texts)).sort()).toEqual(['en.json', 'en.raw.html', 'en.txt']);
});

test('raw bytes that another run has laid ready for the same text are left to it', async () => {
  const { folder, texts, others, raw } = await setUp();
  await copyFile(join(others, raw), join(texts, raw));
  await copyFile(join(others, 'en.json'), join(texts, `en.next.${process.ppid}.json`));
  await keep(folder, OLD.replace('24 million', '33 million'));
  expect(await readdir(texts)).toContain(raw);
  expect(await wordsOf(folder)).toBe('33');
});
