import { applyPatch } from 'diff';
import Papa from 'papaparse';
import { beforeAll, describe, expect, test } from 'vitest';
import { patchOf } from '../../src/http/formats/patch.ts';
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
    const divisions = elementsOf(xml).filter(({ name }) => name === 'div');
    expect(divisions.length).toBeGreaterThan(0);
    for (const { children } of divisions) {
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
      expect(entry.text).toMatch(
        /Compared with specimen-[\w-]+ \(A; this statement is B\): |No earlier statement of its series/,
      );
    }
    const ids = elements.filter(({ name }) => name === 'id').map(({ text }) => text);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('lead to the statement before across languages, where it is not here in that of the feed', async () => {
    const entries = elementsOf(await (await ask('/v1/feed?lang=ru')).text()).filter(
      ({ name }) => name === 'entry',
    );
    const entry = entries.find(({ text }) =>
      text.includes('The earlier specimen-2021-05-14-north is not here in this language'),
    );
    const address = /http[^"]*\/compare\/specimen-2021-05-14-north@[^"]*lang_b=ru/.exec(
      entry?.text ?? '',
    )?.[0];
    expect(address).toContain('lang_a=en');
    const { pathname, search } = new URL((address ?? '').replaceAll('&amp;', '&'));
    expect((await ask(pathname + search)).status).toBe(200);
    expect(entry?.text).not.toContain('No earlier statement');
  });

  test('say when what they tell changed, not when it was loaded; they name the address as asked, and pinned pages', async () => {
    const asked = 'http://multivector.test/v1/feed?lang=ru&series=specimen';
    const xml = await (await ask(asked)).text();
    const elements = elementsOf(xml);
    const self = elements.find(({ name, attributes }) => name === 'link' && attributes.rel === 'self');
    expect(self?.attributes.href).toBe(asked);
    const times = elements.filter(({ name }) => name === 'updated').map(({ text }) => text);
    expect(new Set(times).size).toBeGreaterThan(2);
    expect(times.every((time) => time < '2026-11-21')).toBe(true);
    expect(times[0]).toBe([...times.slice(1)].sort().at(-1));
    for (const { attributes } of elements.filter(
      ({ name, attributes }) => name === 'link' && attributes.hreflang,
    ))
      expect(attributes).toMatchObject({ hreflang: 'ru', href: expect.stringMatching(/@[0-9a-f]{12}$/) });
    const quoted = await (await ask('/v1/feed?formula=peaceful-stable-country&lang=ru')).text();
    expect(quoted).toContain('&lt;p lang=&quot;ru&quot;&gt;');
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
      const address = `/v1/search?q=${encodeURIComponent(q)}`;
      const { data } = Papa.parse<string[]>(
        (await (await ask(`${address}&format=spreadsheet`)).text()).trim(),
      );
      for (const cell of data.flat()) expect(cell, JSON.stringify(q)).not.toMatch(/^[=+\-@\t\r]/);
      // Somebody else may have written the question into the link.
      for (const { query } of await records(`${address}&format=csv`))
        expect(query).not.toMatch(/^[=+\-@\t\r]/);
    }
  const { data } = Papa.parse<string[]>(
    (await (await ask(`/v1/search?format=csv&q=${encodeURIComponent('water\n=x OR water')}`)).text()).trim(),
  );
  expect(data.length).toBeGreaterThan(1);
});

