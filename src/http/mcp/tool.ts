import type { CallToolResult, McpServer, StandardSchemaWithJSON } from '@modelcontextprotocol/server';
import { z } from 'zod';
import { Refused } from '../../answers/refusal.ts';
import { refusalOfIssues } from '../api/issues.ts';
import { answered } from './answer.ts';
import { refusalOfUnknown } from './arguments.ts';

interface ToolConfig<Shape extends z.ZodRawShape> {
  readonly title: string;
  readonly description: string;
  readonly arguments: Shape;
}

const names = new WeakMap<McpServer, string[]>();

/** The tools that a server has, by name. */
export const toolsOf = (server: McpServer): readonly string[] => names.get(server) ?? [];

/** Of every tool. */
const READ_ONLY = { readOnlyHint: true, idempotentHint: true, openWorldHint: false } as const;

/**
 * Registers a tool whose arguments are read here, not by the SDK: what cannot be used is refused in the one shape of
 * errors, with the value and the nearest valid one, and a list may be given as the API takes it, in one string. A tool has
 * its arguments and no others: a misspelt filter that is passed over would answer another question than the one that was
 * asked.
 */
export function addTool<Shape extends z.ZodRawShape>(
  server: McpServer,
  name: string,
  { arguments: shape, ...config }: ToolConfig<Shape>,
  run: (input: z.output<z.ZodObject<Shape>>) => Promise<CallToolResult>,
): void {
  const schema = z.strictObject(shape);
  names.set(server, [...toolsOf(server), name]);
  server.registerTool(name, { ...config, inputSchema: unread(schema), annotations: READ_ONLY }, (given) =>
    answered(async () => run(readArguments(schema, given))),
  );
}

/** The schema as it is listed, with everything let through. */
function unread(schema: z.ZodType): StandardSchemaWithJSON<Readonly<Record<string, unknown>>> {
  const { jsonSchema } = schema['~standard'];
  return {
    '~standard': {
      version: 1,
      vendor: 'multivector',
      jsonSchema,
      validate: (value) => ({ value: (value ?? {}) as Readonly<Record<string, unknown>> }),
    },
  };
}

/** Throws `Refused`. */
function readArguments<Shape extends z.ZodRawShape>(
  schema: z.ZodObject<Shape>,
  given: Readonly<Record<string, unknown>>,
): z.output<z.ZodObject<Shape>> {
  const input = Object.fromEntries(
    Object.entries(given).map(([name, value]) => [name, asTaken(fieldOf(schema, name), value)]),
  );
  const read = schema.safeParse(input);
  if (read.success) return read.data;
  // Whoever misspells a name also leaves out the right one: the former says more.
  const unknown = read.error.issues.find(({ code }) => code === 'unrecognized_keys');
  throw new Refused(
    unknown?.code === 'unrecognized_keys'
      ? refusalOfUnknown(unknown.keys[0] ?? '', Object.keys(schema.shape))
      : refusalOfIssues(read.error.issues, input),
  );
}

function fieldOf(schema: z.ZodObject, name: string): unknown {
  const field: unknown = Object.hasOwn(schema.shape, name) ? schema.shape[name] : undefined;
  return field instanceof z.ZodOptional ? field.unwrap() : field;
}

/** Models write lists, numbers and true as text now and then; what they mean by it is plain. */
function asTaken(field: unknown, value: unknown): unknown {
  if (field instanceof z.ZodArray) return listed(value);
  if (field instanceof z.ZodNumber && typeof value === 'string' && /^\d{1,9}$/.test(value))
    return Number(value);
  if (field instanceof z.ZodBoolean && (value === 'true' || value === 'false')) return value === 'true';
  return value;
}

function listed(value: unknown): unknown {
  if (typeof value !== 'string') return value;
  return value
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
