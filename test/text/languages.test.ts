import { describe, expect, it } from 'vitest';
import {
  knownLanguages,
  languageOf,
  letterKey,
  spellingKey,
  splitPoints,
  stemWord,
  wordKey,
} from '../../src/text/index.ts';

const FULL = ['en', 'ru', 'zh', 'de', 'ja', 'kk', 'uz', 'fr'];

describe('every language fills every field', () => {
  it.each(knownLanguages)('%s', (tag) => {
    const language = languageOf(tag);
    expect(language.tag).toBe(tag);
    expect(language.stem('a1')).toBe('a1');
    expect(typeof language.spelling('word')).toBe('string');
    for (const list of ['functionWords', 'negations', 'turning', 'openers'] as const)
      expect(language[list].size, list).toBeGreaterThan(0);
    for (const list of ['before', 'beforeNumber', 'either', 'closing'] as const)
      expect(language.abbreviations[list].size, list).toBeGreaterThan(0);
    expect(new Set(language.dates.months.values()).size).toBe(12);
    expect(language.dates.yearWords.size).toBeGreaterThan(0);
    if (language.spaced) expect(language.phrases.joining.size).toBeGreaterThan(0);
    for (const list of [language.functionWords, language.openers, language.negations, language.turning])
      for (const word of list) expect(word, 'lists are folded').toBe(word.toLowerCase());
  });

  it.each(FULL)('%s knows numbers, and where a sentence divides into points', (tag) => {
    const { numbers, pointBoundaries } = languageOf(tag);
    expect(numbers.words.size).toBeGreaterThan(8);
    expect(numbers.scales.size).toBeGreaterThan(2);
    expect(pointBoundaries.coordinators.length).toBeGreaterThan(1);
    expect(pointBoundaries.subordinators.length).toBeGreaterThan(1);
  });

  it('a language without a file is read by the rules that hold for every language', () => {
    expect(languageOf('xx-Latn')).toMatchObject({ tag: 'xx', spaced: true });
    expect(languageOf('EN-gb')).toBe(languageOf('en'));
  });
});

describe('letters as a reader takes them', () => {
  it.each([
    ['en', 'ﬁnal', 'final'],
    ['en', 'eﬃcient', 'efficient'],
    ['en', 'göran', 'goran'],
    ['de', 'fördern', 'fördern'],
    ['ru', 'объём', 'объем'],
    ['ru', 'сотрудни\u0301чество', 'сотрудничество'],
    ['ru', 'край', 'край'],
    ['tr', 'ışık', 'isik'.replace('s', 'ş')],
    ['tr', 'İstanbul', 'istanbul'],
    ['uz', 'ўзбек', 'ўзбек'],
    ['zh', 'ｕｎ', 'un'],
    ['zh', '８', '8'],
    ['en', 'plain-word', 'plain-word'],
  ])('%s: %s → %s', (lang, word, key) => expect(letterKey(word, lang)).toBe(key));

  it.each([
    ['en', 'programmes', 'programs'],
    ['en', 'defence', 'defense'],
    ['en', 'labour', 'labor'],
    ['en', 'organisations', 'organizations'],
    ['en', 'counter-terrorism', 'counterterrorism'],
    ['en', 'travelled', 'traveled'],
    ['en', 'fulfil', 'fulfill'],
    ['de', 'daß', 'dass'],
    ['ru', 'видео-конференция', 'видеоконференция'],
  ])('%s: %s and %s are one spelling', (lang, one, other) =>
    expect(spellingKey(one, lang)).toBe(spellingKey(other, lang)),
  );

  it.each(['exercise', 'advise', 'promise', 'four', 'hour', 'practice'])('%s stays', (word) =>
    expect(spellingKey(word, 'en')).toBe(word),
  );

  it('one stem and one key for all prints of a word', () => {
    expect(stemWord('crises', 'en')).toBe(stemWord('crisis', 'en'));
    expect(wordKey('афганистану', 'ru')).toBe(wordKey('афганистане', 'ru'));
    expect(wordKey('объёмом', 'ru')).toBe(wordKey('объем', 'ru'));
  });
});

/** Points drawn between bars. */
function points(lang: string, text: string): string {
  return splitPoints(text, lang)
    .map(({ from, to }) => text.slice(from, to))
    .join(' | ');
}

describe('splitPoints', () => {
  it.each([
    ['en', 'They welcomed the new bridge over the river | and agreed to open the northern road.'],
    ['en', 'They welcomed the bridge, the road and the tunnel.'],
    ['en', 'The parties noted the work of the council, | which will meet again in spring.'],
    ['ru', 'Стороны приветствовали открытие моста | и договорились построить дорогу.'],
    ['ru', 'Стороны вновь подчеркнули, | что будут беречь воду реки.'],
    ['de', 'Sie begrüßten die neue Brücke | und vereinbarten den Bau der Straße.'],
    ['zh', '双方欢迎新桥建成， | 同意开放北方公路。'],
  ])('%s: %s', (lang, drawn) =>
    expect(points(lang, drawn.replaceAll(lang === 'zh' ? ' | ' : '| ', ''))).toBe(drawn),
  );

  it('spans hold every token of the clause', () => {
    const text = 'We agree: (a) to meet; (b) to act, and will report that we met.';
    const found = splitPoints(text, 'en');
    expect(found[0]?.from).toBe(0);
    expect(found.at(-1)?.to).toBe(text.length);
    for (const [index, point] of found.entries())
      expect(text.slice(found[index - 1]?.to ?? 0, point.from).trim()).toBe('');
  });
});
