/**
 * `node test/bench/load.ts [--seconds 60]`: requests per second of the service in local workerd, beside a bare Hono
 * Worker that says hello, in one run on one machine. A comparison that is remembered is asked for by GET; one that is
 * computed, of two stored texts of 3,000 words, by POST, which is never remembered.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import autocannon from 'autocannon';
import { build } from 'esbuild';
import { convertV4MiniflareOptions, Miniflare } from 'miniflare';
import { fillStore, STATEMENTS } from './load-store.ts';

const root = new URL('../../', import.meta.url).pathname;
const { values } = parseArgs({
  options: { seconds: { type: 'string', default: '10' }, connections: { type: 'string', default: '20' } },
});
const seconds = Number(values.seconds);
const connections = Number(values.connections);
const COMPATIBILITY_DATE = '2026-11-01';

interface Load {
  readonly name: string;
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
  readonly errors: number;
}

async function load(name: string, url: string, body?: string): Promise<Load> {
  const result = await autocannon({
    url,
    connections,
    duration: seconds,
    ...(body === undefined
      ? {}
      : { method: 'POST' as const, body, headers: { 'content-type': 'application/json' } }),
  });
  return {
    name,
    perSecond: result.requests.average,
    p50: result.latency.p50,
    p99: result.latency.p99,
    errors: result.errors + result.timeouts + result.non2xx,
  };
}

/** As wrangler.toml and wrangler's own rules have it. */
function typeOf(file: string): 'ESModule' | 'CompiledWasm' | 'Data' | 'Text' {
  if (file === 'worker.js') return 'ESModule';
  return file.endsWith('.wasm') ? 'CompiledWasm' : file.endsWith('.bin') ? 'Data' : 'Text';
}

/** The bundle that would be deployed, as modules of Miniflare. */
function bundleService(folder: string) {
  const run = spawnSync(
    process.execPath,
    [join(root, 'node_modules/wrangler/bin/wrangler.js'), 'deploy', '--dry-run', '--outdir', folder],
    { cwd: root, encoding: 'utf8', env: { ...process.env, CI: '1', WRANGLER_SEND_METRICS: 'false' } },
  );
  if (run.status !== 0) throw new Error(run.stderr);
  const files = readdirSync(folder).filter((file) => !/\.map$|^README/.test(file));
  return files
    .sort((a, b) => Number(b === 'worker.js') - Number(a === 'worker.js'))
    .map((file) => ({ type: typeOf(file), path: file, contents: readFileSync(join(folder, file)) }));
}

async function bundleHello(): Promise<string> {
  const bundle = await build({
    stdin: {
      contents: `import { Hono } from 'hono'; const app = new Hono(); app.get('/', (c) => c.text('hello')); export default app;`,
      resolveDir: root,
    },
    bundle: true,
    format: 'esm',
    write: false,
  });
  return bundle.outputFiles[0]?.text ?? '';
}

/** Resident memory of all workerd processes that this one has started, in MB (Linux). */
function memory(): number | null {
  try {
    const own = readdirSync('/proc').filter((entry) => /^\d+$/.test(entry));
    const kilobytes = own
      .map((pid) => {
        try {
          const status = readFileSync(`/proc/${pid}/status`, 'utf8');
          if (!/^Name:\s+workerd/m.test(status) || !new RegExp(`^PPid:\\s+${process.pid}$`, 'm').test(status))
            return 0;
          return Number(/^VmRSS:\s+(\d+)/m.exec(status)?.[1] ?? 0);
        } catch {
          return 0;
        }
      })
      .reduce((sum, value) => sum + value, 0);
    return Math.round(kilobytes / 1024);
  } catch {
    return null;
  }
}

const folder = mkdtempSync(join(tmpdir(), 'multivector-load-'));
const hello = new Miniflare(
  convertV4MiniflareOptions({
    modules: true,
    script: await bundleHello(),
    compatibilityDate: COMPATIBILITY_DATE,
  }),
);
const service = new Miniflare(
  convertV4MiniflareOptions({
    modules: bundleService(folder),
    compatibilityDate: COMPATIBILITY_DATE,
    d1Databases: { DB: 'load' },
  }),
);
try {
  const [helloAddress, serviceAddress] = await Promise.all([hello.ready, service.ready]);
  const [a, b] = STATEMENTS;
  await fillStore(await service.getD1Database('DB'), join(root, 'src/store/migrations'));
  const compare = new URL(`/v1/compare?a=${a}&b=${b}`, serviceAddress).href;
  const first = await fetch(compare);
  if (first.status !== 200) throw new Error(`${first.status}: ${await first.text()}`);
  const bytes = (await first.arrayBuffer()).byteLength;
  const etag = first.headers.get('ETag') ?? '';
  const body = JSON.stringify({ a: { statement: a }, b: { statement: b } });
  const changes = JSON.stringify({ a: { statement: a }, b: { statement: b }, only: 'changes' });
  const post = new URL('/v1/compare', serviceAddress).href;
  const before = memory();
  const results = [
    await load('hello, bare Hono', helloAddress.href),
    await load(`comparison, remembered (${Math.round(bytes / 1024)} kB)`, compare),
    await load('statement, remembered', new URL(`/v1/statements/${a}`, serviceAddress).href),
    await load('comparison, computed', post, body),
    await load('comparison, computed, changes only', post, changes),
  ];
  const revalidated = await fetch(compare, { headers: { 'If-None-Match': etag } });
  console.log(
    `${connections} connections, ${seconds} s each; 304 for a known ETag: ${revalidated.status === 304}\n`,
  );
  console.log(
    ['', 'requests/s', 'of hello', 'p50 ms', 'p99 ms', 'errors']
      .map((head, i) => (i === 0 ? head.padEnd(38) : head.padStart(11)))
      .join(''),
  );
  for (const { name, perSecond, p50, p99, errors } of results)
    console.log(
      name.padEnd(38) +
        [
          perSecond.toFixed(0),
          `${((100 * perSecond) / (results[0]?.perSecond ?? 1)).toFixed(0)} %`,
          String(p50),
          String(p99),
          String(errors),
        ]
          .map((cell) => cell.padStart(11))
          .join(''),
    );
  console.log(`\nworkerd, both Workers: ${before} MB before, ${memory()} MB after`);
} finally {
  await Promise.all([hello.dispose(), service.dispose()]);
  rmSync(folder, { recursive: true, force: true });
}
