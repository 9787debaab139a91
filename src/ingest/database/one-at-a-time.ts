/** Two commands that prepare one database do so one after the other. */
import { mkdir, open, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { isRunning } from '../corpus/leftovers.ts';
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
  let told = false;
  for (;;) {
    const file = await open(path, 'wx').catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'EEXIST') return null;
      throw error;
    });
    if (file) {
      await file.writeFile(own);
      await file.close();
      break;
    }
    const other = await readOrEmpty(path);
    // Between its making and its writing the file is empty; the other process is given a moment for that.
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
