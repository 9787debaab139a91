import type { Context } from 'hono';
import { Hono } from 'hono';
import { ELEMENT_HASH, ELEMENT_SCRIPT, PUBLISHED } from '../../embed/built/index.ts';
import { IMMUTABLE } from '../platform/caching.ts';
import type { Environment } from '../platform/environment.ts';
import { problemReply } from '../platform/problem.ts';

/** An hour: a repaired script reaches everybody the same day. */
const CURRENT = 'public, max-age=3600, stale-while-revalidate=86400';

/** `GET /embed.js`: the present script. `GET /embed-{hash}.js`: that very script, for ever. */
export function scripts() {
  const app = new Hono<Environment>();
  app.get('/embed.js', (c) => script(c, ELEMENT_SCRIPT, CURRENT));
  app.get('/:file{embed-[0-9a-f]+\\.js}', (c) => {
    const hash = c.req.param('file').slice('embed-'.length, -'.js'.length);
    const body = hash === ELEMENT_HASH ? ELEMENT_SCRIPT : PUBLISHED[hash];
    if (body !== undefined) return script(c, body, IMMUTABLE);
    return problemReply(c, {
      reason: 'unknown-address',
      detail: 'No script with this hash was ever published; /embed.js is the present one.',
      parameter: 'path',
      value: c.req.path,
      nearest: `/embed-${ELEMENT_HASH}.js`,
    });
  });
  return app;
}

function script(c: Context<Environment>, body: string, cacheControl: string): Response {
  return c.body(body, 200, {
    'Content-Type': 'text/javascript; charset=utf-8',
    'Cache-Control': cacheControl,
  });
}
