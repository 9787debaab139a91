/**
 * Terms of two texts → the pairs of clauses worth looking at: for every clause, on either side, the few that share
 * the heaviest terms with it. An inverted index, so that clauses without a common term are never touched; work is
 * bounded by counting. Symmetric: exchanging the texts exchanges the sides of the candidates. Pure.
 */
import { damp, listClauses, scales } from './clause-lists.ts';
import type { ClauseTerms } from './clause-terms.ts';
import { NEAREST, Nearest } from './nearest.ts';
import type { Terms } from './terms.ts';

export interface Candidates {
  readonly count: number;
  /** Clause of A and of B of each candidate; sorted by A, then B. */
  readonly a: Int32Array;
  readonly b: Int32Array;
  /** Cosine of the weighted terms. */
  readonly cosine: Float64Array;
  /** Twice the cosine less the mean of the best of either clause: how far the pair stands out. */
  readonly standing: Float64Array;
  /** The candidates of clause k of A: `[startsA[k], startsA[k + 1])`. */
  readonly startsA: Int32Array;
  /** The same for B, as a list of candidates sorted by A's clause. */
  readonly startsB: Int32Array;
  readonly ofB: Int32Array;
  /** False where a clause was judged by its rarer terms alone, or by none. */
  readonly precise: boolean;
}

/** Lists of clauses longer than this are passed over: the term is too common in a text so long to find anything. */
const LONGEST_LIST = 96;

/** Pairs below are let go at once; learned trees favour hardly one of them. */
const LEAST_COSINE = 0.06;

const LEAST_STANDING = -0.1;

/** Steps through lists, for each clause of the longer text, before only short lists are read. */
const STEPS_PER_CLAUSE = 4096;

const SHORT_LIST = 24;

/** Of equal candidates the one nearer in place is taken. */
const PLACE_SHARE = 1e-6;

/** `forced` pairs are candidates whatever they share. */
export function findCandidates(
  terms: Terms,
  forced: readonly (readonly [a: number, b: number])[],
): Candidates {
  const { a, b, weight } = terms;
  const n = a.clauses;
  const m = b.clauses;
  const index = listClauses(b, weight);
  const scaleA = scales(a, weight);
  const scaleB = scales(b, weight);
  const bestOfA = new Nearest(n);
  const bestOfB = new Nearest(m);
  const sum = new Float64Array(m);
  const touched = new Int32Array(m);
  let budget = STEPS_PER_CLAUSE * Math.max(n, m);
  let precise = true;
  for (let i = 0; i < n; i++) {
    let count = 0;
    let passedOver = false;
    const to = a.bagStarts[i + 1];
    for (let entry = a.bagStarts[i]; entry < to; entry++) {
      const term = a.bag[entry];
      const from = index.starts[term];
      const end = index.starts[term + 1];
      if (end === from) continue;
      // Of either text, or the answer would depend on which is looked through.
      if (Math.max(end - from, a.frequency[term]) > (budget > 0 ? LONGEST_LIST : SHORT_LIST)) {
        passedOver = true;
        continue;
      }
      budget -= end - from;
      const wa = damp(a.times[entry]) * weight[term];
      for (let at = from; at < end; at++) {
        const j = index.clauses[at];
        const before = sum[j];
        if (before === 0) touched[count++] = j;
        sum[j] = before + wa * index.weights[at];
      }
    }
    if (passedOver && (count === 0 || budget <= 0)) precise = false;
    const place = i / n;
    const scale = scaleA[i];
    for (let at = 0; at < count; at++) {
      const j = touched[at];
      const cosine = sum[j] * scale * scaleB[j];
      sum[j] = 0;
      // Most pairs are among the best of neither clause, and place only takes away.
      if (cosine <= bestOfA.least[i] && cosine <= bestOfB.least[j]) continue;
      const score = cosine - PLACE_SHARE * Math.abs(place - j / m);
      bestOfA.offer(i, j, score);
      bestOfB.offer(j, i, score);
    }
  }
  const forcedOf = new Map<number, (readonly [b: number, cosine: number])[]>();
  for (const [i, j] of forced) {
    const list = forcedOf.get(i) ?? [];
    list.push([j, cosineOf(a, i, b, j, weight) * scaleA[i] * scaleB[j]]);
    forcedOf.set(i, list);
  }
  return collect(n, m, bestOfA, bestOfB, forcedOf, precise);
}

