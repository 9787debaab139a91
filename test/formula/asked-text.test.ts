import fc from 'fast-check';
import { expect, test } from 'vitest';
import { askedTexts, createAcross, type LanguageText } from '../../src/formula/index.ts';
import { type Authority, countedAuthority, isCounted } from '../../src/statement/index.ts';

const LANGUAGES = ['en', 'ru', 'zh', 'ja'];
const AUTHORITIES: readonly Authority[] = ['authentic', 'official-translation', 'unofficial-translation'];

const statement = fc.record({
  partner: fc.constantFrom('us', 'cn', 'ru'),
  texts: fc.uniqueArray(
    fc.record({
      lang: fc.constantFrom(...LANGUAGES),
      authority: fc.constantFrom(...AUTHORITIES),
      says: fc.boolean(),
    }),
    { selector: ({ lang }) => lang, minLength: 1 },
  ),
});
const collection = fc.array(statement, { maxLength: 8 }).map((statements) =>
  statements.flatMap(({ partner, texts }, at) =>
    texts.map((text, of) => ({
      ...text,
      text: at * 10 + of,
      statement: `s-${at}`,
      partner,
      adopted: `2020-01-0${at + 1}`,
    })),
  ),
);
type Told = LanguageText & { readonly says: boolean };

test('asking one text a statement counts what the naive count over all texts counts', () => {
  fc.assert(
    fc.property(
      collection,
      fc.subarray(LANGUAGES),
      fc.constantFrom(...countedAuthority.options),
      (texts: readonly Told[], patterns, which) => {
        const sought = { patterns, texts: new Set(texts.filter(({ says }) => says).map(({ text }) => text)) };
        const { counted, beside } = askedTexts(texts, which, sought);

        // Naively: a statement counts once if any of its counted texts can be asked, and says it if any of those does.
        const readable = texts.filter(
          ({ lang, authority }) => patterns.includes(lang) && isCounted(which, authority),
        );
        const testable = [...new Set(readable.map((text) => text.statement))];
        const saying = [...new Set(readable.filter(({ says }) => says).map((text) => text.statement))];
        expect(counted.map((text) => text.statement)).toEqual(testable);
        expect(counted.filter(({ says }) => says).map((text) => text.statement)).toEqual(saying);
        // Every text that was asked is one that counts, in a language with a pattern.
        expect(counted.every((text) => readable.includes(text))).toBe(true);

        const across = createAcross(texts, which)(sought);
        expect([counted.length, counted.filter(({ says }) => says).length]).toEqual([
          across.statements,
          across.statements_with,
        ]);
        expect(beside.filter(({ says }) => says)).toHaveLength(across.beside.statements_with);
        expect(beside.every(({ authority }) => !isCounted(which, authority))).toBe(true);
      },
    ),
  );
});
