/** What is no wording (numbers, bullets, headings) changes no link, and what has its place is linked for its place. */
import { describe, expect, it } from 'vitest';
import { alignUnits, type Comparison, compareTexts } from '../../src/comparison/index.ts';

/** Points of an invented communiqué of the invented region. */
const POINTS = [
  'The Five will share the water of the northern river in equal parts every summer.',
  'A railway over the high pass will open to goods trains before the next winter.',
  'Customs duties on grain, wool and copper wire are halved from the first of May.',
  'Teachers of the five lands will spend a year at schools of the partner country.',
  'Doctors of the region will study the mountain fever together in a new laboratory.',
  'The shepherds of the border valleys may cross it with their flocks without a fee.',
];
const NEW_POINT = 'A joint fleet of six icebreakers will keep the northern harbours open.';

type Numbering = readonly [name: string, number: (point: string, at: number) => string];

const NUMBERINGS: readonly Numbering[] = [
  ['figures', (point, at) => `${at + 1}. ${point}`],
  ['letters', (point, at) => `(${'abcdefgh'[at]}) ${point}`],
  ['articles', (point, at) => `Article ${at + 1}. ${point}`],
  ['bullets', (point) => `• ${point}`],
];

function text(points: readonly string[]): string {
  return points.join('\n\n');
}

function countsOf({ summary }: Comparison): Readonly<Record<string, number>> {
  const { same, reworded, only_a, only_b, split, merged } = summary.rows;
  return { same, reworded, only_a, only_b, split, merged };
}

const REWRITTEN = POINTS.map((point) =>
  point.replace('will', 'is going to').replace('are halved', 'fall by half'),
);

describe.each(NUMBERINGS)('numbering by %s', (_, number) => {
  it.each([0, 2, 4])('a point put in at place %i leaves every other one as it was', (at) => {
    const later = [...POINTS.slice(0, at), NEW_POINT, ...POINTS.slice(at)];
    const put = compareTexts(text(POINTS.map(number)), text(later.map(number)));
    expect(countsOf(put)).toEqual({ same: 6, reworded: 0, only_a: 0, only_b: 1, split: 0, merged: 0 });
    const taken = compareTexts(text(later.map(number)), text(POINTS.map(number)));
    expect(countsOf(taken)).toEqual({ same: 6, reworded: 0, only_a: 1, only_b: 0, split: 0, merged: 0 });
  });

  it('changes no link, whether one text is numbered or both', () => {
    const plain = alignUnits(POINTS, REWRITTEN);
    expect(alignUnits(POINTS.map(number), REWRITTEN.map(number))).toEqual(plain);
    expect(alignUnits(POINTS, REWRITTEN.map(number))).toEqual(plain);
  });
});

describe('headings', () => {
  const later = [NEW_POINT, ...REWRITTEN];
  const linked = (a: readonly string[], b: readonly string[]) =>
    alignUnits(a, b).flatMap((link) => link.a.map((i) => `${a[i]} = ${link.b.map((j) => b[j]).join(' + ')}`));

  it('put in or taken out, change no other link', () => {
    const headed = ['Water and roads', ...POINTS.slice(0, 3), 'People', ...POINTS.slice(3)];
    const plain = linked(POINTS, later);
    expect(plain).toHaveLength(6);
    expect(linked(headed, later)).toEqual(plain);
    const both = linked(headed, ['Water', ...later.slice(0, 4), 'People of the region', ...later.slice(4)]);
    expect(both).toEqual(expect.arrayContaining(plain));
    expect(both).toContain('People = People of the region');
  });

  it('that were only numbered anew are the same', () => {
    const a = 'I. Roads\n\nThe Five will build a road.\n\nII. Water\n\nThey share the river.';
    const b = `I. Health\n\nDoctors will meet.\n\nII. Roads\n\nThe Five will build a road.\n\nIII. Water\n\nThey share the river.`;
    expect(countsOf(compareTexts(a, b))).toMatchObject({ same: 4, only_a: 0, only_b: 2, split: 0 });
  });
});

