import { env } from 'cloudflare:workers';
import { beforeAll, expect, test } from 'vitest';
import { loadSpecimens, NOW, newText, service, specimens } from '../http/collection.ts';
import { saveStatement } from '../store/save-one.ts';

const request = service();
const html = { headers: { Accept: 'text/html' } };
const LONG = '/compare/specimen-2090-01-01-a/specimen-2091-01-01-b';
const ROWS = 340;

beforeAll(async () => {
  await loadSpecimens();
  const [record] = specimens;
  if (!record) throw new Error('no specimen');
  const body = (changed: (n: number) => boolean) =>
    Array.from(
      { length: ROWS },
      (_, n) =>
        `The sides took up matter ${n}x${n * 7} and ${changed(n) ? 'left' : 'settled'} it in valley ${n * 13}.`,
    ).join('\n\n');
  for (const [id, text] of [
    ['specimen-2090-01-01-a', body(() => false)],
    ['specimen-2091-01-01-b', body((n) => n % 10 === 0)],
  ] as const)
    await saveStatement(
      env.DB,
      { ...record, id, adopted: id.slice(9, 19), texts: [] },
      [await newText(text, 'en')],
      NOW,
    );
  for (let n = 0; n < 30; n += 1) {
    const id = `specimen-2080-01-01-p${n}`;
    await saveStatement(
      env.DB,
      { ...record, id, partner: `Partner ${n}`, adopted: '2080-01-01', texts: [] },
      [],
      NOW,
    );
  }
});

const read = async (path: string) => (await request(path, html)).text();

test('a comparison of more than 300 rows is shown in pages and says so', async () => {
  const [first, second] = [await read(LONG), await read(`${LONG}?page=2`)];
  expect(first).toContain('340 passages and is shown in 2 pages; this is page 1');
  expect(first.match(/<section class="row /g)).toHaveLength(200);
  expect(second.match(/<section class="row /g)).toHaveLength(ROWS - 200);
  expect((await read(`${LONG}?page=all`)).match(/<section class="row /g)).toHaveLength(ROWS);
});

test('every row that a page links to stands where the link leads', async () => {
  const pages = new Map<string, ReadonlySet<string | undefined>>();
  const idsOf = (page: string) => new Set([...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
  for (const path of [LONG, `${LONG}?page=2`]) pages.set(path, idsOf(await read(path)));
  for (const path of pages.keys()) {
    const page = await read(path);
    const links = [...page.matchAll(/href="([^"#]*)#([rm][0-9]+)"/g)].filter(
      ([, url]) => url === '' || url?.startsWith(LONG),
    );
    expect(links.some(([, url]) => url !== '')).toBe(true);
    for (const [, url, anchor] of links)
      expect(pages.get(url || path)?.has(anchor), `${path}: ${url}#${anchor}`).toBe(true);
  }
});

test('the timeline draws every partner, each in a drawing of its own: paper parts none', async () => {
  const page = await read('/');
  expect(page.match(/class="lane-name"/g)?.length).toBeGreaterThan(30);
  const figure = /<figure class="timeline"[\s\S]*?<\/figure>/.exec(page)?.[0] ?? '';
  for (const drawing of figure.split('<svg').slice(1))
    expect(drawing.split('class="lane-name"').length).toBeLessThanOrEqual(2);
});

test('parties are called by the names that the collection knows', async () => {
  await saveStatement(
    env.DB,
    {
      id: 'gcc-2079-01-01',
      series: 'gcc',
      title: 'A record without a text',
      kind: 'statement',
      level: 'leaders',
      adopted: '2079-01-01',
      parties: ['KZ', 'GCC'],
      absent: [],
      guests: [],
      certainty: {},
      texts: [],
    },
    [],
    NOW,
  );
  expect(/<dt>Parties<\/dt><dd>([^<]*)</.exec(await read('/statements/gcc-2079-01-01'))?.[1]).toBe(
    'Kazakhstan and Gulf Cooperation Council',
  );
});

test('the links to the pages stand twice, under two names, and say which page this is', async () => {
  const page = await (await request(`${LONG}?page=2`, html)).text();
  const navs = [...page.matchAll(/<nav class="callout" aria-label="([^"]+)">(.*?)<\/nav>/gs)];
  expect(new Set(navs.map(([, name]) => name)).size).toBe(2);
  for (const [, , links] of navs) expect(links).toContain('<strong aria-current="page">2</strong>');
});

test('a passage of an embedded figure and a copied quotation lead to the page on which the row stands', async () => {
  const [, , a, b] = LONG.split('/');
  const data = (await (await request(`/v1/compare?a=${a}&b=${b}`)).json()) as {
    readonly a: { readonly sha256: string };
    readonly b: { readonly sha256: string };
    readonly rows: readonly {
      readonly n: number;
      readonly kind: string;
      readonly a: readonly { from: number }[];
    }[];
  };
  const late = data.rows.find(({ n, kind }) => n > 300 && kind === 'reworded');
  const pinned = `${a}@${data.a.sha256.slice(0, 12)}/${b}@${data.b.sha256.slice(0, 12)}`;
  const figure = (await (await request(`/embed/${pinned}.json?at=a${late?.a[0]?.from}`)).json()) as {
    readonly passages: readonly { readonly n: number; readonly url: string }[];
  };
  const [passage] = figure.passages;
  expect(passage?.n).toBe(late?.n);
  const { pathname, search, hash } = new URL(passage?.url ?? '');
  const page = await (await request(`${pathname}${search}`, html)).text();
  const row = page.split('<section ').find((one) => one.includes(`id="${hash.slice(1)}"`));
  expect(row).toContain('data-quote="2"');
  expect(await (await request(LONG, html)).text()).toContain('data-quote=""');
});
