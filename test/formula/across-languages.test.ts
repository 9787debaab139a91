import { expect, test } from 'vitest';
import { countAcross, type LanguageText } from '../../src/formula/index.ts';

const text = (
  text: number,
  statement: string,
  partner: string,
  lang: string,
  authority = 'authentic',
): LanguageText => ({ text, statement, partner, adopted: `202${text % 10}-01-01`, lang, authority });

const texts = [
  text(1, 'us-1', 'us', 'en'),
  text(2, 'cn-1', 'cn', 'zh'),
  text(2.5, 'cn-1', 'cn', 'ru', 'official-translation'),
  text(3, 'cn-2', 'cn', 'zh'),
  text(4, 'jp-1', 'jp', 'ja'),
];

test('a statement counts once, whatever its languages, and each place names the language that was read', () => {
  const across = countAcross(texts, new Set([1, 2, 2.5]), ['en', 'ru', 'zh']);
  expect(across).toMatchObject({ statements_with: 2, statements: 3, languages: ['en', 'ru', 'zh'] });
  expect(across.first).toMatchObject({ statement: 'us-1', lang: 'en' });
  expect(across.partners.find(({ partner }) => partner === 'cn')).toMatchObject({
    statements_with: 1,
    statements: 2,
    // The authentic text comes before its translation.
    first: { statement: 'cn-1', lang: 'zh' },
  });
});

test('a text without a pattern is not silent but not testable', () => {
  const across = countAcross(texts, new Set([1, 2.5]), ['en', 'ru']);
  expect(across.not_testable).toEqual(['cn-2', 'jp-1']);
  expect(across.statements).toBe(2);
  expect(across.partners.find(({ partner }) => partner === 'jp')).toMatchObject({
    statements: 0,
    not_testable: 1,
  });
});
