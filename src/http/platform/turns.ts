import { createMiddleware } from 'hono/factory';
import { Refused } from '../../answers/refusal.ts';
import type { Environment } from './environment.ts';
import { WITHOUT_TEXTS } from './making.ts';
import { type Place, WaitingLine } from './waiting-line.ts';

/**
 * Replies that one isolate makes at a time. They share one thread and one database, so more of them at once are no sooner
 * ready. With eighty of them one in five of 500 connections waited in vain for half a minute although its reply was made;
 * with 24, and with 8, none did (`npm run attack -- --only crowd`), and 24 answer fifty connections sooner.
 */
const MOST_AT_WORK = 24;

/** With those who wait for their turn; whoever comes on top of them is refused. */
const MOST_INSIDE = 80;

/** Whoever has waited so long is refused: by then the line is longer than anybody wants to wait. */
const LONGEST_WAIT_MS = 10_000;

/**
 * A refusal comes after this pause: a client that asks again at once, whatever `Retry-After` says, would fill the runtime
 * with newcomers. Without the pause replies of a crowd that were ready were sent up to seventeen seconds later.
 */
const PAUSE_MS = 1000;

/** The line of one isolate. */
export function lineOfReplies(): WaitingLine {
  return new WaitingLine({ atWork: MOST_AT_WORK, inside: MOST_INSIDE, longestWaitMs: LONGEST_WAIT_MS });
}

/** The turn of one request. */
export class Turn {
  readonly #line: WaitingLine;
  #place: Place | null = null;

  constructor(line: WaitingLine) {
    this.#line = line;
  }

  /** Does the work of the request when its turn comes, or refuses it where too many wait. */
  async take(work: () => Promise<void>): Promise<void> {
    await this.#enter();
    try {
      await work();
    } finally {
      this.#leave();
    }
  }

  /** Waits for the client in between: who sends slowly keeps nobody from work. */
  async waitFor<T>(client: () => Promise<T>): Promise<T> {
    if (this.#place === null) return client();
    this.#leave();
    const sent = await client();
    await this.#enter();
    return sent;
  }

  async #enter(): Promise<void> {
    this.#place = await this.#line.enter();
    if (this.#place !== null) return;
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    throw new Refused({
      reason: 'too-busy',
      detail: `${MOST_INSIDE} requests wait for their replies at this moment. Please ask again in a few seconds.`,
    });
  }

  #leave(): void {
    if (this.#place !== null) this.#line.leave(this.#place);
    this.#place = null;
  }
}

/** Health is asked for just when the service is not well, and what says nothing about texts costs nothing: both take no turn. */
export function inTurn(line: WaitingLine) {
  return createMiddleware<Environment>(async (c, next) => {
    const turn = new Turn(line);
    c.set('turn', turn);
    if (c.req.path === '/healthz' || WITHOUT_TEXTS.test(c.req.path)) await next();
    else await turn.take(next);
  });
}
