import autocannon from 'autocannon';
import { bareTimeouts } from './bare-crowd.ts';
import type { Service } from './service.ts';

const A = 'specimen-2021-05-14-north';
const B = 'specimen-2022-05-20-north';
const BODY = JSON.stringify({
  a: { text: 'The parties welcome the ferry line.' },
  b: { text: 'The parties welcomed it.' },
});

/** What readers, programs and agents ask for. */
const MIXED: readonly autocannon.Request[] = [
  ...[
    '/',
    '/statements',
    `/statements/${A}`,
    `/compare/${A}/${B}`,
    '/formulas',
    '/matrix',
    '/search?q=water',
  ],
  ...[`/v1/compare?a=${A}&b=${B}`, '/v1/statements', `/v1/statements/${A}/text`, '/v1/search?q=river'],
  ...['/v1/shared', '/v1/feed', '/healthz'],
]
  .map((path): autocannon.Request => ({ method: 'GET', path }))
  .concat([
    { method: 'POST', path: '/v1/compare', headers: { 'Content-Type': 'application/json' }, body: BODY },
  ]);

/** Seconds that a client waits. */
const TIMEOUT = 30;
/** No two runs are alike. */
const TOLERATED = 1.5;

export interface CrowdReport {
  readonly sentence: string;
  readonly faults: readonly string[];
}

/**
 * So many connections, each with the next request as soon as it has a reply. A fault: an error, a 5xx but 503, more
 * time-outs than a bare Worker has beside it; of a small crowd any refusal.
 */
export async function crowd(
  service: Service,
  {
    connections,
    seconds,
    isNew,
  }: { readonly connections: number; readonly seconds: number; readonly isNew: boolean },
): Promise<CrowdReport> {
  let number = 0;
  const fresh: readonly autocannon.Request[] = [
    {
      method: 'GET',
      // An address that nobody has asked for before, so that every reply has to be made.
      setupRequest: (request) => ({
        ...request,
        path: `/v1/search?q=water&limit=${(number++ % 100) + 1}&from=${1000 + Math.floor(number / 100)}`,
      }),
    },
  ];
  const result = await autocannon({
    url: service.origin,
    connections,
    duration: seconds,
    timeout: TIMEOUT,
    requests: [...(isNew ? fresh : MIXED)],
  });
  const unavailable = result.statusCodeStats?.['503']?.count ?? 0;
  const statuses = Object.entries(result.statusCodeStats ?? {}).map(
    ([status, { count }]) => `${status}: ${count}`,
  );
  const faults: string[] = [];
  const asked = result.requests.total + result.timeouts;
  // One after the other they would take as long as all of them took together.
  const each = (seconds * 1000) / Math.max(1, result['2xx']);
  const bare =
    result.timeouts === 0 ? undefined : await bareTimeouts(each, { connections, seconds, timeout: TIMEOUT });
  if (bare !== undefined && result.timeouts > bare * TOLERATED)
    faults.push(`${connections} connections: ${result.timeouts} time-outs, of a bare Worker ${bare}`);
  if (result.errors > result.timeouts)
    faults.push(`${connections} connections: ${result.errors - result.timeouts} errors`);
  if (result['5xx'] > unavailable)
    faults.push(`${connections} connections: ${result['5xx'] - unavailable} × 5xx`);
  if (!isNew && result['5xx'] > 0) faults.push(`${connections} connections: ${result['5xx']} refused`);
  return {
    sentence: `${connections} connections for ${seconds} s, ${isNew ? 'every address new' : `${MIXED.length} routes`}: ${statuses.join(', ')}; half within ${result.latency.p50} ms, slowest ${result.latency.max} ms; ${result.timeouts} of ${asked} timed out${bare === undefined ? '' : `, of a bare Worker with replies of ${Math.round(each)} ms ${bare}`}`,
    faults,
  };
}
