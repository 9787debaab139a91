import type { Context } from 'hono';
import { createMiddleware } from 'hono/factory';
import { ENGINE_VERSION } from '../../comparison/index.ts';
import { fingerprint, fingerprintOfBytes } from '../../text/index.ts';
import { laterOf } from './after-reply.ts';
import { countRequest } from './client.ts';
import type { Environment } from './environment.ts';
import { completeHeaders } from './headers.ts';
import { matches, replyAgain, replyKey } from './remembered.ts';
import type { RememberedReply, ReplyMemory } from './reply-memory.ts';

/** Plain addresses: fresh for a minute, and usable for a day while a newer reply is fetched. */
const PLAIN = 'public, max-age=60, stale-while-revalidate=86400';

/** Addresses that name fingerprints and engine: their content can never be another. */
export const IMMUTABLE = 'public, max-age=31536000, immutable';

/** How long the Cache API may keep a reply; its key carries the revision, so nothing in it can be outdated. */
const KEPT_SECONDS = 86_400;

/**
 * The cache of the data centre spares a fresh isolate the work of its neighbours. Comparisons are kept by the store as
 * well, and an isolate that has been at work has the texts in memory: it reads one back, and draws its page, sooner than
 * that cache takes and gives it.
 */
const KEPT_BY_STORE = /^\/(?:v1\/compare|compare\/[^/]+\/)/;
const FRESH_REPLIES = 64;

/**
 * Gives every successful GET a strong ETag (engine version, revision of the collection, hash of the bytes), answers
 * `If-None-Match` with 304, and keeps computed replies in the isolate and in the Cache API. A handler opts out with
 * `Cache-Control: no-store`, has every reply made anew with `no-cache`, and sets its own `Cache-Control` where it knows better.
 */
export function rememberReplies(memory: ReplyMemory) {
  let made = 0;
  return createMiddleware<Environment>(async (c, next) => {
    if (c.req.method !== 'GET' && c.req.method !== 'HEAD') return next();
    // What is asked for of another time is led elsewhere, and not remembered.
    if (c.req.header('Accept-Datetime') !== undefined) {
      await countRequest(c, 'read');
      return next();
    }
    const key = replyKey(c.req.raw, revisionOf(c), c.env);
    const remembered = memory.get(key);
    if (remembered) return replyAgain(c.req.raw, remembered);
    const cache = made++ >= FRESH_REPLIES && KEPT_BY_STORE.test(c.req.path) ? undefined : platformCache();
    const address = cache && (await platformKey(key));
    const kept = cache && address && (await fromPlatform(cache, address));
    if (kept) {
      memory.set(key, kept);
      return replyAgain(c.req.raw, kept);
    }
    // Whether the service is well is asked by machines, often.
    if (c.req.path !== '/healthz') await countRequest(c, 'read');
    await next();
    if (c.res.status !== 200 || c.res.headers.get('Cache-Control')?.includes('no-store')) return;
    const own = c.res.headers.get('ETag');
    if (own !== null) {
      // A stream that names its own content is passed on as it comes.
      if (matches(c.req.header('If-None-Match') ?? null, own)) {
        const headers = new Headers(c.res.headers);
        headers.delete('Content-Type');
        await c.res.body?.cancel();
        c.res = undefined;
        c.res = new Response(null, { status: 304, headers });
      }
      return;
    }
    const reply = await readReply(c);
    if (reply.headers.get('Cache-Control') !== 'no-cache') {
      memory.set(key, reply);
      if (cache && address) keepOnPlatform(c, cache, address, reply);
    }
    c.res = undefined;
    c.res = replyAgain(c.req.raw, reply);
  });
}

function revisionOf(c: Context<Environment>): number {
  return c.get('collection')?.revision ?? 0;
}

async function readReply(c: Context<Environment>): Promise<RememberedReply> {
  const body = await c.res.arrayBuffer();
  const headers = new Headers(c.res.headers);
  headers.set(
    'ETag',
    `"${ENGINE_VERSION}-${revisionOf(c)}-${(await fingerprintOfBytes(body)).slice(0, 24)}"`,
  );
  if (!headers.has('Cache-Control')) headers.set('Cache-Control', PLAIN);
  headers.append('Vary', 'Accept');
  // Pages whose address names no language are answered in the reader's.
  if (headers.get('Content-Type')?.startsWith('text/html')) headers.append('Vary', 'Accept-Language');
  completeHeaders(headers);
  return { headers, body: new Blob([body]) };
}

async function fromPlatform(cache: Cache, address: Request): Promise<RememberedReply | undefined> {
  const kept = await cache.match(address);
  if (!kept) return undefined;
  const headers = JSON.parse(kept.headers.get('X-Reply-Headers') ?? '[]') as [string, string][];
  return { headers: new Headers(headers), body: await kept.blob() };
}

/** Keeping is done after the reply was sent. */
function keepOnPlatform(
  c: Context<Environment>,
  cache: Cache,
  address: Request,
  reply: RememberedReply,
): void {
  const kept = new Response(reply.body, {
    headers: {
      'Cache-Control': `public, max-age=${KEPT_SECONDS}`,
      'X-Reply-Headers': JSON.stringify([...reply.headers]),
    },
  });
  laterOf(c)(async () => cache.put(address, kept));
}

/** The cache of the data centre; other hosts have none. */
function platformCache(): Cache | undefined {
  return typeof caches === 'undefined' || !('default' in caches) ? undefined : (caches.default as Cache);
}

async function platformKey(key: string): Promise<Request> {
  return new Request(`https://reply.invalid/${await fingerprint(key)}`);
}
