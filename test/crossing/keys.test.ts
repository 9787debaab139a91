import { describe, expect, test } from 'vitest';
import { readKeys } from '../../src/crossing/index.ts';
import { coarseSkeleton, skeletonOfSigns } from '../../src/crossing/keys/chinese-names.ts';
import { consonantsOf, nameSkeletons } from '../../src/crossing/keys/transliterate.ts';

const keysOf = (text: string, lang: string) =>
  readKeys(text, { lang }).clauses.flatMap(({ places }) => places.flatMap(({ keys }) => keys));

describe('keys are the same in every language', () => {
  test.each([
    ['en', 'The parties respect territorial integrity and the UN Charter.'],
    ['ru', 'Стороны уважают территориальную целостность и Устав ООН.'],
    ['zh', '各方尊重领土完整和联合国宪章。'],
    ['de', 'Die Parteien achten die territoriale Integrität und die Charta der Vereinten Nationen.'],
  ])('%s', (lang, text) => {
    expect(keysOf(text, lang)).toEqual(expect.arrayContaining(['t:territorial integrity', 'n:un-charter']));
  });

  test('spans point into the text, places never leave their clause', () => {
    const text =
      '1. Стороны приветствуют открытие порта Тарваш 19 сентября 2023 года.\n\n2. Порт примет 500 млн тонн.';
    const { clauses } = readKeys(text, { lang: 'ru' });
    expect(clauses.map(({ number }) => number)).toEqual(['1', '2']);
    for (const clause of clauses)
      for (const { from, to } of clause.places) {
        expect(from).toBeGreaterThanOrEqual(clause.from);
        expect(to).toBeLessThanOrEqual(clause.to);
      }
    expect(clauses[0]?.places.some(({ keys }) => keys.includes('#2023-09-19'))).toBe(true);
  });

  test('the printed number of a point is no number of the statement', () => {
    expect(keysOf('12. The parties met.', 'en')).not.toContain('#12');
  });

  test('a name that ends in a number is one, and a number with its unit is none', () => {
    for (const [lang, text] of [
      ['en', 'They fought COVID-19 together.'],
      ['de', 'Sie bekämpften COVID-19 gemeinsam.'],
    ] as const)
      expect(keysOf(text, lang)).toContain('n:covid-19');
    expect(keysOf('They spend 500 million.', 'en')).not.toContain('w:million');
  });

  test('a language without a column gives names in Latin letters and numbers, and says so', () => {
    const read = readKeys('ケーブル AUKUS 2030年', { lang: 'ja' });
    expect(read.hasConcepts).toBe(false);
    expect(keysOf('ケーブル AUKUS 2030年', 'ja')).toEqual(expect.arrayContaining(['=aukus', '#2030']));
  });
});

describe('names that no glossary holds', () => {
  test('meet in their consonants, whatever the letters and endings', () => {
    const [latin] = nameSkeletons('marvelov');
    expect(nameSkeletons('марвелов')[0]).toBe(latin);
    expect(nameSkeletons('марвеловым')[0]).toBe(latin);
    expect(nameSkeletons('marwelow')[0]).toBe(latin);
  });

  test('in ideographs too, as far as Chinese tells sounds apart', () => {
    expect(skeletonOfSigns('利文斯顿')).toBe(coarseSkeleton(consonantsOf('livingston')));
    expect(skeletonOfSigns('利文斯顿')).toBe(coarseSkeleton(consonantsOf('ливингстон')));
  });

  test('short ones are left alone', () => {
    expect(nameSkeletons('ada')).toEqual([]);
  });
});
