/** Sums over the terms of every clause, which several columns are shares of. */
import { type ClauseTerms, MOST_POINTS, NAME } from '../clause-terms.ts';
import type { Terms } from '../terms.ts';

export interface SideTotals {
  /** By clause: weight of its terms, of its names; how many numbers. */
  readonly weight: Float64Array;
  readonly names: Float64Array;
  readonly numbers: Int32Array;
  /** By clause and point, `MOST_POINTS` a clause: weight of the terms of the point. */
  readonly points: Float64Array;
}

export interface Totals {
  readonly a: SideTotals;
  readonly b: SideTotals;
}

export function totalsOf({ a, b, weight, isNumber }: Terms): Totals {
  return { a: totalsOfSide(a, weight, isNumber), b: totalsOfSide(b, weight, isNumber) };
}

function totalsOfSide(side: ClauseTerms, weight: Float64Array, isNumber: Uint8Array): SideTotals {
  const total = new Float64Array(side.clauses);
  const names = new Float64Array(side.clauses);
  const numbers = new Int32Array(side.clauses);
  const points = new Float64Array(side.clauses * MOST_POINTS);
  for (let clause = 0; clause < side.clauses; clause++) {
    const to = side.bagStarts[clause + 1];
    for (let entry = side.bagStarts[clause]; entry < to; entry++) {
      const term = side.bag[entry];
      const w = weight[term];
      total[clause] += w;
      if (isNumber[term] === 1) numbers[clause] += 1;
      else if (side.sort[entry] === NAME) names[clause] += w;
      for (let bits = side.inPoints[entry]; bits !== 0; bits &= bits - 1) {
        const at = clause * MOST_POINTS + 31 - Math.clz32(bits & -bits);
        points[at] += w;
      }
    }
  }
  return { weight: total, names, numbers, points };
}
