import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { databaseFolder } from '../database/database-folder.ts';
import type { FetchResult } from '../fetch/run.ts';
import type { Context } from '../terminal/context.ts';

/**
 * Whether the publishers have been asked once is kept beside the database of a collection. That the database exists says
 * nothing about it: a start without a network makes one as well.
 */
function marker(context: Context, collection: string): string {
  return join(databaseFolder(context, collection), 'asked.json');
}

/** True until a fetch of this collection has finished on this machine. */
export function isFirstFetch(context: Context, collection: string): boolean {
  return !existsSync(marker(context, collection));
}

/** Notes that a fetch has finished, unless there was no network: then nobody has been asked. */
export async function noteFetch(
  context: Context,
  collection: string,
  results: readonly FetchResult[],
  today: string,
): Promise<void> {
  const attempts = results.flatMap((result) => result.attempts);
  if (
    attempts.some(({ reason }) => reason === 'offline') &&
    attempts.every(({ reason }) => reason !== undefined)
  )
    return;
  const path = marker(context, collection);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, `${JSON.stringify({ asked: today, texts: results.length })}\n`);
}
