import { Hono } from 'hono';
import { createApi } from './api/index.ts';
import { servedDocument } from './api/openapi.ts';
import { createDocs } from './docs/index.tsx';
import { createEmbed } from './embed/index.ts';
import { createMcp } from './mcp/index.ts';
import { rememberReplies } from './platform/caching.ts';
import type { Environment } from './platform/environment.ts';
import { headersOfEveryReply } from './platform/headers.ts';
import { createIcon } from './platform/icon.ts';
import { onError, problemReply } from './platform/problem.ts';
import { giveRemembered } from './platform/remembered.ts';
import { ReplyMemory } from './platform/reply-memory.ts';
import { loggedRequests } from './platform/request-log.ts';
import { FRESH_MS, KnownCollection, knowCollection } from './platform/revision.ts';
import { createRobots } from './platform/robots.ts';
import { inTurn, lineOfReplies } from './platform/turns.ts';
import { refusalOfAddress } from './platform/unknown-address.ts';
import { readUnreadBodies } from './platform/unread-body.ts';
import { asksForPage, createSite, onSiteError } from './site/index.tsx';
import { knownAddress } from './site/known-address.ts';
import { createKnownFiles } from './site/known-files.ts';
import { addressForReader } from './site/reader-language.ts';

/** Of replies that are remembered; an isolate has 128 MB for everything. */
const MEMORY_BYTES = 16 * 1024 * 1024;

/**
 * The whole service as one Hono application; tests call it as `app.request(url, init, env)`. For `freshMs` it may answer
 * from what it knew before a load.
 */
export function createApp({ freshMs = FRESH_MS }: { readonly freshMs?: number } = {}): Hono<Environment> {
  const app = new Hono<Environment>();
  app.onError((error, c) => (asksForPage(c) ? onSiteError(error, c) : onError(error, c)));
  const known = new KnownCollection(freshMs);
  const memory = new ReplyMemory(MEMORY_BYTES);
  app.use(
    loggedRequests,
    headersOfEveryReply,
    knowCollection(known, asksForPage),
    inTurn(lineOfReplies()),
    rememberReplies(memory),
  );
  giveRemembered(app, known, memory, (address, headers) => addressForReader(knownAddress(address), headers));
  readUnreadBodies(app);
  const api = createApi();
  app.route('/', api);
  app.route(
    '/',
    createDocs((c) => servedDocument(api, c)),
  );
  app.route('/', createMcp());
  app.route('/', createIcon());
  app.route('/', createRobots());
  app.route('/', createKnownFiles());
  app.route('/', createEmbed());
  app.route('/', createSite());
  app.notFound((c) => {
    const addresses = [...new Set(app.routes.map((route) => route.path))].filter(
      (path) => !path.includes('*'),
    );
    return problemReply(c, {
      ...refusalOfAddress(
        c.req.path,
        addresses,
        'The service has no such address; /openapi.json lists those of the API.',
      ),
      parameter: 'path',
      value: c.req.path,
    });
  });
  return app;
}
