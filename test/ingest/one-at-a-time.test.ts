import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { oneAtATime } from '../../src/ingest/database/one-at-a-time.ts';
import { scratchFolder, writeFiles } from './scratch.ts';

test('what a process that has ended left behind holds nobody up, and nothing stays behind', async () => {
  const { path, dispose } = await scratchFolder();
  try {
    await writeFiles(path, { preparing: String(2 ** 22 + 1) });
    expect(
      await oneAtATime(
        path,
        () => undefined,
        async () => existsSync(join(path, 'preparing')),
      ),
    ).toBe(true);
    await expect(
      oneAtATime(
        path,
        () => undefined,
        () => Promise.reject(new Error('broken')),
      ),
    ).rejects.toThrow('broken');
    expect(existsSync(join(path, 'preparing'))).toBe(false);
  } finally {
    await dispose();
  }
});

test('another process at work is waited for', async () => {
  const { path, dispose } = await scratchFolder();
  try {
    // The parent of this process runs as long as this one does.
    await writeFiles(path, { preparing: String(process.ppid) });
    const done: string[] = [];
    const waiting = oneAtATime(
      path,
      (other) => {
        done.push(`waits for ${other}`);
        return writeFiles(path, { preparing: String(2 ** 22 + 1) });
      },
      async () => done.push('works'),
    );
    await waiting;
    expect(done).toEqual([`waits for ${process.ppid}`, 'works']);
  } finally {
    await dispose();
  }
});
