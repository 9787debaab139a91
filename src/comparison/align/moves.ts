/** Links → which of them moved: the heaviest chain that rises in both texts is the order, the others left it. */
import type { Link } from '../types.ts';
import { heaviestRising } from './rising.ts';

/** A link before it is known whether it moved. */
export type Unmarked = Omit<Link, 'moved'>;

/** The links in the order of A, each with `moved`. */
export function markMoved(links: readonly Unmarked[]): readonly Link[] {
  const sorted = [...links].sort((x, y) => x.a[0] - y.a[0] || x.b[0] - y.b[0]);
  const inOrder = heaviestRising(
    sorted.map((link) => link.b[0]),
    sorted.map((link) => link.score * (link.a.length + link.b.length)),
  );
  return sorted.map(({ a, b, score }, at) => ({ a, b, score, moved: inOrder[at] === 0 }));
}
