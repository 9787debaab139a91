import { env } from 'cloudflare:workers';
import type { D1Database } from '@cloudflare/workers-types';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import {
  countStatements,
  keepComparisons,
  listStatements,
  QueryMemory,
  readComparison,
  readStatement,
  readText,
} from '../../src/store/index.ts';
import { loadSpecimens } from '../http/collection.ts';

beforeAll(() => loadSpecimens());

const id = 'specimen-2021-05-14-north';
const MEGABYTE = 1024 * 1024;

let asked = 0;

/** The real database, which counts what it is asked. */
const counting = new Proxy(env.DB, {
  get: (db, name) => {
    if (name === 'prepare' || name === 'batch')
      return (...values: unknown[]) => {
        asked++;
        return Reflect.apply(Reflect.get(db, name) as () => unknown, db, values);
      };
    return Reflect.get(db, name);
  },
}) as D1Database;

/** What a test adds is gone before the next, and before its own second try. */
beforeEach(async () => {
  await env.DB.batch([
    env.DB.prepare('DELETE FROM comparison'),
    env.DB.prepare("DELETE FROM derived WHERE kind = 'made'"),
  ]);
  asked = 0;
});

describe('a database that remembers', () => {
  test('gives the same answers as the database, and is asked once', async () => {
    const memory = new QueryMemory(MEGABYTE);
    const questions = [
      (db: D1Database) => readStatement(db, id),
      (db: D1Database) => readText(db, id, 'en'),
      (db: D1Database) => listStatements(db, { lang: 'en' }, { limit: 3 }),
      (db: D1Database) => countStatements(db),
      (db: D1Database) => readStatement(db, 'there-is-none'),
    ];
    for (const question of questions) {
      const answer = await question(env.DB);
      expect(await question(memory.before(counting, 1))).toEqual(answer);
      const before = asked;
      expect(before).toBeGreaterThan(0);
      expect(await question(memory.before(counting, 1))).toEqual(answer);
      expect(asked).toBe(before);
    }
  });

  test('forgets everything with the next revision', async () => {
    const memory = new QueryMemory(MEGABYTE);
    await readText(memory.before(counting, 1), id, 'en');
    expect(memory.bytes).toBeGreaterThan(0);
    const before = asked;
    const next = memory.before(counting, 2);
    expect(memory.bytes).toBe(0);
    await readText(next, id, 'en');
    expect(asked).toBeGreaterThan(before);
  });

  test('does not take for this revision what was asked in another', async () => {
    const memory = new QueryMemory(MEGABYTE);
    const late = memory.before(counting, 1);
    memory.before(counting, 2);
    await readText(late, id, 'en');
    expect(memory.bytes).toBe(0);
  });

  test('keeps within its bytes, whatever is asked', async () => {
    const memory = new QueryMemory(20_000);
    const db = memory.before(counting, 1);
    for (let turn = 0; turn < 200; turn++) {
      await db
        .prepare('SELECT ?1 AS words')
        .bind(`${turn} ${'salt '.repeat(100)}`)
        .first();
      expect(memory.bytes).toBeLessThanOrEqual(20_000);
    }
    expect(memory.bytes).toBeGreaterThan(10_000);
    const full = memory.bytes;
    await db.prepare('SELECT ?1 AS words').bind('salt '.repeat(5000)).all();
    expect(memory.bytes, 'an answer that would push out all others is not kept').toBe(full);
  });

  test('a list that one reader sorts stays as it was for the next', async () => {
    const db = new QueryMemory(MEGABYTE).before(env.DB, 1);
    const all = () => db.prepare('SELECT id FROM statement ORDER BY id').all<{ id: string }>();
    const first = (await all()).results.map((row) => row.id);
    (await all()).results.reverse();
    expect((await all()).results.map((row) => row.id)).toEqual(first);
  });

  test('sees a comparison that came to be kept between two revisions', async () => {
    const db = new QueryMemory(MEGABYTE).before(env.DB, 1);
    const key = { a: 'x', b: 'y', lang: 'en', mode: 'cross', engine: '1' };
    expect(await readComparison(db, key)).toBeNull();
    await keepComparisons(db, [{ ...key, packed: 'numbers' }], 'reader');
    expect(await readComparison(db, key)).toBe('numbers');
  });

  test('passes on what writes, also in a batch', async () => {
    const db = new QueryMemory(MEGABYTE).before(env.DB, 1);
    const count = () => db.prepare('SELECT count(*) AS n FROM derived WHERE kind = ?1').bind('made');
    const write = (name: string) =>
      db
        .prepare("INSERT INTO derived (kind, lang, id, stamp, record) VALUES ('made', '', ?1, '', '')")
        .bind(name);
    const [, counted] = await db.batch<{ n: number }>([write('one'), count()]);
    expect(counted?.results[0]?.n).toBe(1);
    await write('two').run();
    expect(await count().first('n')).toBe(2);
  });
});