describe('tables', () => {
  test('are whole: every hit of a search, and a page where one is asked for', async () => {
    const { hits } = (await (await ask('/v1/search?q=the')).json()) as { hits: number };
    expect(hits).toBeGreaterThan(200);
    expect((await records('/v1/search?q=the&format=csv')).length).toBe(hits);
    expect((await records('/v1/search?q=the&format=csv&limit=7')).length).toBe(7);
    const whole = await ask('/v1/search?q=the&format=csv');
    expect(whole.headers.get('Link') ?? '').not.toMatch(/rel="next"/);
    const etag = whole.headers.get('ETag') ?? '';
    await whole.text();
    const again = await ask('/v1/search?q=the&format=csv', { headers: { 'If-None-Match': etag } });
    expect(again.status).toBe(304);
    expect((await ask('/v1/search?q=the*x&format=csv')).status).toBe(400);
    for (const [path, list] of [
      ['/v1/statements?', 'statements'],
      ['/v1/formulas/peaceful-stable-country?', 'lines'],
    ]) {
      const json = (await (await ask(`${path}limit=200`)).json()) as Record<string, unknown[]>;
      expect((await records(`${path}format=csv`)).length, path).toBe(json[list ?? '']?.length);
    }
    const shared = (await (await ask('/v1/shared?limit=200&min_partners=2')).json()) as {
      total: number;
      wordings: { variants: { places: unknown[] }[] }[];
    };
    expect(shared.total).toBeLessThanOrEqual(200);
    expect((await records('/v1/shared?min_partners=2&format=csv')).length).toBe(
      shared.wordings.flatMap(({ variants }) => variants.flatMap(({ places }) => places)).length,
    );
  });

  test('for spreadsheets begin with a byte order mark; those for programs are the text to the letter', async () => {
    const russian = '/v1/search?q=%D0%B2%D0%BE%D0%B4%D0%B0&lemma=true';
    const bytes = async (form: string) =>
      new Uint8Array(await (await ask(`${russian}&format=${form}`)).arrayBuffer());
    expect([...(await bytes('spreadsheet')).slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect([...(await bytes('csv')).slice(0, 3)]).not.toEqual([0xef, 0xbb, 0xbf]);
    const item = '/v1/search?q=common+standards+for+containers&lang=en';
    expect((await records(`${item}&format=csv`))[0]?.left).toBe('- ');
    expect((await records(`${item}&format=spreadsheet`))[0]?.left).toBe("'- ");
  });

  test('of a comparison give places and word edits, which are those of the texts', async () => {
    const address = `/v1/compare?a=${a}&b=${b}`;
    const reply = (await (await ask(address)).json()) as { a: { sha256: string }; b: { sha256: string } };
    const textOf = async (sha256: string) => (await ask(`/v1/texts/${sha256}`)).text();
    const texts = { a: await textOf(reply.a.sha256), b: await textOf(reply.b.sha256) };
    const rows = await records(`${address}&format=csv`);
    let edits = 0;
    for (const row of rows) {
      for (const side of ['a', 'b'] as const)
        expect(
          (row[`${side}_spans`] ?? '')
            .split(' ')
            .filter((span) => span !== '')
            .map((span) => texts[side].slice(...(span.split('-').map(Number) as [number, number])))
            .join('\n'),
        ).toBe(row[`${side}_text`]);
      const only = { a: [] as string[], b: [] as string[] };
      for (const line of (row.edits ?? '').split('\n').filter((one) => one !== '')) {
        const [kind, ...spans] = line.split(' ');
        const side = kind === 'only_a' ? 'a' : 'b';
        const [from = 0, to = 0] = (spans[side === 'a' ? 0 : 1] ?? '').split('-').map(Number);
        only[side].push(texts[side].slice(from, to).trim());
        edits += 1;
      }
      expect(only.a.filter((words) => words !== '').join('\n')).toBe(row.a_only);
      expect(only.b.filter((words) => words !== '').join('\n')).toBe(row.b_only);
    }
    expect(edits).toBeGreaterThan(10);
  });
});

/** The lines of a table by the names of its columns, as a library reads them. */
async function records(path: string): Promise<readonly Record<string, string>[]> {
  const response = await ask(path);
  expect(response.status, path).toBe(200);
  return Papa.parse<Record<string, string>>((await response.text()).trim(), { header: true }).data;
}

describe('a patch', () => {
  const pair = 'a=specimen-2021-05-14-north&b=specimen-2022-05-20-north';
  const body = async (path: string) => (await ask(path)).text();
  const wording = (id: string) => body(`/v1/statements/${id}/text`);

  test('turns the wording of A into that of B to the letter', async () => {
    const reply = await ask(`/v1/compare?${pair}&format=patch`);
    expect(reply.headers.get('Content-Type')).toBe('text/x-diff; charset=utf-8');
    const patch = await reply.text();
    expect(patch).toContain('--- specimen-2021-05-14-north.en.txt\t');
    expect(applyPatch(await wording('specimen-2021-05-14-north'), patch)).toBe(
      await wording('specimen-2022-05-20-north'),
    );
    expect(await (await ask(`/v1/compare?${pair}`, { headers: { Accept: 'text/x-diff' } })).text()).toBe(
      patch,
    );
  });

  test('of texts with nothing in common and more lines than are searched is a whole replacement', () => {
    const lines = (word: string) => Array.from({ length: 3000 }, (_, line) => `${word} ${line}`).join('\n');
    const [a, b] = ['old', 'new'].map((word) => ({ name: `${word}.txt`, sha256: word, text: lines(word) }));
    if (!a || !b) throw new Error('two texts');
    expect(applyPatch(a.text, patchOf(a, b))).toBe(b.text);
    expect(applyPatch(`${a.text}!`, patchOf(a, b))).toBe(false);
  });

  test('goes between two texts of one language only', async () => {
    const crossed = 'a=specimen-2022-05-20-north&b=specimen-2022-10-27-union&lang_a=ru&lang_b=en';
    expect((await ask(`/v1/compare?${crossed}&format=patch`)).status).toBe(400);
    expect(await body(`/v1/compare?${crossed}&format=patch`)).toContain('same language');
  });
});
