import { expect, test } from 'vitest';
import { compareTexts, type Row } from '../../src/comparison/index.ts';
import { sidesOf } from '../../src/embed/excerpt.ts';
import type { Piece } from '../../src/embed/figure.ts';
import { inlinePieces } from '../../src/embed/inline.ts';
import { type Clause, readTokens, splitClauses, splitWords } from '../../src/text/index.ts';
import { type Random, seeded } from '../comparison/random.ts';

/** `[marked]` and `…` for what is left out. */
const drawn = (pieces: readonly Piece[] | null) =>
  (pieces ?? []).map(({ kind, text }) => (kind.startsWith('only') ? `[${text}]` : text)).join('');

interface Sides {
  readonly a: readonly Clause[];
  readonly b: readonly Clause[];
}

const words = (text: string) => splitWords(text).map(({ folded }) => folded);
const wordsOf = (pieces: readonly Piece[], kind: Piece['kind']) =>
  pieces.filter((piece) => piece.kind === kind).flatMap(({ text }) => words(text));

/** How often each word stands in a list. */
function counted(list: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const word of list) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

const isWithin = (some: ReadonlyMap<string, number>, all: ReadonlyMap<string, number>) =>
  [...some].every(([word, count]) => count <= (all.get(word) ?? 0));

/** The words of the edits of a row that stand on one side, by what an edit is. */
const editedWords = (row: Row, side: 'a' | 'b', isOne: (edit: Row['edits'][number]) => boolean) =>
  row.edits.filter(isOne).flatMap((edit) =>
    row[side].flatMap((clause) => {
      const [from, to] = [Math.max(edit[side].from, clause.from), Math.min(edit[side].to, clause.to)];
      return from < to ? words(clause.text.slice(from - clause.from, to - clause.from)) : [];
    }),
  );

/** What a figure shows of a row is true of it: checked from outside, from the row and the pieces alone. */
function checkTruth(row: Row, sides: Readonly<Record<'a' | 'b', readonly Piece[]>>): void {
  const say = `${drawn(sides.a)}\n${drawn(sides.b)}`;
  for (const [side, other] of [
    ['a', 'b'],
    ['b', 'a'],
  ] as const) {
    const own = `only_${side}` as const;
    // What is marked is of this side alone.
    const alone = counted(editedWords(row, side, (edit) => edit.kind === own && edit.noise === undefined));
    expect(isWithin(counted(wordsOf(sides[side], own)), alone), `marked on ${side}: ${say}`).toBe(true);
    expect(wordsOf(sides[side], `only_${other}`), say).toEqual([]);
    // What is plain has its counterpart in view, letter for letter or in another spelling or place.
    const noisy = new Set(editedWords(row, side, (edit) => edit.noise !== undefined));
    const plain = wordsOf(sides[side], 'same').filter((word) => !noisy.has(word));
    const there = counted(words(sides[other].map(({ text }) => text).join(' ')));
    expect(isWithin(counted(plain), there), `plain on ${side}: ${say}`).toBe(true);
    // What changed place is in view twice.
    const moved = (which: 'a' | 'b') =>
      new Set(editedWords(row, which, (edit) => edit.kind === `only_${which}` && edit.noise === 'reordered'));
    const twins = moved(other);
    for (const word of wordsOf(sides[side], 'same').filter((one) => moved(side).has(one) && twins.has(one)))
      expect(there.has(word), `moved on ${side}, ${word}: ${say}`).toBe(true);
  }
  for (const pieces of [sides.a, sides.b]) {
    const text = pieces.map((piece) => piece.text).join('');
    // An ellipsis stands once, apart from the words, and only where something is left out.
    expect(text, say).not.toMatch(/…\s*…|\s{2}|^\s|\s$/u);
    expect(text, say).toMatch(/[\p{L}\p{N}]/u);
  }
  for (const side of ['a', 'b'] as const) {
    const all = row[side].flatMap((clause) => words(clause.text)).length;
    const shown = words(sides[side].map(({ text }) => text).join(' ')).length;
    const cuts = sides[side].filter(({ kind }) => kind === 'cut').length;
    if (cuts > 0) expect(shown, say).toBeLessThan(all);
  }
}

const VOCABULARY =
  'lake ferry treaty port border water energy trade council ministers coast island valley bridge'
    .split(' ')
    .flatMap((word) => [word, `${word}s`, `new ${word}`, `the ${word} of`]);

