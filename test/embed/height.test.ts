import { expect, test } from 'vitest';
import type { Figure } from '../../src/embed/figure.ts';
import { fitPassages, frameHeight, wordsHeight } from '../../src/embed/height.ts';
import { linesOf, widthOf } from '../../src/embed/letters.ts';

const passage = (words: number) => ({
  n: 1,
  kind: 'reworded' as const,
  chip: 'Reworded',
  a: [{ kind: 'only_a' as const, text: 'word '.repeat(words) }],
  b: [{ kind: 'same' as const, text: 'word '.repeat(words) }],
  both: null,
  caption_a: 'A',
  caption_b: 'B',
  caption_both: 'A and B',
  url: 'https://example.test/',
});
const side = { id: 'specimen', label: 'A', title: 'A', lang: 'en', sha256: '', url: 'https://example.test/' };
const labels = {
  lang: 'en',
  none_a: '',
  none_b: '',
  nearest: '',
  weightiest: 'Two of nine.',
  open: 'Read on',
  pinned: 'Source',
};
const figure = (...words: number[]) => ({
  a: side,
  b: side,
  labels: labels as Figure['labels'],
  title: 'One and two: what differs',
  summary: 'A sentence of some length that says what differs and what does not.',
  notes: [],
  passages: words.map(passage),
});

test('wide frames show at least what narrow ones show, and the first passage always', () => {
  const fits = fitPassages(figure(60, 60, 60, 60, 60, 60, 60, 60));
  expect(fits[0]).toBe(0);
  expect([...fits].sort((one, two) => one - two)).toEqual(fits);
  expect(fits.at(-1)).toBeGreaterThan(0);
  expect(fitPassages(figure(2000))).toEqual([0]);
});

test('a frame is 120 to 1,000 pixels high, and higher for more wording', () => {
  expect(frameHeight(figure(), 600)).toBeLessThan(240);
  expect(frameHeight(figure(), 600)).toBeGreaterThanOrEqual(120);
  expect(frameHeight(figure(2000), 600)).toBe(1000);
  expect(frameHeight(figure(40), 320)).toBeGreaterThan(frameHeight(figure(40), 840));
  expect(frameHeight(figure(40, 40), 600)).toBeGreaterThan(frameHeight(figure(40), 600));
});

test('lines break behind spaces and hyphens and beside ideographs, and inside a word only where it is longer than a line', () => {
  expect(linesOf('', 10)).toBe(1);
  expect(linesOf('one two', widthOf('one two'))).toBe(1);
  // A space at the end of a line takes no room.
  expect(linesOf('one two', widthOf('one'))).toBe(2);
  expect(linesOf('one two three', widthOf('one two') + 0.1)).toBe(2);
  expect(linesOf('one two\u00a0three', widthOf('one two'))).toBe(3);
  expect(linesOf('one two\u00a0three', widthOf('two three'))).toBe(2);
  expect(linesOf('rules-led', widthOf('rules-'))).toBe(2);
  expect(linesOf('rules-led', widthOf('rules-led'))).toBe(1);
  expect(linesOf('双方同意开通渡轮。', 4)).toBe(3);
  expect(linesOf('A双方', 2)).toBe(2);
  expect(linesOf('x'.repeat(100), widthOf('x') * 30)).toBe(4);
  expect(widthOf('e\u0301')).toBe(widthOf('e'));
});

test('what is printed without serifs may be a fiftieth wider than the letters that were measured', () => {
  const words = '3 of 3 statements, 14 May 2021 to 19 May 2023';
  const pixels = widthOf(words) * 13;
  expect(wordsHeight(words, pixels * 1.01, 'note')).toBe(39);
  expect(wordsHeight(words, pixels * 1.03, 'note')).toBe(19.5);
});

test('more room never takes more lines', () => {
  const text =
    'The parties – of the lakes, the coasts and the islands – agreed on rules-based ferries in 2027.';
  for (let ems = 3; ems < 60; ems += 0.7)
    expect(linesOf(text, ems + 0.7)).toBeLessThanOrEqual(linesOf(text, ems));
});
