/**
 * Candidates whose two clauses are equal word for word and mark for mark. They need no judgement: each is a pair for
 * certain, and one of its own, or a clause that is printed twice would be taken for a split of itself. Pure.
 */

import type { PreparedText } from '../types.ts';
import type { Candidates } from './candidates.ts';

/** Equal vectors have a cosine of one, but for rounding. */
const NEARLY_ONE = 0.999;
/** "1." or "Trade" may stand under any heading; of those the trees are asked. */
const FEWEST_TOKENS = 5;

/** The likelihoods, with 1 for the candidates that are equal; short ones only where they are likely besides. */
export function makeEqualCertain(
  a: PreparedText,
  b: PreparedText,
  found: Candidates,
  likelihood: Float64Array,
  threshold: number,
): Float64Array {
  const certain = likelihood.slice();
  for (let candidate = 0; candidate < found.count; candidate++) {
    if ((found.cosine[candidate] as number) < NEARLY_ONE) continue;
    const i = found.a[candidate] as number;
    const j = found.b[candidate] as number;
    const from = a.clauseTokens[i] as number;
    const size = (a.clauseTokens[i + 1] as number) - from;
    if (size < FEWEST_TOKENS && (likelihood[candidate] as number) < threshold) continue;
    const other = b.clauseTokens[j] as number;
    if ((b.clauseTokens[j + 1] as number) - other !== size) continue;
    let same = 0;
    while (same < size && tokenAt(a, from + same) === tokenAt(b, other + same)) same++;
    if (same === size) certain[candidate] = 1;
  }
  return certain;
}

function tokenAt({ tokens }: PreparedText, token: number): string {
  return tokens.vocabulary[tokens.id[token] as number] as string;
}
