import { createRoute, z } from '@hono/zod-openapi';
import { readFormulaAcross } from '../../../answers/formulas/across.ts';
import {
  FORMULA_LINES,
  MOST_FORMULA_LINES,
  readFormulaCard,
  readFormulaList,
} from '../../../answers/formulas/formulas.ts';
import { unwrap } from '../../../answers/refusal.ts';
import { csvReply } from '../../formats/csv.ts';
import { formParameter, prefersCsv } from '../form.ts';
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
import { formulaCardReply, formulaListReply } from './formula-reply.ts';
import { formulaCardSchema, formulaListSchema } from './formula-schema.ts';

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
    if (!prefersCsv(c, format)) return c.json(reply, 200);
    return csvReply(
      c,
      [
        ...['id', 'theme', 'name', 'universal', 'lang', 'hits', 'texts_with', 'texts_searched', 'partners'],
        ...['authority', 'texts_beside_with', 'texts_beside'],
        ...['statements_with', 'statements', 'statements_beside_with', 'statements_beside', 'not_testable'],
      ],
      reply.formulas.map((formula) => [
        formula.id,
        formula.theme,
        formula.name,
        formula.universal,
        reply.lang,
        formula.hits,
        formula.texts,
        reply.texts,
        formula.partners.join(' '),
        reply.authority,
        formula.beside,
        reply.beside,
        formula.all_languages?.statements_with ?? null,
        formula.all_languages?.statements ?? null,
        formula.all_languages?.beside.statements_with ?? null,
        formula.all_languages?.beside.statements ?? null,
        formula.all_languages?.not_testable ?? null,
      ]),
      `formulas-${reply.lang}`,
    );
  })
  .openapi(cardRoute, async (c) => {
    const { lang, series, authority, limit = FORMULA_LINES, cursor, format } = c.req.valid('query');
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
    if (reply.next) c.header('Link', `<${reply.next}>; rel="next"`);
    if (!prefersCsv(c, format)) return c.json(reply, 200);
    return csvReply(
      c,
      [
        'formula',
        'statement',
        'partner',
        'adopted',
        'clause',
        'from',
        'to',
        'left',
        'match',
        'right',
        'variant',
        'slots',
        'sha256',
        'texts_with',
        'texts_searched',
        'lang',
        'authority',
        'texts_beside_with',
        'texts_beside',
      ],
      reply.lines.map((line) => [
        reply.id,
        line.statement,
        line.partner,
        line.adopted,
        line.clause,
        line.from,
        line.to,
        line.left,
        line.match,
        line.right,
        line.variant,
        Object.entries(line.slots)
          .map(([name, { words }]) => `${name}=${words}`)
          .join('; '),
        line.sha256,
        reply.texts_with,
        reply.texts,
        line.lang,
        line.authority,
        reply.beside.texts_with,
        reply.beside.texts,
      ]),
      `formula-${reply.id}-${reply.lang}`,
    );
  });
