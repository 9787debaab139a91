import { mkdir, mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/**
 * Writes a folder as a whole, in place of an earlier result of the same command, which `isEarlier` knows. Nothing else
 * is ever replaced: a folder that holds other files is refused with an Error in plain words. The new folder is complete
 * before the earlier one is moved aside.
 */
export async function replaceFolder(
  out: string,
  files: Iterable<readonly [path: string, content: string]>,
  isEarlier: (folder: string) => Promise<boolean>,
): Promise<void> {
  const names = await namesIn(out);
  if (names.length > 0 && !(await isEarlier(out)))
    throw new Error(
      `${out} holds other files or reviewed texts, which would be lost: name a folder that is empty or does not exist yet`,
    );
  await mkdir(dirname(out), { recursive: true });
  // Beside its place, so that moving it there never copies.
  const work = await mkdtemp(join(dirname(out), '.multivector-'));
  try {
    const fresh = join(work, 'new');
    for (const [path, content] of files) {
      await mkdir(dirname(join(fresh, path)), { recursive: true });
      await writeFile(join(fresh, path), content);
    }
    await mkdir(out, { recursive: true });
    await rename(out, join(work, 'old'));
    await rename(fresh, out);
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

/** What is in a folder; nothing where there is none. */
async function namesIn(folder: string): Promise<readonly string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    if ((error as NodeJS.ErrnoException).code === 'ENOTDIR')
      throw new Error(`${folder} is a file, not a folder`);
    throw error;
  }
}
