import { type CitedRows, citedRows } from '../../../answers/citing/cited-rows.ts';
import type { AnyCompared } from '../../../answers/compare/crossing.ts';
import { Refused } from '../../../answers/refusal.ts';
import type { Lexicon } from '../../../formula/index.ts';
import { refuseCrossedFilter } from '../compare/crossed-filter.ts';
import { type FilterQuery, filterOf, LONGEST_PHRASE } from '../compare/filter.ts';

/** The passages of a comparison that are cited; what no passage of it can have is refused, as the comparison itself refuses it. */
export function citedOf(lexicon: Lexicon, { kind }: AnyCompared, asked: FilterQuery): CitedRows {
  if (asked.q !== undefined && asked.q.length > LONGEST_PHRASE)
    throw new Refused({
      reason: 'bad-parameter',
      detail: `A phrase of a comparison has at most ${LONGEST_PHRASE} characters.`,
      parameter: 'q',
      value: asked.q,
    });
  if (kind === 'crossed') refuseCrossedFilter(lexicon, asked);
  else filterOf(lexicon, asked);
  return citedRows(asked);
}

/** Refuses what belongs to a comparison of two texts where none is cited. */
export function refuseWithoutPair({ kind, side }: FilterQuery): void {
  if (kind !== undefined || side !== undefined)
    throw new Refused({
      reason: 'missing-parameter',
      detail: '“kind” and “side” are of a comparison: give “a” and “b”.',
      parameter: 'a',
    });
}
