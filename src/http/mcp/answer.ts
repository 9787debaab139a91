import type { D1Database } from '@cloudflare/workers-types';
import type { CallToolResult } from '@modelcontextprotocol/server';
import { absolute } from '../../addresses/urls.ts';
import { Refused } from '../../answers/refusal.ts';
import type { StoredCollection } from '../../store/index.ts';

/** What every tool needs of the request. */
export interface ToolContext {
  readonly db: D1Database;
  readonly collection: StoredCollection | null;
  readonly origin: string;
}

/** An agent does not know which origin an answer came from, so every address in it is whole. */
function withWholeAddresses(value: unknown, origin: string): unknown {
  if (Array.isArray(value)) return value.map((one) => withWholeAddresses(one, origin));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      ADDRESSES.has(key) && typeof inner === 'string' && /^\/(v1|statements|formulas|compare)\//.test(inner)
        ? absolute(origin, inner)
        : withWholeAddresses(inner, origin),
    ]),
  );
}

const ADDRESSES: ReadonlySet<string> = new Set([
  'absences',
  'link',
  'next',
  'page',
  'pin',
  'self',
  'text',
  'text_address',
  'versions',
]);

/**
 * Says with every answer which collection it was given from, so that it can be cited, and last what was left out. The
 * answer stands there once: many hosts hand their model both the text and the structured form.
 */
export function answer(context: ToolContext, value: Readonly<Record<string, unknown>>): CallToolResult {
  const { collection, origin } = context;
  const { left, next, how, ...said } = withWholeAddresses(value, origin) as Readonly<Record<string, unknown>>;
  const text = JSON.stringify({
    ...said,
    collection: collection
      ? { id: collection.record.id, revision: collection.revision, loaded: collection.loaded }
      : null,
    left,
    next,
    how,
  });
  return { content: [{ type: 'text', text }] };
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
