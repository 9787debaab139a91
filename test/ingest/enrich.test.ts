/** `enrich`, asked of a service on this machine that speaks the documented interface of Workers AI. */
import { spawn } from 'node:child_process';
import { cp, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { runEnrich } from '../../src/ingest/commands/enrich.ts';
import { readCollectionFolder } from '../../src/ingest/corpus/collection.ts';
import { withDeployedDatabase } from '../../src/ingest/database/deployed-database.ts';
import { loadCollection } from '../../src/ingest/database/load.ts';
import { withDatabase } from '../../src/ingest/database/local-database.ts';
import { accountOf, createEmbedder } from '../../src/ingest/enrich/workers-ai.ts';
import { splitClauses } from '../../src/text/index.ts';
import { withDatabaseFile } from './database-file.ts';
import { project, scratchContext, scratchFolder, writeFiles } from './scratch.ts';
import {
  ACCOUNT,
  answerWith,
  breakOff,
  type Fault,
  failWith,
  startWorkersAi,
  TOKEN,
  type WorkersAi,
} from './workers-ai.ts';

let scratch: Awaited<ReturnType<typeof scratchFolder>>;
let service: WorkersAi;
let id: string;
let run = 0;

const collection = () => join(scratch.path, 'collection');
const loaded = () => join(scratch.path, 'loaded');
const north = 'specimen-2022-05-20-north';
const union = 'specimen-2022-10-27-union';

/** A collection of two statements, one of them in two languages, loaded. */
beforeAll(async () => {
  scratch = await scratchFolder();
  service = await startWorkersAi();
  for (const name of [
    'collection.json',
    ...['json', 'en.md', 'ru.md'].map((end) => `specimens/${north}.${end}`),
    ...['json', 'en.md'].map((end) => `specimens/${union}.${end}`),
  ])
    await cp(join(project, 'statements', name), join(collection(), name));
  id = JSON.parse(await readFile(join(collection(), 'collection.json'), 'utf8')).id;
  const { texts } = await withDatabase(scratchContext(loaded()).context, id, async (db) =>
    loadCollection(db, await readCollectionFolder(collection()), { now: '2026-01-02T03:04:05.000Z' }),
  );
  expect(texts).toBe(3);
});
afterAll(async () => {
  await service.close();
  await scratch.dispose();
});

let state: string;
beforeEach(async () => {
  state = join(scratch.path, `state-${++run}`);
  await cp(loaded(), state, { recursive: true });
  service.faults.length = 0;
  (service.asked as unknown[]).length = 0;
});
afterEach(() => expect(service.faults).toEqual([]));

const environment = () => ({
  CLOUDFLARE_API_BASE_URL: service.base,
  CLOUDFLARE_ACCOUNT_ID: ACCOUNT,
  CLOUDFLARE_API_TOKEN: TOKEN,
});

/** The command line as a person runs it. */
function start() {
  return spawn(process.execPath, ['src/ingest/main.ts', 'enrich', '--collection', collection()], {
    cwd: project,
    env: { ...process.env, ...environment(), MULTIVECTOR_STATE: state, STATEMENTS_FROM: '' },
    // A group of its own, so that what it started can be killed with it.
    detached: true,
  });
}

/** The command itself, without waiting by the clock. */
async function enrich(args: readonly string[] = [], env: Record<string, string | undefined> = {}) {
  const waits: number[] = [];
  const { context, out, err } = scratchContext(state);
  const outcome = await runEnrich([...args, '--collection', collection()], {
    ...context,
    env: { ...context.env, ...environment(), ...env },
    pause: async (milliseconds) => {
      waits.push(milliseconds);
    },
  }).then(
    (code) => ({ code, error: '' }),
    (error: Error) => ({ code: null, error: error.message }),
  );
  return { ...outcome, out: out(), err: err(), waits: waits.filter((wait) => wait > 100) };
}

/** One request, without database and clock. */
async function ask(env: Record<string, string> = {}) {
  const waits: number[] = [];
  const { context } = scratchContext(scratch.path);
  const embed = createEmbedder(accountOf({ ...environment(), ...env }), {
    ...context,
    pause: async (milliseconds) => {
      waits.push(milliseconds);
    },
  });
  const outcome = await embed(['The parties met.', 'Стороны встретились.']).then(
    (vectors) => ({ vectors: vectors.length, error: '' }),
    (error: Error) => ({ vectors: 0, error: error.message }),
  );
  return { ...outcome, waits: waits.filter((wait) => wait > 100) };
}

interface StoredText {
  readonly statement: string;
  readonly lang: string;
  readonly body: string;
  readonly packed: string | null;
}

/** Each text, and its packed vectors or null. */
const storedTexts = () =>
  withDatabaseFile(
    state,
    id,
    (db) =>
      db
        .prepare(
          `SELECT statement, lang, body, packed FROM text LEFT JOIN vector USING (sha256)
           WHERE current = 1 AND preferred = 1 AND coalesce(model, 'bge-m3') = 'bge-m3' ORDER BY statement, lang`,
        )
        .all() as unknown as readonly StoredText[],
  );

/** By text the packed vectors, or null. */
const stored = (): Readonly<Record<string, string | null>> =>
  Object.fromEntries(storedTexts().map(({ statement, lang, packed }) => [`${statement} ${lang}`, packed]));

const howMany = () => Object.values(stored()).filter((one) => one !== null).length;
const execute = (sql: string) => withDatabaseFile(state, id, (db) => db.exec(sql));

describe('a whole run', () => {
  test('asks for each clause once, stores every text, and a second run asks nothing', async () => {
    const first = await enrich();
    expect(first).toMatchObject({
      code: 0,
      err: '',
      out: expect.stringMatching(/3 of 3 texts have vectors of bge-m3 \(\d+ clauses\), 3 made now/),
    });
    expect(first.out).toMatch(
      /To ask: 3 texts, \d+ clauses, 3 requests\. Their wording is sent to 127\.0\.0\.1/,
    );
    expect(first.out).not.toContain(TOKEN);
    const clauses = storedTexts().flatMap(({ body, lang }) =>
      splitClauses(body, { lang }).map(({ from, to }) => body.slice(from, to)),
    );
    expect(service.asked.flat().sort()).toEqual([...clauses].sort());
    expect(howMany()).toBe(3);
    const asked = service.asked.length;
    const second = await enrich();
    expect(second).toMatchObject({ code: 0, out: expect.stringContaining('Nothing is missing.') });
    expect(service.asked).toHaveLength(asked);
  });

  test('--dry-run says how many clauses and requests, needs no token and asks nothing', async () => {
    const { code, out } = await enrich(['--dry-run'], {
      CLOUDFLARE_API_TOKEN: undefined,
      CLOUDFLARE_ACCOUNT_ID: undefined,
      CLOUDFLARE_API_BASE_URL: undefined,
    });
    expect(code).toBe(0);
    expect(out).toMatch(
      /To ask: 3 texts, \d+ clauses, 3 requests\. Their wording is sent to api\.cloudflare\.com/,
    );
    expect(service.asked).toEqual([]);
    expect(howMany()).toBe(0);
  });

  test('only the statements that are named', async () => {
    expect(await enrich([union])).toMatchObject({ code: 0 });
    expect(Object.entries(stored()).filter(([, packed]) => packed !== null)).toEqual([
      [`${union} en`, expect.any(String)],
    ]);
    expect(await enrich(['specimen-2022-10-27-unoin'])).toMatchObject({
      error: expect.stringContaining(union),
    });
  });

  test('killed, it goes on where it stopped; nothing is half-written', async () => {
    // The second text is never answered.
    let held: (() => void) | undefined;
    const holding = new Promise<void>((done) => {
      held = done;
    });
    service.faults.push(
      () => false,
      () => {
        held?.();
        return true;
      },
    );
    const child = start();
    const closed = new Promise((done) => child.once('close', done));
    await holding;
    if (child.pid) process.kill(-child.pid, 'SIGKILL');
    await closed;
    const early = Object.entries(stored()).filter(([, packed]) => packed !== null);
    expect(early).toHaveLength(1);
    const before = service.asked.length;
    expect(await enrich()).toMatchObject({
      code: 0,
      out: expect.stringMatching(
        /With vectors of bge-m3: 1 text,[\s\S]*3 of 3 texts have vectors[^\n]*, 2 made now/,
      ),
    });
    expect(service.asked.length - before).toBe(2);
    expect(stored()).toMatchObject(Object.fromEntries(early));
  });

  test('junk in the place of vectors is asked for anew', async () => {
    await enrich();
    execute(`UPDATE vector SET packed = substr(packed, 1, 200)`);
    const { code, out } = await enrich();
    expect({ code, out }).toMatchObject({ code: 0, out: expect.stringContaining('3 made now') });
    expect(Object.values(stored()).every((packed) => (packed?.length ?? 0) > 1000)).toBe(true);
  });

  test('a collection of one language has no use for them, and one without texts is told to load some', async () => {
    execute(`UPDATE text SET current = 0 WHERE lang = 'ru'`);
    expect(await enrich()).toMatchObject({
      code: 0,
      out: expect.stringContaining('All texts are in one language'),
    });
    execute('UPDATE text SET current = 0');
    expect(await enrich()).toMatchObject({
      code: 1,
      out: expect.stringContaining('npm start -- --load-only'),
    });
    expect(service.asked).toEqual([]);
  });
});

describe('what the service may do', () => {
  const busy = failWith(429, { code: 3040, message: 'No more data centers' });

  test('busy, broken or lost, it is asked again, later and later; a time that it names is kept', async () => {
    service.faults.push(
      busy,
      failWith(503, { code: 3043, message: 'Internal' }, { 'retry-after': '7' }),
      breakOff,
    );
    expect(await ask()).toEqual({ vectors: 2, error: '', waits: [1000, 7000, 4000] });
  });

  test('busy for long, it is left alone; what is stored stays', async () => {
    service.faults.push(() => false, busy, busy, busy, busy, busy);
    const { error, out, waits } = await enrich();
    expect(error).toMatch(
      /is busy \(status 429: No more data centers\); asked 5 times\. Run the command again/,
    );
    expect(waits).toEqual([1000, 2000, 4000, 8000]);
    expect(out).toMatch(/1 of 3 texts has vectors/);
    expect(howMany()).toBe(1);
  });

  test('where the neurons of the day are used up, it is not asked again', async () => {
    service.faults.push(
      failWith(429, { code: 3036, message: 'You have used up your daily free allocation' }),
    );
    expect(await ask()).toMatchObject({
      error: expect.stringMatching(/used up for today .* tomorrow/),
      waits: [],
    });
    expect(service.asked).toHaveLength(1);
  });

  test('where it asks for a wait of hours, nobody waits', async () => {
    service.faults.push(failWith(429, { code: 1, message: 'Slow down' }, { 'retry-after': '7200' }));
    expect(await ask()).toMatchObject({ error: expect.stringContaining('asked 1 time.'), waits: [] });
  });

  const ones = (vector: readonly number[]) => ({ data: [vector, vector] });
  const raw =
    (status: number, headers: Record<string, string>, body: string): Fault =>
    (_texts, _request, response) => {
      response.writeHead(status, headers).end(body);
      return true;
    };

  test.each<[string, Fault, RegExp]>([
    [
      'fewer vectors than texts',
      answerWith({ data: [], shape: [0, 1024] }),
      /0 vectors where 2 were asked for/,
    ],
    ['vectors of another length', answerWith(ones([1, 2, 3])), /vectors of 1024 numbers/],
    ['no vectors', answerWith({ response: 'Hello' }), /vectors of 1024 numbers \(result\.data/],
    [
      'another shape than it says',
      answerWith({ shape: [2, 2], ...ones(new Array(1024).fill(1)) }),
      /where 2 were asked for/,
    ],
    ['zeros', answerWith(ones(new Array(1024).fill(0))), /a vector of zeros/],
    ['no JSON', raw(200, {}, '<html>'), /vectors of 1024 numbers/],
    ['too much', raw(200, {}, ' '.repeat(9_000_000)), /more than vectors can be/],
    [
      'another address',
      raw(302, { location: 'https://elsewhere.example/' }, ''),
      /does not answer the request \(status 302\)/,
    ],
  ])('%s for an answer: no vectors, and it is not asked again', async (_, fault, words) => {
    service.faults.push(fault);
    expect(await ask()).toEqual({ vectors: 0, error: expect.stringMatching(words), waits: [] });
  });

  test('a text that it refuses is named and left out; the others are asked for', async () => {
    service.faults.push(failWith(413, { code: 3006, message: 'Request is too large' }));
    const { code, err, out } = await enrich();
    expect({ code, err }).toEqual({
      code: 1,
      err: expect.stringMatching(
        /^specimen-\S+ \w\w: .* refuses the text \(status 413: Request is too large\)\n$/,
      ),
    });
    expect(out).toMatch(/2 of 3 texts have vectors/);
  });
});

describe('what is missing or wrong is named', () => {
  test.each([
    ['CLOUDFLARE_ACCOUNT_ID', undefined, /^CLOUDFLARE_ACCOUNT_ID is not set/],
    ['CLOUDFLARE_API_TOKEN', ' ', /^CLOUDFLARE_API_TOKEN is not set: .* Workers AI: Read/],
    ['CLOUDFLARE_ACCOUNT_ID', 'mine', /^CLOUDFLARE_ACCOUNT_ID is not 32 hexadecimal digits$/],
    ['CLOUDFLARE_API_TOKEN', 'to ken', /^CLOUDFLARE_API_TOKEN holds characters/],
    ['CLOUDFLARE_API_BASE_URL', 'http://proxy.example/v4', /must begin with https:/],
    ['CLOUDFLARE_API_BASE_URL', 'proxy', /is no address: proxy/],
  ])('%s: %s', async (name, value, words) => {
    expect(await enrich([], { [name]: value })).toMatchObject({
      code: null,
      error: expect.stringMatching(words),
    });
    expect(service.asked).toEqual([]);
  });

  test('a token or an account that the service refuses; the token is not said', async () => {
    const { error } = await ask({ CLOUDFLARE_API_TOKEN: 'another-token' });
    expect(error).toMatch(/refuses the token \(status 401: Authentication error\).*Workers AI: Read/);
    expect(error).not.toContain('another-token');
    expect(await ask({ CLOUDFLARE_ACCOUNT_ID: 'f'.repeat(32) })).toMatchObject({
      error: expect.stringMatching(/knows no such account or model \(status 404/),
    });
  });

  test('a deployment that there is not', async () => {
    const folder = join(state, 'nothing-deployed');
    await writeFiles(folder, { 'x.txt': '' });
    const use = async () => 0;
    await expect(withDeployedDatabase({ cwd: folder }, 'demo', false, use)).rejects.toThrow(
      'npm run deploy comes first',
    );
    await writeFiles(folder, { 'wrangler.deploy.toml': 'name = "multivector"\n' });
    await expect(withDeployedDatabase({ cwd: folder }, 'demo', false, use)).rejects.toThrow(
      '(multivector is)',
    );
  });
});
