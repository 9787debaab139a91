import { createRoute, z } from '@hono/zod-openapi';
import { statementDataUrl, statementsDataUrl } from '../../../addresses/urls.ts';
import { unwrap } from '../../../answers/refusal.ts';
import {
  DEFAULT_LIMIT,
  GREATEST_LIMIT,
  readStatementById,
  readStatementList,
} from '../../../answers/statements/statements.ts';
import { level } from '../../../statement/index.ts';
import { formParameter, tableForm } from '../form.ts';
import {
  cursorParameter,
  dateParameter,
  idParameter,
  langParameter,
  listParameter,
  numberParameter,
  textAuthorityParameter,
} from '../parameters.ts';
import { NOT_MODIFIED, PROBLEMS } from '../problem-schema.ts';
import { createRouter, onlyParameters } from '../router.ts';
import { collectionReply, specimenNotice, statementReply } from './statement-reply.ts';
import { statementListSchema, statementSchema } from './statement-schema.ts';
import { statementsTable, statementsWhole } from './statements-table.ts';

export const statementFilterQuery = z.object({
  series: listParameter('Ids of series', 'us,cn').optional(),
  partner: z
    .string()
    .regex(/^[A-Z]{2,5}$/, 'a party code such as US, CN or EU is expected')
    .optional()
    .openapi({ description: 'Code of a party that took part.', example: 'US' }),
  level: level.optional().openapi({
    description:
      'Who adopted it: heads of state or government, ministers, speakers of parliaments, officials.',
    example: 'leaders',
  }),
  from: dateParameter('Adopted on this day or later.', '2021').optional(),
  to: dateParameter('Adopted on this day or earlier; a year or month counts whole.', '2025-06').optional(),
  lang: langParameter.optional().describe('Only statements that have a text in this language.'),
});

const listQuery = statementFilterQuery.extend({
  find: z.string().min(1).max(300).optional().openapi({
    description:
      'Words of a title, place, date or partner, in English or Russian; each must begin a word of what is known of the statement.',
    example: 'declaration 2023',
  }),
  authority: textAuthorityParameter.optional(),
  obtained: z
    .enum(['true', 'false'])
    .transform((written) => written === 'true')
    .optional()
    .openapi({
      type: 'string',
      enum: ['true', 'false'],
      description: 'Only statements that have, or lack, a text.',
    }),
  limit: numberParameter(1, GREATEST_LIMIT, 'Statements a page.', DEFAULT_LIMIT).optional(),
  cursor: cursorParameter.optional(),
  format: formParameter.optional(),
});

const listRoute = createRoute({
  method: 'get',
  path: '/v1/statements',
  operationId: 'listStatements',
  tags: ['Statements'],
  summary: 'Statements with their facts and texts, the newest first',
  middleware: onlyParameters(Object.keys(listQuery.shape)),
  request: { query: listQuery },
  responses: {
    200: {
      description: 'One page of statements. `Link: <…>; rel="next"` leads to the next.',
      content: { 'application/json': { schema: statementListSchema }, 'text/csv': { schema: z.string() } },
    },
    ...NOT_MODIFIED,
    ...PROBLEMS,
  },
});

const oneRoute = createRoute({
  method: 'get',
  path: '/v1/statements/{id}',
  operationId: 'getStatement',
  tags: ['Statements'],
  summary: 'One statement: facts, texts, sources, rights',
  middleware: onlyParameters([]),
  request: { params: z.object({ id: idParameter('Id of a statement.', 'specimen-2021-05-14-north') }) },
  responses: {
    200: { description: 'The record.', content: { 'application/json': { schema: statementSchema } } },
    ...NOT_MODIFIED,
    ...PROBLEMS,
  },
});

export const statementRoutes = createRouter()
  .openapi(listRoute, async (c) => {
    const { format, ...query } = c.req.valid('query');
    const form = tableForm(c, format);
    if (form !== null && query.limit === undefined && query.cursor === undefined)
      return statementsWhole(c, query, form);
    const list = unwrap(await readStatementList(c.env.DB, c.var.collection, query));
    const parameters = { ...query, cursor: null };
    const next = list.cursor ? statementsDataUrl({ ...parameters, cursor: list.cursor }) : null;
    const links = [`<${statementsDataUrl(parameters)}>; rel="first"`];
    if (next) links.push(`<${next}>; rel="next"`);
    c.header('Link', links.join(', '));
    if (form !== null) return statementsTable(c, list, form);
    return c.json(
      {
        total: list.total,
        ...(list.beside === null ? {} : { authority: query.authority, beside: list.beside }),
        limit: query.limit ?? DEFAULT_LIMIT,
        cursor: list.cursor,
        next,
        collection: collectionReply(c.var.collection),
        ...specimenNotice(list.statements.map(({ record }) => record)),
        statements: list.statements.map((statement) => statementReply(statement, c.var.collection)),
      },
      200,
    );
  })
  .openapi(oneRoute, async (c) => {
    const statement = unwrap(await readStatementById(c.env.DB, c.req.valid('param').id));
    c.header('Link', `<${statementDataUrl(statement.record.id)}>; rel="cite-as"`);
    return c.json(statementReply(statement, c.var.collection), 200);
  });
