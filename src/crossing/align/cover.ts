/**
 * Clauses as keys → what of each its candidates cover, and which places meet. The candidates of one clause are looked
 * at one after the other, so that its keys are laid out once and every place of a partner is answered by looking there.
 * Pure.
 */
import type { Candidates } from '../../comparison/align/candidates.ts';
import { rankWorth } from './candidates.ts';
import { FACT_NUMBERS, FIGURES, type JointClause, type JointTexts } from './joint.ts';

/** What partners cover of the clauses of one side: a number by candidate. */
export interface Covers {
  /** Share of the weight of the clause that is covered. */
  readonly share: Float64Array;
  /** Weight that is covered. */
  readonly weight: Float64Array;
  /** Weight covered in the passage of a few slots where it is most. */
  readonly densest: Float64Array;
  /** Weight of the longest run of covered slots. */
  readonly longestRun: Float64Array;
  /**
   * `FACT_COUNTS` by candidate: of formulas, names, and numbers and dates how many different ones the partner answers,
   * then of each how many it does not.
   */
  readonly facts: Int32Array;
  /** `SHARED_NUMBERS` by candidate; empty where they are not asked for. See `Shared`. */
  readonly shared: Float64Array;
}

/** Groups of facts. */
const GROUPS = FIGURES + 1;
export const FACT_COUNTS = 2 * GROUPS;

/** Places in `Covers.shared`: weights of the heaviest keys that both have, and how much of it is hardly found elsewhere. */
export const Shared = { first: 0, second: 1, third: 2, rare: 3 } as const;
export const SHARED_NUMBERS = 4;

/** Slots of a passage whose density is looked at. */
const PASSAGE = 6;
/** A key in so few clauses of both texts is hardly shared elsewhere. */
const FEW_CLAUSES = 3;

/** What of the clauses of B their candidates in A cover. */
export function coversOfB(joint: JointTexts, found: Candidates): Covers {
  const covering = new Covering(joint, found.count, false);
  for (const [i, clause] of joint.a.entries()) {
    const [from, to] = [found.startsA[i], found.startsA[i + 1]];
    if (from < to) covering.lay(clause);
    for (let at = from; at < to; at++) covering.look(joint.b[found.b[at]], at);
  }
  return covering;
}

/** What of the clauses of A their candidates in B cover, and the heaviest keys that both have. */
export function coversOfA(joint: JointTexts, found: Candidates): Covers {
  const covering = new Covering(joint, found.count, true);
  for (const [j, clause] of joint.b.entries()) {
    const [from, to] = [found.startsB[j], found.startsB[j + 1]];
    if (from < to) covering.lay(clause);
    for (let place = from; place < to; place++) {
      const at = found.ofB[place];
      covering.look(joint.a[found.a[at]], at);
    }
  }
  return covering;
}

class Covering implements Covers {
  readonly share: Float64Array;
  readonly weight: Float64Array;
  readonly densest: Float64Array;
  readonly longestRun: Float64Array;
  readonly facts: Int32Array;
  readonly shared: Float64Array;
  private readonly joint: JointTexts;
  /** By key: what a match is worth by its rank in the clause that is laid out; 0 where it lacks the key. */
  private readonly laid: Float64Array;
  private laidKeys: readonly number[] = [];
  /** By meaning: the clause that it was held against last, how well that answers it, and the key found for it. */
  private readonly askedOf: Int32Array;
  private readonly worth: Float64Array;
  private readonly keyOf: Int32Array;
  private clauses = 0;
  /** By slot of the clause that is looked at: 0…1, how well it is covered. */
  private readonly slots: Float64Array;
  /** By key: the look at which it was met last, and in which groups. */
  private readonly metAt: Int32Array;
  private readonly metIn: Int32Array;
  private looks = 0;

  constructor(joint: JointTexts, candidates: number, withShared: boolean) {
    this.joint = joint;
    this.share = new Float64Array(candidates);
    this.weight = new Float64Array(candidates);
    this.densest = new Float64Array(candidates);
    this.longestRun = new Float64Array(candidates);
    this.facts = new Int32Array(candidates * FACT_COUNTS);
    this.shared = new Float64Array(withShared ? candidates * SHARED_NUMBERS : 0);
    const keys = joint.weight.length;
    this.laid = new Float64Array(keys);
    this.metAt = new Int32Array(keys);
    this.metIn = new Int32Array(keys);
    const meanings = joint.meanings.length;
    this.askedOf = new Int32Array(meanings);
    this.worth = new Float64Array(meanings);
    this.keyOf = new Int32Array(meanings);
    const most = (clauses: readonly JointClause[]): number =>
      clauses.reduce((longest, { slots }) => Math.max(longest, slots.length), 0);
    this.slots = new Float64Array(Math.max(most(joint.a), most(joint.b)));
  }

