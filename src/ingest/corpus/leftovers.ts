import { readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fingerprint } from '../../text/index.ts';
import { readOrUndefined, readProvenance, removeOtherRaws } from './keep-text.ts';
import { provenancePath } from './texts.ts';

/**
 * Finishes or removes what killed runs left: files half-written beside their places, records among them, and provenance
 * that waited for its text. What a run does at this moment stays.
 */
export async function removeLeftovers(folder: string): Promise<void> {
  for (const entry of await filesUnder(folder)) {
    const path = join(entry.parentPath, entry.name);
    const writer = /\.(\d+)\.tmp$/.exec(entry.name)?.[1];
    if (writer !== undefined) {
      if (!isRunning(Number(writer))) await rm(path, { force: true });
      continue;
    }
    const waiting = /^(.+)\.next\.(\d+)\.json$/.exec(entry.name);
    if (waiting?.[1] && waiting[2] && !isRunning(Number(waiting[2])))
      await finishWaiting(join(entry.parentPath, `${waiting[1]}.txt`), path);
  }
}

/** Provenance whose text came to stand takes its place; one whose text never came is removed. */
async function finishWaiting(textFile: string, waiting: string): Promise<void> {
  const text = await readOrUndefined(textFile);
  const provenance = await readProvenance(waiting).catch(() => undefined);
  const own =
    text !== undefined &&
    (await fingerprint(text.toString('utf8').replace(/\n$/, ''))) === provenance?.sha256;
  if (own) await rename(waiting, provenancePath(textFile));
  else await rm(waiting, { force: true });
  const stands = await readProvenance(provenancePath(textFile)).catch(() => undefined);
  if (stands?.raw !== undefined) await removeOtherRaws(textFile, stands.raw);
}

/** The files of the collection: of its series, and of its texts at any depth. */
async function filesUnder(folder: string) {
  const list = (path: string, recursive: boolean) =>
    readdir(path, { recursive, withFileTypes: true }).catch(() => []);
  const series = (await list(folder, false)).filter(
    (entry) => entry.isDirectory() && entry.name !== 'texts' && !entry.name.startsWith('.'),
  );
  const found = await Promise.all([
    list(join(folder, 'texts'), true),
    ...series.map((entry) => list(join(folder, entry.name), false)),
  ]);
  return found.flat().filter((entry) => entry.isFile());
}

/** Another run of somebody else's may not be signalled, and runs all the same. */
export function isRunning(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
