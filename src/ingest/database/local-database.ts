import { spawn } from 'node:child_process';
import { join } from 'node:path';
import type { D1Database } from '@cloudflare/workers-types';
import type { Context } from '../terminal/context.ts';
import { databaseFolder } from './database-folder.ts';
import { openRuntime } from './local-runtime.ts';

/** Opens the local database of a collection in the newest schema, hands it to `use` and closes it whatever happens. */
export async function withDatabase<T>(
  context: Context,
  collection: string,
  use: (db: D1Database) => Promise<T>,
): Promise<T> {
  const { db, stop } = await openRuntime(context, databaseFolder(context, collection));
  try {
    return await use(db);
  } finally {
    await stop();
  }
}

export interface Finished {
  readonly code: number;
  readonly output: string;
}

/** Runs wrangler to its end; never asks, never sends metrics. */
export function runWrangler(context: Context, args: readonly string[]): Promise<Finished> {
  return new Promise((resolve, reject) => {
    const child = spawn(
      process.execPath,
      [join(context.cwd, 'node_modules', 'wrangler', 'bin', 'wrangler.js'), ...args],
      {
        cwd: context.cwd,
        env: wranglerEnvironment(context),
        stdio: ['ignore', 'pipe', 'pipe'],
      },
    );
    let output = '';
    const keep = (chunk: Buffer) => {
      output += chunk.toString('utf8');
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('error', reject);
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

function wranglerEnvironment(context: Context): NodeJS.ProcessEnv {
  return {
    ...context.env,
    CI: '1',
    NO_COLOR: '1',
    WRANGLER_SEND_METRICS: 'false',
    // Its explorer runs any SQL for whoever reaches the port.
    X_LOCAL_EXPLORER: 'false',
  };
}
