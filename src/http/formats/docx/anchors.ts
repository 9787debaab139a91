/** Passages that two texts have in one order. Pure. */

export type Range = readonly [from: number, to: number];

/** A passage at its place in both texts, and how much of them it holds. */
export interface Anchor {
  readonly a: Range;
  readonly b: Range;
  readonly weight: number;
}

/** The end of a chain of anchors: what the chain holds, and which anchor is its last. */
interface Chain {
  readonly weight: number;
  readonly last: number;
}

/**
 * Of all chains of anchors that follow one another in both texts the one that holds most, and of equal ones the one that
 * stands first. The work grows with n log n: chains that have ended in A are kept by where they end in B, in a Fenwick
 * tree of greatest weights.
 */
export function heaviestChain<One extends Anchor>(anchors: readonly One[]): readonly One[] {
  const all = anchors
    .map((one) => ({ one, a: one.a, b: one.b, weight: one.weight }))
    .sort((x, y) => x.a[0] - y.a[0] || x.b[0] - y.b[0]);
  const ends = [...new Set(all.map(({ b }) => b[1]))].sort((x, y) => x - y);
  const placeOf = new Map(ends.map((end, place) => [end, place + 1]));
  const tree = new Array<Chain | undefined>(ends.length + 1);
  const chains: Chain[] = [];
  const before: number[] = [];
  const byEnd = [...all.keys()].sort((x, y) => (all[x]?.a[1] ?? 0) - (all[y]?.a[1] ?? 0) || x - y);
  let ended = 0;
  let best: Chain | undefined;
  for (const [index, { a, b, weight }] of all.entries()) {
    for (; ended < byEnd.length; ended++) {
      const last = byEnd[ended] ?? 0;
      const other = all[last];
      const chain = chains[last];
      if (!other || !chain || other.a[1] > a[0]) break;
      for (let at = placeOf.get(other.b[1]) ?? tree.length; at < tree.length; at += at & -at)
        tree[at] = heavier(tree[at], chain);
    }
    let found: Chain | undefined;
    for (let at = countUpTo(ends, b[0]); at > 0; at -= at & -at) found = heavier(found, tree[at]);
    const chain = { weight: weight + (found?.weight ?? 0), last: index };
    before.push(found?.last ?? -1);
    chains.push(chain);
    best = heavier(best, chain);
  }
  const chosen: One[] = [];
  for (let at = best?.last ?? -1; at >= 0; at = before[at] ?? -1) {
    const found = all[at];
    if (found) chosen.push(found.one);
  }
  return chosen.reverse();
}

function heavier(one: Chain | undefined, other: Chain | undefined): Chain | undefined {
  if (!one || !other) return one ?? other;
  if (one.weight !== other.weight) return one.weight > other.weight ? one : other;
  return one.last < other.last ? one : other;
}

/** How many of the sorted numbers are no greater. */
function countUpTo(sorted: readonly number[], most: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) <= most) low = middle + 1;
    else high = middle;
  }
  return low;
}
