/**
 * Candidates → what a reader would go by when judging each, as numbers: one row of FEATURES numbers a candidate.
 * Everything is symmetric: exchanging the two texts leaves every number as it is. Pure.
 */

import type { Mode } from '../../types.ts';
import type { Candidates } from '../candidates.ts';
import type { Sections } from '../sections.ts';
import type { Terms } from '../terms.ts';
import { FEATURES } from './columns.ts';
import { describePlaces } from './places.ts';
import { describeRivals } from './rivals.ts';
import { describeWording } from './wording.ts';

export function describeCandidates(
  terms: Terms,
  found: Candidates,
  sections: Sections | undefined,
  mode: Mode | undefined,
): Float32Array {
  const rows = new Float32Array(found.count * FEATURES);
  describeWording(terms, found, rows);
  describeRivals(found, rows);
  describePlaces(terms, found, mode, rows);
  describeSections(found, sections, rows);
  return rows;
}

/** How like the sections are that the two clauses stand in; -1 where the texts have no sections. */
function describeSections(found: Candidates, sections: Sections | undefined, rows: Float32Array): void {
  for (let candidate = 0; candidate < found.count; candidate++) {
    const s = sections?.ofA[found.a[candidate] as number] ?? -1;
    const t = sections?.ofB[found.b[candidate] as number] ?? -1;
    const at = candidate * FEATURES;
    const known = sections !== undefined && s >= 0 && t >= 0;
    const cell = known ? s * sections.headsB.length + t : 0;
    rows[at + 37] = known ? (sections.likeness[cell] as number) : -1;
    rows[at + 38] = known ? (sections.lead[cell] as number) : -1;
  }
}
