import type { D1Database } from '@cloudflare/workers-types';
import { createRoute, z } from '@hono/zod-openapi';
import { ENGINE_VERSION } from '../../../comparison/index.ts';
import { mayPassOn, versionOf } from '../../../statement/index.ts';
import {
  listStatements,
  readTextsOf,
  type StoredCollection,
  type StoredStatement,
  type StoredText,
} from '../../../store/index.ts';
import { streamOf } from '../../formats/stream.ts';
import { NOT_MODIFIED, PROBLEMS } from '../problem-schema.ts';
import { createRouter, onlyParameters } from '../router.ts';
import { collectionReply, statementReply } from './statement-reply.ts';
import { wholeTextReply } from './text-reply.ts';

const exportRoute = createRoute({
  method: 'get',
  path: '/v1/export',
  operationId: 'export',
  tags: ['Exports'],
  summary: 'Everything in one file: a line of JSON for the collection, then one for each statement',
  description:
    'Each line has the shape of `GET /v1/statements/{id}`, with `wholes`: its texts in the shape of `…/text?format=json`. Texts that may not be passed on are left out; their facts and fingerprints stay.',
  middleware: onlyParameters([]),
  responses: {
    200: { description: 'JSON lines.', content: { 'application/x-ndjson': { schema: z.string() } } },
    ...NOT_MODIFIED,
    ...PROBLEMS,
  },
});

/**
 * Statements read at a time. A Worker has 128 MB, and a text with its clauses takes up to one; a request on the free
 * plan may ask the store 50 times.
 */
const STATEMENTS_AT_ONCE = 25;

export const exportRoutes = createRouter().openapi(exportRoute, async (c) => {
  const { collection } = c.var;
  const lines = streamOf(exportLines(c.env.DB, collection));
  // Streamed, so it cannot be hashed: the revision names the content just as well.
  return c.body(lines, 200, {
    'Content-Type': 'application/x-ndjson; charset=utf-8',
    'Content-Disposition': `attachment; filename="${collection?.record.id ?? 'empty'}-${collection?.revision ?? 0}.ndjson"`,
    ETag: `"${ENGINE_VERSION}-${collection?.revision ?? 0}-export-${c.env.VERSION?.id ?? ''}"`,
    'Cache-Control': 'public, max-age=60',
  });
});

async function* exportLines(db: D1Database, collection: StoredCollection | null): AsyncGenerator<string> {
  yield `${JSON.stringify({ collection: collectionReply(collection) })}\n`;
  let after: { readonly adopted: string; readonly id: string } | null = null;
  do {
    const page: Awaited<ReturnType<typeof listStatements>> = await listStatements(
      db,
      {},
      { limit: STATEMENTS_AT_ONCE, ...(after ? { after } : {}) },
    );
    const texts = await readTextsOf(
      db,
      page.statements.map(({ record }) => record.id),
    );
    const textsOf = Map.groupBy(texts, ({ statement }) => statement);
    for (const statement of page.statements) {
      const wholes = wholesOf(statement, textsOf.get(statement.record.id) ?? []);
      yield `${JSON.stringify({ ...statementReply(statement, collection), wholes })}\n`;
    }
    after = page.next;
  } while (after);
}

/** Texts that may be passed on; the others stay out, their facts and fingerprints do not. */
function wholesOf(statement: StoredStatement, texts: readonly StoredText[]) {
  return texts
    .filter((text) => mayPassOn(versionOf(statement.record, text)))
    .map((text) => wholeTextReply({ statement, text }));
}
