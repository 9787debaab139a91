import { describe, expect, test } from 'vitest';
import { compareTexts, type Mode } from '../../src/comparison/index.ts';
import { chooseRows, placeOf } from '../../src/embed/choose.ts';
import type { Place } from '../../src/embed/options.ts';
import { type WeighedText, weighRows } from '../../src/embed/weight.ts';
import { normalise, readTokens, splitClauses } from '../../src/text/index.ts';

const TITLE = 'Statement of the Five and Nordra';

function weighed(raw: string): WeighedText {
  const body = normalise(raw);
  return { body, clauses: splitClauses(body), tokens: readTokens(body), title: TITLE };
}

/** Rows of two invented texts, written as "kind: first words", the weightiest first. */
function ranked(rawA: string, rawB: string, mode: Mode = 'series'): readonly string[] {
  const a = weighed(rawA);
  const b = weighed(rawB);
  const { rows } = compareTexts(a.body, b.body, { mode });
  const wanted = { top: 8, only: 'changes', at: [] } as const;
  return chooseRows({ rows, mode }, a, b, wanted).rows.map((row) => {
    const text = row.a[0]?.text ?? row.b[0]?.text ?? '';
    return `${row.kind}: ${text
      .replace(/^\d+\. /, '')
      .split(' ')
      .slice(0, 4)
      .join(' ')}`;
  });
}

const common = [
  'The parties value the trust between their peoples and the roads that join them.',
  'They will keep the festival of two rivers and support the translation of books for children.',
];
const text = (...points: string[]) =>
  [...common, ...points].map((point, n) => `${n + 1}. ${point}`).join('\n\n');

describe('weight', () => {
  test('identical texts have nothing to show', () => {
    expect(ranked(text('One point.'), text('One point.'))).toEqual([]);
  });

  test('a change of typography or case weighs nothing', () => {
    const a = text('The Parties "welcomed" the plan — and its maps.');
    const b = text('The parties “welcomed” the plan - and its maps.');
    expect(ranked(a, b)).toEqual([]);
  });

  test('a promise that is dropped outweighs a preposition that is changed', () => {
    const a = text(
      'The parties will meet in the spring at the old harbour.',
      'The parties will build four reservoirs above the valley and share their water fairly.',
    );
    const b = text('The parties will meet during the spring at the old harbour.');
    expect(ranked(a, b)[0]).toBe('only_a: The parties will build');
  });

  test('a negation outweighs an adjective', () => {
    const a = text(
      'The parties will allow foreign bases on the territory of the region.',
      'The parties praised the friendly talks on tariffs between customs offices.',
    );
    const b = text(
      'The parties will not allow foreign bases on the territory of the region.',
      'The parties praised the cordial talks on tariffs between customs offices.',
    );
    expect(ranked(a, b)[0]).toBe('reworded: The parties will allow');
  });

  test('a figure outweighs a word', () => {
    const a = text(
      'The fund will receive 40 million for the drying sea from the partners.',
      'The fund will publish a plain account of the waters of every province.',
    );
    const b = text(
      'The fund will receive 75 million for the drying sea from the partners.',
      'The fund will publish a short account of the waters of every province.',
    );
    expect(ranked(a, b)[0]).toBe('reworded: The fund will receive');
  });

  test('names in the titles weigh nothing, headings and signatures neither', () => {
    const a = weighed(`${TITLE}\n\n${text('The parties thank Nordra for the warm welcome.')}`);
    const b = weighed(`${TITLE}\n\n${text('The parties thank the Five for the warm welcome.')}`);
    const { rows } = compareTexts(a.body, b.body);
    const heaviest = Math.max(...weighRows(rows, 'series', a, b));
    expect(heaviest).toBeLessThan(0.05);
  });

  test('weights lie between 0 and 1, and swapping the sides does not change them', () => {
    const a = weighed(
      text('The parties will open a school of medicine in the capital.', 'They noted the map.'),
    );
    const b = weighed(
      text('The parties will open a school of law in the harbour town.', 'They ended the ban.'),
    );
    const there = weighRows(compareTexts(a.body, b.body).rows, 'series', a, b);
    const back = weighRows(compareTexts(b.body, a.body).rows, 'series', b, a);
    for (const weight of there) {
      expect(weight).toBeGreaterThanOrEqual(0);
      expect(weight).toBeLessThan(1);
    }
    const rounded = (weights: readonly number[]) => weights.map((weight) => weight.toFixed(6)).sort();
    expect(rounded(there)).toEqual(rounded(back));
  });
});

