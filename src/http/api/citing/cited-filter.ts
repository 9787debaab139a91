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
  { row, ...asked }: FilterQuery & { readonly row?: number | undefined },
): Promise<CitedRows> {
  if (asked.q !== undefined && asked.q.length > LONGEST_PHRASE)
    throw new Refused({
      reason: 'bad-parameter',
      detail: `A phrase of a comparison has at most ${LONGEST_PHRASE} characters.`,
      parameter: 'q',
      value: asked.q,
    });
  if (row !== undefined) {
    refuseRow(row, (any.kind === 'crossed' ? any.crossed : any.compared).comparison.rows.length, asked);
    return { row };
  }
  const shown =
    any.kind === 'crossed'
      ? await shownCrossedRows(db, lexicon, any.crossed, asked)
      : (await filteredView(db, lexicon, any.compared, asked, false)).shown;
  return { ...citedRows(asked), found: shown?.size };
}

/** One row is named by itself, and stands in the whole comparison. */
function refuseRow(row: number, rows: number, { theme, kind, side, q }: FilterQuery): void {
  if (theme !== undefined || kind !== undefined || side !== undefined || q !== undefined)
    throw new Refused({
      reason: 'bad-parameter',
      detail:
        '“row” names one passage; “theme”, “kind”, “side” and “q” choose others. Give one or the other.',
      parameter: 'row',
      value: String(row),
    });
  if (row > rows)
    throw new Refused({
      reason: 'bad-parameter',
      detail: `This comparison has ${rows} rows.`,
      parameter: 'row',
      value: String(row),
    });
}
