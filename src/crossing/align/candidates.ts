/** Keys of two texts → the pairs of clauses worth looking at. An inverted index; work is bounded by counting. Pure. */
import type { Candidates } from '../../comparison/align/candidates.ts';
import { allSteps, type Steps } from '../../text/index.ts';
import type { JointTexts } from './joint.ts';

/** The best partners kept for each clause of each side. */
const NEAREST = 8;
/** Statements have fewer clauses, both together; of more of them fewer partners are kept. */
const MANY_CLAUSES = 4000;
const NEAREST_OF_MANY = 3;
/** Lists of clauses longer than this are passed over. */
const LONGEST_LIST = 120;
const LEAST_COSINE = 0.04;

/** What a match is worth by the rank at which a place has the key: the likeliest meaning counts most. */
export function rankWorth(rank: number): number {
  return WORTH[rank] ?? 1 / (1 + 0.15 * rank);
}

const WORTH = Array.from({ length: 16 }, (_, rank) => 1 / (1 + 0.15 * rank));

/** Clauses whose partners are found in one step, some hundredths of a second. */
const CLAUSES_A_STEP = 1000;

export function findCrossed(joint: JointTexts): Candidates {
  return allSteps(findingCrossed(joint));
}

/** `findCrossed` in steps. */
export function* findingCrossed({ a, b, weight }: JointTexts): Steps<Candidates> {
  const lists = clausesByKey(b, weight.length);
  const norm = (clause: JointTexts['a'][number]): number => {
    let squares = 0;
    for (const slot of clause.slots) squares += slot * slot;
    return Math.sqrt(squares) || 1;
  };
  const normB = b.map(norm);
  const scores: Scores[] = [];
  let precise = true;
  const sums = new Float64Array(b.length);
  const isTouched = new Uint8Array(b.length);
  for (const [index, clause] of a.entries()) {
    if (index > 0 && index % CLAUSES_A_STEP === 0) yield;
    const normA = norm(clause);
    const touched: number[] = [];
    for (let at = 0; at < clause.keys.length; at++) {
      const key = clause.keys[at];
      const from = lists.starts[key];
      const to = lists.starts[key + 1];
      if (to - from > LONGEST_LIST) {
        precise = false;
        continue;
      }
      const own = weight[key] ** 2 * rankWorth(clause.ranks[at]);
      for (let entry = from; entry < to; entry++) {
        const j = lists.clauses[entry];
        sums[j] += own * lists.worth[entry];
        if (isTouched[j] === 1) continue;
        isTouched[j] = 1;
        touched.push(j);
      }
    }
    const found: Scores = { partners: [], cosines: [] };
    for (const j of touched) {
      const cosine = sums[j] / (normA * normB[j]);
      sums[j] = isTouched[j] = 0;
      if (cosine < LEAST_COSINE) continue;
      found.partners.push(j);
      found.cosines.push(cosine);
    }
    scores.push(found);
  }
  yield;
  return yield* keepNearest(scores, b.length, precise);
}

/** The clauses that have each key, in order: those of key `k` stand from `starts[k]` to `starts[k + 1]`. */
interface ClausesByKey {
  readonly starts: Int32Array;
  readonly clauses: Int32Array;
  /** What a match is worth by the rank at which the clause has the key. */
  readonly worth: Float64Array;
}

function clausesByKey(clauses: JointTexts['b'], keys: number): ClausesByKey {
  const starts = new Int32Array(keys + 1);
  for (const clause of clauses) for (const key of clause.keys) starts[key] += 1;
  let total = 0;
  for (let key = 0; key <= keys; key++) {
    total += starts[key];
    starts[key] = total;
  }
  const list = new Int32Array(total);
  const worth = new Float64Array(total);
  // From the last on, so that every key ends at its beginning.
  for (let j = clauses.length - 1; j >= 0; j--) {
    const clause = clauses[j];
    for (let at = 0; at < clause.keys.length; at++) {
      const key = clause.keys[at];
      const entry = starts[key] - 1;
      starts[key] = entry;
      list[entry] = j;
      worth[entry] = rankWorth(clause.ranks[at]);
    }
  }
  return { starts, clauses: list, worth };
}

