/** Keys of two texts → the pairs of clauses worth looking at. An inverted index; work is bounded by counting. Pure. */
import type { Candidates } from '../../comparison/align/candidates.ts';
import { allSteps, type Steps } from '../../text/index.ts';
import type { JointTexts } from './joint.ts';
import { NearestPartners } from './nearest-partners.ts';

/** The best partners kept for each clause of each side. */
const NEAREST = 8;
/** Statements have fewer clauses, both together; of more of them fewer partners are kept, at most so many of all. */
const MANY_CLAUSES = 4000;
const NEAREST_OF_MANY = 3;
const MOST_OF_MANY = 24_000;
/** Keys that would bring together more pairs than this are passed over, whichever of the texts is the first. */
const MOST_PAIRS_OF_KEY = 120 ** 2;
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
  const clausesOfA = new Int32Array(weight.length);
  for (const { keys } of a) for (const key of keys) clausesOfA[key] += 1;
  const [n, m] = [a.length, b.length];
  const most = nearestOf(n + m);
  const ofA = new NearestPartners(n, m, most);
  const ofB = new NearestPartners(m, n, most);
  let precise = most === NEAREST;
  const sums = new Float64Array(m);
  const touched = new Int32Array(m);
  const isTouched = new Uint8Array(m);
  for (const [i, clause] of a.entries()) {
    if (i > 0 && i % CLAUSES_A_STEP === 0) yield;
    const normA = norm(clause);
    let count = 0;
    for (let at = 0; at < clause.keys.length; at++) {
      const key = clause.keys[at];
      const from = lists.starts[key];
      const to = lists.starts[key + 1];
      if (clausesOfA[key] * (to - from) > MOST_PAIRS_OF_KEY) {
        precise = false;
        continue;
      }
      const own = weight[key] ** 2 * rankWorth(clause.ranks[at]);
      for (let entry = from; entry < to; entry++) {
        const j = lists.clauses[entry];
        sums[j] += own * lists.worth[entry];
        if (isTouched[j] === 1) continue;
        isTouched[j] = 1;
        touched[count++] = j;
      }
    }
    for (let at = 0; at < count; at++) {
      const j = touched[at];
      const cosine = sums[j] / (normA * normB[j]);
      sums[j] = isTouched[j] = 0;
      if (cosine < LEAST_COSINE) continue;
      ofA.offer(i, j, cosine);
      ofB.offer(j, i, cosine);
    }
  }
  yield;
  return pack(ofA, ofB, precise);
}

/** How many partners are kept for each of so many clauses. */
function nearestOf(clauses: number): number {
  if (clauses <= MANY_CLAUSES) return NEAREST;
  return Math.max(1, Math.min(NEAREST_OF_MANY, Math.floor(MOST_OF_MANY / clauses)));
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

/** The pairs that are among the best of either side. */
function pack(ofA: NearestPartners, ofB: NearestPartners, precise: boolean): Candidates {
  const n = ofA.sizes.length;
  const m = ofB.sizes.length;
  // What the clauses of B keep, by clause of A.
  const keptStarts = new Int32Array(n + 1);
  ofB.each((_, i) => {
    keptStarts[i + 1] += 1;
  });
  for (let i = 0; i < n; i++) keptStarts[i + 1] += keptStarts[i];
  const kept = new Int32Array(keptStarts[n]);
  const keptCosine = new Float64Array(keptStarts[n]);
  const next = keptStarts.slice();
  ofB.each((j, i, cosine) => {
    const at = next[i]++;
    kept[at] = j;
    keptCosine[at] = cosine;
  });
  const total = kept.length + ofA.count();
  const a = new Int32Array(total);
  const b = new Int32Array(total);
  const cosine = new Float64Array(total);
  const startsA = new Int32Array(n + 1);
  const startsB = new Int32Array(m + 1);
  let count = 0;
  const take = (i: number, j: number, value: number): void => {
    a[count] = i;
    b[count] = j;
    cosine[count++] = Math.min(1, value);
    startsB[j + 1] += 1;
  };
  for (let i = 0; i < n; i++) {
    startsA[i] = count;
    let at = keptStarts[i];
    const to = keptStarts[i + 1];
    for (const slot of ofA.inOrder(i)) {
      const j = ofA.partners[slot];
      for (; at < to && kept[at] < j; at++) take(i, kept[at], keptCosine[at]);
      // Both keep it.
      if (at < to && kept[at] === j) at++;
      take(i, j, ofA.cosines[slot]);
    }
    for (; at < to; at++) take(i, kept[at], keptCosine[at]);
  }
  startsA[n] = count;
  for (let j = 0; j < m; j++) startsB[j + 1] += startsB[j];
  const ofBoth = { a: a.slice(0, count), b: b.slice(0, count), cosine: cosine.slice(0, count) };
  return {
    count,
    ...ofBoth,
    standing: standingOf(ofBoth, n, m),
    startsA,
    startsB,
    ofB: listOfB(ofBoth.b, startsB),
    precise,
  };
}

/** Twice the cosine less the mean of the best of either clause. */
function standingOf(
  { a, b, cosine }: Pick<Candidates, 'a' | 'b' | 'cosine'>,
  n: number,
  m: number,
): Float64Array {
  const bestA = new Float64Array(n);
  const bestB = new Float64Array(m);
  for (let at = 0; at < a.length; at++) {
    bestA[a[at]] = Math.max(bestA[a[at]], cosine[at]);
    bestB[b[at]] = Math.max(bestB[b[at]], cosine[at]);
  }
  return cosine.map((value, at) => 2 * value - (bestA[a[at]] + bestB[b[at]]) / 2);
}

/** The candidates of each clause of B, in the order of A. */
function listOfB(b: Int32Array, startsB: Int32Array): Int32Array {
  const list = new Int32Array(b.length);
  const next = startsB.slice();
  for (let at = 0; at < b.length; at++) list[next[b[at]]++] = at;
  return list;
}
