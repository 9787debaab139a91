/** Links → which of them moved: the heaviest chain that rises in both texts is the order, the others left it. */
import type { Link } from '../types.ts';

/** A link before it is known whether it moved. */
export type Unmarked = Omit<Link, 'moved'>;

/** The links in the order of A, each with `moved`. */
export function markMoved(links: readonly Unmarked[]): readonly Link[] {
  const sorted = [...links].sort(
    (x, y) => (x.a[0] as number) - (y.a[0] as number) || (x.b[0] as number) - (y.b[0] as number),
  );
  const inOrder = heaviestRising(
    sorted.map((link) => link.b[0] as number),
    sorted.map((link) => link.score * (link.a.length + link.b.length)),
  );
  return sorted.map(({ a, b, score }, at) => ({ a, b, score, moved: inOrder[at] === 0 }));
}

/** 1 for the members of a heaviest rising subsequence; prefix maxima in a Fenwick tree, O(n log n). */
function heaviestRising(values: readonly number[], weights: readonly number[]): Uint8Array {
  const size = values.reduce((most, value) => Math.max(most, value), 0) + 2;
  const tree = new Int32Array(size + 1).fill(-1);
  const total = new Float64Array(values.length);
  const before = new Int32Array(values.length).fill(-1);
  let end = -1;
  for (let at = 0; at < values.length; at++) {
    const value = values[at] as number;
    let best = -1;
    for (let slot = value; slot > 0; slot -= slot & -slot) {
      const other = tree[slot] as number;
      if (other >= 0 && (best < 0 || (total[other] as number) > (total[best] as number))) best = other;
    }
    before[at] = best;
    total[at] = (weights[at] as number) + (best < 0 ? 0 : (total[best] as number));
    for (let slot = value + 1; slot <= size; slot += slot & -slot) {
      const other = tree[slot] as number;
      if (other < 0 || (total[at] as number) > (total[other] as number)) tree[slot] = at;
    }
    if (end < 0 || (total[at] as number) > (total[end] as number)) end = at;
  }
  const member = new Uint8Array(values.length);
  for (let at = end; at >= 0; at = before[at] as number) member[at] = 1;
  return member;
}
