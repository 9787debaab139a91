/**
 * Candidates → what a reader would go by when judging each, as numbers: one row of FEATURES numbers a candidate.
 * Everything is symmetric: exchanging the two texts leaves every number as it is. Pure.
 */

import type { Mode } from '../../types.ts';
import type { Candidates } from '../candidates.ts';
import type { Terms } from '../terms.ts';
import { FEATURES, GATE_FEATURES } from './columns.ts';
import { describePlaces } from './places.ts';
import { describeRivals } from './rivals.ts';
import { findShared } from './shared.ts';
import { describeShares } from './shares.ts';
import { totalsOf } from './totals.ts';
import { describeWording } from './wording.ts';

/** The cheap columns of all candidates: GATE_FEATURES numbers each. */
export function describeCheaply(terms: Terms, found: Candidates, mode: Mode | undefined): Float32Array {
  const rows = new Float32Array(found.count * GATE_FEATURES);
  describeRivals(found, rows);
  describePlaces(terms, found, mode, rows);
  return rows;
}

/** All columns of the candidates that passed the gate; `cheap` and `kept` say what is known of each already. */
export function describeCandidates(
  terms: Terms,
  found: Candidates,
  cheap: Float32Array,
  kept: Int32Array,
): Float32Array {
  const rows = new Float32Array(found.count * FEATURES);
  for (let candidate = 0; candidate < found.count; candidate++) {
    const from = kept[candidate] * GATE_FEATURES;
    const to = candidate * FEATURES;
    for (let column = 0; column < GATE_FEATURES; column++) rows[to + column] = cheap[from + column];
  }
  const totals = totalsOf(terms);
  const shared = findShared(terms, found);
  describeWording(terms, totals, found, shared, rows);
  describeShares(terms, totals, found, shared, rows);
  return rows;
}
