import { createRoute, z } from '@hono/zod-openapi';
import { ENGINE_VERSION } from '../../comparison/index.ts';
import type { StoredCollection } from '../../store/index.ts';
import { csvReply } from '../csv.ts';
import { type OverlapMatrix, readMatrix, shareOf } from '../data/matrix.ts';
import { partnerName } from '../data/partner-names.ts';
import { unwrap } from '../refusal.ts';
import { formParameter, prefersCsv } from './form.ts';
import { langParameter, listParameter } from './parameters.ts';
import { NOT_MODIFIED, PROBLEMS } from './problem-schema.ts';
import { createRouter, onlyParameters } from './router.ts';
import { isSpecimenSeries } from './search-reply.ts';
import { SPECIMEN_NOTICE } from './statement-schema.ts';

const matrixQuery = z.object({
  lang: langParameter.optional(),
  series: listParameter('Ids of series', 'us,cn').optional(),
  format: formParameter.optional(),
});

const overlapSchema = z.object({
  a_in_b: z.number().describe('Share of the words of A that stand in B.'),
  b_in_a: z.number(),
  both: z.number().describe('Symmetric: words of both that stand in the other, of all words of both.'),
});

const matrixSchema = z
  .object({
    lang: z.string(),
    engine: z.string(),
    method: z.string(),
    notice: z.string().optional(),
    texts: z
      .array(
        z.object({
          statement: z.string(),
          partner: z.string(),
          adopted: z.string(),
          words: z.int(),
          specimen: z.literal(true).optional(),
        }),
      )
      .readonly(),
    covered: z
      .array(z.array(z.int()).readonly())
      .readonly()
      .describe(
        '`covered[row][column]`: words of the row that stand in the column; the diagonal has all words.',
      ),
    shares: z
      .array(z.array(z.number()).readonly())
      .readonly()
      .describe('The same as shares of the words of the row.'),
    symmetric: z.array(z.array(z.number()).readonly()).readonly(),
    partners: z
      .array(
        z
          .object({
            a: z.string(),
            b: z.string(),
            a_name: z.string(),
            b_name: z.string(),
            a_words: z.int(),
            b_words: z.int(),
          })
          .extend(overlapSchema.shape),
      )
      .readonly(),
  })
  .openapi('Matrix');

const matrixRoute = createRoute({
  method: 'get',
  path: '/v1/matrix',
  operationId: 'matrix',
  tags: ['Shared language'],
  summary: 'How much of each text stands word for word in each other, in both directions',
  middleware: onlyParameters(Object.keys(matrixQuery.shape)),
  request: { query: matrixQuery },
  responses: {
    200: {
      description: 'The matrix; as CSV one line a pair.',
      content: { 'application/json': { schema: matrixSchema }, 'text/csv': { schema: z.string() } },
    },
    ...NOT_MODIFIED,
    ...PROBLEMS,
  },
});

const METHOD =
  'Words in runs of at least four words that both texts have, after folding; runs do not cross a clause. Short texts give unsteady shares: read them with the word counts.';

function matrixReply(
  matrix: OverlapMatrix,
  collection: StoredCollection | null,
): z.input<typeof matrixSchema> {
  const { texts, covered } = matrix;
  const at = (row: number, column: number) => covered[row]?.[column] ?? 0;
  const cells = (cell: (row: number, column: number) => number) =>
    texts.map((_, row) => texts.map((_, column) => cell(row, column)));
  const wordsOf = (index: number) => texts[index]?.words ?? 0;
  const invented = texts.some(({ series }) => isSpecimenSeries(series, collection));
  return {
    lang: matrix.lang,
    engine: ENGINE_VERSION,
    method: METHOD,
    ...(invented ? { notice: SPECIMEN_NOTICE } : {}),
    texts: texts.map(({ statement, partner, adopted, words, series }) => ({
      statement,
      partner,
      adopted,
      words,
      ...(isSpecimenSeries(series, collection) ? { specimen: true as const } : {}),
    })),
    covered,
    shares: cells((row, column) => shareOf(at(row, column), wordsOf(row))),
    symmetric: cells((row, column) =>
      shareOf(at(row, column) + at(column, row), wordsOf(row) + wordsOf(column)),
    ),
    partners: matrix.partners.map(({ a, b, a_words, b_words, a_covered, b_covered }) => ({
      a,
      b,
      a_name: partnerName(a, collection),
      b_name: partnerName(b, collection),
      a_words,
      b_words,
      a_in_b: shareOf(a_covered, a_words),
      b_in_a: shareOf(b_covered, b_words),
      both: shareOf(a_covered + b_covered, a_words + b_words),
    })),
  };
}

export const matrixRoutes = createRouter().openapi(matrixRoute, async (c) => {
  const { lang = 'en', series, format } = c.req.valid('query');
  const reply = matrixReply(
    unwrap(await readMatrix(c.env.DB, c.var.collection, { lang, series })),
    c.var.collection,
  );
  if (!prefersCsv(c, format)) return c.json(reply, 200);
  return csvReply(
    c,
    [
      'a',
      'b',
      'a_words',
      'b_words',
      'a_words_in_b',
      'b_words_in_a',
      'a_in_b',
      'b_in_a',
      'both',
      'lang',
      'engine',
    ],
    reply.texts.flatMap((a, row) =>
      reply.texts
        .slice(row + 1)
        .map((b, offset) => [
          a.statement,
          b.statement,
          a.words,
          b.words,
          reply.covered[row]?.[row + 1 + offset],
          reply.covered[row + 1 + offset]?.[row],
          reply.shares[row]?.[row + 1 + offset],
          reply.shares[row + 1 + offset]?.[row],
          reply.symmetric[row]?.[row + 1 + offset],
          lang,
          reply.engine,
        ]),
    ),
    `matrix-${lang}`,
  );
});
