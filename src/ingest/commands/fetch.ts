import { lookup } from 'node:dns/promises';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { StatementRecord } from '../../statement/index.ts';
import { openFetchLog } from '../corpus/fetch-log.ts';
import { noteFetch } from '../corpus/first-fetch.ts';
import { type TakenFile, takeFromFolder } from '../corpus/folder.ts';
import { openCollection, today } from '../corpus/open-collection.ts';
import { selectRecords } from '../corpus/select-records.ts';
import { pauseOf } from '../fetch/attempts.ts';
import { type Client, createClient } from '../fetch/client.ts';
import { ROBOT } from '../fetch/robots.ts';
import { type FetchResult, type FetchState, fetchTexts } from '../fetch/run.ts';
import type { Command, Context } from '../terminal/context.ts';
import { formatTable } from '../terminal/table.ts';

/** Who asks. STATEMENTS_CONTACT adds an address at which a publisher can reach the person who runs this. */
export function politeClient(context: Pick<Context, 'env' | 'fetch' | 'pause'>, timeout?: number): Client {
  // What stands in a header is plain ASCII; a name in another script would make every request fail.
  const contact = context.env.STATEMENTS_CONTACT?.replace(/[^\x20-\x7e]+/g, ' ').trim();
  return createClient({
    fetch: context.fetch,
    userAgent: `${ROBOT}/1 (archive of joint statements; one request at a time${contact ? `; ${contact}` : ''})`,
    gap: pauseOf,
    robots: true,
    allowPrivate: context.env.STATEMENTS_ALLOW_PRIVATE === '1',
    resolve: addressesOf,
    ...(timeout === undefined ? {} : { timeout }),
    ...(context.pause === undefined ? {} : { pause: context.pause }),
  });
}

/** What a name leads to; a name that leads nowhere is found out when it is asked. */
async function addressesOf(host: string): Promise<readonly string[]> {
  try {
    return (await lookup(host, { all: true })).map(({ address }) => address);
  } catch {
    return [];
  }
}

/** Seconds as a person writes them → milliseconds. */
function timeoutOf(seconds: string | undefined): number | undefined {
  if (seconds === undefined) return undefined;
  const value = Number(seconds);
  if (!(value > 0 && value <= 600))
    throw new TypeError(`--timeout takes seconds from 1 to 600, not "${seconds}"`);
  return value * 1_000;
}

/**
 * `fetch [ids] [--refresh] [--from <folder>] [--collection <folder>]`: gets every text that is not at hand. Texts of
 * the folder (or of STATEMENTS_FROM) are taken first. Ctrl-C keeps what is finished.
 */
export const runFetch: Command = async (argv, context) => {
  const { values, positionals } = parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: {
      collection: { type: 'string' },
      from: { type: 'string' },
      refresh: { type: 'boolean', default: false },
      timeout: { type: 'string' },
    },
  });
  const collection = await openCollection(context, values.collection);
  const records = selectRecords(collection.statements, positionals).filter((record) => !record.specimen);
  const from = values.from ?? context.env.STATEMENTS_FROM;
  if (from) {
    const folder = resolve(context.cwd, from);
    const taken = await takeFromFolder(
      collection.folder,
      collection.statements,
      folder,
      today(),
      collection.collection.hub,
    );
    context.stdout.write(describeTaken(taken));
  }
  const log = await openFetchLog(context, collection.collection.id);
  const stop = new AbortController();
  const onInterrupt = () => stop.abort();
  process.once('SIGINT', onInterrupt);
  try {
    const results = await fetchTexts(records, {
      folder: collection.folder,
      hub: collection.collection.hub,
      client: politeClient(context, timeoutOf(values.timeout)),
      today: today(),
      refresh: values.refresh,
      signal: stop.signal,
      onResult: (result, done, all) => {
        log.note(result, done, all);
        showProgress(context, result, done, all);
      },
    });
    await log.close(stop.signal.aborted ? 'stopped' : 'finished');
    if (context.stderr.isTTY) context.stderr.write('\r\u001b[K');
    if (positionals.length === 0 && !stop.signal.aborted)
      await noteFetch(context, collection.collection.id, results, today());
    context.stdout.write(`${fetchTable(records, results)}\n`);
    return results.some((result) => ['refused', 'unreachable', 'stopped', 'differs'].includes(result.state))
      ? 1
      : 0;
  } finally {
    process.off('SIGINT', onInterrupt);
  }
};

