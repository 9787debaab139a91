import { type Schema, Validator } from '@cfworker/json-schema';
import { expect } from 'vitest';
import { service } from './collection.ts';

/** The OpenAPI document as a client sees it, and replies held against it by a validator that had no part in writing it. */

export interface Parameter {
  readonly name: string;
  readonly in: 'query' | 'path' | 'header';
  readonly required: boolean;
  readonly schema: Schema & { readonly example?: unknown; readonly enum?: readonly unknown[] };
}

export interface Operation {
  readonly path: string;
  readonly method: string;
  readonly parameters: readonly Parameter[];
  /** Parameters of a request that succeeds, where no single one is required. */
  readonly 'x-example'?: Readonly<Record<string, string>>;
  readonly responses: Readonly<
    Record<string, { readonly content?: Readonly<Record<string, { schema: Schema }>> }>
  >;
  readonly requestBody?: { readonly content: Readonly<Record<string, { schema: Schema }>> };
}

export interface Document {
  readonly openapi: string;
  readonly paths: Readonly<Record<string, Readonly<Record<string, Omit<Operation, 'path' | 'method'>>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema & { example?: unknown }>> };
}

export async function readDocument(): Promise<Document> {
  return (await (await service()('/openapi.json')).json()) as Document;
}

export function operationsOf(document: Document): readonly Operation[] {
  return Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({
      ...operation,
      path,
      method,
      parameters: operation.parameters ?? [],
    })),
  );
}

/** Writes a request: path parameters in their place, the others behind the question mark. */
export function addressOf(operation: Operation, values: Readonly<Record<string, string>>): string {
  const path = operation.path.replace(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(values[name] ?? ''),
  );
  const query = new URLSearchParams();
  for (const { name, in: place } of operation.parameters)
    if (place === 'query' && values[name] !== undefined) query.set(name, values[name]);
  return query.size > 0 ? `${path}?${query}` : path;
}

const closedComponents = new WeakMap<Document, object>();

/** The schemas of the document, closed: a field that a reply has and the document does not name is a fault. */
function closedDocument(document: Document): object {
  const known = closedComponents.get(document);
  if (known) return known;
  const closed = closedSchema(document.components, document) as object;
  closedComponents.set(document, closed);
  return closed;
}

/** A schema whose objects may have no other properties; what is put together of several parts becomes one first. */
function closedSchema(schema: unknown, document: Document): unknown {
  if (Array.isArray(schema)) return schema.map((part) => closedSchema(part, document));
  if (typeof schema !== 'object' || schema === null) return schema;
  const whole = 'allOf' in schema ? joined(schema as AllOf, document) : schema;
  const closed = Object.fromEntries(
    Object.entries(whole).map(([key, part]) => [key, closedSchema(part, document)]),
  );
  const isOpen = !('properties' in closed) || 'additionalProperties' in closed || closed.type !== 'object';
  return isOpen ? closed : { ...closed, additionalProperties: false };
}

interface AllOf {
  readonly allOf: readonly (Schema & { readonly $ref?: string })[];
}

function joined({ allOf, ...rest }: AllOf, document: Document): object {
  const parts = allOf.map((part) => {
    const name = part.$ref?.split('/').at(-1);
    const found = name === undefined ? part : (document.components.schemas[name] ?? {});
    return 'allOf' in found ? (joined(found as unknown as AllOf, document) as Schema) : found;
  });
  return {
    ...rest,
    type: 'object',
    properties: Object.assign({}, ...parts.map(({ properties }) => properties)),
    required: parts.flatMap(({ required }) => required ?? []),
  };
}

const validators = new WeakMap<object, Validator>();

function validatorOf(schema: Schema, document: Document): Validator {
  const known = validators.get(schema);
  if (known) return known;
  const closed = closedDocument(document);
  const validator = new Validator(
    { ...(closedSchema(schema, document) as object), components: closed } as Schema,
    '2020-12',
  );
  validators.set(schema, validator);
  return validator;
}

/** The reply is one that the document announces: its status, its media type, its body. */
export async function expectDocumented(
  document: Document,
  operation: Operation,
  response: Response,
  request: string,
): Promise<void> {
  const announced = operation.responses[String(response.status)];
  expect(announced, `${request} → ${response.status} is not in the document`).toBeDefined();
  const body = await response.text();
  if (!announced?.content) return;
  const type = (response.headers.get('Content-Type') ?? '').split(';')[0] ?? '';
  const media = announced.content[type];
  expect(media, `${request} → ${response.status} ${type} is not in the document`).toBeDefined();
  if (!media || !/[/+]json$/.test(type)) return;
  const { valid, errors } = validatorOf(media.schema, document).validate(JSON.parse(body));
  const last = errors.at(-1);
  expect(valid, `${request}: ${last?.instanceLocation} ${last?.error}`).toBe(true);
}
