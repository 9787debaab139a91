import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export type Handler = (request: IncomingMessage, response: ServerResponse) => void;

/**
 * A web server on this machine that plays every host. `fetch` sends each request to it, whatever host the address
 * names, so the product runs with the publishers' own addresses and no test reaches a real one.
 */
export interface Loopback {
  readonly fetch: typeof globalThis.fetch;
  /** Requests so far, as "host path", in the order in which they came. */
  readonly asked: readonly string[];
  /** The most requests that any one host had open at once. */
  readonly mostAtOnce: () => number;
  readonly headersOf: (address: string) => readonly IncomingMessage['headers'][];
  readonly origin: string;
  readonly close: () => Promise<void>;
}

export async function startLoopback(routes: Readonly<Record<string, Handler>>): Promise<Loopback> {
  const asked: string[] = [];
  const headers = new Map<string, IncomingMessage['headers'][]>();
  const open = new Map<string, number>();
  let most = 0;
  const server = createServer((request, response) => {
    const host = String(request.headers['x-loopback-host'] ?? request.headers.host);
    const address = `${host}${request.url}`;
    asked.push(address);
    headers.set(address, [...(headers.get(address) ?? []), request.headers]);
    open.set(host, (open.get(host) ?? 0) + 1);
    most = Math.max(most, open.get(host) ?? 0);
    response.once('close', () => open.set(host, (open.get(host) ?? 1) - 1));
    const handler = routes[address] ?? routes[String(request.url)];
    if (handler) handler(request, response);
    else
      response
        .writeHead(404, { 'content-type': 'text/html' })
        .end('<html><body>Page not found</body></html>');
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    asked,
    origin,
    mostAtOnce: () => most,
    headersOf: (address) => headers.get(address) ?? [],
    fetch: (input, init) => {
      const url = new URL(String(input));
      if (url.origin === origin) return fetch(url, init);
      const own = new Headers(init?.headers);
      own.set('x-loopback-host', url.host);
      return fetch(`${origin}${url.href.slice(url.origin.length)}`, { ...init, headers: own });
    },
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

/** Answers with a document and its length. */
export function page(
  body: string | Uint8Array,
  type = 'text/html; charset=utf-8',
  more: Readonly<Record<string, string>> = {},
): Handler {
  const bytes = typeof body === 'string' ? Buffer.from(body) : Buffer.from(body);
  return (_request, response) => {
    response.writeHead(200, { 'content-type': type, 'content-length': bytes.length, ...more }).end(bytes);
  };
}

export function status(code: number, more: Readonly<Record<string, string>> = {}, body = ''): Handler {
  return (_request, response) => {
    response.writeHead(code, { 'content-type': 'text/html', ...more }).end(body);
  };
}

/** The first answers in turn, then the last one for ever. */
export function inTurn(...handlers: readonly Handler[]): Handler {
  let turn = 0;
  return (request, response) => handlers[Math.min(turn++, handlers.length - 1)]?.(request, response);
}
