import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { formatProblem } from '../../statement/index.ts';
import { openCollection } from '../corpus/open-collection.ts';
import { deployedPath, deploymentName, withRemoteDatabase } from '../database/deployed-database.ts';
import { loadCollection } from '../database/load.ts';
import { runWrangler } from '../database/local-database.ts';
import { tellComparisons } from '../derive/comparisons.ts';
import type { Command, Context } from '../terminal/context.ts';

/** wrangler.toml with the names and the database of one deployment; `remote` lets the loader write to that database. */
export function deployedConfiguration(toml: string, name: string, database: string): string {
  return toml
    .replace(/^name = .*$/m, `name = "${name}"`)
    .replace(/^database_name = .*$/m, `database_name = "${name}"`)
    .replace(/^database_id = .*$/m, `database_id = "${database}"\nremote = true`);
}

/**
 * The id of the database with this name in what `wrangler d1 list --json` prints, or null. Warnings may stand before and
 * after the list; it begins and ends on lines of its own.
 */
export function findDatabase(listed: string, name: string): string | null {
  const databases = listIn(listed);
  if (databases === undefined)
    throw new Error(`wrangler d1 list --json printed no list of databases:\n${listed.trim()}`);
  return databases.find((each) => each.name === name)?.uuid ?? null;
}

function listIn(printed: string): readonly { readonly name?: string; readonly uuid?: string }[] | undefined {
  const from = printed.search(/^\[\s*[\]{]/m);
  // The first end that makes the list whole: a bracket inside it does not.
  for (let to = printed.indexOf(']', from); from >= 0 && to >= 0; to = printed.indexOf(']', to + 1))
    try {
      return JSON.parse(printed.slice(from, to + 1));
    } catch {
      // Not whole yet.
    }
  return undefined;
}

/** `npm run deploy`: finds or creates the D1 database, migrates it, loads what is at hand, deploys the Worker. */
export const runDeploy: Command = async (argv, context) => {
  const { values } = parseArgs({
    args: [...argv],
    options: { collection: { type: 'string' } },
  });
  const collection = await openCollection(context, values.collection);
  const name = deploymentName(collection.collection.id, values.collection === undefined);
  const step = (title: string) => context.stdout.write(`${title}\n`);

  step(`Looking for the database ${name}`);
  let database = findDatabase(await mustRun(context, ['d1', 'list', '--json']), name);
  if (database === null) {
    step('Creating it');
    await mustRun(context, ['d1', 'create', name]);
    database = findDatabase(await mustRun(context, ['d1', 'list', '--json']), name);
  }
  if (database === null)
    throw new Error(`the database ${name} was created, but it is not in the list of databases`);

  const toml = await readFile(join(context.cwd, 'wrangler.toml'), 'utf8');
  const path = deployedPath(context);
  await writeFile(path, deployedConfiguration(toml, name, database));

  step('Bringing it to the newest schema');
  await mustRun(context, ['d1', 'migrations', 'apply', 'DB', '--remote', '--config', path]);

  step(`Loading ${collection.statements.length} statements`);
  await withRemoteDatabase(path, async (db) => {
    const report = await loadCollection(db, collection, { now: new Date().toISOString(), onStep: step });
    step(tellComparisons(report.comparisons));
    for (const problem of report.problems) context.stderr.write(`  ${formatProblem(problem)}\n`);
  });

  step('Deploying the Worker');
  context.stdout.write(await mustRun(context, ['deploy', '--config', path]));
  return 0;
};

async function mustRun(context: Context, args: readonly string[]): Promise<string> {
  const { code, output } = await runWrangler(context, args);
  if (code !== 0) throw new Error(`wrangler ${args.join(' ')} failed:\n${output.trim()}`);
  return output;
}
