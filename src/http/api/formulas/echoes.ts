import { createRoute, z } from '@hono/zod-openapi';
import { clauseUrl } from '../../../addresses/urls.ts';
import { partTexts } from '../../../answers/formulas/counted.ts';
import { readEchoes } from '../../../answers/formulas/echoes.ts';
import { unwrap } from '../../../answers/refusal.ts';
import { findText } from '../../../answers/statements/texts.ts';
import { partnerFilter } from '../../../answers/unassigned.ts';
import { listCountedTexts } from '../../../store/index.ts';
import { fingerprintSchema, idParameter, langParameter } from '../parameters.ts';
import { NOT_MODIFIED, PROBLEMS } from '../problem-schema.ts';
import { createRouter, onlyParameters } from '../router.ts';
import { specimenNotice } from '../statements/statement-reply.ts';

const echoesSchema = z
  .object({
    statement: z.string(),
    partner: z.string(),
    lang: z.string(),
    sha256: fingerprintSchema,
    specimen: z.literal(true).optional(),
    notice: z.string().optional(),
    others: z
      .int()
      .describe(
        'How many other partners have an authentic text or an official translation: a margin number is n of these.',
      ),
    clauses: z
      .array(
        z.object({
          clause: z.int(),
          partners: z.array(z.string()).readonly(),
          echoes: z
            .array(
              z.object({
                statement: z.string(),
                partner: z.string(),
                clause: z.int(),
                wording: z.string(),
                page: z.string(),
              }),
            )
            .readonly(),
        }),
      )
      .readonly()
      .describe('Only clauses that have an echo.'),
  })
  .openapi('Echoes');

const query = z.object({ lang: langParameter.optional() });

const echoesRoute = createRoute({
  method: 'get',
  path: '/v1/statements/{id}/echoes',
  operationId: 'listEchoes',
  tags: ['Shared language'],
  summary: 'For each clause of a statement: with which other partners its wording stands too',
  middleware: onlyParameters(Object.keys(query.shape)),
  request: {
    params: z.object({ id: idParameter('Id of a statement.', 'specimen-2022-05-20-north') }),
    query,
  },
  responses: {
    200: {
      description: 'One place a statement, the longest shared run of each.',
      content: { 'application/json': { schema: echoesSchema } },
    },
    ...NOT_MODIFIED,
    ...PROBLEMS,
  },
});

export const echoRoutes = createRouter().openapi(echoesRoute, async (c) => {
  const { statement, text } = unwrap(
    await findText(c.env.DB, c.req.valid('param').id, c.req.valid('query').lang),
  );
  const { record } = statement;
  const all = await listCountedTexts(c.env.DB, text.lang, record.specimen ? 'invented' : 'real');
  const { counted } = partTexts(all, 'official');
  const isPartner = partnerFilter(c.var.collection);
  const partner = all.find((one) => one.statement === record.id)?.partner ?? record.series;
  const echoes = await readEchoes(c.env.DB, c.var.collection, {
    lang: text.lang,
    statement: record.id,
    partner,
  });
  return c.json(
    {
      statement: record.id,
      partner,
      lang: text.lang,
      sha256: text.sha256,
      ...(record.specimen ? { specimen: true as const } : {}),
      ...specimenNotice([record]),
      others: new Set(counted.map((one) => one.partner).filter((one) => one !== partner && isPartner(one)))
        .size,
      clauses: [...echoes]
        .sort(([a], [b]) => a - b)
        .map(([clause, list]) => ({
          clause,
          partners: [...new Set(list.map((echo) => echo.partner))].sort(),
          echoes: list.map((echo) => ({
            ...echo,
            page: clauseUrl(echo.statement, echo.clause, { lang: text.lang }),
          })),
        })),
    },
    200,
  );
});
