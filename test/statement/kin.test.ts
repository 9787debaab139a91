import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { distanceBetween, type Kin, nearestKin } from '../../src/statement/index.ts';

const kin = (adopted: string, words: number, level: Kin['record']['level'] = 'leaders'): Kin => ({
  record: { kind: 'statement', level, adopted },
  texts: [{ words }],
});

const anyKin = fc
  .record({
    year: fc.integer({ min: 1991, max: 2030 }),
    words: fc.integer({ min: 1, max: 30_000 }),
    level: fc.constantFrom('leaders' as const, 'ministers' as const),
  })
  .map(({ year, words, level }) => kin(`${year}`, words, level));

test('nothing is nearer to a statement than itself, and nearness goes both ways', () => {
  fc.assert(
    fc.property(anyKin, anyKin, (a, b) => {
      expect(distanceBetween(a, a)).toBe(0);
      expect(distanceBetween(a, b)).toBeGreaterThanOrEqual(0);
      expect(distanceBetween(a, b)).toBeCloseTo(distanceBetween(b, a));
    }),
  );
});

test('a long declaration is laid beside the last long one, not beside a note in between', () => {
  const long = kin('2022-05', 2800);
  const note = kin('2023-02', 260);
  expect(nearestKin(kin('2023-05', 3000), [note, long])).toBe(long);
  expect(nearestKin(kin('2023-12', 300), [kin('2023-05', 3000), note])).toBe(note);
});

test('a summit is laid beside a summit; where there is none, beside what is nearest in time', () => {
  const ministers = kin('2022-09', 2000, 'ministers');
  const summit = kin('2021-05', 2000);
  expect(nearestKin(kin('2023-05', 2000), [ministers, summit])).toBe(summit);
  expect(nearestKin(kin('2023-05', 2000), [ministers])).toBe(ministers);
  expect(nearestKin(kin('2023-05', 2000), [])).toBeNull();
});
