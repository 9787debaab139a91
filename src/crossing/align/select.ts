/**
 * Scored candidates → links. The likeliest pair comes first; a clause that already has a partner takes a second one
 * only when that is likely too, and only as a split or a merger: one clause of one side with several of the other.
 * Clauses of a pair that is certain (likelihood 1) take no other partner.
 * Clauses without a likely partner stand alone. Symmetric. Pure.
 */

import type { Candidates } from '../../comparison/align/candidates.ts';
import { heaviestRising } from '../../comparison/align/rising.ts';
import type { Link } from '../../comparison/index.ts';

export interface Selection {
  /** A pair less likely than this is none. */
  readonly threshold: number;
  /** Each partner that a clause has already multiplies the likelihood of a further one by this. */
  readonly patience: number;
}

/** Pairs of clauses that are judged, by A, then B. */
export interface Pairs {
  readonly count: number;
  /** Clause of A and of B of each pair. */
  readonly a: Int32Array;
  readonly b: Int32Array;
  /** How many clauses the texts have. */
  readonly clausesA: number;
  readonly clausesB: number;
}

/** The pairs of candidates, without what else is known of these. */
export function pairsOf({ count, a, b, startsA, startsB }: Candidates): Pairs {
  return { count, a, b, clausesA: startsA.length - 1, clausesB: startsB.length - 1 };
}

export function selectPairs(found: Pairs, likelihood: Float64Array, rule: Selection): readonly number[] {
  const { clausesA: n, clausesB: m } = found;
  const order: number[] = [];
  for (let candidate = 0; candidate < found.count; candidate++) {
    if (likelihood[candidate] >= rule.threshold) order.push(candidate);
  }
  const apart = (candidate: number) => Math.abs(found.a[candidate] / n - found.b[candidate] / m);
  const sum = (candidate: number) => found.a[candidate] + found.b[candidate];
  order.sort((x, y) => likelihood[y] - likelihood[x] || apart(x) - apart(y) || sum(x) - sum(y) || x - y);
  const partnersA = new Uint16Array(n);
  const partnersB = new Uint16Array(m);
  const certainA = new Uint8Array(n);
  const certainB = new Uint8Array(m);
  const chosenA: number[][] = Array.from({ length: n }, () => []);
  const chosenB: number[][] = Array.from({ length: m }, () => []);
  const chosen: number[] = [];
  for (const candidate of order) {
    const i = found.a[candidate];
    const j = found.b[candidate];
    const hasA = partnersA[i];
    const hasB = partnersB[j];
    if (hasA > 0 && hasB > 0) continue;
    const isCertain = likelihood[candidate] === 1;
    if (hasA + hasB > 0 && (isCertain || certainA[i] === 1 || certainB[j] === 1)) continue;
    if (likelihood[candidate] * rule.patience ** (hasA + hasB) < rule.threshold) continue;
    // A partner of the one that already has several of its own cannot be shared: the row would grow on and on.
    if (hasA > 0 && chosenA[i].some((other) => partnersB[other] > 1)) continue;
    if (hasB > 0 && chosenB[j].some((other) => partnersA[other] > 1)) continue;
    if (isCertain) certainA[i] = certainB[j] = 1;
    partnersA[i] = hasA + 1;
    partnersB[j] = hasB + 1;
    chosenA[i].push(j);
    chosenB[j].push(i);
    chosen.push(candidate);
  }
  return chosen.sort((x, y) => x - y);
}

/** Pairs → links: pairs that share a clause are one link. Links that cross the order of the heaviest ones are moved. */
export function linksOf(found: Pairs, chosen: readonly number[], likelihood: Float64Array): readonly Link[] {
  const byA = new Map<number, number[]>();
  const byB = new Map<number, number[]>();
  for (const candidate of chosen) {
    push(byA, found.a[candidate], candidate);
    push(byB, found.b[candidate], candidate);
  }
  const links: { a: number[]; b: number[]; score: number }[] = [];
  const done = new Set<number>();
  for (const candidate of chosen) {
    if (done.has(candidate)) continue;
    const ofA = byA.get(found.a[candidate]) as number[];
    const ofB = byB.get(found.b[candidate]) as number[];
    const members = ofA.length > ofB.length ? ofA : ofB;
    let score = 0;
    const a = new Set<number>();
    const b = new Set<number>();
    for (const member of members) {
      done.add(member);
      score += likelihood[member];
      a.add(found.a[member]);
      b.add(found.b[member]);
    }
    links.push({ a: [...a].sort(rising), b: [...b].sort(rising), score: score / members.length });
  }
  links.sort((x, y) => x.a[0] - y.a[0] || x.b[0] - y.b[0]);
  const inOrder = heaviestRising(
    links.map((link) => link.b[0]),
    links.map((link) => link.score * (link.a.length + link.b.length)),
  );
  return links.map((link, at) => ({ ...link, moved: inOrder[at] === 0 }));
}

function push(lists: Map<number, number[]>, key: number, value: number): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}

function rising(x: number, y: number): number {
  return x - y;
}
