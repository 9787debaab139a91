import { expect, test } from 'vitest';
import { shortDate } from '../../src/http/embed/figures.ts';

test.each([
  ['en', '1 Feb 2023'],
  ['ru', '1 февр. 2023'],
  // A figure of texts in other languages speaks English, its dates too.
  ['zh', '1 Feb 2023'],
])('a figure in %s writes a day as its other words are written', (told, written) => {
  expect(shortDate('2023-02-01', told)).toBe(written);
  expect(shortDate('2023', told)).toBe('2023');
});
