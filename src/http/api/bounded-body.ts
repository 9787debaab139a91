import { createMiddleware } from 'hono/factory';
import { Refused } from '../../answers/refusal.ts';
import { LEAST_PIECE, readPieces } from '../platform/body-pieces.ts';
import type { Environment } from '../platform/environment.ts';

/** A client that takes so long over the next piece has gone, or holds a place for no reason. */
const LONGEST_PAUSE_SECONDS = 10;

/** Two texts of the greatest size take this long at 300 kbit a second; a body that trickles on longer is cut. */
const LONGEST_SECONDS = 60;

/** Methods whose body has no meaning (RFC 9110, 9.3); it is not read. */
const WITHOUT_BODY: ReadonlySet<string> = new Set(['GET', 'HEAD']);

/**
 * Reads the body before anything else does, at most `limit` bytes of it. Refused is a body that is larger, whatever
 * Content-Length says, one that stalls or never ends, and one that breaks off. The platform ends such requests in its
 * own time, which it does not promise; a request that waits for a body holds what it has read.
 *
 * `tooLarge` makes the refusal of a larger body.
 */
export function boundedBody(limit: number, tooLarge: () => Refused) {
  return createMiddleware<Environment>(async (c, next) => {
    const { raw } = c.req;
    if (raw.body && WITHOUT_BODY.has(raw.method)) {
      c.req.raw = new Request(raw.url, { method: raw.method, headers: raw.headers });
    } else if (raw.body) {
      if (Number(raw.headers.get('Content-Length') ?? 0) > limit) throw tooLarge();
      const stream = raw.body;
      const body = await c.get('turn').waitFor(() => readBody(stream, limit, tooLarge));
      c.req.raw = new Request(raw.url, { method: raw.method, headers: raw.headers, body });
    }
    await next();
  });
}

/** One timer and one list for the whole body: a client may send every byte in a chunk of its own. */
async function readBody(
  stream: ReadableStream<Uint8Array>,
  limit: number,
  tooLarge: () => Refused,
): Promise<Uint8Array<ArrayBuffer>> {
  const pieces = readPieces(stream);
  const patience = new Patience();
  const read: Uint8Array[] = [];
  let size = 0;
  try {
    for (;;) {
      const piece = await Promise.race([pieces.next(), patience.over]);
      if (piece === undefined) break;
      size += piece.byteLength;
      if (size > limit) break;
      read.push(piece);
      patience.renew();
    }
  } catch (error) {
    // Nobody waits for the rest.
    pieces.cancel();
    throw error instanceof Refused ? error : brokenOff();
  } finally {
    patience.end();
  }
  if (size > limit) {
    pieces.release();
    throw tooLarge();
  }
  return joined(read, size);
}

/** Waits for the next piece of a body: a pause and the whole must not last too long. */
class Patience {
  readonly #end = Date.now() + LONGEST_SECONDS * 1000;
  #heard = Date.now();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #give: (error: Refused) => void = () => undefined;
  /** Fails when there was too long a pause. */
  readonly over: Promise<never>;

  constructor() {
    this.over = new Promise((_, reject) => {
      this.#give = reject;
    });
    // Who races against it sees it fail; afterwards nobody looks.
    this.over.catch(() => undefined);
    this.#wait();
  }

  renew(): void {
    this.#heard = Date.now();
  }

  end(): void {
    clearTimeout(this.#timer);
  }

  #wait(): void {
    const due = Math.min(this.#heard + LONGEST_PAUSE_SECONDS * 1000, this.#end);
    const left = due - Date.now();
    if (left <= 0) this.#give(tooSlow());
    else this.#timer = setTimeout(() => this.#wait(), left);
  }
}

function joined(chunks: readonly Uint8Array[], size: number): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.byteLength;
  }
  return whole;
}

function brokenOff(): Refused {
  return new Refused({ reason: 'bad-body', detail: 'The body broke off before its end.' });
}

function tooSlow(): Refused {
  return new Refused({
    reason: 'body-too-slow',
    detail: `A body must bring ${LEAST_PIECE} bytes every ${LONGEST_PAUSE_SECONDS} seconds or end, and must be here within ${LONGEST_SECONDS}.`,
  });
}
