import type { Context } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { REASONS, type Refusal, Refused } from '../../answers/refusal.ts';
import { DamagedRow } from '../../store/index.ts';
import type { Environment } from './environment.ts';
import { logEvent } from './log.ts';

/** Values from the request are shown to at most this many characters. */
const ECHOED_CHARACTERS = 200;

/** Seconds after which asking again is worth while when the store does not answer. */
export const RETRY_SECONDS = 10;

/** The one JSON error body of the service: RFC 9457, `application/problem+json`. */
export function problemReply(c: Context<Environment>, refusal: Refusal): Response {
  const { status, title } = REASONS[refusal.reason];
  const body = {
    type: new URL(`/docs#problem-${refusal.reason}`, c.req.url).href,
    title,
    status,
    detail: refusal.detail,
    ...(refusal.parameter !== undefined ? { parameter: refusal.parameter } : {}),
    ...(refusal.value !== undefined ? { value: shorten(refusal.value) } : {}),
    ...(refusal.nearest !== undefined ? { nearest: refusal.nearest } : {}),
    ...(refusal.valid !== undefined ? { valid: refusal.valid } : {}),
  };
  const headers: Record<string, string> = {
    'Content-Type': 'application/problem+json; charset=utf-8',
    'Cache-Control': 'no-store',
  };
  if (status === 503) headers['Retry-After'] = String(RETRY_SECONDS);
  if (status === 405 && refusal.valid) headers.Allow = refusal.valid.join(', ');
  return c.body(JSON.stringify(body), status as ContentfulStatusCode, headers);
}

/** What any error means to a client; an error that nobody expected says nothing about itself. */
export function refusalOf(error: unknown): Refusal {
  if (error instanceof Refused) return error.refusal;
  if (error instanceof HTTPException) return refusalOfException(error);
  // Bodies of requests are parsed where a refusal of their own is made of it, so this is JSON of the store.
  if (error instanceof DamagedRow || error instanceof SyntaxError)
    return {
      reason: 'store-damaged',
      detail: 'What is stored for this is damaged, so it is not given; the next load makes it anew.',
    };
  if (isStoreError(error))
    return {
      reason: 'store-unavailable',
      detail: 'The store of texts does not answer at the moment. Please ask again later.',
    };
  return { reason: 'failure', detail: 'This is a fault of the service. It has been logged.' };
}

/** Whether a refusal is something that the log must know: neither a first load that still runs nor a crowd is a fault. */
export function isFault({ reason }: Refusal): boolean {
  return REASONS[reason].status >= 500 && reason !== 'not-ready' && reason !== 'too-busy';
}

/** The error handler of the application. The client never sees the text of an exception; the log does. */
export function onError(error: unknown, c: Context<Environment>): Response {
  const refusal = refusalOf(error);
  if (isFault(refusal))
    logEvent('error', {
      reason: refusal.reason,
      route: c.req.routePath,
      message: error instanceof Error ? error.message : String(error),
      stack: error instanceof Error ? (error.stack ?? '') : '',
    });
  return problemReply(c, refusal);
}

function refusalOfException(error: HTTPException): Refusal {
  switch (error.status) {
    case 400:
      return { reason: 'bad-body', detail: 'The body is not well-formed JSON.' };
    case 413:
      return { reason: 'body-too-large', detail: 'The body is larger than this address accepts.' };
    case 415:
      return {
        reason: 'wrong-media-type',
        detail: 'Send the body as application/json.',
        parameter: 'Content-Type',
        valid: ['application/json'],
      };
    default:
      return { reason: 'failure', detail: 'This is a fault of the service. It has been logged.' };
  }
}

/**
 * D1 marks its errors in their text only; the cause carries the error of the database. What goes wrong between the Worker
 * and the database has words of its own.
 */
function isStoreError(error: unknown): boolean {
  return (
    error instanceof Error &&
    /\bD1_|D1 DB|database is locked|SQLITE_|session commit token|internal error; reference = |Durable Object|storage operation/.test(
      `${error.message} ${error.cause ?? ''}`,
    )
  );
}

function shorten(value: string): string {
  const whole = value.toWellFormed();
  return whole.length <= ECHOED_CHARACTERS ? whole : `${whole.slice(0, ECHOED_CHARACTERS).toWellFormed()}…`;
}
