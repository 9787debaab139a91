/** Layouts of PDF files, with wording about an invented region. */
import { describe, expect, test } from 'vitest';
import { joinClosely, withoutRadicalSigns } from '../../src/ingest/extract/ideographs.ts';
import { extractDocument } from '../../src/ingest/extract/index.ts';
import { paragraphsOf } from '../../src/ingest/extract/pdf-paragraphs.ts';
import { normalise } from '../../src/text/index.ts';
import { makePlacedPdf, placedLines } from './documents.ts';
import { wrap } from './wording.ts';

const POINTS = [
  'The ministers will keep the pass of Ilvan open through the winter, and will share the cost of the ploughs between the five treasuries.',
  'The ministers will send each other the readings of the snow gauges before noon, and will warn the villages below when the slopes are loose.',
  'The ministers will found a school for keepers of the road in Selvana, to which each country may send twenty pupils in the first year.',
  'The ministers thank the town of Korlin for its hospitality and will meet again in Port Merian when the harvest has been brought in.',
];
const MORE = [
  'Keepers of the road who speak both tongues are paid a tenth more, as they were before the flood took the bridge at Selvana.',
  'Mules that cross the border with a bell and a paper are not counted twice, and their drivers pay once for the whole summer.',
  'This agreement is kept in the town hall of Korlin, where anybody may read it on days without a market.',
];

const read = async (pages: Parameters<typeof makePlacedPdf>[0]) =>
  normalise((await extractDocument({ bytes: makePlacedPdf(pages) })).text);

describe('columns', () => {
  test('that stand closer than a tabulator are read one after the other', async () => {
    // Each line is given its width by hand: letters of Helvetica are about half as wide as they are high.
    const column = (points: readonly string[], x: number) =>
      placedLines(
        points.flatMap((point) => wrap(point, 44)),
        x,
        760,
      );
    const left = column(POINTS.slice(0, 2), 60);
    const right = column(POINTS.slice(2), 298);
    expect(await read([[...left, ...right]])).toBe(POINTS.join('\n\n'));
  });

  test.each([3, 4])('%i narrow ones of running text are read one after the other', async (count) => {
    const step = 500 / count;
    const points = POINTS.slice(0, count).map((point) => point.split(',')[0] as string);
    const columns = points.map((point, at) =>
      placedLines(wrap(`${at + 1}. ${point}.`, count === 3 ? 22 : 17), 50 + at * step, 760),
    );
    expect(await read([columns.flat()])).toBe(points.map((point, at) => `${at + 1}. ${point}.`).join('\n\n'));
  });

  test('a table of three columns is read across', async () => {
    const rows = [
      ['Pass', 'Toll', 'Carts'],
      ['Ilvan', '4 marks', '120'],
      ['Korlin', '6 marks', '85'],
      ['Selvana', '9 marks', '40'],
    ];
    const cells = rows.flatMap((row, at) =>
      row.map((text, column) => ({ text, x: 60 + column * 150, y: 600 - at * 16 })),
    );
    const found = await read([[...placedLines(wrap(POINTS[0] as string, 80), 60, 760), ...cells]]);
    expect(found).toMatch(/Ilvan\W+4 marks\W+120/u);
    expect(found).toMatch(/Selvana\W+9 marks\W+40/u);
  });

  test('blanks at one place of a few rows make no column', async () => {
    const lines = placedLines(wrap(POINTS.join(' '), 80), 60, 760);
    const row = [
      { text: 'Pass', x: 60, y: 400 },
      { text: 'Ilvan', x: 130, y: 400 },
      { text: 'Road', x: 60, y: 386 },
      { text: 'Korlin', x: 130, y: 386 },
    ];
    const found = await read([[...lines, ...row]]);
    expect(found).toContain('Pass Ilvan');
    expect(found).toContain('Road Korlin');
  });
});

describe('notes', () => {
  test('the raised mark of several notes goes, with each of the notes', async () => {
    const lines = placedLines(wrap(POINTS[1] as string, 80), 60, 700);
    const notes = ['Aram pays in kind.', 'Selvana sends at dusk.'].flatMap((text, at) => [
      { text: String(at + 1), x: 60, y: 94 - at * 12, size: 6 },
      { text, x: 66, y: 90 - at * 12, size: 8 },
    ]);
    const marked = [
      { text: 'The ministers recalled rule 31', x: 60, y: 760 },
      { text: '1,2', x: 206, y: 765, size: 7 },
      { text: 'and the toll of 40 marks.', x: 222, y: 760 },
    ];
    expect(await read([[...marked, ...lines, ...notes]])).toBe(
      `The ministers recalled rule 31 and the toll of 40 marks.\n\n${POINTS[1]}`,
    );
  });
});

