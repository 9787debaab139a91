import { readFileSync } from 'node:fs';
import { Validator } from '@seriousme/openapi-schema-validator';
import { expect, test } from 'vitest';

const read = () =>
  JSON.parse(readFileSync(new URL('../../src/http/openapi.json', import.meta.url), 'utf8')) as Record<
    string,
    unknown
  >;

test('the document is valid by the schema of OpenAPI 3.1, and every reference in it leads somewhere', async () => {
  const validator = new Validator();
  const { valid, errors } = await validator.validate(read());
  expect(errors).toBeUndefined();
  expect([valid, validator.version]).toEqual([true, '3.1']);
  expect(validator.resolveRefs({ specification: read() } as never)).toBeDefined();
});

test('the measure can fail', async () => {
  const document = read();
  const { valid } = await new Validator().validate({
    ...document,
    paths: { '/x': { get: { responses: 1 } } },
  });
  expect(valid).toBe(false);
  const { Row: _, ...schemas } = (document.components as { schemas: Record<string, unknown> }).schemas;
  const broken = { ...document, components: { schemas } };
  expect(() => new Validator().resolveRefs({ specification: broken } as never)).toThrow(/Row/);
});
