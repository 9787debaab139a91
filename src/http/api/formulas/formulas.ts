import { createRoute, z } from '@hono/zod-openapi';
import { readFormulaAcross } from '../../../answers/formulas/across.ts';
import {
  FORMULA_LINES,
  MOST_FORMULA_LINES,
  readFormulaCard,
  readFormulaList,
} from '../../../answers/formulas/formulas.ts';
import { unwrap } from '../../../answers/refusal.ts';
import { formParameter, tableForm } from '../form.ts';
import {
  authorityParameter,
  idParameter,
  langParameter,
  listParameter,
  numberParameter,
  offsetCursor,
} from '../parameters.ts';
import { NOT_MODIFIED, PROBLEMS } from '../problem-schema.ts';
import { createRouter, onlyParameters } from '../router.ts';
import { formulaCardReply, formulaListReply, lineReply } from './formula-reply.ts';
import { formulaCardSchema, formulaListSchema } from './formula-schema.ts';
import { formulasTable, placesTable, placesWhole } from './formula-tables.ts';

const listQuery = z.object({
  lang: langParameter.optional(),
  series: listParameter('Ids of series', 'us,cn').optional(),
  authority: authorityParameter.optional(),
  theme: z.string().min(1).max(60).optional().openapi({ description: 'Only formulas of this theme.' }),
  format: formParameter.optional(),
});

const listRoute = createRoute({
  method: 'get',
  path: '/v1/formulas',
  operationId: 'listFormulas',
  tags: ['Shared language'],
  summary: 'The lexicon of formulas with counts',
  middleware: onlyParameters(Object.keys(listQuery.shape)),
  request: { query: listQuery },
  responses: {
    200: {
      description: 'Every formula, theme by theme.',
      content: { 'application/json': { schema: formulaListSchema }, 'text/csv': { schema: z.string() } },
    },
    ...NOT_MODIFIED,
    ...PROBLEMS,
  },
});

const cardQuery = z.object({
  lang: langParameter.optional(),
  series: listParameter('Ids of series', 'us,cn').optional(),
  authority: authorityParameter.optional(),
  limit: numberParameter(1, MOST_FORMULA_LINES, 'Places a page.', FORMULA_LINES).optional(),
  cursor: offsetCursor.optional(),
  format: formParameter.optional(),
});

const cardRoute = createRoute({
  method: 'get',
  path: '/v1/formulas/{id}',
  operationId: 'getFormula',
  tags: ['Shared language'],
  summary: 'One formula: who uses it since when, in which words, in which context, and who stopped',
  middleware: onlyParameters(Object.keys(cardQuery.shape)),
  request: {
    params: z.object({ id: idParameter('Id of a formula.', 'peaceful-stable-country') }),
    query: cardQuery,
  },
  responses: {
    200: {
      description: 'The formula card; as CSV its places.',
      content: { 'application/json': { schema: formulaCardSchema }, 'text/csv': { schema: z.string() } },
    },
    ...NOT_MODIFIED,
    ...PROBLEMS,
  },
});

export const formulaRoutes = createRouter()
  .openapi(listRoute, async (c) => {
    const { format, ...query } = c.req.valid('query');
    const reply = formulaListReply(unwrap(await readFormulaList(c.env.DB, c.var.collection, query)));
    const form = tableForm(c, format);
    if (form === null) return c.json(reply, 200);
    return formulasTable(c, reply, form);
  })
  .openapi(cardRoute, async (c) => {
    const { lang, series, authority, limit: asked, cursor, format } = c.req.valid('query');
    const form = tableForm(c, format);
    const isWhole = form !== null && asked === undefined && cursor === undefined;
    const limit = isWhole ? MOST_FORMULA_LINES : (asked ?? FORMULA_LINES);
    const offset = Number(cursor ?? 0);
    const card = unwrap(
      await readFormulaCard(c.env.DB, c.var.collection, {
        id: c.req.valid('param').id,
        lang,
        series,
        authority,
        limit,
        offset,
      }),
    );
    const across =
      lang === undefined
        ? await readFormulaAcross(c.env.DB, c.var.collection, card.formula.id, { series, authority })
        : undefined;
    const reply = formulaCardReply(card, { limit, offset }, c.var.collection, across);
    if (reply.next && !isWhole) c.header('Link', `<${reply.next}>; rel="next"`);
    if (form === null) return c.json(reply, 200);
    if (!isWhole) return placesTable(c, reply, form);
    return placesWhole(c, reply, form, async (after) => {
      const query = {
        id: card.formula.id,
        lang,
        series,
        authority,
        limit: MOST_FORMULA_LINES,
        offset: after,
      };
      const next = unwrap(await readFormulaCard(c.env.DB, c.var.collection, query));
      return next.lines.map((line) => lineReply(line, c.var.collection));
    });
  });
