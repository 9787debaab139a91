/** Two simple ways of aligning, measured beside ours in the same run. */
import { splitWords, stemWord } from '../../src/text/index.ts';

export type Pair = readonly [a: number, b: number];

/** Cosines of TF-IDF over stems, with the document frequencies of the two lists. */
export function cosines(a: readonly string[], b: readonly string[], lang = 'en'): readonly Float64Array[] {
  const frequency = new Map<string, number>();
  const bags = [a, b].map((units) =>
    units.map((unit) => {
      const bag = new Map<string, number>();
      for (const word of splitWords(unit)) {
        const stem = stemWord(word.folded, lang);
        bag.set(stem, (bag.get(stem) ?? 0) + 1);
      }
      for (const stem of bag.keys()) frequency.set(stem, (frequency.get(stem) ?? 0) + 1);
      return bag;
    }),
  );
  const total = a.length + b.length;
  const [bagsA, bagsB] = bags.map((side) =>
    side.map((bag) => {
      let squares = 0;
      for (const [stem, times] of bag) {
        const weight = (1 + Math.log(times)) * Math.log((total + 1) / (frequency.get(stem) as number));
        bag.set(stem, weight);
        squares += weight * weight;
      }
      for (const [stem, weight] of bag) bag.set(stem, weight / (Math.sqrt(squares) || 1));
      return bag;
    }),
  ) as [Map<string, number>[], Map<string, number>[]];
  return bagsA.map((bag) =>
    Float64Array.from(bagsB, (other) => {
      let sum = 0;
      for (const [stem, weight] of bag) sum += weight * (other.get(stem) ?? 0);
      return sum;
    }),
  );
}

/** Pairs that are each other's best, above a floor. */
export function mutualBest(scores: readonly Float64Array[], floor: number): readonly Pair[] {
  const bestOfB = new Map<number, number>();
  for (const [i, row] of scores.entries()) {
    for (const [j, score] of row.entries()) {
      const known = bestOfB.get(j);
      if (known === undefined || score > ((scores[known] as Float64Array)[j] as number)) bestOfB.set(j, i);
    }
  }
  const pairs: Pair[] = [];
  for (const [i, row] of scores.entries()) {
    let best = -1;
    for (const [j, score] of row.entries()) if (best < 0 || score > (row[best] as number)) best = j;
    if (best >= 0 && bestOfB.get(best) === i && (row[best] as number) >= floor) pairs.push([i, best]);
  }
  return pairs;
}

/** The chain of pairs in order that earns most, each earning its score less the floor. */
export function monotone(scores: readonly Float64Array[], floor: number): readonly Pair[] {
  const m = scores[0]?.length ?? 0;
  const table: Float64Array[] = [new Float64Array(m + 1)];
  for (const [i, row] of scores.entries()) {
    const before = table[i] as Float64Array;
    const next = new Float64Array(m + 1);
    for (let j = 1; j <= m; j++) {
      next[j] = Math.max(
        before[j] as number,
        next[j - 1] as number,
        (before[j - 1] as number) + (row[j - 1] as number) - floor,
      );
    }
    table.push(next);
  }
  const pairs: Pair[] = [];
  for (let i = scores.length, j = m; i > 0 && j > 0; ) {
    const here = (table[i] as Float64Array)[j] as number;
    if (here === (table[i - 1] as Float64Array)[j]) i--;
    else if (here === (table[i] as Float64Array)[j - 1]) j--;
    else pairs.push([--i, --j]);
  }
  return pairs.reverse();
}
