import { expect, test } from 'vitest';
import { shortenAfter, shortenBefore } from '../../src/pages/search/hit-context.ts';

const WORDS = 'The parties welcomed the work of the Regional Transit Forum and of its committees, '
  .repeat(4)
  .trim();
const HAN = '五国重申支持本地区互联互通'.repeat(20);

test('context is cut between words', () => {
  expect(shortenBefore('as it is')).toBe('as it is');
  expect(shortenAfter('as it is')).toBe('as it is');
  const before = shortenBefore(WORDS);
  const after = shortenAfter(WORDS);
  for (const cut of [before, after]) expect(cut.length).toBeLessThanOrEqual(92);
  expect(before.startsWith('… ')).toBe(true);
  expect(WORDS.endsWith(` ${before.slice(2)}`)).toBe(true);
  expect(WORDS.startsWith(`${after.slice(0, -2)} `)).toBe(true);
});

test('writing without spaces is cut as well', () => {
  expect(shortenBefore(HAN)).toBe(`… ${HAN.slice(-90)}`);
  expect(shortenAfter(HAN)).toBe(`${HAN.slice(0, 90)} …`);
  expect(shortenAfter(`${HAN} ${HAN}`)).toBe(`${HAN.slice(0, 90)} …`);
});
