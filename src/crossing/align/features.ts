/** Candidates → what a reader would go by, in numbers: what each clause covers of the other, formulas, names and numbers shared or in conflict, rivals, neighbours, place. Symmetric. Pure. */
import { Grid } from '../../comparison/align/candidate-grid.ts';
import type { Candidates } from '../../comparison/align/candidates.ts';
import { type Cover, coverOf, sizeOfCover } from './cover.ts';
import type { JointClause, JointPlace, JointTexts } from './joint.ts';

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
  const values = new Float64Array(sizeOfCovers(joint, found));
  let free = 0;
  for (let at = 0; at < found.count; at++) {
    const own = a[found.a[at] as number] as JointClause;
    const other = b[found.b[at] as number] as JointClause;
    const pair = {
      a: coverOf(own, other, values, free),
      b: coverOf(other, own, values, free + sizeOfCover(own)),
    };
    free += sizeOfCover(own) + sizeOfCover(other);
    covers.push(pair);
    mean[at] = (pair.a.share + pair.b.share) / 2;
  }
  const ofA = rivalsOf(found.startsA, undefined, mean);
  const ofB = rivalsOf(found.startsB, found.ofB, mean);
  const likeness = likenessOf(found, mean, a.length, b.length);
  const clausesWith = countClauses(joint);
  const grid = new Grid(found, mean);
  const seen = new SeenKeys(joint.names.length);
  for (let at = 0; at < found.count; at++) {
    const i = found.a[at] as number;
    const j = found.b[at] as number;
    const own = a[i] as JointClause;
    const other = b[j] as JointClause;
    const cover = covers[at] as { a: Cover; b: Cover };
    const score = mean[at] as number;
    const shared = sharedKeys(own, cover.a, other, joint.weight, clausesWith, seen);
    const { formulas, names, figures } = compareKinds(own, cover.a, other, cover.b, seen);
    const denseA = densest(own, cover.a);
    const denseB = densest(other, cover.b);
    const leadA = score - rival(ofA, i, at);
    const leadB = score - rival(ofB, j, at);
    const before = grid.at(i - 1, j - 1);
    const after = grid.at(i + 1, j + 1);
    let to = at * CROSSED_FEATURES;
    rows[to++] = found.cosine[at] as number;
    rows[to++] = Math.min(cover.a.share, cover.b.share);
    rows[to++] = Math.max(cover.a.share, cover.b.share);
    rows[to++] = score;
    rows[to++] = Math.min(cover.a.weight, cover.b.weight);
    rows[to++] = shared.first;
    rows[to++] = shared.second;
    rows[to++] = shared.third;
    rows[to++] = shared.rare;
    rows[to++] = formulas.shared;
    rows[to++] = formulas.lesser;
    rows[to++] = names.shared;
    rows[to++] = names.lesser;
    rows[to++] = names.greater;
    rows[to++] = figures.shared;
    rows[to++] = figures.lesser;
    rows[to++] = figures.greater;
    rows[to++] = Math.min(denseA, denseB);
    rows[to++] = Math.max(denseA, denseB);
    rows[to++] = Math.min(longestRun(own, cover.a), longestRun(other, cover.b));
    rows[to++] = own.isHeading && other.isHeading ? 2 : own.isHeading || other.isHeading ? 1 : 0;
    rows[to++] = Math.min(rank(ofA, i, score), rank(ofB, j, score));
    rows[to++] = Math.max(rank(ofA, i, score), rank(ofB, j, score));
    rows[to++] = Math.min(leadA, leadB);
    rows[to++] = Math.max(leadA, leadB);
    rows[to++] = 2 * score - ((ofA.best[i] as number) + (ofB.best[j] as number)) / 2;
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

function sizeOfCovers({ a, b }: JointTexts, found: Candidates): number {
  let size = 0;
  for (let at = 0; at < found.count; at++)
    size +=
      sizeOfCover(a[found.a[at] as number] as JointClause) +
      sizeOfCover(b[found.b[at] as number] as JointClause);
  return size;
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
  cover: Cover,
  other: JointClause,
  weight: Float64Array,
  clausesWith: Int32Array,
  seen: SeenKeys,
): { readonly first: number; readonly second: number; readonly third: number; readonly rare: number } {
  let [first, second, third] = [0, 0, 0];
  let rare = 0;
  seen.clear();
  for (let at = 0; at < own.places.length; at++) {
    if (cover.values[cover.places + at] === 0) continue;
    const { keys } = own.places[at] as JointPlace;
    let best = -1;
    for (const key of keys) {
      if (other.keys.has(key) && (best < 0 || (weight[key] as number) > (weight[best] as number))) best = key;
    }
    if (best < 0 || !seen.add(best, 0)) continue;
    const value = weight[best] as number;
    if (value > first) [first, second, third] = [value, first, second];
    else if (value > second) [second, third] = [value, second];
    else if (value > third) third = value;
    if ((clausesWith[best] as number) <= FEW_CLAUSES) rare += value;
  }
  return { first, second, third, rare };
}

interface Compared {
  readonly shared: number;
  readonly lesser: number;
  readonly greater: number;
}

/** Places of some kinds: how many meet, and how many of either side do not. Each thing counts once. */
function compareKinds(
  own: JointClause,
  cover: Cover,
  other: JointClause,
  otherCover: Cover,
  seen: SeenKeys,
): Readonly<Record<'formulas' | 'names' | 'figures', Compared>> {
  const [a, b] = [countKinds(own, cover, seen), countKinds(other, otherCover, seen)];
  const compare = (at: number): Compared => ({
    shared: Math.min(a[at] as number, b[at] as number),
    lesser: Math.min(a[at + 1] as number, b[at + 1] as number),
    greater: Math.max(a[at + 1] as number, b[at + 1] as number),
  });
  return { formulas: compare(0), names: compare(2), figures: compare(4) };
}

/** Formulas, names, and numbers and dates: of each how many different ones the other clause answers, and how many not. */
function countKinds({ places }: JointClause, cover: Cover, seen: SeenKeys): readonly number[] {
  const counts = [0, 0, 0, 0, 0, 0];
  seen.clear();
  for (let at = 0; at < places.length; at++) {
    const { kind, keys } = places[at] as JointPlace;
    const group = GROUP_OF_KIND[kind];
    const [likeliest] = keys;
    if (group === undefined || likeliest === undefined) continue;
    const to = 2 * group + (cover.values[cover.places + at] === 0 ? 1 : 0);
    if (!seen.add(likeliest, to)) continue;
    counts[to] = (counts[to] as number) + 1;
  }
  return counts;
}

/** Which keys have been met, in each of a few groups; emptied at no cost. */
class SeenKeys {
  private readonly round: Int32Array;
  private readonly groups: Uint8Array;
  private now = 0;

  constructor(keys: number) {
    this.round = new Int32Array(keys);
    this.groups = new Uint8Array(keys);
  }

  clear(): void {
    this.now++;
  }

  /** Whether the key is new in the group. */
  add(key: number, group: number): boolean {
    const before = this.round[key] === this.now ? (this.groups[key] as number) : 0;
    this.round[key] = this.now;
    this.groups[key] = before | (1 << group);
    return (before & (1 << group)) === 0;
  }
}

const GROUP_OF_KIND: Readonly<Partial<Record<JointPlace['kind'], number>>> = {
  formula: 0,
  name: 1,
  number: 2,
  date: 2,
};

/** Weight covered in the passage of a few slots where it is most. */
function densest(clause: JointClause, { values, slots }: Cover): number {
  let sum = 0;
  let best = 0;
  for (let slot = 0; slot < clause.slots.length; slot++) {
    sum += (values[slots + slot] as number) * (clause.slots[slot] as number);
    const left = slot - PASSAGE;
    if (left >= 0) sum -= (values[slots + left] as number) * (clause.slots[left] as number);
    if (sum > best) best = sum;
  }
  return best;
}

/** Weight of the longest run of covered slots. */
function longestRun(clause: JointClause, { values, slots }: Cover): number {
  let sum = 0;
  let best = 0;
  for (let slot = 0; slot < clause.slots.length; slot++) {
    sum = (values[slots + slot] as number) > 0 ? sum + (clause.slots[slot] as number) : 0;
    if (sum > best) best = sum;
  }
  return best;
}