describe('choice', () => {
  const thanks = (how: string) =>
    `They thanked the people of the old harbour town ${how} for three days of good talks.`;
  const a = weighed(
    text('Four reservoirs above Selvane will store meltwater for dry summers.', thanks('warmly')),
  );
  const b = weighed(
    text(thanks('cordially'), 'Young astronomers receive scholarships, telescopes and a journal.'),
  );
  const { rows } = compareTexts(a.body, b.body);
  const choose = (more: object) =>
    chooseRows({ rows, mode: 'series' }, a, b, { top: 3, only: 'changes', at: [], ...more });

  test('keeps to the kind that is asked for', () => {
    for (const only of ['reworded', 'only_a', 'only_b'] as const) {
      const { rows: chosen } = choose({ only });
      expect(chosen.length).toBeGreaterThan(0);
      expect(chosen.every((row) => row.kind === only)).toBe(true);
    }
  });

  test('a row is found again by its place, from either side', () => {
    for (const row of rows) {
      const place = placeOf(row);
      if (!place) throw new Error('a row has a side');
      expect(choose({ at: [place] }).rows).toEqual([row]);
      const [first] = row.b;
      if (first) expect(choose({ at: [{ side: 'b', offset: first.from }] }).rows).toEqual([row]);
    }
  });

  test('a place that no row contains is counted as lost, never replaced by a neighbour', () => {
    const place = placeOf(rows[0] as (typeof rows)[number]);
    if (!place) throw new Error('a row has a side');
    const { rows: chosen, lost } = choose({ at: [place, { side: 'a', offset: 999_999 }] });
    expect(chosen).toEqual([rows[0]]);
    expect(lost).toBe(1);
  });
});

test('two wordings with little in common come last, and never open a figure', () => {
  const a = weighed(
    text(
      'The parties will dredge the harbour of Mirhold for two deep ships in spring.',
      'They thanked the people of the old town warmly.',
    ),
  );
  const b = weighed(
    text(
      'The parties will dredge the harbour of Mirhold for nine flat barges in autumn.',
      'They thanked the people of the old town cordially.',
    ),
  );
  const { rows } = compareTexts(a.body, b.body);
  const apart = rows.map((row) => (/dredge/.test(row.a[0]?.text ?? '') ? { ...row, similarity: 0.2 } : row));
  const none = { a: { marks: [] }, b: { marks: [] } };
  const opening = (some: typeof rows, at: readonly Place[] = []) =>
    chooseRows({ rows: some, mode: 'series' }, a, b, { top: 3, only: 'changes', at }).rows.map(
      (row) => row.a[0]?.text.split(' ')[3],
    );
  expect(opening(rows)).toEqual(['will', 'the']);
  expect(opening(apart)).toEqual(['the', 'will']);
  const dredging = placeOf(apart.find(({ similarity }) => similarity === 0.2) as (typeof rows)[number]);
  expect(opening(apart, dredging ? [dredging] : [])).toEqual(['will']);
  // Across partners as well, where common wording is marked.
  const across = chooseRows(
    { rows: apart, mode: 'cross' },
    a,
    b,
    { top: 3, only: 'changes', at: [] },
    null,
    none,
  );
  expect(across.rows.map((row) => row.a[0]?.text.split(' ')[3])).toEqual(['the', 'will']);
});

test('where all of the weightiest are reworded, one gives way to a passage that the other text lacks', () => {
  const points = (word: string) =>
    ['harbour', 'mountain', 'library', 'orchard'].map(
      (place) => `The parties will ${word} the old ${place} of the region together with experts.`,
    );
  const a = weighed(text(...points('restore and repaint'), 'They thank the cooks.'));
  const b = weighed(text(...points('demolish and abandon')));
  const { rows } = compareTexts(a.body, b.body);
  const kinds = (top: number) =>
    chooseRows({ rows, mode: 'series' }, a, b, { top, only: 'changes', at: [] }).rows.map((row) => row.kind);
  expect(kinds(2)).toEqual(['reworded', 'reworded']);
  expect(kinds(3)).toEqual(['reworded', 'reworded', 'only_a']);
  expect(kinds(4)).toEqual(['reworded', 'reworded', 'only_a', 'reworded']);
});

test('where all of the weightiest are what one text adds, one gives way to what it dropped', () => {
  const points = ['harbour', 'mountain', 'library', 'orchard'].map(
    (place, at) => `${['Divers', 'Climbers', 'Readers', 'Gardeners'][at]} of the ${place} receive new lamps.`,
  );
  const a = weighed(text('They thank the cooks.', 'The bridge stays open to carts.'));
  const b = weighed(text(...points, 'The bridge stays open to carts.'));
  const { rows } = compareTexts(a.body, b.body);
  const kinds = (top: number, only: 'changes' | 'only_b' = 'changes') =>
    chooseRows({ rows, mode: 'series' }, a, b, { top, only, at: [] }).rows.map((row) => row.kind);
  expect(kinds(2)).toEqual(['only_b', 'only_b']);
  expect(kinds(3)).toEqual(['only_b', 'only_b', 'only_a']);
  expect(kinds(3, 'only_b')).toEqual(['only_b', 'only_b', 'only_b']);
});
