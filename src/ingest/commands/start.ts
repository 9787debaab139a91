import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { formatProblem } from '../../statement/index.ts';
import { isFirstFetch } from '../corpus/first-fetch.ts';
import { type OpenCollection, openCollection } from '../corpus/open-collection.ts';
import { databaseFolder } from '../database/database-folder.ts';
import { withDatabase } from '../database/local-database.ts';
import { oneAtATime } from '../database/one-at-a-time.ts';
import { type LocalService, openService, portIsFree } from '../local-service/serve.ts';
import { isSupervised, runSupervised } from '../local-service/supervised.ts';
import type { Command, Context } from '../terminal/context.ts';
import { requireFolder } from '../terminal/given-path.ts';

export interface StartPlan {
  /** Absolute path of the collection folder. */
  readonly folder: string;
  readonly port: number;
  /** Do not ask the publishers for texts. */
  readonly offline: boolean;
  /** Prepare and load, but do not serve. */
  readonly loadOnly: boolean;
  /** Serve the Worker anew after each change of its sources. */
  readonly watch: boolean;
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
      watch: { type: 'boolean', default: false },
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
    watch: values.watch,
  };
}

/** `npm start`: serves the collection at once, and loads and fetches behind it what is not there yet. */
export const runStart: Command = async (argv, context) => {
  const plan = planStart(argv, context.cwd);
  if (!plan.loadOnly && !(await portIsFree(plan.port))) {
    context.stderr.write(
      `Port ${plan.port} is taken. Stop what listens there, or choose another: npm start -- --port ${plan.port + 1}\n`,
    );
    return 1;
  }
  if (!plan.loadOnly && !isSupervised(context)) return runSupervised(context, argv);
  const collection = await openCollection(context, await collectionFolder(context, plan.folder));
  const { id } = collection.collection;
  const one = (work: () => Promise<void>) =>
    oneAtATime(
      databaseFolder(context, id),
      (other) =>
        context.stdout.write(`Another start (process ${other}) prepares this collection; waiting for it.\n`),
      work,
    );
  if (plan.loadOnly)
    await one(async () => {
      const { askForFirst, prepare, takeGivenTexts } = await import('../local-service/prepare.ts');
      await takeGivenTexts(context, collection);
      if (!plan.offline && isFirstFetch(context, id)) await askForFirst(context, collection);
      await withDatabase(context, id, (db) => prepare(context, db, collection));
    });
  else await serve(context, plan, collection, one);
  return 0;
};

/** Serves until the process is ended; whatever that breaks off is taken up by the next start. */
async function serve(
  context: Context,
  plan: StartPlan,
  collection: OpenCollection,
  one: (work: () => Promise<void>) => Promise<void>,
): Promise<void> {
  const { id, title } = collection.collection;
  const fetching = !plan.offline && isFirstFetch(context, id);
  let service: LocalService | undefined;
  await one(async () => {
    service = await openService(context, id, plan.port);
    context.stdout.write(`\n  ${title}\n  ${service.address}\n\n  Ctrl-C ends it.\n\n`);
    // The service answers before the parsers of texts, which take a second, are read.
    const { prepare, takeGivenTexts } = await import('../local-service/prepare.ts');
    await takeGivenTexts(context, collection);
    await prepare(context, service.db, collection);
  });
  if (plan.watch) await service?.watch();
  if (fetching && service) {
    const { obtainTexts } = await import('../local-service/obtain.ts');
    await obtainTexts(context, service.db, collection);
  }
}

/** The folder itself, or what `import` makes of a folder that holds Markdown and no collection. */
async function collectionFolder(context: Context, folder: string): Promise<string> {
  await requireFolder(folder, '--collection');
  if (existsSync(join(folder, 'collection.json'))) return folder;
  if (!(await readdir(folder)).some((name) => name.endsWith('.md'))) return folder;
  const { importFolder, importOptions } = await import('./import.ts');
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
