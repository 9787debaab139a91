import { expect, test } from 'vitest';
import type { Row } from '../../src/comparison/types.ts';
import { placeRows } from '../../src/pages/comparison/moves.ts';

/** `a1=b2` a row, `*` moved; rows in reading order, clauses by their index: `0=0 1=* 2*=5 …` written as pairs. */
function rows(drawing: string): readonly Row[] {
  return drawing.split(' ').map((cell, index) => {
    const moved = cell.endsWith('*');
    const [a = '', b = ''] = cell.replace('*', '').split('=');
    const clauses = (indices: string) =>
      indices === '' ? [] : [{ clause: Number(indices), from: 0, to: 1, text: 'x' }];
    return {
      n: index + 1,
      kind: a === '' ? 'only_b' : b === '' ? 'only_a' : 'same',
      moved,
      split: false,
      merged: false,
      similarity: 1,
      a: clauses(a),
      b: clauses(b),
      edits: [],
    };
  });
}

/** Numbers of rows; `a1` and `b1` are the other ends of move 1 in A and B. */
function draw(drawing: string): string {
  return placeRows(rows(drawing))
    .map((one) => (one.type === 'row' ? String(one.row.n) : `${one.side}${one.move}`))
    .join(' ');
}

test('without moves the rows stay as they are', () => {
  expect(draw('0=0 1= =1 2=2')).toBe('1 2 3 4');
});

test('a passage that stands earlier in B is pointed at where it stands in B', () => {
  expect(draw('0=0 1=2 2=3 3=1*')).toBe('1 b1 2 3 4');
});

test('two passages that moved together keep their order at the other end', () => {
  expect(draw('0=0 1=3 2=1* 3=2* 4=4')).toBe('1 b1 b2 2 3 4 5');
});

test('a passage that stands later in A is pointed at where it stands in A', () => {
  expect(draw('0=0 3=1* 1=2 2=3')).toBe('1 2 3 4 a1');
});

test('a passage moved to the very beginning is pointed at there', () => {
  expect(draw('0=1 1=2 2=0*')).toBe('b1 1 2 3');
});

test('every move is pointed at from its row, and nothing else is', () => {
  const placed = placeRows(rows('0=0 1=2 2=3 3=1*'));
  expect(placed.flatMap((one) => (one.type === 'row' && one.stub ? [one.stub] : []))).toEqual(['m1']);
});
