/**
 * Two versions of one text: most clauses are equal, and what is left over was put in, taken out or rewritten in its
 * place. There a clause elsewhere that shares a point with it is seldom its counterpart: that one has its own. And
 * where whatever is close is equal, one text is a copy of the other with pieces moved or dropped: what is left over of
 * such copies shares a subject with everything around it, and its counterpart was dropped.
 */
import type { Candidates } from './candidates.ts';

/** From this share of equal clauses on, of the shorter text, the two begin to be versions of one text … */
const BEGINS = 0.3;
/** … and by this one they are. */
const IS = 0.45;
/** What a pair out of its place must reach there. */
const OUT_OF_PLACE = 0.88;
/** The same where the equal clauses keep no order, so that no pair has a place. */
const WITHOUT_PLACES = 0.97;
/** Share of neighbouring equal clauses that stand in one order in both texts, from which on they keep it … */
const IN_ORDER = 0.7;
/** … where there are many steps from one to the next, or all of some go up, or most of the text is equal. */
const MANY_STEPS = 8;
const LEAST_STEPS = 5;
const MOST_OF_TEXT = 0.6;
/** Equal clauses from which on two texts may be copies, as a number and as a share of the shorter text … */
const COPIES_LEAST = 2;
const COPIES_SHARE = 0.2;
/** … the cosine from which two clauses are close, and how many close ones there may be: one, or for each equal one. */
const CLOSE = 0.5;
const CLOSE_SHARE = 0.15;
/** What a pair left over between copies must share to have been rewritten rather than dropped. */
const REWRITTEN = 0.6;

export interface Doubted {
  readonly likelihood: Float64Array;
  /** Whether one text is a copy of the other whose pieces keep no order. */
  readonly areShuffled: boolean;
}

/** Likelihoods in which 1 means equal → the same, with nothing left of doubtful pairs out of their place. */
export function doubtStrangers(found: Candidates, likelihood: Float64Array): Doubted {
  const n = found.startsA.length - 1;
  const m = found.startsB.length - 1;
  const partnerA = new Int32Array(n).fill(-1);
  const partnerB = new Int32Array(m).fill(-1);
  let equal = 0;
  for (let candidate = 0; candidate < found.count; candidate++) {
    if (likelihood[candidate] !== 1) continue;
    const i = found.a[candidate];
    const j = found.b[candidate];
    if (partnerA[i] >= 0 || partnerB[j] >= 0) continue;
    partnerA[i] = j;
    partnerB[j] = i;
    equal++;
  }
  const share = equal / Math.max(1, Math.min(n, m));
  const areCopies =
    equal >= COPIES_LEAST &&
    share > COPIES_SHARE &&
    countClose(found, partnerA, partnerB) <= Math.max(1, CLOSE_SHARE * equal);
  if (share <= BEGINS && !areCopies) return { likelihood, areShuffled: false };
  const haveOrder = keepOrder(partnerA, share > MOST_OF_TEXT);
  const least = (haveOrder ? OUT_OF_PLACE : WITHOUT_PLACES) * Math.min(1, (share - BEGINS) / (IS - BEGINS));
  const beforeA = lastEqual(partnerA);
  const beforeB = lastEqual(partnerB);
  const afterA = nextEqual(partnerA);
  const afterB = nextEqual(partnerB);
  const kept = likelihood.slice();
  for (let candidate = 0; candidate < found.count; candidate++) {
    const value = likelihood[candidate];
    const isDropped = areCopies && found.cosine[candidate] < REWRITTEN;
    if (value === 1 || (value >= least && !isDropped)) continue;
    const i = found.a[candidate];
    const j = found.b[candidate];
    // Beside the same equal clause in both texts, before or after it; between copies, before and after it.
    const isAfter = (partnerA[beforeA[i]] ?? -1) === beforeB[j];
    const isBefore = (partnerA[afterA[i]] ?? m) === afterB[j];
    const inPlace = areCopies ? isAfter && isBefore : isAfter || isBefore;
    if (!haveOrder || !inPlace) kept[candidate] = 0;
  }
  return { likelihood: kept, areShuffled: areCopies && !haveOrder };
}

/** Clauses without an equal partner that are close to another one without. */
function countClose(found: Candidates, partnerA: Int32Array, partnerB: Int32Array): number {
  let close = 0;
  let last = -1;
  for (let candidate = 0; candidate < found.count; candidate++) {
    const i = found.a[candidate];
    if (i === last || found.cosine[candidate] < CLOSE) continue;
    if (partnerA[i] >= 0 || partnerB[found.b[candidate]] >= 0) continue;
    close++;
    last = i;
  }
  return close;
}

/** Whether equal clauses follow each other in one text as they do in the other, and not by chance. */
function keepOrder(partner: Int32Array, isMostOfText: boolean): boolean {
  let rises = 0;
  let steps = 0;
  let before = -1;
  for (const other of partner) {
    if (other < 0) continue;
    if (before >= 0) {
      steps++;
      if (other > before) rises++;
    }
    before = other;
  }
  if (rises < IN_ORDER * steps) return false;
  return isMostOfText || steps >= MANY_STEPS || (steps >= LEAST_STEPS && rises === steps);
}

/** By clause: the last one before it that has an equal partner, or -1. */
function lastEqual(partner: Int32Array): Int32Array {
  const last = new Int32Array(partner.length);
  let at = -1;
  for (let clause = 0; clause < partner.length; clause++) {
    last[clause] = at;
    if (partner[clause] >= 0) at = clause;
  }
  return last;
}

/** By clause: the next one after it that has an equal partner, or the number of clauses. */
function nextEqual(partner: Int32Array): Int32Array {
  const next = new Int32Array(partner.length);
  let at = partner.length;
  for (let clause = partner.length - 1; clause >= 0; clause--) {
    next[clause] = at;
    if (partner[clause] >= 0) at = clause;
  }
  return next;
}
