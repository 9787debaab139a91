import { Hono } from 'hono';
import type { Environment } from './environment.ts';

/**
 * Everything may be read by machines; what is made for them in bulk is at /v1/export. Left out are addresses without an
 * end (every pair of statements, every search): a crawler would ask for them one by one.
 */
const RULES = ['User-agent: *', 'Disallow: /mcp', 'Disallow: /v1/compare', 'Disallow: /v1/search', ''].join(
  '\n',
);

/** `/robots.txt` */
export function createRobots(): Hono<Environment> {
  const app = new Hono<Environment>();
  app.get('/robots.txt', (c) => c.text(RULES));
  return app;
}
