import type { D1Database } from '@cloudflare/workers-types';
import type { CallToolResult } from '@modelcontextprotocol/server';
import type { StoredCollection } from '../../store/index.ts';
import { Refused, type Result } from '../refusal.ts';

/** What every tool needs of the request. */
export interface ToolContext {
  readonly db: D1Database;
  readonly collection: StoredCollection | null;
  readonly origin: string;
}

/** Says with every answer which collection it was given from, so that it can be cited. */
export function answer(context: ToolContext, value: Readonly<Record<string, unknown>>): CallToolResult {
  const { collection } = context;
  const structuredContent = {
    ...value,
    collection: collection
      ? { id: collection.record.id, revision: collection.revision, loaded: collection.loaded }
      : null,
  };
  return { content: [{ type: 'text', text: JSON.stringify(structuredContent) }], structuredContent };
}

/** The value of a result; a refusal becomes an answer that an agent can act on. */
export function need<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  throw new Refused(result.refusal);
}

/** Runs a tool; what is refused is told to the agent with the nearest valid value, what fails is thrown. */
export async function answered(run: () => Promise<CallToolResult>): Promise<CallToolResult> {
  try {
    return await run();
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return { isError: true, content: [{ type: 'text', text: JSON.stringify(error.refusal) }] };
  }
}
