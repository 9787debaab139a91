import { parseArgs } from 'node:util';
import type { D1Database } from '@cloudflare/workers-types';
import { packVectors } from '../../crossing/index.ts';
import { saveVectors } from '../../store/index.ts';
import { openCollection } from '../corpus/open-collection.ts';
import { selectRecords } from '../corpus/select-records.ts';
import { databaseFolder } from '../database/database-folder.ts';
import { withDeployedDatabase } from '../database/deployed-database.ts';
import { withDatabase } from '../database/local-database.ts';
import { oneAtATime } from '../database/one-at-a-time.ts';
import { countClauses, countRequests, type Plan, planVectors, requestsOf } from '../enrich/plan.ts';
import {
  type Account,
  accountOf,
  baseOf,
  createEmbedder,
  MODEL,
  TextsRefused,
} from '../enrich/workers-ai.ts';
import type { Command, Context } from '../terminal/context.ts';
import { counted } from '../terminal/counted.ts';

/** Texts in a row that the service may refuse before it is taken to refuse all. */
const MOST_REFUSED = 3;

/**
 * `enrich [ids] [--dry-run] [--deployed]`: asks Workers AI for a vector of each clause of the texts that have none and
 * stores them, text by text, for comparison across languages. 0 where every text has them now, else 1.
 */
export const runEnrich: Command = async (argv, context) => {
  const { values, positionals } = parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: {
      collection: { type: 'string' },
      'dry-run': { type: 'boolean', default: false },
      deployed: { type: 'boolean', default: false },
    },
  });
  // Before anything is opened: who forgot a variable is told at once.
  const account = values['dry-run'] ? null : accountOf(context.env);
  const collection = await openCollection(context, values.collection);
  const { id } = collection.collection;
  const ids = new Set(selectRecords(collection.statements, positionals).map((record) => record.id));
  const work = (db: D1Database) => enrich(context, db, ids, account);
  if (values.deployed) return withDeployedDatabase(context, id, values.collection === undefined, work);
  let code = 1;
  await oneAtATime(
    databaseFolder(context, id),
    (other) => context.stdout.write(`Process ${other} prepares this collection; waiting for it.\n`),
    async () => {
      code = await withDatabase(context, id, work);
    },
  );
  return code;
};

async function enrich(
  context: Context,
  db: D1Database,
  ids: ReadonlySet<string>,
  account: Account | null,
): Promise<number> {
  const plan = await planVectors(db, ids);
  context.stdout.write(tellPlan(plan, baseOf(context.env).host));
  if (plan.stored.length + plan.toAsk.length === 0) return 1;
  if (plan.languages < 2) return 0;
  if (account === null) {
    context.stdout.write('Nothing was asked (--dry-run).\n');
    return 0;
  }
  const embed = createEmbedder(account, context);
  let clauses = countClauses(plan.stored);
  let made = 0;
  let refused = 0;
  try {
    for (const text of plan.toAsk) {
      const name = `${text.statement} ${text.lang}`;
      const vectors: (readonly number[])[] = [];
      try {
        for (const request of requestsOf(text)) vectors.push(...(await embed(request)));
      } catch (error) {
        if (!(error instanceof TextsRefused) || ++refused >= MOST_REFUSED) throw error;
        context.stderr.write(`${name}: ${error.message}\n`);
        continue;
      }
      refused = 0;
      const packed = packVectors(vectors, text.clauses);
      await saveVectors(db, { sha256: text.sha256, model: MODEL, packed }, new Date().toISOString());
      made++;
      clauses += text.clauses.length;
      context.stdout.write(`${name}: ${counted(text.clauses.length, 'clause')}\n`);
    }
  } finally {
    const have = plan.stored.length + made;
    const of = have + plan.toAsk.length - made + plan.leftOut.length;
    context.stdout.write(
      `${have} of ${counted(of, 'text')} ${have === 1 ? 'has' : 'have'} vectors of ${MODEL} (${counted(clauses, 'clause')}), ${made} made now.\n`,
    );
  }
  return made === plan.toAsk.length && plan.leftOut.length === 0 ? 0 : 1;
}

function tellPlan(plan: Plan, host: string): string {
  const { stored, toAsk, leftOut, languages } = plan;
  const texts = (list: Plan['toAsk']) =>
    `${counted(list.length, 'text')}, ${counted(countClauses(list), 'clause')}`;
  const long = leftOut.map(
    ({ statement, lang, clauses }) =>
      `${statement} ${lang}: ${clauses.length} clauses cannot be stored; left out.\n`,
  );
  if (stored.length + toAsk.length === 0)
    return `${long.join('')}There is no text to compute vectors of. Load the texts first: npm start -- --load-only\n`;
  if (languages < 2)
    return `${long.join('')}All texts are in one language: vectors serve comparison across languages alone. Nothing to do.\n`;
  const asked =
    toAsk.length === 0
      ? 'Nothing is missing.'
      : `To ask: ${texts(toAsk)}, ${counted(countRequests(toAsk), 'request')}. Their wording is sent to ${host}.`;
  return `${long.join('')}With vectors of ${MODEL}: ${texts(stored)}. ${asked}\n`;
}