/** A sentence, and the same with some words replaced, added, taken away, and some carried to another place. */
function reworded(random: Random): readonly [a: string, b: string] {
  const length = 20 + random.below(160);
  const list = Array.from({ length }, () => `${random.pick(VOCABULARY)}${random.below(9) === 0 ? ',' : ''}`);
  const other = [...list];
  for (let change = 1 + random.below(6); change > 0; change--) {
    const at = random.below(other.length);
    const some = Array.from({ length: 1 + random.below(random.below(3) === 0 ? 60 : 5) }, () =>
      random.pick(VOCABULARY),
    );
    if (random.below(4) === 0)
      other.splice(random.below(other.length), 0, ...other.splice(at, 1 + random.below(5)));
    else other.splice(at, random.below(5), ...some);
  }
  const sentence = (of: readonly string[]) => `We ${of.join(' ').replace(/,$/, '')}.`;
  return [sentence(list), sentence(other)];
}

const rowsOf = (a: string, b: string): readonly [rows: readonly Row[], clauses: Sides] => [
  compareTexts(a, b).rows.filter(({ kind }) => kind === 'reworded'),
  { a: splitClauses(a), b: splitClauses(b) },
];

test('whatever the texts, what a figure marks and what it leaves plain is true of the row', () => {
  const random = seeded(20_261_201);
  let cut = 0;
  for (let round = 0; round < 120; round++) {
    const [a, b] = reworded(random);
    const [rows, clauses] = rowsOf(a, b);
    for (const row of rows)
      for (const room of [
        { side: 300 },
        { side: 120 },
        { side: 300, words: { a: 12 + random.below(20), b: null } },
      ]) {
        const sides = sidesOf(row, clauses, 'en', room);
        checkTruth(row, sides);
        if ([...sides.a, ...sides.b].some(({ kind }) => kind === 'cut')) cut++;
        for (const side of ['a', 'b'] as const) {
          const text = sides[side].map((piece) => piece.text).join('');
          expect(text.length).toBeLessThanOrEqual(room.side + 4 * sides[side].length);
        }
        if (room.words) expect(words(drawn(sides.a)).length).toBeLessThanOrEqual(room.words.a);
      }
  }
  expect(cut).toBeGreaterThan(120);
});

/** The sides of the one reworded row of two sentences. */
function shown(a: string, b: string, side: number) {
  const [[row], clauses] = rowsOf(a, b);
  if (!row) throw new Error('no reworded row');
  const sides = sidesOf(row, clauses, 'en', { side });
  return { a: drawn(sides.a), b: drawn(sides.b), row, clauses };
}

const LAKE =
  'the ferries of the northern lake shall run in every month of the year, and the harbours of the six towns ';
const A = `We agreed that ${LAKE}will be opened to travellers from all over the region and its islands.`;
const B = `We agreed that ${LAKE}may be opened to travellers from all over the region and its coasts.`;

test('both sides are cut at the same places, and a stretch without a mark keeps its ends', () => {
  expect(shown(A, B, 300)).toMatchObject({
    a: A.replace('will', '[will]').replace('islands', '[islands]'),
    b: B.replace('may', '[may]').replace('coasts', '[coasts]'),
  });
  expect(shown(A, B, 100)).toMatchObject({
    a: '… and the harbours of the six towns [will] be opened to travellers from all over the region …',
    b: '… and the harbours of the six towns [may] be opened to travellers from all over the region …',
  });
});

test('of a change that is too long both beginnings are shown, and nothing behind it', () => {
  const list = Array.from({ length: 30 }, (_, n) => `a fund for town ${n + 1}`).join(', ');
  const { a, b } = shown(
    `The council shall keep the peace of the valley and open ${list} in the coming year.`,
    'The council shall keep the peace of the valley and open one bank in the coming year.',
    140,
  );
  expect(b).toBe('The council shall keep the peace of the valley and open [one bank] …');
  expect(a).toMatch(/^The council shall keep the peace of the valley and open \[a fund.*town \d+\] …$/);
});

test('a run for both sides is cut behind whole changes', () => {
  const { row, clauses } = shown(
    `${A.slice(0, -1)}, ${LAKE.trim()}.`,
    `${B.slice(0, -1)}, ${LAKE.trim()}.`,
    900,
  );
  const text = (body: string, of: readonly Clause[]) => ({
    body,
    clauses: of,
    tokens: readTokens(body),
    title: '',
  });
  const pieces = inlinePieces(row, 'series', 'inline', text(A, clauses.a), text(B, clauses.b), 'en');
  const [gone, come] = ['only_a', 'only_b'].map(
    (kind) => pieces?.filter((piece) => piece.kind === kind).length,
  );
  expect(gone).toBe(come);
});
