import { HOSTILE_ADDRESSES, hostilePairs, ordinary, SEVERAL } from './hostile.ts';
import type { Service } from './service.ts';

export interface Cost {
  readonly name: string;
  readonly status: number;
  /** Milliseconds of processor time. */
  readonly ms: number;
  /** Of an ordinary comparison of the same size. */
  readonly ratio: number;
  /** The longest that /healthz was kept waiting meanwhile. */
  readonly healthMs: number;
  readonly bytes: number;
}

/** What each hostile pair, draft and address costs, as a ratio. */
export async function measureCosts(service: Service, size: number): Promise<readonly Cost[]> {
  const post = (body: unknown) => () =>
    fetch(`${service.origin}/v1/compare`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    });
  const plain = post({ a: { text: ordinary(size, 1) }, b: { text: ordinary(size, 2) } });
  // The first requests are those of the compiler.
  for (let warm = 0; warm < 3; warm++) await measure(service, 'warm', plain, 1);
  // Everything is told beside it, and a single measurement of it is up to twice another.
  const usual = await medianOf(
    5,
    async () => (await measure(service, 'an ordinary comparison', plain, 1)).ms,
  );
  const costs: Cost[] = [await measure(service, 'an ordinary comparison', plain, usual)];
  for (const { name, a, b, ...langs } of hostilePairs(size))
    costs.push(await measure(service, name, post({ a: { text: a }, b: { text: b }, ...langs }), usual));
  const draft = ordinary(Math.min(size, 28_000), 3);
  for (const [name, text] of [
    ['a draft', draft],
    [
      'a draft of one sentence again and again',
      'The parties will welcome the region and the water of the valley. '.repeat(400),
    ],
  ] as const) {
    const its = post({ a: { text }, b: { text: ordinary(text.length, 4) } });
    const checked = post({ a: { text }, against: 'collection', lang: 'en' });
    // The first check prepares the lexicon, once for as long as the service runs.
    for (const first of [its, checked]) await measure(service, 'warm', first, 1);
    const own = (await measure(service, 'its comparison', its, 1)).ms;
    costs.push(await measure(service, name, checked, own));
  }
  const own = (fields: Readonly<Record<string, string>>) => () => {
    const body = new FormData();
    for (const [name, value] of Object.entries(fields)) body.append(name, value);
    return fetch(`${service.origin}/compare/own`, { method: 'POST', body });
  };
  for (const save of ['', 'html', 'csv', 'docx']) {
    const fields = { text_a: ordinary(size, 1), text_b: ordinary(size, 2), save };
    costs.push(await measure(service, `texts of one's own, as ${save || 'a page'}`, own(fields), usual));
  }
  for (const address of HOSTILE_ADDRESSES)
    costs.push(await measure(service, address.slice(0, 60), () => fetch(service.origin + address), usual));
  for (const statements of [SEVERAL.slice(0, 4), Array.from({ length: 5000 }, () => SEVERAL[0])]) {
    const call = { name: 'compare_several', arguments: { statements } };
    const ask = () =>
      fetch(`${service.origin}/mcp`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', Accept: 'application/json, text/event-stream' },
        body: JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'tools/call', params: call }),
      });
    costs.push(await measure(service, `compare_several of ${statements.length}`, ask, usual));
  }
  return costs;
}

async function medianOf(times: number, take: () => Promise<number>): Promise<number> {
  const taken: number[] = [];
  for (let n = 0; n < times; n++) taken.push(await take());
  return taken.sort((x, y) => x - y)[times >> 1] ?? Number.NaN;
}

async function measure(
  service: Service,
  name: string,
  ask: () => Promise<Response>,
  usual: number,
): Promise<Cost> {
  let healthMs = 0;
  let over = false;
  const watch = (async () => {
    while (!over) {
      const before = performance.now();
      await (await fetch(`${service.origin}/robots.txt`)).arrayBuffer();
      healthMs = Math.max(healthMs, performance.now() - before);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  })();
  const before = service.processor();
  const response = await ask();
  const bytes = (await response.arrayBuffer()).byteLength;
  const ms = Math.max(1, service.processor() - before);
  over = true;
  await watch;
  return { name, status: response.status, ms, ratio: ms / usual, healthMs, bytes };
}
