import type { SharedText } from '../types.ts';
import { addText, createEchoes, type Echoes } from './echoes.ts';

/** How near two texts of a collection are. */
export interface KinshipScore {
  /** 0…1: cosine of the words and word pairs of the two texts, rare ones weighing more. */
  readonly direct: number;
  /**
   * 0…1: how far the two texts have the same nearest relatives, near ones weighing more, and how close a family
   * these are. Two drafts of one model text that were reworded past each other still know the same relatives.
   */
  readonly family: number;
  /**
   * 0…1: the words that both use, of all that either uses, each weighted by how well it divides the collection (its
   * binary entropy). What every text or hardly any text says counts little; what half of them say tells kinds apart:
   * a letter and a message with one body are less alike than two letters.
   */
  readonly likeness: number;
}

/** Parameters of `direct` and `family`; those that stand here unless given were chosen on one set of bills. */
export interface KinshipOptions {
  /** How many relatives of a text count, itself not counted. Default 9. */
  readonly relatives?: number;
  /** The closest relatives, which say how close the family is. Default 3. */
  readonly closest?: number;
  /** Share of the word pairs in the direct score; the words alone have the rest. Default 0.15. */
  readonly pairs?: number;
}

export interface Kinship {
  readonly ids: readonly string[];
  readonly score: (a: string, b: string) => KinshipScore;
  /** The other texts, nearest first by direct score. */
  readonly nearest: (id: string) => readonly { readonly id: string; readonly direct: number }[];
}

const RELATIVES = 9;
const CLOSEST = 3;
const PAIRS = 0.15;
/** Words of one text only say nothing about kinship and would only lengthen its vector. */
const LEAST_TEXTS = 2;
/** Part numbers, line numbers and initials are layout, not wording. */
const LEAST_LETTERS = 3;

/**
 * Prepares the kinship of all texts of a collection in one language; two texts of different collections cannot be
 * compared, because rarity and relatives are those of the collection. Frequency counts by its square root, rarity by
 * the square root of its logarithm: formal texts repeat their terms of art, and a term of a large family is frequent.
 * Quadratic in the number of texts.
 */
export function createKinship(texts: readonly SharedText[], options: KinshipOptions = {}): Kinship {
  const echoes = createEchoes(texts[0]?.lang ?? 'en');
  for (const text of texts) addText(echoes, text);
  const direct = directScores(echoes, options.pairs ?? PAIRS);
  const families = direct.map((row, i) => relatives(row, i, options.relatives ?? RELATIVES));
  const shared = families.map((mine) => families.map((theirs) => cosine(mine, theirs)));
  const closeness = shared.map((row, i) => mean(highest(row, i, options.closest ?? CLOSEST)));
  const likeness = createLikeness(echoes);
  const size = texts.length;
  const at = (id: string): number => {
    const number = echoes.numberOf.get(id);
    if (number === undefined) throw new RangeError(`no text ${id} in this collection`);
    return number;
  };
  return {
    ids: texts.map(({ id }) => id),
    score: (a, b) => {
      const [i, j] = [at(a), at(b)];
      const family = (shared[i]?.[j] ?? 0) * closeness[i] * closeness[j];
      return { direct: direct[i]?.[j] ?? 0, family, likeness: likeness(i, j) };
    },
    nearest: (id) => {
      const row = direct[at(id)];
      return Array.from({ length: size }, (_, j) => ({
        id: texts[j]?.id,
        direct: row[j],
      }))
        .filter((other) => other.id !== id)
        .sort((x, y) => y.direct - x.direct);
    },
  };
}

function directScores(echoes: Echoes, share: number): readonly Float64Array[] {
  const counted = echoes.keys.map(
    (key, symbol) => key.length >= LEAST_LETTERS && !/^\d/.test(key) && echoes.isSmall[symbol] !== true,
  );
  const words = echoes.texts.map((text) => text.symbols.filter((symbol) => counted[symbol] === true));
  const single = cosines(words.map((list) => counts(Array.from(list, String))));
  const pairs = cosines(
    words.map((list) => counts(Array.from(list.subarray(1), (symbol, i) => `${list[i]} ${symbol}`))),
  );
  return single.map((row, i) => row.map((value, j) => (1 - share) * value + share * (pairs[i]?.[j] ?? 0)));
}

/** Jaccard's coefficient over the words of two texts, each word weighted by its binary entropy in the collection. */
function createLikeness(echoes: Echoes): (i: number, j: number) => number {
  const weights = echoes.textsWith.map((texts) => entropy(texts / echoes.texts.length));
  const words = echoes.texts.map(({ symbols }) => new Set(symbols));
  const whole = words.map((set) => {
    let sum = 0;
    for (const symbol of set) sum += weights[symbol];
    return sum;
  });
  return (i, j) => {
    const [mine, theirs] = [words[i] as ReadonlySet<number>, words[j] as ReadonlySet<number>];
    let both = 0;
    for (const symbol of mine) if (theirs.has(symbol)) both += weights[symbol];
    const either = whole[i] + whole[j] - both;
    return either === 0 ? 0 : both / either;
  };
}

/** Bits that a question answered "yes" with this probability gives. */
function entropy(share: number): number {
  if (share <= 0 || share >= 1) return 0;
  return -(share * Math.log2(share) + (1 - share) * Math.log2(1 - share));
}

function counts(features: readonly string[]): ReadonlyMap<string, number> {
  const map = new Map<string, number>();
  for (const feature of features) map.set(feature, (map.get(feature) ?? 0) + 1);
  return map;
}

/** Cosine of every two vectors, by postings: a feature costs the square of the texts that have it. */
function cosines(vectors: readonly ReadonlyMap<string, number>[]): readonly Float64Array[] {
  const size = vectors.length;
  const postings = new Map<string, [text: number, weight: number][]>();
  vectors.forEach((vector, text) => {
    for (const [feature, count] of vector) {
      const list = postings.get(feature);
      if (list === undefined) postings.set(feature, [[text, Math.sqrt(count)]]);
      else list.push([text, Math.sqrt(count)]);
    }
  });
  const products = Array.from({ length: size }, () => new Float64Array(size));
  for (const list of postings.values()) {
    if (list.length < LEAST_TEXTS) continue;
    // The weight enters once for each side, so the square root of the logarithm squared.
    const rarity = Math.log((size + 1) / list.length);
    for (const [i, x] of list) {
      const row = products[i] as Float64Array;
      for (const [j, y] of list) row[j] += x * y * rarity;
    }
  }
  const norms = products.map((row, i) => Math.sqrt(row[i]) || 1);
  return products.map((row, i) => row.map((value, j) => value / (norms[i] * norms[j])));
}

/** The text itself and its nearest others, by number. */
function relatives(row: Float64Array, self: number, most: number): ReadonlyMap<number, number> {
  const nearest = Array.from(row, (value, j) => [j, j === self ? 1 : value] as const)
    .sort((x, y) => y[1] - x[1])
    .slice(0, most + 1);
  return new Map(nearest);
}

function cosine(x: ReadonlyMap<number, number>, y: ReadonlyMap<number, number>): number {
  let product = 0;
  for (const [key, value] of x) product += value * (y.get(key) ?? 0);
  return product / Math.sqrt(square(x) * square(y));
}

function square(x: ReadonlyMap<number, number>): number {
  let sum = 0;
  for (const value of x.values()) sum += value * value;
  return sum;
}

function highest(row: readonly number[], self: number, most: number): readonly number[] {
  return row
    .filter((_, j) => j !== self)
    .sort((x, y) => y - x)
    .slice(0, most);
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}
