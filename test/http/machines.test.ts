import robotsParser from 'robots-parser';
import { beforeAll, describe, expect, test } from 'vitest';
import { loadSpecimens, service } from './collection.ts';

beforeAll(() => loadSpecimens());

const ask = service();

test('browsers and crawlers find what they ask for without being told', async () => {
  for (const [path, type] of [
    ['/robots.txt', 'text/plain'],
    ['/favicon.svg', 'image/svg+xml'],
    ['/favicon.ico', 'image/x-icon'],
    ['/apple-touch-icon.png', 'image/png'],
    ['/sitemap.xml', 'application/xml'],
    ['/site.webmanifest', 'application/manifest+json'],
    ['/opensearch.xml', 'application/opensearchdescription+xml'],
    ['/pictures/site.png', 'image/png'],
    ['/pictures/search.png?q=zeppelin', 'image/png'],
  ] as const) {
    const response = await ask(path);
    expect(response.status, path).toBe(200);
    expect(response.headers.get('Content-Type'), path).toContain(type);
    expect(response.headers.get('ETag'), path).toMatch(/^"[^"]+"$/);
  }
});

test('the icon file holds one PNG of the size that it names', async () => {
  const file = new DataView(await (await ask('/favicon.ico')).arrayBuffer());
  expect([file.getUint16(2, true), file.getUint16(4, true)]).toEqual([1, 1]);
  const [length, start] = [file.getUint32(14, true), file.getUint32(18, true)];
  expect(start + length).toBe(file.byteLength);
  expect(file.getUint32(start)).toBe(0x89504e47);
  expect([file.getUint32(start + 16), file.getUint32(start + 20)]).toEqual([
    file.getUint8(6),
    file.getUint8(7),
  ]);
});

test('crawlers may read the pages, but no addresses without an end; previews may read any page', async () => {
  const rules = await (await ask('http://multivector.test/robots.txt')).text();
  const allows = (path: string, agent: string) =>
    robotsParser('http://multivector.test/robots.txt', rules).isAllowed(
      `http://multivector.test${path}`,
      agent,
    );
  const pinned = '/compare/a@0123456789ab/b@0123456789ab';
  for (const path of ['/', '/statements', '/statements/x', '/formulas/x', '/v1/export', '/search', pinned])
    expect(allows(path, 'Crawler'), path).toBe(true);
  for (const path of ['/search?q=x', '/compare/a/b', '/v1/search?q=x', '/v1/compare?a=a&b=b', '/mcp'])
    expect(allows(path, 'Crawler'), path).toBe(false);
  expect(allows('/search?q=x', 'Twitterbot')).toBe(true);
  const sitemap = await (await ask(/^Sitemap: (.*)$/m.exec(rules)?.[1] ?? '')).text();
  const addresses = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = '']) => address);
  expect(addresses.some((address) => address.includes('/compare/'))).toBe(true);
  for (const address of addresses) expect(allows(new URL(address).pathname, 'Crawler'), address).toBe(true);
  for (const address of addresses.filter((one) => /compare|statements\//.test(one)).slice(0, 12))
    expect((await ask(address.replaceAll('&amp;', '&'))).status, address).toBe(200);
});

test('whom to tell of faults is said where somebody has set it', async () => {
  expect((await ask('/.well-known/security.txt')).status).toBe(404);
  const told = await service({ SECURITY_CONTACT: 'mailto:security@example.org' })(
    '/.well-known/security.txt',
  );
  expect(await told.text()).toMatch(/^Contact: mailto:security@example\.org\nExpires: \d{4}-/);
});

test('pages tell in their header what their head tells', async () => {
  const { headers } = await ask('/compare/specimen-2021-05-14-north/specimen-2022-05-20-north', {
    headers: { Accept: 'text/html' },
  });
  expect(headers.get('Link')).toMatch(
    /<\/compare\/[^>]*@[0-9a-f]{12}>; rel="cite-as".*rel="describedby".*rel="item"/,
  );
  expect((await ask('/statements/specimen-2021-05-14-north')).headers.get('Link')).toMatch(/rel="cite-as"/);
});

describe('the head of a page', () => {
  const headOf = async (path: string) => {
    const page = await (await ask(path, { headers: { Accept: 'text/html' } })).text();
    const meta = (name: string) =>
      new RegExp(`<meta (?:property|name)="${name}" content="([^"]*)"`).exec(page)?.[1];
    const link = (rel: string) => new RegExp(`<link rel="${rel}" href="([^"]*)"`).exec(page)?.[1];
    return { page, meta, link };
  };

  test('says the answer of a search, a zero above all, and has a picture of it', async () => {
    const { meta } = await headOf('/search?q=zeppelin');
    expect(meta('og:description')).toMatch(/zeppelin.*Not found in any of \d+ texts/);
    expect(meta('og:image')).toMatch(/\/pictures\/search\.png\?q=zeppelin$/);
    expect(meta('og:type')).toBe('website');
    expect(meta('robots')).toBe('noindex');
    for (const path of ['/', '/statements', '/matrix', '/formulas', '/questions'])
      expect((await headOf(path)).meta('og:image'), path).toMatch(/\.png/);
  });

  test('dates what it is about, not what it links to', async () => {
    const { meta } = await headOf('/compare/specimen-2021-05-14-north/specimen-2022-05-20-north');
    expect(meta('og:type')).toBe('article');
    expect(meta('article:published_time')).toBe('2022-05-20');
    expect(meta('date')).toBe('2022-05-20');
    expect((await headOf('/')).meta('article:published_time')).toBeUndefined();
  });

  test('is its own canonical page in each language, and names the other', async () => {
    const { link, page } = await headOf('http://multivector.test/?ui=ru');
    expect(link('canonical')).toBe('http://multivector.test/?ui=ru');
    for (const [lang, address] of [
      ['en', 'http://multivector.test/'],
      ['ru', 'http://multivector.test/?ui=ru'],
      ['x-default', 'http://multivector.test/'],
    ])
      expect(page).toContain(`<link rel="alternate" hreflang="${lang}" href="${address}"/>`);
  });

  test('describes the collection as a data set, and texts as files with a fingerprint', async () => {
    const jsonOf = (page: string) =>
      JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/s.exec(page)?.[1] ?? 'null');
    const graph = jsonOf((await headOf('/')).page)['@graph'] as { '@type': string }[];
    expect(graph.map((node) => node['@type'])).toEqual(['WebSite', 'Dataset']);
    for (const path of [
      '/statements/specimen-2021-05-14-north',
      '/compare/specimen-2021-05-14-north/specimen-2022-05-20-north',
    ]) {
      const json = JSON.stringify(jsonOf((await headOf(path)).page));
      expect(json).toMatch(/"encoding":\{"@type":"MediaObject","sha256":"[0-9a-f]{64}"/);
    }
  });
});

test('the reference has a margin and the icon', async () => {
  const page = await (await ask('/docs')).text();
  expect(page).toContain('<main class="wrap prose">');
  expect(page).toContain('href="/favicon.svg"');
});

test('the reference says what the body of a request holds', async () => {
  const page = (await (await ask('/docs')).text()).replaceAll('&quot;', '"');
  const part = page.slice(page.indexOf('<code>POST /v1/compare</code></h3>'));
  const body = part.slice(part.indexOf('Body: '), part.indexOf('</section>'));
  expect(body).toContain('<code>a</code> (required)');
  expect(body).toContain('{ "statement": string } or { "text": string }');
  for (const field of ['b', 'against', 'lang_a', 'lang_b', 'mode', 'ignore'])
    expect(body).toContain(`<code>${field}</code>`);
});
