import { createRoute, z } from '@hono/zod-openapi';
import { unwrap } from '../../../answers/refusal.ts';
import { pagesOfLines, SEARCH_SORTS, type SearchLine } from '../../../answers/search/concordance.ts';
import { LINES, MOST_LINES, MOST_STATEMENTS, searchTexts } from '../../../answers/search/search.ts';
import { SEARCH_STATE } from '../../../answers/search/search-state.ts';
import type { StoredCollection } from '../../../store/index.ts';
import { csvReply, csvStream, cutLine, MOST_TABLE_ROWS, type TableRow } from '../../formats/csv.ts';
import { formParameter, streamTag, tableForm } from '../form.ts';
import { authorityParameter, listParameter, numberParameter, offsetCursor } from '../parameters.ts';
import { NOT_MODIFIED, PROBLEMS } from '../problem-schema.ts';
import { createRouter, onlyParameters } from '../router.ts';
import { statementFilterQuery } from '../statements/statements.ts';
import { searchLineReply, searchReply } from './reply.ts';
import { searchSchema } from './schema.ts';

const searchQuery = statementFilterQuery.extend({
  q: z.string().min(1).max(500).openapi({
    description:
      'Words alone are a phrase, as they would be in quotation marks · `a AND b`: both in one clause · `a OR b` · `a NOT b` · `NEAR(a b, 5)` · `sanction*`. Anything else is taken as words.',
    example: '"territorial integrity"',
  }),
  lemma: z
    .enum(['true', 'false'])
    .transform((written) => written === 'true')
    .optional()
    .openapi({ type: 'string', enum: ['true', 'false'], description: 'Find other forms of the words too.' }),
  authority: authorityParameter.optional(),
  across: z
    .enum(['true', 'false'])
    .transform((written) => written === 'true')
    .optional()
    .openapi({
      type: 'string',
      enum: ['true', 'false'],
      description:
        'Look for the concepts and formulas of a phrase in every language as well; `across` of the reply, and its sentence, say what was looked for in each.',
    }),
  theme: z.string().min(1).max(60).optional().openapi({
    description: 'Only hits in clauses with a formula of this theme; `facets.theme` of a reply names them.',
    example: 'sovereignty',
  }),
  statement: listParameter('Ids of statements: only these', 'specimen-2021-05-14-north')
    .refine((ids) => ids.length <= MOST_STATEMENTS, `at most ${MOST_STATEMENTS} ids are expected`)
    .optional(),
  sort: z
    .enum(SEARCH_SORTS)
    .optional()
    .openapi({ description: 'By date, by partner, or by the words to the left or right of the hit.' }),
  limit: numberParameter(1, MOST_LINES, 'Lines a page.', LINES).optional(),
  cursor: offsetCursor.optional(),
  as_of: z
    .string()
    .regex(SEARCH_STATE, 'the state that a reply of this address named is expected: 16 hexadecimal digits')
    .optional()
    .openapi({
      description: 'The state that was cited, from `pin`; `changed_since` says whether it is another now.',
    }),
  format: formParameter.optional(),
});

const searchRoute = createRoute({
  method: 'get',
  path: '/v1/search',
  operationId: 'search',
  tags: ['Search'],
  summary: 'Key word in context, with counts, and a zero that can be cited',
  middleware: onlyParameters(Object.keys(searchQuery.shape)),
  request: { query: searchQuery },
  responses: {
    200: {
      description: 'Lines of a concordance with the counts of all hits; as CSV with `format=csv`.',
      content: { 'application/json': { schema: searchSchema }, 'text/csv': { schema: z.string() } },
    },
    ...NOT_MODIFIED,
    ...PROBLEMS,
  },
});

type Reply = z.input<typeof searchSchema>;

const COLUMNS = [
  'statement',
  'series',
  'adopted',
  'lang',
  'clause',
  'number',
  'from',
  'to',
  'left',
  'match',
  'right',
  'sha256',
  'specimen',
  'query',
  'hits',
  'texts_with',
  'texts_searched',
  'searched_until',
  'collection_loaded',
  'source',
  'authority',
  'texts_beside_with',
  'texts_beside',
] as const;

export const searchRoutes = createRouter().openapi(searchRoute, async (c) => {
  const { format, ...query } = c.req.valid('query');
  const form = tableForm(c, format);
  const isWhole = form !== null && query.limit === undefined && query.cursor === undefined;
  const result = unwrap(
    await searchTexts(c.env.DB, c.var.collection, {
      ...query,
      ...(isWhole ? { limit: 0, most: MOST_TABLE_ROWS } : {}),
    }),
  );
  const reply = searchReply(query, result, c.var.collection);
  if (reply.next && !isWhole) c.header('Link', `<${reply.next}>; rel="next"`);
  if (form === null) return c.json(reply, 200);
  const table = { columns: COLUMNS, name: `search-${reply.q}`, form };
  if (!isWhole)
    return csvReply(
      c,
      table,
      reply.lines.map((line) => cellsOf(line, reply)),
    );
  const pages = pagesOfLines(c.env.DB, result.ordered, MOST_TABLE_ROWS);
  return csvStream(c, table, rowsOf(pages, reply, c.var.collection), await streamTag(c));
});

/** Every line of a concordance, up to the most that a table has. */
async function* rowsOf(
  pages: AsyncGenerator<readonly SearchLine[]>,
  reply: Reply,
  collection: StoredCollection | null,
): AsyncGenerator<readonly TableRow[]> {
  let shown = 0;
  for await (const page of pages) {
    shown += page.length;
    yield page.map((line) => cellsOf(searchLineReply(line, collection), reply));
  }
  if (shown < reply.hits) yield [cutLine(shown, reply.hits)];
}

function cellsOf(line: Reply['lines'][number], reply: Reply): TableRow {
  return [
    line.statement,
    line.series,
    line.adopted,
    line.lang,
    line.clause,
    line.number,
    line.from,
    line.to,
    line.left,
    line.match,
    line.right,
    line.sha256,
    line.specimen ?? false,
    reply.q,
    reply.hits,
    reply.texts_with,
    reply.searched.texts,
    reply.searched.to,
    reply.searched.loaded,
    line.source,
    line.authority,
    reply.beside.texts_with,
    reply.beside.texts,
  ];
}
