import { z } from '@hono/zod-openapi';
import { type ComparedThemes, themeTitle } from '../../../answers/compare/digest.ts';
import type { DigestCell, DigestColumn } from '../../../comparison/digest/index.ts';

const phraseSchema = z.object({ from: z.int(), to: z.int(), text: z.string() });

const namesSchema = z
  .object({ from: z.int(), to: z.int() })
  .describe('The words that name the theme, as offsets of the text.');

const toldSchema = phraseSchema.extend({
  names: namesSchema.optional(),
  under: phraseSchema
    .extend({ names: namesSchema })
    .optional()
    .describe('Of a sub-point whose head alone names the theme: the words of the head that do.'),
});

const cellSchema = z
  .object({
    count: z.int(),
    rows: z.array(z.int()).readonly().describe('Numbers of the rows.'),
    phrase: z
      .object({ row: z.int(), a: toldSchema.nullable(), b: toldSchema.nullable() })
      .nullable()
      .describe(
        'The phrase that tells most of these rows, cut from the text as it is printed. It holds the words that put the row under the theme; a side that does not name the theme has none.',
      ),
  })
  .openapi('DigestCell');

export const digestSchema = z
  .array(
    z.object({
      theme: z
        .string()
        .nullable()
        .describe('Id of the theme; null for the rows of no theme, which come last.'),
      title: z.string(),
      shared: cellSchema,
      reworded: cellSchema,
      only_a: cellSchema,
      only_b: cellSchema,
    }),
  )
  .readonly()
  .describe(
    'Theme by theme, what both texts say in the same words, in other words, and what one says alone. A row of several themes counts for each.',
  )
  .openapi('Digest');

type DigestReply = z.input<typeof digestSchema>;

/** The digest as the API shows it, with the rows of no theme as its last line. */
export function digestReply({ digest, lexicon }: ComparedThemes): DigestReply {
  const cell = ({ rows, phrase }: DigestCell) => ({
    count: rows.length,
    rows,
    phrase: phrase && { row: phrase.row, a: phrase.a, b: phrase.b },
  });
  const rest = (column: DigestColumn) => cell({ rows: digest.rest[column], phrase: null });
  return [
    ...digest.lines.map(({ theme, cells }) => ({
      theme,
      title: themeTitle(lexicon, theme),
      shared: cell(cells.shared),
      reworded: cell(cells.reworded),
      only_a: cell(cells.only_a),
      only_b: cell(cells.only_b),
    })),
    {
      theme: null,
      title: 'No theme',
      shared: rest('shared'),
      reworded: rest('reworded'),
      only_a: rest('only_a'),
      only_b: rest('only_b'),
    },
  ];
}
