/**
 * `npm run load -- [--seconds 60] [--connections 20]`: requests per second of the service in local workerd,
 * beside a bare Hono Worker that says hello and two that give a constant of the size of a comparison, in one run on one
 * machine. A comparison is measured as data and as a page, and three ways: remembered by the isolate; kept by the store and asked for under an
 * address that is new each time; and computed, of two texts that are handed in, which are never remembered nor kept.
 */
import { join } from 'node:path';
import autocannon from 'autocannon';
import { build } from 'esbuild';
import { convertV4MiniflareOptions, Miniflare } from 'miniflare';
import { commandLine } from '../command-line.ts';
import { COMPATIBILITY, deployedWorker } from './deployed.ts';
import { watchHeap } from './load-heap.ts';
import { processOf, workerds } from './load-processes.ts';
import { fillStore, madeTexts } from './load-store.ts';

const root = new URL('../../', import.meta.url).pathname;
const { values } = commandLine(
  {
    name: 'load',
    takes: '[--seconds <number>] [--connections <number>]',
    does: 'requests per second and processor time in local workerd, beside a bare Worker',
  },
  { seconds: { type: 'string', default: '10' }, connections: { type: 'string', default: '20' } },
);
const seconds = Number(values.seconds);
const connections = Number(values.connections);
/** Requests of these seconds are not counted. */
const WARM_SECONDS = 4;

interface Load {
  readonly name: string;
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
  readonly errors: number;
  /** Milliseconds of processor time that workerd spent on one request: what other work on the machine changes least. */
  readonly processor: number;
  /** Resident memory of workerd while it was asked, MB: in the first and the last second, and at most. */
  readonly memory: readonly [first: number, last: number, most: number];
  /** The least that the isolate was seen to hold in the first and in the second half of the time, MB. */
  readonly heap: readonly [firstHalf: number, secondHalf: number];
}

interface Running {
  readonly miniflare: Miniflare;
  readonly address: URL;
  /** Of its workerd. */
  readonly pid: number;
}

interface Asked {
  readonly path?: string;
  readonly body?: string;
  /** Another path for every request, so that no reply was given before. */
  readonly nextPath?: () => string;
}

async function load(
  name: string,
  { miniflare, address, pid }: Running,
  { path = '/', body, nextPath }: Asked = {},
): Promise<Load> {
  const shoot = (duration: number) =>
    autocannon({
      url: new URL(path, address).href,
      connections,
      duration,
      ...(body === undefined
        ? {}
        : { method: 'POST' as const, body, headers: { 'content-type': 'application/json' } }),
      ...(nextPath === undefined
        ? {}
        : { requests: [{ setupRequest: (request: object) => ({ ...request, path: nextPath() }) }] }),
    });
  // Peers and service alike: the first seconds of an isolate are those of its compiler.
  await shoot(WARM_SECONDS);
  const heap = await watchHeap(miniflare);
  const samples: number[] = [];
  const watch = setInterval(() => samples.push(processOf(pid).memory), 1000);
  const before = processOf(pid).processor;
  const result = await shoot(seconds);
  clearInterval(watch);
  return {
    name,
    perSecond: result.requests.average,
    p50: result.latency.p50,
    p99: result.latency.p99,
    errors: result.errors + result.timeouts + result.non2xx,
    processor: (processOf(pid).processor - before) / Math.max(1, result.requests.total),
    memory: [samples[0] ?? 0, samples.at(-1) ?? 0, Math.max(0, ...samples)],
    heap: heap(),
  };
}

async function bundleHono(answer: string): Promise<string> {
  const bundle = await build({
    stdin: {
      contents: `import { Hono } from 'hono'; const app = new Hono(); app.get('/', (c) => ${answer}); export default app;`,
      resolveDir: root,
    },
    bundle: true,
    format: 'esm',
    write: false,
  });
  return bundle.outputFiles[0]?.text ?? '';
}

/**
 * Pairs in the direction that a load keeps, each time under another address that nobody has asked for: some letters of
 * the ids are written as escapes, which name the same statements.
 */
function unaskedPairs(
  statements: readonly string[],
  address: (a: string, b: string) => string,
): () => string {
  let asked = 0;
  const pairs = statements.flatMap((a, at) => statements.slice(at + 1).map((b) => [a, b] as const));
  const written = (id: string, escaped: number) =>
    [...id]
      .map((letter, at) => ((escaped >> at) & 1 ? `%${letter.charCodeAt(0).toString(16)}` : letter))
      .join('');
  return () => {
    const [a, b] = pairs[asked % pairs.length] as readonly [string, string];
    const turn = Math.floor(asked++ / pairs.length);
    return address(written(a, turn % 1024), written(b, turn >> 10));
  };
}

