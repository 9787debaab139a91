import { env } from 'cloudflare:workers';
import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { loadSpecimens, service, specimens } from './collection.ts';
import {
  addressOf,
  type Document,
  expectDocumented,
  type Operation,
  operationsOf,
  type Parameter,
  readDocument,
} from './document.ts';

/** `FUZZ_REQUESTS=20000 npx vitest run --project worker test/http/fuzz.test.ts` */
const REQUESTS = Number(env.FUZZ_REQUESTS || 300);

/** The usual run is the same everywhere; a long one tries something new each time, and a failure prints its seed. */
const SEED = env.FUZZ_REQUESTS ? Date.now() : 1_435_389_833;

const ask = service();
let document: Document;
let operations: readonly Operation[];
let fingerprints: readonly string[] = [];

beforeAll(async () => {
  await loadSpecimens();
  document = await readDocument();
  operations = operationsOf(document);
  const reply = await ask('/v1/statements?limit=200');
  const { statements } = (await reply.json()) as { statements: { texts: { sha256?: string }[] }[] };
  fingerprints = statements.flatMap(({ texts }) => texts.flatMap(({ sha256 }) => sha256 ?? []));
});

const nasty = fc.constantFrom(
  '',
  ' ',
  '\u0000',
  '%',
  '%00',
  '../..',
  "' OR 1=1 --",
  '"',
  '<script>',
  '\r\nX: y',
  '\ud83d\ude00',
  '中亚',
  '٣',
  '-1',
  '1e9',
  '0',
  'true',
  'null',
  'undefined',
  '__proto__',
  'constructor',
  'a'.repeat(3000),
  '{"a":1}',
  '[]',
  '*',
  'NEAR(',
  ',,,',
  '2021-99',
  '9'.repeat(30),
);

/** Values for a parameter: what the schema says, what the collection holds, and what nobody should send. */
function valuesOf(parameter: Parameter): fc.Arbitrary<string> {
  const { schema, name } = parameter;
  const good: fc.Arbitrary<string>[] = [];
  if (schema.enum) good.push(fc.constantFrom(...schema.enum.map(String)));
  if (schema.example !== undefined) good.push(fc.constant(String(schema.example)));
  if (schema.type === 'integer')
    good.push(
      fc.integer({ min: Number(schema.minimum ?? 0), max: Number(schema.maximum ?? 1000) }).map(String),
    );
  if (typeof schema.pattern === 'string')
    good.push(fc.stringMatching(new RegExp(schema.pattern, 'u'), { maxLength: 140 }));
  if (/^(a|b|id|statement)$/.test(name)) good.push(fc.constantFrom(...specimens.map(({ id }) => id)));
  if (name === 'sha256') good.push(fc.constantFrom(...fingerprints));
  if (name === 'pin')
    good.push(
      fc
        .tuple(fc.constantFrom(...fingerprints), fc.constantFrom(...fingerprints))
        .map((pair) => pair.join('..')),
    );
  if (good.length === 0) good.push(fc.string({ maxLength: 60 }));
  return fc.oneof(
    { weight: 6, arbitrary: fc.oneof(...good) },
    { weight: 1, arbitrary: nasty },
    { weight: 1, arbitrary: fc.string() },
  );
}

interface FuzzedRequest {
  readonly operation: Operation;
  readonly address: string;
  readonly init: RequestInit;
}

function bodyOf(operation: Operation): fc.Arbitrary<string | undefined> {
  if (!operation.requestBody) return fc.constant(undefined);
  const side = fc.oneof(
    fc.constantFrom(...specimens.map(({ id }) => ({ statement: id }))),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 300 }).map((text) => ({ text })),
    fc.anything({ maxDepth: 2 }),
  );
  const body = fc.record(
    {
      a: side,
      b: side,
      lang: fc.constantFrom('en', 'ru', 'zh', 'x!'),
      mode: fc.constantFrom('series', 'cross', 'no'),
      only: fc.constantFrom('changes', 'all'),
      against: fc.constantFrom('collection', 'nothing'),
    },
    { requiredKeys: [] },
  );
  return fc.oneof(
    { weight: 6, arbitrary: body.map((value) => JSON.stringify(value)) },
    { weight: 1, arbitrary: fc.json() },
    { weight: 1, arbitrary: fc.string() },
  );
}

const request = (): fc.Arbitrary<FuzzedRequest> =>
  fc.constantFrom(...operations).chain((operation) => {
    const record = Object.fromEntries(
      operation.parameters.map((parameter) => [parameter.name, valuesOf(parameter)]),
    );
    const required = operation.parameters.filter((parameter) => parameter.required).map(({ name }) => name);
    return fc
      .record({
        values: fc.record(record, { requiredKeys: required }),
        left: fc.integer({ min: 0, max: 30 }),
        extra: fc.oneof({ weight: 12, arbitrary: fc.constant('') }, { weight: 1, arbitrary: nasty }),
        accept: fc.constantFrom('*/*', 'application/json', 'text/csv', 'text/html', 'nonsense', ''),
        body: bodyOf(operation),
      })
      .map(({ values, left, extra, accept, body }) => {
        const kept = { ...values };
        const dropped = required[left];
        if (dropped !== undefined && !operation.path.includes(`{${dropped}}`)) delete kept[dropped];
        for (const name of required)
          if (operation.path.includes(`{${name}}`) && !kept[name]) kept[name] = 'x';
        const address = addressOf(operation, kept as Record<string, string>);
        const more = extra === '' ? '' : `${address.includes('?') ? '&' : '?'}${encodeURIComponent(extra)}=1`;
        const headers: Record<string, string> = { Accept: accept };
        if (body !== undefined) headers['Content-Type'] = 'application/json';
        return {
          operation,
          address: address + more,
          init: { method: operation.method.toUpperCase(), headers, ...(body === undefined ? {} : { body }) },
        };
      });
  });

test(
  `${REQUESTS} random requests get an answer that the document announces`,
  async () => {
    const seen = new Map<number, number>();
    await fc.assert(
      fc.asyncProperty(request(), async ({ operation, address, init }) => {
        const response = await ask(address, init);
        seen.set(response.status, (seen.get(response.status) ?? 0) + 1);
        expect(response.status, `${init.method} ${address}`).toBeLessThan(500);
        await expectDocumented(document, operation, response, `${init.method} ${address}`);
      }),
      { numRuns: REQUESTS, seed: SEED },
    );
    console.log(`answers by status: ${JSON.stringify(Object.fromEntries(seen))}`);
    expect(seen.get(200) ?? 0).toBeGreaterThan(REQUESTS / 10);
  },
  Math.max(60_000, REQUESTS * 60),
);
