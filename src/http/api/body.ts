import { createMiddleware } from 'hono/factory';
import { Refused } from '../../answers/refusal.ts';
import { countRequest } from '../platform/client.ts';
import type { Environment } from '../platform/environment.ts';
import { boundedBody } from './bounded-body.ts';

/** Two texts of 200,000 characters, each character written as a \uXXXX escape, and room for the rest. */
const BODY_BYTES = 2 * 200_000 * 6 + 10_000;

/** Reads the body within bounds of size and time; whoever asks for it afterwards is given what was read. */
export const limitedBody = boundedBody(
  BODY_BYTES,
  () =>
    new Refused({
      reason: 'body-too-large',
      detail: `A body may have at most ${BODY_BYTES.toLocaleString('en')} bytes, a text at most 200,000 characters.`,
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

/** Counts the requests with a body of one client. */
export const countedPosts = createMiddleware<Environment>(async (c, next) => {
  await countRequest(c, 'post');
  await next();
});
