/**
 * First opinions on all candidates → what rivals and neighbours say about each: a second row of features, joined to
 * the first. A pair whose neighbours are pairs is likelier to be one; a pair whose clauses have better partners is
 * not. Stacking after D. H. Wolpert, "Stacked generalization" (Neural Networks 5, 1992). Symmetric. Pure.
 */

import { Grid } from './candidate-grid.ts';
import type { Candidates } from './candidates.ts';
import { FEATURES } from './features/columns.ts';
import { probability } from './learned/trees.ts';

/** The columns after those of the first opinion, by name. */
const COLUMN = {
  firstOpinion: 0,
  leadLesser: 1,
  leadGreater: 2,
  shareLesser: 3,
  shareGreater: 4,
  rivalsFewer: 5,
  rivalsMore: 6,
  diagonal: 7,
  besideBest: 8,
  besideOther: 9,
  near: 10,
  inOrder: 11,
  againstOrder: 12,
  pullLesser: 13,
  pullGreater: 14,
  expected: 15,
} as const;

/** Columns that are joined to those of a first opinion. */
export const CONTEXT_COLUMNS = Object.keys(COLUMN).length;
export const CONTEXT_FEATURES = FEATURES + CONTEXT_COLUMNS;

const NEAR = 2;
const WIDE = 6;
/** Neighbours asked where they think this clause's partner lies. */
const ASKED = 4;
/** Below this a neighbour has no opinion. */
const OPINION = 0.15;
/** Places beyond which a neighbour's pull is all the same. */
const FARTHEST = 20;

/**
 * Candidates thought less likely than this at first are not asked about again: of 6,400 in hand-aligned statements that
 * the first trees thought less likely than .04, the second thought one as likely as .12, and none was chosen.
 */
const WORTH_ASKING = 0.04;

/** Comparison across languages has rows of its own, and asks about more. */
export interface Asking {
  /** Numbers that a row of the first opinion has. */
  readonly width: number;
  readonly worthAsking: number;
}

export interface Context {
  /** The candidates that are worth asking about again. */
  readonly candidates: Int32Array;
  /** Their rows: the columns of the first opinion and CONTEXT_COLUMNS each. */
  readonly rows: Float32Array;
}

export function describeContext(
  found: Candidates,
  rows: Float32Array,
  logOdds: Float64Array,
  { width, worthAsking }: Asking = { width: FEATURES, worthAsking: WORTH_ASKING },
): Context {
  const joinedWidth = width + CONTEXT_COLUMNS;
  const { count } = found;
  const p = new Float64Array(count);
  for (let candidate = 0; candidate < count; candidate++) p[candidate] = probability(logOdds[candidate]);
  const ofA = summarise(found.startsA, undefined, p, found.b);
  const ofB = summarise(found.startsB, found.ofB, p, found.a);
  const n = found.startsA.length - 1;
  const m = found.startsB.length - 1;
  let expected = 0;
  for (const value of p) expected += value;
  expected /= Math.max(1, Math.min(n, m));

  const grid = new Grid(found, p);
  const candidates = new Int32Array(count);
  let asked = 0;
  for (let candidate = 0; candidate < count; candidate++) {
    if (p[candidate] >= worthAsking) candidates[asked++] = candidate;
  }
  const joined = new Float32Array(asked * joinedWidth);
  for (let place = 0; place < asked; place++) {
    const candidate = candidates[place];
    const at = place * joinedWidth;
    joined.set(rows.subarray(candidate * width, (candidate + 1) * width), at);
    const i = found.a[candidate];
    const j = found.b[candidate];
    const own = p[candidate];
    const leadA = own - rivalOf(ofA, i, own);
    const leadB = own - rivalOf(ofB, j, own);
    const massA = ofA.sum[i] - own;
    const massB = ofB.sum[j] - own;
    const above = Math.max(grid.at(i - 1, j), grid.at(i + 1, j));
    const beside = Math.max(grid.at(i, j - 1), grid.at(i, j + 1));
    const around = lookAround(found, p, i, j);
    const pullA = pull(ofA, i, j);
    const pullB = pull(ofB, j, i);
    const to = at + width;
    joined[to + COLUMN.firstOpinion] = Math.max(-8, Math.min(8, logOdds[candidate]));
    joined[to + COLUMN.leadLesser] = Math.min(leadA, leadB);
    joined[to + COLUMN.leadGreater] = Math.max(leadA, leadB);
    joined[to + COLUMN.shareLesser] = own / (own + Math.max(massA, massB) + 0.1);
    joined[to + COLUMN.shareGreater] = own / (own + Math.min(massA, massB) + 0.1);
    joined[to + COLUMN.rivalsFewer] = Math.min(massA, massB);
    joined[to + COLUMN.rivalsMore] = Math.max(massA, massB);
    joined[to + COLUMN.diagonal] = grid.at(i - 1, j - 1) + grid.at(i + 1, j + 1);
    joined[to + COLUMN.besideBest] = Math.max(above, beside);
    joined[to + COLUMN.besideOther] = Math.min(above, beside);
    joined[to + COLUMN.near] = around.near;
    joined[to + COLUMN.inOrder] = around.inOrder;
    joined[to + COLUMN.againstOrder] = around.against;
    joined[to + COLUMN.pullLesser] = Math.min(pullA, pullB);
    joined[to + COLUMN.pullGreater] = Math.max(pullA, pullB);
    joined[to + COLUMN.expected] = expected;
  }
  return { candidates: candidates.subarray(0, asked), rows: joined };
}

