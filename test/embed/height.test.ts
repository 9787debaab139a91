import { expect, test } from 'vitest';
import type { Figure } from '../../src/embed/figure.ts';
import { fitPassages, frameHeight } from '../../src/embed/height.ts';

const passage = (words: number) => ({
  n: 1,
  kind: 'reworded' as const,
  chip: 'Reworded',
  a: [{ kind: 'only_a' as const, text: 'word '.repeat(words) }],
  b: [{ kind: 'same' as const, text: 'word '.repeat(words) }],
  both: null,
  caption_a: 'A',
  caption_b: 'B',
  url: 'https://example.test/',
});
const figure = (...words: number[]): Pick<Figure, 'title' | 'summary' | 'notes' | 'passages'> => ({
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

test('a frame is 200 to 1,000 pixels high, and higher for more wording', () => {
  expect(frameHeight(figure(), 600)).toBeLessThan(240);
  expect(frameHeight(figure(), 600)).toBeGreaterThanOrEqual(200);
  expect(frameHeight(figure(2000), 600)).toBe(1000);
  expect(frameHeight(figure(40), 320)).toBeGreaterThan(frameHeight(figure(40), 840));
  expect(frameHeight(figure(40, 40), 600)).toBeGreaterThan(frameHeight(figure(40), 600));
});
