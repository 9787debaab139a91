import { expect, test } from 'vitest';
import { describeTerm } from '../../src/answers/search/describe-term.ts';
import { parseSearch } from '../../src/answers/search/search-query.ts';

/** How the sentence of a search says what was asked, in both languages. */

test.each([
  ['(lake OR sea) AND ferry', '(“lake” or “sea”) and “ferry”', '(«lake» или «sea») и «ferry»'],
  ['lake OR sea AND ferry', '“lake” or (“sea” and “ferry”)', '«lake» или («sea» и «ferry»)'],
  ['ferry NOT (lake OR sea)', '“ferry” without (“lake” or “sea”)', '«ferry» без («lake» или «sea»)'],
  [
    'NEAR(lake ferry, 1)',
    '“lake” and “ferry” at most 1 word apart',
    '«lake» и «ferry» не дальше 1 слова друг от друга',
  ],
  [
    'NEAR(lake ferry, 5)',
    '“lake” and “ferry” at most 5 words apart',
    '«lake» и «ferry» не дальше 5 слов друг от друга',
  ],
  ['ferr*', 'words that begin with “ferr”', 'слова, которые начинаются с «ferr»'],
])('%s: what stands together is said together', (query, english, russian) => {
  const term = parseSearch(query);
  if (!term) throw new Error(query);
  expect(describeTerm(term)).toBe(english);
  expect(describeTerm(term, 'ru')).toBe(russian);
});

test.each([
  ['(lake)', '“lake”'],
  ['(lake', '“lake”'],
  ['-lake', '“lake”'],
  ['the lake, or sea (Z5)', '“the lake, or sea (Z5)”'],
])('%s: marks around the words are not quoted as if they were searched', (query, english) => {
  const term = parseSearch(query);
  expect(term && describeTerm(term)).toBe(english);
});

test('a number in too many clauses to look at each is not told as a whole one', () => {
  const term = parseSearch('500');
  if (term?.kind !== 'phrase') throw new Error('no phrase');
  expect(describeTerm({ ...term, inLonger: true })).toBe('“500” (also as a part of longer numbers)');
  expect(describeTerm({ ...term, inLonger: true }, 'ru')).toBe(
    '«500» (в том числе внутри более длинных чисел)',
  );
});
