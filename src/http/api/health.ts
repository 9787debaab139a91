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
    statements: z.int(),
    obtained: z.int().describe('Statements with at least one text.'),
    texts: z.int(),
    specimens: z.int(),
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
