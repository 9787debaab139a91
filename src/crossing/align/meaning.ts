/**
 * What the vectors of a language model say of pairs of clauses. A clause is near to many that speak of like things, so a
 * cosine alone says little: it is divided by the mean cosine of either clause with its nearest others (the margin of
 * M. Artetxe and H. Schwenk, "Margin-based Parallel Corpus Mining with Multilingual Sentence Embeddings", ACL 2019).
 * Nothing in here was learned or tuned: the numbers are those of the literature, or plain caution. Symmetric. Pure.
 */
import type { ClauseVectors } from '../types.ts';
import type { Pairs } from './select.ts';

/** The nearest others that a pair must stand out from, of each of its clauses, as in the article. */
const RIVALS = 4;
/** From this margin on published work takes two sentences for translations of each other; here it speaks for a pair. */
const SPEAKS_FROM = 1.06;
/**
 * Below this one a rival is nearer, which speaks against it. Between the two nothing is said: clauses of one point need not
 * be translations, and signatures of one form are all alike.
 */
const SPEAKS_AGAINST_BELOW = 1;
/** Log-odds that the likelihood of a pair gains for a margin that is greater by one. */
const STEEPNESS = 10;
/** Log-odds that it gains or loses at most: vectors move what the words say by one grade of certainty, hardly by two. */
const MOST = 2;
/** Log-odds before its margin of a pair for which no word speaks. */
const WITHOUT_WORDS = -2;

/** Margins of all pairs of clauses. */
export interface Meaning {
  readonly model: string;
  /** Null where neither clause has another one to stand out from. */
  margin(i: number, j: number): number | null;
  /** The clauses of B by the clause of A of which each is the nearest, where it is the nearest of that one too; -1: none. */
  readonly mutual: Int32Array;
}

export function readMeaning(a: ClauseVectors, b: ClauseVectors): Meaning {
  const n = a.values.length / a.size;
  const m = b.values.length / b.size;
  const cosines = cosinesOf(a, b, n, m);
  const ofA = Array.from({ length: n }, (_, i) => nearestOf(m, (j) => cosines[i * m + j]));
  const ofB = Array.from({ length: m }, (_, j) => nearestOf(n, (i) => cosines[i * m + j]));
  return {
    model: a.model,
    mutual: Int32Array.from(ofA, (nearest, i) => {
      const [j] = nearest.places;
      return j !== undefined && ofB[j].places[0] === i ? j : -1;
    }),
    margin: (i, j) => {
      const rivals = [...othersOf(ofA[i], j), ...othersOf(ofB[j], i)];
      if (rivals.length === 0) return null;
      const mean = rivals.reduce((sum, cosine) => sum + cosine, 0) / rivals.length;
      const cosine = Math.max(0, cosines[i * m + j]);
      return mean > 0 ? cosine / mean : cosine > 0 ? Number.POSITIVE_INFINITY : 0;
    },
  };
}

/** Whether the vectors speak for a pair. */
export function speaksFor(meaning: Meaning, i: number, j: number): boolean {
  return (meaning.margin(i, j) ?? 0) >= SPEAKS_FROM;
}

/**
 * Pairs with what the words say of them → the same pairs and those that the vectors bring, with what both say together.
 * The greater the cosine, all else being equal, the likelier the pair. What is certain stays so; a pair that the vectors
 * alone speak for is at most as likely as `mostAlone`.
 */
