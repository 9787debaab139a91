import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { inventedVector } from '../crossing/invented-vectors.ts';

export const ACCOUNT = '0123456789abcdef0123456789abcdef';
export const TOKEN = 'invented-token';

/** Answers a request in the place of the service, or lets it answer (false). */
export type Fault = (texts: readonly string[], request: IncomingMessage, response: ServerResponse) => boolean;

/** Workers AI as Cloudflare documents its REST interface, on this machine, with invented vectors. */
export interface WorkersAi {
  /** What CLOUDFLARE_API_BASE_URL is to be. */
  readonly base: string;
  /** The texts of each request that came so far, also of those that were refused. */
  readonly asked: readonly (readonly string[])[];
  /** What the next requests meet, in turn; then it answers as it should. */
  readonly faults: Fault[];
  readonly close: () => Promise<void>;
}

export async function startWorkersAi(): Promise<WorkersAi> {
  const asked: string[][] = [];
  const faults: Fault[] = [];
  const server = createServer(async (request, response) => {
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part as Buffer);
    const { url, method, headers } = request;
    if (headers.authorization !== `Bearer ${TOKEN}`)
      return send(response, 401, { errors: [{ code: 10_000, message: 'Authentication error' }] });
    if (method !== 'POST' || url !== `/client/v4/accounts/${ACCOUNT}/ai/run/@cf/baai/bge-m3`)
      return send(response, 404, { errors: [{ code: 7003, message: 'Could not route to that path' }] });
    const { text } = JSON.parse(Buffer.concat(parts).toString('utf8')) as { text: string[] };
    asked.push(text);
    if (faults.shift()?.(text, request, response)) return undefined;
    if (text.length > 100 || text.some((one) => one === ''))
      return send(response, 400, { errors: [{ code: 5006, message: 'must NOT have more than 100 items' }] });
    const data = text.map((one) => inventedVector(one));
    return send(response, 200, {
      result: { shape: [data.length, 1024], data, pooling: 'cls' },
      success: true,
      errors: [],
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    base: `http://127.0.0.1:${(server.address() as AddressInfo).port}/client/v4`,
    asked,
    faults,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

/** A reply of the service; what is not given is as where it fails. */
function send(response: ServerResponse, status: number, body: object, more: Record<string, string> = {}) {
  response
    .writeHead(status, { 'content-type': 'application/json', ...more })
    .end(JSON.stringify({ result: null, success: false, errors: [], messages: [], ...body }));
}

export function failWith(
  status: number,
  error: { readonly code: number; readonly message: string },
  more: Record<string, string> = {},
): Fault {
  return (_texts, _request, response) => {
    send(response, status, { errors: [error] }, more);
    return true;
  };
}

export function answerWith(result: unknown): Fault {
  return (_texts, _request, response) => {
    send(response, 200, { result, success: true });
    return true;
  };
}

export const breakOff: Fault = (_texts, request) => {
  request.socket.destroy();
  return true;
};
