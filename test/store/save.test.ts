import { env } from 'cloudflare:workers';
import { beforeEach, describe, expect, test } from 'vitest';
import { statementRecord } from '../../src/statement/index.ts';
import {
  countStatements,
  listTextVersions,
  readCollection,
  readStatement,
  readText,
  readTextByFingerprint,
  saveStatement,
  searchClauses,
} from '../../src/store/index.ts';
import { loadSpecimens, NOW, newText } from '../http/collection.ts';

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
    expect(stored?.prepared).toBe(text.prepared);
    expect(stored?.version).toBe(1);
    expect(await hits('night', stored?.id ?? 0)).toBe(1);
  });
});
