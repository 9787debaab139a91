/** Pairs said and pairs known → counts, and what is made of them. */
import type { Pair } from './baselines.ts';
import type { HandAligned } from './hand-aligned.ts';

export interface Count {
  hits: number;
  said: number;
  known: number;
  /** Among them the pairs that readers call same or reworded. */
  plainHits: number;
  plain: number;
}

export function countPairs(said: readonly Pair[], gold: Pick<HandAligned, 'links' | 'unsure'>): Count {
  const labels = new Map(gold.links.map(([i, j, label]) => [`${i} ${j}`, label]));
  const unsure = new Set(gold.unsure?.map(([i, j]) => `${i} ${j}`));
  const count: Count = {
    hits: 0,
    said: said.filter(([i, j]) => !unsure.has(`${i} ${j}`)).length,
    known: gold.links.length,
    plainHits: 0,
    plain: gold.links.filter(([, , label]) => label !== 'partial').length,
  };
  for (const [i, j] of said) {
    const label = labels.get(`${i} ${j}`);
    if (label === undefined) continue;
    count.hits++;
    if (label !== 'partial') count.plainHits++;
  }
  return count;
}

export function total(counts: readonly Count[]): Count {
  const sum: Count = { hits: 0, said: 0, known: 0, plainHits: 0, plain: 0 };
  for (const count of counts) for (const key of Object.keys(sum) as (keyof Count)[]) sum[key] += count[key];
  return sum;
}

/** Harmonic mean of precision and recall; 1 where nothing was to be found and nothing was said. */
export function f1(count: Count): number {
  return count.said + count.known === 0 ? 1 : (2 * count.hits) / (count.said + count.known);
}

export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((x, y) => x - y);
  return sorted.length === 0
    ? Number.NaN
    : ((sorted[(sorted.length - 1) >> 1] as number) + (sorted[sorted.length >> 1] as number)) / 2;
}

/** Links of several units → the pairs that they hold. */
export function pairsOf(
  links: readonly { readonly a: readonly number[]; readonly b: readonly number[] }[],
): readonly Pair[] {
  return links.flatMap((link) => link.a.flatMap((i) => link.b.map((j): Pair => [i, j])));
}

export function share(value: number): string {
  return Number.isNaN(value) ? '–' : value.toFixed(3);
}

/** Of the links of clauses that have several partners, the share that was found. */
export function foundOfGroups(
  pairs: readonly HandAligned[],
  align: (pair: HandAligned) => readonly Pair[],
): number {
  let found = 0;
  let all = 0;
  for (const pair of pairs) {
    const said = new Set(align(pair).map(([i, j]) => `${i} ${j}`));
    const timesA = new Map<number, number>();
    const timesB = new Map<number, number>();
    for (const [i, j] of pair.links) {
      timesA.set(i, (timesA.get(i) ?? 0) + 1);
      timesB.set(j, (timesB.get(j) ?? 0) + 1);
    }
    for (const [i, j] of pair.links) {
      if (timesA.get(i) === 1 && timesB.get(j) === 1) continue;
      all++;
      if (said.has(`${i} ${j}`)) found++;
    }
  }
  return found / all;
}
