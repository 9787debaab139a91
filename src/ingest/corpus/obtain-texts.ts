import { resolve } from 'node:path';
import { describeTaken, politeClient } from '../commands/fetch.ts';
import { fetchTexts } from '../fetch/run.ts';
import type { Context } from '../terminal/context.ts';
import type { CollectionFolder } from './collection.ts';
import { noteFetch } from './first-fetch.ts';
import { takeFromFolder } from './folder.ts';
import { today } from './open-collection.ts';

/** How long the first start may ask the publishers before it serves what it has. */
const FIRST_FETCH_SECONDS = 60;

/** Takes what STATEMENTS_FROM holds and tells what became of each file. */
export async function takeGivenTexts(context: Context, collection: CollectionFolder): Promise<void> {
  const from = context.env.STATEMENTS_FROM;
  if (!from) return;
  const folder = resolve(context.cwd, from);
  const taken = await takeFromFolder(collection.folder, collection.statements, folder, today());
  context.stdout.write(describeTaken(taken));
}

/**
 * Asks the publishers for what is not at hand, for at most a minute. An interrupt ends the asking, not the start. What
 * was finished is kept; the answer is one line.
 */
export async function fetchForFirstStart(
  context: Context,
  collection: CollectionFolder,
  tell: (progress: string) => void,
): Promise<string> {
  const stop = new AbortController();
  let interrupted = false;
  const end = () => stop.abort();
  const interrupt = () => {
    interrupted = true;
    stop.abort();
  };
  const timer = setTimeout(end, FIRST_FETCH_SECONDS * 1000);
  process.once('SIGINT', interrupt);
  try {
    const results = await fetchTexts(
      collection.statements.filter((record) => !record.specimen),
      {
        folder: collection.folder,
        client: politeClient(context),
        today: today(),
        signal: stop.signal,
        onResult: (result, done, all) => tell(`${done} of ${all}: ${result.id} ${result.lang}`),
      },
    );
    // Who ends the asking is asked again by the next start; the minute that is over is not, "fetch" goes on from there.
    if (!interrupted) await noteFetch(context, collection.collection?.id ?? '', results, today());
    const obtained = results.filter((result) => ['at-hand', 'stored', 'unchanged'].includes(result.state));
    const rest = results.length - obtained.length;
    return rest === 0
      ? `All ${results.length} known texts are at hand.`
      : `${obtained.length} of ${results.length} known texts obtained; "npm run statements -- fetch" goes on, "npm run statements -- status" tells why not.`;
  } finally {
    clearTimeout(timer);
    process.off('SIGINT', interrupt);
  }
}
