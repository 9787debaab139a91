/** Work that stops between two changes on disk, as a process does that is killed there. */
import { AsyncLocalStorage } from 'node:async_hooks';
import { existsSync, promises as files, statSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';
import { join } from 'node:path';

interface Run {
  /** Changes that are still made before it stops. */
  left: number;
  readonly stop: () => void;
}

const current = new AsyncLocalStorage<Run>();
const never = new Promise<never>(() => undefined);
const { writeFile, rm } = files;

/** Makes every function of node:fs/promises that changes anything on disk ask first whether its run has stopped. */
export function watchChanges(): void {
  for (const name of ['mkdir', 'mkdtemp', 'rename', 'copyFile', 'writeFile', 'rm'] as const) {
    const change = files[name] as (...args: unknown[]) => Promise<unknown>;
    Object.assign(files, {
      [name]: async (...args: unknown[]) => {
        const path = String(args[0]);
        // A folder that is there already, or a file that is not.
        const isIdle = (name === 'mkdir' && existsSync(path)) || (name === 'rm' && !existsSync(path));
        if (!isIdle) await passes();
        // What is written beside its place is read by nobody, half or whole.
        if (name === 'writeFile' ? !path.endsWith('.tmp') : name === 'rm' && isFolder(path))
          await passes(() => halfOf(name, args));
        return change(...args);
      },
    });
  }
  syncBuiltinESMExports();
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

/** One more change, or for ever none: a run that is dead neither goes on nor cleans up. */
async function passes(last?: () => Promise<void>): Promise<void> {
  const run = current.getStore();
  if (run === undefined) return;
  if (run.left-- > 0) return;
  if (run.left === -1) await last?.();
  run.stop();
  await never;
}

/** Half a file, or a folder of which one file is gone. */
async function halfOf(name: string, [path, content]: readonly unknown[]): Promise<void> {
  if (name === 'writeFile') {
    const bytes = Buffer.from(content as string | Uint8Array);
    return writeFile(String(path), bytes.subarray(0, bytes.length / 2));
  }
  const entries = await readdir(String(path), { recursive: true, withFileTypes: true }).catch(() => []);
  const inside = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const [first] = inside.sort();
  if (first !== undefined) await rm(first, { force: true });
}

/** Runs work until it has made so many changes; true where it came to its end before. */
export function runUntil(changes: number, work: () => Promise<unknown>): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const run: Run = { left: changes, stop: () => resolve(false) };
    current.run(run, work).then(() => resolve(true), reject);
  });
}
