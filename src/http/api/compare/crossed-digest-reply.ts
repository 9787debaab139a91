import type { D1Database } from '@cloudflare/workers-types';
import { z } from '@hono/zod-openapi';
import { type CrossedDigestLine, readCrossedDigest } from '../../../answers/compare/crossed-digest.ts';
import type { CrossedTexts } from '../../../answers/compare/crossed-texts.ts';
import type { CrossedRowKind } from '../../../crossing/index.ts';
import type { Lexicon } from '../../../formula/index.ts';

const cellSchema = z.object({
  count: z.int(),
  rows: z.array(z.int()).readonly().describe('Numbers of the rows.'),
  formulas: z
    .array(
      z.object({
        id: z.string().describe('Id of the formula, as in /v1/formulas.'),
        in_other_text: z
          .boolean()
          .nullable()
          .describe(
            'Whether a wording of it was found anywhere in the other text; null where none is known in the language of that text.',
          ),
      }),
    )
    .readonly()
    .describe(
      'Formulas of the theme in these rows. With a counterpart: those that both sides of a row have. Alone: first those of which no wording was found in the other text.',
    ),
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
export async function crossedDigestReply(
  db: D1Database,
  lexicon: Lexicon,
  crossed: CrossedTexts,
): Promise<CrossedDigestReply> {
  const { lines } = await readCrossedDigest(db, lexicon, crossed);
  const cell = ({ rows, formulas }: CrossedDigestLine, kind: CrossedRowKind) => ({
    count: rows[kind].length,
    rows: rows[kind],
    formulas: formulas[kind],
  });
  return lines.map((line) => ({
    theme: line.theme,
    title: line.title,
    counterpart: cell(line, 'counterpart'),
    only_a: cell(line, 'only_a'),
    only_b: cell(line, 'only_b'),
  }));
}
