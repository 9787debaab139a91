import { Hono } from 'hono';
import { countStatements, readCollection } from '../store/index.ts';
import type { Environment } from './environment.ts';

/** The whole service as one Hono application; tests call it as `app.request(url, init, env)`. */
export function createApp(): Hono<Environment> {
  const app = new Hono<Environment>();
  app.get('/healthz', async (c) => {
    const [collection, state] = await Promise.all([readCollection(c.env.DB), countStatements(c.env.DB)]);
    return c.json({
      collection: collection?.record.id ?? null,
      revision: collection?.revision ?? 0,
      ...state,
    });
  });
  return app;
}
