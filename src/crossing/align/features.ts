/** Candidates → what a reader would go by, in numbers: what each clause covers of the other, formulas, names and numbers shared or in conflict, rivals, neighbours, place. Symmetric. Pure. */
import { Grid } from '../../comparison/align/candidate-grid.ts';
import type { Candidates } from '../../comparison/align/candidates.ts';
import { type Cover, coverOf, worthOf } from './cover.ts';
import type { JointClause, JointTexts } from './joint.ts';

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

/** Slots of a passage whose density is looked at. */
const PASSAGE = 6;
/** A key in so few clauses of both texts is hardly shared elsewhere. */
const FEW_CLAUSES = 3;
const REACH = 3;

export function describeCrossed(joint: JointTexts, found: Candidates, isCross: boolean): Float32Array {
  const { a, b } = joint;
  const rows = new Float32Array(found.count * CROSSED_FEATURES);
  const mean = new Float64Array(found.count);
  const covers: { a: Cover; b: Cover }[] = [];
  for (let at = 0; at < found.count; at++) {
    const own = a[found.a[at] as number] as JointClause;
    const other = b[found.b[at] as number] as JointClause;
    const pair = { a: coverOf(own, other), b: coverOf(other, own) };
    covers.push(pair);
    mean[at] = (pair.a.share + pair.b.share) / 2;
  }
  const ofA = rivalsOf(found.startsA, undefined, mean);
  const ofB = rivalsOf(found.startsB, found.ofB, mean);
  const likeness = likenessOf(found, mean, a.length, b.length);
  const clausesWith = countClauses(joint);
  const grid = new Grid(found, mean);
  for (let at = 0; at < found.count; at++) {
    const i = found.a[at] as number;
    const j = found.b[at] as number;
    const own = a[i] as JointClause;
    const other = b[j] as JointClause;
    const cover = covers[at] as { a: Cover; b: Cover };
    const score = mean[at] as number;
    const shared = sharedKeys(own, other, joint.weight, clausesWith);
    const formulas = compareKinds(own, other, (kind) => kind === 'formula');
    const names = compareKinds(own, other, (kind) => kind === 'name');
    const figures = compareKinds(own, other, (kind) => kind === 'number' || kind === 'date');
    const denseA = densest(own, cover.a);
    const denseB = densest(other, cover.b);
    const leadA = score - rival(ofA, i, at);
    const leadB = score - rival(ofB, j, at);
    const before = grid.at(i - 1, j - 1);
    const after = grid.at(i + 1, j + 1);
    rows.set(
      [
        found.cosine[at] as number,
        Math.min(cover.a.share, cover.b.share),
        Math.max(cover.a.share, cover.b.share),
        score,
        Math.min(cover.a.weight, cover.b.weight),
        ...shared.heaviest,
        shared.rare,
        formulas.shared,
        formulas.lesser,
        names.shared,
        names.lesser,
        names.greater,
        figures.shared,
        figures.lesser,
        figures.greater,
        Math.min(denseA, denseB),
        Math.max(denseA, denseB),
        Math.min(longestRun(own, cover.a), longestRun(other, cover.b)),
        own.isHeading && other.isHeading ? 2 : own.isHeading || other.isHeading ? 1 : 0,
        Math.min(rank(ofA, i, score), rank(ofB, j, score)),
        Math.max(rank(ofA, i, score), rank(ofB, j, score)),
        Math.min(leadA, leadB),
        Math.max(leadA, leadB),
        2 * score - ((ofA.best[i] as number) + (ofB.best[j] as number)) / 2,
        before + after,
        Math.max(before, after),
        Math.sqrt(grid.energyAround(i, j, REACH)),
        Math.abs(i / a.length - j / b.length),
        Math.min(own.slots.length, other.slots.length),
        Math.max(own.slots.length, other.slots.length),
        Math.min(own.weight, other.weight) / (Math.max(own.weight, other.weight) || 1),
        likeness,
        isCross ? 1 : 0,
      ],
      at * CROSSED_FEATURES,
    );
  }
  return rows;
}

interface Rivals {
  readonly best: Float64Array;
  readonly second: Float64Array;
  readonly bestAt: Int32Array;
  readonly lists: readonly (readonly number[])[];
}

