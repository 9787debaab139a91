/**
 * `npm run attack`: sends the service what has stopped it before and kills the command line at its work, on this machine
 * only, and prints what came of it. Ends with 1 where anything was lost, wrong, late or dear.
 *
 * --requests 50000  --size 200000  --kills 100  --seed 1  --seconds 60  --only fuzz,cost,rows,crowd,kills
 * --collection <folder>
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { commandLine } from '../command-line.ts';
import { measureCosts } from './cost.ts';
import { crowd } from './crowd.ts';
import { fuzz } from './fuzz.ts';
import { killCommands } from './kills.ts';
import { spoilRows } from './rows.ts';
import { loadState, serve } from './service.ts';

const { values } = commandLine(
  {
    name: 'attack',
    takes:
      '[--requests <number>] [--size <characters>] [--kills <number>] [--seed <number>] [--seconds <number>] [--only fuzz,cost,rows,crowd,kills] [--collection <folder>]',
    does: 'send the service what has stopped it before, kill the command line at its work, and print what came of it',
  },
  {
    requests: { type: 'string', default: '50000' },
    size: { type: 'string', default: '200000' },
    kills: { type: 'string', default: '100' },
    seed: { type: 'string', default: '1' },
    seconds: { type: 'string', default: '60' },
    only: { type: 'string', default: 'fuzz,cost,rows,crowd,kills' },
    collection: { type: 'string' },
  },
);
const seed = Number(values.seed);
const parts = values.only.split(',');

/** What may be: an idle machine is meant, a busy one is told by the ratios all the same. */
const LATEST_MS = 2000;
const GREATEST_RATIO = 10;
const LONGEST_WAIT_MS = 200;

let faults = 0;
function tell(part: string, sentence: string, found: readonly string[]): void {
  console.log(`${part.padEnd(8)} ${sentence}`);
  for (const fault of found.slice(0, 20)) console.log(`         ! ${fault}`);
  if (found.length > 20) console.log(`         ! and ${found.length - 20} more`);
  faults += found.length;
}

const state = mkdtempSync(join(tmpdir(), 'multivector-attack-'));
try {
  if (parts.some((part) => part !== 'kills')) {
    const service = await serve(loadState(state, values.collection));
    try {
      if (parts.includes('fuzz')) {
        const report = await fuzz(service, { requests: Number(values.requests), seed, latestMs: LATEST_MS });
        const statuses = [...report.statuses]
          .sort(([a], [b]) => a - b)
          .map(([status, count]) => `${status}: ${count}`);
        tell(
          'fuzz',
          `${report.requests} requests, slowest ${Math.round(report.slowestMs)} ms; ${statuses.join(', ')}`,
          report.faults,
        );
      }
      if (parts.includes('cost')) {
        const costs = await measureCosts(service, Number(values.size));
        const dear = costs.filter(({ ratio, status }) => ratio > GREATEST_RATIO || status >= 500);
        const waits = costs.filter(({ healthMs }) => healthMs > LONGEST_WAIT_MS);
        const worst = [...costs].sort((a, b) => b.ratio - a.ratio).slice(0, 8);
        const largest = Math.max(...costs.map(({ bytes }) => bytes));
        tell(
          'cost',
          `${costs.length} inputs of ${values.size} characters a side; ordinary ${Math.round(costs[0]?.ms ?? 0)} ms of processor; largest reply ${(largest / 1e6).toFixed(1)} MB; heap ${((await service.heap()) / 1e6).toFixed(0)} MB afterwards`,
          dear.map(({ name, ratio, status }) => `×${ratio.toFixed(1)} ${status} ${name}`),
        );
        for (const { name, ratio, ms, status, healthMs } of worst)
          console.log(
            `         ×${ratio.toFixed(1)}  ${Math.round(ms)} ms  ${status}  others waited ${Math.round(healthMs)} ms  ${name}`,
          );
        console.log(
          `         ${waits.length} of them kept others waiting for more than ${LONGEST_WAIT_MS} ms`,
        );
      }
      if (parts.includes('rows')) {
        const report = await spoilRows(service);
        tell(
          'rows',
          `${report.sorts} sorts of junk, ${report.answers} answers: ${report.right} right, ${report.unavailable} × 503`,
          report.faults,
        );
      }
      if (parts.includes('crowd'))
        for (const [connections, isNew] of [
          [50, false],
          [500, true],
        ] as const) {
          const report = await crowd(service, { connections, isNew, seconds: Number(values.seconds) });
          tell('crowd', report.sentence, report.faults);
        }
    } finally {
      await service.stop();
    }
  }
  if (parts.includes('kills')) {
    const report = await killCommands({ kills: Number(values.kills), seed });
    tell(
      'kills',
      `${report.kills} kills of import, export, pin, load, start, fetch, refresh and add`,
      report.faults,
    );
  }
} finally {
  rmSync(state, { recursive: true, force: true });
}
console.log(faults === 0 ? 'Nothing was lost, wrong, late or dear.' : `${faults} faults.`);
process.exitCode = faults === 0 ? 0 : 1;
