import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { networkOf } from '../../src/http/platform/client.ts';
import { knownAddress } from '../../src/http/site/known-address.ts';
import { loadSpecimens, service } from './collection.ts';
import { expectProblem } from './problem.ts';

beforeAll(() => loadSpecimens());

/** A counter that allows so many requests of each key, as the platform's does. */
function counter(allowed: number) {
  const keys: string[] = [];
  const limit = ({ key }: { readonly key: string }) => {
    keys.push(key);
    return Promise.resolve({ success: keys.filter((one) => one === key).length <= allowed });
  };
  return { keys, binding: { limit } };
}

const from = (client: string) => ({ headers: { 'CF-Connecting-IP': client } });

describe('whom an address belongs to', () => {
  test.each([
    ['198.51.100.7', '198.51.100.7'],
    ['::ffff:198.51.100.7', '198.51.100.7'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:0DB8:0001:0002::9', '2001:db8:1:2::/64'],
    ['2001:db8::1', '2001:db8:0:0::/64'],
    ['::1', '0:0:0:0::/64'],
    ['', null],
    [undefined, null],
  ])('%s', (address, network) => {
    expect(networkOf(address)).toBe(network);
  });
});

describe('one client', () => {
  test('is refused replies that have to be made, and given those that are remembered', async () => {
    const { binding } = counter(2);
    const ask = service({ READS: binding });
    expect((await ask('http://h.example/v1/formulas', from('2001:db8:1:2::1'))).status).toBe(200);
    const second = await ask('http://h.example/v1/statements', from('2001:db8:1:2::2'));
    expect(second.headers.get('RateLimit-Policy')).toBe('"read";q=300;w=60');
    const third = await ask('http://h.example/v1/matrix', from('2001:db8:1:2::3'));
    expect(third.headers.get('Retry-After')).toBe('60');
    expect((await expectProblem(third, 429)).detail).toMatch(/300 requests .* 60 seconds/);
    expect((await ask('http://h.example/v1/formulas', from('2001:db8:1:2::4'))).status).toBe(200);
    expect((await ask('http://h.example/v1/matrix', from('2001:db8:1:3::1'))).status).toBe(200);
  });

  test('is not refused the state of the service', async () => {
    const ask = service({ READS: counter(0).binding });
    expect((await ask('http://h.example/healthz', from('198.51.100.7'))).status).toBe(200);
  });

  test('has one count of posts, however many addresses of its line it uses', async () => {
    const { keys, binding } = counter(1);
    const ask = service({ POSTS: binding });
    const post = (client: string) =>
      ask('http://h.example/v1/compare', {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', ...from(client).headers },
        body: JSON.stringify({ a: { text: 'Water.' }, b: { text: 'Wool.' } }),
      });
    expect((await post('2001:db8:1:2::1')).status).toBe(200);
    await expectProblem(await post('2001:db8:1:2:ffff::1'), 429);
    expect(new Set(keys).size).toBe(1);
  });

  test('is not counted on its own machine, and is where it only says that it is', async () => {
    const { keys, binding } = counter(1);
    const ask = service({ READS: binding });
    await ask('http://localhost:8787/v1/formulas', from('127.0.0.1'));
    expect(keys).toEqual([]);
    await ask('http://h.example/v1/statements', from('127.0.0.1'));
    expect(keys).toEqual(['127.0.0.1']);
  });
});

describe('a parameter that nothing reads', () => {
  test('does not make a page again, and leaves no trace in it', async () => {
    const { keys, binding } = counter(1);
    const ask = service({ READS: binding });
    const page = (address: string) =>
      ask(`http://h.example${address}`, {
        headers: { Accept: 'text/html', ...from('198.51.100.7').headers },
      });
    const first = await (await page('/statements?lang=en&zz=1')).text();
    const second = await page('/statements?zz=2&lang=en&utm_source=x');
    expect(second.status).toBe(200);
    expect(await second.text()).toBe(first);
    expect(first).not.toMatch(/zz=|zz:/);
    expect(keys.length).toBe(1);
  });

  test('is still refused by name where programs ask', async () => {
    expect(knownAddress('http://h.example/v1/search?q=a&zz=1')).toBe('http://h.example/v1/search?q=a&zz=1');
    expect((await expectProblem(await service()('/v1/search?q=water&zz=1'), 400)).parameter).toBe('zz');
  });

  /** The names that the source of pages asks for, and those that their forms send. */
  const sources = import.meta.glob<string>(
    ['../../src/http/{site,embed}/*.{ts,tsx}', '../../src/pages/**/*.tsx', '../../src/embed/*.{ts,tsx}'],
    { query: '?raw', import: 'default', eager: true },
  );
  const read = Object.values(sources).flatMap((source) =>
    [
      ...source.matchAll(/\b(?:list)?[pP]arameter\(\w+, '(\w+)'\)/g),
      ...source.matchAll(/\b(?:query|searchParams|search)\.get(?:All)?\('(\w+)'\)/g),
      ...source.matchAll(/\b(?:req\.query|req\.queries)\('(\w+)'\)/g),
      ...source.matchAll(/<(?:input|select|textarea)\b[^>]*\sname="(\w+)"/g),
    ].map(([, name]) => name ?? ''),
  );
  test.each([...new Set(read)].sort())('and %s is read', (name) => {
    const address = `http://h.example/compare?${name}=1`;
    expect(knownAddress(address)).toBe(address);
  });
});

describe('a search that would cost the database most is refused with its bounds', () => {
  test.each([
    ['NEAR of many words', `NEAR(${'water '.repeat(9)}, 5)`],
    ['many alternatives', Array.from({ length: 21 }, (_, n) => `w${n}`).join(' OR ')],
    ['many alternatives in brackets', Array.from({ length: 11 }, (_, n) => `(a${n} OR b${n})`).join(' ')],
    ['many beginnings', 'a* OR b* OR c* OR d* OR e* OR f*'],
  ])('%s', async (_, q) => {
    const problem = await expectProblem(await service()(`/v1/search?q=${encodeURIComponent(q)}`), 400);
    expect(problem.parameter).toBe('q');
    expect(problem.detail).toMatch(/20 alternatives .* 8 words in one NEAR and 5 beginnings/);
  });

  test('and one within them is answered', async () => {
    const q = encodeURIComponent(`NEAR(${'water '.repeat(8)}, 5) OR ${'ab* '.repeat(5)}`);
    expect((await service()(`/v1/search?q=${q}`)).status).toBe(200);
  });
});

afterEach(() => {
  vi.useRealTimers();
});

const html = { headers: { Accept: 'text/html' } };

test('a crowd is refused with 503 instead of being kept waiting, and whether the service is well can be asked', async () => {
  // Whoever waits for more than ten seconds is refused as well; on a slow machine those would be more than the line is long.
  vi.useFakeTimers({ toFake: ['Date'] });
  const ask = service();
  const A = 'specimen-2021-05-14-north';
  const asked = Array.from({ length: 160 }, (_, n) =>
    n % 2 === 0
      ? ask(`/v1/search?q=water&from=${1900 + (n % 100)}&limit=${(n % 7) + 1}`)
      : ask(`/search?q=water&from=${1900 + n}&ui=${n % 4 === 1 ? 'en' : 'ru'}`, html),
  );
  const well = await ask('/healthz');
  expect(well.status).toBe(200);
  const replies = await Promise.all(asked);
  const refused = replies.filter(({ status }) => status !== 200);
  expect(refused.length).toBeGreaterThan(0);
  expect(replies.length - refused.length).toBeGreaterThanOrEqual(80);
  for (const one of refused) {
    expect(one.headers.get('Retry-After')).toBe('10');
    if (one.headers.get('Content-Type')?.startsWith('text/html')) {
      expect(one.status).toBe(503);
      expect(await one.text()).toMatch(/<h1>(?:Please wait a moment|Подождите немного)<\/h1>/);
    } else expect((await expectProblem(one, 503)).type).toMatch(/too-busy$/);
  }
  // Who has left makes room.
  expect((await ask(`/v1/statements/${A}`)).status).toBe(200);
});

test('bodies that are slow to come take nobody’s place', async () => {
  const ask = service();
  const slow = Array.from({ length: 100 }, () => {
    const { readable, writable } = new TransformStream<Uint8Array>();
    const reply = ask('/v1/compare', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: readable,
      duplex: 'half',
    } as RequestInit);
    return { reply, writable };
  });
  expect((await ask('/v1/search?q=river')).status).toBe(200);
  for (const { writable } of slow) await writable.abort('gone');
  for (const { reply } of slow) expect((await reply).status).toBe(400);
});
