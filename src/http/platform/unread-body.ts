import type { Hono } from 'hono';
import { readPieces } from './body-pieces.ts';
import type { Environment } from './environment.ts';

/** How much of a body that nobody reads is waited for, and for how long. */
const MOST_BYTES = 8 * 1024 * 1024;
const LONGEST_MS = 1000;

/**
 * Reads what a handler has left of a body before the reply goes out. A server that closes a connection on which bytes
 * are still arriving resets it, and the sender loses the reply: a refusal of the size of a body, or what is said to a
 * body that has no meaning, would never be read.
 */
export function readUnreadBodies(app: Hono<Environment>): void {
  const enter = app.fetch;
  app.fetch = (asked, bindings, context) => {
    const { body } = asked;
    if (body === null) return enter(asked, bindings, context);
    return Promise.resolve(enter(asked, bindings, context)).then(async (reply) => {
      if (!body.locked) await passOver(body);
      return reply;
    });
  };
}

async function passOver(body: ReadableStream<Uint8Array>): Promise<void> {
  const pieces = readPieces(body);
  const { promise: tooLong, resolve: give } = Promise.withResolvers<undefined>();
  const timer = setTimeout(give, LONGEST_MS, undefined);
  try {
    for (let bytes = 0; bytes < MOST_BYTES; ) {
      const piece = await Promise.race([pieces.next(), tooLong]);
      if (piece === undefined) break;
      bytes += piece.byteLength;
    }
  } catch {
    // Who broke off waits for nothing.
  } finally {
    clearTimeout(timer);
    pieces.cancel();
  }
}
