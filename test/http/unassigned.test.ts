import { env } from 'cloudflare:workers';
import { beforeAll, expect, test } from 'vitest';
import { deriveCollection } from '../../src/ingest/derive/index.ts';
import { type CollectionRecord, collectionRecord } from '../../src/statement/index.ts';
import { saveCollection } from '../../src/store/index.ts';
import record from '../../statements/collection.json';
import { loadSpecimens, NOW, service } from './collection.ts';

const ask = service();
const json = async (path: string) => (await ask(path)).json() as Promise<Record<string, unknown>>;
const page = async (path: string) => (await ask(path, { headers: { Accept: 'text/html' } })).text();

/** The specimens as if nobody had said which partners they are with. */
beforeAll(async () => {
  await loadSpecimens();
  const collection: CollectionRecord = collectionRecord.parse(record);
  await saveCollection(
    env.DB,
    {
      ...collection,
      series: collection.series.map((series) =>
        series.id === 'specimen' ? { ...series, unassigned: true as const } : series,
      ),
    },
    NOW,
  );
  // As a load marks them.
  await env.DB.prepare(
    "UPDATE statement SET record = json_set(record, '$.unassigned', json('true')) WHERE series = 'specimen'",
  ).run();
  await deriveCollection(env.DB, { now: NOW });
});

test('statements that are assigned to no partner are searched and counted as statements, and as no partner', async () => {
  const search = await json('/v1/search?q=sovereignty');
  expect((search.searched as { texts: number }).texts).toBeGreaterThan(5);
  expect((await json('/v1/partners')).partners).toEqual([]);
  const { formulas } = (await json('/v1/formulas')) as unknown as {
    formulas: readonly {
      readonly partners: readonly string[];
      readonly all_languages: { readonly statements_with: number; readonly partners: readonly string[] };
    }[];
  };
  expect(Math.max(...formulas.map((one) => one.all_languages.statements_with))).toBeGreaterThan(3);
  expect(formulas.flatMap((one) => [...one.partners, ...one.all_languages.partners])).toEqual([]);
  expect((await json('/v1/matrix')).partners).toEqual([]);
});

test('no two of them are one before the other, and each is called by its own title', async () => {
  const pair = { a: 'specimen-2021-05-14-north', b: 'specimen-2022-05-20-north' };
  expect(await json(`/v1/compare?a=${pair.a}&b=${pair.b}`)).toMatchObject({ mode: 'cross' });
  const compared = await page(`/compare/${pair.a}/${pair.b}`);
  expect(compared).not.toMatch(/<ins|<del|One partner, two dates/);
  const home = await page('/');
  expect(home).not.toMatch(/<ins|<del|assigned to no partner, \d/);
  expect(await page('/search?q=territorial+integrity')).not.toMatch(/assigned to no partner, \d/);
  const feed = await (await ask('/v1/feed')).text();
  expect(feed).not.toContain('rel="related"');
  expect(feed).not.toContain('No earlier statement');
  expect(feed).toContain('It is assigned to no partner, and is compared with no earlier statement.');
});

test('pages lead to a list of them instead of a partner', async () => {
  const partners = await page('/partners');
  expect(partners).toContain('href="/statements?series=specimen"');
  expect(partners).toContain('assigned to no partner');
  const statement = await page('/statements/specimen-2021-05-14-north');
  expect(statement).toContain('href="/statements?series=specimen"');
  expect(statement).not.toMatch(/href="\/partners\/specimen/);
  expect(await page('/matrix?texts=all')).toContain('/statements/specimen-2021-05-14-north');
});

test('no statement echoes one that is assigned to no partner, and none is measured against it', async () => {
  const id = 'specimen-2023-05-19-north';
  expect(await json(`/v1/statements/${id}/echoes`)).toMatchObject({ others: 0, clauses: [] });
  const ledger = await json(`/v1/statements/${id}/absences`);
  expect(ledger).toMatchObject({ predecessor: null, others: [], absences: [], wordings: [] });
  const card = (await json('/v1/formulas/sovereignty-triad')) as unknown as {
    readonly variants: readonly { readonly partners: readonly string[] }[];
  };
  expect(card.variants.length).toBeGreaterThan(0);
  expect(card.variants.flatMap(({ partners }) => partners)).toEqual([]);
});

test('a formula is counted in them as on its page, in its sentence and in the list', async () => {
  const card = (await json('/v1/formulas/sovereignty-triad')) as unknown as {
    readonly sentence: string;
    readonly texts: number;
    readonly texts_with: number;
    readonly first: { readonly adopted: string };
    readonly all_languages: { readonly statements_with: number; readonly statements: number };
    readonly lines: readonly { readonly statement: string; readonly adopted: string }[];
  };
  const saying = new Set(card.lines.map(({ statement }) => statement)).size;
  expect(saying).toBeGreaterThan(2);
  expect(card.texts_with).toBe(saying);
  expect(card.all_languages).toMatchObject({ statements_with: saying, statements: card.texts });
  expect(card.sentence).toContain(` in ${saying} of ${card.texts} statements `);
  expect(card.sentence).not.toContain('of 0 partners');
  expect(card.first.adopted).toBe(card.lines.map(({ adopted }) => adopted).sort()[0]);
  expect(await page('/formulas')).toContain(`${card.texts} statements searched`);
  const english = (await json('/v1/formulas/sovereignty-triad?lang=en')) as unknown as typeof card;
  expect(await page('/formulas/sovereignty-triad?lang=en')).toContain(`in ${english.texts_with} texts`);
});
