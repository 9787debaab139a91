/**
 * Measures one engine on one pair, in a process of its own so that nothing is warm and memory is its own. Prints one
 * line of JSON. Called by main.ts: node test/bench/measure.ts <engine> <pair> <share of the words, 0…1>
 */
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

/** No engine is run again once it has taken this long. */
const PATIENCE_MS = 1500;
const MOST_RUNS = 60;

function shorten(pair: Pair, share: number): Pair {
  if (share >= 1) return pair;
  const cut = (text: string) => text.slice(0, Math.ceil(text.length * share));
  return { ...pair, texts: pair.texts.map(([a, b]) => [cut(a), cut(b)] as const) };
}

const [engineName = '', pairName = '', share = '1'] = process.argv.slice(2);
const pair = shorten(makePair(pairName), Number(share));
const run = await findEngine(engineName).load();
const once = () => {
  const start = performance.now();
  for (const [a, b] of pair.texts) run(a, b);
  return performance.now() - start;
};
const words = wordsOf(pair);
const before = process.resourceUsage().maxRSS;
const cold = once();
const memory = (process.resourceUsage().maxRSS - before) / 1024;
const times: number[] = [];
for (let spent = cold; spent < PATIENCE_MS && times.length < MOST_RUNS; ) {
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