export function judgeByMeaning(
  found: Pairs,
  likelihood: Float64Array,
  meaning: Meaning,
  mostAlone: number,
): { readonly found: Pairs; readonly likelihood: Float64Array } {
  const pairs: { readonly i: number; readonly j: number; readonly likely: number }[] = [];
  const known = new Set<number>();
  const alone = (i: number, j: number): number =>
    meaning.mutual[i] === j ? Math.min(mostAlone, probabilityOf(WITHOUT_WORDS + gain(meaning, i, j))) : 0;
  for (let at = 0; at < found.count; at++) {
    const [i, j] = [found.a[at], found.b[at]];
    known.add(i * found.clausesB + j);
    const before = likelihood[at];
    const after = probabilityOf(Math.log(before / (1 - before)) + gain(meaning, i, j));
    pairs.push({ i, j, likely: before === 1 ? 1 : Math.max(after, alone(i, j)) });
  }
  for (const [i, j] of meaning.mutual.entries())
    if (j >= 0 && !known.has(i * found.clausesB + j) && speaksFor(meaning, i, j))
      pairs.push({ i, j, likely: alone(i, j) });
  pairs.sort((x, y) => x.i - y.i || x.j - y.j);
  return {
    found: {
      ...found,
      count: pairs.length,
      a: Int32Array.from(pairs, ({ i }) => i),
      b: Int32Array.from(pairs, ({ j }) => j),
    },
    likelihood: Float64Array.from(pairs, ({ likely }) => likely),
  };
}

function gain(meaning: Meaning, i: number, j: number): number {
  const margin = meaning.margin(i, j);
  if (margin === null) return 0;
  const beyond = Math.max(0, margin - SPEAKS_FROM) + Math.min(0, margin - SPEAKS_AGAINST_BELOW);
  return Math.max(-MOST, Math.min(MOST, STEEPNESS * beyond));
}

function probabilityOf(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds));
}

/** By clause of A the cosines with all clauses of B. The scales of the bytes cancel out. */
function cosinesOf(a: ClauseVectors, b: ClauseVectors, n: number, m: number): Float64Array {
  const { size } = a;
  const dot = (one: Int8Array, from: number, other: Int8Array, at: number): number =>
    dotOf(one, from, other, at, size);
  const lengths = ({ values }: ClauseVectors, count: number) =>
    Float64Array.from({ length: count }, (_, at) => Math.sqrt(dot(values, at * size, values, at * size)));
  const [lengthsA, lengthsB] = [lengths(a, n), lengths(b, m)];
  const cosines = new Float64Array(n * m);
  for (let i = 0; i < n; i++)
    for (let j = 0; j < m; j++)
      cosines[i * m + j] = dot(a.values, i * size, b.values, j * size) / (lengthsA[i] * lengthsB[j]);
  return cosines;
}

/** Whole numbers, which never leave 32 bits, in four sums: twice as fast as one sum in floating point. */
function dotOf(one: Int8Array, from: number, other: Int8Array, at: number, size: number): number {
  let [first, second, third, fourth] = [0, 0, 0, 0];
  const four = size - (size % 4);
  for (let place = 0; place < four; place += 4) {
    const [i, j] = [from + place, at + place];
    first = (first + Math.imul(one[i], other[j])) | 0;
    second = (second + Math.imul(one[i + 1], other[j + 1])) | 0;
    third = (third + Math.imul(one[i + 2], other[j + 2])) | 0;
    fourth = (fourth + Math.imul(one[i + 3], other[j + 3])) | 0;
  }
  for (let place = four; place < size; place++) first += one[from + place] * other[at + place];
  return first + second + third + fourth;
}

/** The nearest clauses of the other text, one more than rivals, the nearest first. */
interface Nearest {
  readonly places: readonly number[];
  readonly cosines: readonly number[];
}

function nearestOf(count: number, cosineOf: (place: number) => number): Nearest {
  const places: number[] = [];
  const cosines: number[] = [];
  for (let place = 0; place < count; place++) {
    const cosine = cosineOf(place);
    let rank = places.length;
    while (rank > 0 && cosine > cosines[rank - 1]) rank--;
    if (rank > RIVALS) continue;
    places.splice(rank, 0, place);
    cosines.splice(rank, 0, cosine);
    if (places.length > RIVALS + 1) {
      places.pop();
      cosines.pop();
    }
  }
  return { places, cosines };
}

function othersOf({ places, cosines }: Nearest, own: number): readonly number[] {
  return cosines.filter((_, at) => places[at] !== own).slice(0, RIVALS);
}
