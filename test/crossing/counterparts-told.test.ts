import { expect, test } from 'vitest';
import { counterpartsTold, counterpartsToldInRussian } from '../../src/crossing/counterparts-told.ts';

const many = { a: { with: 3, possible: 1, of: 8 }, b: { with: 4, possible: 2, of: 21 } };
const one = { a: { with: 1, possible: 0, of: 1 }, b: { with: 1, possible: 0, of: 2 } };

test('how many clauses have a counterpart, in English', () => {
  expect(counterpartsTold(many, false)).toBe(
    '3 of 8 clauses of A and 4 of 21 of B have a sure or likely counterpart in the other language, 1 and 2 more a possible one',
  );
  expect(counterpartsTold(one, true, { of: { a: 'Pier', b: 'Quay' }, where: '' })).toBe(
    '1 of 1 clause of Pier and 1 of 2 of Quay have a counterpart',
  );
});

test('and in Russian, the noun in agreement with its number', () => {
  expect(counterpartsToldInRussian(many, false)).toBe(
    'Верное или вероятное соответствие на другом языке есть у 3 из 8 положений A и у 4 из 21 положения B; возможное\u00a0— ещё у 1 и 2',
  );
  expect(counterpartsToldInRussian(one, true, { a: 'текста «Причал»', b: 'текста «Пирс»' })).toBe(
    'Соответствие на другом языке есть у 1 из 1 положения текста «Причал» и у 1 из 2 положений текста «Пирс»',
  );
});