function print(results: readonly Load[]): void {
  const hello = results[0]?.perSecond ?? 1;
  const constant = results[1]?.perSecond ?? 1;
  console.log(
    [
      '',
      'requests/s',
      'of hello',
      'of constant',
      'p50 ms',
      'p99 ms',
      'errors',
      'ms/request',
      'MB first/last/most',
      'heap MB',
    ]
      .map((head, i) => (i === 0 ? head.padEnd(46) : head.padStart(i === 8 ? 22 : 12)))
      .join(''),
  );
  for (const { name, perSecond, p50, p99, errors, processor, memory, heap } of results)
    console.log(
      name.padEnd(46) +
        [
          perSecond.toFixed(0),
          `${((100 * perSecond) / hello).toFixed(0)} %`,
          `${((100 * perSecond) / constant).toFixed(0)} %`,
          String(p50),
          String(p99),
          String(errors),
          processor.toFixed(2),
        ]
          .map((cell) => cell.padStart(12))
          .join('') +
        memory.join(' / ').padStart(22) +
        heap.join(' → ').padStart(12),
    );
}

function sizeOf(reply: string): string {
  return `${Math.round(Buffer.byteLength(reply) / 1024)} kB`;
}

const running: Miniflare[] = [];

/** The headers that the service sets; the platform adds the others. */
function headersOf(response: Response): readonly (readonly [string, string])[] {
  const own = /^(?:connection|content-length|date|keep-alive|transfer-encoding|content-encoding)$/;
  return [...response.headers].filter(([name]) => !own.test(name));
}

async function start(options: Parameters<typeof convertV4MiniflareOptions>[0]): Promise<Running> {
  const before = workerds();
  const miniflare = new Miniflare(convertV4MiniflareOptions({ ...options, inspectorPort: 0 }));
  running.push(miniflare);
  const address = await miniflare.ready;
  return { miniflare, address, pid: workerds().find((pid) => !before.includes(pid)) ?? 0 };
}

try {
  const service = await start({
    ...(await deployedWorker()),
    d1Databases: { DB: 'load' },
  });
  const statements = await fillStore(
    await service.miniflare.getD1Database('DB'),
    join(root, 'src/store/migrations'),
  );
  const [a, b] = statements;
  const comparison = `/v1/compare?a=${a}&b=${b}`;
  const compare = new URL(comparison, service.address);
  const first = await fetch(compare);
  const reply = await first.text();
  if (first.status !== 200) throw new Error(`${first.status}: ${reply}`);
  const kilobytes = sizeOf(reply);
  const changes = `${comparison}&only=changes`;
  const changed = sizeOf(await (await fetch(new URL(changes, service.address))).text());
  const page = `/compare/${a}/${b}`;
  const paged = sizeOf(await (await fetch(new URL(page, service.address))).text());
  const [textA, textB] = madeTexts();
  const free = JSON.stringify({ a: { text: textA }, b: { text: textB } });
  const hello = await start({
    modules: true,
    script: await bundleHono(`c.text('hello')`),
    ...COMPATIBILITY,
  });
  const constant = await start({
    modules: true,
    script: await bundleHono(`c.body(${JSON.stringify(reply)}, 200, { 'Content-Type': 'application/json' })`),
    ...COMPATIBILITY,
  });
  const whole = await start({
    modules: true,
    script: await bundleHono(
      `c.body(${JSON.stringify(reply)}, 200, ${JSON.stringify(Object.fromEntries(headersOf(first)))})`,
    ),
    ...COMPATIBILITY,
  });
  const results = [
    await load('hello, bare Hono', hello),
    await load(`second peer: bare Hono, a constant of ${kilobytes}`, constant),
    await load('the same with the headers of the reply', whole),
    await load(`comparison, remembered (${kilobytes})`, service, { path: comparison }),
    await load(`the same, only=changes (${changed})`, service, { path: changes }),
    await load('statement, remembered', service, { path: `/v1/statements/${a}` }),
    await load('comparison of stored texts, kept, never asked', service, {
      nextPath: unaskedPairs(statements, (one, other) => `/v1/compare?a=${one}&b=${other}`),
    }),
    await load(`page of a comparison, remembered (${paged})`, service, { path: page }),
    await load('page of a kept comparison, never asked', service, {
      nextPath: unaskedPairs(statements, (one, other) => `/compare/${one}/${other}`),
    }),
    await load('comparison of two free texts, computed', service, { path: '/v1/compare', body: free }),
  ];
  const revalidated = await fetch(compare, { headers: { 'If-None-Match': first.headers.get('ETag') ?? '' } });
  console.log(
    `${connections} connections, ${seconds} s each after ${WARM_SECONDS} to warm up; 304 for a known ETag: ${revalidated.status === 304}. Texts of 3,000 words; “kept”: read back from the`,
  );
  console.log(
    'database, each under an address that was never asked for; “computed”: prepared and compared. ms/request: processor time of workerd;',
  );
  console.log(
    'MB: resident memory of workerd, which lets garbage lie; heap: the least that the isolate held in the first → second half.\n',
  );
  print(results);
} finally {
  await Promise.all(running.map((one) => one.dispose()));
}
