import Papa from 'papaparse';
import { beforeAll, describe, expect, test } from 'vitest';
import { loadSpecimens, service, specimens } from './collection.ts';
import { elementsOf } from './well-formed.ts';

beforeAll(() => loadSpecimens());

const ask = service();
const a = 'specimen-2021-05-14-north';
const b = 'specimen-2022-05-20-north';

describe('a text as TEI', () => {
  test('is well-formed, holds every character of the text in order, and every clause and word once', async () => {
    for (const { id, texts } of specimens)
      for (const { lang } of texts) {
        const plain = await (await ask(`/v1/statements/${id}/text?lang=${lang}`)).text();
        const response = await ask(`/v1/statements/${id}/text?lang=${lang}&format=tei`);
        expect(response.headers.get('Content-Type')).toMatch(/^application\/tei\+xml/);
        const xml = await response.text();
        const elements = elementsOf(xml);
        expect(elements[0]).toMatchObject({
          name: 'TEI',
          attributes: { xmlns: 'http://www.tei-c.org/ns/1.0' },
        });
        const body = elements.find(({ name }) => name === 'body');
        const squeeze = (text: string) => text.replace(/\s+/g, '');
        expect(squeeze(body?.text ?? ''), id).toBe(squeeze(plain));
        const ids = elements.flatMap(({ attributes }) => attributes['xml:id'] ?? []);
        expect(new Set(ids).size).toBe(ids.length);
      }
  });

  test('divisions hold heads first and never heads alone', async () => {
    const xml = await (await ask(`/v1/statements/${a}/text?format=tei`)).text();
    for (const { name, children } of elementsOf(xml)) {
      if (name !== 'div') continue;
      const firstOther = children.findIndex((child) => child !== 'head');
      expect(firstOther).toBeGreaterThanOrEqual(0);
      expect(children.slice(firstOther)).not.toContain('head');
    }
  });
});

test('an alignment as TEI points at the ids of both texts', async () => {
  const xml = await (await ask(`/v1/compare?a=${a}&b=${b}&format=tei`)).text();
  const elements = elementsOf(xml);
  const targets = elements
    .filter(({ name }) => name === 'link' || name === 'span')
    .flatMap(({ attributes }) => (attributes.target ?? '').split(' '));
  const ids = new Map<string, Set<string>>();
  for (const target of targets) {
    const [address = '', id = ''] = target.split('#');
    if (!ids.has(address)) {
      const text = await (await ask(address)).text();
      ids.set(address, new Set(elementsOf(text).flatMap(({ attributes }) => attributes['xml:id'] ?? [])));
    }
    expect(ids.get(address)?.has(id), target).toBe(true);
  }
  const clauses = [...ids.values()].map((known) => [...known].filter((id) => /^c\d+$/.test(id)).length);
  expect(targets.length).toBe(clauses.reduce((sum, count) => sum + count, 0));
});

test('a comparison as CSV has a line a row and quotes what needs it', async () => {
  const json = (await (await ask(`/v1/compare?a=${a}&b=${b}`)).json()) as { rows: unknown[] };
  const response = await ask(`/v1/compare?a=${a}&b=${b}`, { headers: { Accept: 'text/csv' } });
  expect(response.headers.get('X-Multivector-Pin')).toMatch(/^\/v1\/compare\//);
  const csv = await response.text();
  expect(csv.trimEnd().split('\r\n').length).toBe(json.rows.length + 1);
});

test('the whole collection comes as lines of JSON in the shape of the API', async () => {
  const response = await ask('/v1/export');
  const lines = (await response.text())
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(lines[0].collection.id).toBe('c5');
  expect(lines.length).toBe(specimens.length + 1);
  const one = (await (await ask(`/v1/statements/${a}`)).json()) as Record<string, unknown>;
  const { wholes, ...line } = lines.find(({ id }) => id === a);
  expect(line).toEqual(one);
  expect(wholes[0]).toEqual(await (await ask(`/v1/statements/${a}/text?format=json`)).json());
});

describe('feeds', () => {
  test('are Atom with unique ids, and entries hold the change itself', async () => {
    const response = await ask('/v1/feed?series=specimen');
    expect(response.headers.get('Content-Type')).toMatch(/^application\/atom\+xml/);
    const elements = elementsOf(await response.text());
    const feed = elements[0];
    expect(feed).toMatchObject({ name: 'feed', attributes: { xmlns: 'http://www.w3.org/2005/Atom' } });
    for (const required of ['id', 'title', 'updated', 'author']) expect(feed?.children).toContain(required);
    const entries = elements.filter(({ name }) => name === 'entry');
    expect(entries.length).toBe(specimens.length);
    for (const entry of entries) {
      for (const required of ['id', 'title', 'updated', 'content'])
        expect(entry.children).toContain(required);
      expect(entry.text).toMatch(/Compared with specimen-|The first of its series/);
    }
    const ids = elements.filter(({ name }) => name === 'id').map(({ text }) => text);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('of a formula quote it', async () => {
    const xml = await (await ask('/v1/feed?formula=peaceful-stable-country')).text();
    expect(elementsOf(xml).filter(({ name }) => name === 'entry').length).toBeGreaterThan(0);
    expect(xml).toMatch(/peaceful/i);
  });
});

test('the reference and the text for agents name every address of the document', async () => {
  const document = (await (await ask('/openapi.json')).json()) as { paths: Record<string, unknown> };
  const [reference, agents] = await Promise.all(
    ['/docs', '/llms.txt'].map(async (path) => (await ask(path)).text()),
  );
  for (const path of Object.keys(document.paths)) {
    expect(reference).toContain(path);
    expect(agents).toContain(path);
  }
  expect(reference).not.toMatch(/(?:src|href)="https?:\/\//);
});

test('no cell is a formula to a spreadsheet, whatever else stands in it', async () => {
  for (const start of ['=', '+', '-', '@'])
    for (const rest of ['cmd()', '\nwater', 'water\nwater', '\r\nwater']) {
      const q = `${start}${rest} water`;
      const csv = await (await ask(`/v1/search?format=csv&q=${encodeURIComponent(q)}`)).text();
      const { data } = Papa.parse<string[]>(csv.trim());
      for (const cell of data.flat()) expect(cell, JSON.stringify(q)).not.toMatch(/^[=+\-@\t\r]/);
    }
  const { data } = Papa.parse<string[]>(
    (await (await ask(`/v1/search?format=csv&q=${encodeURIComponent('water\n=x OR water')}`)).text()).trim(),
  );
  expect(data.length).toBeGreaterThan(1);
});
