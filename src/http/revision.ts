import type { D1Database } from '@cloudflare/workers-types';
import { createMiddleware } from 'hono/factory';
import { QueryMemory, readCollection, type StoredCollection } from '../store/index.ts';
import type { Environment } from './environment.ts';

/** A load becomes visible after at most this long; until then an isolate may answer from what it knew. */
const FRESH_MS = 2000;

/** An isolate has 128 MB for everything. */
const MEMORY_BYTES = 16 * 1024 * 1024;

/**
 * Puts the collection of the deployment, with its revision, into `c.var.collection`. It is asked for by every request,
 * so one application keeps it for a moment; the clock of a Worker moves between requests, which is all this needs. What the store answers is remembered for as long as that revision is the one that is known.
 * While the store does not answer, what was known stays true, so that remembered replies can still be given.
 */
export function knowCollection() {
  const memory = new QueryMemory(MEMORY_BYTES);
  let known: { readonly collection: StoredCollection | null; readonly at: number } | null = null;
  return createMiddleware<Environment>(async (c, next) => {
    const now = Date.now();
    if (known === null || now - known.at >= FRESH_MS || known.collection === null)
      known = { collection: await readAgain(c.env.DB, known?.collection), at: now };
    c.set('collection', known.collection);
    // Whether the store answers is asked of the store itself.
    if (known.collection !== null && c.req.path !== '/healthz')
      c.env = { ...c.env, DB: memory.before(c.env.DB, known.collection.revision) };
    await next();
  });
}

async function readAgain(
  db: D1Database,
  known: StoredCollection | null | undefined,
): Promise<StoredCollection | null> {
  try {
    return await readCollection(db);
  } catch (error) {
    if (known) return known;
    throw error;
  }
}