describe('running heads', () => {
  const HEADS = ['Ministry of Roads', 'Statement of the Five'];
  const page = (at: number, texts: readonly string[]) => [
    { text: HEADS[at % 2] as string, x: at % 2 === 0 ? 60 : 380, y: 805, size: 9 },
    ...placedLines(
      texts.flatMap((text) => wrap(text, 80)),
      60,
      760,
    ),
    { text: `${at + 1}`, x: 290, y: 40, size: 9 },
  ];

  test.each([3, 4, 5, 7])('of left and of right pages go, of %i pages in all', async (count) => {
    const texts = [...POINTS, ...MORE].slice(0, count).map((text, at) => `Article ${at + 9}. ${text}`);
    expect(await read(texts.map((text, at) => page(at, [text])))).toBe(texts.join('\n\n'));
  });

  test('the title in the place of the head stays, since it is larger', async () => {
    const pages = POINTS.map((text, at) => page(at + 2, [text]));
    const first = [{ text: 'Declaration of Korlin', x: 200, y: 805, size: 15 }, ...(pages[0] ?? []).slice(1)];
    expect(await read([first, ...pages.slice(1)])).toBe(['Declaration of Korlin', ...POINTS].join('\n\n'));
  });
});

describe('what a browser prints around a page', () => {
  const text = (y: number) => placedLines(wrap(MORE.join(' '), 80), 60, y);
  const LINES = [
    [
      ['3/14/26, 2:23 PM', 'The road of Korlin'],
      ['https://korlin.example/road?id=7', '1/1'],
    ],
    [
      ['14.03.2026, 14:23', 'The road of Korlin'],
      ['https://korlin.example/road', '1/1'],
    ],
    [
      ['The road of Korlin', 'https://korlin.example/road'],
      ['1 of 1', '3/14/2026, 2:23 PM'],
    ],
  ] as const;

  test.each(LINES)('goes, also from a single page: %j %j', async (head, foot) => {
    const edge = ([left, right]: readonly [string, string], y: number) => [
      { text: left, x: 30, y, size: 8 },
      { text: right, x: 330, y, size: 8 },
    ];
    expect(await read([[...edge(head, 815), ...text(740), ...edge(foot, 25)]])).toBe(MORE.join(' '));
  });

  test('stays where only an address stands at the edge', async () => {
    const line = { text: 'The whole agreement: https://korlin.example/road', x: 60, y: 40 };
    expect(await read([[...text(740), line]])).toContain('https://korlin.example/road');
  });
});

describe('ideographs', () => {
  test('lines of one paragraph are joined without a space', () => {
    const lines = ['各方欢迎伊尔万山口的开', '放，并同意于', '2024年在科林举行会晤。'].map((text, at) => ({
      text,
      x: 60,
      y: 700 - at * 14,
      right: 60 + text.length * 12,
      size: 12,
      page: 0,
      column: 0,
    }));
    expect(paragraphsOf(lines)).toEqual([
      { text: '各方欢迎伊尔万山口的开放，并同意于2024年在科林举行会晤。' },
    ]);
  });

  test.each([
    ['各方', '同意', true],
    ['各方，', '同意', true],
    ['ひらく', 'カタ', true],
    ['于', '5月', true],
    ['于5', '月', true],
    ['各方', 'UNESCO', false],
    ['the Five', 'agreed', false],
    ['in 5', '7 May', false],
    ['각측은', '합의하였다', false],
  ])('%s|%s', (before, after, closely) => {
    expect(joinClosely(before, after)).toBe(closely);
  });

  test('signs of radicals become the characters that they are drawn as', () => {
    expect(withoutRadicalSigns('部⻓们会⻅⻔外的⼈⺠，⽇⽉⻛⻥')).toBe('部长们会见门外的人民，日月风鱼');
  });

  test.each([
    ['page.html', '<html><body><main><h1>声明</h1><p>', '</p></main></body></html>'],
    ['page.md', '# 声明\n\n', ''],
  ])('a break in the source of %s is no space', async (name, before, after) => {
    const bytes = new TextEncoder().encode(
      `${before}各方欢迎伊尔万山口的开\n放，并同意于二〇二四年\n  在科林举行会晤，讨论道路、河流和学校的事务。${after}`,
    );
    expect(normalise((await extractDocument({ bytes, name })).text)).toContain(
      '各方欢迎伊尔万山口的开放，并同意于二〇二四年在科林举行会晤，讨论道路、河流和学校的事务。',
    );
  });
});
