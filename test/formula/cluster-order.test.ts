import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { clusterOrder } from '../../src/formula/index.ts';

test('every place stands in the order once', () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(fc.float({ min: 0, max: 1, noNaN: true }), { minLength: 12, maxLength: 12 }), {
        maxLength: 12,
      }),
      (table) => {
        const order = clusterOrder(table.length, (a, b) => (table[a]?.[b] ?? 0) + (table[b]?.[a] ?? 0));
        expect([...order].sort((x, y) => x - y)).toEqual(table.map((_, place) => place));
      },
    ),
  );
});

test('things on a line come back as they lie there, from one end or the other', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6, 7], { minLength: 8 }), (shuffled) => {
      const at = (place: number) => shuffled[place] ?? 0;
      const order = clusterOrder(8, (a, b) => -Math.abs(2 ** at(a) - 2 ** at(b))).map(at);
      const forwards = [0, 1, 2, 3, 4, 5, 6, 7];
      expect([forwards, forwards.toReversed()]).toContainEqual(order);
    }),
  );
});

test('two families are not mixed', () => {
  const families = ['x', 'y', 'x', 'y', 'y', 'x'];
  const order = clusterOrder(6, (a, b) => (families[a] === families[b] ? 1 : 0.1));
  expect(order.map((place) => families[place]).join('')).toMatch(/^(xxxyyy|yyyxxx)$/);
});