function rivalsOf(starts: Int32Array, order: Int32Array | undefined, scores: Float64Array): Rivals {
  const size = starts.length - 1;
  const best = new Float64Array(size);
  const second = new Float64Array(size);
  const bestAt = new Int32Array(size).fill(-1);
  const lists: number[][] = [];
  for (let clause = 0; clause < size; clause++) {
    const list: number[] = [];
    for (let at = starts[clause] as number; at < (starts[clause + 1] as number); at++) {
      const candidate = order === undefined ? at : (order[at] as number);
      const score = scores[candidate] as number;
      list.push(score);
      if (score > (best[clause] as number)) {
        second[clause] = best[clause] as number;
        best[clause] = score;
        bestAt[clause] = candidate;
      } else if (score > (second[clause] as number)) second[clause] = score;
    }
    lists.push(list);
  }
  return { best, second, bestAt, lists };
}

function rival(of: Rivals, clause: number, candidate: number): number {
  return (of.bestAt[clause] === candidate ? of.second[clause] : of.best[clause]) as number;
}

function rank(of: Rivals, clause: number, score: number): number {
  let above = 0;
  for (const other of of.lists[clause] as readonly number[]) if (other > score) above++;
  return above;
}

/** Mean of the best cover of every clause: high for a statement and its translation. */
function likenessOf(found: Candidates, mean: Float64Array, n: number, m: number): number {
  const best = new Float64Array(n);
  const bestB = new Float64Array(m);
  for (let at = 0; at < found.count; at++) {
    const score = mean[at] as number;
    best[found.a[at] as number] = Math.max(best[found.a[at] as number] as number, score);
    bestB[found.b[at] as number] = Math.max(bestB[found.b[at] as number] as number, score);
  }
  const average = (list: Float64Array): number =>
    list.reduce((sum, value) => sum + value, 0) / Math.max(1, list.length);
  return Math.max(average(best), average(bestB));
}

function countClauses({ a, b, names }: JointTexts): Int32Array {
  const count = new Int32Array(names.length);
  for (const clause of [...a, ...b])
    for (const key of clause.keys.keys()) count[key] = (count[key] as number) + 1;
  return count;
}

/** Weights of the heaviest slots that both clauses fill, and how much of it is hardly found elsewhere. */
function sharedKeys(
  own: JointClause,
  other: JointClause,
  weight: Float64Array,
  clausesWith: Int32Array,
): { heaviest: readonly [number, number, number]; rare: number } {
  const weights: number[] = [];
  let rare = 0;
  const seen = new Set<number>();
  for (const place of own.places) {
    let best = -1;
    for (const key of place.keys) {
      if (other.keys.has(key) && (best < 0 || (weight[key] as number) > (weight[best] as number))) best = key;
    }
    if (best < 0 || seen.has(best)) continue;
    seen.add(best);
    weights.push(weight[best] as number);
    if ((clausesWith[best] as number) <= FEW_CLAUSES) rare += weight[best] as number;
  }
  weights.sort((x, y) => y - x);
  return { heaviest: [weights[0] ?? 0, weights[1] ?? 0, weights[2] ?? 0], rare };
}

/** Places of some kinds: how many meet, and how many of either side do not. */
function compareKinds(
  own: JointClause,
  other: JointClause,
  wanted: (kind: JointClause['places'][number]['kind']) => boolean,
): { shared: number; lesser: number; greater: number } {
  const count = (clause: JointClause, against: JointClause): [met: number, alone: number] => {
    const met = new Set<number>();
    const alone = new Set<number>();
    for (const place of clause.places) {
      if (!wanted(place.kind)) continue;
      const [likeliest] = place.keys;
      if (likeliest === undefined) continue;
      (worthOf(place.keys, against) > 0 ? met : alone).add(likeliest);
    }
    return [met.size, alone.size];
  };
  const [metA, aloneA] = count(own, other);
  const [metB, aloneB] = count(other, own);
  return {
    shared: Math.min(metA, metB),
    lesser: Math.min(aloneA, aloneB),
    greater: Math.max(aloneA, aloneB),
  };
}

/** Weight covered in the passage of a few slots where it is most. */
function densest(clause: JointClause, { slots }: Cover): number {
  let sum = 0;
  let best = 0;
  for (let slot = 0; slot < slots.length; slot++) {
    sum += (slots[slot] as number) * (clause.slots[slot] as number);
    if (slot >= PASSAGE) sum -= (slots[slot - PASSAGE] as number) * (clause.slots[slot - PASSAGE] as number);
    if (sum > best) best = sum;
  }
  return best;
}

/** Weight of the longest run of covered slots. */
function longestRun(clause: JointClause, { slots }: Cover): number {
  let sum = 0;
  let best = 0;
  for (let slot = 0; slot < slots.length; slot++) {
    sum = (slots[slot] as number) > 0 ? sum + (clause.slots[slot] as number) : 0;
    if (sum > best) best = sum;
  }
  return best;
}
