import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cutAtMarks } from '../../src/pages/statements/segments.ts';

const text = 'purposes and principles of the Charter';

const draw = (marks: readonly { from: number; to: number }[]) =>
  cutAtMarks({ from: 0, to: text.length }, marks)
    .map(({ from, to, mark }) => (mark ? `[${text.slice(from, to)}]` : text.slice(from, to)))
    .join('');

test('of two marks that begin together the longer wins', () => {
  expect(
    draw([
      { from: 0, to: 8 },
      { from: 0, to: 23 },
    ]),
  ).toBe('[purposes and principles] of the Charter');
});

test('a mark that begins inside another is left out', () => {
  expect(
    draw([
      { from: 0, to: 23 },
      { from: 13, to: 38 },
    ]),
  ).toBe('[purposes and principles] of the Charter');
});

test('the pieces tile the range whatever the marks are', () => {
  const mark = fc
    .tuple(fc.nat(60), fc.nat(60))
    .map(([x, y]) => ({ from: Math.min(x, y), to: Math.max(x, y) }));
  fc.assert(
    fc.property(fc.array(mark), (marks) => {
      let at = 5;
      for (const { from, to } of cutAtMarks({ from: 5, to: 50 }, marks)) {
        expect(from).toBe(at);
        expect(to).toBeGreaterThan(from);
        at = to;
      }
      expect(at).toBe(50);
    }),
    { seed: 7 },
  );
});
