import { describe, expect, it } from 'vitest';
import { describeTexts, linkPrepared } from '../../src/comparison/align/align.ts';
import { FEATURES } from '../../src/comparison/align/features/columns.ts';
import { readTerms } from '../../src/comparison/align/terms.ts';
import { alignUnits, type Link } from '../../src/comparison/index.ts';
import { joinTexts } from '../../src/comparison/prepared/joint-vocabulary.ts';
import { prepareUnits } from '../../src/comparison/prepared/prepare.ts';

/** Invented clauses of the invented region: a communiqué of the Five with a partner, and the next year's. */
const EARLIER = [
  'The leaders met in the lakeside town of Orvel at the invitation of the host.',
  'They reaffirmed their respect for the independence, the sovereignty and the borders of every neighbour.',
  'The sides agreed to build a joint laboratory for the study of glaciers and of snow melt in the Ansur mountains.',
  'They welcomed the opening of the grain corridor through the port of Belmar.',
  'The parties will exchange customs data and will train two hundred border officers each year.',
  'They condemned terrorism in all its forms and manifestations.',
  'The next meeting will be held in the spring.',
];

function table(links: readonly Link[]): string[] {
  return links.map((link) => `${link.a.join('+')} = ${link.b.join('+')}${link.moved ? ' moved' : ''}`);
}

describe('alignUnits', () => {
  it('links equal lists one to one, in order', () => {
    expect(table(alignUnits(EARLIER, EARLIER))).toEqual(EARLIER.map((_, at) => `${at} = ${at}`));
  });

  it('links units left over that are nearly equal, too short for any judgement, and leaves bare numbers alone', () => {
    const links = alignUnits(['Nuclear security of the Five', '1.'], ['2.', 'Nuclear safety of the Five']);
    expect(table(links)).toEqual(['0 = 1']);
  });

  it('finds a clause wherever it went, and says that it moved', () => {
    const later = [...EARLIER.slice(1, 6), EARLIER[0] as string, EARLIER[6] as string];
    const links = alignUnits(EARLIER, later);
    expect(table(links)).toEqual(['0 = 5 moved', '1 = 0', '2 = 1', '3 = 2', '4 = 3', '5 = 4', '6 = 6']);
  });

  it('finds a block that moved past a longer one', () => {
    const later = [...EARLIER.slice(5), ...EARLIER.slice(0, 5)];
    const links = alignUnits(EARLIER, later);
    expect(links.filter((link) => link.moved).flatMap((link) => link.a)).toEqual([5, 6]);
    expect(links).toHaveLength(7);
  });

  it('links what is reworded', () => {
    const later = [
      'At the invitation of the host, the leaders met in Orvel, a town beside the lake.',
      'Terrorism in all forms and manifestations was condemned by them.',
      'A joint laboratory that studies the glaciers of the Ansur mountains and their snow melt was opened.',
    ];
    expect(alignUnits(EARLIER, later)).toMatchObject([
      { a: [0], b: [0] },
      { a: [2], b: [2] },
      { a: [5], b: [1] },
    ]);
  });

  it('of two copies with pieces dropped and moved links the equal clauses alone', () => {
    const text = [
      'The Ansur water commission met in Orvel on the third of May and read the report on the snow of the winter.',
      'The report said that the snow of the winter in the Ansur mountains had been the least in forty years.',
      'Farmers of the Belmar valley told the commission that their canals had been dry since the first days of April.',
      'The commission asked the mountain states to let more water out of their reservoirs in the months of summer.',
      'The mountain states answered that their reservoirs were half empty and that the winter needed power.',
      'A delegate said that nobody could eat power and nobody could drink it either.',
      'The commission will visit the canals of the Belmar valley before it meets again.',
      'Its next report on the reservoirs of the mountain states is due in the autumn.',
    ];
    const a = [7, 2, 4, 0, 5].map((at) => text[at] as string);
    const b = [5, 3, 7, 1, 2, 6].map((at) => text[at] as string);
    expect(table(alignUnits(a, b, { mode: 'series' })).map((row) => row.replace(' moved', ''))).toEqual([
      '0 = 2',
      '1 = 4',
      '4 = 0',
    ]);
  });

  it('links a line that heads something in one text and stands at the end of the other', () => {
    const line = 'A reservoir for the whole Belmar valley';
    const links = alignUnits([line, ...EARLIER.slice(0, 3)], [...EARLIER.slice(0, 3), line]);
    expect(links.find(({ a }) => a[0] === 0)?.b).toEqual([3]);
  });

  it('of several equal units links the one whose capitals are alike', () => {
    const a = ['The glaciers of the Ansur mountains melt.', 'THE GLACIERS OF THE ANSUR MOUNTAINS MELT.'];
    expect(table(alignUnits(a, [a[1] as string, a[0] as string]))).toEqual(['0 = 1 moved', '1 = 0']);
  });

  it('links a clause that was split with both its parts', () => {
    const later = [
      ...EARLIER.slice(0, 4),
      'The parties will exchange customs data.',
      'They will train two hundred border officers each year.',
      ...EARLIER.slice(5),
    ];
    expect(table(alignUnits(EARLIER, later))).toContain('4 = 4+5');
    expect(table(alignUnits(later, EARLIER))).toContain('4+5 = 4');
  });

  it('never forces together what has nothing in common', () => {
    const later = [
      'Fishing quotas for sturgeon shall be halved.',
      'A museum of weaving opens its doors next autumn.',
      'Railway gauges remain under discussion among engineers.',
    ];
    expect(alignUnits(EARLIER, later)).toEqual([]);
  });

  it('takes empty lists and empty units', () => {
    expect(alignUnits([], EARLIER)).toEqual([]);
    expect(alignUnits(EARLIER, [])).toEqual([]);
    expect(alignUnits(['', EARLIER[1] as string], [EARLIER[1] as string, ''])).toMatchObject([
      { a: [1], b: [0] },
    ]);
  });

  it('puts no unit into two links, and keeps scores between 0 and 1', () => {
    const texts = [
      ...EARLIER,
      ...EARLIER.slice(2, 5),
      ...EARLIER.map((unit) => unit.replace(/\b(the|of)\b/g, '')),
    ];
    for (const [a, b] of [
      [texts, EARLIER],
      [EARLIER, texts],
      [texts, [...texts].reverse()],
    ] as const) {
      const links = alignUnits(a, b);
      for (const side of ['a', 'b'] as const) {
        const units = links.flatMap((link) => link[side]);
        expect(new Set(units).size).toBe(units.length);
      }
      for (const link of links) {
        expect(link.score).toBeGreaterThan(0);
        expect(link.score).toBeLessThanOrEqual(1);
      }
    }
  });

  it.each([
    [
      'ru',
      [
        'Стороны подтвердили поддержку суверенитета и территориальной целостности государств региона.',
        'Лидеры приветствовали открытие зернового коридора через порт Бельмар.',
        'Участники осудили терроризм во всех его формах.',
      ],
      [
        'Лидеры выразили удовлетворение открытием зернового коридора через порт Бельмар.',
        'Терроризм во всех формах осуждён участниками.',
        'Сторонами подтверждена поддержка территориальной целостности и суверенитета государств региона.',
      ],
      ['0 = 2 moved', '1 = 0', '2 = 1'],
    ],
    [
      'de',
      [
        'Die Seiten bekräftigten die Souveränität und territoriale Unversehrtheit der Staaten der Region.',
        'Die Präsidenten begrüßten die Eröffnung des Getreidekorridors durch den Hafen Belmar.',
        'Sie verurteilten den Terrorismus in allen seinen Formen.',
      ],
      [
        'Die Eröffnung des Getreidekorridors durch den Hafen Belmar wurde von den Präsidenten begrüßt.',
        'Der Terrorismus in allen Formen wurde verurteilt.',
        'Souveränität und territoriale Unversehrtheit aller Staaten der Region wurden bekräftigt.',
      ],
      ['0 = 2 moved', '1 = 0', '2 = 1'],
    ],
    [
      'zh',
      [
        '各方重申尊重本地区各国主权和领土完整。',
        '各方欢迎贝尔马港粮食走廊开通。',
        '各方谴责一切形式的恐怖主义。',
      ],
      [
        '贝尔马港粮食走廊的开通受到各方欢迎。',
        '一切形式的恐怖主义受到谴责。',
        '各国主权和领土完整得到各方尊重。',
      ],
      ['0 = 2 moved', '1 = 0', '2 = 1'],
    ],
  ])('works in other languages: %s', (lang, a, b, expected) => {
    expect(table(alignUnits(a, b, { lang }))).toEqual(expected);
  });
});