  /** Lays out the keys of the clause that covers. */
  lay({ keys, ranks }: JointClause): void {
    for (const key of this.laidKeys) this.laid[key] = 0;
    for (let at = 0; at < keys.length; at++) this.laid[keys[at]] = rankWorth(ranks[at]);
    this.laidKeys = keys;
    this.clauses++;
  }

  /** Looks at a clause that is covered, as the candidate of that number. */
  look(clause: JointClause, candidate: number): void {
    const { meanings, first, last, slots: weights } = clause;
    const { slots, worth, askedOf, clauses } = this;
    slots.fill(0, 0, weights.length);
    for (let at = 0; at < meanings.length; at++) {
      const meaning = meanings[at];
      if (askedOf[meaning] !== clauses) this.ask(meaning);
      const value = worth[meaning];
      if (value === 0) continue;
      const end = last[at];
      for (let slot = first[at]; slot < end; slot++) if (slots[slot] < value) slots[slot] = value;
    }
    this.weighSlots(clause, candidate);
    this.countFacts(clause, candidate);
    if (this.shared.length > 0) this.findShared(clause, candidate);
  }

  /** How well the clause that is laid out answers a meaning: by their best common key. */
  private ask(meaning: number): void {
    const keys = this.joint.meanings[meaning];
    const { laid } = this;
    let best = 0;
    for (let rank = 0; rank < keys.length; rank++) {
      const theirs = laid[keys[rank]];
      if (theirs === 0) continue;
      const value = rankWorth(rank) * theirs;
      if (value > best) best = value;
    }
    this.askedOf[meaning] = this.clauses;
    this.worth[meaning] = best;
    this.keyOf[meaning] = UNASKED;
  }

  private weighSlots({ slots: weights, weight: whole }: JointClause, candidate: number): void {
    const { slots } = this;
    let weight = 0;
    let passage = 0;
    let densest = 0;
    let run = 0;
    let longest = 0;
    for (let slot = 0; slot < weights.length; slot++) {
      const own = weights[slot];
      const value = slots[slot];
      weight += value * own;
      passage += value * own;
      const left = slot - PASSAGE;
      if (left >= 0) passage -= slots[left] * weights[left];
      if (passage > densest) densest = passage;
      run = value > 0 ? run + own : 0;
      if (run > longest) longest = run;
    }
    this.weight[candidate] = weight;
    this.share[candidate] = whole === 0 ? 0 : weight / whole;
    this.densest[candidate] = densest;
    this.longestRun[candidate] = longest;
  }

  private countFacts({ facts }: JointClause, candidate: number): void {
    this.looks++;
    for (let at = 0; at < facts.length; at += FACT_NUMBERS) {
      const isAnswered = this.worth[facts[at]] !== 0;
      const to = facts[at + 2] + (isAnswered ? 0 : GROUPS);
      if (!this.isNew(facts[at + 1], to)) continue;
      const count = candidate * FACT_COUNTS + to;
      this.facts[count] += 1;
    }
  }

  private findShared({ meanings }: JointClause, candidate: number): void {
    const { weight, clausesWith } = this.joint;
    let first = 0;
    let second = 0;
    let third = 0;
    let rare = 0;
    this.looks++;
    for (let at = 0; at < meanings.length; at++) {
      const meaning = meanings[at];
      if (this.worth[meaning] === 0) continue;
      const key = this.heaviestKey(meaning);
      if (!this.isNew(key, 0)) continue;
      const value = weight[key];
      if (value > first) {
        third = second;
        second = first;
        first = value;
      } else if (value > second) {
        third = second;
        second = value;
      } else if (value > third) third = value;
      if (clausesWith[key] <= FEW_CLAUSES) rare += value;
    }
    const to = candidate * SHARED_NUMBERS;
    this.shared[to + Shared.first] = first;
    this.shared[to + Shared.second] = second;
    this.shared[to + Shared.third] = third;
    this.shared[to + Shared.rare] = rare;
  }

  /** Of the keys of a meaning that the clause laid out has the heaviest; there is one. */
  private heaviestKey(meaning: number): number {
    const known = this.keyOf[meaning];
    if (known !== UNASKED) return known;
    const { weight, meanings } = this.joint;
    let best = UNASKED;
    for (const key of meanings[meaning]) {
      if (this.laid[key] === 0) continue;
      if (best === UNASKED || weight[key] > weight[best]) best = key;
    }
    this.keyOf[meaning] = best;
    return best;
  }

  /** Whether the clause that is looked at has not shown the key in the group before. */
  private isNew(key: number, group: number): boolean {
    const before = this.metAt[key] === this.looks ? this.metIn[key] : 0;
    this.metAt[key] = this.looks;
    this.metIn[key] = before | (1 << group);
    return (before & (1 << group)) === 0;
  }
}

const UNASKED = -1;
