import { readdir, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fingerprint, fingerprintOfBytes } from '../../text/index.ts';
import {
  type KeptProvenance,
  readOrUndefined,
  readProvenance,
  removeOtherRaws,
  removeRaw,
  settleProvenance,
} from './keep-text.ts';
import { provenancePath } from './texts.ts';

/**
 * Finishes or removes what killed runs left: files half-written beside their places, records among them, and provenance
 * that waited for its text. What a run does at this moment stays.
 */
export async function removeLeftovers(folder: string): Promise<void> {
  for (const entry of await filesUnder(folder)) {
    const path = join(entry.parentPath, entry.name);
    await removeHalfWritten(path);
    const waiting = /^(.+)\.next\.(\d+)\.json$/.exec(entry.name);
    if (waiting?.[1] && waiting[2] && !(await isAtWork(path, Number(waiting[2]))))
      await finishWaiting(join(entry.parentPath, `${waiting[1]}.txt`), path);
  }
}

/** Removes a file that `writeWhole` began beside its place, where whoever began it has ended. */
export async function removeHalfWritten(path: string): Promise<void> {
  const writer = /\.(\d+)\.tmp$/.exec(path)?.[1];
  if (writer !== undefined && !(await isAtWork(path, Number(writer)))) await rm(path, { force: true });
}

/**
 * Provenance whose text came to stand takes its place; one whose text never came is removed, with the raw bytes that it
 * names. It goes last, so that a run that is killed here leaves it to the next.
 */
async function finishWaiting(textFile: string, waiting: string): Promise<void> {
  const provenance = await readProvenance(waiting).catch(() => undefined);
  if (provenance !== undefined && (await stands(textFile, provenance)))
    return settleProvenance(textFile, waiting, provenance);
  const before = await readProvenance(provenancePath(textFile)).catch(() => undefined);
  if (before?.raw !== undefined) await removeOtherRaws(textFile, before.raw, waiting);
  else if (provenance?.raw !== undefined) await removeRaw(textFile, provenance.raw, waiting);
  await rm(waiting, { force: true });
}

/** Whether a text and its raw bytes are those that a provenance describes. */
async function stands(textFile: string, { sha256, raw, raw_sha256 }: KeptProvenance): Promise<boolean> {
  const text = await readOrUndefined(textFile);
  if (text === undefined || (await fingerprint(text.toString('utf8').replace(/\n$/, ''))) !== sha256)
    return false;
  if (raw === undefined) return true;
  const bytes = await readOrUndefined(join(dirname(textFile), raw));
  return bytes !== undefined && (await fingerprintOfBytes(new Uint8Array(bytes))) === raw_sha256;
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

/** What is being written is in its place long before; whoever has its writer's number then is somebody else. */
const LONGEST_WRITING_MS = 3_600_000;

/** Whether the process that began a file may still finish it. Numbers of processes are given out again. */
export async function isAtWork(path: string, writer: number): Promise<boolean> {
  const begun = await stat(path).catch(() => undefined);
  if (begun === undefined) return false;
  if (writer === process.pid) return begun.mtimeMs >= performance.timeOrigin;
  return isRunning(writer) && Date.now() - begun.mtimeMs < LONGEST_WRITING_MS;
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
