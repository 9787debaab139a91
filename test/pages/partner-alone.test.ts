import { env } from 'cloudflare:workers';
import { beforeAll, expect, test } from 'vitest';
import { deriveCollection } from '../../src/ingest/derive/index.ts';
import { loadSpecimens, NOW, newText, service, specimens } from '../http/collection.ts';
import { saveStatement } from '../store/save-one.ts';

const request = service();

/** Not marked as invented, it stands for the only partner with a text; its words are invented all the same. */
const ONLY = 'us-2030-01-01';

beforeAll(async () => {
  await loadSpecimens();
  const [first] = specimens;
  if (!first) throw new Error('no specimen');
  const { specimen: _, partner: __, ...record } = first;
  await saveStatement(
    env.DB,
    { ...record, id: ONLY, series: 'us', adopted: ONLY.slice(3), texts: [] },
    [await newText('The sides met by the lake.\n\nThey uphold human rights on its shores.', 'en')],
    NOW,
  );
  await saveStatement(
    env.DB,
    { ...record, id: 'us-2031-01-01', series: 'us', adopted: '2031-01-01', kind: 'meeting', texts: [] },
    [],
    NOW,
  );
  await deriveCollection(env.DB, { now: NOW });
});

const leadOf = async (path: string) =>
  /<p class="lead">([\s\S]*?)<\/p>/.exec(
    await (await request(path, { headers: { Accept: 'text/html' } })).text(),
  )?.[1] ?? '';

test('where no other partner has a text, no formula is called its own', async () => {
  expect(await leadOf('/partners/us')).toMatch(/\d+ formulas?\.$/);
  expect(await leadOf('/partners/us?ui=ru')).toMatch(/Формул: \d+\.$/);
});

test('the column of other partners is there where other partners have texts', async () => {
  const page = async (path: string) => (await request(path, { headers: { Accept: 'text/html' } })).text();
  expect(await page('/partners/us')).not.toContain('Other partners</th>');
  expect(await page('/partners/specimen/Merian%20Union')).toContain('Other partners</th>');
});

test('lengths of texts are given in words', async () => {
  const page = async (path: string) => (await request(path, { headers: { Accept: 'text/html' } })).text();
  expect(await page('/partners/us')).toMatch(/<td>English \(\d+\u00a0words\)<\/td>/);
  expect(await page('/statements?ui=ru')).toMatch(/английский \([\d\u00a0]+\u00a0(?:слово|слова|слов)\)/);
});

test('where others have texts, it is said how many formulas none of them has', async () => {
  expect(await leadOf('/partners/specimen/Merian%20Union')).toMatch(/\d+ of them with this partner alone\.$/);
});

test('a meeting that issued no text is no text that is missing', async () => {
  const listOf = async (path: string) =>
    (await (await request(path, { headers: { Accept: 'text/html' } })).text()).replace(/<[^>]*>/g, ' ');
  expect(await listOf('/partners')).toContain('2 statements and meetings\u00a0· 1 of 1 text here');
  expect(await listOf('/partners?ui=ru')).toContain('2\u00a0заявления и встречи');
  expect(await leadOf('/partners/us')).toContain(
    '2 statements and meetings known, 2030–2031; its text is here.',
  );
});

test('each statement is compared with the one above it, also where several were adopted on one day', async () => {
  const [first] = specimens;
  if (!first) throw new Error('no specimen');
  const { specimen: _, partner: __, ...record } = first;
  for (const word of ['quay', 'alder', 'mole'])
    await saveStatement(
      env.DB,
      { ...record, id: `${ONLY}-${word}`, series: 'us', adopted: ONLY.slice(3), texts: [] },
      [await newText(`The sides met by the ${word}.`, 'en')],
      NOW,
    );
  const page = await (await service()('/partners/us', { headers: { Accept: 'text/html' } })).text();
  const table = page.slice(page.indexOf('id="texts"'), page.indexOf('id="alone"'));
  const rows = table.split('<tr').filter((row) => row.includes(`href="/statements/${ONLY}`));
  const ids = rows.map((row) => /href="\/statements\/([^"?]+)/.exec(row)?.[1] ?? '');
  expect(ids).toHaveLength(4);
  for (const [at, row] of rows.entries())
    if (at > 0) expect(row).toContain(`href="/compare/${ids[at - 1]}/${ids[at]}`);
});
