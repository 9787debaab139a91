import { env } from 'cloudflare:workers';
import { beforeEach, describe, expect, test } from 'vitest';
import { deriveCollection } from '../../src/ingest/derive/index.ts';
import { statementRecord } from '../../src/statement/index.ts';
import {
  countStatements,
  listDatedTexts,
  listDerived,
  listDerivedStamps,
  listStatementIds,
  listStatements,
  listTextVersions,
  readCollection,
  readPreparedText,
  readStatement,
  readText,
  readTextByFingerprint,
  saveStatements,
  searchClauses,
  withdrawStatements,
} from '../../src/store/index.ts';
import { loadSpecimens, NOW, newText } from '../http/collection.ts';
import { saveStatement } from './save-one.ts';

beforeEach(() => loadSpecimens());

const record = (id: string) =>
  statementRecord.parse({
    id,
    series: 'specimen',
    title: 'A letter of the Five',
    level: 'officials',
    adopted: id.slice('specimen-'.length, 'specimen-'.length + 10),
    parties: [],
    specimen: true,
  });
const revision = async () => (await readCollection(env.DB))?.revision ?? 0;
const hits = async (word: string, text: number) =>
  (
    await searchClauses(env.DB, {
      expression: `{folded} : ("${word}")`,
      column: 'folded',
      texts: [text],
      limit: 9,
    })
  ).clauses.length;

test('several statements are stored together or not at all, and each has an outcome', async () => {
  const [one, two] = [record('specimen-2020-06-06-one'), record('specimen-2020-07-07-two')];
  const text = await newText('The ferry sails at noon.', 'en');
  const both = [
    { record: one, texts: [] },
    { record: two, texts: [text] },
  ];
  const before = await revision();
  const unwritable = { ...text, body: null as unknown as string };
  await expect(
    saveStatements(env.DB, [...both.slice(0, 1), { record: two, texts: [unwritable] }], NOW),
  ).rejects.toThrow();
  expect(await listStatementIds(env.DB)).not.toContain(one.id);
  expect(await saveStatements(env.DB, both, NOW)).toEqual(['added', 'added']);
  expect(await revision()).toBe(before + 1);
  const changed = { ...one, title: 'Another letter of the Five' };
  expect(await saveStatements(env.DB, [{ record: changed, texts: [] }, ...both.slice(1)], NOW)).toEqual([
    'changed',
    'unchanged',
  ]);
});

