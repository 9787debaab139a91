import { expect, test } from 'vitest';
import { nearest } from '../../src/statement/index.ts';

const IDS = ['g7-2022-05-08', 'g7-2023-05-20-hiroshima', 'g7-2023-05-20-economy', 'us-2023-09-21'];

test.each([
  ['g7-2023-05-20-2', /^g7-2023-05-20-/],
  ['g7-2023-05-20', /^g7-2023-05-20-/],
  ['g7-2022-05-09', /^g7-2022-05-08$/],
  ['us-2023-09-20', /^us-2023-09-21$/],
  ['hiroshima', /hiroshima$/],
  ['hirosima', /hiroshima$/],
  ['econmy', /economy$/],
])('%s most likely means %s', (value, meant) => {
  expect(nearest(value, IDS)).toMatch(meant);
});

test('what is like nothing means nothing', () => {
  expect(nearest('zzzzzzzzzzzzzzzzzzzzzz', IDS)).toBeNull();
});

test('of several that are as near, the one that begins alike for longest is meant', () => {
  expect(nearest('us-2023-09-22', ['us-2021-09-22', 'us-2023-09-21'])).toBe('us-2023-09-21');
});

test.each([
  ['csl-json', ['csl', 'bibtex', 'ris'], 'csl'],
  ['bibtex.txt', ['csl', 'bibtex', 'ris'], 'bibtex'],
  ['spreadsheet (Excel)', ['json', 'csv', 'spreadsheet'], 'spreadsheet'],
  ['risotto', ['csl', 'bibtex', 'ris'], null],
])('%s says more than one of %j', (value, valid, meant) => {
  expect(nearest(value, valid)).toBe(meant);
});
