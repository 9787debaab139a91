import { Hono } from 'hono';
import { assets } from '../../pages/index.ts';
import { IMMUTABLE } from '../caching.ts';
import type { Environment } from '../environment.ts';
import { logEvent } from '../log.ts';
import { refusalOf } from '../problem.ts';
import { REASONS } from '../refusal.ts';
import { chooseComparison, showComparison } from './compare.tsx';
import { showHome } from './home.tsx';
import { refusalPage } from './render.tsx';
import { showStatement, showStatements } from './statements.tsx';

/** The pages for readers. */
export function createSite(): Hono<Environment> {
  const site = new Hono<Environment>();
  site.onError((error, c) => {
    const refusal = refusalOf(error);
    if (REASONS[refusal.reason].status >= 500)
      logEvent('error', { route: c.req.routePath, message: String(error), stack: error.stack ?? '' });
    return refusalPage(c, refusal);
  });
  for (const asset of assets) {
    site.get(asset.url, (c) =>
      c.body(asset.body, 200, { 'Content-Type': asset.type, 'Cache-Control': IMMUTABLE }),
    );
  }
  site.get('/', showHome);
  site.get('/statements', showStatements);
  site.get('/statements/:id', showStatement);
  site.get('/compare', chooseComparison);
  site.get('/compare/:a/:b', showComparison);
  return site;
}
