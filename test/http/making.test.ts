import { env } from 'cloudflare:workers';
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { type Making, readCollection, saveMaking } from '../../src/store/index.ts';
import { PAGES } from '../browser/addresses.ts';
import { loadSpecimens, service } from './collection.ts';

beforeAll(() => loadSpecimens());

const inEarnest = setTimeout;
/** The service pauses by timers, and counts its pauses: here they take no time, on a machine of any speed. */
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout'] });
});
afterEach(() => {
  vi.useRealTimers();
});

async function pauses(count: number): Promise<void> {
  for (let n = 0; n < count; n++) {
    vi.advanceTimersByTime(300);
    await new Promise((next) => inEarnest(next, 0));
  }
}

/** A reply, with all pauses that the service makes before it. */
async function inTheEnd(reply: Promise<Response>): Promise<Response> {
  let ended = false;
  void reply.finally(() => {
    ended = true;
  });
  while (!ended) await pauses(1);
  return reply;
}

/** The reply while the load stands still at one place, and that to who asked there and waited until it went on. */
async function askWhile(making: Making, then: Making | null, path: string) {
  const ask = () => service()(path, { headers: { Accept: 'application/json' } });
  await saveMaking(env.DB, making);
  const standing = await inTheEnd(ask());
  const asked = ask();
  await pauses(3);
  await saveMaking(env.DB, then);
  return { standing: standing.status, after: (await inTheEnd(asked)).status };
}

const TEXTS: Making = { step: 'texts', done: 5, all: 12 };
const COUNTS: Making = { step: 'counts', done: 1, all: 4 };

test.each([
  '/healthz',
  '/',
  '/v1/statements',
  '/v1/compare?a=specimen-2021-05-14-north&b=specimen-2022-05-20-north',
])('%s waits until every text of a first load is stored', async (path) => {
  expect(await askWhile(TEXTS, COUNTS, path)).toEqual({ standing: 503, after: 200 });
});

test.each(['/v1/shared', '/matrix', '/v1/statements/specimen-2022-05-20-north/absences'])(
  '%s waits until what is counted over all texts is made; others do not',
  async (path) => {
    expect(await askWhile(COUNTS, null, path)).toEqual({ standing: 503, after: 200 });
    expect(await askWhile(COUNTS, null, '/v1/search?q=water')).toEqual({ standing: 200, after: 200 });
  },
);

test('a person is shown how far the load has come instead of waiting, by a page that asks again', async () => {
  await saveMaking(env.DB, TEXTS);
  const early = await inTheEnd(service()('/', { headers: { Accept: 'text/html' } }));
  expect([early.status, early.headers.get('Refresh')]).toEqual([503, '3']);
  expect(await early.text()).toContain('5 of 12 statements are stored');
  await saveMaking(env.DB, null);
  expect((await service()('/', { headers: { Accept: 'text/html' } })).status).toBe(200);
});

test('the start page says how far it is, shows no count over all texts, and the next revision has them', async () => {
  const { revision } = (await readCollection(env.DB)) ?? { revision: 0 };
  await saveMaking(env.DB, COUNTS);
  const ask = service();
  expect(await (await ask('/', { headers: { Accept: 'text/html' } })).text()).toContain('1 of 4 steps');
  await saveMaking(env.DB, null);
  const after = await (await service()('/', { headers: { Accept: 'text/html' } })).text();
  expect(after).not.toContain('of 4 steps');
  expect((await readCollection(env.DB))?.revision).toBe(revision + 1);
});

const NORTH = 'specimen-2021-05-14-north';
const UNION = 'specimen-2023-10-20-union';

/** What waits for nothing and says so: the start page that counts are missing; a comparison has its margin later. */
const SAYS_LESS = (path: string) => path === '/' || path.startsWith('/compare/specimen');

test('no answer of a first load differs from the one that is given once everything is counted', async () => {
  const paths = [
    ...Object.values(PAGES),
    '/statements/missing',
    `/statements/${UNION}.json`,
    '/v1/statements',
    `/v1/statements/${UNION}`,
    '/v1/search?q=water',
    '/v1/formulas/sovereignty-triad',
    '/v1/themes/water',
    '/v1/partners',
    '/v1/partners/specimen/Merian%20Union',
    '/v1/feed',
    `/v1/history/${NORTH}/8`,
    '/embed/matrix',
    `/embed/statements/${UNION}`,
    '/embed/formulas/sovereignty-triad',
    `/oembed?url=${encodeURIComponent('http://localhost/matrix')}`,
  ];
  const ask = async (path: string) => {
    const reply = await inTheEnd(
      service()(path, { headers: { Accept: path.startsWith('/v1') ? '*/*' : 'text/html' } }),
    );
    return reply.status === 200 ? (await reply.text()).replaceAll(/revision[^<,]*/g, '') : null;
  };
  await loadSpecimens();
  await env.DB.batch([
    env.DB.prepare('DELETE FROM derived'),
    env.DB.prepare('DELETE FROM shared_wording'),
    env.DB.prepare('UPDATE collection SET making = ?1').bind(JSON.stringify(COUNTS)),
  ]);
  const early = new Map<string, string | null>();
  for (const path of paths) early.set(path, await ask(path));
  await loadSpecimens();
  const changed: string[] = [];
  for (const path of paths) {
    const before = early.get(path);
    if (before != null && !SAYS_LESS(path) && before !== (await ask(path))) changed.push(path);
  }
  expect(changed).toEqual([]);
  expect([...early].filter(([, reply]) => reply !== null).map(([path]) => path)).toContain(
    '/v1/search?q=water',
  );
});

test('a draft is not called new before the collection is counted', async () => {
  await loadSpecimens();
  await saveMaking(env.DB, COUNTS);
  const check = () =>
    service()('/v1/compare', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({
        a: { text: 'The Parties welcomed the opening of new trade preferences.' },
        lang: 'en',
        against: 'collection',
      }),
    });
  const early = await inTheEnd(check());
  expect([early.status, await early.text()]).toEqual([503, expect.stringContaining('not-ready')]);
  await saveMaking(env.DB, null);
  expect((await check()).status).toBe(200);
});
