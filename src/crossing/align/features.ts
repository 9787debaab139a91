/** Candidates → what a reader would go by, in numbers: what each clause covers of the other, formulas, names and numbers shared or in conflict, rivals, neighbours, place. Symmetric. Pure. */
import { Grid } from '../../comparison/align/candidate-grid.ts';
import type { Candidates } from '../../comparison/align/candidates.ts';
import { allSteps, type Steps } from '../../text/index.ts';
import { coversOfA, coversOfB, FACT_COUNTS, SHARED_NUMBERS, Shared } from './cover.ts';
import { FIGURES, FORMULAS, type JointTexts, NAMES } from './joint.ts';

/** The columns, in order. The learned trees know them by number alone. */
const FEATURE_NAMES = [
  'cosine',
  'covered by the other, lesser side',
  'covered by the other, greater side',
  'covered, mean of both',
  'weight covered, lesser side',
  'heaviest shared key',
  'second heaviest',
  'third heaviest',
  'keys shared here and hardly elsewhere',
  'formulas shared',
  'formulas not shared, lesser side',
  'names shared',
  'names not shared, lesser side',
  'names not shared, greater side',
  'numbers shared',
  'numbers not shared, lesser side',
  'numbers not shared, greater side',
  'densest passage, lesser side',
  'densest passage, greater side',
  'longest run, weight',
  'headings',
  'rank, better side',
  'rank, worse side',
  'lead over the next, lesser',
  'lead over the next, greater',
  'standing out from both sides',
  'neighbours on the diagonal',
  'best neighbour on the diagonal',
  'surroundings',
  'distance in place',
  'slots, shorter clause',
  'slots, longer clause',
  'ratio of weights',
  'likeness of the two texts',
  'across partners',
] as const;

export const CROSSED_FEATURES = FEATURE_NAMES.length;
/** What the second opinion is asked about. */
export const CROSSED_ASKING = { width: CROSSED_FEATURES, worthAsking: 0.02 };

const REACH = 3;

/** Pairs that are described in one step. */
const PAIRS_A_STEP = 5000;

export function describeCrossed(joint: JointTexts, found: Candidates, isCross: boolean): Float32Array {
  return allSteps(describingCrossed(joint, found, isCross));
}

