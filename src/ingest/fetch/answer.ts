/** What became of a request: the document, or why there is none. */
import type { BodyFailure } from './body.ts';

type FailureReason =
  | 'offline'
  | 'unreachable'
  | 'refused'
  | 'not-found'
  | 'busy'
  | 'server-error'
  | 'redirects'
  | 'robots'
  | 'private'
  | 'stopped'
  | BodyFailure;

export type Answer =
  | {
      readonly state: 'body';
      readonly bytes: Uint8Array;
      /** After redirects. */
      readonly url: string;
      readonly contentType: string | undefined;
      readonly etag: string | undefined;
      readonly last_modified: string | undefined;
    }
  | { readonly state: 'unchanged' }
  | { readonly state: 'failed'; readonly reason: FailureReason; readonly message: string };

/** Errors that may pass; anything else (no such host, connection refused, bad certificate) will not within minutes. */
export const PASSING = new Set([
  'ECONNRESET',
  'ETIMEDOUT',
  'EPIPE',
  'UND_ERR_SOCKET',
  'UND_ERR_CONNECT_TIMEOUT',
  'UND_ERR_HEADERS_TIMEOUT',
]);

export function failed(reason: FailureReason, message: string): Answer {
  return { state: 'failed', reason, message };
}

export function codeOf(error: unknown): string {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  if (cause instanceof AggregateError && cause.errors[0]) return codeOf(cause.errors[0]);
  const { code, message } = cause as { code?: unknown; message?: unknown };
  return typeof code === 'string' ? code : String(message ?? 'network error');
}
