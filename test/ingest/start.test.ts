/** `npm start` as a person runs it: it answers before the load is over, and what ends it ends all that it started. */
import { type ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { project, scratchFolder, writeFiles } from './scratch.ts';

const cleanUp: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const each of cleanUp.splice(0).reverse()) await each();
});

const RECORDS = 400;

/** A start of a collection that is loaded long enough to be seen at it: many records, one of them with a text. */
async function start(): Promise<{
  readonly child: ChildProcess;
  readonly origin: string;
  readonly said: () => string;
}> {
  const { path, dispose } = await scratchFolder();
  cleanUp.push(dispose);
  const record = (id: string) => ({
    id,
    series: 'specimen',
    title: `Letter ${id}`,
    level: 'officials',
    adopted: '2020-01-01',
    parties: ['XA', 'XB'],
    specimen: true,
  });
  const ids = Array.from({ length: RECORDS }, (_, n) => `specimen-2020-01-01-letter-${n}`);
  await writeFiles(join(path, 'collection'), {
    'collection.json': JSON.stringify({
      id: 'letters',
      title: 'Letters of the lake',
      description: 'Invented.',
      hub: { name: 'Lake towns', short: 'Lake', parties: ['XA', 'XB', 'XC', 'XD', 'XE'] },
      series: [{ id: 'specimen', partner: 'Shore', title: 'Letters' }],
    }),
    ...Object.fromEntries(ids.map((id) => [`specimen/${id}.json`, JSON.stringify(record(id))])),
  });
  const port = await freePort();
  const child = spawn(
    process.execPath,
    [
      'src/ingest/main.ts',
      'start',
      '--offline',
      '--collection',
      join(path, 'collection'),
      '--port',
      `${port}`,
    ],
    { cwd: project, env: { ...process.env, MULTIVECTOR_STATE: join(path, 'state'), STATEMENTS_FROM: '' } },
  );
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said += String(chunk)));
  cleanUp.push(() => endOf(child, 'SIGKILL'));
  return { child, origin: `http://127.0.0.1:${port}`, said: () => said };
}

function freePort(): Promise<number> {
  return new Promise((done) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => done(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

function endOf(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((done) => {
    child.once('close', () => done());
    child.kill(signal);
  });
}

/** Asks until somebody answers, and once nobody must, until nobody does. */
async function ask(origin: string, path: string, accept: string): Promise<Response> {
  for (;;) {
    const reply = await fetch(origin + path, { headers: { Accept: accept } }).catch(() => null);
    if (reply) return reply;
    await new Promise((next) => setTimeout(next, 20));
  }
}

/** Asks again as long as the answer is that the collection is being loaded, which comes with a time to ask again. */
async function untilReady(origin: string, path: string, accept: string): Promise<Response> {
  for (;;) {
    const reply = await ask(origin, path, accept);
    if (reply.status !== 503) return reply;
    const again = reply.headers.get('Refresh') ?? reply.headers.get('Retry-After');
    expect(again, await reply.text()).not.toBeNull();
    // Who asks without a pause takes the processor from the load that it waits for.
    await new Promise((next) => setTimeout(next, 100));
  }
}

async function untilSilent(origin: string): Promise<void> {
  while (await fetch(`${origin}/robots.txt`).catch(() => null))
    await new Promise((next) => setTimeout(next, 50));
}

test('it answers while the load goes on; what is asked for too early is answered once it is there', async () => {
  const { child, origin, said } = await start();
  expect((await ask(origin, '/robots.txt', 'text/plain')).status).toBe(200);
  expect(said()).not.toContain(`${RECORDS} added`);
  const [page, health] = await Promise.all([
    untilReady(origin, '/', 'text/html'),
    untilReady(origin, '/healthz', 'application/json'),
  ]);
  expect(await page.text()).not.toMatch(/is (?:about to be|being) loaded/);
  expect(await health.json()).toMatchObject({ status: 'ok', collection: 'letters', specimens: RECORDS });
  await endOf(child, 'SIGTERM');
  expect(child.exitCode).toBe(0);
  expect(said()).not.toMatch(/D1_ERROR|SQLITE/);
  await untilSilent(origin);
});

test('killed while it loads, it leaves nothing that listens', async () => {
  const { child, origin } = await start();
  await ask(origin, '/robots.txt', 'text/plain');
  await endOf(child, 'SIGKILL');
  await untilSilent(origin);
});
