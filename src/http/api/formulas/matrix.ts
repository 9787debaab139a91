import { createRoute, z } from '@hono/zod-openapi';
import { matrixDataUrl } from '../../../addresses/urls.ts';
import { readAcross } from '../../../answers/formulas/across.ts';
import { type MatrixCell, type OverlapMatrix, readMatrix } from '../../../answers/formulas/matrix.ts';
import { type PartnerOverlap, shareOf, symmetricShare } from '../../../answers/formulas/partner-overlap.ts';
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
    'How much of each statement stands word for word in each other, in both directions; on one theme with `theme`',
  middleware: onlyParameters(Object.keys(matrixQuery.shape)),
  request: { query: matrixQuery },
  responses: {
    200: {
      description:
        'The matrix over statements in all languages, each pair in the best language that both have, or in one with `lang`; as CSV one line a pair, or a formula and partner with `of=formulas`.',
      content: { 'application/json': { schema: matrixSchema }, 'text/csv': { schema: z.string() } },
    },
    ...NOT_MODIFIED,
    ...PROBLEMS,
  },
});

const METHOD =
  'Words in runs of at least four words that both texts have, after folding; runs do not cross a clause. Two statements are laid side by side in one language: of those in which both have a text, the one with more authentic texts, English before others. Two partners in the one in which most pairs of their texts can be; without a common language there is no figure. On a theme only clauses that carry a formula of the theme count, on both sides. Short texts give unsteady shares: read them with the word counts.';

/** The figure of a pair, with what it is in every language that both have. */
export function overlapReply({ a_statements, b_statements, languages }: PartnerOverlap) {
  const all = languages.map(({ a_covered, b_covered, ...facts }) => ({
    ...facts,
    a_words_in_b: a_covered,
    b_words_in_a: b_covered,
    a_in_b: shareOf(a_covered, facts.a_words),
    b_in_a: shareOf(b_covered, facts.b_words),
    both: symmetricShare({ ...facts, a_covered, b_covered }),
  }));
  return { ...(all[0] ?? NO_COMMON_LANGUAGE), a_statements, b_statements, languages: all };
}

const NO_COMMON_LANGUAGE = {
  lang: null,
  a_texts: null,
  b_texts: null,
  a_words: null,
  b_words: null,
  a_words_in_b: null,
  b_words_in_a: null,
  a_in_b: null,
  b_in_a: null,
  both: null,
};

function pairReply(pair: PartnerOverlap, collection: StoredCollection | null) {
  return {
    a: pair.a,
    b: pair.b,
    a_name: partnerName(pair.a, collection),
    b_name: partnerName(pair.b, collection),
    ...overlapReply(pair),
  };
}

function matrixReply(
  matrix: OverlapMatrix,
  said: z.input<typeof saidMatrixSchema>,
  collection: StoredCollection | null,
): z.input<typeof matrixSchema> {
  const { statements, cells, theme } = matrix;
  const table = <T>(value: (there: MatrixCell, back: MatrixCell) => T) =>
    cells.map((row, at) =>
      row.map((there, column) => {
        const back = cells[column]?.[at];
        return there && back ? value(there, back) : null;
      }),
    );
  const invented = statements.some(({ series }) => isInvented(series, collection));
  return {
    lang: matrix.lang,
    languages: matrix.languages,
    authority: matrix.authority,
    said,
    beside: matrix.beside,
    engine: ENGINE_VERSION,
    method: METHOD,
    ...(invented ? { notice: SPECIMEN_NOTICE } : {}),
    theme: theme && { id: theme.id, title: theme.title },
    silent: matrix.silent,
    not_testable: matrix.notTestable,
    texts: statements.map(({ statement, partner, adopted, series, texts }) => {
      const languages = texts.map(({ lang, words }) => ({ lang, words }));
      return {
        statement,
        partner,
        adopted,
        ...(languages[0] as (typeof languages)[number]),
        languages,
        ...(isInvented(series, collection) ? { specimen: true as const } : {}),
      };
    }),
    langs: table(({ lang }) => lang),
    covered: table(({ covered }) => covered),
    shares: table(({ covered, words }) => shareOf(covered, words)),
    symmetric: table((there, back) => shareOf(there.covered + back.covered, there.words + back.words)),
    partners: matrix.partners.map((pair) => pairReply(pair, collection)),
    themes: matrix.themes.map(({ theme: { id, title }, statements: speaking, languages, nearest }) => ({
      id,
      title,
      texts: speaking,
      words: languages.length === 1 ? (languages[0]?.words ?? 0) : null,
      languages,
      nearest: nearest && pairReply(nearest, collection),
      link: matrixDataUrl({
        ...(matrix.lang === null ? {} : { lang: matrix.lang }),
        theme: id,
        ...authorityQuery(matrix),
      }),
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
    { columns, name: name('matrix', reply.lang ?? 'all'), form },
    reply.texts.flatMap((a, row) =>
      reply.texts.slice(row + 1).map((b, offset) => {
        const column = row + 1 + offset;
        return [
          a.statement,
          b.statement,
          matrix.cells[row]?.[column]?.words ?? null,
          matrix.cells[column]?.[row]?.words ?? null,
          reply.covered[row]?.[column],
          reply.covered[column]?.[row],
          reply.shares[row]?.[column],
          reply.shares[column]?.[row],
          reply.symmetric[row]?.[column],
          query.theme ?? '',
          reply.langs[row]?.[column] ?? null,
          reply.engine,
          reply.authority,
        ];
      }),
    ),
  );
});
