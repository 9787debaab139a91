import { describe, expect, test } from 'vitest';
import { compareTexts, diffWords } from '../../src/comparison/index.ts';
import {
  closeDirections,
  differences,
  piecesOf,
  plainText,
  SIDE_CHARACTERS,
  shorten,
} from '../../src/embed/excerpt.ts';
import type { Piece } from '../../src/embed/figure.ts';
import { normalise, splitClauses } from '../../src/text/index.ts';

/** `[marked]` and `…` for what is left out. */
const drawn = (pieces: readonly Piece[]) =>
  pieces.map((piece) => (piece.kind.startsWith('only') ? `[${piece.text}]` : piece.text)).join('');

const only = (text: string): Piece => ({ kind: 'only_a', text });
const same = (text: string): Piece => ({ kind: 'same', text });

describe('pieces of one side of a row', () => {
  test('marks the words that the other side lacks', () => {
    const a = 'The parties warmly welcomed the plan for the valley.';
    const b = 'The parties took note of the plan for the valley.';
    const edits = diffWords(a, b);
    const whole = (text: string) => [{ clause: 0, from: 0, to: text.length, text }];
    expect(drawn(piecesOf('a', whole(a), differences(edits), []))).toBe(
      'The parties [warmly welcomed] the plan for the valley.',
    );
    expect(drawn(piecesOf('b', whole(b), differences(edits), []))).toBe(
      'The parties [took note of] the plan for the valley.',
    );
  });

  test('the printed number of a point is neither shown nor marked', () => {
    const a = '4. The parties agreed.\n\n(b) They met 4 times.';
    const b = '7. The parties agreed.\n\n(c) They met 4 times.';
    const shown = compareTexts(a, b).rows.map((row) =>
      drawn(piecesOf('b', row.b, differences(row.edits), splitClauses(b))),
    );
    expect(shown).toEqual(['The parties agreed.', 'They met 4 times.']);
  });

  test('whatever the texts, the pieces of a side are its wording, letter for letter', () => {
    const a = normalise(
      '1. One plain sentence. Another, with "quotes" — and a dash.\n\n2. A <b>third</b> & last.',
    );
    const b = normalise(
      '1. Another, with “quotes” - and no dash. One very plain sentence.\n\n2. A fourth, then.',
    );
    for (const row of compareTexts(a, b).rows) {
      for (const side of ['a', 'b'] as const) {
        for (const clause of row[side]) {
          const text = piecesOf(side, [clause], differences(row.edits), [])
            .map((piece) => piece.text)
            .join('');
          expect(text).toBe(clause.text);
        }
      }
    }
  });
});

describe('shortening', () => {
  test('keeps what is short', () => {
    const pieces = [same('The parties '), only('welcomed'), same(' the plan.')];
    expect(shorten(pieces)).toEqual(pieces);
  });

  test('never exceeds its room by more than its ellipses', () => {
    for (const pieces of [
      [only('word '.repeat(500))],
      [same('word '.repeat(500))],
      Array.from({ length: 200 }, (_, n) => (n % 2 ? only('changed ') : same('kept '))),
      [only('x'.repeat(10_000))],
      [only(`${'漢字'.repeat(800)}`)],
    ]) {
      const text = drawn(shorten(pieces)).replaceAll(' …', '').replaceAll(/[[\]]/g, '');
      expect(text.length).toBeLessThanOrEqual(SIDE_CHARACTERS + 1);
      expect(text.length).toBeGreaterThan(40);
    }
  });

  test('a word of ten thousand letters is cut, and never inside a character', () => {
    const accents = shorten([only('e\u0301'.repeat(5000))]);
    const text = accents[0]?.text ?? '';
    expect(text.length).toBeLessThan(80);
    expect(text).toMatch(/^(e\u0301)+…$/u);
  });

  test('ends with a sentence where that leaves enough, and takes no abbreviation for its end', () => {
    const first = 'The parties of the lakes and of the coasts agreed on ferries. ';
    const text = `${first}${'They will also meet in every one of the towns '.repeat(4)}`;
    expect(drawn(shorten([only(text)], 120))).toBe(`[${first.trim()}] …`);
    const short = 'The works of A.B. Lumen are read by many people who live in these towns and elsewhere';
    expect(drawn(shorten([only(short)], 34))).toBe('[The works of A.B. Lumen are read] …');
    expect(drawn(shorten([only('双方同意开通渡轮。双方将在每一个城市举行会议并讨论')], 14))).toBe(
      '[双方同意开通渡轮。] …',
    );
  });

  test('cuts between words', () => {
    expect(drawn(shorten([only('alpha beta gamma delta')], 12))).toBe('[alpha beta] …');
  });

  test('a run of commas before an ellipsis is left out, however long, and one inside stays', () => {
    const commas = ' ,'.repeat(100_000);
    const cut: Piece = { kind: 'cut', text: '…' };
    expect(drawn(shorten([same(`Aram met${commas}`), cut], 300_000))).toBe('Aram met …');
    expect(drawn(shorten([same(`Aram${commas} met`), cut], 300_000))).toBe(`Aram${commas} met …`);
  });
});

describe('direction marks', () => {
  test('what a cut leaves open is closed, so that the host’s words keep their order', () => {
    expect(closeDirections('a\u202eb')).toBe('a\u202eb\u202c');
    expect(closeDirections('a\u2067b\u202ac')).toBe('a\u2067b\u202ac\u202c\u2069');
    expect(closeDirections('a\u202eb\u202c')).toBe('a\u202eb\u202c');
    expect(closeDirections('plain')).toBe('plain');
  });

  test('plain text is one line', () => {
    expect(plainText([same('one\n\ntwo '), only(' three')])).toBe('one two three');
  });
});