describe('headings', () => {
  it('are linked for what stands under them, though they share no word', () => {
    const under = [EARLIER[2], EARLIER[3], EARLIER[4]] as string[];
    const later = under.map((unit) => unit.replace('The sides', 'The parties').replace('They', 'Both'));
    const a = ['Opening', EARLIER[0] as string, 'Common work', ...under, 'Close', EARLIER[6] as string];
    const b = [
      'Opening',
      EARLIER[0] as string,
      'Joint undertakings',
      ...later,
      'Close',
      EARLIER[6] as string,
    ];
    expect(table(alignUnits(a, b))).toContain('2 = 2');
  });
});

describe('features', () => {
  it('are the same whichever text comes first', () => {
    const later = [...EARLIER].reverse().map((unit) => unit.replace('They', 'The sides'));
    const [a, b] = [prepareUnits(EARLIER, 'en'), prepareUnits(later, 'en')];
    const rowsOf = (x: typeof a, y: typeof b) => describeTexts(readTerms(x, y), 'cross');
    const forward = rowsOf(a, b);
    const backward = rowsOf(b, a);
    expect(backward.found.count).toBe(forward.found.count);
    for (let at = 0; at < forward.found.count; at++) {
      const other = backward.found.a.findIndex(
        (i, place) => i === forward.found.b[at] && backward.found.b[place] === forward.found.a[at],
      );
      const here = [...forward.rows.subarray(at * FEATURES, (at + 1) * FEATURES)];
      const there = [...backward.rows.subarray(other * FEATURES, (other + 1) * FEATURES)];
      for (const [column, value] of here.entries()) expect(there[column]).toBeCloseTo(value, 5);
    }
  });
});

describe('bounds', () => {
  it('says so where common words were passed over', () => {
    const lines = Array.from({ length: 3000 }, (_, at) => `word ${at % 2 === 0 ? 'stone' : 'river'}`);
    const text = prepareUnits(lines, 'en');
    const alignment = linkPrepared(text, text, joinTexts(text, text), undefined, false);
    expect(alignment.precise).toBe(false);
  });
});
