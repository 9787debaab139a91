import { env } from 'cloudflare:workers';
import { beforeAll, expect, test } from 'vitest';
import { loadSpecimens, NOW, service, specimens } from '../http/collection.ts';
import { saveStatement } from '../store/save-one.ts';

const request = service();
const html = { headers: { Accept: 'text/html' } };
const json = { headers: { Accept: 'application/json' } };
const NORTH = 'specimen-2021-05-14-north';
const GONE = 'specimen-2020-01-01-gone';

beforeAll(async () => {
  await loadSpecimens();
  const [record] = specimens;
  if (!record) throw new Error('no specimen');
  await saveStatement(
    env.DB,
    {
      ...record,
      id: GONE,
      adopted: '2020-01-01',
      title: 'A statement whose text is lost (invented)',
      texts: [],
    },
    [],
    NOW,
  );
});

const read = async (path: string) => {
  const response = await request(path, html);
  const page = await response.text();
  return { status: response.status, page, title: /<h1>([^<]*)</.exec(page)?.[1] };
};

test('a known statement without its text: the page says so and leads to its sources', async () => {
  for (const path of [
    `/compare/${NORTH}/${GONE}`,
    `/compare/${GONE}/${NORTH}`,
    `/compare/${NORTH}/${GONE}?lang=en`,
  ]) {
    const { status, page, title } = await read(path);
    expect(status).toBe(404);
    expect(title).toBe('Text not here');
    expect(page).toMatch(
      /<p class="lead">“[^”]+” \(text [AB]\) is known, but its text is not in this collection/,
    );
    // Readers know statements by their names; an id stands in addresses only.
    expect(page.includes(`href="/statements/${GONE}"`)).toBe(true);
    expect(page).not.toContain(`>${GONE}<`);
  }
});

test.each([
  [`/compare/${NORTH}/nowhere-2020`, 'nowhere-2020', 'B'],
  [`/compare/nowhere-2020/${NORTH}`, 'nowhere-2020', 'A'],
  ['/statements/nowhere-2020', 'nowhere-2020', ''],
])('%s says which id is wrong', async (path, id, side) => {
  const { page, title } = await read(path);
  expect(title).toBe('No such statement');
  const lead = /class="lead">([^<]*)</.exec(page)?.[1] ?? '';
  expect(lead).toContain(id);
  if (side) expect(lead).toContain(`text ${side}`);
});

test('a language that a text does not have: the page names those it has', async () => {
  for (const path of [
    `/statements/${NORTH}?lang=kk`,
    `/compare/${NORTH}/specimen-2022-05-20-north?lang=kk`,
  ]) {
    const { page, title } = await read(path);
    expect(title).toBe('No text in this language');
    expect(/class="lead">([^<]*)</.exec(page)?.[1]).toMatch(/Kazakh.*English/);
    expect(page.includes('?lang=en"')).toBe(true);
  }
});

test('what can be no language is shown as it was written', async () => {
  const { status, page } = await read(`/statements/${NORTH}?lang=%3Cb%3E!`);
  expect(status).toBe(404);
  expect(page.includes('&lt;b&gt;!')).toBe(true);
});

test('a page of an error has no permanent address', async () => {
  const { page } = await read('/statements/nowhere-2020');
  expect(page.includes('Permanent address')).toBe(false);
  expect(page.includes('rel="canonical"')).toBe(false);
  expect((await read('/method')).page.includes('Permanent address')).toBe(true);
});

test('the page on the method gives its measurements as data', async () => {
  for (const reply of [await request('/method.json'), await request('/method', json)]) {
    expect(reply.headers.get('Content-Type')).toContain('application/json');
    const body = (await reply.json()) as { engine: string; tables: { title: string; rows: string[][] }[] };
    expect(body.engine).toMatch(/^\d/);
    // Empty where this engine was not measured yet: tables of another engine would say what is not so.
    expect(body.tables).toBeInstanceOf(Array);
    // Each title names the region of one table.
    expect(new Set(body.tables.map(({ title }) => title)).size).toBe(body.tables.length);
  }
});

test('no table of the method has a column in which nothing was measured', async () => {
  const { page } = await read('/method');
  const tables = page.split('<table').slice(1);
  expect(tables.length).toBeGreaterThan(0);
  for (const table of tables) {
    const rows = (table.split('<tbody>')[1] ?? '')
      .split('<tr>')
      .slice(1)
      .map((row) => [...row.matchAll(/<td class="num">([^<]*)</g)].map(([, cell]) => cell));
    const empty = (rows[0] ?? []).filter((_, place) => rows.every((row) => /^–?$/.test(row[place] ?? '')));
    expect(empty).toEqual([]);
  }
});

test.each(['/nothing.json', '/statements/a/b/c.json', '/methods.json'])(
  '%s is refused as data, even to a browser',
  async (path) => {
    for (const init of [html, json, undefined]) {
      const reply = await request(path, init);
      expect(reply.status).toBe(404);
      expect(reply.headers.get('Content-Type')).toContain('application/problem+json');
    }
  },
);

test('every page has its data', async () => {
  for (const path of [
    ...['/compare', '/method', '/questions', '/matrix', '/statements/missing', '/partners'],
    '/partners/specimen/Merian%20Union',
  ]) {
    const reply = await request(`${path}.json`);
    expect(reply.headers.get('Content-Type'), path).toContain('application/json');
  }
});

test.each(['', '?ui=ru'])(
  'two sides with one text: the page leads to the list, with the statement ticked %s',
  async (ui) => {
    const { status, page } = await read(`/compare/${NORTH}/${NORTH}${ui}`);
    expect(status).toBe(400);
    const [, list = ''] = /href="(\/compare\?[^"]*)"/.exec(page.slice(page.indexOf('<h1>'))) ?? [];
    const choosing = await read(list.replaceAll('&amp;', '&'));
    expect(choosing.status).toBe(200);
    expect(choosing.page).toMatch(new RegExp(`value="${NORTH}"[^>]* checked`));
  },
);
