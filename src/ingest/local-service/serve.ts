import { createServer } from 'node:net';
import type { D1Database } from '@cloudflare/workers-types';
import { databaseFolder } from '../database/database-folder.ts';
import { openRuntime } from '../database/local-runtime.ts';
import type { Context } from '../terminal/context.ts';
import { type BundledWorker, bundledWorker, watchWorker } from './bundle.ts';
import { traceReader } from './trace.ts';

/** A collection that is served on this machine, and its database, in one process: what is loaded is read at once. */
export interface LocalService {
  readonly address: string;
  readonly db: D1Database;
  /** Serves the Worker as its sources are now after each change of them. */
  watch(): Promise<void>;
}

/** True where nothing listens on the port yet. */
export function portIsFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen({ port, host: '127.0.0.1' }, () => probe.close(() => resolve(true)));
  });
}

/** Bundles the Worker and serves a collection on a port of this machine, loaded or not. */
export async function openService(context: Context, collection: string, port: number): Promise<LocalService> {
  let read = (message: string): string => message;
  /** The log is read with the map of the build that wrote it. */
  const served = (worker: BundledWorker): string => {
    read = traceReader(worker, context.cwd);
    return worker.source;
  };
  const { db, serve } = await openRuntime(context, databaseFolder(context, collection), {
    port,
    worker: served(await bundledWorker()),
    read: (message) => read(message),
  });
  return {
    address: `http://localhost:${port}`,
    db,
    watch: () => watchWorker((worker) => serve(served(worker))),
  };
}
