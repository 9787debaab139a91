/** What counts as evidence of a row: two places that mean the same where they stand. */
import { expect, test } from 'vitest';
import { evidenceOf } from '../../src/crossing/evidence.ts';
import { readKeys } from '../../src/crossing/index.ts';

function marks(a: string, b: string, lang: string): readonly string[] {
  const evidence = evidenceOf(readKeys(a, { lang: 'en' }).clauses, readKeys(b, { lang }).clauses);
  return evidence.map((one) => `${a.slice(one.a.from, one.a.to)} ~ ${b.slice(one.b.from, one.b.to)}`);
}

test('a word inside a term is marked with the meaning that it has there', () => {
  // Права are rights here, though the word may be laws elsewhere.
  expect(marks('They respect the law.', 'Они уважают права человека.', 'ru')).not.toContain('law ~ права');
  expect(marks('They protect their rights.', 'Они защищают права человека.', 'ru')).toContain(
    'rights ~ права',
  );
  // "Within" is no framework.
  expect(marks('The framework stands.', 'В рамках встречи пели песни.', 'ru')).toEqual([]);
});

test('a name is marked as what it names, and not as the words it is made of', () => {
  expect(marks('They sail the sea.', '他们在南海航行。', 'zh')).not.toContain('sea ~ 南海');
  expect(marks('They sail the South China Sea.', '他们在南海航行。', 'zh')).toContain(
    'South China Sea ~ 南海',
  );
});

test('words of one stem and two meanings are not marked for one another', () => {
  expect(marks('The next generation studies.', 'Генеральный план изучают.', 'ru')).toEqual([]);
  expect(marks('Their respective ministers met.', 'Соблюдение правил.', 'ru')).toEqual([]);
  expect(marks('The U.S. delegation spoke.', '双方使用该设施。', 'zh')).toEqual([]);
  expect(marks('They keep the rules.', 'Они защищают права.', 'ru')).toEqual([]);
});
