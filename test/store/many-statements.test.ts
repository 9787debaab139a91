import { env } from 'cloudflare:workers';
import { beforeAll, expect, test } from 'vitest';
import { listStatements } from '../../src/store/index.ts';
import { specimens } from '../http/collection.ts';
import { emptyDatabase } from './database.ts';

const MANY = 2_105;

beforeAll(async () => {
  await emptyDatabase();
  await env.DB.prepare(
    `WITH RECURSIVE number(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM number WHERE n < ?1)
     INSERT INTO statement (id, series, kind, level, adopted, specimen, parties, record)
     SELECT 'reed-' || n, 'reed', 'statement', 'leaders', (1900 + n % 100) || '-01-01', 1, ' AA ',
            json_set(?2, '$.id', 'reed-' || n) FROM number`,
  )
    .bind(MANY, JSON.stringify(specimens[0]))
    .run();
});

test('where all statements are meant, all are read, each once and the newest first', async () => {
  const { statements, total, next } = await listStatements(env.DB);
  expect([statements.length, total, next]).toEqual([MANY, MANY, null]);
  expect(new Set(statements.map(({ record }) => record.id)).size).toBe(MANY);
});

test('where a page is meant, a page is read', async () => {
  const page = await listStatements(env.DB, {}, { limit: 10 });
  expect([page.statements.length, page.total]).toEqual([10, MANY]);
  expect(page.next).not.toBeNull();
});
