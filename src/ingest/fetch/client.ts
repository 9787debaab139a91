/**
 * A polite client: one request per host at a time with a pause between, says who it is, asks whether a page changed
 * before taking it again, waits when it is told to, gives up on hosts that cannot be reached, and never takes more
 * bytes or time than a document can need. It judges the transport only; whether the body is the right text is for the
 * checks, since error pages come with status 200.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import { type Answer, codeOf, failed, PASSING } from './answer.ts';
import { readBody } from './body.ts';
import { isPrivateHost, isPrivateIp } from './private-network.ts';
import { type Robots, robotsOf } from './robots.ts';

interface Request {
  readonly lang?: string;
  readonly etag?: string;
  readonly last_modified?: string;
  readonly signal?: AbortSignal;
}

interface ClientOptions {
  readonly fetch: typeof globalThis.fetch;
  readonly userAgent: string;
  /** Pause between two requests to one host, milliseconds. */
  readonly gap?: (host: string) => number;
  /** First pause before trying again after a server error; doubles each time. Milliseconds. */
  readonly backOff?: number;
  /** A server that asks for a longer wait than this is left alone. Milliseconds. */
  readonly longestWait?: number;
  /** For one request with its body. Milliseconds. */
  readonly timeout?: number;
  readonly mostBytes?: number;
  /** Ask each host for its robots.txt first and keep to it. */
  readonly robots?: boolean;
  /** Follow redirects of public pages into this machine's network. */
  readonly allowPrivate?: boolean;
  /** The addresses behind a name; a name in the public web may lead into this machine's network. */
  readonly resolve?: (host: string) => Promise<readonly string[]>;
  /** How to wait; ends early, without an error, when the signal says so. */
  readonly pause?: (milliseconds: number, signal: AbortSignal | undefined) => Promise<void>;
}

export interface Client {
  get(url: string, request?: Request): Promise<Answer>;
}

const MOST_REDIRECTS = 6;

const MOST_TRIES = 3;

/** Two hosts that have no address, and none that answered: this machine has no network. */
const HOSTS_BEFORE_OFFLINE = 2;

type Step =
  | Answer
  | { readonly state: 'moved'; readonly to: string }
  | { readonly state: 'again'; readonly wait: number; readonly because: Answer };

