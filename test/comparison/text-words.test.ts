import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wordsOfText } from '../../src/comparison/digest/text-words.ts';
import { type Clause, markerAt, normalise, splitClauses, splitWords } from '../../src/text/index.ts';

/** The words of a clause by itself, without the printed number of its point. */
function wordsOfClause(text: string, { from, to }: Clause): readonly string[] {
  const own = text.slice(from, to);
  const marker = markerAt(own, 0, own.length)?.length ?? 0;
  const all = splitWords(own);
  const worded = all.filter((word) => word.from >= marker);
  return (worded.length > 0 ? worded : all).map(({ folded }) => folded);
}

const pieces = fc.constantFrom(
  ...[
    '1.',
    '(2)',
    'b)',
    '3.5',
    '1,000',
    'IV.',
    '•',
    '–',
    '12',
    '№ 5',
    'U.S.',
    'т. е.',
    'well-kept',
    "lake's",
  ],
  ...['The', 'parties', 'met', 'Озеро', 'чистое', '湖水', '很清。', '第一条', 'ſee', 'İzmir', 'km²', '𐐷𐐷'],
  ...['.', ';', ':', ',', '“', '”', '. ', '; ', ': ', '\n', '\n\n', ' ', ' ', ' ', '.A', ';b'],
);

test('the words of a text read as a whole are those of its clauses read one by one', () => {
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 60 }), fc.constantFrom('en', 'ru', 'zh'), (parts, lang) => {
      const text = normalise(parts.join(''));
      const clauses = splitClauses(text, { lang });
      const { vocabulary, counts, countOf, ofClause } = wordsOfText({ text, clauses });
      const apart = clauses.map((clause) => wordsOfClause(text, clause));
      expect(clauses.map((_, at) => [...ofClause(at)].map((word) => vocabulary[word]))).toEqual(apart);
      const all = apart.flat();
      for (const [word, folded] of vocabulary.entries()) {
        expect(counts[word]).toBe(all.filter((one) => one === folded).length);
        expect(countOf(folded)).toBe(counts[word]);
      }
      expect(countOf('no word of it')).toBe(0);
    }),
    { numRuns: 400 },
  );
});

test('a clause that is nothing but a number is worded by it', () => {
  const text = '1.\n\n2. The parties met.';
  const clauses = splitClauses(text, { lang: 'en' });
  const { vocabulary, ofClause } = wordsOfText({ text, clauses });
  const words = clauses.map((_, at) => [...ofClause(at)].map((word) => vocabulary[word]).join(' '));
  expect(words.join(' | ')).toMatch(/^1 \| the parties met$/);
});
