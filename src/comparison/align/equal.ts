/**
 * Candidates whose two clauses are equal word for word and mark for mark, whatever they are numbered. They need no
 * judgement: each is a pair for certain, and one of its own, or a clause that is printed twice would be taken for a
 * split of itself.
 */

import type { PreparedText } from '../types.ts';
import type { Body } from './body.ts';
import type { Candidates } from './candidates.ts';

/** Equal vectors have a cosine of one, but for rounding. */
const NEARLY_ONE = 0.999;
/** "Trade" may stand under any heading; of clauses so short the trees are asked. */
const FEWEST_TOKENS = 5;

interface Side {
  readonly text: PreparedText;
  readonly body: Body;
}

/** The likelihoods, with 1 for the candidates that are equal; short ones only where they are likely besides. */
export function makeEqualCertain(
  a: Side,
  b: Side,
  found: Candidates,
  likelihood: Float64Array,
  threshold: number,
): Float64Array {
  const certain = likelihood.slice();
  for (let candidate = 0; candidate < found.count; candidate++) {
    if (found.cosine[candidate] < NEARLY_ONE) continue;
    const clauseA = a.body.clauses[found.a[candidate]];
    const clauseB = b.body.clauses[found.b[candidate]];
    if (!areEqual(a, clauseA, b, clauseB)) continue;
    const size = a.text.clauseTokens[clauseA + 1] - a.text.clauseTokens[clauseA];
    if (size - a.body.markers[clauseA] >= FEWEST_TOKENS || likelihood[candidate] >= threshold)
      certain[candidate] = 1;
  }
  return preferExact(a, b, found, likelihood, certain);
}

/**
 * Of several equal clauses the one that is written alike too, capitals included: "It is very bad" meets itself and not
 * the heading "It Is Very Bad".
 */
function preferExact(
  a: Side,
  b: Side,
  found: Candidates,
  likelihood: Float64Array,
  certain: Float64Array,
): Float64Array {
  const n = found.startsA.length - 1;
  const m = found.startsB.length - 1;
  const exactA = new Uint8Array(n);
  const exactB = new Uint8Array(m);
  const inexact: number[] = [];
  for (let candidate = 0; candidate < found.count; candidate++) {
    if (certain[candidate] !== 1) continue;
    const i = found.a[candidate];
    const j = found.b[candidate];
    if (wordingOf(a, i) === wordingOf(b, j)) exactA[i] = exactB[j] = 1;
    else inexact.push(candidate);
  }
  for (const candidate of inexact) {
    if (exactA[found.a[candidate]] === 1 || exactB[found.b[candidate]] === 1)
      certain[candidate] = Math.min(NEARLY_ONE, likelihood[candidate]);
  }
  return certain;
}

/** The characters of a clause of the body after its printed marker. */
function wordingOf({ text, body }: Side, place: number): string {
  const clause = body.clauses[place];
  const token = text.clauseTokens[clause] + body.markers[clause];
  return text.text.slice(text.tokens.from[token], text.clauses[clause]?.to);
}

/** Whether two clauses have the same words and marks after their printed markers. */
function areEqual(a: Side, clauseA: number, b: Side, clauseB: number): boolean {
  const fromA = a.text.clauseTokens[clauseA] + a.body.markers[clauseA];
  const fromB = b.text.clauseTokens[clauseB] + b.body.markers[clauseB];
  const size = a.text.clauseTokens[clauseA + 1] - fromA;
  if (b.text.clauseTokens[clauseB + 1] - fromB !== size) return false;
  for (let token = 0; token < size; token++)
    if (tokenAt(a.text, fromA + token) !== tokenAt(b.text, fromB + token)) return false;
  return true;
}

function tokenAt({ tokens }: PreparedText, token: number): string {
  return tokens.vocabulary[tokens.id[token]];
}
