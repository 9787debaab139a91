import { env } from 'cloudflare:workers';
import { beforeAll, describe, expect, test } from 'vitest';
import { stringsOf, uiLanguages } from '../../src/pages/interface/strings.ts';
import { endFetching, saveFetching, touchCollection } from '../../src/store/index.ts';
import { loadSpecimens, NOW, newText, service, specimens } from '../http/collection.ts';
import { saveStatement } from '../store/save-one.ts';

const request = service();
const html = { headers: { Accept: 'text/html,application/xhtml+xml,*/*;q=0.8' } };
const NORTH = '/compare/specimen-2021-05-14-north/specimen-2022-05-20-north';
const CROSS = '/compare/specimen-2023-05-19-north/specimen-2023-10-20-union';
const HOSTILE = `<script>alert(1)</script>"'&<img src=x onerror=alert(1)>`;

beforeAll(async () => {
  await loadSpecimens();
  await saveStatement(
    env.DB,
    {
      id: 'specimen-2099-01-01-hostile',
      series: 'specimen',
      partner: HOSTILE,
      title: `Communiqué ${HOSTILE} </title></script>`,
      kind: 'statement',
      level: 'leaders',
      adopted: '2099-01-01',
      parties: ['XA'],
      absent: [],
      guests: [],
      specimen: true,
      certainty: {},
      notes: HOSTILE,
      texts: [],
    },
    [await newText(`The leaders welcomed ${HOSTILE} and agreed.\n\n</script><!-- ${HOSTILE}`, 'en')],
    NOW,
  );
});

async function text(path: string): Promise<string> {
  const response = await request(path, html);
  expect(response.status, path).toBe(200);
  return response.text();
}

const PAGES = [
  '/',
  '/statements',
  '/statements/missing',
  '/statements/specimen-2023-10-20-union',
  NORTH,
  CROSS,
  `${NORTH}?view=inline`,
  `${NORTH}?view=changes&ignore=punctuation,case,spelling&spoken=off`,
  '/compare',
  '/compare/own',
  '/draft',
  '/compare?s=specimen-2023-05-19-north,specimen-2023-10-20-union,specimen-2024-04-16-east',
  '/compare?s=specimen-2023-05-19-north,specimen-2023-10-20-union,specimen-2024-04-16-east&theme=afghanistan',
  '/formulas',
  '/formulas/sovereignty-triad',
  '/shared',
  '/partners',
  '/history/specimen-2022-05-20-north/8',
  '/partners/specimen/Merian%20Union',
  '/matrix',
  '/matrix?theme=afghanistan&texts=partners',
  '/questions',
  '/questions/ukraine-autumn-2022',
  '/search?q=territorial+integrity',
  '/method',
];

