import { expect, test } from 'vitest';
import { SharedPage } from '../../src/pages/formulas/shared-page.tsx';
import { bareFrame } from './bare-frame.ts';

const place = (statement: string, clause: number) => ({
  statement,
  name: statement.toUpperCase(),
  adopted: '2030-05-01',
  clause,
});

async function drawn(ui: 'en' | 'ru') {
  const html = await Promise.resolve(
    <SharedPage
      frame={bareFrame(ui, '/shared')}
      data={{
        lang: 'en',
        authority: 'official',
        beside: 0,
        languages: ['en'],
        minPartners: 2,
        minWords: 4,
        of: 5,
        series: [],
        total: 1,
        runs: [
          {
            id: 'en-1',
            wording: 'the calm of the lake',
            partners: ['North', 'East', 'South'],
            texts: 2,
            beside: 0,
            band: 'house',
            variants: [
              {
                wording: 'the calm of the lake',
                places: [place('north', 2), place('north', 7), place('east', 1)],
              },
            ],
          },
        ],
        specimen: false,
      }}
    />,
  );
  return String(html);
}

test('a statement in which wording stands twice is named once, and each of its places can be opened', async () => {
  const html = await drawn('en');
  const text = html.replace(/<[^>]*>/g, '').replace(/\s+/g, ' ');
  expect(text).toContain('NORTH, 1 May 2030 (places 1, 2); EAST, 1 May 2030');
  // The band of wording with half of the partners: here three of five.
  expect(text).toContain('with at least half of the partners');
  expect(text).not.toContain('all partners');
  expect(html.match(/\/statements\/north[^"]*/g)).toHaveLength(3);
  expect((await drawn('ru')).replace(/<[^>]*>/g, '')).toContain('(места 1, 2)');
});
