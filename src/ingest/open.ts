import { resolve } from 'node:path';
import { formatProblem, type Problem } from '../statement/index.ts';
import { type CollectionFolder, readCollectionFolder } from './collection.ts';
import type { Context } from './context.ts';

/** The collection that a command works on: `--collection <folder>`, else `statements` of the project. */
export async function openCollection(
  context: Context,
  folder: string | undefined,
): Promise<CollectionFolder> {
  const path = resolve(context.cwd, folder ?? 'statements');
  const collection = await readCollectionFolder(path);
  if (collection.collection === null)
    throw new Error(`${path} is no collection:\n${listProblems(collection.problems)}`);
  return collection;
}

export function listProblems(problems: readonly Problem[]): string {
  return problems.map((problem) => `  ${formatProblem(problem)}`).join('\n');
}

/** Today as an ISO date in UTC. */
export function today(): string {
  return new Date().toISOString().slice(0, 10);
}
