import type { Hono } from 'hono';
import { ENGINE_VERSION } from '../../comparison/index.ts';
import type { Environment } from './environment.ts';
import type { RememberedReply, ReplyMemory } from './reply-memory.ts';
import type { KnownCollection } from './revision.ts';

/** One key a reply: the address with the parameters that are read, what the client accepts, and all that the reply was made from. */
export function replyKey(request: Request, revision: number, bindings: Environment['Bindings']): string {
  const accept = request.headers.get('Accept') ?? '';
  return `${revision} ${ENGINE_VERSION} ${bindings.VERSION?.id ?? ''} ${request.url} ${accept}`;
}

/** A remembered reply as a response; 304 where the client has it. */
export function replyAgain(request: Request, { headers, body }: RememberedReply): Response {
  if (!matches(request.headers.get('If-None-Match'), headers.get('ETag')))
    return new Response(body, { status: 200, headers });
  const known = new Headers(headers);
  known.delete('Content-Type');
  return new Response(null, { status: 304, headers: known });
}

/** RFC 9110, 13.1.2: a list of tags compared weakly, or `*`. */
export function matches(given: string | null, etag: string | null): boolean {
  if (given === null || etag === null) return false;
  return given.split(',').some((tag) => {
    const wanted = tag.trim().replace(/^W\//, '');
    return wanted === '*' || wanted === etag;
  });
}

/**
 * Gives remembered replies before the application is entered: finding the route and passing through what stands before
 * every handler takes longer than all the rest of such a reply. Everything else goes on as before, under the address
 * that `addressOf` makes of the one asked for.
 */
export function giveRemembered(
  app: Hono<Environment>,
  known: KnownCollection,
  memory: ReplyMemory,
  addressOf: (address: string, headers: Headers) => string,
): void {
  const enter = app.fetch;
  app.fetch = (asked, bindings, context) => {
    const request = isReading(asked) ? withAddress(asked, addressOf(asked.url, asked.headers)) : asked;
    const asksForNow = !request.headers.has('Accept-Datetime');
    const collection = request.method === 'GET' && asksForNow ? known.fresh : null;
    // A deployment that writes a line for every request wants one for these as well.
    if (collection === null || bindings === undefined || isLogged(bindings))
      return enter(request, bindings, context);
    const reply = memory.get(replyKey(request, collection.revision, bindings as Environment['Bindings']));
    return reply ? replyAgain(request, reply) : enter(request, bindings, context);
  };
}

function isReading({ method }: Request): boolean {
  return method === 'GET' || method === 'HEAD';
}

function withAddress(request: Request, address: string): Request {
  if (address === request.url) return request;
  const { method, headers, signal } = request;
  return new Request(address, { method, headers, signal });
}

function isLogged(bindings: Partial<Environment['Bindings']>): boolean {
  return bindings.LOG_REQUESTS === '1';
}
