import { existsSync } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import type { D1Database } from '@cloudflare/workers-types';
import { Listr } from 'listr2';
import { formatProblem, sortProblems } from '../../statement/index.ts';
import { endFetching, touchCollection } from '../../store/index.ts';
import type { CollectionFolder } from '../corpus/collection.ts';
import { isFirstFetch } from '../corpus/first-fetch.ts';
import { type FirstFetch, fetchForFirstStart, fetchTheRest, takeGivenTexts } from '../corpus/obtain-texts.ts';
import { type OpenCollection, openCollection } from '../corpus/open-collection.ts';
import { tellingProgress } from '../database/fetch-progress.ts';
import { type LoadReport, loadCollection, NO_COMPARISONS } from '../database/load.ts';
import { databaseFolder, withDatabase } from '../database/local-database.ts';
import { oneAtATime } from '../database/one-at-a-time.ts';
import { tellComparisons } from '../derive/comparisons.ts';
import { portIsFree, serveCollection } from '../local-service/serve.ts';
import type { Command, Context } from '../terminal/context.ts';
import { importFolder, importOptions } from './import.ts';

export interface StartPlan {
  /** Absolute path of the collection folder. */
  readonly folder: string;
  readonly port: number;
  /** Do not ask the publishers for texts. */
  readonly offline: boolean;
  /** Prepare and load, but do not serve. */
  readonly loadOnly: boolean;
}

/** What the arguments of `npm start` ask for; throws a TypeError in plain words where they make no sense. */
export function planStart(argv: readonly string[], cwd: string): StartPlan {
  const { values } = parseArgs({
    args: [...argv],
    options: {
      collection: { type: 'string', default: join(cwd, 'statements') },
      port: { type: 'string', default: '8787' },
      offline: { type: 'boolean', default: false },
      'load-only': { type: 'boolean', default: false },
    },
  });
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 1 || port > 65_535)
    throw new TypeError(`--port takes a number from 1 to 65535, not "${values.port}"`);
  return {
    folder: resolve(cwd, values.collection),
    port,
    offline: values.offline,
    loadOnly: values['load-only'],
  };
}

interface Progress {
  collection: CollectionFolder;
  report: LoadReport;
  fetched: FirstFetch | undefined;
}

/** `npm start`: prepares the local database, loads what is at hand, serves it. */
export const runStart: Command = async (argv, context) => {
  const plan = planStart(argv, context.cwd);
  if (!plan.loadOnly && !(await portIsFree(plan.port))) {
    context.stderr.write(
      `Port ${plan.port} is taken. Stop what listens there, or choose another: npm start -- --port ${plan.port + 1}\n`,
    );
    return 1;
  }
  const collection = await openCollection(context, await collectionFolder(context, plan.folder));
  const { id } = collection.collection;
  await takeGivenTexts(context, collection);
  const fetching = !plan.offline && isFirstFetch(context, id);
  const progress = await oneAtATime(
    databaseFolder(context, id),
    (other) =>
      context.stdout.write(`Another start (process ${other}) prepares this collection; waiting for it.\n`),
    () => prepare(context, collection, id, fetching),
  );
  tellResult(context, progress);
  if (plan.loadOnly) return 0;
  const stop = new AbortController();
  let rest: Promise<void> = Promise.resolve();
  const code = await serveCollection(context, id, plan.port, (address) => {
    context.stdout.write(`\n  ${collection.collection.title}\n  ${address}\n\n  Ctrl-C ends it.\n`);
    if (progress.fetched?.complete === false)
      rest = obtainTheRest(context, collection, progress.fetched, stop.signal);
  });
  stop.abort();
  await rest;
  return code;
};

/** Asks for the other texts while the site is served, says how far it is, and loads what came. It never ends the service. */
async function obtainTheRest(
  context: Context,
  collection: OpenCollection,
  first: FirstFetch,
  signal: AbortSignal,
): Promise<void> {
  const { id } = collection.collection;
  const begun = { done: first.asked.size, known: first.known, obtained: first.obtained };
  try {
    const obtained = await tellingProgress(context, id, begun, async (db, tell) => {
      const more = await fetchTheRest(context, collection, first, signal, tell);
      if (!signal.aborted && more > 0)
        await loadSteadily(db, await openCollection(context, collection.folder));
      return more;
    });
    if (signal.aborted) return;
    context.stdout.write(
      `  All known texts have been asked for: ${counted(obtained, 'more text')} obtained and loaded. "npm run statements -- status" tells of the others.\n`,
    );
  } catch (error) {
    context.stderr.write(
      `  The texts that were obtained meanwhile are loaded by the next start (${error instanceof Error ? error.message : String(error)}).\n`,
    );
  }
}

