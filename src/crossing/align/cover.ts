/** Two clauses as keys → what of each the other covers, and which places meet. Pure. */
import { rankWorth } from './candidates.ts';
import type { JointClause, JointPlace } from './joint.ts';

export interface Cover {
  /** From `places` on a number by place: how well the other clause answers it by their best common key, 0 for none. */
  readonly values: Float64Array;
  readonly places: number;
  /** From here on by slot: 0…1, how well the other clause covers it. */
  readonly slots: number;
  /** Share of the weight of the clause that is covered. */
  readonly share: number;
  /** Weight that is covered. */
  readonly weight: number;
}

/** How many values a cover of the clause has. */
export function sizeOfCover({ places, slots }: JointClause): number {
  return places.length + slots.length;
}

/** Writes its values into an array of zeros, from a place on: there are as many covers as candidates, twice. */
export function coverOf(
  clause: JointClause,
  other: JointClause,
  values = new Float64Array(sizeOfCover(clause)),
  from = 0,
): Cover {
  const count = clause.places.length;
  const slots = from + count;
  for (let at = 0; at < count; at++) {
    const { keys, first, last } = clause.places[at] as JointPlace;
    const worth = worthOf(keys, other);
    if (worth === 0) continue;
    values[from + at] = worth;
    for (let slot = slots + first; slot < slots + last; slot++)
      if ((values[slot] as number) < worth) values[slot] = worth;
  }
  let weight = 0;
  for (let slot = 0; slot < clause.slots.length; slot++)
    weight += (values[slots + slot] as number) * (clause.slots[slot] as number);
  return { values, places: from, slots, share: clause.weight === 0 ? 0 : weight / clause.weight, weight };
}

function worthOf(keys: readonly number[], other: JointClause): number {
  let best = 0;
  for (let rank = 0; rank < keys.length; rank++) {
    const theirs = other.keys.get(keys[rank] as number);
    if (theirs === undefined) continue;
    const worth = rankWorth(rank) * rankWorth(theirs);
    if (worth > best) best = worth;
  }
  return best;
}