describe('saving a statement', () => {
  test('twice changes nothing, not even the revision', async () => {
    const one = record('specimen-2020-02-02-again');
    const text = await newText('The ferry sails at dawn.', 'en');
    expect(await saveStatement(env.DB, one, [text], NOW)).toBe('added');
    const before = await revision();
    expect(await saveStatement(env.DB, one, [text], NOW)).toBe('unchanged');
    expect(await revision()).toBe(before);
    expect((await listTextVersions(env.DB, one.id)).length).toBe(1);
  });

  test('with a correction adds a version; the old wording stays and is no longer searched', async () => {
    const one = record('specimen-2020-03-03-corrected');
    const first = await newText('The ferry sails at dusk.', 'en');
    const second = await newText('The ferry sails at dawn.', 'en');
    await saveStatement(env.DB, one, [first], NOW);
    expect(await saveStatement(env.DB, one, [second], NOW)).toBe('changed');
    const versions = await listTextVersions(env.DB, one.id);
    expect(versions.map(({ version, current, sha256 }) => [version, current, sha256])).toEqual([
      [2, true, second.sha256],
      [1, false, first.sha256],
    ]);
    expect((await readTextByFingerprint(env.DB, first.sha256))?.body).toBe(first.body);
    expect((await readText(env.DB, one.id, 'en'))?.body).toBe(second.body);
    const [newer, older] = versions;
    expect(await hits('dawn', newer?.id ?? 0)).toBe(1);
    expect(await hits('dusk', older?.id ?? 0)).toBe(0);
  });

  test('that fails in the middle leaves everything as it was', async () => {
    const one = record('specimen-2020-04-04-broken');
    const text = await newText('The ferry sails at noon.', 'en');
    const before = [await revision(), await countStatements(env.DB)];
    // The last of the rows that one call writes cannot be written: the table takes no text without words.
    const unwritable = { ...text, body: null as unknown as string };
    await expect(saveStatement(env.DB, one, [unwritable], NOW)).rejects.toThrow();
    expect([await revision(), await countStatements(env.DB)]).toEqual(before);
    expect(await readStatement(env.DB, one.id)).toBeNull();
  });

  test('prepared by another engine is prepared anew and keeps its version', async () => {
    const one = record('specimen-2020-05-05-engine');
    const text = await newText('The ferry sails at night.', 'en');
    await saveStatement(env.DB, one, [{ ...text, engine: '0.0.1', prepared: 'old' }], NOW);
    expect(await saveStatement(env.DB, one, [text], NOW)).toBe('changed');
    const stored = await readText(env.DB, one.id, 'en');
    expect((await readPreparedText(env.DB, stored?.id ?? 0)).prepared).toBe(text.prepared);
    expect(stored?.version).toBe(1);
    expect(await hits('night', stored?.id ?? 0)).toBe(1);
  });

  const issuedBy = (one: ReturnType<typeof record>, ...issuers: string[]) =>
    statementRecord.parse({
      ...one,
      texts: issuers.map((issuer) => ({ lang: 'en', authority: 'authentic', issuer, sources: [] })),
    });
  const currentOf = async (id: string) =>
    (await listTextVersions(env.DB, id))
      .filter(({ current }) => current)
      .map(({ issuer, preferred }) => [issuer, preferred]);

  test('whose issuer is corrected leaves one current text, and the store can be derived and loaded again', async () => {
    const one = record('specimen-2020-06-06-issuer');
    const text = await newText('The ferry sails at sunrise.', 'en', { issuer: 'Talvern gazette' });
    await saveStatement(env.DB, issuedBy(one, 'Talvern gazette'), [text], NOW);
    const old = (await readText(env.DB, one.id, 'en'))?.id ?? 0;
    const corrected = { ...text, issuer: 'Office of Talvern' };
    const right = issuedBy(one, 'Office of Talvern');
    expect(await saveStatement(env.DB, right, [corrected], NOW)).toBe('changed');
    expect(await currentOf(one.id)).toEqual([['Office of Talvern', true]]);
    expect(await hits('sunrise', old)).toBe(0);
    await deriveCollection(env.DB, { now: NOW });
    expect(await saveStatement(env.DB, right, [corrected], NOW)).toBe('unchanged');
  });

  test('demotes the text that was preferred, and prefers what is left when the preferred one is withdrawn', async () => {
    const one = record('specimen-2020-07-07-preferred');
    const a = await newText('The ferry sails on Monday.', 'en', { issuer: 'A' });
    const b = await newText('The ferry sails on Tuesday.', 'en', { issuer: 'B' });
    await saveStatement(env.DB, issuedBy(one, 'A', 'B'), [a], NOW);
    await saveStatement(env.DB, issuedBy(one, 'A', 'B'), [b], NOW);
    expect(await currentOf(one.id)).toEqual([
      ['A', false],
      ['B', true],
    ]);
    await saveStatement(env.DB, issuedBy(one, 'A'), [], NOW);
    expect(await currentOf(one.id)).toEqual([['A', true]]);
    expect((await readTextByFingerprint(env.DB, b.sha256))?.body).toBe(b.body);
  });

  test('withdraws a text that is not the one its record pins', async () => {
    const one = record('specimen-2020-08-08-pinned');
    const text = await newText('The ferry sails on Friday.', 'en', { issuer: 'A' });
    await saveStatement(env.DB, issuedBy(one, 'A'), [text], NOW);
    const named = issuedBy(one, 'A');
    const sha256 = 'f'.repeat(64);
    const pin = { sha256, raw_sha256: sha256, words: 5, clauses: 1, retrieved: '2020-08-09', source: 'x' };
    const pinned = { ...named, texts: named.texts.map((version) => ({ ...version, pin })) };
    await saveStatement(env.DB, pinned, [], NOW);
    expect(await currentOf(one.id)).toEqual([]);
  });

  test('takes corrected facts of a text whose wording stays, and indexes nothing again', async () => {
    const one = record('specimen-2020-09-09-facts');
    const text = await newText('The ferry sails on Sunday.', 'en');
    await saveStatement(env.DB, one, [text], NOW);
    const provenance = { source: 'https://example.org/ferry', kind: 'publisher' as const };
    const corrected = { ...text, authority: 'unofficial-translation' as const, provenance, search: [] };
    expect(await saveStatement(env.DB, one, [corrected], NOW)).toBe('changed');
    const stored = await readText(env.DB, one.id, 'en');
    expect(stored).toMatchObject({ version: 1, authority: 'unofficial-translation', provenance });
    expect(await hits('sunday', stored?.id ?? 0)).toBe(1);
    expect(await saveStatement(env.DB, one, [corrected], NOW)).toBe('unchanged');
  });
});

