import { prepareUnits } from './prepare.ts';
import type { Link, Mode, PreparedText } from './types.ts';

export interface Alignment {
  readonly links: readonly Link[];
  /** False where work was cut short on adversarial input. */
  readonly precise: boolean;
}

/**
 * Links the units of two lists that make the same point, wherever they stand. Units without a link stand alone.
 */
export function alignUnits(
  a: readonly string[],
  b: readonly string[],
  options?: { lang?: string; mode?: Mode },
): readonly Link[] {
  const lang = options?.lang ?? 'en';
  return alignPrepared(prepareUnits(a, lang), prepareUnits(b, lang), options?.mode ?? 'series').links;
}

/** Below this cosine two clauses are not the same point. */
const FLOOR = 0.25;

/** Mutual-best cosine of rare stems; ties go to the nearer place. */
export function alignPrepared(a: PreparedText, b: PreparedText, _mode: Mode): Alignment {
  const df = new Map<string, number>();
  const bags = [a, b].map((side) =>
    side.clauses.map((_, clause) => {
      const bag = new Map<string, number>();
      for (
        let token = side.clauseTokens[clause] as number;
        token < (side.clauseTokens[clause + 1] as number);
        token++
      ) {
        const id = side.tokens.id[token] as number;
        const stem = side.stems[id] as string;
        const key = stem === '' ? (side.tokens.vocabulary[id] as string) : stem;
        bag.set(key, (bag.get(key) ?? 0) + (stem === '' ? 0.1 : 1));
      }
      for (const key of bag.keys()) df.set(key, (df.get(key) ?? 0) + 1);
      return bag;
    }),
  ) as [Map<string, number>[], Map<string, number>[]];
  const total = a.clauses.length + b.clauses.length;
  for (const side of bags) {
    for (const bag of side) {
      let norm = 0;
      for (const [key, weight] of bag) {
        const scaled = weight * Math.log((total + 1) / (df.get(key) as number));
        bag.set(key, scaled);
        norm += scaled * scaled;
      }
      if (norm > 0) for (const [key, weight] of bag) bag.set(key, weight / Math.sqrt(norm));
    }
  }
  const postings = new Map<string, [number, number][]>();
  for (const [clause, bag] of bags[1].entries()) {
    for (const [key, weight] of bag) {
      const list = postings.get(key);
      if (list) list.push([clause, weight]);
      else postings.set(key, [[clause, weight]]);
    }
  }
  const bestOfB = new Map<number, { a: number; score: number }>();
  const bestOfA: { b: number; score: number }[] = [];
  for (const [clause, bag] of bags[0].entries()) {
    const scores = new Map<number, number>();
    for (const [key, weight] of bag) {
      for (const [other, otherWeight] of postings.get(key) ?? []) {
        scores.set(other, (scores.get(other) ?? 0) + weight * otherWeight);
      }
    }
    const place = clause / Math.max(1, a.clauses.length);
    let best = { b: -1, score: 0 };
    for (const [other, cosine] of scores) {
      const score = cosine - 1e-6 * Math.abs(place - other / Math.max(1, b.clauses.length));
      if (score > best.score) best = { b: other, score };
      const known = bestOfB.get(other);
      if (known === undefined || score > known.score) bestOfB.set(other, { a: clause, score });
    }
    bestOfA.push(best);
  }
  const pairs: [number, number, number][] = [];
  for (const [clause, best] of bestOfA.entries()) {
    if (best.score >= FLOOR && bestOfB.get(best.b)?.a === clause)
      pairs.push([clause, best.b, Math.min(1, best.score)]);
  }
  const kept = risingPairs(pairs.map((pair) => pair[1]));
  return {
    links: pairs.map(([from, to, score], index) => ({ a: [from], b: [to], score, moved: !kept.has(index) })),
    precise: true,
  };
}

/** Indices of a longest rising subsequence (patience sorting). */
function risingPairs(values: readonly number[]): ReadonlySet<number> {
  const tails: number[] = [];
  const before: number[] = [];
  for (const [index, value] of values.entries()) {
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((values[tails[middle] as number] as number) < value) low = middle + 1;
      else high = middle;
    }
    before.push(low > 0 ? (tails[low - 1] as number) : -1);
    tails[low] = index;
  }
  const kept = new Set<number>();
  for (let index = tails.at(-1) ?? -1; index >= 0; index = before[index] as number) kept.add(index);
  return kept;
}
