import { expect, test } from 'vitest';
import { chartLanes, chartYears, laneOrder, placeInYears } from '../../src/pages/formulas/chart-lanes.ts';
import { UseChart } from '../../src/pages/formulas/use-chart.tsx';
import { bareFrame } from './bare-frame.ts';

const text = (name: string, adopted: string, has: boolean, unassigned = false) => ({
  name,
  unassigned,
  statement: `${name}-${adopted}`,
  adopted,
  has,
});

test('a chart has every searched text, who said it first stands first, and no year is left out', () => {
  const texts = [
    text('Norland', '2021-05-14', false),
    text('Norland', '2024-05-20', true),
    text('Union', '2022-10-20', true),
    text('East', '2022', false),
  ];
  const lanes = chartLanes(texts);
  expect(lanes.flatMap((lane) => lane.texts)).toHaveLength(texts.length);
  expect(laneOrder(lanes).map(({ name }) => name)).toEqual(['Union', 'Norland', 'East']);
  expect(chartYears(lanes)).toEqual([2021, 2022, 2023, 2024]);
  expect(chartYears([])).toEqual([]);
});

test('marks stand in the order of their dates, within the figure', () => {
  const places = ['2021', '2021-05-14', '2021-12-31', '2022-01-01', '2024-12-31'].map((date) =>
    placeInYears(date, 2021, 2024),
  );
  expect([...places].sort((x, y) => x - y)).toEqual(places);
  expect(places[0]).toBe(2);
  expect(places.at(-1)).toBeLessThanOrEqual(98);
});

test.each(['en', 'ru'] as const)(
  'the figure draws each text of those who say it, and the table has all (%s)',
  async (ui) => {
    const frame = bareFrame(ui, '/formulas/x');
    const lanes = chartLanes([
      text('Norland', '2021-05-14', false),
      text('Norland', '2024-05-20', true),
      text('East', '2022', false),
    ]);
    const html = String(await (<UseChart frame={frame} lanes={lanes} id="by-year" />));
    expect(html.match(/<circle class="mark/g)).toHaveLength(2);
    expect(html.match(/<circle class="mark here"/g)).toHaveLength(1);
    expect(html).toContain('>1/1<');
    expect(html.match(/>0\/1</g)).toHaveLength(2);
    expect(html).not.toMatch(/NaN|undefined|\[object/);
    // Paper parts no drawing.
    expect(html.match(/<svg/g)).toHaveLength(2);
    // Where nobody says it there is nothing to draw.
    expect(String(await (<UseChart frame={frame} lanes={lanes.slice(1)} id="by-year" />))).not.toContain(
      '<svg',
    );
  },
);

test.each([
  [
    'en',
    'Not drawn: 1 partner, with 2 searched texts that do not have it; 1 searched text assigned to no partner that does not have it.',
  ],
  [
    'ru',
    'Не показаны: партнёры, у которых этого нет ни в одном тексте: 1 (текстов: 2); тексты без партнёра, в которых этого нет: 1.',
  ],
] as const)('texts that are assigned to no partner are counted as no partner (%s)', async (ui, said) => {
  const lanes = chartLanes([
    text('Norland', '2021-05-14', true),
    text('East', '2022', false),
    text('East', '2023', false),
    text('no partner assigned', '2022', false, true),
  ]);
  const frame = bareFrame(ui, '/formulas/x');
  expect(String(await (<UseChart frame={frame} lanes={lanes} id="by-year" />))).toContain(said);
});

test('partners of one rank stand in the order of the alphabet, whatever their capitals', () => {
  const lanes = ['ASEAN', 'Africa', 'AUKUS', 'Atlantic'].map((name) => text(name, '2022', false));
  expect(laneOrder(chartLanes(lanes)).map(({ name }) => name)).toEqual([
    'Africa',
    'ASEAN',
    'Atlantic',
    'AUKUS',
  ]);
});
