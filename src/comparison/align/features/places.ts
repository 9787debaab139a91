/** Where a candidate stands, and what stands around it. Fills its columns of the cheap rows of features.ts. Pure. */

import type { Mode } from '../../types.ts';
import { Grid } from '../candidate-grid.ts';
import type { Candidates } from '../candidates.ts';
import type { Terms } from '../terms.ts';
import { COLUMN, GATE_FEATURES } from './columns.ts';

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
  const equal = shareOfEqual(found, n, m);
  const across = mode === 'cross' ? 1 : mode === 'series' ? 0 : 0.5;
  const grid = new Grid(found, found.cosine);
  for (let candidate = 0; candidate < found.count; candidate++) {
    const i = found.a[candidate];
    const j = found.b[candidate];
    const before = grid.at(i - 1, j - 1);
    const after = grid.at(i + 1, j + 1);
    const at = candidate * GATE_FEATURES;
    const wordsA = a.words[i];
    const wordsB = b.words[j];
    rows[at + COLUMN.fragments] = a.fragment[i] + b.fragment[j];
    rows[at + COLUMN.diagonal] = before + after;
    rows[at + COLUMN.diagonalBest] = Math.max(before, after);
    rows[at + COLUMN.besideBest] = Math.max(
      grid.at(i - 1, j),
      grid.at(i + 1, j),
      grid.at(i, j - 1),
      grid.at(i, j + 1),
    );
    rows[at + COLUMN.surroundings] = grid.energyAround(i, j, REACH);
    rows[at + COLUMN.distance] = Math.abs(i / n - j / m);
    rows[at + COLUMN.place] = (i / n + j / m) / 2;
    rows[at + COLUMN.wordsShorter] = Math.min(wordsA, wordsB);
    rows[at + COLUMN.wordsLonger] = Math.max(wordsA, wordsB);
    rows[at + COLUMN.wordsRatio] = Math.min(wordsA, wordsB) / Math.max(1, wordsA, wordsB);
    rows[at + COLUMN.likenessOfTexts] = likeness;
    rows[at + COLUMN.equalInTexts] = equal;
    rows[at + COLUMN.acrossPartners] = across;
  }
}

function meanBest(starts: Int32Array, list: Int32Array | undefined, found: Candidates): number {
  let sum = 0;
  for (let clause = 0; clause + 1 < starts.length; clause++) {
    let best = 0;
    for (let at = starts[clause]; at < starts[clause + 1]; at++) {
      best = Math.max(best, found.cosine[list === undefined ? at : list[at]]);
    }
    sum += best;
  }
  return sum / Math.max(1, starts.length - 1);
}

/** Cosine from which two clauses have hardly a word that differs. */
const NEARLY_EQUAL = 0.95;

/**
 * Of the clauses of the shorter text, the share that stands nearly unchanged in the other: where most do, these are
 * two versions of one text, and what is left over belongs together less often than it seems to.
 */
function shareOfEqual(found: Candidates, n: number, m: number): number {
  const seenA = new Uint8Array(n);
  const seenB = new Uint8Array(m);
  let equalA = 0;
  let equalB = 0;
  for (let candidate = 0; candidate < found.count; candidate++) {
    if (found.cosine[candidate] < NEARLY_EQUAL) continue;
    const i = found.a[candidate];
    const j = found.b[candidate];
    if (seenA[i] === 0) equalA++;
    if (seenB[j] === 0) equalB++;
    seenA[i] = seenB[j] = 1;
  }
  return Math.min(equalA, equalB) / Math.max(1, Math.min(n, m));
}
