import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareTexts } from '../../src/comparison/index.ts';
import type { MarkedPiece } from '../../src/comparison/rows/marked-pieces.ts';
import type { Row } from '../../src/comparison/types.ts';
import { countChanges, piecesInline, piecesOfClause } from '../../src/pages/comparison/marks.ts';

const NONE: ReadonlySet<string> = new Set();

/** Sentences that both texts have, so that the pair in question stands in a text and not alone. */
const AROUND = [
  'The ministers met in Talvern on the first day of spring.',
  'They thanked the hosts for the grain depot in Selvane.',
  'The next meeting will take place in Korrin in the year after.',
];

const inText = (sentence: string) => [AROUND[0], sentence, AROUND[1], AROUND[2]].join('\n\n');

function row(a: string, b: string): Row {
  const found = compareTexts(inText(a), inText(b)).rows.find(({ kind }) => kind === 'reworded');
  if (!found) throw new Error('the two sentences were not laid side by side');
  return found;
}

/** `The parties [reaffirm] their commitment`: what this side has alone stands in brackets. */
const draw = (pieces: readonly MarkedPiece[]) =>
  pieces
    .map(({ kind, text }) => (kind === 'same' ? text : kind === 'only_a' ? `[${text}]` : `{${text}}`))
    .join('');

const side = (one: Row, which: 'a' | 'b', ignore = NONE) => {
  const clause = one[which][0];
  if (!clause) throw new Error('no clause');
  return draw(piecesOfClause(clause, which, one, ignore));
};

const A = 'The parties reaffirm their commitment to open roads and quiet borders in the region.';
const B = 'The parties welcome their commitment to open roads and quiet borders in the region.';

test('a mark holds the words and not the spaces around them', () => {
  expect(side(row(A, B), 'a')).toBe(A.replace('reaffirm', '[reaffirm]'));
  expect(side(row(A, B), 'b')).toBe(B.replace('welcome', '{welcome}'));
});

test('in one column what A has alone stands before what B has alone', () => {
  expect(draw(piecesInline(row(A, B), NONE))).toBe(A.replace('reaffirm', '[reaffirm] {welcome}'));
});

test('the printed number of a point is no difference', () => {
  const renumbered = row(`3. ${A}`, `4. ${B}`);
  expect(side(renumbered, 'a')).toBe(`3. ${A.replace('reaffirm', '[reaffirm]')}`);
  expect(countChanges(renumbered, NONE)).toBe(1);
});

test('a number in a sentence is one', () => {
  const grown = row(
    `${A} They will build 3 bridges.`.replace('. They', ' and'),
    `${A} They will build 4 bridges.`.replace('. They', ' and'),
  );
  expect(side(grown, 'a')).toContain('[3]');
});

test('what the reader ignores is not marked', () => {
  const spelt = row(
    'The parties welcome the programme for the organisation of the festival.',
    'The parties welcome the program for the organization of the festival.',
  );
  expect(countChanges(spelt, NONE)).toBeGreaterThan(0);
  expect(countChanges(spelt, new Set(['spelling']))).toBe(0);
});

test('whatever is marked, every side keeps its words', () => {
  const word = fc.constantFrom(
    'peace',
    'roads',
    'the',
    'region',
    'welcome',
    '12',
    'grain,',
    '“quiet”',
    'water',
  );
  const text = fc.array(word, { minLength: 3, maxLength: 25 }).map((words) => `${words.join(' ')}.`);
  fc.assert(
    fc.property(text, text, (a, b) => {
      for (const one of compareTexts(a, b).rows)
        for (const which of ['a', 'b'] as const)
          for (const clause of one[which]) {
            const pieces = piecesOfClause(clause, which, one, NONE);
            expect(pieces.map((piece) => piece.text).join('')).toBe(clause.text);
            for (const piece of pieces) if (piece.kind !== 'same') expect(piece.text).toBe(piece.text.trim());
          }
    }),
    { numRuns: 300, seed: 7 },
  );
});
