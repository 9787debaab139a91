import type { D1Database } from '@cloudflare/workers-types';
import { type CitedRows, citedRows } from '../../../answers/citing/cited-rows.ts';
import type { AnyCompared } from '../../../answers/compare/crossing.ts';
import { Refused } from '../../../answers/refusal.ts';
import type { Lexicon } from '../../../formula/index.ts';
import { shownCrossedRows } from '../compare/crossed-filter.ts';
import { type FilterQuery, LONGEST_PHRASE } from '../compare/filter.ts';
import { filteredView } from '../compare/filtered-view.ts';

/** The passages of a comparison that are cited; what no passage of it can have is refused, as the comparison itself refuses it. */
export async function citedOf(
  db: D1Database,
  lexicon: Lexicon,
  any: AnyCompared,
  asked: FilterQuery,
): Promise<CitedRows> {
  if (asked.q !== undefined && asked.q.length > LONGEST_PHRASE)
    throw new Refused({
      reason: 'bad-parameter',
      detail: `A phrase of a comparison has at most ${LONGEST_PHRASE} characters.`,
      parameter: 'q',
      value: asked.q,
    });
  const shown =
    any.kind === 'crossed'
      ? await shownCrossedRows(db, lexicon, any.crossed, asked)
      : (await filteredView(db, lexicon, any.compared, asked, false)).shown;
  return { ...citedRows(asked), found: shown?.size };
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
