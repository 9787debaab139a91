import { z } from '@hono/zod-openapi';
import { ROW_KINDS } from '../../../answers/compare/digest.ts';
import { refusalOfTheme } from '../../../answers/formulas/theme-refusal.ts';
import { notOneOf, Refused } from '../../../answers/refusal.ts';
import { otherForms, type RowFilter, type RowThemes, rowsThatFit } from '../../../comparison/digest/index.ts';
import type { Row } from '../../../comparison/index.ts';
import type { Lexicon } from '../../../formula/index.ts';
import { listParameter } from '../parameters.ts';

const filterTheme = z.string().min(1).max(60).openapi({
  description: 'Only rows that speak of this theme; `digest` names the themes of the two texts.',
  example: 'sovereignty',
});
const filterSide = z.enum(['a', 'b']).openapi({
  description: 'Only rows with a clause of this side; `theme` and `q` are then looked for on this side.',
});
/** Characters of a phrase that rows are looked through for. */
export const LONGEST_PHRASE = 300;

const filterPhrase = z.string().min(1).max(LONGEST_PHRASE).openapi({
  description: 'Only rows with this phrase, whatever its case, quotation marks and dashes.',
  example: 'territorial integrity',
});

/** The same in a body. */
export const filterBodyFields = {
  theme: filterTheme.optional(),
  kind: z
    .array(z.string().min(1).max(20))
    .min(1)
    .max(8)
    .optional()
    .openapi({
      description: 'Only rows of these kinds: same, reworded, only_a, only_b.',
      example: ['only_b'],
    }),
  side: filterSide.optional(),
  q: filterPhrase.optional(),
} as const;

/** Parameters that leave out rows. */
export const filterFields = {
  theme: filterTheme.optional(),
  kind: listParameter('Kinds of rows: same, reworded, only_a, only_b', 'reworded,only_b', [
    ...ROW_KINDS,
    'counterpart',
  ]).optional(),
  side: filterSide.optional(),
  q: filterPhrase.optional(),
} as const;

export interface FilterQuery {
  readonly theme?: string | undefined;
  readonly kind?: readonly string[] | undefined;
  readonly side?: 'a' | 'b' | undefined;
  readonly q?: string | undefined;
}

/** The filter that was asked for, or null; a value that nothing can have is refused. */
export function filterOf(lexicon: Lexicon, { theme, kind, side, q }: FilterQuery): RowFilter | null {
  const wrongTheme = refusalOfTheme(lexicon, theme);
  if (wrongTheme) throw new Refused(wrongTheme);
  const unknown = kind?.find((one) => !ROW_KINDS.some((known) => known === one));
  if (unknown !== undefined)
    throw new Refused(notOneOf('bad-parameter', 'kind', unknown, ROW_KINDS, 'There is no such kind of row.'));
  const kinds = kind && ROW_KINDS.filter((known) => kind.includes(known));
  if (theme === undefined && kinds === undefined && side === undefined && q === undefined) return null;
  return { theme, kinds, side, phrase: q };
}

/** Numbers of the rows that fit; null where nothing was asked for. */
export function shownRows(
  rows: readonly Row[],
  themes: RowThemes,
  filter: RowFilter | null,
): ReadonlySet<number> | null {
  return filter && new Set(rowsThatFit(rows, themes, filter).map(({ n }) => n));
}

/** What a filter left of a comparison, and where that is nothing, in which other forms its phrase does stand. */
export function filterReply(
  comparison: Parameters<typeof otherForms>[0],
  asked: FilterQuery,
  shown: ReadonlySet<number>,
) {
  const other_forms = otherForms(comparison, asked, shown.size);
  return {
    ...asked,
    rows: shown.size,
    of: comparison.rows.length,
    ...(other_forms === undefined ? {} : { other_forms }),
  };
}
