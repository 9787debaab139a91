import type { Context } from 'hono';
import { createMiddleware } from 'hono/factory';
import { ENGINE_VERSION } from '../comparison/index.ts';
import type { Environment } from './environment.ts';
import { completeHeaders } from './headers.ts';
import { laterOf } from './later.ts';
import { type RememberedReply, ReplyMemory } from './reply-memory.ts';

/** Plain addresses: fresh for a minute, and usable for a day while a newer reply is fetched. */
const PLAIN = 'public, max-age=60, stale-while-revalidate=86400';

/** Addresses that name fingerprints and engine: their content can never be another. */
export const IMMUTABLE = 'public, max-age=31536000, immutable';

/** How long the Cache API may keep a reply; its key carries the revision, so nothing in it can be outdated. */
const KEPT_SECONDS = 86_400;

/** An isolate has 128 MB for everything. */
const MEMORY_BYTES = 16 * 1024 * 1024;

/**
 * Gives every successful GET a strong ETag (engine version, revision of the collection, hash of the bytes), answers
 * `If-None-Match` with 304, and keeps computed replies in the isolate and in the Cache API. A handler opts out with
 * `Cache-Control: no-store`, has every reply made anew with `no-cache`, and sets its own `Cache-Control` where it knows better.
 */
export function rememberReplies() {
  const memory = new ReplyMemory(MEMORY_BYTES);
  return createMiddleware<Environment>(async (c, next) => {
    if (c.req.method !== 'GET' && c.req.method !== 'HEAD') return next();
    const key = keyOf(c);
    const remembered = memory.get(key);
    if (remembered) return answer(c, remembered);
    const kept = await fromPlatform(key);
    if (kept) {
      memory.set(key, kept);
      return answer(c, kept);
    }
    await next();
    if (c.res.status !== 200 || c.res.headers.get('Cache-Control')?.includes('no-store')) return;
    const own = c.res.headers.get('ETag');
    if (own !== null) {
      // A stream that names its own content is passed on as it comes.
      if (matches(c.req.header('If-None-Match'), own)) {
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
      keepOnPlatform(c, key, reply);
    }
    c.res = undefined;
    c.res = answer(c, reply);
  });
}

function revisionOf(c: Context<Environment>): number {
  return c.var.collection?.revision ?? 0;
}

/** One key a reply: the address as it was written, what the client accepts, and all that the reply was made from. */
function keyOf(c: Context<Environment>): string {
  const build = c.env.VERSION?.id ?? '';
  const accept = c.req.header('Accept') ?? '';
  return `${revisionOf(c)} ${ENGINE_VERSION} ${build} ${c.req.url} ${accept}`;
}

async function readReply(c: Context<Environment>): Promise<RememberedReply> {
  const body = await c.res.arrayBuffer();
  const headers = new Headers(c.res.headers);
  headers.set('ETag', `"${ENGINE_VERSION}-${revisionOf(c)}-${(await sha256(body)).slice(0, 24)}"`);
  if (!headers.has('Cache-Control')) headers.set('Cache-Control', PLAIN);
  headers.append('Vary', 'Accept');
  completeHeaders(headers);
  return { headers, body };
}

function answer(c: Context<Environment>, reply: RememberedReply): Response {
  if (matches(c.req.header('If-None-Match'), reply.headers.get('ETag'))) {
    const headers = new Headers(reply.headers);
    headers.delete('Content-Type');
    return new Response(null, { status: 304, headers });
  }
  return new Response(reply.body, { status: 200, headers: reply.headers });
}

/** RFC 9110, 13.1.2: a list of tags compared weakly, or `*`. */
function matches(given: string | undefined, etag: string | null): boolean {
  if (given === undefined || etag === null) return false;
  return given.split(',').some((tag) => {
    const wanted = tag.trim().replace(/^W\//, '');
    return wanted === '*' || wanted === etag;
  });
}

async function fromPlatform(key: string): Promise<RememberedReply | undefined> {
  const cache = platformCache();
  if (!cache) return undefined;
  const kept = await cache.match(await platformKey(key));
  if (!kept) return undefined;
  const headers = JSON.parse(kept.headers.get('X-Reply-Headers') ?? '[]') as [string, string][];
  return { headers: new Headers(headers), body: await kept.arrayBuffer() };
}

/** Keeping is done after the reply was sent. */
function keepOnPlatform(c: Context<Environment>, key: string, reply: RememberedReply): void {
  const cache = platformCache();
  if (!cache) return;
  const kept = new Response(reply.body, {
    headers: {
      'Cache-Control': `public, max-age=${KEPT_SECONDS}`,
      'X-Reply-Headers': JSON.stringify([...reply.headers]),
    },
  });
  laterOf(c)(async () => cache.put(await platformKey(key), kept));
}

/** The cache of the data centre; other hosts have none. */
function platformCache(): Cache | undefined {
  return typeof caches === 'undefined' || !('default' in caches) ? undefined : (caches.default as Cache);
}

async function platformKey(key: string): Promise<Request> {
  return new Request(`https://reply.invalid/${await sha256(new TextEncoder().encode(key))}`);
}

async function sha256(bytes: BufferSource): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
