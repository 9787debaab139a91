import { env } from 'cloudflare:workers';
import { beforeAll, expect, test } from 'vitest';
import { deriveCollection } from '../../src/ingest/derive/index.ts';
import { statementRecord } from '../../src/statement/index.ts';
import { readCollection, saveCollection } from '../../src/store/index.ts';
import { saveStatement } from '../store/save-one.ts';
import { loadSpecimens, NOW, newText, service } from './collection.ts';

/** A collection of another group, whose texts are not marked as specimens: what a real text is to the store. */
beforeAll(async () => {
  await loadSpecimens();
  const stored = await readCollection(env.DB);
  if (!stored) throw new Error('no collection');
  const series = ['heron', 'otter'].map((id) => ({
    id,
    partner: `League of the ${id}`,
    title: id,
    parties: [],
  }));
  await saveCollection(env.DB, { ...stored.record, series: [...stored.record.series, ...series] }, NOW);
  for (const { id } of series) {
    const record = statementRecord.parse({
      id: `${id}-2020-01-01`,
      series: id,
      title: 'A text of the league',
      level: 'leaders',
      adopted: '2020-01-01',
      parties: [],
    });
    const body = `They wish for a peaceful, stable and prosperous Tarvash. The ferries of the ${id} shall sail on time.`;
    await saveStatement(env.DB, record, [await newText(body, 'en')], NOW);
  }
  await deriveCollection(env.DB, { now: NOW });
});

const ask = service();
const read = async (address: string) => (await (await ask(address)).json()) as Record<string, unknown>;

test('invented and real texts are never counted together', async () => {
  const card = await read('/v1/formulas/peaceful-stable-country');
  expect(card).toMatchObject({ texts: 2, texts_with: 2 });
  expect(card.notice).toBeUndefined();
  expect((await read('/v1/formulas')).texts).toBe(2);
  expect((await read('/v1/matrix')).texts).toHaveLength(2);
  expect((await read('/v1/search?q=tarvash&lang=en')).searched).toMatchObject({ texts: 2 });
  const shared = await read('/v1/shared?min_partners=2');
  expect(shared.texts).toBe(2);
  for (const { partners } of shared.wordings as { partners: string[] }[])
    for (const partner of partners) expect(partner).toMatch(/^(heron|otter)$/);
});

test('formulas can be asked of some series, and the specimens only so', async () => {
  const id = 'peaceful-stable-country';
  const one = await read(`/v1/formulas/${id}?series=heron`);
  expect(one).toMatchObject({ texts: 1, texts_with: 1, hits: 1 });
  expect((one.matrix as unknown[]).length).toBe(1);
  const invented = await read(`/v1/formulas/${id}?series=specimen`);
  expect(invented).toMatchObject({ texts: 12 });
  expect(invented.notice).toMatch(/invented/);
  const list = await read('/v1/formulas?series=specimen');
  expect(list.texts).toBe(12);
  const counted = (list.formulas as { id: string; texts: number; link: string }[]).find(
    (each) => each.id === id,
  );
  expect(counted?.texts).toBe(invented.texts_with);
  expect(counted?.link).toContain('series=specimen');
  const both = await read('/v1/formulas?series=specimen,heron');
  expect(both.texts).toBe(1);
  expect((await ask('/v1/formulas?series=spcimen')).status).toBe(400);
});

test('the specimens are counted when their series is asked for', async () => {
  const search = await read('/v1/search?q=tarvash&lang=en&series=specimen');
  expect(search.searched).toMatchObject({ texts: 12 });
  const shared = await read('/v1/shared?series=specimen&min_partners=2');
  expect(shared.notice).toMatch(/invented/);
  for (const { partners } of shared.wordings as { partners: string[] }[])
    for (const partner of partners) expect(partner).toMatch(/^specimen\//);
  const ledger = await read('/v1/statements/specimen-2022-05-20-north/absences');
  for (const { partner } of ledger.others as { partner: string }[]) expect(partner).toMatch(/^specimen\//);
});

test('what is only real stays apart from what is only invented in one language each', async () => {
  expect((await read('/v1/matrix?lang=ru')).notice).toMatch(/invented/);
});

test('a draft is held against real texts as soon as there is one, and invented ones take no places', async () => {
  const body = 'They wish for a peaceful, stable and prosperous Tarvash.';
  const response = await ask('/v1/compare', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ a: { text: body }, against: 'collection' }),
  });
  const check = (await response.json()) as {
    notice?: string;
    searched: { clauses: number };
    clauses: { precedents: { partner: string; score: number }[] }[];
  };
  expect(check.notice).toBeUndefined();
  expect(check.searched.clauses).toBe(4);
  expect(check.clauses[0]?.precedents.map(({ partner, score }) => [partner, score])).toEqual([
    ['heron', 1],
    ['otter', 1],
  ]);
});
