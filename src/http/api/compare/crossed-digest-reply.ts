import type { D1Database } from '@cloudflare/workers-types';
import { z } from '@hono/zod-openapi';
import { crossedDigest } from '../../../answers/compare/crossed-digest.ts';
import type { CrossedTexts } from '../../../answers/compare/crossed-texts.ts';
import { readRowThemes } from '../../../answers/compare/digest.ts';
import type { Lexicon } from '../../../formula/index.ts';

const cellSchema = z.object({
  count: z.int(),
  rows: z.array(z.int()).readonly().describe('Numbers of the rows.'),
});

export const crossedDigestSchema = z
  .array(
    z.object({
      theme: z.string().describe('Id of the theme.'),
      title: z.string(),
      counterpart: cellSchema,
      only_a: cellSchema,
      only_b: cellSchema,
    }),
  )
  .readonly()
  .describe(
    'Theme by theme, how many rows have a counterpart and for how many none was found, which does not say that there is none.',
  )
  .openapi('CrossedDigest');

export type CrossedDigestReply = z.input<typeof crossedDigestSchema>;

/** What two texts of different languages say theme by theme. */
export async function readCrossedDigest(
  db: D1Database,
  lexicon: Lexicon,
  crossed: CrossedTexts,
): Promise<CrossedDigestReply> {
  const { rows } = crossed.comparison;
  const cell = (numbers: readonly number[]) => ({ count: numbers.length, rows: numbers });
  const ofRow = await readRowThemes(db, lexicon, { ...crossed, rows });
  return crossedDigest(rows, ofRow, lexicon.themes).map((line) => ({
    theme: line.theme,
    title: line.title,
    counterpart: cell(line.rows.counterpart),
    only_a: cell(line.rows.only_a),
    only_b: cell(line.rows.only_b),
  }));
}
