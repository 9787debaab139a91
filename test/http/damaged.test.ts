import { createExecutionContext, waitOnExecutionContext } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { createApp } from '../../src/http/app.ts';
import { makeComparisons } from '../../src/ingest/derive/comparisons.ts';
import { deriveCollection } from '../../src/ingest/derive/index.ts';
import { loadSpecimens, NOW, reloadSpecimens, service } from './collection.ts';
import { expectProblem } from './problem.ts';

const TABLES = [
  'text',
  'comparison',
  'derived',
  'shared_wording',
  'statement',
  'formula_hit',
  'formula_text',
];

beforeAll(async () => {
  await loadSpecimens();
  await makeComparisons(env.DB);
  for (const table of TABLES)
    await env.DB.prepare(`CREATE TABLE ${table}_whole AS SELECT * FROM ${table}`).run();
});

/** Every test spoils something, and the next finds it whole. */
beforeEach(async () => {
  const others = TABLES.filter((table) => table !== 'text' && table !== 'statement');
  await env.DB.batch([
    env.DB.prepare(
      'UPDATE text SET (body, clauses, prepared, provenance) = (SELECT body, clauses, prepared, provenance FROM text_whole WHERE text_whole.id = text.id)',
    ),
    env.DB.prepare(
      'UPDATE statement SET record = (SELECT record FROM statement_whole WHERE statement_whole.id = statement.id)',
    ),
    ...others.flatMap((table) => [
      env.DB.prepare(`DELETE FROM ${table}`),
      env.DB.prepare(`INSERT INTO ${table} SELECT * FROM ${table}_whole`),
    ]),
  ]);
});

const A = 'specimen-2021-05-14-north';
const B = 'specimen-2022-05-20-north';
const OTHER = 'specimen-2022-10-27-union';
const compare = `/v1/compare?a=${A}&b=${B}`;

const spoil = (sql: string, ...values: unknown[]) =>
  env.DB.prepare(sql)
    .bind(...values)
    .run();
const bytesOf = async (address: string) => {
  const response = await service()(address);
  expect(response.status, address).toBe(200);
  return response.text();
};

const asWhole = new Map<string, string>();
/** What an address gives of the whole database, which every test finds again: asked before anything is spoilt, and once. */
async function wholeBytesOf(address: string): Promise<string> {
  const bytes = asWhole.get(address) ?? (await bytesOf(address));
  asWhole.set(address, bytes);
  return bytes;
}

const JUNK = ['', 'junk', '{}', 'null', '[]', '[[]]', '{"format":2}', '[{"from":0,"to":9999999}]'];

describe('junk in what is kept beside a text is made anew, to the letter', () => {
  test.each(['prepared', 'clauses'].flatMap((column) => JUNK.map((junk) => [column, junk] as const)))(
    '%s: %s',
    async (column, junk) => {
      const addresses = [compare, `/v1/statements/${A}/text?format=json`, `/statements/${A}`];
      const before = await Promise.all(addresses.map(wholeBytesOf));
      await spoil(`UPDATE text SET ${column} = ?1 WHERE statement = ?2`, junk, A);
      await spoil('DELETE FROM comparison');
      const after = await Promise.all(addresses.map(bytesOf));
      expect(after).toEqual(before);
    },
  );

  test.each(['prepared', 'clauses'])('%s of another text', async (column) => {
    const before = await wholeBytesOf(compare);
    await spoil(
      `UPDATE text SET ${column} = (SELECT ${column} FROM text WHERE statement = ?2 AND lang = 'en') WHERE statement = ?1 AND lang = 'en'`,
      A,
      OTHER,
    );
    await spoil('DELETE FROM comparison');
    expect(await bytesOf(compare)).toBe(before);
  });

  test('and the next load mends it', async () => {
    const read = () =>
      env.DB.prepare("SELECT body, clauses, prepared FROM text WHERE statement = ?1 AND lang = 'en'")
        .bind(A)
        .first();
    const before = await read();
    await spoil("UPDATE text SET prepared = 'junk', clauses = '[]', body = 'x' WHERE statement = ?1", A);
    await reloadSpecimens();
    expect(await read()).toEqual(before);
  });
});

describe('a kept comparison that cannot be of its texts is made anew and kept again', () => {
  test.each([
    ['cut', 'substr(packed, 1, length(packed) - 20)'],
    ['cut to its head', 'substr(packed, 1, 12)'],
    ['empty', "''"],
    ['not numbers', 'substr(packed, 1, 8) || \'[1,2,"x"]\''],
    ['a list without end', "substr(packed, 1, 8) || '[1,1,0,1,0,0,0,999999999,0,0,999999999,1]'"],
    ['of other texts', '(SELECT packed FROM comparison ORDER BY length(packed) DESC LIMIT 1)'],
    ['with another number in it', "replace(packed, ',1,', ',7,')"],
  ])('%s', async (_, sql) => {
    const before = await wholeBytesOf(compare);
    await spoil(
      `UPDATE comparison SET packed = ${sql} WHERE a = (SELECT sha256 FROM text WHERE statement = ?1 AND lang = 'en')`,
      A,
    );
    const context = createExecutionContext();
    const response = await createApp().request(`http://localhost${compare}`, {}, env, context);
    const body = await response.text();
    await waitOnExecutionContext(context);
    expect(body).toBe(before);
  });
});

