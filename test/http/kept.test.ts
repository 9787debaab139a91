import { createExecutionContext, waitOnExecutionContext } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createApp } from '../../src/http/app.ts';
import { makeComparisons } from '../../src/ingest/derive/comparisons.ts';
import { loadSpecimens, service } from './collection.ts';

/** What a load keeps of all pairs, made once. */
beforeAll(async () => {
  await loadSpecimens();
  await makeComparisons(env.DB);
  await env.DB.prepare('CREATE TABLE kept_whole AS SELECT * FROM comparison').run();
});
const keepAll = () => env.DB.prepare('INSERT INTO comparison SELECT * FROM kept_whole').run();
beforeEach(() => env.DB.prepare('DELETE FROM comparison').run());

const a = 'specimen-2021-05-14-north';
const b = 'specimen-2022-05-20-north';
const far = 'specimen-2022-10-27-union';

const countKept = async () =>
  (await env.DB.prepare('SELECT count(*) AS n FROM comparison').first<{ n: number }>())?.n ?? 0;

let asked = 0;

/** A request as the platform makes it: with work that goes on after the reply; each is the first of its host. */
async function askPlatform(path: string, init?: RequestInit): Promise<Response> {
  const context = createExecutionContext();
  const response = await createApp().request(`http://host-${++asked}.example${path}`, init, env, context);
  const body = await response.arrayBuffer();
  await waitOnExecutionContext(context);
  return new Response(body, response);
}

const addresses = [
  `/v1/compare?a=${a}&b=${b}`,
  `/v1/compare?a=${b}&b=${a}`,
  `/v1/compare?a=${a}&b=${far}`,
  `/v1/compare?a=${a}&b=${far}&mode=series`,
  `/v1/compare?a=${a}&b=${b}&only=changes`,
  `/v1/compare?a=${a}&b=${b}&format=csv`,
  `/v1/compare?a=${a}&b=${b}&format=tei`,
  `/v1/compare?a=${b}&b=${far}&lang_a=ru&lang_b=en`,
  `/v1/compare?a=${b}&b=${b}&lang_a=ru&lang_b=en`,
  `/compare/${a}/${b}`,
  `/compare/${a}/${far}?view=changes`,
  `/embed/${a}/${b}`,
  `/v1/cite?a=${a}&b=${b}`,
];

describe('a kept comparison', () => {
  test.each(addresses)('answers %s to the letter as one that is made', async (address) => {
    const made = await service()(address);
    expect(made.status).toBe(200);
    const bytes = await made.text();
    await keepAll();
    // The other direction and the other mode are kept when they are first asked for.
    await askPlatform(address);
    expect(await countKept()).toBeGreaterThan(0);
    const kept = await service()(address);
    expect(await kept.text()).toBe(bytes);
    expect([...kept.headers]).toEqual([...made.headers]);
    expect(kept.status).toBe(made.status);
  });

  test('is what is read, by pins as well', async () => {
    const made = (await (await service()(`/v1/compare?a=${a}&b=${b}`)).json()) as { pin: string };
    await keepAll();
    await env.DB.prepare(`UPDATE comparison SET packed = replace(packed, '[', '[7')`).run();
    for (const address of [`/v1/compare?a=${a}&b=${b}&only=changes`, made.pin]) {
      const reply = (await (await service()(address)).json()) as { a: { words: number } };
      expect(String(reply.a.words)).toMatch(/^7/);
    }
  });

  test('that cannot be read is made anew and replaced', async () => {
    const address = `/v1/compare?a=${a}&b=${b}`;
    const bytes = await (await service()(address)).text();
    await keepAll();
    await env.DB.prepare(`UPDATE comparison SET packed = replace(packed, '[', '[1,')`).run();
    expect(await (await askPlatform(address)).text()).toBe(bytes);
    const { results } = await env.DB.prepare('SELECT packed FROM comparison WHERE mode = ?1')
      .bind('series')
      .all<{ packed: string }>();
    expect(results.filter(({ packed }) => !packed.includes('[1,'))).toHaveLength(1);
  });

  test('of another engine is neither read nor left behind by a load', async () => {
    const address = `/v1/compare?a=${a}&b=${b}`;
    const bytes = await (await service()(address)).text();
    await keepAll();
    const kept = await countKept();
    await env.DB.prepare(`UPDATE comparison SET engine = '0.0.0', packed = 'not to be read'`).run();
    expect(await (await service()(address)).text()).toBe(bytes);
    const again = await makeComparisons(env.DB);
    expect(again).toEqual({ kept, made: kept, left: 0 });
    expect(await countKept()).toBe(kept);
    expect(
      await env.DB.prepare("SELECT count(*) AS n FROM comparison WHERE engine = '0.0.0'").first('n'),
    ).toBe(0);
  });
});

describe('what is kept', () => {
  test('is a pair of stored texts that was asked for, once', async () => {
    await askPlatform(`/v1/compare?a=${a}&b=${b}`);
    await askPlatform(`/v1/compare?a=${a}&b=${b}&only=changes`);
    await askPlatform(`/compare/${a}/${b}`);
    await askPlatform(`/embed/${a}/${b}`);
    expect(await countKept()).toBe(1);
  });

  test('is never a text or a pair that was posted', async () => {
    const post = (body: unknown) =>
      askPlatform('/v1/compare', {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify(body),
      });
    const text = 'The parties welcome the reopening of the ferry line.';
    for (const body of [
      { a: { text }, b: { text: `${text} It sails at dawn.` } },
      { a: { statement: a }, b: { text } },
      { a: { statement: a }, b: { statement: b } },
      { a: { text }, against: 'collection' },
    ])
      expect((await post(body)).status).toBe(200);
    expect(await countKept()).toBe(0);
  });

  test('is made by a load in the order of use, within its bound, and the same load again makes none', async () => {
    const all = await makeComparisons(env.DB);
    expect(all.left).toBe(0);
    expect(all.made).toBe(all.kept);
    expect(await makeComparisons(env.DB)).toEqual({ kept: all.kept, made: 0, left: 0 });
    await env.DB.prepare('DELETE FROM comparison').run();
    const some = await makeComparisons(env.DB, { characters: 20_000 });
    expect(some.made).toBeGreaterThan(0);
    expect(some.made + some.left).toBe(all.kept);
    expect(await countKept()).toBe(some.made);
    expect(await makeComparisons(env.DB, { characters: 20_000 })).toEqual({ ...some, made: 0 });
    expect(await makeComparisons(env.DB)).toEqual({ kept: all.kept, made: some.left, left: 0 });
    expect(await countKept()).toBe(all.kept);
  });
});
