import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  countWords,
  findOutsideBmp,
  fingerprint,
  fingerprintAtOnce,
  foldText,
  isFunctionWord,
  letterKey,
  readTokens,
  spellingKey,
  splitWords,
  stemWord,
} from '../../src/text/index.ts';
import { anyText } from './any-text.ts';

describe('splitWords', () => {
  it.each([
    [
      'hyphens, apostrophes and numbers stay inside words',
      'The rules-based C5+1 don’t cost 1,200.50.',
      ['the', 'rules-based', 'c5+1', "don't", 'cost', '1,200.50'],
    ],
    [
      'a long dash parts words, a short one joins them',
      'water—and energy, 2021–2023',
      ['water', 'and', 'energy', '2021-2023'],
    ],
    [
      'points stay inside acronyms only',
      'The U.S. and H.E. left.Then all',
      ['the', 'u.s', 'and', 'h.e', 'left', 'then', 'all'],
    ],
    ['Russian', 'Стороны подтвердили.', ['стороны', 'подтвердили']],
    ['each ideograph is a word', '双方，同意 G7。', ['双', '方', '同', '意', 'g7']],
    ['characters outside the basic plane', '𝔘 🕊 𠀀', ['𝔘', '𠀀']],
    [
      'any apostrophe inside a word, the grave accent among them',
      "Don`t don't don´t",
      ["don't", "don't", "don't"],
    ],
    ['nothing', ' …— ', []],
  ])('%s', (_rule, text, expected) => {
    expect(splitWords(text).map((word) => word.folded)).toEqual(expected);
    expect(countWords(text)).toBe(expected.length);
  });

  it('tokens point at the text, hold every character but white space, and share an id when folded alike', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('The', 'THE', '’', '“', ' ', '\n', '双')),
          { maxLength: 40 },
        ),
        (units) => {
          const text = units.join('');
          const tokens = readTokens(text);
          let end = 0;
          for (let token = 0; token < tokens.count; token++) {
            const from = tokens.from[token] ?? -1;
            expect(text.slice(end, from)).toMatch(/^[\s\p{Cc}]*$/u);
            end = tokens.to[token] ?? -1;
            expect(tokens.vocabulary[tokens.id[token] ?? -1]).toBe(foldText(text.slice(from, end)));
          }
          expect(text.slice(end)).toMatch(/^[\s\p{Cc}]*$/u);
          expect(new Set(tokens.vocabulary).size).toBe(tokens.vocabulary.length);
        },
      ),
      { numRuns: 1000, seed: 3 },
    );
  });
});

describe('folding, stems, fingerprints', () => {
  it('folds case, quotes, dashes and spaces, one unit for one unit', () => {
    expect(foldText('“ÉTÉ” – ‘İ’\u00a0ß')).toBe(`"été" - 'İ' ß`);
    fc.assert(fc.property(anyText, (text) => foldText(text).length === text.length));
  });

  it.each([
    ['en', 'cooperation', 'cooperative'],
    ['en-GB', "leaders'", 'leader'],
    ['ru', 'безопасности', 'безопасность'],
    ['de', 'vereinbarten', 'vereinbart'],
  ])('%s: %s and %s have one stem', (lang, one, other) => {
    expect(stemWord(one.replace(/'$/, ''), lang)).toBe(stemWord(other, lang));
  });

  it('leaves words alone in a language without a stemmer, and words with digits', () => {
    expect([stemWord('leaders', 'xx'), stemWord('g7s', 'en')]).toEqual(['leaders', 'g7s']);
  });

  it('knows function words by language', () => {
    expect(['the', 'water', '5'].map((word) => isFunctionWord(word, 'en'))).toEqual([true, false, false]);
    expect([isFunctionWord('и', 'ru'), isFunctionWord('the', 'ru'), isFunctionWord('sa', 'xx')]).toEqual([
      true,
      false,
      true,
    ]);
  });

  it('the fingerprint is the SHA-256 of the UTF-8 bytes, waited for or not', async () => {
    for (const text of ['', 'é', '中亚\n\nC5'])
      expect(fingerprintAtOnce(text), text).toBe(await fingerprint(text));
    expect(await fingerprint('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
    expect(await fingerprint('é')).toBe('4a99557e4033c3539de2eb65472017cad5f9557f7a0625a09f1c3f6e2ba69c4c');
  });

  it('finds characters outside the basic plane by their UTF-16 offset', () => {
    expect(findOutsideBmp('a🕊b𠀀')).toEqual([1, 4]);
    expect(findOutsideBmp('é\ud800')).toEqual([]);
  });
});

describe('letterKey', () => {
  it.each(['ja', 'zh'])('%s: a kana or ideograph is one letter, whatever stands behind it', (lang) => {
    const signs = [
      [0x3041, 0x3096],
      [0x30a1, 0x30fa],
      [0x4e00, 0x9fff],
    ].flatMap(([from = 0, to = 0]) =>
      Array.from({ length: to - from + 1 }, (_, at) => String.fromCharCode(from + at)),
    );
    // Marks of half width alone make another letter of a kana before them.
    const behind = ['', '水', 'ア', 'か', 'ー', '゛', '\u3099', '\u309a', '\u0301', 'a', '-'];
    for (const [at, sign] of signs.entries()) {
      const word = `${sign}${behind[at % behind.length]}`.normalize('NFC');
      expect(spellingKey(word, lang).charAt(0)).toBe(letterKey(word.charAt(0), lang));
    }
  });

  it('takes marks off a word of a whole text as off short ones', () => {
    for (const lang of ['en', 'fr', 'de', 'ru'])
      for (const letters of ['e\u0301\u0323', 'éü', 'и\u0306и\u0301', 'a\u0301ç日\u0301'])
        expect(letterKey(letters.repeat(200), lang)).toBe(letterKey(letters, lang).repeat(200));
  });

  it.each([
    ['a short word of letters that two scripts share stays what it is', 'he to a he', 'ru'],
    ['a short Russian word is no English one', 'не то а ту', 'en'],
  ])('%s', (_, words, lang) => {
    for (const word of words.split(' ')) expect(letterKey(word, lang)).toBe(word);
  });

  it('a code and an acronym in the wrong script are read in that of the language', () => {
    expect(['c5+1', 'obce'].map((word) => letterKey(word, 'ru'))).toEqual(['с5+1', 'овсе']);
    expect(letterKey('с5+1', 'en')).toBe('c5+1');
  });
});
