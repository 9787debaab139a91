import { expect, test } from 'vitest';
import { headOf } from '../../src/embed/compose.ts';

const of = (heading: string | null, caption: string | null) =>
  headOf('What changed from the first letter to the second', '3 passages reworded.', { heading, caption });

test.each([
  [null, null],
  ['Calm waters', null],
  [null, 'Both letters are about the lake.'],
  ['Calm waters', 'Both letters are about the lake.'],
] as const)('a figure with the title %o and the caption %o says the usual title once', (heading, caption) => {
  const { title, summary } = of(heading, caption);
  expect(title).toBe(heading ?? 'What changed from the first letter to the second');
  expect(`${title} ${summary}`.split('What changed').length - 1).toBe(1);
  expect(summary).toContain('3 passages reworded.');
  if (caption !== null) expect(summary.startsWith(caption)).toBe(true);
});
