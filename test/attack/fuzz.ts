import { Random } from './random.ts';
import { sendRaw } from './raw.ts';
import type { Service } from './service.ts';

const IDS = ['specimen-2021-05-14-north', 'specimen-2022-05-20-north', 'specimen-2024-04-16-east'];
const ODD = [
  '',
  '0',
  '-1',
  '1e999',
  "' OR 1=1 --",
  '"',
  'NEAR(a b, 5)',
  'a* OR b*',
  '%00',
  '%ff%fe',
  '%e2%80%ae',
  '%0d%0aX-Evil:%20y',
  '..%2f..%2fetc%2fpasswd',
  '%252e%252e',
  '__proto__',
  'constructor',
  'a%cc%81'.repeat(40),
  'x'.repeat(3000),
  '%F0%9F%92%A9',
  '[object Object]',
  '2022-02-30',
  'zz',
];
const PATHS = [
  ...['/', '/statements', '/statements/ID', '/statements/missing', '/compare', '/compare/ID/ID', '/formulas'],
  ...['/formulas/ODD', '/shared', '/matrix', '/search', '/questions', '/questions/ODD', '/method', '/docs'],
  ...[
    '/embed',
    '/embed/ID/ID',
    '/embed.js',
    '/oembed',
    '/robots.txt',
    '/llms.txt',
    '/openapi.json',
    '/healthz',
  ],
  ...[
    '/pictures/compare/ID/ID',
    '/pictures/compare.png',
    '/embed/compare',
    '/draft',
    '/compare/own',
    '/partners/specimen',
    '/ODD',
    '/statements/.json',
  ],
  ...['/v1/statements', '/v1/statements/ID', '/v1/statements/ID/text', '/v1/statements/ID/versions'],
  ...[
    '/v1/statements/ID/absences',
    '/v1/statements/ID/echoes',
    '/v1/texts/ODD',
    '/v1/compare',
    '/v1/compare/ODD',
  ],
  ...['/v1/shared', '/v1/formulas', '/v1/formulas/ODD', '/v1/themes/ODD', '/v1/questions', '/v1/matrix'],
  ...[
    '/v1/search',
    '/v1/parallel',
    '/v1/synopsis',
    '/v1/partners',
    '/v1/history/ID/3',
    '/v1/passages',
    '/v1/cite',
    '/v1/feed',
    '/v1/export',
    '/mcp',
    '/index.json',
  ],
];
const NAMES =
  'a b q lang lang_a lang_b mode only ignore format limit cursor series from to theme kind side at'
    .split(' ')
    .concat(
      'exact statement engine min_partners min_words page view ui url sort lemma top zz texts statements s held authority across phrases choose'.split(
        ' ',
      ),
    );
const VALUES = [
  'en',
  'ru',
  'csv',
  'json',
  'tei',
  'cross',
  'series',
  'changes',
  'all',
  '2',
  '50',
  'water',
  'true',
  IDS.join(','),
];
const METHODS = ['GET', 'GET', 'GET', 'GET', 'HEAD', 'POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH', 'BREW'];
const HEADERS = [
  'Accept: text/html',
  'Accept: application/json',
  'Accept: */*;q=0.1, x/y',
  'Accept: ',
  'If-None-Match: *',
  'If-None-Match: W/"x", "y"',
  'Accept-Datetime: Sat, 21 Nov 2026 12:00:00 GMT',
  'Accept-Datetime: then',
  'Range: bytes=0-10',
  'X-Forwarded-Host: evil.example',
  'Cookie: a=b',
  'Origin: null',
  'Access-Control-Request-Method: POST',
  `X-Long: ${'y'.repeat(4000)}`,
  'Expect: 100-continue',
  'Content-Encoding: gzip',
  'Upgrade: websocket',
];
const BODIES = [
  '{"a":{"text":"The parties welcome trade."},"b":{"text":"The parties welcomed trade."}}',
  `{"a":{"statement":"${IDS[0]}"},"b":{"text":"Water."}}`,
  '{"a":{"text":"The parties welcome the ferry line across the lake."},"against":"collection"}',
  '{"a":{"text":"x"},"a":{"text":"y"},"__proto__":{"b":1}}',
  '[',
  '',
  '{"a":1e999}',
  '{"a":{"text":"\\ud800"}}',
  `${'['.repeat(5000)}`,
  '{"jsonrpc":"2.0","id":1,"method":"tools/list"}',
  '{"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":"search","arguments":{"q":"water"}}}',
  '\u0000\u0001',
  'a=1&b=2',
];
const TYPES = [
  'application/json',
  'text/plain',
  'application/json; charset=utf-16',
  'multipart/form-data',
  '',
];

interface Request {
  readonly shown: string;
  readonly parts: readonly (string | Uint8Array)[];
  readonly cut: boolean;
  /**
   * The Worker cannot read the body: workerd refuses a method that it does not know by itself, and hands on no body with
   * an upgrade. A bare Worker loses such replies too, because bytes arrive on a connection that is closed already.
   */
  readonly unseen: boolean;
}

