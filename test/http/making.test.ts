import { env } from 'cloudflare:workers';
import { beforeAll, expect, test } from 'vitest';
import { type Making, readCollection, saveMaking } from '../../src/store/index.ts';
import { PAGES } from '../browser/addresses.ts';
import { loadSpecimens, service } from './collection.ts';

beforeAll(() => loadSpecimens());

/** Answers asked for while the load stands still at one place, and once it has gone on to the next. */
async function askWhile(making: Making, then: Making | null, path: string, accept = 'application/json') {
  await saveMaking(env.DB, making);
  const asked = service()(path, { headers: { Accept: accept } });
  const first = await Promise.race([
    asked,
    new Promise<'waits'>((resolve) => setTimeout(() => resolve('waits'), 700)),
  ]);
  await saveMaking(env.DB, then);
  return { first: first === 'waits' ? first : first.status, status: (await asked).status };
}

const TEXTS: Making = { step: 'texts', done: 5, all: 12 };
const COUNTS: Making = { step: 'counts', done: 1, all: 4 };

test.each([
  '/healthz',
  '/',
  '/v1/statements',
  '/v1/compare?a=specimen-2021-05-14-north&b=specimen-2022-05-20-north',
])('%s waits until every text of a first load is stored', async (path) => {
  expect(await askWhile(TEXTS, COUNTS, path)).toEqual({ first: 'waits', status: 200 });
});

test.each(['/v1/shared', '/matrix', '/v1/statements/specimen-2022-05-20-north/absences'])(
  '%s waits until what is counted over all texts is made; others do not',
  async (path) => {
    expect(await askWhile(COUNTS, null, path)).toEqual({ first: 'waits', status: 200 });
    expect(await askWhile(COUNTS, null, '/v1/search?q=water')).toEqual({ first: 200, status: 200 });
  },
);

test('a person is shown how far the load has come instead of waiting, by a page that asks again', async () => {
  await saveMaking(env.DB, TEXTS);
  const early = await service()('/', { headers: { Accept: 'text/html' } });
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
    const asked = service()(path, { headers: { Accept: path.startsWith('/v1') ? '*/*' : 'text/html' } });
    const reply = await Promise.race([asked, new Promise<null>((done) => setTimeout(() => done(null), 900))]);
    return reply?.status === 200 ? (await reply.text()).replaceAll(/revision[^<,]*/g, '') : null;
  };
  await loadSpecimens();
  await env.DB.batch([
    env.DB.prepare('DELETE FROM derived'),
    env.DB.prepare('DELETE FROM shared_wording'),
    env.DB.prepare('UPDATE collection SET making = ?1').bind(JSON.stringify(COUNTS)),
  ]);
  const early = new Map<string, string | null>();
  await Promise.all(paths.map(async (path) => early.set(path, await ask(path))));
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
  const early = await check();
  expect([early.status, await early.text()]).toEqual([503, expect.stringContaining('not-ready')]);
  await saveMaking(env.DB, null);
  expect((await check()).status).toBe(200);
});
