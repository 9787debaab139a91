/** Where a candidate stands, and what stands around it. Fills its columns of the rows of features.ts. Pure. */

import type { Mode } from '../../types.ts';
import { Grid } from '../candidate-grid.ts';
import type { Candidates } from '../candidates.ts';
import type { Terms } from '../terms.ts';
import { FEATURES } from './columns.ts';

/** Neighbours looked at on each side. */
const REACH = 3;

/** Where the candidate stands in the two texts, and whether its neighbours are alike. */
export function describePlaces(
  terms: Terms,
  found: Candidates,
  mode: Mode | undefined,
  rows: Float32Array,
): void {
  const { a, b } = terms;
  const n = a.clauses;
  const m = b.clauses;
  const likeness =
    (meanBest(found.startsA, undefined, found) + meanBest(found.startsB, found.ofB, found)) / 2;
  const across = mode === 'cross' ? 1 : mode === 'series' ? 0 : 0.5;
  const grid = new Grid(found, found.cosine);
  for (let candidate = 0; candidate < found.count; candidate++) {
    const i = found.a[candidate] as number;
    const j = found.b[candidate] as number;
    const before = grid.at(i - 1, j - 1);
    const after = grid.at(i + 1, j + 1);
    const at = candidate * FEATURES;
    const wordsA = a.words[i] as number;
    const wordsB = b.words[j] as number;
    rows[at + 17] = (a.heading[i] as number) + (b.heading[j] as number);
    rows[at + 24] = before + after;
    rows[at + 25] = Math.max(before, after);
    rows[at + 26] = Math.max(grid.at(i - 1, j), grid.at(i + 1, j), grid.at(i, j - 1), grid.at(i, j + 1));
    rows[at + 27] = grid.energyAround(i, j, REACH);
    rows[at + 28] = Math.abs(i / n - j / m);
    rows[at + 29] = (i / n + j / m) / 2;
    rows[at + 30] = Math.min(wordsA, wordsB);
    rows[at + 31] = Math.max(wordsA, wordsB);
    rows[at + 32] = Math.min(wordsA, wordsB) / Math.max(1, wordsA, wordsB);
    rows[at + 33] = likeness;
    rows[at + 34] = across;
  }
}

function meanBest(starts: Int32Array, list: Int32Array | undefined, found: Candidates): number {
  let sum = 0;
  for (let clause = 0; clause + 1 < starts.length; clause++) {
    let best = 0;
    for (let at = starts[clause] as number; at < (starts[clause + 1] as number); at++) {
      best = Math.max(best, found.cosine[list === undefined ? at : (list[at] as number)] as number);
    }
    sum += best;
  }
  return sum / Math.max(1, starts.length - 1);
}
