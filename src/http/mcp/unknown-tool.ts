import { nearest } from '../../statement/index.ts';

/** Of JSON-RPC: what the protocol asks for where a tool is unknown. */
const INVALID_PARAMS = -32602;

/** The refusal of a call of a tool that there is not, with the nearest that there is; null for every other message. */
export function refusalOfTool(body: string, tools: readonly string[]): Response | null {
  const { id, method, params } = messageIn(body);
  const name = params?.name;
  if (method !== 'tools/call' || id === undefined || typeof name !== 'string' || tools.includes(name))
    return null;
  const shown = name.slice(0, 100).toWellFormed();
  const meant = nearest(shown, tools);
  const message = `There is no tool “${shown}”${meant === null ? '' : `; the nearest is “${meant}”`}. There are: ${tools.join(', ')}.`;
  return Response.json({
    jsonrpc: '2.0',
    id,
    error: { code: INVALID_PARAMS, message, data: { parameter: 'name', nearest: meant, valid: tools } },
  });
}

interface Message {
  readonly id?: unknown;
  readonly method?: unknown;
  readonly params?: { readonly name?: unknown };
}

/** What is no message is for the protocol to refuse. */
function messageIn(body: string): Message {
  try {
    return (JSON.parse(body) as Message | null) ?? {};
  } catch {
    return {};
  }
}