test('a body that does not match its fingerprint is never given', async () => {
  const { pin } = (await (await service()(compare)).json()) as { pin: string };
  const sha256 = pin.slice('/v1/compare/'.length).slice(0, 64);
  await spoil("UPDATE text SET body = body || ' And war was declared.' WHERE statement = ?1", A);
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  for (const address of [
    `/v1/texts/${sha256}`,
    `/v1/statements/${A}/text`,
    `/v1/statements/${A}/text?format=json`,
    `/v1/passages?statement=${A}&exact=water`,
    compare,
    pin,
  ]) {
    // Under a host of its own: what was remembered of the whole text may still be given.
    const problem = await expectProblem(await service()(`http://spoilt.example${address}`), 503);
    expect(problem.type).toMatch(/store-damaged$/);
  }
  const page = await service()(`http://spoilt.example/compare/${A}/${B}`, {
    headers: { Accept: 'text/html' },
  });
  expect([page.status, page.headers.get('Retry-After')]).toEqual([503, '10']);
  vi.restoreAllMocks();
});

/** Each is JSON, and none has the shape of what stood there. */
const SHAPES = ['[{"id":"a"}]', '{"places":5,"pairs":[],"themes":{"a":1},"tests":{}}'];

const SHOWN = [
  ...['/v1/matrix', '/v1/questions', '/v1/shared', '/v1/feed', '/v1/statements', '/', compare],
  ...[`/v1/statements/${A}/absences`, `/statements/${A}`, '/v1/partners/specimen/north', '/v1/themes/water'],
];

async function told(address: string, ask = service()): Promise<readonly [status: number, body: string]> {
  const reply = await ask(`http://spoilt.example${address}`);
  const body = await reply.text();
  return [reply.status, body.replace(/"revision":\s*\d+|<updated>[^<]*<\/updated>|revision \d+/g, '')];
}

function tellAll() {
  const ask = service();
  return Promise.all(SHOWN.map((address) => told(address, ask)));
}

/** What the whole database tells, which every test finds again: asked once. */
let whole: readonly (readonly [number, string])[] | undefined;

test.each([
  ['derived', 'record'],
  ['shared_wording', 'record'],
  ['shared_wording', 'partners'],
  ['formula_hit', 'slots'],
  ['formula_hit', 'members'],
  ['text', 'provenance'],
  ['statement', 'record'],
] as const)(
  '%s.%s of another shape is never a 500, and made anew by the next load',
  async (table, column) => {
    whole ??= await tellAll();
    const before = whole;
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    for (const shape of SHAPES) {
      await spoil(`UPDATE ${table} SET ${column} = ?1`, shape);
      // Nothing that was remembered under another revision is given.
      await spoil('UPDATE collection SET revision = revision + 1');
      for (const [index, address] of SHOWN.entries()) {
        const [status, body] = await told(address);
        const known = before[index] ?? [];
        expect([known[0], 503], `${address}, ${shape}`).toContain(status);
        // Wording is found by what its record and its partners say: a row that says nothing is found by nobody.
        if (status === 200 && table !== 'shared_wording') expect(body, `${address}, ${shape}`).toBe(known[1]);
      }
    }
    vi.restoreAllMocks();
    // A load judges each row by itself: one in two has the one shape, the next the other.
    await spoil(`UPDATE ${table} SET ${column} = ?1 WHERE rowid % 2 = 0`, SHAPES[0]);
    await reloadSpecimens();
    expect(await tellAll()).toEqual(before);
  },
);

test('junk in answers over many texts is a 503, and made anew by the next load', async () => {
  const addresses = ['/v1/matrix', '/v1/questions', `/v1/statements/${A}/absences`, '/v1/feed', '/v1/shared'];
  const before = await Promise.all(addresses.map(bytesOf));
  await spoil("UPDATE derived SET record = 'junk'");
  await spoil('UPDATE shared_wording SET record = \'{"id":\'');
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  for (const address of addresses) {
    const { status } = await service()(`http://spoilt.example${address}`);
    expect([200, 503], address).toContain(status);
  }
  vi.restoreAllMocks();
  await deriveCollection(env.DB, { now: NOW });
  const revision = /"revision":\s*\d+|<updated>[^<]*<\/updated>|revision \d+/g;
  expect((await Promise.all(addresses.map(bytesOf))).map((body) => body.replace(revision, ''))).toEqual(
    before.map((body) => body.replace(revision, '')),
  );
});

test.each(['junk', '{}', '{"packed":"junk"}', '{"packed":"{}"}', '{"packed":null}'])(
  'keys of a text for comparison across languages that are %s are read anew',
  async (junk) => {
    const across = '/v1/compare?a=specimen-2022-05-20-north&b=specimen-2023-04-18-east&lang_a=en&lang_b=ru';
    const before = await wholeBytesOf(across);
    await spoil('DELETE FROM comparison');
    await spoil("UPDATE derived SET record = ?1 WHERE kind = 'keys'", junk);
    expect(await bytesOf(across)).toBe(before);
  },
);

test.each(['junk', '[]', '{"formulas":7,"questions":"project"}'])(
  'formulas and questions of a collection that are %s are said to be damaged',
  async (junk) => {
    await spoil('UPDATE collection SET vocabulary = ?1, revision = revision + 1', junk);
    try {
      for (const address of ['/v1/formulas', '/v1/questions', '/matrix', '/v1/search?q=water'])
        expect((await service()(address, { headers: { Accept: 'application/json' } })).status, address).toBe(
          503,
        );
    } finally {
      await spoil('UPDATE collection SET vocabulary = NULL, revision = revision + 1');
    }
  },
);
