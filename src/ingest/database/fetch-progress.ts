import type { D1Database } from '@cloudflare/workers-types';
import { type Fetching, saveFetching, touchCollection } from '../../store/index.ts';

export type FetchCounts = Pick<Fetching, 'done' | 'known' | 'obtained'>;

/** Readers look every few seconds at most; writing oftener would only keep them waiting. */
const PAUSE_MS = 5_000;

/**
 * Writes into the served database how far a fetching is while `run` does it: at its beginning, at most every few seconds,
 * and at its end. A database that cannot be written to for a moment does not end the fetching.
 */
export async function tellingProgress<T>(
  db: D1Database,
  begun: FetchCounts,
  run: (tell: (counts: FetchCounts) => void) => Promise<T>,
): Promise<T> {
  let counts = begun;
  let written = 0;
  let writing = Promise.resolve();
  const write = (state: Fetching['state']) => {
    written = Date.now();
    const fetching = { ...counts, state, updated: new Date(written).toISOString() };
    writing = writing.then(() => saveFetching(db, fetching)).catch(() => undefined);
    return writing;
  };
  /** A page that was remembered without the fetching would go on without it. */
  const change = async (state: Fetching['state']) => {
    await write(state);
    // Nothing was loaded by it, so the time of the last load stays.
    await touchCollection(db, '').catch(() => undefined);
  };
  await change('running');
  let state: Fetching['state'] = 'stopped';
  try {
    const result = await run((now) => {
      counts = now;
      if (Date.now() - written >= PAUSE_MS) void write('running');
    });
    state = counts.done >= counts.known ? 'finished' : 'stopped';
    return result;
  } finally {
    await change(state);
  }
}
