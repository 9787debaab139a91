/**
 * Scored candidates → groups of clauses that stand in one row. The likeliest pair comes first. A clause that has a
 * partner takes another one, or two groups become one, only where all the pairs that the row would then hold are worth
 * it together: rows say that everything on the left meets everything on the right. Clauses of a pair that is certain
 * (likelihood 1) take no other partner. Clauses without a likely partner stand alone. Symmetric.
 */

import type { Candidates } from './candidates.ts';

export interface Selection {
  /** A pair less likely than this is none. */
  readonly threshold: number;
}

/** Clauses of one side that a row may hold beside several of the other; one clause may meet more. */
const MOST_TOGETHER = 3;
const MOST_OF_ONE = 6;

interface Group {
  readonly a: number[];
  readonly b: number[];
  certain: boolean;
}

/** The pairs that rows hold: of every group, all of A with all of B, as indices of body clauses. */
export function selectGroups(
  found: Candidates,
  likelihood: Float64Array,
  { threshold }: Selection,
): readonly { readonly a: readonly number[]; readonly b: readonly number[] }[] {
  const n = found.startsA.length - 1;
  const m = found.startsB.length - 1;
  const groupOfA = new Array<Group | undefined>(n);
  const groupOfB = new Array<Group | undefined>(m);
  const worthOf = (i: number, j: number): number => {
    const to = found.startsA[i + 1];
    for (let candidate = found.startsA[i]; candidate < to; candidate++)
      if (found.b[candidate] === j) return likelihood[candidate] - threshold;
    return -threshold;
  };
  for (const candidate of inOrder(found, likelihood, threshold, n, m)) {
    const i = found.a[candidate];
    const j = found.b[candidate];
    const isCertain = likelihood[candidate] === 1;
    const one = groupOfA[i] ?? { a: [i], b: [], certain: false };
    const other = groupOfB[j] ?? { a: [], b: [j], certain: false };
    if (one === other) continue;
    const isNew = one.b.length === 0 && other.a.length === 0;
    if (!isNew && (isCertain || one.certain || other.certain)) continue;
    const a = [...one.a, ...other.a];
    const b = [...one.b, ...other.b];
    const fewer = Math.min(a.length, b.length);
    if (Math.max(a.length, b.length) > (fewer === 1 ? MOST_OF_ONE : MOST_TOGETHER)) continue;
    let gain = 0;
    for (const x of one.a) for (const y of other.b) gain += worthOf(x, y);
    for (const x of other.a) for (const y of one.b) gain += worthOf(x, y);
    if (gain < 0) continue;
    const joined: Group = { a, b, certain: isCertain };
    for (const x of a) groupOfA[x] = joined;
    for (const y of b) groupOfB[y] = joined;
  }
  const groups = new Set<Group>();
  for (const group of groupOfA) if (group !== undefined) groups.add(group);
  return [...groups].map(({ a, b }) => ({ a: a.sort(rising), b: b.sort(rising) }));
}

/** The candidates that are likely enough, the likeliest first; of equals the nearer in place. */
function inOrder(
  found: Candidates,
  likelihood: Float64Array,
  threshold: number,
  n: number,
  m: number,
): readonly number[] {
  const order: number[] = [];
  for (let candidate = 0; candidate < found.count; candidate++) {
    if (likelihood[candidate] >= threshold) order.push(candidate);
  }
  const apart = (candidate: number) => Math.abs(found.a[candidate] / n - found.b[candidate] / m);
  const sum = (candidate: number) => found.a[candidate] + found.b[candidate];
  return order.sort(
    (x, y) => likelihood[y] - likelihood[x] || apart(x) - apart(y) || sum(x) - sum(y) || x - y,
  );
}

function rising(x: number, y: number): number {
  return x - y;
}
