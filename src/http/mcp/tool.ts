import type {
  CallToolResult,
  McpServer,
  StandardSchemaWithJSON,
  ToolAnnotations,
} from '@modelcontextprotocol/server';
import { z } from 'zod';
import { Refused } from '../../answers/refusal.ts';
import { refusalOfIssues } from '../api/issues.ts';
import { answered } from './answer.ts';
import { refusalOfUnknown } from './arguments.ts';

interface ToolConfig<Shape extends z.ZodRawShape> {
  readonly title: string;
  readonly description: string;
  readonly inputSchema: z.ZodObject<Shape>;
  readonly annotations: ToolAnnotations;
}

/**
 * Registers a tool whose arguments are read here, not by the SDK: what cannot be used is refused in the one shape of
 * errors, with the value and the nearest valid one, and a list may be given as the API takes it, in one string.
 */
export function addTool<Shape extends z.ZodRawShape>(
  server: McpServer,
  name: string,
  { inputSchema, ...config }: ToolConfig<Shape>,
  run: (input: z.output<z.ZodObject<Shape>>) => Promise<CallToolResult>,
): void {
  server.registerTool(name, { ...config, inputSchema: unread(inputSchema) }, (given) =>
    answered(async () => run(readArguments(inputSchema, given))),
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
    Object.entries(given).map(([name, value]) => [name, isList(schema, name) ? listed(value) : value]),
  );
  const read = schema.safeParse(input);
  if (read.success) return read.data;
  const [first] = read.error.issues;
  throw new Refused(
    first?.code === 'unrecognized_keys'
      ? refusalOfUnknown(first.keys[0] ?? '', Object.keys(schema.shape))
      : refusalOfIssues(read.error.issues, input),
  );
}

function isList(schema: z.ZodObject, name: string): boolean {
  const field: unknown = Object.hasOwn(schema.shape, name) ? schema.shape[name] : undefined;
  return (field instanceof z.ZodOptional ? field.unwrap() : field) instanceof z.ZodArray;
}

function listed(value: unknown): unknown {
  if (typeof value !== 'string') return value;
  return value
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