describe.each(PAGES)('%s', (path) => {
  test.each(uiLanguages)('in %s: one heading, no inline script or style, its own language', async (ui) => {
    const page = await text(`${path}${path.includes('?') ? '&' : '?'}ui=${ui}`);
    expect(page.match(/<h1[ >]/g)).toHaveLength(1);
    expect(page).toContain(`<html lang="${ui}">`);
    expect(page).not.toMatch(/ style="| on[a-z]+="/);
    expect([...page.matchAll(/<script(?![^>]*\bsrc=)[^>]*>/g)].map(([tag]) => tag)).toEqual(
      page.includes('application/ld+json') ? ['<script type="application/ld+json">'] : [],
    );
    expect(page).not.toMatch(/undefined|\[object |NaN/);
  });

  test('every link within the site leads somewhere', async () => {
    const page = (await text(path)).replaceAll('&#39;', "'");
    const links = new Set(
      [...page.matchAll(/href="(\/[^"#]*)/g)].map(([, href]) => (href ?? '').replaceAll('&amp;', '&')),
    );
    const sample = [...links].filter((_, index) => index % Math.ceil(links.size / 12) === 0);
    expect(sample.length).toBeGreaterThan(5);
    for (const link of sample) {
      const response = await request(link, html);
      expect([200, 303], `${path} → ${link}`).toContain(response.status);
    }
  });
});

test('a page that shows an invented text says so first; one that shows none does not', async () => {
  expect(await text(NORTH)).toContain('class="specimens"');
  expect(await text('/method')).not.toContain('class="specimens"');
});

test('within a series words are added and removed; across partners nothing was deleted', async () => {
  const series = await text(NORTH);
  expect(series).toMatch(/<ins>/);
  expect(series).toMatch(/<del>/);
  const cross = await text(`${CROSS}?view=split`);
  expect(cross).not.toMatch(/<(ins|del)>/);
  expect(cross).toContain('<mark class="a">');
  expect(cross).toContain('only in A:');
  expect(cross).not.toContain('removed:');
});

test('the matrix says every share in a number, in words and in a tint, orders by similarity, and leaves a silent text out by name', async () => {
  const page = await text('/matrix?theme=sovereignty&texts=partners');
  const cells = page.match(/<td class="tint[1-6]">/g) ?? [];
  expect(cells.length).toBeGreaterThan(5);
  // The tint runs up to the greatest share of the table.
  expect(cells).toContain('<td class="tint6">');
  expect(page).toContain('Ordered by similarity');
  expect(page.match(/<span class="cell-words">[\d,]+ /g)).toHaveLength(cells.length);
  const data = (await (await request('/v1/matrix?theme=sovereignty')).json()) as {
    readonly partners: readonly { readonly a_words: number; readonly a_words_in_b: number }[];
    readonly silent: readonly string[];
  };
  const writeNumber = new Intl.NumberFormat('en-GB').format;
  for (const { a_words, a_words_in_b } of data.partners)
    expect(page).toContain(`${writeNumber(a_words_in_b)} of ${writeNumber(a_words)} words`);
  expect(page.includes('have no formula of this theme')).toBe(data.silent.length > 0);
  expect((await request('/matrix?theme=no-such-theme', html)).status).toBe(400);
});

test('the matrix leads with one count for all languages, and search says what it looked for in each', async () => {
  const page = await text('/matrix?theme=sovereignty');
  expect(page.indexOf('id="said"')).toBeLessThan(page.indexOf('id="overlap"'));
  expect(page).toContain('all languages together (English, Russian, Chinese)');
  expect(await text('/matrix?lang=ru')).toContain('1 text is counted beside, not within');
  expect(await text('/formulas?ui=ru')).toContain('все языки вместе: английский, русский, китайский');
  const search = await text('/search?q=territorial+integrity&across=true');
  expect(search).toContain('территориальн целостн');
  expect(search).toContain('领 土 完 整');
});

test('the words for listeners can be switched off', async () => {
  expect(await text(`${NORTH}?spoken=off`)).not.toContain('removed: </span>');
});

test('both ends of a moved passage lead to each other', async () => {
  const page = await text(NORTH);
  const stub = /<div class="row stub" id="(m\d+)">[\s\S]*?href="#(r\d+)"/.exec(page);
  expect(stub).not.toBeNull();
  const row = page.slice(page.indexOf(`id="${stub?.[2]}"`));
  expect(row.slice(0, row.indexOf('</section>'))).toContain(`href="#${stub?.[1]}"`);
});

test('every anchor of a comparison exists', async () => {
  const page = await text(NORTH);
  const ids = new Set([...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
  for (const [, anchor] of page.matchAll(/href="#([^"]+)"/g)) expect(ids, anchor).toContain(anchor);
});

test('without a word in common, and with every word in common, the first sentence says so', async () => {
  const page = await text('/compare/specimen-2021-05-14-north/specimen-2099-01-01-hostile');
  expect(page).toContain('share no passage');
});

test('the same address gives the data', async () => {
  const direct = await (
    await request('/v1/compare?a=specimen-2021-05-14-north&b=specimen-2022-05-20-north')
  ).json();
  for (const reply of [
    await request(`${NORTH}.json?view=inline&ui=ru`),
    await request(`${NORTH}?view=inline`, { headers: { Accept: 'application/json' } }),
  ]) {
    expect(reply.headers.get('Content-Type')).toContain('application/json');
    expect(await reply.json()).toEqual(direct);
  }
  for (const path of [
    '/statements.json',
    '/formulas.json',
    '/shared.json',
    '/search.json?q=peace',
    '/index.json',
  ])
    expect((await request(path)).headers.get('Content-Type'), path).toContain('json');
});

test('a permanent address keeps naming the wording that was read', async () => {
  const page = await text(NORTH);
  const pinned = /<link rel="cite-as" href="http:\/\/localhost([^"]+)"/.exec(page)?.[1] ?? '';
  expect(pinned).toMatch(/@[0-9a-f]{12}\/.*@[0-9a-f]{12}$/);
  expect(await text(pinned)).toContain('<h1>');
});

test('hostile wording is shown as text', async () => {
  for (const path of [
    '/',
    '/statements',
    '/statements/specimen-2099-01-01-hostile',
    '/compare/specimen-2023-10-20-union/specimen-2099-01-01-hostile',
    `/search?q=${encodeURIComponent(HOSTILE)}`,
  ]) {
    const page = await (await request(path, html)).text();
    expect(page, path).not.toContain('<script>alert');
    expect(page, path).not.toContain('<img src=x');
  }
});

test('the policy of a page allows no inline script and no other origin', async () => {
  const policy = (await request(NORTH, html)).headers.get('Content-Security-Policy') ?? '';
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("script-src 'self'");
  expect(policy).not.toContain('unsafe');
});

describe('what cannot be shown is said', () => {
  test.each([
    ['/statements/specimen-2023-10-20-onion', 404, '/statements/specimen-2023-10-20-union'],
    ['/compare/specimen-2021-05-14-nort/specimen-2022-05-20-north', 404, NORTH],
    ['/formulas/sovereignty-triade', 404, '/formulas/sovereignty-triad'],
    ['/statment', 404, '/statements'],
    ['/compare/specimen-2021-05-14-north/specimen-2021-05-14-north', 400, ''],
    ['/compare/specimen-2021-05-14-north/specimen-2022-05-20-north?lang=xx', 404, ''],
    ['/search?q=%22', 400, ''],
    ['/statements?series=nowhere', 400, ''],
    ['/statements/%E0%A4%A', 404, ''],
  ])('%s', async (path, status, nearest) => {
    const response = await request(path, html);
    const page = await response.text();
    expect(response.status).toBe(status);
    expect(response.headers.get('Content-Type')).toContain('text/html');
    if (nearest) expect(page).toContain(`href="${nearest}"`);
  });
});

test('a store that does not answer is said on a page to readers, as a problem to programs', async () => {
  const gone = service({
    DB: {
      prepare: () => {
        throw new Error('D1_ERROR: no answer');
      },
    },
  });
  const page = await gone('/statements', html);
  expect(page.status).toBe(503);
  expect(page.headers.get('Content-Type')).toContain('text/html');
  expect(await page.text()).toContain('<h1>');
  const data = await gone('/v1/statements');
  expect(data.status).toBe(503);
  expect(data.headers.get('Content-Type')).toContain('application/problem+json');
});

test('two chosen statements lead to their comparison and keep the language of the interface', async () => {
  const response = await request(
    '/compare?s=specimen-2021-05-14-north&s=specimen-2022-05-20-north&ui=ru',
    html,
  );
  expect(response.status).toBe(303);
  expect(response.headers.get('Location')).toBe(`${NORTH}?ui=ru`);
});

test('the picture of a comparison is a PNG of the size that was promised', async () => {
  const page = await text(NORTH);
  const url = /og:image" content="([^"]+)"/.exec(page)?.[1] ?? '';
  const reply = await request(url);
  expect(reply.headers.get('Content-Type')).toBe('image/png');
  const bytes = new Uint8Array(await reply.arrayBuffer());
  expect([...bytes.slice(0, 8)]).toEqual([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]);
  const view = new DataView(bytes.buffer);
  expect([view.getUint32(16), view.getUint32(20)]).toEqual([1200, 630]);
  expect(bytes.length).toBeLessThan(200_000);
});

test('a style sheet and a script keep their address for ever', async () => {
  const page = await text('/');
  const urls = [...page.matchAll(/(?:href|src)="(\/assets\/[^"]+)"/g)].map(([, url]) => url ?? '');
  expect(urls.length).toBeGreaterThan(1);
  for (const url of urls) {
    const response = await request(url);
    expect(response.headers.get('Cache-Control')).toContain('immutable');
  }
});

test('a search without a hit can be cited: 0 of N, until a date', async () => {
  expect(await text('/search?q=unobtainium')).toMatch(/Not found in any of \d+ texts \(newest: \d/);
});

test('two texts of 3,000 words, with everything that the page loads, are at most 60 kB compressed', async () => {
  const body = async (...ids: readonly string[]) =>
    (await Promise.all(ids.map(async (id) => (await request(`/v1/statements/${id}/text`)).text()))).join(
      '\n\n',
    );
  const long = {
    a: await body(
      'specimen-2019-11-29-union',
      'specimen-2022-10-27-union',
      'specimen-2021-05-14-north',
      'specimen-2023-04-18-east',
    ),
    b: await body(
      'specimen-2023-10-20-union',
      'specimen-2025-03-21-union',
      'specimen-2022-05-20-north',
      'specimen-2024-04-16-east',
    ),
  };
  for (const [side, text] of Object.entries(long)) {
    expect(text.split(/\s+/).length).toBeGreaterThan(3000);
    const record = specimens[0];
    if (!record) throw new Error('no specimen');
    const own = { ...record, id: `specimen-2098-01-01-${side}`, adopted: '2098-01-01', texts: [] };
    await saveStatement(env.DB, own, [await newText(text, 'en')], NOW);
  }
  const page = await text('/compare/specimen-2098-01-01-a/specimen-2098-01-01-b');
  const files = [...page.matchAll(/(?:href|src)="(\/assets\/[^"]+)"/g)].map(([, url]) => url ?? '');
  const parts = [page, ...(await Promise.all(files.map(async (url) => (await request(url)).text())))];
  const sizes = await Promise.all(parts.map(compressed));
  const whole = sizes.reduce((sum, size) => sum + size, 0);
  console.log(`comparison of two texts of 3,000 words: ${whole} bytes compressed`);
  expect(whole).toBeLessThan(60_000);
});

async function compressed(body: string): Promise<number> {
  const stream = new Response(body).body?.pipeThrough(new CompressionStream('gzip'));
  return (await new Response(stream).arrayBuffer()).byteLength;
}

test('no text of the Russian interface was left in English', () => {
  const flat = (value: unknown): readonly string[] =>
    typeof value === 'string'
      ? [value]
      : value && typeof value === 'object'
        ? Object.values(value).flatMap(flat)
        : [];
  const [english, russian] = [flat(stringsOf('en')), flat(stringsOf('ru'))];
  const same = russian.filter((entry, index) => entry === english[index] && /[a-z]{3}/.test(entry));
  expect(same).toEqual(['Multivector']);
});

test('the figure of a comparison is offered as a drawing, whose words are words, and as a picture', async () => {
  const page = await text(NORTH);
  const addresses = [...page.matchAll(/href="(\/pictures\/[^"]+)" download=/g)].map(([, href]) => href ?? '');
  expect(addresses).toHaveLength(2);
  const [svg, png] = await Promise.all(addresses.map((address) => request(address.replaceAll('&amp;', '&'))));
  expect(svg?.headers.get('Content-Type')).toMatch(/^image\/svg\+xml/);
  expect(await svg?.text()).toMatch(
    /^<svg [^>]*role="img"[\s\S]*>Talvern statement \(invented\), 2021<\/text>/,
  );
  expect(png?.headers.get('Content-Type')).toBe('image/png');
});

test('the start page says how far the fetching is, and when it was last heard of', async () => {
  const home = async (query = '') => (await request(`/${query}`, html)).text();
  const counts = { done: 41, known: 132, obtained: 17 };
  expect(await home()).not.toMatch(/fetching|requested/i);
  await saveFetching(env.DB, { ...counts, state: 'running', updated: new Date().toISOString() });
  await touchCollection(env.DB, '');
  // Another service: this one may answer for two seconds from what it knew.
  const fresh = service();
  const page = async (query = '') => (await fresh(`/${query}`, html)).text();
  expect(await page()).toMatch(
    /41 of 132 known texts [^.]+, and 17 obtained so far\.[^.]+\. Last update: [^.]+ UTC\./,
  );
  expect(await page('?ui=ru')).toContain('41 из 132, получено: 17; загрузка продолжается.');
  // What was killed says nothing more, and no page goes on saying that it goes on.
  await saveFetching(env.DB, { ...counts, state: 'running', updated: '2026-01-02T03:04:05Z' });
  expect(await page()).toContain(
    'had reached 41 of 132 texts at the last update, 2 January 2026 at 03:04 UTC',
  );
  expect([await endFetching(env.DB), await endFetching(env.DB)]).toEqual([true, false]);
  expect(await page()).not.toMatch(/last update/i);
});

test('two statements with dots between lead to their comparison, as page and as data', async () => {
  const [a, b] = ['specimen-2021-05-14-north', 'specimen-2022-05-20-north'];
  for (const [asked, leads] of [
    [`/compare/${a}..${b}`, `/compare/${a}/${b}`],
    [`/compare/${a}...${b}?view=inline`, `/compare/${a}/${b}?view=inline`],
    [`/compare/${a}..${b}.json`, `/compare/${a}/${b}.json`],
    [`/compare/${'a'.repeat(64)}..${'b'.repeat(64)}`, `/v1/compare/${'a'.repeat(64)}..${'b'.repeat(64)}`],
  ] as const) {
    const response = await request(asked, { redirect: 'manual' });
    expect(response.status, asked).toBe(302);
    const to = new URL(response.headers.get('Location') ?? '', 'http://localhost');
    expect(`${to.pathname}${to.search}`).toBe(leads);
  }
  // Dots within a side, or with nothing behind them, part no pair.
  for (const address of [`/compare/${a}/${b}..c`, `/compare/${a}....`])
    expect((await request(address, { redirect: 'manual' })).status, address).toBe(404);
  // One that is mistyped is named there with the nearest.
  const wrong = await request(`/compare/${a}/specimen-2022-05-21-north.json`);
  expect(await wrong.json()).toMatchObject({ parameter: 'b', nearest: b });
});
