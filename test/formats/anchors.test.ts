import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Anchor, heaviestChain } from '../../src/http/formats/docx/anchors.ts';

const range = fc
  .tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 8 }))
  .map(([from, length]) => [from, from + length] as const);
const anchor = fc.record({ a: range, b: range, weight: fc.integer({ min: 1, max: 9 }) });

/** What is looked at for every pair. */
function weightOfBest(anchors: readonly Anchor[]): number {
  const sorted = anchors.toSorted((x, y) => x.a[0] - y.a[0] || x.b[0] - y.b[0]);
  const weights: number[] = [];
  for (const { a, b, weight } of sorted) {
    const before = weights.filter((_, at) => {
      const other = sorted[at];
      return other && other.a[1] <= a[0] && other.b[1] <= b[0];
    });
    weights.push(weight + Math.max(0, ...before));
  }
  return Math.max(0, ...weights);
}

describe('the heaviest chain of anchors', () => {
  test('is one that follows itself in both texts, and none is heavier', () => {
    fc.assert(
      fc.property(fc.array(anchor, { maxLength: 30 }), (anchors) => {
        const chain = heaviestChain(anchors);
        for (const [at, one] of chain.entries()) {
          const next = chain[at + 1];
          if (next) expect(one.a[1] <= next.a[0] && one.b[1] <= next.b[0]).toBe(true);
        }
        expect(chain.reduce((sum, { weight }) => sum + weight, 0)).toBe(weightOfBest(anchors));
      }),
      { numRuns: 500 },
    );
  });

  test('takes the first of equal ones', () => {
    const [one, two] = [
      { a: [0, 4], b: [5, 9], weight: 3 },
      { a: [5, 9], b: [0, 4], weight: 3 },
    ] as const;
    expect(heaviestChain([two, one])).toEqual([one]);
  });

  test('looks at each of thousands of anchors some few times', () => {
    const count = 4000;
    let read = 0;
    const counted = (from: number): readonly [number, number] =>
      new Proxy([from, from + 1] as const, {
        get(range, key) {
          read++;
          return Reflect.get(range, key);
        },
      });
    const anchors = Array.from({ length: count }, (_, at) => ({
      a: counted(2 * at),
      b: counted((at * 7919) % (2 * count)),
      weight: 1,
    }));
    heaviestChain(anchors);
    expect(read / count).toBeLessThan(120);
  });
});
