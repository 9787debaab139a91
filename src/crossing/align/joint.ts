/**
 * Two texts as keys → slots with weights: what alignment counts with. A slot is a place that holds no smaller one; a
 * term covers the slots of its words. Keys that few clauses have weigh much, and so do words that are rare in public
 * statements at large. Pure.
 */
import { RAREST } from '../../comparison/align/learned/rarity.ts';
import { allSteps, type Steps } from '../../text/index.ts';
import type { KeyedClause, KeyedText, KeyKind, KeyPlace } from '../types.ts';
import { commonness } from './commonness.ts';

/** A clause: its places in order, each with what it may mean and the slots that it covers. */
export interface JointClause {
  /** By place: the number of what it may mean. */
  readonly meanings: readonly number[];
  /** By place: slots of the clause, half-open. */
  readonly first: readonly number[];
  readonly last: readonly number[];
  /** Formulas, names, numbers and dates: `FACT_NUMBERS` each, the meaning, the likeliest key and the group. */
  readonly facts: readonly number[];
  /** Weight of each slot. */
  readonly slots: readonly number[];
  readonly weight: number;
  /** The different keys of its places, and the best rank at which a place has each. */
  readonly keys: readonly number[];
  readonly ranks: readonly number[];
  readonly isHeading: boolean;
  readonly number: string | undefined;
}

export const FACT_NUMBERS = 3;

/** Groups of facts. */
export const FORMULAS = 0;

export const NAMES = 1;

export const FIGURES = 2;

export interface JointTexts {
  readonly a: readonly JointClause[];
  readonly b: readonly JointClause[];
  /** Weight of each key. */
  readonly weight: Float64Array;
  /** In how many clauses of the two texts each key is. */
  readonly clausesWith: Int32Array;
  /** By meaning: its keys, the likeliest first. */
  readonly meanings: readonly (readonly number[])[];
}

export function joinKeys(a: KeyedText, b: KeyedText): JointTexts {
  return allSteps(joiningKeys(a, b));
}

/** `joinKeys` in steps. */
export function* joiningKeys(a: KeyedText, b: KeyedText): Steps<JointTexts> {
  const entry = new Entry();
  const readA = a.clauses.map((clause) => entry.read(clause));
  yield;
  const readB = b.clauses.map((clause) => entry.read(clause));
  yield;
  const { names, frequency, meanings } = entry;
  const total = a.clauses.length + b.clauses.length;
  const weight = new Float64Array(names.length);
  for (let key = 0; key < names.length; key++) {
    const rarity = Math.log((total + 1) / frequency[key]);
    weight[key] = Math.sqrt(rarity * commonness(names[key]));
  }
  const unknown = UNKNOWN_SHARE * Math.sqrt(Math.log(total + 1) * RAREST);
  const weigh = ({ clause, ...read }: ReadClause): JointClause => {
    const placed = slotsOf(clause.places, (at) => {
      const likeliest = meanings[read.meanings[at]][0];
      const isUnknown = likeliest === undefined || clause.places[at]?.kind === 'unknown';
      return isUnknown ? unknown : weight[likeliest];
    });
    return {
      ...read,
      ...placed,
      weight: sumOf(placed.slots),
      isHeading: clause.isHeading,
      number: clause.number,
    };
  };
  const weighedA = readA.map(weigh);
  yield;
  return {
    a: weighedA,
    b: readB.map(weigh),
    weight,
    clausesWith: new Int32Array(frequency),
    meanings,
  };
}

function sumOf(values: readonly number[]): number {
  let sum = 0;
  for (let at = 0; at < values.length; at++) sum += values[at];
  return sum;
}

type ReadClause = Pick<JointClause, 'meanings' | 'facts' | 'keys' | 'ranks'> & {
  readonly clause: KeyedClause;
};

/** Keys of two texts as numbers, given as they come. */
class Entry {
  readonly names: string[] = [];
  readonly frequency: number[] = [];
  readonly meanings: (readonly number[])[] = [];
  private readonly numbers = new Map<string, number>();
  /** Places that may mean the same share one list of keys. */
  private readonly entered = new Map<readonly string[], number>();
  /** By key: the last clause that has it, and the best rank there. By meaning: the last clause that has it. */
  private readonly clauseOfKey: number[] = [];
  private readonly rankOfKey: number[] = [];
  private readonly clauseOfMeaning: number[] = [];
  private clauses = 0;