/** Clauses of the other text that a clause shares enough with, and how much. */
interface Scores {
  readonly partners: number[];
  readonly cosines: number[];
}

function* keepNearest(scores: readonly Scores[], m: number, precise: boolean): Steps<Candidates> {
  const n = scores.length;
  const isMany = n + m > MANY_CLAUSES;
  const most = isMany ? NEAREST_OF_MANY : NEAREST;
  const kept: Map<number, number>[] = scores.map(() => new Map());
  const ofB: Scores[] = Array.from({ length: m }, () => ({ partners: [], cosines: [] }));
  for (const [i, { partners, cosines }] of scores.entries()) {
    for (let at = 0; at < partners.length; at++) {
      const { partners: back, cosines: scored } = ofB[partners[at]];
      back.push(i);
      scored.push(cosines[at]);
    }
    for (const at of nearest({ partners, cosines }, i / n, { count: m, most }))
      kept[i]?.set(partners[at], cosines[at]);
  }
  yield;
  for (const [j, own] of ofB.entries()) {
    for (const at of nearest(own, j / m, { count: n, most })) kept[own.partners[at]]?.set(j, own.cosines[at]);
  }
  yield;
  return pack(kept, m, precise && !isMany);
}

/** Places of the best partners, those at a like place in their text (of `count` clauses) first among equals. */
function nearest(
  { partners, cosines }: Scores,
  place: number,
  { count, most }: { readonly count: number; readonly most: number },
): readonly number[] {
  const best: number[] = [];
  const comesBefore = (x: number, y: number): boolean => {
    const more = cosines[x] - cosines[y];
    if (more !== 0) return more > 0;
    const [i, j] = [partners[x], partners[y]];
    const nearer = Math.abs(i / count - place) - Math.abs(j / count - place);
    return nearer < 0 || (nearer === 0 && i < j);
  };
  for (let at = 0; at < partners.length; at++) {
    let rank = best.length;
    while (rank > 0 && comesBefore(at, best[rank - 1])) rank--;
    if (rank >= most) continue;
    best.splice(rank, 0, at);
    if (best.length > most) best.pop();
  }
  return best;
}

/** `kept`: by clause of A its partners with their scores. */
function pack(kept: readonly ReadonlyMap<number, number>[], m: number, precise: boolean): Candidates {
  const n = kept.length;
  const a: number[] = [];
  const b: number[] = [];
  const cosine: number[] = [];
  const startsA = new Int32Array(n + 1);
  const byB: number[][] = Array.from({ length: m }, () => []);
  for (const [i, partners] of kept.entries()) {
    startsA[i] = a.length;
    for (const j of [...partners.keys()].sort((x, y) => x - y)) {
      byB[j]?.push(a.length);
      a.push(i);
      b.push(j);
      cosine.push(Math.min(1, partners.get(j) ?? 0));
    }
  }
  startsA[n] = a.length;
  const startsB = new Int32Array(m + 1);
  for (let j = 0; j < m; j++) startsB[j + 1] = startsB[j] + (byB[j]?.length ?? 0);
  const bestA = new Float64Array(n);
  const bestB = new Float64Array(m);
  for (let at = 0; at < a.length; at++) {
    const i = a[at];
    const j = b[at];
    bestA[i] = Math.max(bestA[i], cosine[at]);
    bestB[j] = Math.max(bestB[j], cosine[at]);
  }
  const standing = new Float64Array(a.length);
  for (let at = 0; at < a.length; at++) {
    const best = bestA[a[at]] + bestB[b[at]];
    standing[at] = 2 * cosine[at] - best / 2;
  }
  return {
    count: a.length,
    a: new Int32Array(a),
    b: new Int32Array(b),
    cosine: new Float64Array(cosine),
    standing,
    startsA,
    startsB,
    ofB: new Int32Array(byB.flat()),
    precise,
  };
}
