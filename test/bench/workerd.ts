/**
 * CPU of a comparison in workerd. The clock of workerd stands still while a request computes, so it is read from
 * outside: the processor time of workerd's threads, from /proc (Linux), before and after one request. Each figure is
 * the median over isolates started afresh; an isolate has answered one empty request before, which runs the module's
 * top level, as Cloudflare does before a request is counted. What an empty request costs is taken off.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { build } from 'esbuild';
import { convertV4MiniflareOptions, Miniflare } from 'miniflare';
import { comparePrepared, encodePrepared, packComparison, prepareText } from '../../src/comparison/index.ts';
import { makePair, wordsOf } from './pairs.ts';

const FRESH_ISOLATES = 5;
const WARM_REQUESTS = 40;

export async function measureWorkerd(names: readonly string[]): Promise<void> {
  if (process.platform !== 'linux') {
    console.log(
      'workerd: processor time of its threads is read from /proc, which this system lacks; skipped.',
    );
    return;
  }
  const bundle = await build({
    entryPoints: [new URL('./worker.ts', import.meta.url).pathname],
    bundle: true,
    format: 'esm',
    target: 'es2024',
    write: false,
  });
  const script = bundle.outputFiles[0]?.text ?? '';
  console.log(
    'workerd: ms of processor time for one request; fresh: first comparison of a new isolate (thread that ran it);',
  );
  console.log(
    'all: the same over all threads of the process, compiler and collector included; warm: mean of later ones.\n',
  );
  console.log(
    [
      'pair'.padEnd(18),
      'words'.padStart(8),
      'path'.padEnd(10),
      'fresh'.padStart(8),
      'all'.padStart(8),
      'warm'.padStart(8),
    ].join(' '),
  );
  for (const name of names) {
    const pair = makePair(name);
    const [a, b] = pair.texts[0] ?? ['', ''];
    const [preparedA, preparedB] = [prepareText(a), prepareText(b)];
    const bindings = {
      A: a,
      B: b,
      PREPARED_A: encodePrepared(preparedA),
      PREPARED_B: encodePrepared(preparedB),
      CLAUSES_A: JSON.stringify(preparedA.clauses),
      CLAUSES_B: JSON.stringify(preparedB.clauses),
      PACKED: packComparison(comparePrepared(preparedA, preparedB)),
    };
    for (const path of ['kept', 'prepared', 'json', 'texts']) {
      const fresh: number[] = [];
      const all: number[] = [];
      let warm = 0;
      for (let isolate = 0; isolate < FRESH_ISOLATES; isolate++) {
        const miniflare = new Miniflare(
          convertV4MiniflareOptions({ modules: true, script, bindings, compatibilityDate: '2026-01-01' }),
        );
        try {
          const origin = await miniflare.ready;
          const request = async (to: string) => (await fetch(new URL(to, origin))).text();
          await request('/');
          const idle = await processorTime(() => request('/'));
          const first = await processorTime(() => request(`/${path}`));
          fresh.push(Math.max(0, first.busiest - idle.busiest));
          all.push(Math.max(0, first.all - idle.all));
          if (isolate === 0) {
            for (let settle = 0; settle < WARM_REQUESTS; settle++) await request(`/${path}`);
            const later = await processorTime(async () => {
              for (let again = 0; again < WARM_REQUESTS; again++) await request(`/${path}`);
            });
            warm = later.busiest / WARM_REQUESTS;
          }
        } finally {
          await miniflare.dispose();
        }
      }
      const cells = [median(fresh), median(all), warm].map((value) => value.toFixed(1).padStart(8));
      console.log(
        [name.padEnd(18), wordsOf(pair).toLocaleString('en').padStart(8), path.padEnd(10), ...cells].join(
          ' ',
        ),
      );
    }
  }
}

function median(values: readonly number[]): number {
  return [...values].sort((x, y) => x - y)[values.length >> 1] ?? 0;
}

async function processorTime(work: () => Promise<unknown>): Promise<{ busiest: number; all: number }> {
  const before = threadTimes();
  await work();
  let busiest = 0;
  let all = 0;
  for (const [thread, time] of threadTimes()) {
    const spent = time - (before.get(thread) ?? 0);
    busiest = Math.max(busiest, spent);
    all += spent;
  }
  return { busiest, all };
}

/** Milliseconds on a processor of every thread of the workerd processes that this process started. */
function threadTimes(): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  for (const child of childrenOf(process.pid)) {
    try {
      if (!readFileSync(`/proc/${child}/comm`, 'utf8').startsWith('workerd')) continue;
      for (const thread of readdirSync(`/proc/${child}/task`)) {
        const [nanoseconds = '0'] = readFileSync(`/proc/${child}/task/${thread}/schedstat`, 'utf8').split(
          ' ',
        );
        times.set(`${child}/${thread}`, Number(nanoseconds) / 1e6);
      }
    } catch {
      // The process or thread ended while it was read; it has no part in what comes next.
    }
  }
  return times;
}

function childrenOf(parent: number): readonly string[] {
  return readdirSync('/proc').filter((entry) => {
    if (!/^\d+$/.test(entry)) return false;
    try {
      // The name in brackets may hold spaces; state and parent follow it.
      const [, parentOfEntry] = readFileSync(`/proc/${entry}/stat`, 'utf8')
        .replace(/^.*\) /s, '')
        .split(' ');
      return Number(parentOfEntry) === parent;
    } catch {
      return false;
    }
  });
}
