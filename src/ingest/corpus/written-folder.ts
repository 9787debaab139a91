/** What a command wrote into a folder, with digests, so that it never takes away what somebody else put or changed there. */
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Lies in every folder that a command writes as a whole. */
export const MANIFEST = '.multivector-written.json';

interface Manifest {
  readonly about: string;
  /** Path inside the folder → sha256. */
  readonly files: Readonly<Record<string, string>>;
}

export function manifestOf(files: Iterable<readonly [path: string, content: string]>): string {
  const digests = [...files].map(([path, content]) => [path, sha256(content)] as const);
  const manifest: Manifest = {
    about: 'What was written here, with sha256. The command that wrote it replaces nothing else.',
    files: Object.fromEntries(digests.sort(([a], [b]) => (a < b ? -1 : 1))),
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

/**
 * What would be lost if the folder were replaced: paths of files, links and empty folders that were not written by us,
 * or were changed since. Nothing where the folder does not exist, is empty, or holds what was written and no more.
 */
export async function othersIn(folder: string): Promise<readonly string[]> {
  const manifest = await readManifest(folder);
  const others: string[] = [];
  for (const path of await everythingIn(folder, '')) {
    if (path === MANIFEST) continue;
    const digest = manifest[path];
    if (digest === undefined || digest !== (await digestOf(join(folder, path)))) others.push(path);
  }
  return others.sort();
}

/** Paths of files, links and empty folders below a folder; folders end with a slash. */
async function everythingIn(folder: string, below: string): Promise<readonly string[]> {
  let entries: Awaited<ReturnType<typeof readEntries>>;
  try {
    entries = await readEntries(join(folder, below));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    if ((error as NodeJS.ErrnoException).code === 'ENOTDIR')
      throw new Error(`${folder} is a file, not a folder`);
    throw error;
  }
  const paths: string[] = [];
  for (const entry of entries) {
    const path = `${below}${entry.name}`;
    if (!entry.isDirectory()) paths.push(path);
    else {
      const inside = await everythingIn(folder, `${path}/`);
      paths.push(...(inside.length > 0 ? inside : [`${path}/`]));
    }
  }
  return paths;
}

function readEntries(folder: string) {
  return readdir(folder, { withFileTypes: true });
}

async function readManifest(folder: string): Promise<Readonly<Record<string, string>>> {
  try {
    const { files } = JSON.parse(await readFile(join(folder, MANIFEST), 'utf8')) as Partial<Manifest>;
    return Object.assign(Object.create(null) as Record<string, string>, files);
  } catch {
    return {};
  }
}

async function digestOf(path: string): Promise<string | null> {
  try {
    return sha256(await readFile(path));
  } catch {
    return null;
  }
}

/** SHA-256 in hexadecimal digits, for whom a promise would be in the way. */
export function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}
