import { mkdirSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { Writable } from 'node:stream';
import type { Context } from '../../src/ingest/terminal/context.ts';

export const project = resolve(import.meta.dirname, '../..');

/** A folder of its own that goes when `dispose` is called; nothing of a test touches the databases of the developer. */
export async function scratchFolder(): Promise<{
  readonly path: string;
  readonly dispose: () => Promise<void>;
}> {
  const path = await mkdtemp(join(tmpdir(), 'multivector-'));
  return { path, dispose: () => rm(path, { recursive: true, force: true, maxRetries: 3 }) };
}

export async function writeFiles(folder: string, files: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), content);
  }
}

/** A context whose databases live under `state` and whose output is kept. */
export function scratchContext(state: string): {
  readonly context: Context;
  readonly out: () => string;
  readonly err: () => string;
} {
  const written = { out: '', err: '' };
  const keep = (key: 'out' | 'err') =>
    new Writable({
      write(chunk, _encoding, done) {
        written[key] += String(chunk);
        done();
      },
    });
  return {
    context: {
      cwd: project,
      env: { ...process.env, MULTIVECTOR_STATE: state },
      stdout: keep('out'),
      stderr: keep('err'),
      stdin: process.stdin,
      fetch: globalThis.fetch,
      pause: async () => {},
    },
    out: () => written.out,
    err: () => written.err,
  };
}
