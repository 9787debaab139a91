/**
 * `npm run replies -- <folder>`: every address that can be reached over the specimens, with its reply. The first run
 * keeps database and replies in the folder; each later run asks the same database again and prints which replies differ,
 * byte for byte. Made for changes that may change no reply: keep before, change, run again. Ends with 1 where any differs.
 *
 * --most 4000  --collection <folder>
 */
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadState, serve } from '../attack/service.ts';
import { commandLine } from '../command-line.ts';
import { crawl, type Reply } from './crawl.ts';

const { values, positionals } = commandLine(
  {
    name: 'replies',
    takes: '<folder> [--most <number>] [--collection <folder>]',
    does: 'keep every reply over the specimens in the folder, or compare them with those kept there, byte for byte',
  },
  { most: { type: 'string', default: '4000' }, collection: { type: 'string' } },
);
const [folder] = positionals;
if (folder === undefined) {
  console.error('Name a folder: npm run replies -- /tmp/replies');
  process.exit(2);
}

const kept = join(folder, 'replies.json');
const first = !existsSync(kept);
mkdirSync(folder, { recursive: true });

// A load into a copy: what the code under test would write must not change what the next run starts from.
const state = join(folder, first ? 'state' : 'state-now');
if (!first) {
  rmSync(state, { recursive: true, force: true });
  cpSync(join(folder, 'state'), state, { recursive: true });
}
const service = await serve(loadState(state, values.collection));
try {
  const replies = await crawl(service.origin, Number(values.most));
  if (first) {
    writeFileSync(kept, JSON.stringify(replies, null, 1));
    console.log(`${Object.keys(replies).length} replies kept in ${kept}`);
  } else process.exitCode = tell(JSON.parse(readFileSync(kept, 'utf8')), replies);
} finally {
  await service.stop();
}

/** Prints where the replies part, with the first characters that differ; gives 1 where any does. */
function tell(before: Readonly<Record<string, Reply>>, after: Readonly<Record<string, Reply>>): number {
  const addresses = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort();
  let differing = 0;
  for (const address of addresses) {
    const [old, now] = [before[address], after[address]];
    if (old && now && old.status === now.status && old.type === now.type && old.body === now.body) continue;
    differing += 1;
    console.log(`${address}\n  ${difference(old, now)}`);
  }
  console.log(`${addresses.length} addresses, ${differing} replies differ`);
  return differing === 0 ? 0 : 1;
}

function difference(old: Reply | undefined, now: Reply | undefined): string {
  if (!old) return 'is new';
  if (!now) return 'cannot be reached any more';
  if (old.status !== now.status) return `status ${old.status}, now ${now.status}`;
  if (old.type !== now.type) return `${old.type}, now ${now.type}`;
  let at = 0;
  while (old.body[at] === now.body[at]) at++;
  const around = (body: string) => JSON.stringify(body.slice(Math.max(0, at - 40), at + 60));
  return `at character ${at}: ${around(old.body)}, now ${around(now.body)}`;
}
