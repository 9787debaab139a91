import { describe, expect, test } from 'vitest';
import { compareTexts, type Row } from '../../src/comparison/index.ts';
import { commonSidesOf, type MarkedTexts } from '../../src/embed/common.ts';
import type { Piece } from '../../src/embed/figure.ts';
import { splitClauses, splitWords } from '../../src/text/index.ts';
import { seeded } from '../comparison/random.ts';

/** `[run]`, `{formula}` and `…`. */
const drawn = (pieces: readonly Piece[]) =>
  pieces
    .map(({ kind, text }) => (kind === 'run' ? `[${text}]` : kind === 'formula' ? `{${text}}` : text))
    .join('');

/** The places of a formula in two texts of one clause each. */
function formula(
  id: string,
  inA: [text: string, words: string],
  inB: [text: string, words: string],
): MarkedTexts {
  const of = ([text, words]: [string, string]) => {
    const from = text.indexOf(words);
    return { marks: [{ theme: 'theme', formula: id, clause: 0, from, to: from + words.length }] };
  };
  return { a: of(inA), b: of(inB) };
}
const NONE: MarkedTexts = { a: { marks: [] }, b: { marks: [] } };

function rowOf(a: string, b: string): Row {
  const [row] = compareTexts(a, b, { mode: 'cross' }).rows.filter(({ kind }) => kind === 'reworded');
  if (!row) throw new Error('no reworded row');
  return row;
}

function shown(a: string, b: string, side: number, marked = NONE) {
  const sides = commonSidesOf(rowOf(a, b), { a: splitClauses(a), b: splitClauses(b) }, marked, 'en', {
    side,
  });
  return { a: drawn(sides.a), b: drawn(sides.b) };
}

const A = 'The parties will respect the free passage of ships and thank the people of Mirhold.';
const B = 'All coasts shall respect the free passage of ships in peace and in war.';

describe('what both say', () => {
  test('is marked on both sides, and nothing else', () => {
    expect(shown(A, B, 300)).toEqual({
      a: 'The parties will [respect the free passage of ships] and thank the people of Mirhold.',
      b: 'All coasts shall [respect the free passage of ships] in peace and in war.',
    });
  });

  test('a formula is marked in full, in whatever words, where both sides show it', () => {
    const a = 'The parties agreed on the free passage of ships, and on the lamps of Mirhold and its quays.';
    const b = 'The parties agreed that ships may pass freely, and on the lamps of Mirhold and its quays.';
    const marked = formula('passage', [a, 'free passage of ships'], [b, 'ships may pass freely']);
    expect(shown(a, b, 300, marked)).toEqual({
      a: '[The parties agreed] on the {free passage of ships}, [and on the lamps of Mirhold and its quays].',
      b: '[The parties agreed] that {ships may pass freely}, [and on the lamps of Mirhold and its quays].',
    });
    const other = formula('passage', [a, 'free passage of ships'], [b, 'ships may pass freely']);
    const alone: MarkedTexts = { a: other.a, b: NONE.b };
    expect(shown(a, b, 300, alone).a).not.toContain('{');
  });

  test('stays where room is short, and long wording beside it keeps its ends', () => {
    const list = Array.from({ length: 40 }, (_, n) => `a lamp for quay ${n + 1}`).join(', ');
    const sides = shown(
      `The parties will respect the free passage of ships, ${list}, and the peace of the six lake towns.`,
      'The parties will respect the free passage of ships, as before, and the peace of the six lake towns.',
      240,
    );
    for (const side of [sides.a, sides.b]) {
      expect(side).toContain('[The parties will respect the free passage of ships');
      expect(side).toContain('and the peace of the six lake towns]');
    }
    expect(sides.a).toMatch(/ … /);
    expect(sides.b).not.toContain('…');
  });
});

const WORDS = 'lake ferry treaty port border water trade council coast island valley bridge'.split(' ');

test('whatever the texts and the room, marked words are in view on both sides, and every word is of its text', () => {
  const random = seeded(20_261_202);
  const words = (text: string) => splitWords(text).map(({ folded }) => folded);
  let cuts = 0;
  for (let round = 0; round < 80; round++) {
    const a = Array.from({ length: 20 + random.below(120) }, () => random.pick(WORDS));
    const b = [...a];
    for (let change = 1 + random.below(5); change > 0; change--)
      b.splice(
        random.below(b.length),
        random.below(6),
        ...Array.from({ length: random.below(40) }, () => `${random.pick(WORDS)}s`),
      );
    const texts = { a: `We ${a.join(' ')}.`, b: `We ${b.join(' ')}.` };
    const clauses = { a: splitClauses(texts.a), b: splitClauses(texts.b) };
    for (const row of compareTexts(texts.a, texts.b, { mode: 'cross' }).rows) {
      if (row.kind !== 'reworded') continue;
      for (const room of [{ side: 300 }, { side: 120 }, { side: 300, words: { a: 15, b: null } }]) {
        const sides = commonSidesOf(row, clauses, NONE, 'en', room);
        for (const [side, other] of [
          ['a', 'b'],
          ['b', 'a'],
        ] as const) {
          const there = new Set(words(sides[other].map(({ text }) => text).join(' ')));
          const marked = sides[side].filter(({ kind }) => kind === 'run').flatMap(({ text }) => words(text));
          for (const word of marked)
            expect(there.has(word), `${word}: ${drawn(sides.a)}\n${drawn(sides.b)}`).toBe(true);
          const text = sides[side].map((piece) => piece.text).join('');
          for (const part of text.split('…')) expect(texts[side]).toContain(part.trim());
          expect(text).not.toMatch(/…\s*…|\s{2}|^\s|\s$/u);
          expect(text.length).toBeLessThanOrEqual(room.side + 4 * sides[side].length);
          cuts += sides[side].filter(({ kind }) => kind === 'cut').length;
        }
        if (room.words) expect(words(drawn(sides.a)).length).toBeLessThanOrEqual(room.words.a);
      }
    }
  }
  expect(cuts).toBeGreaterThan(80);
});
