import { createRoute, z } from '@hono/zod-openapi';
import { matrixDataUrl } from '../../../addresses/urls.ts';
import { readAcross } from '../../../answers/formulas/across.ts';
import {
  type OverlapMatrix,
  type PartnerOverlap,
  readMatrix,
  shareOf,
  symmetricShare,
} from '../../../answers/formulas/matrix.ts';
import { partnerName } from '../../../answers/partner-names.ts';
import { isInvented } from '../../../answers/real-or-invented.ts';
import { unwrap } from '../../../answers/refusal.ts';
import { ENGINE_VERSION } from '../../../comparison/index.ts';
import type { StoredCollection } from '../../../store/index.ts';
import { csvReply } from '../../formats/csv.ts';
import { formParameter, tableForm } from '../form.ts';
import { authorityParameter, langParameter, listParameter } from '../parameters.ts';
import { NOT_MODIFIED, PROBLEMS } from '../problem-schema.ts';
import { createRouter, onlyParameters } from '../router.ts';
import { SPECIMEN_NOTICE } from '../statements/statement-schema.ts';
import { authorityQuery } from './formula-reply.ts';
import { matrixSchema } from './matrix-schema.ts';
import { SAID_COLUMNS, saidMatrixReply, type saidMatrixSchema, saidRows } from './said-matrix.ts';

const matrixQuery = z.object({
  lang: langParameter.optional(),
  series: listParameter('Ids of series', 'us,cn').optional(),
  authority: authorityParameter.optional(),
  theme: z.string().min(1).max(60).optional().openapi({
    description: 'Only clauses that carry a formula of this theme count.',
    example: 'afghanistan',
  }),
  of: z.enum(['texts', 'formulas']).optional().openapi({
    description:
      'What lines of CSV are: pairs of texts (the default), or a formula and a partner, in all languages.',
  }),
  format: formParameter.optional(),
});

const matrixRoute = createRoute({
  method: 'get',
  path: '/v1/matrix',
  operationId: 'matrix',
  tags: ['Shared language'],
  summary:
    'How much of each text stands word for word in each other, in both directions; on one theme with `theme`',
  middleware: onlyParameters(Object.keys(matrixQuery.shape)),
  request: { query: matrixQuery },
  responses: {
    200: {
      description:
        'The matrix; as CSV one line a pair of texts, or a formula and partner with `of=formulas`.',
      content: { 'application/json': { schema: matrixSchema }, 'text/csv': { schema: z.string() } },
    },
    ...NOT_MODIFIED,
    ...PROBLEMS,
  },
});

const METHOD =
  'Words in runs of at least four words that both texts have, after folding; runs do not cross a clause. On a theme only clauses that carry a formula of the theme count, on both sides. Short texts give unsteady shares: read them with the word counts.';

function pairReply(pair: PartnerOverlap, collection: StoredCollection | null) {
  const { a_covered, b_covered, ...facts } = pair;
  return {
    ...facts,
    a_name: partnerName(pair.a, collection),
    b_name: partnerName(pair.b, collection),
    a_words_in_b: a_covered,
    b_words_in_a: b_covered,
    a_in_b: shareOf(a_covered, pair.a_words),
    b_in_a: shareOf(b_covered, pair.b_words),
    both: symmetricShare(pair),
  };
}

function matrixReply(
  matrix: OverlapMatrix,
  said: z.input<typeof saidMatrixSchema>,
  collection: StoredCollection | null,
): z.input<typeof matrixSchema> {
  const { texts, covered, theme } = matrix;
  const at = (row: number, column: number) => covered[row]?.[column] ?? 0;
  const cells = (cell: (row: number, column: number) => number) =>
    texts.map((_, row) => texts.map((_, column) => cell(row, column)));
  const wordsOf = (index: number) => texts[index]?.words ?? 0;
  const invented = texts.some(({ series }) => isInvented(series, collection));
  return {
    lang: matrix.lang,
    authority: matrix.authority,
    said,
    beside: matrix.beside.map(({ statement }) => statement),
    engine: ENGINE_VERSION,
    method: METHOD,
    ...(invented ? { notice: SPECIMEN_NOTICE } : {}),
    theme: theme && { id: theme.id, title: theme.title },
    silent: matrix.silent.map(({ statement }) => statement),
    texts: texts.map(({ statement, partner, adopted, words, series }) => ({
      statement,
      partner,
      adopted,
      words,
      ...(isInvented(series, collection) ? { specimen: true as const } : {}),
    })),
    covered,
    shares: cells((row, column) => shareOf(at(row, column), wordsOf(row))),
    symmetric: cells((row, column) =>
      shareOf(at(row, column) + at(column, row), wordsOf(row) + wordsOf(column)),
    ),
    partners: matrix.partners.map((pair) => pairReply(pair, collection)),
    themes: matrix.themes.map(({ theme: { id, title }, texts: spoken, words, nearest }) => ({
      id,
      title,
      texts: spoken,
      words,
      nearest: nearest && pairReply(nearest, collection),
      link: matrixDataUrl({ lang: matrix.lang, theme: id, ...authorityQuery(matrix) }),
    })),
  };
}

export const matrixRoutes = createRouter().openapi(matrixRoute, async (c) => {
  const { format, of = 'texts', ...query } = c.req.valid('query');
  const matrix = unwrap(await readMatrix(c.env.DB, c.var.collection, query));
  const across = await readAcross(c.env.DB, c.var.collection, query);
  const said = saidMatrixReply(across, query, c.var.collection);
  const reply = matrixReply(matrix, said, c.var.collection);
  const form = tableForm(c, format);
  if (form === null) return c.json(reply, 200);
  const name = (subject: string, lang: string) =>
    [subject, ...(query.theme === undefined ? [] : [query.theme]), lang].join('-');
  if (of === 'formulas')
    return csvReply(
      c,
      { columns: SAID_COLUMNS, name: name('formulas-by-partner', said.lang ?? 'all'), form },
      saidRows(said, reply.authority),
    );
  const columns = [
    'a',
    'b',
    'a_words',
    'b_words',
    'a_words_in_b',
    'b_words_in_a',
    'a_in_b',
    'b_in_a',
    'both',
    'theme',
    'lang',
    'engine',
    'authority',
  ];
  return csvReply(
    c,
    { columns, name: name('matrix', reply.lang), form },
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
          query.theme ?? '',
          reply.lang,
          reply.engine,
          reply.authority,
        ]),
    ),
  );
});