/** Likelihood of every candidate from the second opinions; those not asked about have none. */
export function likelihoods(count: number, context: Context, logOdds: Float64Array): Float64Array {
  const likelihood = new Float64Array(count);
  for (let place = 0; place < context.candidates.length; place++) {
    likelihood[context.candidates[place]] = probability(logOdds[place]);
  }
  return likelihood;
}

interface Opinions {
  readonly sum: Float64Array;
  readonly best: Float64Array;
  readonly second: Float64Array;
  /** The partner with the best opinion, or -1. */
  readonly partner: Int32Array;
}

function summarise(
  starts: Int32Array,
  list: Int32Array | undefined,
  p: Float64Array,
  partnerOf: Int32Array,
): Opinions {
  const clauses = starts.length - 1;
  const sum = new Float64Array(clauses);
  const best = new Float64Array(clauses);
  const second = new Float64Array(clauses);
  const partner = new Int32Array(clauses).fill(-1);
  for (let clause = 0; clause < clauses; clause++) {
    for (let at = starts[clause]; at < starts[clause + 1]; at++) {
      const candidate = list === undefined ? at : list[at];
      const value = p[candidate];
      sum[clause] += value;
      if (value > best[clause]) {
        second[clause] = best[clause];
        best[clause] = value;
        partner[clause] = partnerOf[candidate];
      } else if (value > second[clause]) second[clause] = value;
    }
  }
  return { sum, best, second, partner };
}

function rivalOf(opinions: Opinions, clause: number, own: number): number {
  const best = opinions.best[clause];
  return own >= best ? opinions.second[clause] : best;
}

/** How far from `other` the partners of the neighbouring clauses point, each neighbour shifted by its own distance. */
function pull(opinions: Opinions, clause: number, other: number): number {
  let sum = 0;
  let weight = 0;
  for (let step = -ASKED; step <= ASKED; step++) {
    const neighbour = clause + step;
    if (step === 0 || neighbour < 0 || neighbour >= opinions.best.length) continue;
    const strength = opinions.best[neighbour];
    if (strength < OPINION) continue;
    const share = strength / Math.abs(step);
    weight += share;
    sum += share * Math.min(FARTHEST, Math.abs(opinions.partner[neighbour] - step - other));
  }
  return weight > 0 ? sum / weight : FARTHEST;
}

interface Around {
  near: number;
  inOrder: number;
  against: number;
}

function lookAround(found: Candidates, p: Float64Array, i: number, j: number): Around {
  const { startsA, b } = found;
  const around: Around = { near: 0, inOrder: 0, against: 0 };
  const lastRow = Math.min(i + WIDE, startsA.length - 2);
  for (let row = Math.max(0, i - WIDE); row <= lastRow; row++) {
    const u = row - i;
    for (let candidate = startsA[row]; candidate < startsA[row + 1]; candidate++) {
      const v = b[candidate] - j;
      if (v > WIDE) break;
      if (v < -WIDE || (u === 0 && v === 0)) continue;
      const value = p[candidate];
      if (Math.abs(u) <= NEAR && Math.abs(v) <= NEAR) around.near += value;
      if (u === 0 || v === 0) continue;
      const share = value / (1 + Math.abs(Math.abs(u) - Math.abs(v)));
      if (u > 0 === v > 0) around.inOrder += share;
      else around.against += share;
    }
  }
  return around;
}
