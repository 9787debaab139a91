import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { startOfProcess } from '../../src/ingest/corpus/process-start.ts';
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

test('whoever looks at the file sees who holds it, and never one that is empty', async () => {
  const { path, dispose } = await scratchFolder();
  try {
    const seen = new Set<string>();
    let over = false;
    const look = async () => {
      while (!over) seen.add(await readFile(join(path, 'preparing'), 'utf8').catch(() => 'none'));
    };
    const looking = [look(), look(), look()];
    for (let time = 0; time < 200; time++)
      await oneAtATime(
        path,
        () => undefined,
        () => readFile(join(path, 'preparing'), 'utf8').then((written) => seen.add(written)),
      );
    over = true;
    await Promise.all(looking);
    expect([...seen].filter((written) => written !== 'none')).toEqual([
      `${process.pid} ${await startOfProcess(process.pid)}`,
    ]);
    expect(await readdir(path)).toEqual([]);
  } finally {
    await dispose();
  }
});

test('what was begun beside it by a process that has ended is removed', async () => {
  const { path, dispose } = await scratchFolder();
  try {
    await writeFiles(path, { [`preparing.${2 ** 22 + 1}.tmp`]: 'half', 'store.sqlite': 'kept' });
    await oneAtATime(
      path,
      () => undefined,
      async () => undefined,
    );
    expect(await readdir(path)).toEqual(['store.sqlite']);
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

test('a process that has the number of one that has ended is not waited for', async () => {
  const { path, dispose } = await scratchFolder();
  try {
    const start = await startOfProcess(process.ppid);
    expect(start).toBeDefined();
    const waited: number[] = [];
    const work = () =>
      oneAtATime(
        path,
        (other) => waited.push(other),
        () => Promise.resolve('works'),
      );
    await writeFiles(path, { preparing: `${process.ppid} ${start}, but another` });
    expect(await work()).toBe('works');
    expect(waited).toEqual([]);
  } finally {
    await dispose();
  }
});

test('one that began when the file says is waited for', async () => {
  const { path, dispose } = await scratchFolder();
  try {
    const start = await startOfProcess(process.ppid);
    await writeFiles(path, { preparing: `${process.ppid} ${start}` });
    const waited: number[] = [];
    await oneAtATime(
      path,
      (other) => {
        waited.push(other);
        return writeFiles(path, { preparing: '' });
      },
      async () => undefined,
    );
    expect(waited).toEqual([process.ppid]);
  } finally {
    await dispose();
  }
});

test('when a process began is the same whenever it is asked', async () => {
  const [own, again, none] = await Promise.all([process.pid, process.pid, 2 ** 22 + 1].map(startOfProcess));
  expect(own).toMatch(/\d/);
  expect(again).toBe(own);
  expect(none).toBeUndefined();
});

test('a file that another command has taken over meanwhile is left to it', async () => {
  const { path, dispose } = await scratchFolder();
  try {
    await oneAtATime(
      path,
      () => undefined,
      () => writeFiles(path, { preparing: `${process.ppid} another` }),
    );
    expect(existsSync(join(path, 'preparing'))).toBe(true);
  } finally {
    await dispose();
  }
});
