import { type ChildProcess, spawn } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { freePort } from '../free-port.ts';

const root = resolve(import.meta.dirname, '../..');

/** A statement that a test adds to the specimens. Its text is taken as it is, so it may hold anything. */
export interface ExtraStatement {
  readonly id: string;
  readonly partner: string;
  readonly adopted: string;
  readonly title: string;
  readonly text: string;
}

export interface RunningServer {
  /** `http://localhost:<port>`, without a slash at the end. */
  readonly origin: string;
  /** Fulfilled as soon as it answers; rejected, with what it printed, when it ends before. */
  readonly ready: Promise<void>;
  stop(): Promise<void>;
}

/**
 * The whole service as a reader gets it by `npm start`, on a free port, with the specimens and whatever a test adds.
 * It has a database of its own, which goes when it stops. Loading goes on when this returns: wait for `ready`.
 */
export async function startServer(extra: readonly ExtraStatement[] = []): Promise<RunningServer> {
  const folder = await mkdtemp(join(tmpdir(), 'multivector-browser-'));
  const collection = join(folder, 'collection');
  await mkdir(collection);
  // Only what is invented: other texts that lie on this machine must not change what tests see.
  for (const part of ['collection.json', 'specimens', 'formulas', 'questions'])
    await cp(join(root, 'statements', part), join(collection, part), { recursive: true }).catch(
      () => undefined,
    );
  for (const statement of extra) await addStatement(collection, statement);
  const port = await freePort();
  const { STATEMENTS_FROM: _, ...environment } = process.env;
  const child = spawn(
    process.execPath,
    ['src/ingest/main.ts', 'start', '--offline', '--collection', collection, '--port', String(port)],
    {
      cwd: root,
      env: { ...environment, MULTIVECTOR_STATE: join(folder, 'state') },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => {
    output += chunk.toString();
  });
  child.stderr.on('data', (chunk: Buffer) => {
    output += chunk.toString();
  });
  const origin = `http://localhost:${port}`;
  const ready = answers(`${origin}/healthz`, child, () => output);
  // Whoever waits for it is told; a run that stops before anybody waits is not ended by it.
  ready.catch(() => undefined);
  return {
    origin,
    ready,
    stop: async () => {
      await end(child);
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function addStatement(collection: string, statement: ExtraStatement): Promise<void> {
  const { id, partner, adopted, title, text } = statement;
  const record = {
    id,
    series: 'specimen',
    partner,
    title,
    level: 'leaders',
    adopted,
    parties: ['XA', 'XB'],
    specimen: true,
    texts: [{ lang: 'en', authority: 'authentic', issuer: 'Invented', sources: [] }],
  };
  await writeFile(join(collection, 'specimens', `${id}.json`), JSON.stringify(record));
  const obtained = join(collection, 'texts', id);
  await mkdir(obtained, { recursive: true });
  await writeFile(join(obtained, 'en.txt'), text);
  await writeFile(join(obtained, 'en.json'), JSON.stringify({ source: 'invented', kind: 'specimen' }));
}

async function answers(address: string, child: ChildProcess, output: () => string): Promise<void> {
  const until = Date.now() + 300_000;
  while (Date.now() < until) {
    if (hasEnded(child)) throw new Error(`The server ended:\n${output()}`);
    const response = await fetch(address).catch(() => null);
    if (response?.ok) return;
    await new Promise((next) => setTimeout(next, 200));
  }
  throw new Error(`The server does not answer:\n${output()}`);
}

/** By itself or by a signal. */
function hasEnded({ exitCode, signalCode }: ChildProcess): boolean {
  return exitCode !== null || signalCode !== null;
}

function end(child: ChildProcess): Promise<void> {
  if (hasEnded(child)) return Promise.resolve();
  return new Promise((done) => {
    child.once('close', () => done());
    child.kill('SIGTERM');
  });
}
