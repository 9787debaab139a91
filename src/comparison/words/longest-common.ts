/**
 * Two lists of integers → a longest common subsequence, as the index in B that each index of A is matched with.
 *
 * Method: the linear-space divide and conquer of E. W. Myers, "An O(ND) Difference Algorithm and Its Variations"
 * (Algorithmica 1, 1986), after common ends are cut off and entries that the other list lacks are dropped (neither
 * changes the length of the longest common subsequence). Work is bounded by counting: when a division would cost
 * more than its share, it is made at the furthest point reached, as GNU diff and git do; the result is then lawful
 * but perhaps not longest, and says so.
 */

import { allSteps, type Steps } from '../../text/index.ts';

export interface Matching {
  /** For each index of A the matched index of B, or -1. Matched indices rise. */
  readonly match: Int32Array;
  /** False where work was cut short. */
  readonly precise: boolean;
  /** Diagonals visited and entries compared: the work, as a count that is the same on every machine. */
  readonly steps: number;
}

/** Edit distance that one division may explore in full: its square is some ten million steps. */
const GENEROUS_DISTANCE = 4096;
/** The same once the whole budget is spent. */
const FRUGAL_DISTANCE = 64;
/** And once twice the budget is: every frugal division brings few entries and costs the square of its distance. */
const LEAST_DISTANCE = 16;
/** Steps (diagonals visited and entries compared) before divisions become frugal. */
const STEP_BUDGET = 24_000_000;

/** Steps after which others may work: some hundredths of a second. */
const STEPS_AT_ONCE = 1_000_000;

/** `mostSteps` may lower the budget, where many lists are matched in one go; the frugal divisions come on top. */
export function matchIds(a: Int32Array, b: Int32Array, mostSteps?: number): Matching {
  return allSteps(matchingSteps(a, b, mostSteps));
}

/** `matchIds` in steps: one for each million of diagonals and entries or so. */
export function* matchingSteps(a: Int32Array, b: Int32Array, mostSteps = STEP_BUDGET): Steps<Matching> {
  const match = new Int32Array(a.length).fill(-1);
  let head = 0;
  let aTo = a.length;
  let bTo = b.length;
  while (head < aTo && head < bTo && a[head] === b[head]) {
    match[head] = head;
    head++;
  }
  while (aTo > head && bTo > head && a[aTo - 1] === b[bTo - 1]) {
    aTo--;
    bTo--;
    match[aTo] = bTo;
  }
  if (head === aTo || head === bTo) return { match, precise: true, steps: 0 };

  const aKept = keepShared(a, head, aTo, b, head, bTo);
  if (aKept.length === 0) return { match, precise: true, steps: 0 };
  const bKept = keepShared(b, head, bTo, a, head, aTo);
  const division = new Division(
    aKept.map((index) => a[index]),
    bKept.map((index) => b[index]),
    Math.min(mostSteps, STEP_BUDGET),
  );
  const { pairs, precise, steps } = yield* division.solve();
  for (let pair = 0; pair < pairs.length; pair += 2) {
    match[aKept[pairs[pair]]] = bKept[pairs[pair + 1]];
  }
  return { match, precise, steps };
}

/** Indices of `list` between `from` and `to` whose entry also occurs in `other`. */
function keepShared(
  list: Int32Array,
  from: number,
  to: number,
  other: Int32Array,
  otherFrom: number,
  otherTo: number,
): Int32Array {
  const isPresent = presenceIn(other.subarray(otherFrom, otherTo));
  const kept = new Int32Array(to - from);
  let count = 0;
  for (let index = from; index < to; index++) if (isPresent(list[index])) kept[count++] = index;
  return kept.subarray(0, count);
}

/** Whether an entry is in a list. Entries are as a rule numbers of the words of two texts: a table of these is quickest. */
function presenceIn(list: Int32Array): (entry: number) => boolean {
  let least = 0;
  let most = 0;
  for (let index = 0; index < list.length; index++) {
    least = Math.min(least, list[index]);
    most = Math.max(most, list[index]);
  }
  if (least < 0 || most > MOST_OF_TABLE * list.length) {
    const present = new Set(list);
    return (entry) => present.has(entry);
  }
  const table = new Uint8Array(most + 1);
  for (let index = 0; index < list.length; index++) table[list[index]] = 1;
  return (entry) => table[entry] === 1;
}

/** A table may have so many places for each entry of its list; the numbers of a short row of two long texts are large. */
const MOST_OF_TABLE = 16;

class Division {
  private readonly a: Int32Array;
  private readonly b: Int32Array;
  private readonly forward: Int32Array;
  private readonly backward: Int32Array;
  private readonly middle: number;
  private readonly mostSteps: number;
  /** Edit distance that one division may explore while there are steps left: its square is about as many steps. */
  private readonly generous: number;
  private steps = 0;
  /** Steps at which others may work. */
  private rest = STEPS_AT_ONCE;
  private precise = true;
  private splitA = 0;
  private splitB = 0;

  constructor(a: Int32Array, b: Int32Array, mostSteps: number) {
    this.a = a;
    this.b = b;
    this.mostSteps = mostSteps;
    this.generous = Math.min(GENEROUS_DISTANCE, Math.max(FRUGAL_DISTANCE, Math.floor(Math.sqrt(mostSteps))));
    this.middle = a.length + b.length + 2;
    this.forward = new Int32Array(2 * this.middle + 2);
    this.backward = new Int32Array(2 * this.middle + 2);
  }

