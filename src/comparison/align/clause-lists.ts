import type { ClauseTerms } from './clause-terms.ts';

interface ClauseLists {
  readonly starts: Int32Array;
  readonly clauses: Int32Array;
  readonly weights: Float64Array;
}

/** By term, the clauses that hold it. */
export function listClauses(side: ClauseTerms, weight: Float64Array): ClauseLists {
  const starts = new Int32Array(weight.length + 1);
  for (let term = 0; term < weight.length; term++) {
    starts[term + 1] = starts[term] + side.frequency[term];
  }
  const next = starts.slice();
  const clauses = new Int32Array(side.bag.length);
  const weights = new Float64Array(side.bag.length);
  for (let clause = 0; clause < side.clauses; clause++) {
    const to = side.bagStarts[clause + 1];
    for (let entry = side.bagStarts[clause]; entry < to; entry++) {
      const term = side.bag[entry];
      const at = next[term];
      next[term] = at + 1;
      clauses[at] = clause;
      weights[at] = damp(side.times[entry]) * weight[term];
    }
  }
  return { starts, clauses, weights };
}

/** One over the length of each clause's vector of weights. */
export function scales(side: ClauseTerms, weight: Float64Array): Float64Array {
  const scale = new Float64Array(side.clauses);
  for (let clause = 0; clause < side.clauses; clause++) {
    let squares = 0;
    const to = side.bagStarts[clause + 1];
    for (let entry = side.bagStarts[clause]; entry < to; entry++) {
      const w = damp(side.times[entry]) * weight[side.bag[entry]];
      squares += w * w;
    }
    scale[clause] = squares > 0 ? 1 / Math.sqrt(squares) : 0;
  }
  return scale;
}

const logarithms = Float64Array.from({ length: 256 }, (_, times) => 1 + Math.log(Math.max(1, times)));

/** A second occurrence says less than the first. */
export function damp(times: number): number {
  return logarithms[times];
}
