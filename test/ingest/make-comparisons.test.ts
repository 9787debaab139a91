import { expect, test } from 'vitest';
import { pairsOf, tellComparisons } from '../../src/ingest/derive/comparisons.ts';

/** Partner and number, oldest first; `~` before it: invented. */
const texts = (drawn: string) =>
  drawn.split(' ').map((name, text) => ({
    text,
    sha256: name,
    partner: name.replace(/[~\d]/g, ''),
    specimen: name.startsWith('~') ? 1 : 0,
    characters: 10,
  }));
const drawn = (pairs: ReturnType<typeof pairsOf>) =>
  pairs.map(({ a, b, mode }) => `${a.sha256}${mode === 'series' ? '-' : '/'}${b.sha256}`).join(' ');

test.each([
  ['neighbours of a series come first, the newest before the older', 'n1 n2 n3', 'n2-n3 n1-n2 n1-n3'],
  ['then partners across, the newest first', 'n1 s1 n2 s2', 's1-s2 n1-n2 n2/s2 n1/s2 s1/n2 n1/s1'],
  [
    'neighbours are those of the series, however many stand between',
    'n1 s1 s2 n2',
    'n1-n2 s1-s2 s2/n2 s1/n2 n1/s2 n1/s1',
  ],
  ['invented and real texts are never paired', 'n1 ~n2 n3 ~n4', '~n2-~n4 n1-n3'],
  ['a wording is not paired with itself', 'n1 n1', ''],
  ['one text has no pair', 'n1', ''],
])('%s', (_rule, given, expected) => {
  expect(drawn(pairsOf(texts(given)))).toBe(expected);
});

test('every pair of one world is there once, the earlier text as A', () => {
  const all = texts('n1 s1 n2 e1 s2 n3 e2');
  const pairs = pairsOf(all);
  expect(pairs).toHaveLength((all.length * (all.length - 1)) / 2);
  expect(new Set(pairs.map(({ a, b }) => `${a.text} ${b.text}`)).size).toBe(pairs.length);
  for (const { a, b } of pairs) expect(a.text).toBeLessThan(b.text);
});

test('a reader is told what was left for later, and only then', () => {
  expect(tellComparisons({ kept: 12, made: 3, left: 0 })).toBe('12 comparisons kept ready (3 made now).');
  expect(tellComparisons({ kept: 12, made: 3, left: 5 })).toMatch(
    /; 5 more are made when they are asked for/,
  );
});
