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
  readonly place: KeyPlace;
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
  const read = (clauses: readonly KeyedClause[]) =>
    clauses.map((clause) => {
      const places = clause.places.map((place) => ({ place, keys: place.keys.map(enter) }));
      const keys = new Map<number, number>();
      for (const { keys: own } of places)
        for (const [rank, key] of own.entries())
          keys.set(key, Math.min(rank, keys.get(key) ?? Number.POSITIVE_INFINITY));
      for (const key of keys.keys()) frequency[key] = (frequency[key] as number) + 1;
      return { clause, places, keys };
    });
  const readA = read(a.clauses);
  const readB = read(b.clauses);
  const total = a.clauses.length + b.clauses.length;
  const weight = Float64Array.from(names, (name, key) =>
    Math.sqrt(Math.log((total + 1) / (frequency[key] as number)) * commonness(name)),
  );
  const unknown = UNKNOWN_SHARE * Math.sqrt(Math.log(total + 1) * RAREST);
  const weigh = ({ clause, places, keys }: (typeof readA)[number]): JointClause => {
    const { joint, slots } = slotsOf(places, weight, unknown);
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

/** How little a key says by itself: a rarity, as of stems in public statements. */
function commonness(key: string): number {
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

interface Leaf {
  from: number;
  to: number;
  weight: number;
}

function slotsOf(
  places: readonly { readonly place: KeyPlace; readonly keys: readonly number[] }[],
  weight: Float64Array,
  unknown: number,
): { joint: readonly JointPlace[]; slots: Float64Array } {
  const leaves: Leaf[] = [];
  for (const [at, { place, keys }] of places.entries()) {
    if (holdsSmaller(places, at)) continue;
    const [likeliest] = keys;
    const own = likeliest === undefined || place.kind === 'unknown' ? unknown : (weight[likeliest] as number);
    const last = leaves.at(-1);
    if (last !== undefined && place.from < last.to) {
      // The same words read in two ways, or two places that overlap: one slot, as heavy as the heavier.
      last.to = Math.max(last.to, place.to);
      last.weight = Math.max(last.weight, own);
    } else leaves.push({ from: place.from, to: place.to, weight: own });
  }
  // Places begin ever later, and so do the leaves that they reach.
  let reached = 0;
  const joint = places.map(({ place, keys }): JointPlace => {
    while (reached < leaves.length && (leaves[reached] as Leaf).to <= place.from) reached++;
    const first = reached;
    let last = first;
    while (last < leaves.length && (leaves[last] as Leaf).from < place.to) last++;
    return { kind: place.kind, keys, place, first, last };
  });
  return { joint, slots: Float64Array.from(leaves, (leaf) => leaf.weight) };
}

/** Places are sorted by where they begin, the longest first, so what a place holds comes after it. */
function holdsSmaller(places: readonly { readonly place: KeyPlace }[], at: number): boolean {
  const { from, to } = (places[at] as { place: KeyPlace }).place;
  for (let next = at + 1; next < places.length; next++) {
    const { place } = places[next] as { place: KeyPlace };
    if (place.from >= to) return false;
    if (place.to <= to && (place.from > from || place.to < to)) return true;
  }
  return false;
}
