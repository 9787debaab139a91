import { setTimeout as sleep } from 'node:timers/promises';
import type { D1Database } from '@cloudflare/workers-types';
import { countKnownTexts, fetchForFirstStart, fetchTheRest } from '../corpus/obtain-texts.ts';
import { type OpenCollection, openCollection } from '../corpus/open-collection.ts';
import { tellingProgress } from '../database/fetch-progress.ts';
import { loadCollection } from '../database/load.ts';
import type { Context } from '../terminal/context.ts';
import { counted } from '../terminal/counted.ts';

/**
 * Asks the publishers for texts while the site is served, those of the main comparisons first, says how far it is, and
 * loads what came. It never ends the service.
 */
export async function obtainTexts(
  context: Context,
  db: D1Database,
  collection: OpenCollection,
): Promise<void> {
  const load = async (obtained: number) => {
    if (obtained > 0) await loadSteadily(db, await openCollection(context, collection.folder));
  };
  try {
    const begun = { done: 0, known: countKnownTexts(collection), obtained: 0 };
    await tellingProgress(db, begun, async (tell) => {
      context.stdout.write(
        '  Asking the publishers for the texts of the main comparisons, at most a minute …\n',
      );
      const first = await fetchForFirstStart(context, collection, tell);
      context.stdout.write(`  ${first.told}\n`);
      await load(first.stored);
      if (first.complete) return;
      const more = await fetchTheRest(context, collection, first, tell);
      await load(more);
      context.stdout.write(
        `  All known texts have been asked for: ${counted(more, 'more text')} obtained and loaded. "npm run statements -- status" tells of the others.\n`,
      );
    });
  } catch (error) {
    context.stderr.write(
      `  The texts that were obtained meanwhile are loaded by the next start (${error instanceof Error ? error.message : String(error)}).\n`,
    );
  }
}

/** A database that another process holds is free again in a moment. */
async function loadSteadily(db: D1Database, collection: OpenCollection): Promise<void> {
  for (let attempt = 1; ; attempt++)
    try {
      await loadCollection(db, collection, { now: new Date().toISOString() });
      return;
    } catch (error) {
      if (attempt >= LOAD_ATTEMPTS) throw error;
      await sleep(attempt * 2_000);
    }
}

const LOAD_ATTEMPTS = 4;
