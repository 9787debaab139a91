import { env } from 'cloudflare:workers';
import { beforeAll, expect, test } from 'vitest';
import { withdrawStatements } from '../../src/store/withdraw.ts';
import { saveStatement } from '../store/save-one.ts';
import { loadSpecimens, NOW, newText, service, specimens } from './collection.ts';
import { operationsOf, readDocument } from './document.ts';

const ask = service();
const IDS = ['reef-2020-02-02', 'reef-2021-02-02', 'reef-2022-02-02', 'tide-2020-05-05'];

/** A collection that has none of the statements that the committed document names. All invented. */
beforeAll(async () => {
  await loadSpecimens();
  for (const [at, record] of specimens.slice(0, IDS.length).entries()) {
    const id = IDS[at] ?? '';
    await saveStatement(
      env.DB,
      { ...record, id, adopted: id.slice(-10), texts: [] },
      [await newText(`The isles keep lamp ${at}.\n\nThey mend the quay of ${id}.`, 'en')],
      NOW,
    );
  }
  await withdrawStatements(env.DB, IDS, NOW);
});

const ID = /^[a-z].*-\d{4}-\d{2}-\d{2}/;

test('examples of the document name statements of the collection that is served', async () => {
  const document = await readDocument();
  const named = operationsOf(document).flatMap((operation) => [
    ...operation.parameters.flatMap(({ schema }) => [schema.example].flat()),
    ...Object.values(operation['x-example'] ?? {}),
  ]);
  const ids = new Set(named.filter((one): one is string => typeof one === 'string' && ID.test(one)));
  expect(ids.size).toBeGreaterThan(2);
  expect([...ids].filter((id) => !IDS.includes(id))).toEqual([]);
  for (const id of ids) expect((await ask(`/v1/statements/${id}/text`)).status, id).toBe(200);
  const pair = operationsOf(document).find(({ path, method }) => path === '/v1/compare' && method === 'get');
  const [a, b] = ['a', 'b'].map((side) => pair?.parameters.find(({ name }) => name === side)?.schema.example);
  expect(a).not.toBe(b);
  expect((await ask(`/v1/compare?a=${a}&b=${b}`)).status).toBe(200);
});

test('the readable reference names the same', async () => {
  const page = await (await ask('/docs')).text();
  expect(page).toContain(`for example ${IDS[0]}`);
  expect(page).not.toContain('specimen-20');
});

test('the state of the service counts joint statements apart from all records', async () => {
  const { statements, records, obtained } = (await (await ask('/healthz')).json()) as Record<string, number>;
  const { total } = (await (await ask('/v1/statements')).json()) as { total: number };
  expect([statements, records, obtained]).toEqual([IDS.length, IDS.length, IDS.length]);
  expect(records).toBe(total);
  const [record] = specimens;
  if (!record) throw new Error('no specimen');
  const meeting = { ...record, id: 'reef-2023-03-03', kind: 'meeting' as const, texts: [] };
  await saveStatement(env.DB, meeting, [], NOW);
  const later = (await (await service()('/healthz')).json()) as Record<string, number>;
  expect([later.statements, later.records]).toEqual([IDS.length, IDS.length + 1]);
});
