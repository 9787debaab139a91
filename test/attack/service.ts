/** The deployable bundle, served by Miniflare on a port of the loopback, over a collection that the loader has loaded. */
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { D1Database } from '@cloudflare/workers-types';
import { convertV4MiniflareOptions, Miniflare } from 'miniflare';
import { deployedWorker } from '../bench/deployed.ts';
import { processOf, workerds } from '../bench/load-processes.ts';

export const root = join(import.meta.dirname, '..', '..');

/** The name that wrangler.toml gives to the local database. */
const DATABASE = '00000000-0000-0000-0000-000000000000';

export interface Service {
  readonly origin: string;
  readonly port: number;
  readonly db: D1Database;
  /** Milliseconds of processor time that the service has used, all threads. */
  processor(): number;
  /** Bytes of the heap after garbage was collected. */
  heap(): Promise<number>;
  stop(): Promise<void>;
}

/**
 * Loads a collection (the specimens where none is named) into a state folder of its own, with the texts of a folder where
 * one is given; gives where it is kept.
 */
export function loadState(state: string, collection?: string, texts = ''): string {
  const run = spawnSync(
    process.execPath,
    [
      join(root, 'src/ingest/main.ts'),
      'start',
      '--offline',
      '--load-only',
      ...(collection === undefined ? [] : ['--collection', collection]),
    ],
    {
      cwd: root,
      encoding: 'utf8',
      env: { ...process.env, MULTIVECTOR_STATE: state, STATEMENTS_FROM: texts },
    },
  );
  if (run.status !== 0) throw new Error(`the collection could not be loaded:\n${run.stderr}`);
  const [id] = readdirSync(state);
  return join(state, id ?? '', 'v3');
}

/** Serves the database below `persist`, which `loadState` gives. */
export async function serve(persist: string): Promise<Service> {
  const before = workerds();
  const miniflare = new Miniflare({
    ...convertV4MiniflareOptions({
      ...(await deployedWorker()),
      d1Databases: { DB: DATABASE },
      inspectorPort: 0,
    }),
    resourcePersistencePath: persist,
  });
  const address = await miniflare.ready;
  const pid = workerds().find((one) => !before.includes(one)) ?? 0;
  return {
    origin: address.origin,
    port: Number(address.port),
    db: await miniflare.getD1Database('DB'),
    processor: () => processOf(pid).processor,
    heap: () => heapOf(miniflare, address),
    stop: () => miniflare.dispose(),
  };
}

/**
 * Asks the inspector of workerd, which gives the heap of the isolate that runs the service. An idle isolate does not hear
 * the inspector, so the service is asked for something small until there is an answer.
 */
async function heapOf(miniflare: Miniflare, service: URL): Promise<number> {
  const waking = setInterval(() => fetch(new URL('/robots.txt', service)).catch(() => undefined), 100);
  const address = (await miniflare.getInspectorURL()).href.replace(/^ws/, 'http');
  const targets = (await (await fetch(new URL('/json', address))).json()) as readonly {
    readonly id: string;
    readonly webSocketDebuggerUrl: string;
  }[];
  const target = targets.find(({ id }) => /user/.test(id)) ?? targets[0];
  if (!target) return 0;
  const socket = new WebSocket(target.webSocketDebuggerUrl);
  const asked = new Map<number, (value: Record<string, number>) => void>();
  socket.addEventListener('message', (event) => {
    const { id, result } = JSON.parse(String(event.data)) as { id: number; result: Record<string, number> };
    asked.get(id)?.(result);
  });
  await new Promise((resolve) => socket.addEventListener('open', resolve));
  const ask = (id: number, method: string) =>
    new Promise<Record<string, number>>((resolve) => {
      asked.set(id, resolve);
      socket.send(JSON.stringify({ id, method }));
    });
  await ask(1, 'HeapProfiler.collectGarbage');
  const usage = await ask(2, 'Runtime.getHeapUsage');
  clearInterval(waking);
  socket.close();
  return usage.usedSize ?? 0;
}
