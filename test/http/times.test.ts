import { env } from 'cloudflare:workers';
import { beforeAll, expect, test } from 'vitest';
import { readCollection } from '../../src/store/index.ts';
import { saveStatement } from '../store/save-one.ts';
import { loadSpecimens, newText, service, specimens } from './collection.ts';
import { expectProblem } from './problem.ts';

const record = specimens[0];
if (!record) throw new Error('no specimen');
const twin = { ...record, id: 'specimen-2019-02-03-clock', adopted: '2019-02-03' };
const wordings = [
  'The first wording of all.',
  'The second wording, corrected.',
  'The third and last wording.',
];
/** The clock was set back by years for the second one. */
const clocks = ['2026-11-22T10:00:00Z', '2020-01-01T00:00:00Z', '2026-11-24T10:00:00Z'];

beforeAll(async () => {
  await loadSpecimens();
  for (const [index, wording] of wordings.entries())
    await saveStatement(env.DB, twin, [await newText(wording, 'en')], clocks[index] ?? '');
});

const ask = service();

interface Versions {
  readonly versions: readonly { readonly version: number; readonly added: string; readonly text: string }[];
}
const versions = async (query = '') =>
  ((await (await ask(`/v1/statements/${twin.id}/versions${query}`)).json()) as Versions).versions;

test('a version was never stored before the one that it replaced, whatever the clock said', async () => {
  expect((await versions()).map(({ added }) => added)).toEqual([clocks[2], clocks[0], clocks[0]]);
  expect(await versions('?at=2022')).toEqual([]);
  expect((await versions('?at=2026-11-23')).map(({ version }) => version)).toEqual([2]);
  const map = await (await ask(`/v1/statements/${twin.id}/versions?format=link`)).text();
  expect(map).toContain(`<http://localhost${(await versions())[0]?.text}>; rel="last memento"`);
});

test('rows that an earlier load wrote out of order are read in order', async () => {
  await env.DB.prepare('UPDATE text SET added = ?1 WHERE statement = ?2 AND version = 2')
    .bind(clocks[1], twin.id)
    .run();
  expect(
    ((await (await service()(`/v1/statements/${twin.id}/versions?at=2022`)).json()) as Versions).versions,
  ).toEqual([]);
});

test('nor does the collection grow younger', async () => {
  const before = (await readCollection(env.DB))?.loaded ?? '';
  await saveStatement(env.DB, twin, [await newText('A fourth wording.', 'en')], '2001-01-01T00:00:00Z');
  expect((await readCollection(env.DB))?.loaded).toBe(before);
});

test('a moment leads to the wording that was the current one then', async () => {
  const at = (moment: string) =>
    service()(`/v1/statements/${twin.id}/text`, { headers: { 'Accept-Datetime': moment } });
  const all = [...(await versions())].reverse();
  const gate = await at('Mon, 23 Nov 2026 12:00:00 GMT');
  expect(gate.status).toBe(302);
  expect(gate.headers.get('Location')).toBe(all[1]?.text);
  expect(gate.headers.get('Vary')).toMatch(/Accept-Datetime/);
  expect(gate.headers.get('Link')).toMatch(/rel="original timegate".*rel="timemap"/);
  expect((await at('Thu, 01 Jan 1998 00:00:00 GMT')).headers.get('Location')).toBe(all[0]?.text);
  await expectProblem(await at('yesterday'), 400);
  // What is remembered of the address is of now.
  const one = service();
  expect((await one(`/v1/statements/${twin.id}/text`)).headers.get('Vary')).toMatch(/Accept-Datetime/);
  const then = await one(`/v1/statements/${twin.id}/text`, {
    headers: { 'Accept-Datetime': 'Mon, 23 Nov 2026 12:00:00 GMT' },
  });
  expect(then.status).toBe(302);
});

test('entries of a feed have one id on every host', async () => {
  const ids = async (host: string) =>
    [...(await (await service()(`http://${host}/v1/feed`)).text()).matchAll(/<id>([^<]*)<\/id>/g)].map(
      ([, id]) => id,
    );
  const here = await ids('here.example');
  expect(here.length).toBeGreaterThan(3);
  expect(new Set(here).size).toBe(here.length);
  expect(await ids('there.example')).toEqual(here);
  for (const id of here)
    expect(id).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
});
