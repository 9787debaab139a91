import { bodyLimit } from 'hono/body-limit';
import { every } from 'hono/combine';
import { createMiddleware } from 'hono/factory';
import { Refused } from '../../answers/refusal.ts';
import type { Environment } from '../platform/environment.ts';
import { timelyBody } from './timely-body.ts';

/** Two texts of 200,000 characters, each character written as a \uXXXX escape, and room for the rest. */
const BODY_BYTES = 2 * 200_000 * 6 + 10_000;

/** Seconds of one window of the rate limit, and requests in it; wrangler.toml says the same to the platform. */
const WINDOW_SECONDS = 60;
const WINDOW_REQUESTS = 60;

/** Refuses larger bodies while they arrive, whatever Content-Length says, and bodies that do not arrive. */
export const limitedBody = every(
  timelyBody,
  bodyLimit({
    maxSize: BODY_BYTES,
    onError: () => {
      throw new Refused({
        reason: 'body-too-large',
        detail: `A body may have at most ${BODY_BYTES.toLocaleString('en')} bytes, a text at most 200,000 characters.`,
      });
    },
  }),
);

/**
 * Reads the body as JSON in valid UTF-8. The platform's own reading would replace invalid bytes in silence, and the
 * reader would then compare words that nobody sent.
 */
export const jsonBody = createMiddleware<Environment>(async (c, next) => {
  const type = c.req.header('Content-Type') ?? '';
  if (!/^application\/json\s*(;|$)/i.test(type))
    throw new Refused({
      reason: 'wrong-media-type',
      detail: 'Send the body as application/json.',
      parameter: 'Content-Type',
      value: type,
      valid: ['application/json'],
    });
  const bytes = await c.req.arrayBuffer();
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }).decode(bytes);
  } catch {
    throw new Refused({ reason: 'bad-body', detail: 'The body is not valid UTF-8.' });
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new Refused({ reason: 'bad-body', detail: 'The body is not well-formed JSON.' });
  }
  if (!isWellFormed(value))
    throw new Refused({ reason: 'bad-body', detail: 'The body holds half a character (a lone surrogate).' });
  await next();
});

/** Only the strings that a body may hold are looked at; anything deeper is refused by the schema. */
function isWellFormed(value: unknown): boolean {
  if (typeof value === 'string') return value.isWellFormed();
  if (typeof value !== 'object' || value === null) return true;
  return Object.values(value).every(
    (inner) =>
      (typeof inner !== 'string' || inner.isWellFormed()) &&
      (typeof inner !== 'object' ||
        inner === null ||
        Object.values(inner).every((leaf) => typeof leaf !== 'string' || leaf.isWellFormed())),
  );
}

/** A service on one's own machine needs no protection from oneself. */
const LOOPBACK: ReadonlySet<string> = new Set(['127.0.0.1', '::1']);

/**
 * Counts the POST requests of one client with the platform's rate limit; nothing about the client is kept by us.
 * Says the policy in the fields of the IETF draft "RateLimit header fields for HTTP".
 */
export const countedPosts = createMiddleware<Environment>(async (c, next) => {
  const policy = `"post";q=${WINDOW_REQUESTS};w=${WINDOW_SECONDS}`;
  const client = c.req.header('CF-Connecting-IP');
  const limit = client === undefined || LOOPBACK.has(client) ? undefined : c.env.POSTS;
  const allowed = limit && client ? (await limit.limit({ key: client })).success : true;
  c.header('RateLimit-Policy', policy);
  if (!allowed) {
    c.header('RateLimit', `"post";r=0;t=${WINDOW_SECONDS}`);
    c.header('Retry-After', String(WINDOW_SECONDS));
    throw new Refused({
      reason: 'too-many-requests',
      detail: `At most ${WINDOW_REQUESTS} requests with a body in ${WINDOW_SECONDS} seconds.`,
    });
  }
  await next();
});