describe('always', () => {
  it.each([
    ['The Five meet.', 'Harvests failed.'],
    ['They will halve the duty on wool.', 'Wool is free of duty from May.'],
    ['五国将共享北方河流的水。', '牧民可以免费过境。'],
  ])('one clause against one clause is one row: %s', (a, b) => {
    const { rows } = compareTexts(a, b, { lang: /\p{Script=Han}/u.test(a) ? 'zh' : 'en' });
    expect(rows).toHaveLength(1);
    expect(rows[0]?.kind).toBe('reworded');
  });

  it('a clause that stands whole in a longer one is linked with it', () => {
    const a = 'The guests promised to plant orchards, and to mend bridges, and to lend two ships.';
    const b =
      'The guests promised to plant orchards. They promised to mend bridges. They promised to lend two ships.';
    const there = compareTexts(a, b);
    expect(countsOf(there)).toEqual({ same: 0, reworded: 1, only_a: 0, only_b: 0, split: 1, merged: 0 });
    expect(countsOf(compareTexts(b, a))).toEqual({
      same: 0,
      reworded: 1,
      only_a: 0,
      only_b: 0,
      split: 0,
      merged: 1,
    });
  });

  it('a row of a table that moved and changed its figure is one row', () => {
    const a = 'Town | Wells\n\nOrvel | 12\n\nBelmar | 30\n\nAnsur | 7';
    const b = 'Town | Wells\n\nBelmar | 30\n\nOrvel | 14\n\nAnsur | 7';
    expect(countsOf(compareTexts(a, b))).toMatchObject({ same: 3, reworded: 1, only_a: 0, only_b: 0 });
  });
});

describe('the head of a document', () => {
  const documents = [
    [
      'en',
      'Joint Declaration of the Second Lake Summit\n\nOrvel, 5 May 2031\n\nThe presidents of the five lands and the chancellor of Nordmark met in Orvel on 5 May 2031 at the invitation of the host.\n\n',
      'Communiqué on Friendship among Neighbours\n\nBelmar, 17 June 2032\n\nWe, the heads of state of Estrovia, Velt, Astrel, Ansur and Nordmark, gathered in Belmar this week.\n\n',
    ],
    [
      'ru',
      'Совместное заявление второго саммита на озере\n\nг. Орвель, 5 мая 2031 года\n\nПрезиденты пяти стран и канцлер Нордмарка встретились в Орвеле 5 мая 2031 года по приглашению хозяина.\n\n',
      'Коммюнике о дружбе соседей\n\nг. Бельмар, 17 июня 2032 года\n\nМы, главы государств Эстровии, Вельта, Астреля, Ансура и Нордмарка, собрались на этой неделе в Бельмаре.\n\n',
    ],
  ] as const;

  it.each(documents)('title, dateline and opening are one row each: %s', (lang, headA, headB) => {
    const body = POINTS.slice(0, 2).join('\n\n');
    const { rows } = compareTexts(headA + body, headB + body, { lang });
    for (const clause of [0, 1, 2]) {
      const row = rows.find(({ a }) => a.some((one) => one.clause === clause));
      expect(row?.b.map((one) => one.clause)).toEqual([clause]);
    }
  });

  it('is not looked for in lists of units', () => {
    expect(
      alignUnits(['Orvel, 5 May 2031', POINTS[0] as string], ['Belmar, 17 June 2032', POINTS[1] as string]),
    ).toEqual([]);
  });
});

it('the first row of a table that moved is no title', () => {
  const found = countsOf(
    compareTexts(
      'Aram | 12 wells\n\nBelun | 40 wells\n\nCorra | 7 wells',
      'Belun | 41 wells\n\nAram | 12 wells\n\nCorra | 7 wells',
      { lang: 'en', mode: 'series' },
    ),
  );
  expect(found).toMatchObject({ same: 2, reworded: 1, only_a: 0, only_b: 0, split: 0, merged: 0 });
});

it('short sentences between others of one row belong to it', () => {
  const found = countsOf(
    compareTexts(
      'The keepers met at the well. They shared bread. They sang until morning.',
      'The keepers met at the well, shared bread and sang until morning.',
      { lang: 'en', mode: 'series' },
    ),
  );
  expect(found).toMatchObject({ reworded: 1, only_a: 0, only_b: 0, merged: 1 });
});
