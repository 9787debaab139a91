/** By candidate: the terms that its two clauses share. Found once, for every column of wording and points needs them. */
import type { Candidates } from '../candidates.ts';
import type { Terms } from '../terms.ts';

export interface Shared {
  /** Those of candidate k: `[starts[k], starts[k + 1])` of the two lists. */
  readonly starts: Int32Array;
  /** Entries of the bags of A and of B, in the order of B's. */
  readonly a: Int32Array;
  readonly b: Int32Array;
}

export function findShared({ a, b, weight }: Terms, found: Candidates): Shared {
  let most = 0;
  for (let candidate = 0; candidate < found.count; candidate++) {
    const i = found.a[candidate];
    const j = found.b[candidate];
    most += Math.min(a.bagStarts[i + 1] - a.bagStarts[i], b.bagStarts[j + 1] - b.bagStarts[j]);
  }
  const starts = new Int32Array(found.count + 1);
  const inA = new Int32Array(most);
  const inB = new Int32Array(most);
  const entryOf = new Int32Array(weight.length).fill(-1);
  let count = 0;
  for (let i = 0; i < a.clauses; i++) {
    const first = found.startsA[i];
    const last = found.startsA[i + 1];
    if (first === last) continue;
    const from = a.bagStarts[i];
    const to = a.bagStarts[i + 1];
    for (let entry = from; entry < to; entry++) entryOf[a.bag[entry]] = entry;
    for (let candidate = first; candidate < last; candidate++) {
      const j = found.b[candidate];
      const end = b.bagStarts[j + 1];
      for (let entry = b.bagStarts[j]; entry < end; entry++) {
        const own = entryOf[b.bag[entry]];
        if (own < 0) continue;
        inA[count] = own;
        inB[count++] = entry;
      }
      starts[candidate + 1] = count;
    }
    for (let entry = from; entry < to; entry++) entryOf[a.bag[entry]] = -1;
  }
  return { starts, a: inA, b: inB };
}
