/** Two commands that prepare one database do so one after the other. */
import { constants, copyFile, link, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isRunning, removeHalfWritten } from '../corpus/leftovers.ts';
import { startOfProcess } from '../corpus/process-start.ts';

const PAUSE_MS = 200;

/**
 * Runs `work` while no other process runs its own with the same folder. The folder holds a file with the number of the
 * process and when that began; one whose process has ended counts for nothing, whoever has its number now. `onWait` is
 * called once where another one must be waited for.
 */
export async function oneAtATime<T>(
  folder: string,
  onWait: (process: number) => void,
  work: () => Promise<T>,
): Promise<T> {
  await mkdir(folder, { recursive: true });
  const path = join(folder, 'preparing');
  const own = `${process.pid} ${(await startOfProcess(process.pid)) ?? ''}`;
  for (const name of await readdir(folder))
    if (name.startsWith('preparing.')) await removeHalfWritten(join(folder, name));
  let told = false;
  while (!(await putWhole(path, own))) {
    const other = await readOrEmpty(path);
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    const holder = await processAtWork(other);
    if (holder === null) {
      // What another command has put in its place meanwhile is not what was read.
      if ((await readOrEmpty(path)) === other) await rm(path, { force: true });
    } else {
      if (!told) onWait(holder);
      told = true;
    }
  }
  try {
    return await work();
  } finally {
    if ((await readOrEmpty(path)) === own) await rm(path, { force: true });
  }
}

/**
 * Puts a file with this content at `path`, whole from the moment at which it is there; false where there is one. A file
 * system that knows no links shows it empty for a moment, which is shorter than the pause before it is judged.
 */
async function putWhole(path: string, content: string): Promise<boolean> {
  const beside = `${path}.${process.pid}.tmp`;
  await writeFile(beside, content);
  try {
    await link(beside, path).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'EEXIST') throw error;
      return copyFile(beside, path, constants.COPYFILE_EXCL);
    });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  } finally {
    await rm(beside, { force: true });
  }
}

async function readOrEmpty(path: string): Promise<string> {
  return readFile(path, 'utf8').catch(() => '');
}

/** The process that a file names, where it runs. One of an earlier version names no start: its number must do. */
async function processAtWork(written: string): Promise<number | null> {
  const [, number, start = ''] = /^(\d+)(?: (.*))?$/s.exec(written) ?? [];
  const pid = Number(number ?? 0);
  if (pid === 0 || !isRunning(pid)) return null;
  if (start === '') return pid;
  const begun = await startOfProcess(pid);
  return begun === undefined || begun === start ? pid : null;
}
