/** Files and folders that a person names: what is not there is told with what is nearest to it. */
import { readdir, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { nearest } from '../../statement/index.ts';
import { describeSystemError } from './misuse.ts';

/** Throws an Error in plain words where `path` is no file; `use` says what it is for. */
export async function requireFile(path: string, use: string): Promise<void> {
  const found = await stat(path).catch((error: unknown) => notThere('file', path, use, error));
  if (found.isDirectory()) throw new Error(`${path} is a folder; ${use} takes a file`);
}

/** Throws an Error in plain words where `path` is no folder. */
export async function requireFolder(path: string, use: string): Promise<void> {
  const found = await stat(path).catch((error: unknown) => notThere('folder', path, use, error));
  if (!found.isDirectory()) throw new Error(`${path} is a file; ${use} takes a folder`);
}

async function notThere(kind: 'file' | 'folder', path: string, use: string, error: unknown): Promise<never> {
  if (Reflect.get(Object(error), 'code') !== 'ENOENT')
    throw new Error(describeSystemError(error) ?? String(error));
  const folder = dirname(path);
  const siblings = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const names = siblings.filter((one) => one.isDirectory() === (kind === 'folder')).map(({ name }) => name);
  const near = nearest(basename(path), names);
  throw new Error(
    `There is no ${kind} ${path} for ${use}${near === null ? '' : `; the nearest is ${join(folder, near)}`}`,
  );
}
