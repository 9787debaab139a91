/** What a language model made of the clauses of two stored texts, where a deployment has asked one for both. */
import type { D1Database } from '@cloudflare/workers-types';
import { type CrossingOptions, goesByMeaning, unpackVectors } from '../../crossing/index.ts';
import { listModelsOfBoth, readVectors } from '../../store/index.ts';
import type { ComparedSide } from './compared-side.ts';

/** The model whose vectors the two may be compared by as well; undefined where there is none. */
export async function modelOfBoth(
  db: D1Database,
  a: ComparedSide,
  b: ComparedSide,
): Promise<string | undefined> {
  if (!goesByMeaning(a.segmented.clauses.length, b.segmented.clauses.length)) return undefined;
  return (await listModelsOfBoth(db, a.sha256, b.sha256))[0];
}

/** Undefined where those of either text cannot be read, or are of other clauses: the words decide alone then. */
export async function vectorsOfBoth(
  db: D1Database,
  model: string,
  a: ComparedSide,
  b: ComparedSide,
): Promise<CrossingOptions['vectors']> {
  const [inA, inB] = await Promise.all(
    [a, b].map(async ({ sha256, segmented }) => {
      const packed = await readVectors(db, sha256, model);
      return packed === null ? undefined : unpackVectors(packed, model, segmented.clauses);
    }),
  );
  return inA && inB && { a: inA, b: inB };
}
