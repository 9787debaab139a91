import { createMiddleware } from 'hono/factory';
import { Refused } from '../../answers/refusal.ts';
import type { Environment } from './environment.ts';
import { WITHOUT_TEXTS } from './making.ts';

/**
 * Replies that one isolate makes at a time. They share one thread and one database, so more of them at once are no sooner
 * ready: each would wait for all, and with some hundreds of them for longer than anybody waits.
 */
const MOST_AT_ONCE = 80;

/** Who is at work in this isolate. */
export class Turns {
  #taken = 0;

  /** Does the work of one request, or refuses it where as many are at work as may be. */
  async take(work: () => Promise<void>): Promise<void> {
    this.#taken++;
    try {
      this.#refuseCrowd();
      await work();
    } finally {
      this.#taken--;
    }
  }

  /** Waits for a client in between: who sends slowly keeps nobody from work. */
  async waitFor<T>(client: () => Promise<T>): Promise<T> {
    this.#taken--;
    try {
      return await client();
    } finally {
      this.#taken++;
      this.#refuseCrowd();
    }
  }

  #refuseCrowd(): void {
    if (this.#taken > MOST_AT_ONCE)
      throw new Refused({
        reason: 'too-busy',
        detail: `More than ${MOST_AT_ONCE} replies are being made at this moment. Please ask again in a few seconds.`,
      });
  }
}

/** Health is asked for just when the service is not well, and what says nothing about texts costs nothing: both take no turn. */
export function inTurn(turns: Turns) {
  return createMiddleware<Environment>(async (c, next) => {
    c.set('turns', turns);
    if (c.req.path === '/healthz' || WITHOUT_TEXTS.test(c.req.path)) await next();
    else await turns.take(next);
  });
}