/** A database that a reader's request holds is free again in a moment. */
async function loadSteadily(db: D1Database, collection: OpenCollection): Promise<void> {
  for (let attempt = 1; ; attempt++)
    try {
      await loadCollection(db, collection, { now: new Date().toISOString() });
      return;
    } catch (error) {
      if (attempt >= LOAD_ATTEMPTS) throw error;
      await sleep(attempt * 2_000);
    }
}

const LOAD_ATTEMPTS = 4;

/** The folder itself, or what `import` makes of a folder that holds Markdown and no collection. */
async function collectionFolder(context: Context, folder: string): Promise<string> {
  const found = await stat(folder).catch(() => undefined);
  if (!found) throw new Error(`There is no folder ${folder}`);
  if (!found.isDirectory()) throw new Error(`${folder} is a file; --collection takes a folder`);
  if (existsSync(join(folder, 'collection.json'))) return folder;
  if (!(await readdir(folder)).some((name) => name.endsWith('.md'))) return folder;
  const options = importOptions(folder, {});
  const out = join(databaseFolder(context, options.id), 'source');
  // Nobody is told to look into this folder; should somebody have written there, it is kept.
  const imported = await importFolder(folder, out, { ...options, aside: true });
  if (imported.movedTo !== null)
    context.stdout.write(`What was changed in ${out} is kept in ${imported.movedTo}.\n`);
  for (const problem of imported.problems) context.stderr.write(`  not used: ${formatProblem(problem)}\n`);
  context.stdout.write(
    `${imported.statements.length} of ${imported.statements.length + imported.problems.length} Markdown files read as statements.\n`,
  );
  return out;
}

function prepare(
  context: Context,
  collection: OpenCollection,
  id: string,
  fetching: boolean,
): Promise<Progress> {
  const tasks = new Listr<Progress>(
    [
      {
        title:
          'Asking the publishers for the texts of the main comparisons (at most a minute; Ctrl-C or --offline skips it)',
        enabled: fetching,
        task: async (progress, task) => {
          progress.fetched = await fetchForFirstStart(context, collection, (line) => {
            if (context.stdout.isTTY) task.output = line;
          });
        },
      },
      {
        title: `Loading ${collection.statements.length} statements`,
        task: (progress, task) =>
          withDatabase(context, id, async (db) => {
            if (await endFetching(db)) await touchCollection(db, '');
            progress.report = await loadCollection(db, progress.collection, {
              now: new Date().toISOString(),
              onProgress: (done, all, statement) => {
                // Without a terminal each line stays: one in fifty is enough to see that it goes on.
                if (context.stdout.isTTY || done % 50 === 0 || done === all)
                  task.output = `${done} of ${all}: ${statement}`;
              },
              onStep: (step) => {
                task.output = step;
              },
            });
          }),
      },
    ],
    {
      fallbackRendererCondition: context.stdout.isTTY !== true,
      rendererOptions: { collapseErrors: false },
      registerSignalListeners: false,
    },
  );
  const report = {
    statements: 0,
    texts: 0,
    outcomes: { added: 0, changed: 0, unchanged: 0 },
    withdrawn: [],
    comparisons: NO_COMPARISONS,
    problems: [],
  };
  return tasks.run({ collection, report, fetched: undefined });
}

function tellResult(context: Context, { report, fetched }: Progress): void {
  if (fetched) context.stdout.write(`${fetched.told}\n`);
  const { added, changed, unchanged } = report.outcomes;
  context.stdout.write(
    `${counted(report.statements, 'statement')} (${added} added, ${changed} changed, ${unchanged} unchanged), ${counted(report.texts, 'text')}.\n`,
  );
  if (report.comparisons.kept > 0) context.stdout.write(`${tellComparisons(report.comparisons)}\n`);
  for (const id of report.withdrawn)
    context.stdout.write(`  ${id} is no longer in the catalogue: withdrawn, not deleted.\n`);
  for (const problem of sortProblems(report.problems)) context.stderr.write(`  ${formatProblem(problem)}\n`);
}

function counted(count: number, thing: string): string {
  return `${count} ${thing}${count === 1 ? '' : 's'}`;
}
