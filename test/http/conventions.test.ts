import { env } from 'cloudflare:workers';
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { saveStatement } from '../store/save-one.ts';
import { loadSpecimens, NOW, newText, service, specimens } from './collection.ts';
import {
  addressOf,
  type Document,
  expectDocumented,
  type Operation,
  operationsOf,
  readDocument,
} from './document.ts';
import { expectProblem } from './problem.ts';

const ask = service();
afterEach(() => vi.restoreAllMocks());

/** What the log of the platform would show. */
const watchLog = () => vi.spyOn(console, 'error').mockImplementation(() => undefined);
let document: Document;
let operations: readonly Operation[];

/** Values that only the collection can give: fingerprints and what is made of them. */
let discovered: Readonly<Record<string, string>>;

beforeAll(async () => {
  await loadSpecimens();
  document = await readDocument();
  operations = operationsOf(document);
  const reply = await ask('/v1/compare?a=specimen-2021-05-14-north&b=specimen-2022-05-20-north');
  const { a, b } = (await reply.json()) as { a: { sha256: string }; b: { sha256: string } };
  discovered = { sha256: a.sha256, pin: `${a.sha256}..${b.sha256}` };
});

/** A request that must succeed, made of the examples in the document alone. */
function exampleOf(operation: Operation): string {
  const values: Record<string, string> = { ...operation['x-example'] };
  for (const { name, schema, required } of operation.parameters) {
    if (!required || values[name] !== undefined) continue;
    const value = discovered[name] ?? schema.example;
    expect(value, `${operation.path} gives no example of ${name}`).toBeDefined();
    values[name] = String(value);
  }
  return addressOf(operation, values);
}

const reads = () => operations.filter(({ method }) => method === 'get');