export function createClient(options: ClientOptions): Client {
  const {
    gap = () => 1_000,
    backOff = 1_000,
    longestWait = 90_000,
    timeout = 45_000,
    mostBytes = 20_000_000,
    allowPrivate = false,
    resolve = async () => [],
    pause = waitFor,
  } = options;
  const queues = new Map<string, Promise<unknown>>();
  const dead = new Map<string, Answer>();
  const robots = new Map<string, Promise<Robots>>();
  const delays = new Map<string, number>();
  let answered = false;

  const once = async (url: URL, request: Request, attempt: number): Promise<Step> => {
    if (!answered && dead.size >= HOSTS_BEFORE_OFFLINE) return failed('offline', 'no network');
    const gone = dead.get(url.host);
    if (gone) return gone;
    const limit = AbortSignal.timeout(timeout);
    const signal = request.signal ? AbortSignal.any([request.signal, limit]) : limit;
    try {
      const response = await options.fetch(url, {
        redirect: 'manual',
        signal,
        headers: headersOf(options.userAgent, request),
      });
      answered = true;
      const step = await read(response, url, attempt);
      if (step.state !== 'body') await response.body?.cancel().catch(() => undefined);
      return step;
    } catch (error) {
      if (request.signal?.aborted) return failed('stopped', 'stopped before it was finished');
      if (limit.aborted) return failed('timeout', `no whole answer within ${Math.round(timeout / 1000)} s`);
      return unreachable(url, error, attempt);
    }
  };

  const read = async (response: Response, url: URL, attempt: number): Promise<Step> => {
    const { status } = response;
    if (status === 304) return { state: 'unchanged' };
    const location = response.headers.get('location');
    if (status >= 300 && status < 400 && location !== null && URL.canParse(location, url.href))
      return { state: 'moved', to: new URL(location, url).href };
    if (status === 429 || status === 503) {
      const asked = retryAfter(response.headers.get('retry-after'));
      const wait = asked ?? backOff * 2 ** attempt;
      const because = failed(
        'busy',
        wait > longestWait
          ? `status ${status}, asks to wait ${Math.round(wait / 1000)} s`
          : `status ${status}, still busy after ${MOST_TRIES} tries`,
      );
      return wait > longestWait ? because : { state: 'again', wait, because };
    }
    if (status >= 500)
      return {
        state: 'again',
        wait: backOff * 2 ** attempt,
        because: failed('server-error', `status ${status}`),
      };
    if (status === 404 || status === 410) return failed('not-found', `status ${status}`);
    if (status >= 400) return failed('refused', `status ${status}: refuses this client`);
    const body = await readBody(response, mostBytes);
    if ('failure' in body) {
      const because = failed(body.failure, body.message);
      return body.failure === 'cut-off' ? { state: 'again', wait: backOff * 2 ** attempt, because } : because;
    }
    const header = (name: string) => response.headers.get(name) ?? undefined;
    return {
      state: 'body',
      bytes: body.bytes,
      url: url.href,
      contentType: header('content-type'),
      etag: header('etag'),
      last_modified: header('last-modified'),
    };
  };

  const unreachable = (url: URL, error: unknown, attempt: number): Step => {
    const code = codeOf(error);
    const why = /CERT|SIGNATURE|SELF_SIGNED/.test(code)
      ? `${code}; NODE_EXTRA_CA_CERTS can name the certificate that is missing`
      : code;
    const because = failed('unreachable', `${url.host} cannot be reached (${why})`);
    if (!PASSING.has(code)) {
      dead.set(url.host, because);
      return because;
    }
    return { state: 'again', wait: backOff * 2 ** attempt, because };
  };

  /** Waits for the host's turn, does one request, keeps the turn for the pause. */
  const inTurn = (url: URL, request: Request, attempt: number): Promise<Step> => {
    const before = queues.get(url.host) ?? Promise.resolve();
    const mine = before.then(() =>
      request.signal?.aborted
        ? failed('stopped', 'stopped before it was asked')
        : once(url, request, attempt),
    );
    const turn = mine.then(async (step) => {
      const quick = step.state === 'failed' && ['offline', 'stopped', 'unreachable'].includes(step.reason);
      if (!quick) await pause(Math.max(gap(url.host), delays.get(url.origin) ?? 0), request.signal);
    });
    queues.set(url.host, turn);
    return mine;
  };

  const follow = async (address: string, request: Request, mayAsk: (url: URL) => Promise<boolean>) => {
    let url = new URL(address);
    let attempt = 0;
    for (let redirects = 0; redirects <= MOST_REDIRECTS; ) {
      if (!/^https?:$/.test(url.protocol))
        return failed('redirects', `leads to ${url.protocol}, which is not the web`);
      if (!(await mayAsk(url))) return failed('robots', `the robots.txt of ${url.host} does not allow it`);
      const step = await inTurn(url, request, attempt);
      if (step.state === 'moved') {
        const to = new URL(step.to);
        if (!allowPrivate && to.host !== url.host && (await leadsInside(to)))
          return failed('private', `leads to ${to.host}, in the network of this machine`);
        url = to;
        redirects++;
      } else if (step.state === 'again') {
        if (++attempt >= MOST_TRIES) return step.because;
        await pause(step.wait, request.signal);
        if (request.signal?.aborted) return failed('stopped', 'stopped while waiting');
      } else return step;
    }
    return failed('redirects', `more than ${MOST_REDIRECTS} redirects`);
  };

  const leadsInside = async (url: URL): Promise<boolean> =>
    isPrivateHost(url.hostname) || (await resolve(url.hostname)).some(isPrivateIp);

  /** One question a host; whoever else asks it meanwhile waits for the same answer. A wait that was stopped is none. */
  const rulesOf = (origin: string, signal: AbortSignal | undefined): Promise<Robots> => {
    const known = robots.get(origin);
    if (known) return known;
    const asked = follow(`${origin}/robots.txt`, signal ? { signal } : {}, async () => true).then(
      (answer) => {
        if (answer.state === 'failed' && answer.reason === 'stopped') robots.delete(origin);
        const rules = robotsOf(origin, answer);
        delays.set(origin, rules.delay);
        return rules;
      },
    );
    robots.set(origin, asked);
    return asked;
  };

  return {
    get: (address, request = {}) =>
      follow(address, request, async (url) => {
        if (options.robots !== true || isPrivateHost(url.hostname)) return true;
        return (await rulesOf(url.origin, request.signal)).allows(url);
      }),
  };
}

function headersOf(userAgent: string, request: Request): Record<string, string> {
  return {
    'user-agent': userAgent,
    accept: 'text/html,application/xhtml+xml,application/json;q=0.9,application/pdf;q=0.9,*/*;q=0.5',
    ...(request.lang === undefined ? {} : { 'accept-language': `${request.lang},en;q=0.5` }),
    ...(request.etag === undefined ? {} : { 'if-none-match': request.etag }),
    ...(request.last_modified === undefined ? {} : { 'if-modified-since': request.last_modified }),
  };
}

/** Seconds or a date (RFC 9110, 10.2.3) → milliseconds from now. */
export function retryAfter(value: string | null): number | undefined {
  if (value === null) return undefined;
  if (/^\d+$/.test(value.trim())) return Number(value) * 1_000;
  const date = Date.parse(value);
  return Number.isNaN(date) ? undefined : Math.max(0, date - Date.now());
}

/** Waits by the clock, or until the signal ends the wait. */
export async function waitFor(milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
  if (milliseconds <= 0 || signal?.aborted) return;
  await sleep(milliseconds, undefined, signal ? { signal } : {}).catch(() => undefined);
}