test('two current texts of one statement and language, as an older load left them, are derived as one', async () => {
  const one = record('specimen-2020-10-10-double');
  await saveStatement(env.DB, one, [await newText('The ferry sails at high tide.', 'en')], NOW);
  await env.DB.prepare(
    `INSERT INTO text (statement, lang, issuer, version, sha256, authority, words, body, clauses, prepared, engine, provenance, current, preferred, added)
     SELECT statement, lang, 'Another', version, sha256, authority, words, body, clauses, prepared, engine, provenance, 1, 1, added
     FROM text WHERE statement = ?1`,
  )
    .bind(one.id)
    .run();
  const dated = await listDatedTexts(env.DB, 'en');
  expect(dated.filter(({ statement }) => statement === one.id).length).toBe(1);
  await deriveCollection(env.DB, { now: NOW });
});

test('a statement that is gone from the catalogue is not listed, counted or searched; its text stays addressable', async () => {
  const one = record('specimen-2020-11-11-gone');
  const text = await newText('The ferry sails at low tide.', 'en');
  await saveStatement(env.DB, one, [text], NOW);
  const id = (await readText(env.DB, one.id, 'en'))?.id ?? 0;
  const before = await countStatements(env.DB);
  const kept = (await listStatementIds(env.DB)).filter((each) => each !== one.id);
  expect(await withdrawStatements(env.DB, kept, NOW)).toEqual([one.id]);
  expect(await withdrawStatements(env.DB, kept, NOW)).toEqual([]);
  expect(await listStatementIds(env.DB)).not.toContain(one.id);
  expect((await listStatements(env.DB)).statements.map((each) => each.record.id)).not.toContain(one.id);
  expect((await countStatements(env.DB)).specimens).toBe(before.specimens - 1);
  expect((await countStatements(env.DB)).texts).toBe(before.texts - 1);
  expect(await hits('tide', id)).toBe(0);
  expect(await readText(env.DB, one.id, 'en')).toBeNull();
  expect((await readTextByFingerprint(env.DB, text.sha256))?.body).toBe(text.body);
  expect(await saveStatement(env.DB, one, [text], NOW)).toBe('changed');
  expect(await listStatementIds(env.DB)).toContain(one.id);
  expect((await readText(env.DB, one.id, 'en'))?.body).toBe(text.body);
});

test('what is derived follows a corrected date, and a language whose last text is withdrawn', async () => {
  const one = record('specimen-2020-12-12-dated');
  const text = await newText('The ferry sails when the ice is gone.', 'fr');
  await saveStatement(env.DB, one, [text], NOW);
  await deriveCollection(env.DB, { now: NOW });
  const stamp = async () => (await listDerivedStamps(env.DB, 'collection', 'fr')).get('texts');
  const before = await stamp();
  await saveStatement(env.DB, { ...one, adopted: '2020-12-13' }, [text], NOW);
  await deriveCollection(env.DB, { now: NOW });
  expect(await stamp()).not.toBe(before);
  const voices = async () => (await listDerived(env.DB, 'voice', 'fr')).map(({ id }) => id);
  expect(await voices()).toEqual([one.id]);
  const kept = (await listStatementIds(env.DB)).filter((each) => each !== one.id);
  await withdrawStatements(env.DB, kept, NOW);
  await deriveCollection(env.DB, { now: NOW });
  expect(await voices()).toEqual([]);
});
