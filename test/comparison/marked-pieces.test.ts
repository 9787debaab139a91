import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareTexts } from '../../src/comparison/index.ts';
import {
  type MarkedPiece,
  markBoth,
  markClause,
  mergePieces,
} from '../../src/comparison/rows/marked-pieces.ts';
import type { Edit } from '../../src/comparison/types.ts';

/** `The parties [reaffirm] {welcome} …`: what A has alone, what B has alone. */
const draw = (pieces: readonly MarkedPiece[]) =>
  pieces
    .map(({ kind, text }) => (kind === 'same' ? text : kind === 'only_a' ? `[${text}]` : `{${text}}`))
    .join('');

const every = (edit: Edit) => edit.kind !== 'same';
const none = () => false;

const A = '12. The parties reaffirm their will to keep the river ports of Selvane open.';
const B = '13. The parties welcome their will to keep the river ports of Selvane open to all.';
const [row] = compareTexts(A, B).rows;

test('a clause is cut where marks begin and end, and begins where it is asked to', () => {
  const clause = row?.a[0];
  if (!row || !clause) throw new Error('no row');
  expect(draw(markClause(clause, 'a', row.edits, every, { from: 4 }))).toBe(
    'The parties [reaffirm] their will to keep the river ports of Selvane open.',
  );
  expect(draw(markClause(clause, 'a', row.edits, none))).toBe(A);
});

test('a mark that goes beyond the printed number of a point begins behind it', () => {
  const clause = { clause: 0, from: 0, to: A.length, text: A };
  const whole: Edit = { kind: 'only_a', a: { from: 0, to: A.length }, b: { from: 0, to: 0 } };
  expect(draw(markClause(clause, 'a', [whole], every, { from: 0, number: 3 }))).toBe(`12. [${A.slice(4)}]`);
});

test('both sides in one run: what A has alone stands before what B has alone', () => {
  if (!row) throw new Error('no row');
  expect(draw(markBoth(row, every, { a: 4, b: 4 }))).toBe(
    'The parties [reaffirm] {welcome} their will to keep the river ports of Selvane open {to all}.',
  );
});

/** The run of two sentences, each in a text of its own. */
const run = (a: string, b: string) => {
  const found = compareTexts(a, b).rows.find(({ kind }) => kind === 'reworded');
  if (!found) throw new Error('the two sentences were not laid side by side');
  return draw(markBoth(found, every));
};

test('words of the two sides are never run together in one run', () => {
  expect(
    run(
      'The next meeting will take place in 2020 in Port Merian.',
      'The next meeting will take place in 2022.',
    ),
  ).toBe('The next meeting will take place in [2020] {2022} [in Port Merian].');
  // In A a comma follows the number, in B a bracket stands before the word: neither has a space to give.
  const clause = (text: string) => [{ clause: 0, from: 0, to: text.length, text }];
  const onlyA = (from: number, to: number): Edit => ({
    kind: 'only_a',
    a: { from, to },
    b: { from: 0, to: 0 },
  });
  const onlyB = (from: number, to: number): Edit => ({
    kind: 'only_b',
    a: { from: 0, to: 0 },
    b: { from, to },
  });
  const edits = [onlyB(0, 1), onlyA(0, 2), onlyB(1, 5), onlyB(5, 6), onlyA(2, 3)];
  expect(draw(markBoth({ a: clause('18,'), b: clause('(Five)'), edits }, every))).toBe('{(} [18] {Five)}[,]');
});

const kinds = fc.constantFrom('same' as const, 'only_a' as const, 'only_b' as const);
const pieces = fc.array(
  fc.record({ kind: kinds, text: fc.constantFrom('', ' ', '  ', 'river', ' port ', 'a') }),
);

test('merged pieces hold the same text, no two neighbours of one kind, and no space at either end of a mark', () => {
  fc.assert(
    fc.property(pieces, (list) => {
      const merged = mergePieces(list);
      const text = (some: readonly MarkedPiece[]) => some.map((piece) => piece.text).join('');
      expect(text(merged)).toBe(text(list));
      for (const [index, piece] of merged.entries()) {
        expect(piece.text).not.toBe('');
        expect(piece.kind).not.toBe(merged[index + 1]?.kind);
        if (piece.kind !== 'same') expect(piece.text).toBe(piece.text.trim());
      }
    }),
    { seed: 11, numRuns: 2000 },
  );
});
