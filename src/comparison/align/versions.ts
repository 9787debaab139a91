/**
 * Two versions of one text: most clauses are equal, and what is left over was put in, taken out or rewritten in its
 * place. There a clause elsewhere that shares a point with it is seldom its counterpart: that one has its own.
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
/** Share of neighbouring equal clauses that stand in one order in both texts, from which on they keep it. */
const IN_ORDER = 0.7;

/** Likelihoods in which 1 means equal → the same, with nothing left of doubtful pairs out of their place. */
export function doubtStrangers(found: Candidates, likelihood: Float64Array): Float64Array {
  const n = found.startsA.length - 1;
  const m = found.startsB.length - 1;
  const partnerA = new Int32Array(n).fill(-1);
  const partnerB = new Int32Array(m).fill(-1);
  let equal = 0;
  for (let candidate = 0; candidate < found.count; candidate++) {
    if (likelihood[candidate] !== 1) continue;
    const i = found.a[candidate] as number;
    const j = found.b[candidate] as number;
    if ((partnerA[i] as number) >= 0 || (partnerB[j] as number) >= 0) continue;
    partnerA[i] = j;
    partnerB[j] = i;
    equal++;
  }
  const share = equal / Math.max(1, Math.min(n, m));
  if (share <= BEGINS) return likelihood;
  const haveOrder = keepOrder(partnerA);
  const least = (haveOrder ? OUT_OF_PLACE : WITHOUT_PLACES) * Math.min(1, (share - BEGINS) / (IS - BEGINS));
  const beforeA = lastEqual(partnerA);
  const beforeB = lastEqual(partnerB);
  const afterA = nextEqual(partnerA);
  const afterB = nextEqual(partnerB);
  const kept = likelihood.slice();
  for (let candidate = 0; candidate < found.count; candidate++) {
    const value = likelihood[candidate] as number;
    if (value === 1 || value >= least) continue;
    const i = found.a[candidate] as number;
    const j = found.b[candidate] as number;
    // Beside the same equal clause in both texts, before or after it.
    const inPlace =
      haveOrder &&
      ((partnerA[beforeA[i] as number] ?? -1) === beforeB[j] ||
        (partnerA[afterA[i] as number] ?? m) === afterB[j]);
    if (!inPlace) kept[candidate] = 0;
  }
  return kept;
}

/** Whether most equal clauses follow each other in one text as they do in the other. */
function keepOrder(partner: Int32Array): boolean {
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
  return rises >= IN_ORDER * steps;
}

/** By clause: the last one before it that has an equal partner, or -1. */
function lastEqual(partner: Int32Array): Int32Array {
  const last = new Int32Array(partner.length);
  let at = -1;
  for (let clause = 0; clause < partner.length; clause++) {
    last[clause] = at;
    if ((partner[clause] as number) >= 0) at = clause;
  }
  return last;
}

/** By clause: the next one after it that has an equal partner, or the number of clauses. */
function nextEqual(partner: Int32Array): Int32Array {
  const next = new Int32Array(partner.length);
  let at = partner.length;
  for (let clause = partner.length - 1; clause >= 0; clause--) {
    next[clause] = at;
    if ((partner[clause] as number) >= 0) at = clause;
  }
  return next;
}