  read(clause: KeyedClause): ReadClause {
    const { places } = clause;
    const now = this.clauses++;
    const meanings: number[] = [];
    const keys: number[] = [];
    const facts: number[] = [];
    for (let at = 0; at < places.length; at++) {
      const { kind, keys: list } = places[at];
      const meaning = this.enter(list);
      meanings.push(meaning);
      const numbers = this.meanings[meaning];
      const group = GROUP_OF_KIND[kind];
      if (group !== undefined && numbers.length > 0) facts.push(meaning, numbers[0], group);
      if (this.clauseOfMeaning[meaning] === now) continue;
      this.clauseOfMeaning[meaning] = now;
      for (let rank = 0; rank < numbers.length; rank++) {
        const key = numbers[rank];
        if (this.clauseOfKey[key] !== now) {
          this.clauseOfKey[key] = now;
          this.rankOfKey[key] = rank;
          this.frequency[key] += 1;
          keys.push(key);
        } else if (rank < this.rankOfKey[key]) this.rankOfKey[key] = rank;
      }
    }
    const ranks: number[] = [];
    for (let at = 0; at < keys.length; at++) ranks.push(this.rankOfKey[keys[at]]);
    return { clause, meanings, facts, keys, ranks };
  }

  private enter(list: readonly string[]): number {
    const known = this.entered.get(list);
    if (known !== undefined) return known;
    const made = this.meanings.length;
    this.meanings.push(list.map((key) => this.enterKey(key)));
    this.clauseOfMeaning.push(-1);
    this.entered.set(list, made);
    return made;
  }

  private enterKey(key: string): number {
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    const made = this.names.length;
    this.numbers.set(key, made);
    this.names.push(key);
    this.frequency.push(0);
    this.clauseOfKey.push(-1);
    this.rankOfKey.push(0);
    return made;
  }
}

const GROUP_OF_KIND: Readonly<Partial<Record<KeyKind, number>>> = {
  formula: FORMULAS,
  name: NAMES,
  number: FIGURES,
  date: FIGURES,
};

/** A word of which nothing is known weighs this share of a rare one: the other text may say it in words that are known. */
const UNKNOWN_SHARE = 0.4;

/** The slots of places, of which each weighs what `weightOf` says. */
function slotsOf(
  places: readonly KeyPlace[],
  weightOf: (at: number) => number,
): Pick<JointClause, 'first' | 'last' | 'slots'> {
  const starts: number[] = [];
  const ends: number[] = [];
  const weights: number[] = [];
  for (let at = 0; at < places.length; at++) {
    if (holdsSmaller(places, at)) continue;
    const { from, to } = places[at];
    const own = weightOf(at);
    const last = ends.length - 1;
    if (last >= 0 && from < ends[last]) {
      // The same words read in two ways, or two places that overlap: one slot, as heavy as the heavier.
      ends[last] = Math.max(ends[last], to);
      weights[last] = Math.max(weights[last], own);
    } else {
      starts.push(from);
      ends.push(to);
      weights.push(own);
    }
  }
  const first: number[] = [];
  const last: number[] = [];
  // Places begin ever later, and so do the slots that they reach.
  let reached = 0;
  for (let at = 0; at < places.length; at++) {
    const { from, to } = places[at];
    while (reached < ends.length && ends[reached] <= from) reached++;
    let end = reached;
    while (end < starts.length && starts[end] < to) end++;
    first.push(reached);
    last.push(end);
  }
  return { first, last, slots: weights };
}

/** Places are sorted by where they begin, the longest first, so what a place holds comes after it. */
function holdsSmaller(places: readonly KeyPlace[], at: number): boolean {
  const { from, to } = places[at];
  for (let next = at + 1; next < places.length; next++) {
    const place = places[next];
    if (place.from >= to) return false;
    if (place.to <= to && (place.from > from || place.to < to)) return true;
  }
  return false;
}
