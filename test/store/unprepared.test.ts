import { env } from 'cloudflare:workers';
import { describe, expect, test } from 'vitest';
import { isUnprepared, readCollection } from '../../src/store/index.ts';
import { emptyDatabase } from './database.ts';

/** The service answers while the migrations run: whichever of them is the last so far, it says that nothing is loaded. */
describe('a database whose schema is being made', () => {
  test('is unprepared after each migration until the table of the collection is whole', async () => {
    await emptyDatabase();
    const tables = await env.DB.prepare(
      "SELECT name FROM sqlite_master WHERE type = 'table' AND name = 'collection'",
    ).all();
    expect(tables.results).toHaveLength(1);
    await env.DB.prepare('ALTER TABLE collection RENAME TO collection_whole').run();
    try {
      const stages: boolean[] = [];
      for (const { queries } of [{ queries: [] as string[] }, ...env.TEST_MIGRATIONS]) {
        for (const query of queries.filter((each) => /\bTABLE collection\b/.test(each)))
          await env.DB.prepare(query).run();
        stages.push(
          await readCollection(env.DB).then(
            () => false,
            (error: unknown) => {
              if (!isUnprepared(error)) throw error;
              return true;
            },
          ),
        );
      }
      expect(stages[0]).toBe(true);
      expect(stages.at(-1)).toBe(false);
      // No stage is ready and then unprepared again.
      expect(stages.toSorted().reverse()).toEqual(stages);
    } finally {
      await env.DB.prepare('DROP TABLE IF EXISTS collection').run();
      await env.DB.prepare('ALTER TABLE collection_whole RENAME TO collection').run();
    }
  });

  test('is not one that lacks anything else', () => {
    expect(isUnprepared(new Error('D1_ERROR: no such column: wording'))).toBe(false);
    expect(isUnprepared(new Error('D1_ERROR: no such table: statement'))).toBe(false);
  });
});
