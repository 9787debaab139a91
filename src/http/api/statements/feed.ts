import { createRoute, z } from '@hono/zod-openapi';
import { unwrap } from '../../../answers/refusal.ts';
import { readFeed } from '../../../answers/statements/feed.ts';
import { atomFeed } from '../../formats/atom.ts';
import { langParameter, textAuthorityParameter } from '../parameters.ts';
import { NOT_MODIFIED, PROBLEMS } from '../problem-schema.ts';
import { createRouter, onlyParameters } from '../router.ts';

const feedQuery = z.object({
  series: z
    .string()
    .min(1)
    .max(60)
    .optional()
    .openapi({ description: 'Only this series.', example: 'specimen' }),
  formula: z
    .string()
    .min(1)
    .max(100)
    .optional()
    .openapi({ description: 'Only statements with this formula, quoted.' }),
  lang: langParameter.optional(),
  authority: textAuthorityParameter.optional(),
});

const feedRoute = createRoute({
  method: 'get',
  path: '/v1/feed',
  operationId: 'feed',
  tags: ['Exports'],
  summary: 'Atom feed of the collection, a series or a formula; entries contain the change',
  middleware: onlyParameters(Object.keys(feedQuery.shape)),
  request: { query: feedQuery },
  responses: {
    200: { description: 'Atom (RFC 4287).', content: { 'application/atom+xml': { schema: z.string() } } },
    ...NOT_MODIFIED,
    ...PROBLEMS,
  },
});

export const feedRoutes = createRouter().openapi(feedRoute, async (c) => {
  const { lang = 'en', series, formula, authority } = c.req.valid('query');
  const feed = unwrap(await readFeed(c.env.DB, c.var.collection, { lang, series, formula, authority }));
  return c.body(atomFeed(feed, c.req.url, c.var.collection?.loaded ?? '1970-01-01T00:00:00Z'), 200, {
    'Content-Type': 'application/atom+xml; charset=utf-8',
  });
});
