/** Two commands that prepare one database do so one after the other. */
import { mkdir, open, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { isRunning } from '../corpus/leftovers.ts';

const PAUSE_MS = 200;

/**
 * Runs `work` while no other process runs its own with the same folder. The folder holds a file with the number of the
 * process; one whose process has ended counts for nothing. `onWait` is called once where another one must be waited for.
 */
export async function oneAtATime<T>(
  folder: string,
  onWait: (process: number) => void,
  work: () => Promise<T>,
): Promise<T> {
  await mkdir(folder, { recursive: true });
  const path = join(folder, 'preparing');
  let told = false;
  for (;;) {
    const file = await open(path, 'wx').catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'EEXIST') return null;
      throw error;
    });
    if (file) {
      await file.writeFile(String(process.pid));
      await file.close();
      break;
    }
    const other = Number(await readFile(path, 'utf8').catch(() => ''));
    // Between its making and its writing the file is empty; the other process is given a moment for that.
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    if (other === 0) {
      if ((await readFile(path, 'utf8').catch(() => '-')) === '') await rm(path, { force: true });
    } else if (isRunning(other)) {
      if (!told) onWait(other);
      told = true;
    } else await rm(path, { force: true });
  }
  try {
    return await work();
  } finally {
    await rm(path, { force: true });
  }
}
