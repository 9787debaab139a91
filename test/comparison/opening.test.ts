import { expect, test } from 'vitest';
import { opening } from '../../src/comparison/rows/opening.ts';
import { splitClauses } from '../../src/text/index.ts';

/** The openings of the clauses of a text. */
function openings(text: string, lang = 'en', most?: number): readonly string[] {
  const clauses = splitClauses(text, { lang });
  return clauses.map(({ from, to }, clause) =>
    opening({ clause, from, to, text: text.slice(from, to) }, { text, clauses }, most),
  );
}

test('the first words of a clause, without its number, with an ellipsis where it goes on', () => {
  expect(openings('4. The sides met in Mirhold.')).toEqual(['The sides met in Mirhold.']);
  expect(openings('4. The sides met in Mirhold.', 'en', 4)).toEqual(['The sides met …']);
});

test('an ellipsis before a clause that begins in the middle of a sentence', () => {
  const [first, ...points] = openings(
    'The sides agreed:\n\n• to dredge the harbour;\n\n• to light the quay.',
  );
  expect(first).toBe('The sides agreed:');
  expect(points).toEqual(['… to dredge the harbour;', '… to light the quay.']);
});

test('writing without capitals tells by the clause before', () => {
  const text = '双方同意开通渡轮，双方同意点亮码头。双方感谢东道主。';
  const cut = text.indexOf('双方同意点亮');
  const next = text.indexOf('双方感谢');
  const common = { paragraph: 0, kind: 'paragraph' as const };
  const clauses = [
    { ...common, from: 0, to: cut },
    { ...common, from: cut, to: next },
    { ...common, from: next, to: text.length },
  ];
  const drawn = clauses.map(({ from, to }, clause) =>
    opening({ clause, from, to, text: text.slice(from, to) }, { text, clauses } as never),
  );
  expect(drawn.map((words) => words.startsWith('… '))).toEqual([false, true, false]);
});