/** `describeCrossed` in steps. */
export function* describingCrossed(
  joint: JointTexts,
  found: Candidates,
  isCross: boolean,
): Steps<Float32Array> {
  const { a, b } = joint;
  const rows = new Float32Array(found.count * CROSSED_FEATURES);
  const coverA = coversOfA(joint, found);
  yield;
  const coverB = coversOfB(joint, found);
  yield;
  const mean = new Float64Array(found.count);
  for (let at = 0; at < found.count; at++) mean[at] = (coverA.share[at] + coverB.share[at]) / 2;
  const ofA = rivalsOf(found.startsA, undefined, mean);
  const ofB = rivalsOf(found.startsB, found.ofB, mean);
  const likeness = likenessOf(found, mean, a.length, b.length);
  const grid = new Grid(found, mean);
  for (let at = 0; at < found.count; at++) {
    if (at % PAIRS_A_STEP === 0) yield;
    const i = found.a[at];
    const j = found.b[at];
    const own = a[i];
    const other = b[j];
    const score = mean[at];
    const [shareA, shareB] = [coverA.share[at], coverB.share[at]];
    const [weightA, weightB] = [coverA.weight[at], coverB.weight[at]];
    const [denseA, denseB] = [coverA.densest[at], coverB.densest[at]];
    const [runA, runB] = [coverA.longestRun[at], coverB.longestRun[at]];
    const shared = at * SHARED_NUMBERS;
    const answered = at * FACT_COUNTS;
    const alone = answered + FACT_COUNTS / 2;
    const { facts: factsA } = coverA;
    const { facts: factsB } = coverB;
    const leadA = score - rival(ofA, i, at);
    const leadB = score - rival(ofB, j, at);
    const rankA = rank(ofA, i, score);
    const rankB = rank(ofB, j, score);
    const before = grid.at(i - 1, j - 1);
    const after = grid.at(i + 1, j + 1);
    let to = at * CROSSED_FEATURES;
    rows[to++] = found.cosine[at];
    rows[to++] = Math.min(shareA, shareB);
    rows[to++] = Math.max(shareA, shareB);
    rows[to++] = score;
    rows[to++] = Math.min(weightA, weightB);
    rows[to++] = coverA.shared[shared + Shared.first];
    rows[to++] = coverA.shared[shared + Shared.second];
    rows[to++] = coverA.shared[shared + Shared.third];
    rows[to++] = coverA.shared[shared + Shared.rare];
    rows[to++] = Math.min(factsA[answered + FORMULAS], factsB[answered + FORMULAS]);
    rows[to++] = Math.min(factsA[alone + FORMULAS], factsB[alone + FORMULAS]);
    rows[to++] = Math.min(factsA[answered + NAMES], factsB[answered + NAMES]);
    rows[to++] = Math.min(factsA[alone + NAMES], factsB[alone + NAMES]);
    rows[to++] = Math.max(factsA[alone + NAMES], factsB[alone + NAMES]);
    rows[to++] = Math.min(factsA[answered + FIGURES], factsB[answered + FIGURES]);
    rows[to++] = Math.min(factsA[alone + FIGURES], factsB[alone + FIGURES]);
    rows[to++] = Math.max(factsA[alone + FIGURES], factsB[alone + FIGURES]);
    rows[to++] = Math.min(denseA, denseB);
    rows[to++] = Math.max(denseA, denseB);
    rows[to++] = Math.min(runA, runB);
    rows[to++] = own.isHeading && other.isHeading ? 2 : own.isHeading || other.isHeading ? 1 : 0;
    rows[to++] = Math.min(rankA, rankB);
    rows[to++] = Math.max(rankA, rankB);
    rows[to++] = Math.min(leadA, leadB);
    rows[to++] = Math.max(leadA, leadB);
    rows[to++] = 2 * score - (ofA.best[i] + ofB.best[j]) / 2;
    rows[to++] = before + after;
    rows[to++] = Math.max(before, after);
    rows[to++] = Math.sqrt(grid.energyAround(i, j, REACH));
    rows[to++] = Math.abs(i / a.length - j / b.length);
    rows[to++] = Math.min(own.slots.length, other.slots.length);
    rows[to++] = Math.max(own.slots.length, other.slots.length);
    rows[to++] = Math.min(own.weight, other.weight) / (Math.max(own.weight, other.weight) || 1);
    rows[to++] = likeness;
    rows[to++] = isCross ? 1 : 0;
  }
  return rows;
}

interface Rivals {
  readonly best: Float64Array;
  readonly second: Float64Array;
  readonly bestAt: Int32Array;
  /** Scores by clause: those of clause `k` stand from `starts[k]` to `starts[k + 1]`. */
  readonly starts: Int32Array;
  readonly scores: Float64Array;
}

function rivalsOf(starts: Int32Array, order: Int32Array | undefined, scores: Float64Array): Rivals {
  const size = starts.length - 1;
  const best = new Float64Array(size);
  const second = new Float64Array(size);
  const bestAt = new Int32Array(size).fill(-1);
  const own = order === undefined ? scores : new Float64Array(order.length);
  if (order !== undefined) for (let at = 0; at < order.length; at++) own[at] = scores[order[at]];
  for (let clause = 0; clause < size; clause++) {
    for (let at = starts[clause]; at < starts[clause + 1]; at++) {
      const score = own[at];
      if (score > best[clause]) {
        second[clause] = best[clause];
        best[clause] = score;
        bestAt[clause] = order === undefined ? at : order[at];
      } else if (score > second[clause]) second[clause] = score;
    }
  }
  return { best, second, bestAt, starts, scores: own };
}

function rival(of: Rivals, clause: number, candidate: number): number {
  return of.bestAt[clause] === candidate ? of.second[clause] : of.best[clause];
}

function rank({ starts, scores }: Rivals, clause: number, score: number): number {
  const to = starts[clause + 1];
  let above = 0;
  for (let at = starts[clause]; at < to; at++) if (scores[at] > score) above++;
  return above;
}

/** Mean of the best cover of every clause: high for a statement and its translation. */
function likenessOf(found: Candidates, mean: Float64Array, n: number, m: number): number {
  const best = new Float64Array(n);
  const bestB = new Float64Array(m);
  for (let at = 0; at < found.count; at++) {
    const score = mean[at];
    best[found.a[at]] = Math.max(best[found.a[at]], score);
    bestB[found.b[at]] = Math.max(bestB[found.b[at]], score);
  }
  const average = (list: Float64Array): number =>
    list.reduce((sum, value) => sum + value, 0) / Math.max(1, list.length);
  return Math.max(average(best), average(bestB));
}
