import { createRoute, z } from '@hono/zod-openapi';
import { readPartners } from '../../../answers/partners/partners.ts';
import { readPartnerProfile } from '../../../answers/partners/profile.ts';
import { unwrap } from '../../../answers/refusal.ts';
import { idParameter, langParameter } from '../parameters.ts';
import { NOT_MODIFIED, PROBLEMS } from '../problem-schema.ts';
import { createRouter, onlyParameters } from '../router.ts';
import { partnerListReply, partnerProfileReply } from './reply.ts';
import { partnerListSchema, partnerProfileSchema } from './schema.ts';

const listRoute = createRoute({
  method: 'get',
  path: '/v1/partners',
  operationId: 'listPartners',
  tags: ['Partners'],
  summary: 'Every partner of whom a statement is known',
  middleware: onlyParameters([]),
  responses: {
    200: {
      description: 'The partners.',
      content: { 'application/json': { schema: partnerListSchema } },
    },
    ...NOT_MODIFIED,
    ...PROBLEMS,
  },
});

const profileQuery = z.object({ lang: langParameter.optional() });
const series = idParameter('Id of a series.', 'us');

const profile = {
  method: 'get' as const,
  tags: ['Partners'],
  middleware: onlyParameters(Object.keys(profileQuery.shape)),
  responses: {
    200: {
      description:
        'Its texts, the first and last use of each formula, what it alone says, and how near the others are.',
      content: { 'application/json': { schema: partnerProfileSchema } },
    },
    ...NOT_MODIFIED,
    ...PROBLEMS,
  },
};

const seriesRoute = createRoute({
  ...profile,
  path: '/v1/partners/{series}',
  operationId: 'getPartner',
  summary: 'One partner: its texts, its formulas, what it alone says, and the others beside it',
  request: { params: z.object({ series }), query: profileQuery },
  'x-example': { series: 'specimen/Merian Union' },
});

const namedRoute = createRoute({
  ...profile,
  path: '/v1/partners/{series}/{partner}',
  operationId: 'getNamedPartner',
  summary: 'The same, where one series holds several partners',
  request: {
    params: z.object({ series, partner: idParameter('Its name within the series.', 'Merian Union') }),
    query: profileQuery,
  },
  'x-example': { series: 'specimen', partner: 'Merian Union' },
});

export const partnerRoutes = createRouter()
  .openapi(listRoute, async (c) =>
    c.json(partnerListReply(await readPartners(c.env.DB, c.var.collection)), 200),
  )
  .openapi(seriesRoute, async (c) => {
    const { series: key } = c.req.valid('param');
    const { lang } = c.req.valid('query');
    return c.json(
      partnerProfileReply(unwrap(await readPartnerProfile(c.env.DB, c.var.collection, { key, lang }))),
      200,
    );
  })
  .openapi(namedRoute, async (c) => {
    const { series: id, partner } = c.req.valid('param');
    const { lang } = c.req.valid('query');
    const key = `${id}/${partner}`;
    return c.json(
      partnerProfileReply(unwrap(await readPartnerProfile(c.env.DB, c.var.collection, { key, lang }))),
      200,
    );
  });
