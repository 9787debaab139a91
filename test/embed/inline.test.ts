import { describe, expect, test } from 'vitest';
import { diffWords, type Mode, type Row } from '../../src/comparison/index.ts';
import type { Piece } from '../../src/embed/figure.ts';
import { inlinePieces } from '../../src/embed/inline.ts';
import { limitWords } from '../../src/embed/limit-words.ts';
import type { FigureView } from '../../src/embed/options.ts';
import { readTokens, splitClauses } from '../../src/text/index.ts';

const text = (body: string) => ({
  body,
  clauses: splitClauses(body),
  tokens: readTokens(body),
  title: '',
});

/** `-gone-` and `+come+`. */
const drawn = (pieces: readonly Piece[] | null) =>
  pieces
    ?.map(({ kind, text: words }) =>
      kind === 'only_a' ? `-${words}-` : kind === 'only_b' ? `+${words}+` : words,
    )
    .join('') ?? null;

function run(a: string, b: string, more: { mode?: Mode; view?: FigureView; similarity?: number } = {}) {
  const row: Row = {
    n: 1,
    kind: 'reworded',
    moved: false,
    split: false,
    merged: false,
    similarity: more.similarity ?? 0.8,
    a: [{ clause: 0, from: 0, to: a.length, text: a }],
    b: [{ clause: 0, from: 0, to: b.length, text: b }],
    edits: diffWords(a, b),
  };
  return drawn(inlinePieces(row, more.mode ?? 'series', more.view ?? 'auto', text(a), text(b), 'en'));
}

describe('one run for both sides', () => {
  test('what is gone stands where it stood, before what came', () => {
    expect(run('The fund received 40 million in spring.', 'The fund received 75 million in spring.')).toBe(
      'The fund received -40- +75+ million in spring.',
    );
    expect(run('They met in Mirhold.', 'They will meet in Mirhold.')).toBe(
      'They -met- +will meet+ in Mirhold.',
    );
    expect(run('They agreed on roads, with one fund.', 'They agreed on roads.')).toBe(
      'They agreed on roads-, with one fund-.',
    );
  });

  test('printed numbers of points are no part of it', () => {
    expect(run('4. They thanked the hosts warmly.', '12. They thanked the hosts.')).toBe(
      'They thanked the hosts -warmly-.',
    );
  });

  test('without the marks of A it is B, without those of B it is A', () => {
    const a = 'The old parties welcomed a plan for the wide valley and its roads.';
    const b = 'The parties took note of a short plan for the valley, its rivers and roads.';
    const words = (pieces: string) =>
      pieces
        .replace(/\s+/g, ' ')
        .replace(/ ([.,])/g, '$1')
        .trim();
    const drawing = run(a, b, { view: 'inline' }) ?? '';
    expect(words(drawing.replace(/-[^-]*-/g, '').replaceAll('+', ''))).toBe(words(b));
    expect(words(drawing.replace(/\+[^+]*\+/g, '').replaceAll('-', ''))).toBe(words(a));
  });

  test('across partners, for loose pairs and on request the sides stay apart', () => {
    const a = 'They met in Mirhold.';
    const b = 'They meet in Mirhold.';
    expect(run(a, b, { mode: 'cross' })).toBeNull();
    expect(run(a, b, { similarity: 0.4 })).toBeNull();
    expect(run(a, b, { view: 'split' })).toBeNull();
    expect(run(a, b, { mode: 'cross', similarity: 0.4, view: 'inline' })).not.toBeNull();
    // Nothing to mark: the two are shown as they stand, whatever was asked.
    expect(run(a, b, { similarity: 0.2, view: 'inline' })).toBeNull();
  });
});

test('where a publisher limits quotations, no more words than that are shown', () => {
  const pieces: readonly Piece[] = [
    { kind: 'same', text: 'one two ' },
    { kind: 'only_a', text: 'three four five' },
    { kind: 'same', text: ' six seven' },
  ];
  expect(drawn(limitWords(pieces, 4))).toBe('one two -three four- …');
  expect(drawn(limitWords(pieces, 2))).toBe('one two …');
  expect(limitWords(pieces, 7)).toEqual(pieces);
  // Chinese has no spaces: a sentence is not one word.
  expect(drawn(limitWords([{ kind: 'same', text: '五国愿同北方加强合作。' }], 4))).toBe('五国愿同 …');
});
