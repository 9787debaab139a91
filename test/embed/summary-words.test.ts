import { expect, test } from 'vitest';
import { en } from '../../src/embed/words/en.ts';

const counts = { same: 0, reworded: 2, moved: 0, split: 0, merged: 0, only_a: 1, only_b: 3 };

test('the figure counts passages in the words of the page', () => {
  expect(en.summary(counts, '2021', '2022', 'series')).toBe(
    '2 passages reworded, none unchanged; no match found for 1 passage of 2021 and 3 passages of 2022.',
  );
  expect(en.summary({ ...counts, same: 1 }, 'A', 'B', 'cross')).toBe(
    '1 passage is the same in both, 2 reworded; no match found for 1 passage of A and 3 passages of B.',
  );
});
