import { readdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import { type CollectionRecord, formatProblem, type Problem } from '../../statement/index.ts';
import type { Context } from '../terminal/context.ts';
import { requireFolder } from '../terminal/given-path.ts';
import { type CollectionFolder, readCollectionFolder } from './collection.ts';
import { removeLeftovers } from './leftovers.ts';

/** A collection folder whose `collection.json` can be read. */
export type OpenCollection = CollectionFolder & { readonly collection: CollectionRecord };

/** The collection that a command works on: `--collection <folder>`, else `statements` of the project. */
export async function openCollection(context: Context, folder: string | undefined): Promise<OpenCollection> {
  const path = resolve(context.cwd, folder ?? 'statements');
  await requireFolder(path, '--collection');
  const names = await readdir(path);
  // Whoever may not write here has nothing to clear away.
  await removeLeftovers(path).catch(() => undefined);
  const found = await readCollectionFolder(path);
  if (found.collection !== null) return { ...found, collection: found.collection };
  if (names.includes('collection.json'))
    throw new Error(`${path} is no collection:\n${listProblems(found.problems)}`);
  // What else is wrong in a folder that is none is not of interest.
  throw new Error(
    `${path} is no collection: it has no collection.json${names.some((name) => name.endsWith('.md')) ? `. It holds Markdown: "npm run statements -- import ${path}" makes a collection of it` : ''}`,
  );
}

export function listProblems(problems: readonly Problem[]): string {
  return problems.map((problem) => `  ${formatProblem(problem)}`).join('\n');
}

/** Today as an ISO date in UTC. */
export function today(): string {
  return new Date().toISOString().slice(0, 10);
}
