import { createMiddleware } from 'hono/factory';
import { Refused } from '../../answers/refusal.ts';
import type { Environment } from '../platform/environment.ts';

/** A client that sends nothing for so long has gone, or holds a place for no reason. */
const LONGEST_PAUSE_SECONDS = 10;

/** Two texts of the greatest size take this long at 300 kbit a second; a body that trickles on longer is cut. */
const LONGEST_SECONDS = 60;

/**
 * Refuses a body that stalls or never ends, whoever reads it: its stream fails with the refusal. The platform ends such
 * requests in its own time, which it does not promise; a request that waits for a body holds what it has read.
 */
export const timelyBody = createMiddleware<Environment>(async (c, next) => {
  const { body } = c.req.raw;
  if (body) c.req.raw = new Request(c.req.raw, { body: timely(body) });
  await next();
});

function timely(body: ReadableStream<Uint8Array>): ReadableStream<Uint8Array> {
  const reader = body.getReader();
  const end = Date.now() + LONGEST_SECONDS * 1000;
  return new ReadableStream({
    async pull(controller) {
      const patience = Math.min(LONGEST_PAUSE_SECONDS * 1000, Math.max(0, end - Date.now()));
      const read = await inTime(reader.read(), patience);
      if (read === 'late') {
        controller.error(tooSlow());
        // Nobody waits for the rest, and a stream that cannot be cancelled is gone already.
        reader.cancel().catch(() => undefined);
      } else if (read.done) controller.close();
      else controller.enqueue(read.value);
    },
    cancel: (reason) => reader.cancel(reason),
  });
}

async function inTime<T>(work: Promise<T>, milliseconds: number): Promise<T | 'late'> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<'late'>((resolve) => {
    timer = setTimeout(() => resolve('late'), milliseconds);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

function tooSlow(): Refused {
  return new Refused({
    reason: 'body-too-slow',
    detail: `A body must not pause for ${LONGEST_PAUSE_SECONDS} seconds, and must be here within ${LONGEST_SECONDS}.`,
  });
}
