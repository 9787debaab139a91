import { expect, test } from 'vitest';
import { createApi } from '../../src/http/api/index.ts';
import { documentOf } from '../../src/http/api/openapi.ts';

const [committed] = Object.values(
  import.meta.glob<string>('../../src/http/openapi.json', { query: '?raw', import: 'default', eager: true }),
);

test('the committed document is the generated one; `npm run openapi` writes it', () => {
  expect(JSON.parse(committed ?? 'null')).toEqual(JSON.parse(JSON.stringify(documentOf(createApi()))));
});

test('every parameter says what it means', () => {
  const silent = Object.entries(documentOf(createApi()).paths ?? {}).flatMap(([path, methods]) =>
    Object.values(methods as Record<string, { parameters?: readonly Named[] }>).flatMap(
      ({ parameters = [] }) =>
        parameters
          .filter(({ description, schema }) => !(description ?? schema?.description))
          .map(({ name }) => `${path} ${name}`),
    ),
  );
  expect(silent).toEqual([]);
});

interface Named {
  readonly name: string;
  readonly description?: string;
  readonly schema?: { readonly description?: string };
}
