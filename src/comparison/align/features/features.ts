/**
 * Candidates → what a reader would go by when judging each, as numbers: one row of FEATURES numbers a candidate.
 * Everything is symmetric: exchanging the two texts leaves every number as it is. Pure.
 */

import type { Mode } from '../../types.ts';
import type { Candidates } from '../candidates.ts';
import type { Terms } from '../terms.ts';
import { FEATURES } from './columns.ts';
import { describePlaces } from './places.ts';
import { describeRivals } from './rivals.ts';
import { describeShares } from './shares.ts';
import { totalsOf } from './totals.ts';
import { describeWording } from './wording.ts';

export function describeCandidates(terms: Terms, found: Candidates, mode: Mode | undefined): Float32Array {
  const rows = new Float32Array(found.count * FEATURES);
  const totals = totalsOf(terms);
  describeWording(terms, totals, found, rows);
  describeShares(terms, totals, found, rows);
  describeRivals(found, rows);
  describePlaces(terms, found, mode, rows);
  return rows;
}
