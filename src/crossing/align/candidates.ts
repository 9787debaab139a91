/** Keys of two texts → the pairs of clauses worth looking at. An inverted index; work is bounded by counting. Pure. */
import type { Candidates } from '../../comparison/align/candidates.ts';
import type { JointTexts } from './joint.ts';

/** The best partners kept for each clause of each side. */
const NEAREST = 8;
/** Lists of clauses longer than this are passed over. */
const LONGEST_LIST = 120;
const LEAST_COSINE = 0.04;

/** What a match is worth by the rank at which a place has the key: the likeliest meaning counts most. */
export function rankWorth(rank: number): number {
  return 1 / (1 + 0.15 * rank);
}

export function findCrossed({ a, b, weight }: JointTexts): Candidates {
  const lists = new Map<number, number[]>();
  for (const [j, clause] of b.entries()) {
    for (const key of clause.keys.keys()) {
      const list = lists.get(key);
      if (list === undefined) lists.set(key, [j]);
      else list.push(j);
    }
  }
  const norm = (clause: JointTexts['a'][number]): number => {
    let squares = 0;
    for (const slot of clause.slots) squares += slot * slot;
    return Math.sqrt(squares) || 1;
  };
  const normA = a.map(norm);
  const normB = b.map(norm);
  const scores: Map<number, number>[] = [];
  let precise = true;
  for (const [i, clause] of a.entries()) {
    const sums = new Map<number, number>();
    for (const [key, rank] of clause.keys) {
      const list = lists.get(key);
      if (list === undefined) continue;
      if (list.length > LONGEST_LIST) {
        precise = false;
        continue;
      }
      const own = (weight[key] as number) ** 2 * rankWorth(rank);
      for (const j of list) {
        const other = rankWorth((b[j] as JointTexts['b'][number]).keys.get(key) as number);
        sums.set(j, (sums.get(j) ?? 0) + own * other);
      }
    }
    for (const [j, sum] of sums) sums.set(j, sum / ((normA[i] as number) * (normB[j] as number)));
    scores.push(sums);
  }
  return keepNearest(scores, b.length, precise);
}

function keepNearest(
  scores: readonly ReadonlyMap<number, number>[],
  m: number,
  precise: boolean,
): Candidates {
  const n = scores.length;
  const kept = scores.map(() => new Set<number>());
  const ofB: [i: number, score: number][][] = Array.from({ length: m }, () => []);
  for (const [i, sums] of scores.entries()) {
    const list = [...sums].filter(([, score]) => score >= LEAST_COSINE);
    for (const [j, score] of list) ofB[j]?.push([i, score]);
    const near = (j: number) => Math.abs(i / n - j / m);
    list.sort((x, y) => y[1] - x[1] || near(x[0]) - near(y[0]) || x[0] - y[0]);
    for (const [j] of list.slice(0, NEAREST)) kept[i]?.add(j);
  }
  for (const [j, list] of ofB.entries()) {
    const near = (i: number) => Math.abs(i / n - j / m);
    list.sort((x, y) => y[1] - x[1] || near(x[0]) - near(y[0]) || x[0] - y[0]);
    for (const [i] of list.slice(0, NEAREST)) kept[i]?.add(j);
  }
  return pack(kept, scores, m, precise);
}

function pack(
  kept: readonly ReadonlySet<number>[],
  scores: readonly ReadonlyMap<number, number>[],
  m: number,
  precise: boolean,
): Candidates {
  const n = kept.length;
  const a: number[] = [];
  const b: number[] = [];
  const cosine: number[] = [];
  const startsA = new Int32Array(n + 1);
  const byB: number[][] = Array.from({ length: m }, () => []);
  for (const [i, set] of kept.entries()) {
    startsA[i] = a.length;
    for (const j of [...set].sort((x, y) => x - y)) {
      byB[j]?.push(a.length);
      a.push(i);
      b.push(j);
      cosine.push(Math.min(1, scores[i]?.get(j) ?? 0));
    }
  }
  startsA[n] = a.length;
  const startsB = new Int32Array(m + 1);
  for (let j = 0; j < m; j++) startsB[j + 1] = (startsB[j] as number) + (byB[j]?.length ?? 0);
  const bestA = new Float64Array(n);
  const bestB = new Float64Array(m);
  for (let at = 0; at < a.length; at++) {
    const i = a[at] as number;
    const j = b[at] as number;
    bestA[i] = Math.max(bestA[i] as number, cosine[at] as number);
    bestB[j] = Math.max(bestB[j] as number, cosine[at] as number);
  }
  return {
    count: a.length,
    a: Int32Array.from(a),
    b: Int32Array.from(b),
    cosine: Float64Array.from(cosine),
    standing: Float64Array.from(
      cosine,
      (own, at) => 2 * own - ((bestA[a[at] as number] as number) + (bestB[b[at] as number] as number)) / 2,
    ),
    startsA,
    startsB,
    ofB: Int32Array.from(byB.flat()),
    precise,
  };
}
