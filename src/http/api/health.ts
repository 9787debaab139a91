import { createRoute, z } from '@hono/zod-openapi';
import { ENGINE_VERSION } from '../../comparison/index.ts';
import { countStatements } from '../../store/index.ts';
import { PROBLEMS } from './problem-schema.ts';
import { createRouter, onlyParameters } from './router.ts';

const healthSchema = z
  .object({
    status: z.literal('ok'),
    collection: z.string().nullable(),
    revision: z.int(),
    loaded: z.string().nullable(),
    engine: z.string(),
    statements: z
      .int()
      .describe(
        'Joint statements that are known, with or without a text; meetings and read-outs are not among them.',
      ),
    records: z
      .int()
      .describe('All records, those of meetings and read-outs too: the `total` of `/v1/statements`.'),
    obtained: z.int().describe('Records with at least one text.'),
    texts: z
      .int()
      .describe('Texts that are shown today, in all languages; superseded wordings are not among them.'),
    specimens: z.int().describe('Records that are invented.'),
  })
  .openapi('Health');

const healthRoute = createRoute({
  method: 'get',
  path: '/healthz',
  operationId: 'health',
  tags: ['Service'],
  summary: 'State of the store and of the engine',
  middleware: onlyParameters([]),
  responses: {
    200: { description: 'The store answers.', content: { 'application/json': { schema: healthSchema } } },
    ...PROBLEMS,
  },
});

export const healthRoutes = createRouter().openapi(healthRoute, async (c) => {
  const { collection } = c.var;
  // Never kept, so that it tells of now; its ETag tells a monitor whether anything changed.
  c.header('Cache-Control', 'no-cache');
  return c.json(
    {
      status: 'ok' as const,
      collection: collection?.record.id ?? null,
      revision: collection?.revision ?? 0,
      loaded: collection?.loaded ?? null,
      engine: ENGINE_VERSION,
      ...(await countStatements(c.env.DB)),
    },
    200,
  );
});
