/**
 * All candidates → those worth describing in full. Most pairs that share heavy terms are rivals of a better pair, and
 * what they look like from afar (cosine, rank, place) says so: a few small trees let them go before anything dear is
 * worked out. Symmetric. Pure.
 */
import type { Candidates } from './candidates.ts';
import { GATE_FEATURES } from './features/columns.ts';
import { scoreRows, type WalkableTrees } from './learned/trees.ts';

/**
 * Log-odds below which a candidate is let go, as three in five are. Of 4,800 links of readers among the candidates, each
 * unknown to the trees that judged it, some 200 lie below; the first opinion would have called nine of these as likely
 * as one in ten.
 */
const LEAST = -4.25;
/** Pairs as close as this are never let go: what is equal, or nearly, decides about others. */
const CLOSE = 0.5;

export interface Passed {
  readonly found: Candidates;
  /** By candidate that passed: its number among all. */
  readonly kept: Int32Array;
}

/** `rows`: the cheap columns of all candidates. `forced` pairs pass whatever they look like. */
export function passGate(
  all: Candidates,
  rows: Float32Array,
  gate: WalkableTrees,
  forced: readonly (readonly [a: number, b: number])[],
): Passed {
  const scores = scoreRows(gate, rows, GATE_FEATURES, Number.NEGATIVE_INFINITY);
  const kept = new Int32Array(all.count);
  let count = 0;
  for (let candidate = 0; candidate < all.count; candidate++) {
    const passes =
      scores[candidate] >= LEAST ||
      all.cosine[candidate] >= CLOSE ||
      forced.some(([i, j]) => all.a[candidate] === i && all.b[candidate] === j);
    if (passes) kept[count++] = candidate;
  }
  return { found: pick(all, kept.subarray(0, count)), kept: kept.subarray(0, count) };
}

function pick(all: Candidates, kept: Int32Array): Candidates {
  const count = kept.length;
  const n = all.startsA.length - 1;
  const m = all.startsB.length - 1;
  const found = {
    count,
    a: new Int32Array(count),
    b: new Int32Array(count),
    cosine: new Float64Array(count),
    standing: new Float64Array(count),
    startsA: new Int32Array(n + 1),
    startsB: new Int32Array(m + 1),
    ofB: new Int32Array(count),
    precise: all.precise,
  };
  for (let at = 0; at < count; at++) {
    const candidate = kept[at];
    const i = all.a[candidate];
    const j = all.b[candidate];
    found.a[at] = i;
    found.b[at] = j;
    found.cosine[at] = all.cosine[candidate];
    found.standing[at] = all.standing[candidate];
    found.startsA[i + 1] += 1;
    found.startsB[j + 1] += 1;
  }
  for (let i = 0; i < n; i++) found.startsA[i + 1] += found.startsA[i];
  for (let j = 0; j < m; j++) found.startsB[j + 1] += found.startsB[j];
  const next = found.startsB.slice();
  for (let at = 0; at < count; at++) {
    const j = found.b[at];
    const place = next[j];
    next[j] = place + 1;
    found.ofB[place] = at;
  }
  return found;
}