  /** Pairs of matched indices, flat, in no particular order. */
  *solve(): Steps<{ pairs: readonly number[]; precise: boolean; steps: number }> {
    const { a, b } = this;
    const pairs: number[] = [];
    const open: number[] = [0, a.length, 0, b.length];
    while (open.length > 0) {
      let bTo = open.pop() as number;
      let bFrom = open.pop() as number;
      let aTo = open.pop() as number;
      let aFrom = open.pop() as number;
      while (aFrom < aTo && bFrom < bTo && a[aFrom] === b[bFrom]) pairs.push(aFrom++, bFrom++);
      while (aFrom < aTo && bFrom < bTo && a[aTo - 1] === b[bTo - 1]) pairs.push(--aTo, --bTo);
      if (aFrom === aTo || bFrom === bTo) continue;
      if (!(yield* this.divide(aFrom, aTo, bFrom, bTo))) continue;
      const { splitA, splitB } = this;
      open.push(aFrom, splitA, bFrom, splitB, splitA, aTo, splitB, bTo);
    }
    return { pairs, precise: this.precise, steps: this.steps };
  }

  /** Finds a point of an optimal path strictly inside the rectangle; false where the two sides share nothing. */
  private *divide(aFrom: number, aTo: number, bFrom: number, bTo: number): Steps<boolean> {
    const { a, b, forward, backward, middle } = this;
    const n = aTo - aFrom;
    const m = bTo - bFrom;
    const delta = n - m;
    const odd = (delta & 1) !== 0;
    const limit = Math.min((n + m + 1) >> 1, this.distance());
    const reach = Math.min(n + m + 1, limit + Math.abs(delta) + 1);
    forward.fill(-1, middle - reach, middle + reach + 1);
    backward.fill(-1, middle - reach, middle + reach + 1);
    forward[middle + 1] = 0;
    backward[middle + 1] = 0;
    let forwardLow = 0;
    let forwardHigh = 0;
    let backwardLow = 0;
    let backwardHigh = 0;
    let steps = 0;
    for (let distance = 0; distance <= limit; distance++) {
      if (this.steps + steps > this.rest) {
        this.rest = this.steps + steps + STEPS_AT_ONCE;
        yield;
      }
      for (let k = -distance + forwardLow; k <= distance - forwardHigh; k += 2) {
        let x: number;
        if (k === -distance || (k !== distance && forward[middle + k - 1] < forward[middle + k + 1]))
          x = forward[middle + k + 1];
        else x = forward[middle + k - 1] + 1;
        let y = x - k;
        const start = x;
        while (x < n && y < m && a[aFrom + x] === b[bFrom + y]) {
          x++;
          y++;
        }
        steps += x - start + 1;
        forward[middle + k] = x;
        if (x > n) forwardHigh += 2;
        else if (y > m) forwardLow += 2;
        else if (odd) {
          const mirrored = delta - k;
          if (mirrored >= -distance && mirrored <= distance) {
            const behind = backward[middle + mirrored];
            if (behind >= 0 && x >= n - behind) return this.split(aFrom + x, bFrom + y, steps);
          }
        }
      }
      for (let k = -distance + backwardLow; k <= distance - backwardHigh; k += 2) {
        let x: number;
        if (k === -distance || (k !== distance && backward[middle + k - 1] < backward[middle + k + 1]))
          x = backward[middle + k + 1];
        else x = backward[middle + k - 1] + 1;
        let y = x - k;
        const start = x;
        while (x < n && y < m && a[aTo - x - 1] === b[bTo - y - 1]) {
          x++;
          y++;
        }
        steps += x - start + 1;
        backward[middle + k] = x;
        if (x > n) backwardHigh += 2;
        else if (y > m) backwardLow += 2;
        else if (!odd) {
          const mirrored = delta - k;
          if (mirrored >= -distance && mirrored <= distance) {
            const ahead = forward[middle + mirrored];
            if (ahead >= 0 && ahead >= n - x)
              return this.split(aFrom + ahead, bFrom + ahead - mirrored, steps);
          }
        }
      }
    }
    if (limit === (n + m + 1) >> 1) {
      this.steps += steps;
      return false;
    }
    this.precise = false;
    // The forward path that came furthest; every division advances, so the loop ends.
    let best = 1;
    for (let k = -limit; k <= limit; k++) {
      const x = forward[middle + k];
      const y = x - k;
      if (x >= 0 && x <= n && y >= 0 && y <= m && x + y > best && x + y < n + m) {
        best = x + y;
        this.splitA = aFrom + x;
        this.splitB = bFrom + y;
      }
    }
    this.steps += steps;
    return best > 1;
  }

  /** Edit distance that the next division may explore. */
  private distance(): number {
    if (this.steps < this.mostSteps) return this.generous;
    return this.steps < 2 * this.mostSteps ? FRUGAL_DISTANCE : LEAST_DISTANCE;
  }

  private split(atA: number, atB: number, steps: number): boolean {
    this.splitA = atA;
    this.splitB = atB;
    this.steps += steps;
    return true;
  }
}
