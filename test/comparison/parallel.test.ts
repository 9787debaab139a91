/** Several texts clause by clause, drawn as one line a row: the clauses of each text, "·" where it has none. */
import { describe, expect, it } from 'vitest';
import { alignSeveral, type ComparedPair, compareTexts } from '../../src/comparison/index.ts';
import { type Random, seeded } from './random.ts';

/** `0-1: 0=2 1,2=3` is the comparison of the texts 0 and 1. */
function pair(drawn: string): ComparedPair {
  const [names = '', links = ''] = drawn.split(': ');
  const [a = 0, b = 0] = names.split('-').map(Number);
  const rows = links.split(' ').map((link) => {
    const [left = [], right = []] = link.split('=').map((side) => side.split(',').map(Number));
    return { a: left, b: right };
  });
  return { a, b, rows };
}

function draw(counts: readonly number[], ...pairs: readonly string[]): readonly string[] {
  return alignSeveral(counts, pairs.map(pair)).map((row) =>
    row.map(({ clauses }) => (clauses.length > 0 ? clauses.join('+') : '·')).join(' | '),
  );
}

describe('rows of three texts', () => {
  it('follow the order of the first, with what it lacks after the passage before it', () => {
    expect(draw([3, 3, 2], '0-1: 0=0 2=2', '0-2: 0=0', '1-2: 0=0 1=1')).toEqual([
      '0 | 0 | 0',
      '· | 1 | 1',
      '1 | · | ·',
      '2 | 2 | ·',
    ]);
  });

  it('begin with what a later text says before anything else', () => {
    expect(draw([1, 2, 1], '0-1: 0=1')).toEqual(['· | · | 0', '· | 0 | ·', '0 | 1 | ·']);
  });

  it('take in a third text through the second where the first shares nothing with it', () => {
    const rows = alignSeveral([1, 1, 1], [pair('0-1: 0=0'), pair('1-2: 0=0')]);
    expect(rows.map((row) => row.map(({ clauses, by }) => [clauses, by]))).toEqual([
      [
        [[0], null],
        [[0], 0],
        [[0], 1],
      ],
    ]);
  });

  it('hold several passages of a text where another says them in one', () => {
    expect(draw([2, 1, 2], '0-1: 0,1=0', '0-2: 0=0 1=1')).toEqual(['0+1 | 0 | 0+1']);
  });
});

/** The naive reading of the rule: nothing is lost, nothing is twice, and a cell says truly how it came there. */
describe('whatever the comparisons say', () => {
  it.each(Array.from({ length: 300 }, (_, seed) => seed))('every clause is in one row, seed %i', (seed) => {
    const random = seeded(seed + 1);
    const counts = Array.from({ length: 3 + random.below(3) }, () => random.below(9));
    const pairs = counts.flatMap((count, a) =>
      counts.slice(a + 1).map((other, at) => ({ a, b: a + 1 + at, rows: randomRows(random, count, other) })),
    );
    const rows = alignSeveral(counts, pairs);
    for (const [text, count] of counts.entries()) {
      const placed = rows.flatMap((row) => row[text]?.clauses ?? []);
      expect(placed.toSorted((x, y) => x - y)).toEqual(Array.from({ length: count }, (_, clause) => clause));
    }
    const ofFirst = rows.flatMap((row) => row[0]?.clauses.slice(0, 1) ?? []);
    expect(ofFirst).toEqual(ofFirst.toSorted((x, y) => x - y));
    for (const row of rows) {
      const begins = row.findIndex(({ clauses }) => clauses.length > 0);
      for (const [text, { clauses, by }] of row.entries()) {
        if (clauses.length === 0) continue;
        expect(by === null).toBe(text === begins);
        if (by === null) continue;
        const [a, b] = by < text ? [by, text] : [text, by];
        const linked = pairs
          .find((one) => one.a === a && one.b === b)
          ?.rows.some((link) => {
            const [own, others] = by < text ? [link.b, link.a] : [link.a, link.b];
            return (
              own.some((one) => clauses.includes(one)) && others.some((one) => row[by]?.clauses.includes(one))
            );
          });
        expect(linked, JSON.stringify({ counts, row, text })).toBe(true);
      }
    }
  });
});

/** Rows of a comparison: random groups of one or two clauses on either side, each clause in one at most. */
function randomRows(random: Random, a: number, b: number): ComparedPair['rows'] {
  const rest = { a: shuffled(random, a), b: shuffled(random, b) };
  const rows: { a: number[]; b: number[] }[] = [];
  while (rest.a.length > 0 && rest.b.length > 0 && random.below(6) > 0)
    rows.push({ a: rest.a.splice(0, 1 + random.below(2)), b: rest.b.splice(0, 1 + random.below(2)) });
  return rows;
}

function shuffled(random: Random, count: number): number[] {
  return Array.from({ length: count }, (_, at) => at)
    .map((at) => [random.next(), at] as const)
    .sort(([x], [y]) => x - y)
    .map(([, at]) => at);
}

it('joins the comparisons of real clauses', () => {
  const texts = [
    'The Five share the water of the northern river in equal parts.\n\nA railway over the high pass opens before winter.',
    'Shepherds may cross the border with their flocks.\n\nThe Five share the water of the northern river in equal parts.',
    'A railway over the high pass opens before winter.\n\nShepherds may cross the border with their flocks.',
  ];
  const pairs = texts.flatMap((a, at) =>
    texts.slice(at + 1).map((b, after) => {
      const { rows } = compareTexts(a, b);
      const indices = (side: 'a' | 'b') => (row: (typeof rows)[number]) =>
        row[side].map(({ clause }) => clause);
      return {
        a: at,
        b: at + 1 + after,
        rows: rows.map((row) => ({ a: indices('a')(row), b: indices('b')(row) })),
      };
    }),
  );
  expect(alignSeveral([2, 2, 2], pairs).map((row) => row.map(({ clauses }) => clauses.join('+')))).toEqual([
    ['', '0', '1'],
    ['0', '1', ''],
    ['1', '', '0'],
  ]);
});
