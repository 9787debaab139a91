import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compareTexts, type Row } from '../../src/comparison/index.ts';
import { normalise } from '../../src/text/index.ts';
import { checkLaws } from './laws.ts';
import { randomPair, seeded } from './random.ts';

const WATER = 'The Five will share the water of the northern river in equal parts every summer.';
const ROADS = 'A railway over the high pass will open to goods trains before the next winter.';
const TRADE = 'Customs duties on grain, wool and copper wire are halved from the first of May.';
const SCHOOLS = 'Teachers of the five lands will spend a year at schools of the partner country.';

function specimen(name: string): string {
  const url = new URL(`../../statements/specimens/specimen-${name}.en.md`, import.meta.url);
  return normalise(readFileSync(url, 'utf8'));
}

const north = [specimen('2021-05-14-north'), specimen('2022-05-20-north')] as const;

function printed([a, b]: readonly [string, string], row: Row): readonly string[] {
  return row.edits
    .filter((edit) => edit.kind !== 'same')
    .map(({ kind, a: x, b: y, noise }) =>
      `${kind} ${(kind === 'only_a' ? a.slice(x.from, x.to) : b.slice(y.from, y.to)).trim()} ${noise ?? ''}`.trim(),
    );
}

describe('the printed number of a point is not wording', () => {
  it('a point that was only numbered anew is the same', () => {
    const row = compareTexts(...north).rows.find(
      ({ a, b }) => a[0]?.text.startsWith('11. Estrovia') && b.length > 0,
    );
    expect(row?.kind).toBe('same');
    expect(row?.similarity).toBe(1);
    expect(row && printed(north, row)).toEqual(['only_a 11. number', 'only_b 13. number']);
  });

  it.each([
    ['small Roman numerals', (at: number) => `${['i', 'ii', 'iii'][at]}.`],
    ['square brackets', (at: number) => `[${at + 1}]`],
    ['letters of a draft', (at: number) => `OP${at + 1}.`],
  ])('points with %s: one put in and one taken out', (_, mark) => {
    const numbered = (points: readonly string[]) =>
      points.map((point, at) => `${mark(at)} ${point}`).join('\n\n');
    const { rows } = compareTexts(numbered([WATER, ROADS, TRADE]), numbered([WATER, SCHOOLS, TRADE])).summary;
    expect(rows).toMatchObject({ same: 2, reworded: 0, only_a: 1, only_b: 1, moved: 0 });
  });

  it('no row of the specimens is reworded for its number alone', () => {
    const withoutMarker = (row: Row, side: 'a' | 'b') =>
      row[side].map(({ text }) => text.replace(/^\d+\. /, '')).join(' ');
    const { rows } = compareTexts(...north);
    const renumbered = rows.filter(
      (row) => row.a.length > 0 && row.b.length > 0 && withoutMarker(row, 'a') === withoutMarker(row, 'b'),
    );
    expect(renumbered.length).toBeGreaterThan(5);
    expect(new Set(renumbered.map(({ kind }) => kind))).toEqual(new Set(['same']));
  });

  it('in a row that was reworded, the number stands apart from the words', () => {
    const pair = [
      `1. ${WATER}\n\n2. ${ROADS}`,
      `1. ${SCHOOLS}\n\n2. ${WATER}\n\n3. ${ROADS.replace('A railway', 'One railway')}`,
    ] as const;
    const { rows, summary } = compareTexts(...pair);
    const row = rows.find(({ kind }) => kind === 'reworded');
    expect(row && printed(pair, row)).toEqual([
      'only_a 2. number',
      'only_b 3. number',
      'only_a A',
      'only_b One',
    ]);
    expect(summary.words).toEqual({ same: 15 + 14, only_a: 1, only_b: 1 + 16 });
  });

  it.each([
    ['4. ', '5. '],
    ['4. ', ''],
    ['4. ', '(4) '],
    ['(a) ', '(b) '],
    ['Article 4. ', 'Article 5. '],
    ['• ', '– '],
  ])('"%s" and "%s"', (x, y) => {
    const pair = [`${TRADE}\n\n${x}${WATER}\n\n${ROADS}`, `${TRADE}\n\n${y}${WATER}\n\n${ROADS}`] as const;
    for (const [a, b] of [pair, [pair[1], pair[0]]] as const) {
      const comparison = compareTexts(a, b);
      checkLaws(a, b, comparison);
      expect(comparison.rows.map(({ kind }) => kind)).toEqual(['same', 'same', 'same']);
      expect([comparison.summary.words.only_a, comparison.summary.words.only_b]).toEqual([0, 0]);
      expect(comparison.summary.sentence).toBe(
        'The two texts have the same words in the same order; their points are numbered differently.',
      );
    }
  });

  it('a number that is wording stays wording', () => {
    const [row] = compareTexts(`${WATER} It has 4 sluices.`, `${WATER} It has 5 sluices.`).rows.slice(1);
    expect(row?.kind).toBe('reworded');
    expect(compareTexts('Article 4\n\n'.concat(WATER), 'Article 5\n\n'.concat(WATER)).rows[0]?.kind).not.toBe(
      'same',
    );
  });

  it('words are those of same edits, and of one-sided edits that are no marker', () => {
    for (let seed = 1; seed <= 300; seed++) {
      const random = seeded(seed);
      const number = (text: string) =>
        text.replace(/(^|\n\n)(?=\p{L})/gu, (start) => `${start}${1 + random.below(30)}. `);
      const [a, b] = randomPair(random).map((text) => number(normalise(text))) as [string, string];
      const comparison = compareTexts(a, b);
      checkLaws(a, b, comparison);
      const { words } = comparison.summary;
      expect(words.same + words.only_a).toBeLessThanOrEqual(comparison.a.words);
      const turned = compareTexts(b, a).summary.words;
      expect(turned).toEqual({ same: words.same, only_a: words.only_b, only_b: words.only_a });
    }
  });
});
