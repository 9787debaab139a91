import { env } from 'cloudflare:workers';
import { beforeEach, expect, test } from 'vitest';
import { dropOtherComparisons, keepComparisons } from '../../src/store/index.ts';
import { emptyDatabase } from './database.ts';

beforeEach(() => emptyDatabase());

const comparisons = (name: string, count: number) =>
  Array.from({ length: count }, (_, number) => ({
    a: `${name}-${number}`,
    b: 'other',
    lang: 'en',
    mode: 'cross',
    engine: '1.0.0',
    packed: 'numbers',
  }));
const kept = async (where: string) =>
  (await env.DB.prepare(`SELECT count(*) AS n FROM comparison WHERE ${where}`).first<{ n: number }>())?.n;

test('what readers ask for never takes the room of a load, and its oldest gives way', async () => {
  const roomBefore = await dropOtherComparisons(env.DB, '1.0.0');
  expect(roomBefore).toBe(20_000);
  await keepComparisons(env.DB, comparisons('loaded', 10), 'load');
  await keepComparisons(env.DB, comparisons('asked', 5000), 'reader');
  for (const one of comparisons('late', 100)) await keepComparisons(env.DB, [one], 'reader');
  expect(await kept('asked = 1')).toBeLessThanOrEqual(5050);
  expect(await kept("a LIKE 'late-%'")).toBe(100);
  expect(await kept("a = 'asked-0'")).toBe(0);
  expect(await kept('asked = 0')).toBe(10);
});

test('what a reader asks for again stays a load’s, and what is of no current wording is none', async () => {
  await keepComparisons(env.DB, comparisons('loaded', 1), 'load');
  await keepComparisons(env.DB, comparisons('loaded', 1), 'reader');
  expect(await kept("a = 'loaded-0' AND asked = 0")).toBe(1);
  // No text has these fingerprints.
  expect(await dropOtherComparisons(env.DB, '1.0.0')).toBe(20_000);
  expect(await kept('asked = 0')).toBe(0);
  expect(await dropOtherComparisons(env.DB, '2.0.0')).toBe(20_000);
  expect(await kept('1')).toBe(0);
});
