import { createMcpHandler, McpServer } from '@modelcontextprotocol/server';
import { Hono } from 'hono';
import { createMiddleware } from 'hono/factory';
import { Refused } from '../../answers/refusal.ts';
import { ENGINE_VERSION } from '../../comparison/index.ts';
import { countedPosts, limitedBody } from '../api/body.ts';
import type { Environment } from '../platform/environment.ts';
import type { ToolContext } from './answer.ts';
import { addCiteTool } from './cite-tool.ts';
import { addCompareTool } from './compare-tool.ts';
import { addFormulaTools } from './formula-tools.ts';
import { addQuoteTool } from './quote-tool.ts';
import { addSeveralTool } from './several-tool.ts';
import { addStatementTools } from './statement-tools.ts';
import { toolsOf } from './tool.ts';
import { refusalOfTool } from './unknown-tool.ts';
import { addWordingTools } from './wording-tools.ts';

/** The Model Context Protocol over streamable HTTP, without sessions: each request is served by a server of its own. */
export function createMcp(): Hono<Environment> {
  const app = new Hono<Environment>();
  let tools: readonly string[] | undefined;
  app.all(
    '/mcp',
    limitedBody,
    async (c, next) => (c.req.method === 'POST' ? countedPosts(c, next) : next()),
    oneMessage,
    async (c) => {
      const context: ToolContext = {
        db: c.env.DB,
        collection: c.var.collection,
        origin: new URL(c.req.url).origin,
      };
      tools ??= toolsOf(serverOf(context));
      const unknown = c.req.method === 'POST' ? refusalOfTool(await c.req.raw.clone().text(), tools) : null;
      const reply = unknown ?? (await createMcpHandler(() => serverOf(context)).fetch(c.req.raw));
      const headers = new Headers(reply.headers);
      headers.set('Cache-Control', 'no-store');
      return new Response(reply.body, { status: reply.status, headers });
    },
  );
  return app;
}

/**
 * One request is one message, as the protocol has it since 2025-06-18: a list of calls would be many times the work that
 * the rate limit counts as one.
 */
const oneMessage = createMiddleware<Environment>(async (c, next) => {
  if (c.req.method === 'POST' && (await c.req.raw.clone().text()).trimStart().startsWith('['))
    throw new Refused({
      reason: 'bad-body',
      detail:
        'A request carries one JSON-RPC message; a list of messages is not taken. Send each on its own.',
    });
  await next();
});

function serverOf(context: ToolContext): McpServer {
  const server = new McpServer(
    { name: 'multivector', version: ENGINE_VERSION },
    {
      // No session is kept, so nobody could ever be told of a change.
      capabilities: { tools: { listChanged: false } },
      instructions:
        'Joint statements laid side by side. Quote only what verify_quote confirms; give counts as n of N with the date of the collection; statements with specimen: true are invented. Replies are short; “left” says what was left out and “how” to get it. For one question on two statements give compare a theme, a kind or a word; three or four go to compare_several.',
    },
  );
  addStatementTools(server, context);
  addCompareTool(server, context);
  addSeveralTool(server, context);
  addWordingTools(server, context);
  addFormulaTools(server, context);
  addQuoteTool(server, context);
  addCiteTool(server, context);
  return server;
}
