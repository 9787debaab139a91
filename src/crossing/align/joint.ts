/**
 * Two texts as keys → slots with weights: what alignment counts with. A slot is a place that holds no smaller one; a
 * term covers the slots of its words. Keys that few clauses have weigh much, and so do words that are rare in public
 * statements at large. Pure.
 */
import { generalRarity, RAREST } from '../../comparison/align/learned/rarity.ts';
import { stemWord } from '../../text/index.ts';
import type { KeyedClause, KeyedText, KeyKind, KeyPlace } from '../types.ts';

/** A place of a clause with the slots that it covers, and its keys as numbers. */
export interface JointPlace {
  readonly kind: KeyKind;
  readonly keys: readonly number[];
  /** Slots of the clause, half-open. */
  readonly first: number;
  readonly last: number;
}

export interface JointClause {
  readonly places: readonly JointPlace[];
  /** Weight of each slot. */
  readonly slots: Float64Array;
  readonly weight: number;
  /** By key: the best rank at which a place of the clause has it. */
  readonly keys: ReadonlyMap<number, number>;
  readonly isHeading: boolean;
  readonly number: string | undefined;
}

export interface JointTexts {
  readonly a: readonly JointClause[];
  readonly b: readonly JointClause[];
  /** Weight of each key. */
  readonly weight: Float64Array;
  readonly names: readonly string[];
}

export function joinKeys(a: KeyedText, b: KeyedText): JointTexts {
  const numbers = new Map<string, number>();
  const names: string[] = [];
  const frequency: number[] = [];
  const enter = (key: string): number => {
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, names.length);
    names.push(key);
    frequency.push(0);
    return names.length - 1;
  };
  // Places that may mean the same share one list of keys.
  const entered = new Map<readonly string[], readonly number[]>();
  const enterAll = (list: readonly string[]): readonly number[] => {
    const known = entered.get(list);
    if (known !== undefined) return known;
    const made = list.map(enter);
    entered.set(list, made);
    return made;
  };
  const read = (clauses: readonly KeyedClause[]) =>
    clauses.map((clause) => {
      const keysOf = clause.places.map((place) => enterAll(place.keys));
      const keys = new Map<number, number>();
      for (const own of keysOf)
        for (let rank = 0; rank < own.length; rank++) {
          const key = own[rank] as number;
          if (rank < (keys.get(key) ?? Number.POSITIVE_INFINITY)) keys.set(key, rank);
        }
      for (const key of keys.keys()) frequency[key] = (frequency[key] as number) + 1;
      return { clause, keysOf, keys };
    });
  const readA = read(a.clauses);
  const readB = read(b.clauses);
  const total = a.clauses.length + b.clauses.length;
  const weight = Float64Array.from(names, (name, key) =>
    Math.sqrt(Math.log((total + 1) / (frequency[key] as number)) * commonness(name)),
  );
  const unknown = UNKNOWN_SHARE * Math.sqrt(Math.log(total + 1) * RAREST);
  const weigh = ({ clause, keysOf, keys }: (typeof readA)[number]): JointClause => {
    const { joint, slots } = slotsOf(clause.places, keysOf, weight, unknown);
    return {
      places: joint,
      slots,
      weight: slots.reduce((sum, value) => sum + value, 0),
      keys,
      isHeading: clause.isHeading,
      number: clause.number,
    };
  };
  return { a: readA.map(weigh), b: readB.map(weigh), weight, names };
}

/** A word of which nothing is known weighs this share of a rare one: the other text may say it in words that are known. */
const UNKNOWN_SHARE = 0.4;
const FORMULA = 5;
const NAME = 5;

/** By key; see `commonness`. Keys of terms and words alone are kept, of which there are as many as concepts. */
const known = new Map<string, number>();

function commonness(key: string): number {
  const before = known.get(key);
  if (before !== undefined) return before;
  const made = readCommonness(key);
  if (key.charAt(1) === ':') known.set(key, made);
  return made;
}

/** How little a key says by itself: a rarity, as of stems in public statements. */
function readCommonness(key: string): number {
  const rest = key.slice(2);
  switch (key.charAt(0)) {
    case '*':
      return FORMULA;
    case 'n':
      return NAME;
    case 'w':
      return generalRarity(rest);
    case 't':
      return Math.min(
        RAREST,
        rest
          .split(/[\s-]+/)
          .reduce((most, word) => Math.max(most, generalRarity(stemWord(word.toLowerCase(), 'en'))), 0) + 0.5,
      );
    case '#':
      return /^#(?:\d|1[0-2])$/.test(key) ? 3 : /^#(?:19|20)\d\d$/.test(key) ? 4.5 : 6.5;
    default:
      return RAREST * 0.8;
  }
}

function slotsOf(
  places: readonly KeyPlace[],
  keysOf: readonly (readonly number[])[],
  weight: Float64Array,
  unknown: number,
): { joint: readonly JointPlace[]; slots: Float64Array } {
  const starts: number[] = [];
  const ends: number[] = [];
  const weights: number[] = [];
  for (let at = 0; at < places.length; at++) {
    if (holdsSmaller(places, at)) continue;
    const { from, to, kind } = places[at] as KeyPlace;
    const likeliest = keysOf[at]?.[0];
    const own = likeliest === undefined || kind === 'unknown' ? unknown : (weight[likeliest] as number);
    const last = ends.length - 1;
    if (last >= 0 && from < (ends[last] as number)) {
      // The same words read in two ways, or two places that overlap: one slot, as heavy as the heavier.
      ends[last] = Math.max(ends[last] as number, to);
      weights[last] = Math.max(weights[last] as number, own);
    } else {
      starts.push(from);
      ends.push(to);
      weights.push(own);
    }
  }
  // Places begin ever later, and so do the slots that they reach.
  let reached = 0;
  const joint = places.map(({ from, to, kind }, at): JointPlace => {
    while (reached < ends.length && (ends[reached] as number) <= from) reached++;
    const first = reached;
    let last = first;
    while (last < starts.length && (starts[last] as number) < to) last++;
    return { kind, keys: keysOf[at] as readonly number[], first, last };
  });
  return { joint, slots: Float64Array.from(weights) };
}

/** Places are sorted by where they begin, the longest first, so what a place holds comes after it. */
function holdsSmaller(places: readonly KeyPlace[], at: number): boolean {
  const { from, to } = places[at] as KeyPlace;
  for (let next = at + 1; next < places.length; next++) {
    const place = places[next] as KeyPlace;
    if (place.from >= to) return false;
    if (place.to <= to && (place.from > from || place.to < to)) return true;
  }
  return false;
}
