import { expect, test } from 'vitest';
import { en } from '../../src/embed/words/en.ts';

const counts = { same: 0, reworded: 2, moved: 0, split: 0, merged: 0, only_a: 1, only_b: 3 };

test('the figure counts passages in the words of the page', () => {
  expect(en.summary(counts, '2021', '2022', 'series')).toBe(
    '2 passages reworded, 1 not repeated and 3 new since 2021; none unchanged.',
  );
  expect(en.summary({ ...counts, same: 1 }, 'A', 'B', 'cross')).toBe(
    '1 passage is the same in both, 2 reworded; 1 only in A, 3 only in B.',
  );
});
