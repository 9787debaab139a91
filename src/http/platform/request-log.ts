import { createMiddleware } from 'hono/factory';
import type { Environment } from './environment.ts';
import { logEvent } from './log.ts';

/**
 * One line a request where the deployment sets `LOG_REQUESTS=1`: what was asked for as a pattern, never who asked or
 * which words were sent. Off otherwise, because the platform counts requests itself.
 */
export const loggedRequests = createMiddleware<Environment>(async (c, next) => {
  const start = Date.now();
  await next();
  if (c.env.LOG_REQUESTS !== '1') return;
  logEvent('request', {
    method: c.req.method,
    route: routeOf(c.req.path),
    status: c.res.status,
    ms: Date.now() - start,
  });
});

/** The first two parts of the path name the resource; what follows may be an id or words of a reader. */
function routeOf(path: string): string {
  return path.split('/').slice(0, 3).join('/').slice(0, 60);
}
