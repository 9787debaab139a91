import type { D1Database } from '@cloudflare/workers-types';
import type { Context } from 'hono';
import { createMiddleware } from 'hono/factory';
import {
  isUnprepared,
  QueryMemory,
  readCollection,
  type StoredCollection,
  whenFree,
} from '../../store/index.ts';
import type { Environment } from './environment.ts';
import { makingOf, waitUntilMade } from './making.ts';

/** A load becomes visible after at most this long; until then an isolate may answer from what it knew. */
export const FRESH_MS = 2000;

/** An isolate has 128 MB for everything. */
const MEMORY_BYTES = 16 * 1024 * 1024;

/**
 * The collection of the deployment, with its revision. Every request asks for it, so one application keeps it for a
 * moment; the clock of a Worker moves between requests, which is all this needs.
 */
export class KnownCollection {
  #collection: StoredCollection | null = null;
  #at = 0;
  readonly #freshMs: number;

  constructor(freshMs: number) {
    this.#freshMs = freshMs;
  }

  /** What is known, while it is fresh; null where the store must be asked. */
  get fresh(): StoredCollection | null {
    return Date.now() - this.#at < this.#freshMs ? this.#collection : null;
  }

  /**
   * Asks the store; null where nothing was ever loaded. While it does not answer, what was known stays true, so that
   * remembered replies can still be given.
   */
  async read(db: D1Database): Promise<StoredCollection | null> {
    // While one request asks, the others go on with what was known.
    if (this.#collection?.making === null) this.#at = Date.now();
    try {
      this.#collection = await whenFree(() => readCollection(db));
    } catch (error) {
      if (isUnprepared(error)) return null;
      if (this.#collection === null) throw error;
    }
    this.#at = Date.now();
    return this.#collection;
  }
}

/**
 * Puts the collection into `c.var.collection`, and a database that remembers what it answered before the store, for as
 * long as the revision is the one that is known. What is still being made is waited for, a moment only where `isPage`.
 */
export function knowCollection(known: KnownCollection, isPage: (c: Context<Environment>) => boolean) {
  const memory = new QueryMemory(MEMORY_BYTES);
  return createMiddleware<Environment>(async (c, next) => {
    let collection = known.fresh ?? (await known.read(c.env.DB));
    await waitUntilMade(c.req.path, isPage(c), makingOf(collection), async () => {
      collection = await known.read(c.env.DB);
      return makingOf(collection);
    });
    c.set('collection', collection);
    // Whether the store answers is asked of the store itself.
    if (collection !== null && c.req.path !== '/healthz')
      c.env = { ...c.env, DB: memory.before(c.env.DB, collection.revision) };
    await next();
  });
}
