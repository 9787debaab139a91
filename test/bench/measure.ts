/**
 * Measures one engine on one pair, in a process of its own so that nothing is warm and memory is its own. Prints one
 * line of JSON. Called by main.ts: node test/bench/measure.ts <engine> <pair> <share of the words, 0…1>
 */
import { readFileSync } from 'node:fs';
import { findEngine } from './engines.ts';
import { makePair, type Pair, wordsOf } from './pairs.ts';

export interface Measurement {
  readonly words: number;
  /** First run in a fresh process, ms. */
  readonly cold: number;
  /** Median of the later runs, ms; the cold run where one took longer than the patience below. */
  readonly warm: number;
  readonly runs: number;
  /** Peak resident memory of the process beyond what it held before the first run, MB. */
  readonly memory: number;
}

/** No engine is run again once it has taken this long, but every engine that can be is run a few times. */
const PATIENCE_MS = 4000;
const LONGEST_TO_REPEAT_MS = 8000;
const FEWEST_RUNS = 5;
const MOST_RUNS = 600;

/**
 * Milliseconds that this thread has had a processor (Linux), so that other work on the machine does not count. A
 * program that an engine starts is timed by the clock, as is everything on other systems.
 */
function now(byClock: boolean): number {
  if (byClock || process.platform !== 'linux') return performance.now();
  // The kernel brings the account of a running thread up to date once a tick, some milliseconds, and when it is asked
  // for the usage of the process.
  process.cpuUsage();
  return Number(readFileSync('/proc/thread-self/schedstat', 'utf8').split(' ')[0]) / 1e6;
}

function shorten(pair: Pair, share: number): Pair {
  if (share >= 1) return pair;
  const cut = (text: string) => text.slice(0, Math.ceil(text.length * share));
  return { ...pair, texts: pair.texts.map(([a, b]) => [cut(a), cut(b)] as const) };
}

const [engineName = '', pairName = '', share = '1'] = process.argv.slice(2);
const pair = shorten(makePair(pairName), Number(share));
const engine = findEngine(engineName);
const run = await engine.load(pair.texts.flat());
const once = () => {
  const start = now(engine.startsProgram);
  for (const [a, b] of pair.texts) run(a, b);
  return now(engine.startsProgram) - start;
};
const words = wordsOf(pair);
const before = process.resourceUsage().maxRSS;
const cold = once();
const memory = (process.resourceUsage().maxRSS - before) / 1024;
const times: number[] = [];
for (let spent = cold; times.length < MOST_RUNS; ) {
  if (cold > LONGEST_TO_REPEAT_MS || (spent > PATIENCE_MS && times.length >= FEWEST_RUNS)) break;
  const time = once();
  times.push(time);
  spent += time;
}
times.sort((x, y) => x - y);
const measurement: Measurement = {
  words,
  cold,
  warm: times[times.length >> 1] ?? cold,
  runs: times.length + 1,
  memory,
};
process.stdout.write(`${JSON.stringify(measurement)}\n`);