function makeRequest(random: Random): Request {
  const path = random
    .pick(PATHS)
    .replace(/ID/g, () => (random.chance(0.8) ? random.pick(IDS) : random.pick(ODD)))
    .replace(/ODD/g, () => random.pick(ODD));
  const query = Array.from({ length: random.below(4) }, () => {
    const value = random.chance(0.3) ? random.pick(IDS) : random.pick(random.chance(0.6) ? VALUES : ODD);
    return `${random.pick(NAMES)}=${value}`;
  }).map((pair) => pair.replace(/[ "']/g, (sign) => encodeURIComponent(sign)));
  const address =
    path.replace(/[ "']/g, (sign) => encodeURIComponent(sign)) +
    (query.length > 0 ? `?${query.join('&')}` : '');
  const method = random.chance(0.3) ? 'POST' : random.pick(METHODS);
  const headers = Array.from({ length: random.below(3) }, () => random.pick(HEADERS));
  const withBody = method === 'POST' || random.chance(0.1);
  const target = method === 'POST' && random.chance(0.8) ? random.pick(['/v1/compare', '/mcp']) : address;
  const head = [`${method} ${target} HTTP/1.1`, 'Host: 127.0.0.1', 'Connection: close', ...headers];
  const shown = `${method} ${target}`;
  const unseen = method === 'BREW' || headers.includes('Upgrade: websocket');
  if (!withBody) return { shown, parts: [`${head.join('\r\n')}\r\n\r\n`], cut: false, unseen };
  const body = random.pick(BODIES);
  head.push(`Content-Type: ${random.pick(TYPES.slice(0, random.chance(0.7) ? 1 : TYPES.length))}`);
  if (target === '/mcp') head.push('Accept: application/json, text/event-stream');
  const how = random.below(10);
  if (how < 3) {
    const size = 1 + random.below(20);
    head.push('Transfer-Encoding: chunked');
    const chunks = (body.match(new RegExp(`[\\s\\S]{1,${size}}`, 'g')) ?? []).map(
      (chunk) => `${Buffer.byteLength(chunk).toString(16)}\r\n${chunk}\r\n`,
    );
    // A chunked body without its end is one that was cut.
    const cut = how === 0;
    return {
      shown: `${shown} chunked${cut ? ', cut' : ''}`,
      parts: [`${head.join('\r\n')}\r\n\r\n`, ...chunks, cut ? '' : '0\r\n\r\n'],
      cut,
      unseen,
    };
  }
  const cut = how === 3;
  head.push(`Content-Length: ${Buffer.byteLength(body) + (cut ? 50 : 0)}`);
  return {
    shown: `${shown}${cut ? ' cut' : ''}`,
    parts: [`${head.join('\r\n')}\r\n\r\n`, body],
    cut,
    unseen,
  };
}

export interface FuzzReport {
  readonly requests: number;
  readonly statuses: ReadonlyMap<number, number>;
  readonly faults: readonly string[];
  readonly slowestMs: number;
}

/** Sends so many made-up requests, some at a time. A fault: a 5xx but 503, a trace of the inside, no reply or a late one. */
export async function fuzz(
  service: Service,
  {
    requests,
    seed,
    latestMs,
  }: { readonly requests: number; readonly seed: number; readonly latestMs: number },
): Promise<FuzzReport> {
  const random = new Random(seed);
  const statuses = new Map<number, number>();
  const faults: string[] = [];
  let sent = 0;
  let slowestMs = 0;
  const worker = async () => {
    while (sent < requests) {
      const number = sent++;
      const request = makeRequest(random);
      const reply = await sendRaw(service.port, request.parts, { cut: request.cut });
      statuses.set(reply.status, (statuses.get(reply.status) ?? 0) + 1);
      const tell = (what: string) => faults.push(`#${number} ${what}: ${request.shown.slice(0, 160)}`);
      if (reply.status >= 500 && reply.status !== 503 && reply.status !== 501) tell(String(reply.status));
      if (reply.late) tell('no end of a reply');
      // Who breaks off has no right to an answer.
      else if (reply.status === 0 && !request.cut && !request.unseen) tell('no reply');
      if (/\bat [\w.]+ \([^)\s]+:\d+:\d+\)|SQLITE_|D1_ERROR|node_modules/.test(reply.body))
        tell('a trace of the inside');
      if (/^(?:set-cookie|x-evil):/im.test(reply.head)) tell('a header of the sender');
      if (!request.cut) slowestMs = Math.max(slowestMs, reply.ms);
      if (!request.cut && reply.ms > latestMs) tell(`${Math.round(reply.ms)} ms`);
    }
  };
  await Promise.all(Array.from({ length: 4 }, worker));
  return { requests: sent, statuses, faults, slowestMs };
}