function showProgress(context: Context, result: FetchResult, done: number, all: number): void {
  if (context.stderr.isTTY) context.stderr.write(`\r\u001b[K${done} of ${all}: ${result.id} ${result.lang}`);
  // Without a terminal each line stays: only what was asked for is worth one.
  else if (result.attempts.length > 0)
    context.stderr.write(`${done} of ${all}: ${result.id} ${result.lang} ${WORDS[result.state]}\n`);
}

/** What became of each file, and how files find their records where one of them found none. Pure. */
export function describeTaken(files: readonly TakenFile[]): string {
  const lines = files.map((file) => `  ${describeFile(file)}\n`);
  if (files.some((file) => file.state === 'unmatched'))
    lines.push(
      '  A file finds its record by the address that it gives for itself (source_url, canonical link), by the id in its name\n',
      '  (us-2023-09-21.en.html), or by date and words. Texts that belong to no record can be a collection of their own:\n',
      '  npm start -- --collection <folder of Markdown files>\n',
    );
  return lines.join('');
}

function describeFile(file: TakenFile): string {
  const text = file.id === undefined ? '' : ` → ${file.id} ${file.lang}`;
  const why = [
    ...(file.note ? [file.note] : []),
    ...file.failures.map((failure) => `${failure.check}: ${failure.message}`),
  ];
  return `${file.file}${text}: ${file.state}${why.length > 0 ? ` (${why.join('; ')})` : ''}`;
}

const WORDS: Readonly<Record<FetchState, string>> = {
  'at-hand': 'at hand',
  stored: 'obtained',
  unchanged: 'unchanged',
  differs: 'differs from the reviewed text; run verify',
  refused: 'refused',
  unreachable: 'not reached',
  stopped: 'stopped',
  'no-source': 'no address known',
};

/** One line a statement: the state of each of its texts, and why a text was not obtained. Pure. */
export function fetchTable(records: readonly StatementRecord[], results: readonly FetchResult[]): string {
  const byId = Map.groupBy(results, (result) => result.id);
  const rows = records.map((record) => {
    const own = byId.get(record.id) ?? [];
    const states = own.map((result) => `${result.lang} ${WORDS[result.state]}`).join(', ');
    const reasons = own
      .filter((result) => ['refused', 'unreachable', 'stopped', 'differs'].includes(result.state))
      .map((result) => reasonOf(result));
    return [record.id, states || 'no text known', [...new Set(reasons)].join('; ')];
  });
  const count = (...states: FetchState[]) => results.filter((result) => states.includes(result.state)).length;
  return [
    formatTable([['id', 'texts', 'why not'], ...rows]),
    '',
    `${count('stored')} obtained now, ${count('at-hand', 'unchanged')} at hand, ${count('differs')} differ, ${count('refused')} refused by a check, ${count('unreachable', 'stopped')} not reached, ${count('no-source')} without a known address.`,
    ...(results.some((result) => result.attempts.some((attempt) => attempt.reason === 'offline'))
      ? ['No publisher could be reached: is there a network?']
      : count('refused', 'unreachable') > 0
        ? [
            'A page that your browser can open: save it and run "npm run statements -- add <id> --file <page>".',
          ]
        : []),
  ].join('\n');
}

/** The most telling failure: what a check found at the most trusted source that answered, else why the first did not. */
function reasonOf(result: FetchResult): string {
  const transport = new Set([
    'offline',
    'unreachable',
    'refused',
    'not-found',
    'busy',
    'server-error',
    'redirects',
    'robots',
    'private',
    'timeout',
    'too-large',
    'cut-off',
    'stopped',
    'unchanged',
  ]);
  const telling =
    result.attempts.find((attempt) => attempt.reason && !transport.has(attempt.reason)) ?? result.attempts[0];
  return telling ? `${telling.kind}: ${telling.reason ?? ''} ${telling.message}`.replace(/\s+/g, ' ') : '';
}
