import type { D1Database } from '@cloudflare/workers-types';
import { describe, expect, test } from 'vitest';
import { steadyDatabase } from '../../src/ingest/database/reconnecting-database.ts';

/** What the proxy of a local database throws when its kept connection was closed meanwhile. */
function connectionLost(): Error {
  const cause = Object.assign(new Error('other side closed'), { code: 'UND_ERR_SOCKET' });
  return new TypeError('fetch failed', { cause });
}

/** A stand-in for the proxy of a database that loses its connection `losses` times and then answers what it was asked. */
function flaky(losses: number, error: () => Error = connectionLost) {
  const asked: string[] = [];
  const answer = (what: string) => {
    asked.push(what);
    return asked.length <= losses ? Promise.reject(error()) : Promise.resolve(what);
  };
  const statement = (sql: string) => ({
    sql,
    bind: (...values: unknown[]) => statement(`${sql} ${values.join()}`),
    all: () => answer(`all ${sql}`),
    first: () => answer(`first ${sql}`),
  });
  const db = {
    prepare: statement,
    batch: (list: { sql: string }[]) => answer(`batch ${list.map(({ sql }) => sql).join('; ')}`),
  };
  return { db: steadyDatabase(db as unknown as D1Database), asked };
}

describe('a database behind a connection that is lost', () => {
  test('is asked again, with the same values', async () => {
    const { db, asked } = flaky(2);
    expect(await db.prepare('SELECT ?1, ?2').bind(1, 2).all()).toBe('all SELECT ?1, ?2 1,2');
    expect(asked.length).toBe(3);
    expect(await db.prepare('SELECT 3').first()).toBe('first SELECT 3');
  });

  test('is given a transaction again as a whole', async () => {
    const { db, asked } = flaky(1);
    expect(await db.batch([db.prepare('A'), db.prepare('B').bind(1)])).toBe('batch A; B 1');
    expect(asked).toEqual(['batch A; B 1', 'batch A; B 1']);
  });

  test('that stays away is given up', async () => {
    const { db, asked } = flaky(100);
    await expect(db.prepare('A').all()).rejects.toThrow('fetch failed');
    expect(asked.length).toBe(4);
  });

  test.each([
    ['Failed to get session commit token: internal error; reference = abc'],
    ['D1_ERROR: database is locked: SQLITE_BUSY'],
  ])('that somebody else writes to is asked again: %s', async (message) => {
    const { db, asked } = flaky(6, () => new Error(message));
    expect(await db.batch([db.prepare('A')])).toBe('batch A');
    expect(asked.length).toBe(7);
  });

  test('tells an error of its own at once', async () => {
    const { db, asked } = flaky(100, () => new Error('D1_ERROR: no such table: text'));
    await expect(db.batch([db.prepare('A')])).rejects.toThrow('no such table');
    expect(asked.length).toBe(1);
  });
});
