import { env } from 'cloudflare:workers';
import { beforeAll, expect, test } from 'vitest';
import { deriveCollection } from '../../src/ingest/derive/index.ts';
import { loadSpecimens, NOW, newText, service, specimens } from '../http/collection.ts';
import { saveStatement } from '../store/save-one.ts';

const request = service();
const html = { headers: { Accept: 'text/html' } };

/** A record that is not marked as invented stands for a real one; its words are invented all the same. */
const REAL = ['us-2030-01-01', 'cn-2031-01-01'] as const;
const LOST = 'us-2032-01-01';

beforeAll(async () => {
  await loadSpecimens();
  const [first] = specimens;
  if (!first) throw new Error('no specimen');
  const { specimen: _, partner: __, ...record } = first;
  for (const id of [...REAL, LOST])
    await saveStatement(
      env.DB,
      {
        ...record,
        id,
        series: id.slice(0, 2),
        adopted: id.slice(3),
        title: `Statement ${id}`,
        short: `Short ${id}`,
        texts: [],
      },
      id === LOST
        ? []
        : [
            await newText(
              `The sides met in ${id}.\n\nThey will keep the wells of the steppe open to all travellers and uphold human rights.`,
              'en',
            ),
          ],
      NOW,
    );
  await deriveCollection(env.DB, { now: NOW });
});

const read = async (path: string) => (await request(path, html)).text();
const banner = (page: string) =>
  /<aside class="specimens"[^>]*>(.*?)<\/aside>/s.exec(page)?.[1]?.replace(/<[^>]*>/g, '') ?? '';

test('the formulas are counted over real texts and partners only', async () => {
  const page = await read('/formulas');
  expect(banner(page)).toBe('');
  expect(page).toContain('2 statements searched');
  expect(page).toMatch(
    /human rights, fundamental freedoms<\/a><span class="meta">2 of 2 partners, in 2 statements/,
  );
  expect(page).not.toMatch(/of [3-9] partners/);
});

test('an example of the start page that is invented is marked beside its names', async () => {
  const page = await read('/');
  const sample = /<section class="sample"[\s\S]*?<\/section>/.exec(page)?.[0] ?? '';
  const heads = [...sample.matchAll(/<p class="meta">([\s\S]*?)<\/p>/g)].map(([, head = '']) => head);
  expect(heads).toHaveLength(2);
  for (const head of heads) expect(/Short |invented specimen/.test(head), head).toBe(true);
});

test('the start page says that some of what it shows is invented, not all of it', async () => {
  expect(banner(await read('/'))).toContain('are made-up examples');
});

test('a page with both says that marked rows are invented, and marks exactly those', async () => {
  const page = await read('/statements');
  expect(banner(page)).toContain('are made-up examples');
  const rows = [...page.matchAll(/<time class="when"(.*?)<\/li>/gs)].map(([, row]) => row ?? '');
  for (const row of rows)
    expect(row.includes('invented specimen'), row.slice(0, 200)).toBe(row.includes('/statements/specimen-'));
  expect(banner(await read('/statements?series=specimen'))).toContain('This page shows invented specimens');
  expect(banner(await read('/statements?series=us'))).toBe('');
});

test('the list of the figure and the pairs of the start page mark what is invented', async () => {
  const rows = [
    ...(await read('/compare?for=embed&choose=1')).matchAll(/<time class="when"(.*?)<\/li>/gs),
  ].map(([, row]) => row ?? '');
  expect(rows.length).toBeGreaterThan(2);
  for (const row of rows)
    expect(row.includes('invented specimen'), row.slice(0, 200)).toBe(row.includes('/statements/specimen-'));
  const pairs = [
    ...(await read('/')).matchAll(/<li><a href="\/compare\/([^"/]+)\/[^"/]+">[^<]*<\/a>([^<]*)<\/li>/g),
  ];
  expect(pairs.length).toBeGreaterThan(1);
  for (const [pair, first, tag] of pairs)
    expect(tag?.includes('invented specimen'), pair).toBe(first?.startsWith('specimen'));
});

test('a real statement is not offered an invented one for comparison, nor the other way round', async () => {
  const offered = async (id: string) =>
    [...(await read(`/statements/${id}`)).matchAll(/class="button" href="([^"]*)"/g)].map(
      ([, url]) => url ?? '',
    );
  const real = await offered(REAL[0]);
  expect(real.length).toBeGreaterThan(0);
  for (const url of real) expect(url).not.toContain('specimen');
  for (const url of await offered('specimen-2023-10-20-union')) expect(url).not.toMatch(/us-20|cn-20/);
});

test('what is offered for comparison has a text, unless the reader asks for all', async () => {
  expect((await read('/compare')).includes(`/statements/${LOST}"`)).toBe(false);
  expect((await read('/compare?texts=any')).includes(`/statements/${LOST}"`)).toBe(true);
  expect((await read('/statements')).includes(`/statements/${LOST}"`)).toBe(true);
  const here = await read('/statements?texts=here');
  expect(here.includes(`/statements/${LOST}"`)).toBe(false);
  expect(here).toContain('obtained=true');
});
