import type { OpenAPIHono } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { Refused } from '../../answers/refusal.ts';
import { ENGINE_VERSION } from '../../comparison/index.ts';
import type { Environment } from '../platform/environment.ts';
import { withIdsOfHere } from './example-ids.ts';

/** The document that is made from the schemas beside the handlers. */
export function documentOf(api: OpenAPIHono<Environment>) {
  const document = api.getOpenAPI31Document(
    {
      openapi: '3.1.0',
      info: {
        title: 'Multivector',
        version: ENGINE_VERSION,
        description:
          'Joint statements side by side: what is shared, reworded, moved, or said to one partner only. Open to everybody, without a key. Documented keys stay; new keys may come; cursors are opaque. Offsets are UTF-16 code units into the normalised text, half-open. Where this document is served, its examples name statements of the collection that is served; all ids are in `/v1/statements`. Every GET has a strong ETag and honours If-None-Match. Every error is a Problem (RFC 9457). Lists and comparisons come as JSON or as a table, so a typed client must be told which it reads: with openapi-typescript and openapi-fetch, `createClient<paths, "application/json" | "application/problem+json">({ baseUrl, querySerializer: { array: { style: "form", explode: false } } })`; lists are one parameter with commas.',
        contact: { name: 'Whoever runs this deployment; faults of the program: its repository' },
        license: { name: 'MIT', url: 'https://opensource.org/license/mit' },
      },
      servers: [{ url: '/', description: 'This origin' }],
      // Said, not left out: nothing here asks who you are.
      security: [],
      tags: [...TAGS],
    },
    { unionPreferredType: 'anyOf' },
  );
  for (const operation of operationsOf(document)) operation.description ??= describedBy(operation);
  return document;
}

const TAGS = [
  {
    name: 'Statements',
    description: 'Which statements there are, and their texts in every wording that was stored.',
  },
  { name: 'Comparison', description: 'Two texts side by side, clause by clause.' },
  { name: 'Search', description: 'Every place of a word or phrase, with counts, also a zero.' },
  {
    name: 'Shared language',
    description: 'Formulas, themes, shared wording, absences: what many texts say.',
  },
  { name: 'Questions', description: 'Questions with a prepared answer for every statement.' },
  {
    name: 'Partners',
    description: 'One partner of the hub: its texts, its formulas, what is said to it alone.',
  },
  { name: 'Citing', description: 'References, and where a quoted passage stands today.' },
  { name: 'Exports', description: 'Everything in one file, and feeds.' },
  { name: 'Service', description: 'Is it well, and what does it serve?' },
] as const;

interface DescribedOperation {
  description?: string;
  readonly summary?: string;
  readonly responses?: Readonly<Record<string, { readonly description?: string }>>;
}

/** What an operation without words of its own is said to do: its summary, and what it replies. */
function describedBy({ summary = '', responses }: DescribedOperation): string {
  const reply = responses?.['200']?.description;
  return reply === undefined ? `${summary}.` : `${summary}. ${reply}`;
}

function operationsOf(document: { readonly paths?: object | undefined }): readonly DescribedOperation[] {
  return Object.values(document.paths ?? {}).flatMap((methods: object) =>
    Object.values(methods).filter(
      (one): one is DescribedOperation => typeof one === 'object' && 'responses' in one,
    ),
  );
}

const written = new WeakMap<object, string>();

/** The document as JSON, with examples that are answered here. */
export async function servedDocument(
  api: OpenAPIHono<Environment>,
  { env, var: { collection } }: Pick<Context<Environment>, 'env' | 'var'>,
): Promise<string> {
  const document = written.get(api) ?? JSON.stringify(documentOf(api));
  written.set(api, document);
  return collection === null ? document : await withIdsOfHere(env.DB, collection, document);
}

/** Adds the document itself, and 405 for methods that a described address does not have. */
export function describedRoutes(api: OpenAPIHono<Environment>): OpenAPIHono<Environment> {
  api.get('/openapi.json', async (c) => {
    return c.body(await servedDocument(api, c), 200, { 'Content-Type': 'application/json; charset=utf-8' });
  });
  const methodsOf = new Map<string, string[]>([['/openapi.json', ['GET']]]);
  for (const { method, path } of api.routes) {
    if (method === 'ALL') continue;
    const known = methodsOf.get(path) ?? [];
    if (!known.includes(method)) methodsOf.set(path, [...known, method]);
  }
  for (const [path, methods] of methodsOf)
    api.all(path, (c) => {
      const allowed = methods.includes('GET') ? [...methods, 'HEAD', 'OPTIONS'] : [...methods, 'OPTIONS'];
      if (c.req.method === 'OPTIONS') return c.body(null, 204, { Allow: allowed.join(', ') });
      throw new Refused({
        reason: 'wrong-method',
        detail: `This address answers ${allowed.join(', ')}.`,
        parameter: 'method',
        value: c.req.method,
        valid: allowed,
      });
    });
  return api;
}
