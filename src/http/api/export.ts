import type { D1Database } from '@cloudflare/workers-types';
import { createRoute, z } from '@hono/zod-openapi';
import { ENGINE_VERSION } from '../../comparison/index.ts';
import { listStatements, readText, type StoredCollection, type StoredStatement } from '../../store/index.ts';
import { NOT_MODIFIED, PROBLEMS } from './problem-schema.ts';
import { createRouter, onlyParameters } from './router.ts';
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

/** Statements read at a time: a Worker has 128 MB, and a text with its clauses takes up to one. */
const STATEMENTS_AT_ONCE = 10;

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
    for (const statement of page.statements)
      yield `${JSON.stringify({ ...statementReply(statement, collection), wholes: await wholesOf(db, statement) })}\n`;
    after = page.next;
  } while (after);
}

async function wholesOf(db: D1Database, statement: StoredStatement) {
  const free = statement.texts.filter(
    ({ lang, issuer, preferred }) =>
      preferred &&
      statement.record.texts.find((version) => version.lang === lang && version.issuer === issuer)?.rights
        ?.redistribute === 'yes',
  );
  const texts = await Promise.all(free.map(({ lang }) => readText(db, statement.record.id, lang)));
  return texts.flatMap((text) => (text ? [wholeTextReply({ statement, text })] : []));
}

/** Reads on only as fast as the client takes it. */
function streamOf(lines: AsyncGenerator<string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { value, done } = await lines.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
    async cancel() {
      await lines.return(undefined);
    },
  });
}
