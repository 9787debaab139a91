/** `npm start` as a person runs it: it answers before the load is over, and what ends it ends all that it started. */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { open, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { freePort } from '../free-port.ts';
import { project, scratchFolder, writeFiles } from './scratch.ts';

const cleanUp: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const each of cleanUp.splice(0).reverse()) await each();
});

const TEXT = 'The Sides will keep the ferry over the lake.\n';

/**
 * A start of a collection whose load stands still: its one text is a pipe, and who reads it waits for `goOn`. So it is
 * seen while it loads on any machine, however fast.
 */
async function start(
  by: (command: readonly string[]) => {
    readonly file: string;
    readonly args: readonly string[];
    readonly env?: object;
  } = ([file = '', ...args]) => ({ file, args }),
): Promise<{
  readonly child: ChildProcess;
  readonly origin: string;
  readonly said: () => string;
  readonly goOn: () => Promise<void>;
}> {
  const { path, dispose } = await scratchFolder();
  cleanUp.push(dispose);
  const collection = join(path, 'collection');
  const id = 'specimen-2020-01-01-letter';
  const record = {
    id,
    series: 'specimen',
    title: 'Letter from the lake',
    level: 'officials',
    adopted: '2020-01-01',
    parties: ['XA', 'XB'],
    specimen: true,
    texts: [
      { lang: 'en', authority: 'authentic', issuer: 'Invented', file: `specimen/${id}.en.md`, sources: [] },
    ],
  };
  await writeFiles(collection, {
    'collection.json': JSON.stringify({
      id: 'letters',
      title: 'Letters of the lake',
      description: 'Invented.',
      hub: { name: 'Lake towns', short: 'Lake', parties: ['XA', 'XB', 'XC', 'XD', 'XE'] },
      series: [{ id: 'specimen', partner: 'Shore', title: 'Letters' }],
    }),
    [`specimen/${id}.json`]: JSON.stringify(record),
    'the text': TEXT,
  });
  const pipe = join(collection, `specimen/${id}.en.md`);
  execFileSync('mkfifo', [pipe]);
  const port = await freePort();
  const command = [
    'src/ingest/main.ts',
    'start',
    '--offline',
    '--collection',
    collection,
    '--port',
    `${port}`,
  ];
  const { file, args, env } = by([process.execPath, ...command]);
  const child = spawn(file, args, {
    cwd: project,
    env: { ...process.env, MULTIVECTOR_STATE: join(path, 'state'), STATEMENTS_FROM: '', ...env },
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said += String(chunk)));
  cleanUp.push(() => endOf(child, 'SIGKILL'));
  const goOn = async () => {
    // Opened as soon as the load reads it; whoever reads it later finds the text in its place.
    const writing = await open(pipe, 'w');
    await rename(join(collection, 'the text'), pipe);
    await writeFile(writing, TEXT);
    await writing.close();
  };
  return { child, origin: `http://127.0.0.1:${port}`, said: () => said, goOn };
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
    await new Promise((next) => setTimeout(next, 500));
  }
}

async function untilSilent(origin: string): Promise<void> {
  while (await fetch(`${origin}/robots.txt`).catch(() => null))
    await new Promise((next) => setTimeout(next, 50));
}

test('it answers while the load goes on; what is asked for too early is answered once it is there', async () => {
  const { child, origin, said, goOn } = await start();
  expect((await ask(origin, '/robots.txt', 'text/plain')).status).toBe(200);
  const early = await ask(origin, '/', 'text/html');
  expect([early.status, await early.text()]).toEqual([
    503,
    expect.stringMatching(/is (?:about to be|being) loaded/),
  ]);
  const waiting = Promise.all([
    untilReady(origin, '/', 'text/html'),
    untilReady(origin, '/healthz', 'application/json'),
  ]);
  expect(said()).not.toContain('added');
  await goOn();
  const [page, health] = await waiting;
  expect(await page.text()).not.toMatch(/is (?:about to be|being) loaded/);
  expect(await health.json()).toMatchObject({ status: 'ok', collection: 'letters', specimens: 1 });
  await endOf(child, 'SIGTERM');
  expect(child.exitCode).toBe(0);
  expect(said()).not.toMatch(/D1_ERROR|SQLITE/);
  await untilSilent(origin);
});

test('killed while it loads, it leaves nothing that listens', async () => {
  const { child, origin } = await start();
  await ask(origin, '/robots.txt', 'text/plain');
  // Nobody writes into the pipe: the load is killed for sure.
  await endOf(child, 'SIGKILL');
  await untilSilent(origin);
});

/** As npm runs a script: its own process, a shell that passes no signal on, and the command. */
const asNpm = (command: readonly string[]) => ({
  file: process.execPath,
  args: [
    '--input-type=module',
    '-e',
    `import { spawn } from 'node:child_process';
     const shell = spawn('sh', ['-c', '"$@"; exit $?', 'sh', ...process.argv.slice(1)], { stdio: 'inherit' });
     process.on('SIGTERM', () => shell.kill('SIGTERM'));
     shell.on('close', () => process.exit());`,
    '--',
    ...command,
  ],
  env: { npm_lifecycle_event: 'start' },
});

test('started by npm, it ends when npm is killed', async () => {
  const { child, origin } = await start(asNpm);
  await ask(origin, '/robots.txt', 'text/plain');
  child.kill('SIGKILL');
  await untilSilent(origin);
});

test('a signal that ends npm and its shell ends what they run', async () => {
  const script = `import { whenStarterEnds } from './src/ingest/local-service/starters.ts';
    whenStarterEnds({ env: process.env }, () => process.exit());
    setInterval(() => undefined, 1000);
    console.log('runs');`;
  const { file, args, env } = asNpm([process.execPath, '--input-type=module', '-e', script]);
  const child = spawn(file, args, { cwd: project, env: { ...process.env, ...env } });
  await new Promise((runs) => child.stdout.once('data', runs));
  // The pipe is open as long as whoever may write into it runs.
  const ended = new Promise((done) => child.stdout.once('end', done));
  child.kill('SIGTERM');
  await ended;
});