function cosineOf(a: ClauseTerms, i: number, b: ClauseTerms, j: number, weight: Float64Array): number {
  const timesInB = new Map<number, number>();
  for (let y = b.bagStarts[j]; y < b.bagStarts[j + 1]; y++) timesInB.set(b.bag[y], b.times[y]);
  let sum = 0;
  for (let x = a.bagStarts[i]; x < a.bagStarts[i + 1]; x++) {
    const times = timesInB.get(a.bag[x]);
    if (times === undefined) continue;
    const w = weight[a.bag[x]];
    sum += damp(a.times[x]) * damp(times) * w * w;
  }
  return sum;
}

/** Union of both sides' lists, less what does not stand out. */
function collect(
  n: number,
  m: number,
  bestOfA: Nearest,
  bestOfB: Nearest,
  forced: ReadonlyMap<number, readonly (readonly [b: number, cosine: number])[]>,
  precise: boolean,
): Candidates {
  // B's lists, turned to be read by A's clause.
  const extraStarts = new Int32Array(n + 1);
  for (const i of bestOfB.partner) if (i >= 0) extraStarts[i + 1] += 1;
  for (let i = 0; i < n; i++) {
    extraStarts[i + 1] += extraStarts[i];
  }
  const extra = new Int32Array(extraStarts[n]);
  const next = extraStarts.slice();
  for (let slot = 0; slot < bestOfB.partner.length; slot++) {
    const i = bestOfB.partner[slot];
    if (i < 0) continue;
    const at = next[i];
    next[i] = at + 1;
    extra[at] = slot;
  }

  let most = extra.length + n * NEAREST;
  for (const list of forced.values()) most += list.length;
  const a = new Int32Array(most);
  const b = new Int32Array(most);
  const cosine = new Float64Array(most);
  const standing = new Float64Array(most);
  const startsA = new Int32Array(n + 1);
  const startsB = new Int32Array(m + 1);
  const crowdA = bestOfA.means();
  const crowdB = bestOfB.means();
  let count = 0;
  const row = new Int32Array(m);
  const score = new Float64Array(m);
  const inRow = new Uint8Array(m);
  for (let i = 0; i < n; i++) {
    startsA[i] = count;
    let size = 0;
    const take = (j: number, s: number) => {
      if (inRow[j] === 1 || s < LEAST_COSINE) return;
      if (2 * s - crowdA[i] - crowdB[j] < LEAST_STANDING) return;
      inRow[j] = 1;
      score[j] = s;
      row[size++] = j;
    };
    for (let slot = i * NEAREST; slot < (i + 1) * NEAREST; slot++) {
      const j = bestOfA.partner[slot];
      if (j < 0) break;
      take(j, bestOfA.score[slot]);
    }
    for (let at = extraStarts[i]; at < extraStarts[i + 1]; at++) {
      const slot = extra[at];
      take((slot / NEAREST) | 0, bestOfB.score[slot]);
    }
    for (const [j, s] of forced.get(i) ?? []) {
      if (inRow[j] === 1) continue;
      inRow[j] = 1;
      score[j] = s;
      row[size++] = j;
    }
    row.subarray(0, size).sort();
    for (let at = 0; at < size; at++) {
      const j = row[at];
      const s = score[j];
      a[count] = i;
      b[count] = j;
      cosine[count] = s;
      standing[count] = 2 * s - crowdA[i] - crowdB[j];
      startsB[j + 1] += 1;
      inRow[j] = 0;
      count++;
    }
  }
  startsA[n] = count;
  for (let j = 0; j < m; j++) startsB[j + 1] += startsB[j];
  const ofB = new Int32Array(count);
  const nextOfB = startsB.slice();
  for (let candidate = 0; candidate < count; candidate++) {
    const j = b[candidate];
    const at = nextOfB[j];
    nextOfB[j] = at + 1;
    ofB[at] = candidate;
  }
  return {
    count,
    a: a.subarray(0, count),
    b: b.subarray(0, count),
    cosine: cosine.subarray(0, count),
    standing: standing.subarray(0, count),
    startsA,
    startsB,
    ofB,
    precise,
  };
}
