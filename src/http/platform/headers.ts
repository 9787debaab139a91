import type { Context } from 'hono';
import { createMiddleware } from 'hono/factory';
import type { Environment } from './environment.ts';

/** A page of ours may load what is ours and nothing else. */
export const PAGE_POLICY =
  "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'self'";

/** Data is never a page: should a browser be talked into showing it as one, it can load nothing. */
const DATA_POLICY = "default-src 'none'; frame-ancestors 'none'";

/** Names whose pages may read a reply. */
const READERS = 'Cross-Origin-Resource-Policy';
const OWN_ORIGIN = 'same-origin';

/**
 * Keeps a reply with a whole text that may not be passed on from the scripts of other sites: a service on one's own
 * machine would else give it to every page that its owner visits.
 */
export function closeToOtherSites(c: Context<Environment>): void {
  c.header(READERS, OWN_ORIGIN);
}

/**
 * Headers of every reply. CORS is open to every origin, `null` included, because nothing here depends on who asks:
 * there are no cookies and no credentials. Texts that may not be passed on are the exception. A handler that sets one of
 * these headers keeps its own.
 */
export const headersOfEveryReply = createMiddleware<Environment>(async (c, next) => {
  if (c.req.method === 'OPTIONS' && c.req.header('Access-Control-Request-Method') !== undefined) {
    return preflight();
  }
  await next();
  // Remembered replies were completed before they were kept.
  if (!c.res.headers.has('X-Content-Type-Options')) completeHeaders(c.res.headers);
});

/** Adds the headers of every reply to those that a handler has set; what is set already stays. */
export function completeHeaders(headers: Headers): void {
  const set = (name: string, value: string) => {
    if (!headers.has(name)) headers.set(name, value);
  };
  const html = headers.get('Content-Type')?.startsWith('text/html') ?? false;
  if (headers.get(READERS) !== OWN_ORIGIN) set('Access-Control-Allow-Origin', '*');
  set('Access-Control-Expose-Headers', EXPOSED_HEADERS);
  set('Content-Security-Policy', html ? PAGE_POLICY : DATA_POLICY);
  set('X-Content-Type-Options', 'nosniff');
  set(READERS, 'cross-origin');
  set('Strict-Transport-Security', 'max-age=31536000');
  if (!html) return;
  // These say what a page may do; data is none, and its policy lets it load nothing.
  set('Referrer-Policy', 'strict-origin-when-cross-origin');
  set('Permissions-Policy', 'camera=(), geolocation=(), microphone=(), browsing-topics=()');
}

const EXPOSED_HEADERS =
  'ETag, Link, Content-Location, Memento-Datetime, RateLimit, RateLimit-Policy, Retry-After, Content-Disposition, X-Multivector-Pin';

function preflight(): Response {
  return new Response(null, {
    status: 204,
    headers: {
      'Access-Control-Allow-Origin': '*',
      'Access-Control-Allow-Methods': 'GET, HEAD, POST, OPTIONS',
      'Access-Control-Allow-Headers':
        'Content-Type, Accept, Accept-Datetime, If-None-Match, MCP-Protocol-Version, Mcp-Session-Id, Last-Event-ID',
      'Access-Control-Max-Age': '86400',
      'X-Content-Type-Options': 'nosniff',
    },
  });
}
