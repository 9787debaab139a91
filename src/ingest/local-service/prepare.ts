import { resolve } from 'node:path';
import type { D1Database } from '@cloudflare/workers-types';
import { Listr } from 'listr2';
import { formatProblem, sortProblems } from '../../statement/index.ts';
import { endFetching, touchCollection } from '../../store/index.ts';
import { describeTaken } from '../commands/fetch.ts';
import type { CollectionFolder } from '../corpus/collection.ts';
import { takeFromFolder } from '../corpus/folder.ts';
import { fetchForFirstStart } from '../corpus/obtain-texts.ts';
import { type OpenCollection, today } from '../corpus/open-collection.ts';
import { type LoadReport, loadCollection } from '../database/load.ts';
import { tellComparisons } from '../derive/comparisons.ts';
import type { Context } from '../terminal/context.ts';
import { counted } from '../terminal/counted.ts';

/** Takes what STATEMENTS_FROM holds and tells what became of each file. */
export async function takeGivenTexts(context: Context, collection: CollectionFolder): Promise<void> {
  const from = context.env.STATEMENTS_FROM;
  if (!from) return;
  const folder = resolve(context.cwd, from);
  const taken = await takeFromFolder(
    collection.folder,
    collection.statements,
    folder,
    today(),
    collection.collection?.hub,
  );
  context.stdout.write(describeTaken(taken));
}

/** Asks for the texts of the main comparisons, for at most a minute, and says what came of it. */
export async function askForFirst(context: Context, collection: OpenCollection): Promise<void> {
  const { told } = await fetchForFirstStart(context, collection, () => undefined);
  context.stdout.write(`${told}\n`);
}

/** Loads what is at hand and says how far it is, and what came of it. */
export async function prepare(context: Context, db: D1Database, collection: OpenCollection): Promise<void> {
  const tasks = new Listr<{ report?: LoadReport }>(
    [
      {
        title: `Loading ${collection.statements.length} statements`,
        task: async (done, task) => {
          if (await endFetching(db)) await touchCollection(db, '');
          done.report = await loadCollection(db, collection, {
            now: new Date().toISOString(),
            onProgress: (count, all, statement) => {
              // Without a terminal each line stays: one in fifty is enough to see that it goes on.
              if (context.stdout.isTTY || count % 50 === 0 || count === all)
                task.output = `${count} of ${all}: ${statement}`;
            },
            onStep: (step) => {
              task.output = step;
            },
          });
        },
      },
    ],
    {
      fallbackRendererCondition: context.stdout.isTTY !== true,
      rendererOptions: { collapseErrors: false },
      registerSignalListeners: false,
    },
  );
  const { report } = await tasks.run({});
  if (report) tellResult(context, report);
}

function tellResult(context: Context, report: LoadReport): void {
  const { added, changed, unchanged } = report.outcomes;
  context.stdout.write(
    `${counted(report.statements, 'statement')} (${added} added, ${changed} changed, ${unchanged} unchanged), ${counted(report.texts, 'text')}.\n`,
  );
  if (report.comparisons.kept > 0) context.stdout.write(`${tellComparisons(report.comparisons)}\n`);
  for (const id of report.withdrawn)
    context.stdout.write(`  ${id} is no longer in the catalogue: withdrawn, not deleted.\n`);
  for (const problem of sortProblems(report.problems)) context.stderr.write(`  ${formatProblem(problem)}\n`);
}
