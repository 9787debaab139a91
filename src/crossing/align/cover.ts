/** Two clauses as keys → what of each the other covers, and which places meet. Pure. */
import { rankWorth } from './candidates.ts';
import type { JointClause } from './joint.ts';

export interface Cover {
  /** By slot: 0…1, how well the other clause covers it. */
  readonly slots: Float64Array;
  /** Share of the weight of the clause that is covered. */
  readonly share: number;
  /** Weight that is covered. */
  readonly weight: number;
}

export function coverOf(clause: JointClause, other: JointClause): Cover {
  const slots = new Float64Array(clause.slots.length);
  for (const place of clause.places) {
    const worth = worthOf(place.keys, other);
    if (worth === 0) continue;
    for (let slot = place.first; slot < place.last; slot++)
      if ((slots[slot] as number) < worth) slots[slot] = worth;
  }
  let weight = 0;
  for (let slot = 0; slot < slots.length; slot++)
    weight += (slots[slot] as number) * (clause.slots[slot] as number);
  return { slots, share: clause.weight === 0 ? 0 : weight / clause.weight, weight };
}

/** How well the other clause answers a place: its best common key, by rank on both sides; 0 where there is none. */
export function worthOf(keys: readonly number[], other: JointClause): number {
  let best = 0;
  for (let rank = 0; rank < keys.length; rank++) {
    const theirs = other.keys.get(keys[rank] as number);
    if (theirs === undefined) continue;
    const worth = rankWorth(rank) * rankWorth(theirs);
    if (worth > best) best = worth;
  }
  return best;
}