describe('every address of the document', () => {
  test('is OpenAPI 3.1 and describes more than one', () => {
    expect(document.openapi).toBe('3.1.0');
    expect(operations.length).toBeGreaterThan(7);
  });

  test('answers its example as announced, with a strong ETag, 304, HEAD and CORS', async () => {
    for (const operation of reads()) {
      const address = exampleOf(operation);
      const response = await ask(address, { headers: { Origin: 'null' } });
      expect(response.status, address).toBe(200);
      expect(response.headers.get('Access-Control-Allow-Origin'), address).toBe('*');
      expect(response.headers.get('X-Content-Type-Options'), address).toBe('nosniff');
      expect(response.headers.get('Content-Security-Policy'), address).toBeTruthy();
      expect(response.headers.get('Set-Cookie'), address).toBeNull();
      const etag = response.headers.get('ETag');
      await expectDocumented(document, operation, response, address);
      const head = await ask(address, { method: 'HEAD' });
      expect(head.status, `HEAD ${address}`).toBe(200);
      expect(await head.text()).toBe('');
      expect(etag, address).toMatch(/^"[^"]+"$/);
      expect(head.headers.get('ETag'), `HEAD ${address}`).toBe(etag);
      const again = await ask(address, { headers: { 'If-None-Match': `"other", W/${etag}` } });
      expect(again.status, `304 ${address}`).toBe(304);
      expect(again.headers.get('ETag')).toBe(etag);
      expect(await again.text()).toBe('');
      expect((await service()(address)).headers.get('ETag'), 'another isolate').toBe(etag);
    }
  });

  test.each([
    ['/v1/search?q=x&limit=0', 'limit', 'a whole number from 1 to 200 is expected'],
    ['/v1/search?q=x&limit=many', 'limit', 'a whole number from 1 to 200 is expected'],
    ['/v1/search?q=', 'q', 'at least 1 character is expected'],
    [`/v1/search?q=${'a'.repeat(501)}`, 'q', 'at most 500 characters can be taken'],
    ['/v1/search?q=x&lemma=1', 'lemma', 'one of “true”, “false” is expected'],
    ['/v1/search?q=x&to=2023-02-30', 'to', 'a day that the calendar has is expected'],
    ['/v1/search?q=x&from=May%202024', 'from', 'a date as YYYY, YYYY-MM or YYYY-MM-DD is expected'],
    ['/v1/compare?a=x&b=y&only=same', 'only', 'only “changes” is accepted'],
    ['/v1/texts/abc', 'sha256', 'a fingerprint of 64 hexadecimal digits is expected'],
  ])('refuses %s in words that name what is valid', async (address, parameter, expected) => {
    const problem = await expectProblem(await ask(address), 400);
    expect(problem.parameter).toBe(parameter);
    expect(problem.detail).toBe(`“${parameter}” cannot be used: ${expected}.`);
  });

  test.each([
    [{ a: { text: 'x', lang: 'en' }, b: { text: 'y' } }, 'a.lang', ['text'], 'lang_a'],
    [{ a: { txt: 'x' }, b: { text: 'y' } }, 'a.txt', ['statement', 'text'], 'text'],
    [
      { a: { text: 'x' }, b: { text: 'y' }, them: 'z' },
      'them',
      expect.arrayContaining(['a', 'theme']),
      'theme',
    ],
    [{ text: 'x', against: 'collection' }, 'text', expect.arrayContaining(['a', 'against']), null],
  ])('refuses a field that %j does not take with those that it does', async (body, field, valid, near) => {
    const sent = {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    };
    const problem = await expectProblem(await ask('/v1/compare', sent), 400);
    expect(problem).toMatchObject({ parameter: field, valid, nearest: near });
    expect(problem.detail).toContain(`There is no field “${field}” beside `);
  });

  test('refuses unknown parameters, other methods, and says which it has', async () => {
    for (const operation of operations) {
      const address = exampleOf(operation);
      const unknown = `${address}${address.includes('?') ? '&' : '?'}nosuch=1`;
      if (operation.method === 'get') {
        const problem = await expectProblem(await ask(unknown), 400);
        expect(problem.parameter, unknown).toBe('nosuch');
      }
      const response = await ask(address, { method: 'DELETE' });
      expect(response.headers.get('Allow'), address).toContain(operation.method.toUpperCase());
      await expectProblem(response, 405);
    }
  });

  test('answers a preflight of any origin, and OPTIONS', async () => {
    for (const operation of operations) {
      const address = exampleOf(operation);
      const preflight = await ask(address, {
        method: 'OPTIONS',
        headers: { Origin: 'null', 'Access-Control-Request-Method': 'POST' },
      });
      expect(preflight.status).toBe(204);
      expect(preflight.headers.get('Access-Control-Allow-Origin')).toBe('*');
      expect(preflight.headers.get('Access-Control-Allow-Methods')).toContain('POST');
      const options = await ask(address, { method: 'OPTIONS' });
      expect(options.headers.get('Allow'), address).toContain(operation.method.toUpperCase());
    }
  });

  test('says 503 and when to come back while the store does not answer, and tells nothing else', async () => {
    const broken = {
      prepare: () => {
        throw new Error('D1_ERROR: no such table: text: SQLITE_ERROR at secret.ts:1');
      },
    };
    const log = watchLog();
    const down = service({ DB: broken });
    for (const operation of reads()) {
      const response = await down(exampleOf(operation));
      expect(response.headers.get('Retry-After')).toMatch(/^\d+$/);
      await expectProblem(response, 503);
    }
    expect(log).toHaveBeenCalledTimes(reads().length);
  });

  test('a fault is a plain 500', async () => {
    const log = watchLog();
    const faulty = service({ DB: null });
    const response = await faulty('/v1/statements');
    const problem = await expectProblem(response, 500);
    expect(JSON.stringify(problem)).not.toMatch(/TypeError|undefined|null \(|\.ts/);
    expect(String(log.mock.calls[0]?.[0])).toContain('TypeError');
  });
});

test('an address that does not exist names the nearest', async () => {
  const problem = await expectProblem(await ask('/v1/statement'), 404);
  expect(problem.nearest).toBe('/v1/statements');
});

test.each([
  ['/v1/compar', '/v1/compare'],
  ['/v2/compare', '/v1/compare'],
  ['/statement', '/statements'],
  // Five letters of nine are those of every address of the API.
  ['/v1/chick', null],
  ['/v1/xyz', null],
])('the nearest of %s is %s', async (address, nearest) => {
  expect((await expectProblem(await ask(address), 404)).nearest ?? null).toBe(nearest);
});

test('whoever looks for the check of a draft under another name is told where it is', async () => {
  const detail = expect.stringMatching(/\/draft.*\/v1\/compare/);
  for (const [address, nearest] of [
    ['/v1/check', '/v1/compare'],
    ['/v1/draft', '/v1/compare'],
    ['/check', '/draft'],
  ] as const)
    expect(await expectProblem(await ask(address), 404), address).toMatchObject({ nearest, detail });
  const page = await (await ask('/check?ui=ru', { headers: { Accept: 'text/html' } })).text();
  expect(page).toContain('Проект сверяют с собранием');
  expect(page).toContain('href="/draft');
});

test('a change of content changes the ETag of what shows it', async () => {
  const address = '/v1/statements?limit=1';
  const before = (await ask(address)).headers.get('ETag');
  const [record] = specimens;
  if (!record) throw new Error('no specimen');
  const text = await newText('The Five met again and changed a word.', 'en', {
    issuer: record.texts[0]?.issuer ?? '',
  });
  await saveStatement(env.DB, record, [text], NOW);
  expect((await service()(address)).headers.get('ETag')).not.toBe(before);
});

test.each([
  ['a header in an id', '/v1/statements/x%0d%0aSet-Cookie:%20a=b'],
  ['SQL in an id', "/v1/statements/x'%20OR%20'1'='1"],
  ['SQL in a filter', "/v1/statements?series=us'%20OR%201=1"],
  ['a NUL in a filter', '/v1/statements?cursor=%00'],
  ['a path that climbs', '/v1/statements/..%2f..%2fhealthz'],
  ['a broken escape', '/v1/statements/%E0%A4%A'],
  ['a long id', `/v1/compare?a=${'a'.repeat(10_000)}&b=x`],
])('%s is refused and leaves no trace', async (_, address) => {
  const response = await ask(address);
  expect(response.status).toBeGreaterThanOrEqual(400);
  expect(response.status).toBeLessThan(500);
  expect(response.headers.get('Set-Cookie')).toBeNull();
  await expectProblem(response, response.status);
});

test('a browser that asks an address of the API gets problem+json too', async () => {
  for (const address of ['/healthz?x=1', '/v1/statements?x=1', '/oembed?url=x']) {
    const response = await ask(address, { headers: { Accept: 'text/html' } });
    expect(response.status, address).toBeGreaterThanOrEqual(400);
    expect(response.headers.get('Content-Type'), address).toMatch(/^application\/problem\+json/);
  }
});

test.each(['/statements/.json', '/formulas/.json', '/questions/.json'])(
  'the data of no page is a problem: %s',
  async (address) => {
    const problem = await expectProblem(await ask(address), 404);
    expect(problem.detail.length).toBeGreaterThan(0);
  },
);

test.each(['/feed.xml', '/rss', '/atom.xml', '/feed.json', '/feed/', '/index.xml'])(
  'whoever looks for a feed at %s is told where it is, as a program and as a reader',
  async (address) => {
    const problem = await expectProblem(await ask(address), 404);
    expect(problem).toMatchObject({ nearest: '/v1/feed', detail: expect.stringContaining('/v1/feed') });
    const page = await ask(`${address}?ui=ru`, { headers: { Accept: 'text/html' } });
    expect(page.status).toBe(404);
    // Data in JSON is for programs whoever asks.
    if (!address.endsWith('.json'))
      expect(await page.text()).toMatch(/Лента этого сайта.*<a [^>]*href="\/v1\/feed"/s);
  },
);

test.each(['a', 'b'])(
  'the language of side %s is looked for inside of it, and named outside',
  async (side) => {
    const other = side === 'a' ? 'b' : 'a';
    const body = { [side]: { text: 'The harbour is open.', lang: 'en' }, [other]: { text: 'It is shut.' } };
    const response = await ask('/v1/compare', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    });
    const problem = await expectProblem(response, 400);
    expect(problem).toMatchObject({ parameter: `${side}.lang`, nearest: `lang_${side}` });
    expect(problem.detail).toContain(`“lang_${side}”`);
  },
);
