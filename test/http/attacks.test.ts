import { env } from 'cloudflare:workers';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { loadSpecimens, service } from './collection.ts';

const A = 'specimen-2021-05-14-north';
const B = 'specimen-2022-05-20-north';
const LONG = 'x'.repeat(10_000);

const ask = service();
let stored = '';

/** Everything that a request could have written to, as one string. */
async function contentOfStore(): Promise<string> {
  const { results } = await env.DB.prepare(
    "SELECT name FROM sqlite_schema WHERE type = 'table' AND name IN ('statement', 'text', 'collection', 'formula_hit', 'derived') ORDER BY name",
  ).all<{ name: string }>();
  const rows = await Promise.all(
    results.map(
      async ({ name }) => (await env.DB.prepare(`SELECT * FROM ${name} ORDER BY rowid`).all()).results,
    ),
  );
  return JSON.stringify([results, rows]);
}

beforeAll(async () => {
  await loadSpecimens();
  stored = await contentOfStore();
});

/** A refusal is a problem in one shape; nothing of what is inside is told or set. */
async function expectHarmless(response: Response, what: string): Promise<void> {
  const body = await response.text();
  expect(response.status, what).toBeLessThan(500);
  expect(body, what).not.toMatch(
    /SQLITE|D1_ERROR|no such (table|column)|fts5|node_modules|\bat \w+ \(|\.ts:\d/,
  );
  for (const [name, value] of response.headers) {
    expect(name, what).not.toMatch(/^(set-cookie|x-evil)$/);
    expect(value, what).not.toMatch(/[\r\n]/);
  }
  if (response.status >= 400)
    expect(response.headers.get('Content-Type'), what).toMatch(/^(application\/problem\+json|text\/html)/);
}

afterEach(async () => expect(await contentOfStore()).toBe(stored));

const places: readonly ((value: string) => string)[] = [
  (value) => `/v1/search?q=${value}`,
  (value) => `/v1/search?q=water&format=csv&theme=${value}`,
  (value) => `/v1/search?q=water&cursor=${value}`,
  (value) => `/v1/statements/${value}`,
  (value) => `/v1/statements/${value}/versions`,
  (value) => `/v1/statements?series=${value}`,
  (value) => `/v1/statements?cursor=${value}`,
  (value) => `/v1/compare?a=${value}&b=${B}`,
  (value) => `/v1/compare?a=${A}&b=${B}&ignore=${value}`,
  (value) => `/v1/compare/${value}`,
  (value) => `/v1/texts/${value}`,
  (value) => `/v1/passages?statement=${A}&exact=${value}`,
  (value) => `/v1/cite?statement=${value}`,
  (value) => `/v1/feed?formula=${value}`,
  (value) => `/v1/formulas/${value}`,
  (value) => `/v1/shared?series=${value}`,
  (value) => `/oembed?url=${value}`,
  (value) => `/search?q=${value}`,
  (value) => `/compare/${value}/${B}`,
  (value) => `/embed/missing/${B}?lang=${value}`,
  (value) => `/embed/${A}/${B}?lang_a=${value}&theme=${value}`,
  (value) => `/statements/${A}?lang=${value}`,
  (value) => `/${value}?lang=${value}`,
];

describe('in every place of an address', () => {
  test.each([
    ["' OR 1=1 --"],
    ["'; DROP TABLE text; --"],
    ['") UNION SELECT body FROM text --'],
    ['{stems} : x'],
    ['NEAR('],
    ['folded:x* ^a + -b'],
    ['\r\nSet-Cookie: a=b\r\nX-Evil: y'],
    ['\u0000'],
    ['\u2028\u202e'],
    ['../../etc/passwd'],
    ['<script>alert(1)</script>'],
    ['__proto__'],
    ['constructor'],
    ['𝒳 中亚 ру́сский'],
    [LONG],
  ])('%s', async (value) => {
    for (const place of places) {
      const address = place(encodeURIComponent(value));
      await expectHarmless(await ask(address), address.slice(0, 200));
    }
  });

  test.each(['%', '%zz', '%C0%AE', '%FF%FE', '%ED%A0%80', '%E0%A4%A', '%2e%2e%2f', '%00', '%250a'])(
    'the escape %s',
    async (value) => {
      for (const place of places) await expectHarmless(await ask(place(value)), place(value));
    },
  );
});

test.each([
  [`/v1/compare?a=${A}&b=${B}&a=${B}`],
  [`/v1/compare?a=${A}&b=${B}&%61=${B}`],
  [`/v1/compare?a=${A}&b=${B}&a[]=${B}`],
  [`/v1/compare?A=${A}&b=${B}`],
  [`/v1/search?${Array.from({ length: 2000 }, (_, n) => `q${n}=1`).join('&')}`],
  [`/v1/statements/${A}?__proto__=1`],
])('a parameter that is doubled, disguised or made up is refused: %s', async (address) => {
  const response = await ask(address);
  expect(response.status).toBe(400);
  await expectHarmless(response, address.slice(0, 200));
});

describe('as a body', () => {
  const nested = (open: string, close: string, depth: number) => open.repeat(depth) + close.repeat(depth);
  test.each<[string, BodyInit, number]>([
    ['deep lists', nested('[', ']', 100_000), 400],
    ['deep objects', `${'{"a":'.repeat(50_000)}1${'}'.repeat(50_000)}`, 400],
    ['a deep value in a known field', `{"a":{"text":${nested('[', ']', 100_000)}},"b":{"text":"x"}}`, 400],
    ['more bytes than are taken', 'x'.repeat(3_000_000), 413],
    ['more characters than are taken', `{"a":{"text":"${'a'.repeat(200_001)}"},"b":{"text":"x"}}`, 400],
    ['half a character', '{"a":{"text":"\\ud800"},"b":{"text":"x"}}', 400],
    ['bytes that are no text', new Uint8Array([0xff, 0xfe, 0x7b]), 400],
    ['a prototype', '{"__proto__":{"against":"collection"},"a":{"text":"x"}}', 400],
    ['a long id', JSON.stringify({ a: { statement: LONG }, b: { text: 'x' } }), 400],
    ['both sorts of side at once', JSON.stringify({ a: { statement: A, text: 'x' }, b: { text: 'y' } }), 400],
    ['nothing', '', 400],
    ['null', 'null', 400],
    [
      'the syntax of searches as a draft',
      JSON.stringify({
        a: { text: '" OR NEAR( * {stems} : \u0000 AND ^x '.repeat(20) },
        against: 'collection',
        lang: 'en',
      }),
      200,
    ],
  ])('%s', async (what, body, status) => {
    const response = await ask('/v1/compare', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body,
    });
    expect(response.status, what).toBe(status);
    await expectHarmless(response, what);
  });

  test('a call of a tool that is too deep or too long is refused by the tool', async () => {
    for (const body of [
      `{"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":"search","arguments":{"q":${JSON.stringify(LONG)}}}}`,
      `{"jsonrpc":"2.0","id":${nested('[', ']', 20_000)},"method":"ping"}`,
    ]) {
      const response = await ask('/mcp', {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', Accept: 'application/json, text/event-stream' },
        body,
      });
      expect(response.status).toBeLessThan(500);
    }
  });
});

test.each<[string, Record<string, string>]>([
  ['an endless Accept', { Accept: 'x'.repeat(8000) }],
  ['weights that are none', { Accept: 'text/csv;q=abc, */*;q=0' }],
  ['tags that are none', { 'If-None-Match': 'W/"x", "y' }],
  ['a host for links', { 'X-Forwarded-Host': 'evil.example', 'X-Forwarded-Proto': 'gopher' }],
  ['an origin that is none', { Origin: 'null' }],
])('%s changes nothing', async (what, headers) => {
  const response = await ask(`/v1/compare?a=${A}&b=${B}`, { headers });
  expect(response.headers.get('Access-Control-Allow-Origin')).toBe('*');
  expect(response.headers.get('Link') ?? '').not.toContain('evil');
  await expectHarmless(response, what);
});
