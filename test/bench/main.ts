/**
 * `npm run bench`: speed of the comparison beside named peers, in one run on one machine.
 *
 *   npm run bench                    every engine; engines whose time grows with the square of the length are timed on
 *                                    two shorter pieces of a long pair and read off from there (marked ~)
 *   npm run bench -- --full          every engine on every pair in full (jsdiff on the longest takes minutes)
 *   npm run bench -- --only quad     pairs whose name contains the word
 *   npm run bench -- --no-workerd    without the part in workerd
 */
import { spawnSync } from 'node:child_process';
import { cpus } from 'node:os';
import { commandLine } from '../command-line.ts';
import { engineNames, findEngine } from './engines.ts';
import type { Measurement } from './measure.ts';
import { haveReference, makePair, pairNames, wordsOf } from './pairs.ts';
import { measureWorkerd } from './workerd.ts';

/** Quadratic engines run in full up to this many words of both sides. */
const SHORT_WORDS = 14_000;
/** Words of the longer of the two pieces that a quadratic engine is timed on. */
const PIECE_WORDS = 6000;

interface Result extends Measurement {
  /** Read off from two shorter pieces: time = c · words^power. */
  readonly power?: number;
}

function measure(engine: string, pair: string, share: number): Measurement {
  const script = new URL('./measure.ts', import.meta.url).pathname;
  const run = spawnSync(
    process.execPath,
    ['--max-old-space-size=4096', script, engine, pair, String(share)],
    {
      encoding: 'utf8',
    },
  );
  if (run.status !== 0) throw new Error(`${engine} on ${pair}: ${run.stderr}`);
  return JSON.parse(run.stdout) as Measurement;
}

function timeEngine(engine: string, pair: string, full: boolean): Result {
  const words = wordsOf(makePair(pair));
  const inOneText = makePair(pair).texts.length === 1;
  if (full || !findEngine(engine).quadratic || words <= SHORT_WORDS || !inOneText)
    return measure(engine, pair, 1);
  const long = measure(engine, pair, PIECE_WORDS / words);
  const short = measure(engine, pair, PIECE_WORDS / words / 2);
  // Never more than quadratic, which is what these algorithms are at worst; never less than linear.
  const fitted = Math.log(long.warm / short.warm) / Math.log(long.words / short.words);
  const power = Math.min(2, Math.max(1, fitted));
  const scale = (words / long.words) ** power;
  return { ...long, words, cold: long.cold * scale, warm: long.warm * scale, power };
}

function number(value: number): string {
  return value >= 100 ? Math.round(value).toLocaleString('en') : value.toPrecision(3);
}

function print(cells: readonly string[]): void {
  const widths = [18, 19, 9, 11, 11, 10, 9, 12];
  console.log(
    cells
      .map((cell, index) => (index < 2 ? cell.padEnd(widths[index] ?? 0) : cell.padStart(widths[index] ?? 0)))
      .join(' '),
  );
}

const { values } = commandLine(
  {
    name: 'bench',
    takes: '[--full] [--only <part of a name>] [--no-workerd]',
    does: 'speed of the comparison beside named peers, as ratios',
  },
  { full: { type: 'boolean' }, only: { type: 'string' }, 'no-workerd': { type: 'boolean' } },
);
const names = pairNames().filter((name) => values.only === undefined || name.includes(values.only));
console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown processor'}`);
if (!haveReference) console.log('The reference folder ../shared is absent: self-made pairs only.');
console.log(
  'Words of both sides; cold: first run of a fresh process; warm: median of later runs; MB: peak beyond the texts.',
);
console.log(
  'On Linux, ms are processor time of the comparing thread; programs (wdiff, dwdiff) are timed by the clock.',
);
console.log(
  '× : how many times longer than compareTexts, warm. ~ : read off from two shorter pieces, with the power fitted.\n',
);

const ownTimes = new Map<string, number>();
for (const name of names) {
  const pair = makePair(name);
  print(['pair', 'engine', 'words', 'cold ms', 'warm ms', 'Mwords/s', 'MB', '×']);
  for (const engine of engineNames()) {
    const { words, cold, warm, memory, power } = timeEngine(engine, name, values.full ?? false);
    if (engine === 'compareTexts') ownTimes.set(name, warm);
    const ratio = warm / (ownTimes.get(name) ?? warm);
    const mark = power === undefined ? '' : '~';
    print([
      name,
      engine,
      words.toLocaleString('en'),
      `${mark}${number(cold)}`,
      `${mark}${number(warm)}`,
      number(words / warm / 1000),
      findEngine(engine).startsProgram ? '' : number(memory),
      `${mark}${number(ratio)}${power === undefined ? '' : ` ^${power.toFixed(1)}`}`,
    ]);
  }
  const ordinary = pair.ordinary === undefined ? undefined : ownTimes.get(pair.ordinary);
  const own = ownTimes.get(name);
  if (ordinary !== undefined && own !== undefined) {
    console.log(
      `  ${name}: ${number(own / ordinary)} × the time of ordinary text of that size (${pair.ordinary})`,
    );
  }
  console.log();
}
const half = ownTimes.get('made-40000');
const whole = ownTimes.get('made-80000');
if (half !== undefined && whole !== undefined) {
  console.log(
    `Doubling the text from 40,000 to 80,000 words a side takes ${number(whole / half)} × the time.\n`,
  );
}
if (values['no-workerd'] !== true)
  await measureWorkerd(names.filter((name) => makePair(name).texts.length === 1));
