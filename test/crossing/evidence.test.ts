/** What counts as evidence of a row: two places that mean the same where they stand. */
import { expect, test } from 'vitest';
import { evidenceOf } from '../../src/crossing/evidence.ts';
import { readKeys } from '../../src/crossing/index.ts';
import { phrases } from '../../src/formula/index.ts';

function evidence(a: string, b: string, lang: string) {
  return evidenceOf(readKeys(a, { lang: 'en' }).clauses, readKeys(b, { lang }).clauses, phrases);
}

function marks(a: string, b: string, lang: string): readonly string[] {
  return evidence(a, b, lang).map(
    (one) => `${a.slice(one.a.from, one.a.to)} ~ ${b.slice(one.b.from, one.b.to)}`,
  );
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
  expect(marks('India grew.', 'Они говорили об Индо-Тихоокеанском регионе.', 'ru')).toEqual([]);
});

test('words of one stem and two meanings are not marked for one another', () => {
  expect(marks('The next generation studies.', 'Генеральный план изучают.', 'ru')).toEqual([]);
  expect(marks('Their respective ministers met.', 'Соблюдение правил.', 'ru')).toEqual([]);
  expect(marks('The U.S. delegation spoke.', '双方使用该设施。', 'zh')).toEqual([]);
  expect(marks('They keep the rules.', 'Они защищают права.', 'ru')).toEqual([]);
});

function formulas(a: string, b: string, lang: string): readonly string[] {
  return evidence(a, b, lang)
    .filter(({ kind }) => kind === 'formula')
    .map((one) => `${a.slice(one.a.from, one.a.to)} ~ ${b.slice(one.b.from, one.b.to)}`);
}

test('two wordings of one formula are marked where they say the same', () => {
  expect(formulas('They discussed climate change.', 'Обсудили изменение климата.', 'ru')).toEqual([
    'climate change ~ изменение климата',
  ]);
  expect(formulas('They invest in clean energy.', '双方投资清洁能源。', 'zh')).toEqual([
    'clean energy ~ 清洁能源',
  ]);
  // One may say more than the other.
  expect(
    formulas('They respect human rights.', 'Они уважают права человека и основные свободы.', 'ru'),
  ).toHaveLength(1);
  expect(formulas('They want peace, security and prosperity.', '双方希望和平与安全。', 'zh')).toHaveLength(1);
});

test('wordings of one formula that say something else are no counterparts, and their common words are', () => {
  for (const [a, b, lang] of [
    ['They call for climate action.', 'Обсудили изменение климата.', 'ru'],
    ['They set climate goals.', 'Они преодолевают климатический кризис.', 'ru'],
    ['They invest in clean energy.', '双方投资可再生能源。', 'zh'],
    ['They want mutual trust.', 'Они за взаимное уважение.', 'ru'],
    ['They build a secure value chain.', '双方保障供应链。', 'zh'],
    ['They fund disaster relief.', '双方加强备灾。', 'zh'],
    ['They fund disaster preparedness.', '双方应对自然灾害。', 'zh'],
    ['They work with multilateral development banks.', 'Они благодарят Всемирный банк.', 'ru'],
    ['They want digital trade.', 'Sie bauen die digitale Infrastruktur aus.', 'de'],
  ] as const)
    expect(formulas(a, b, lang), `${a} ${b}`).toEqual([]);
  expect(marks('They call for climate action.', 'Обсудили изменение климата.', 'ru')).toEqual([
    'climate ~ климата',
  ]);
});

test('of several wordings in a clause the one that says the same is the counterpart', () => {
  expect(
    formulas('They speak of climate change.', 'Климатический кризис и изменение климата.', 'ru'),
  ).toEqual(['climate change ~ изменение климата']);
});

test('wordings of a formula that names one thing are counterparts in any words', () => {
  expect(formulas('The DPRK answered.', 'Северная Корея ответила.', 'ru')).toEqual(['DPRK ~ Северная Корея']);
  expect(formulas('They keep restrictive measures.', 'Они сохраняют санкции.', 'ru')).toHaveLength(1);
  expect(formulas('They hold people-to-people exchanges.', '双方加强民心相通。', 'zh')).toHaveLength(1);
});
