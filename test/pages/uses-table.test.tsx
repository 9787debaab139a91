import { expect, test } from 'vitest';
import type { UseCount } from '../../src/pages/formulas/formula-view.ts';
import { UsesTable } from '../../src/pages/formulas/uses-table.tsx';
import { bareFrame } from './bare-frame.ts';

const silent: UseCount = { said: 0, of: 3, first: null, last: null, beside: 0, notTestable: 0 };

function used(name: string, adopted: string): UseCount & { readonly name: string } {
  const place = { statement: name.toLowerCase(), adopted, lang: 'en' };
  return { name, ...silent, said: 2, first: place, last: place };
}

const many = Array.from({ length: 40 }, (_, index) => ({ name: `Silent ${index}`, ...silent }));
const unassigned = { ...silent, said: 1, of: 4 };

function drawn(ui: 'en' | 'ru', quiet: number): Promise<string> {
  const partners = [...many.slice(0, quiet), used('Late', '2024-01-02'), used('Early', '2021-01-02')];
  const all = { ...silent, said: 5, of: 3 * partners.length + 4 };
  const frame = bareFrame(ui, '/formulas/x');
  return Promise.resolve(
    <UsesTable frame={frame} uses={{ languages: ['en'], partners, unassigned, all }} />,
  ).then(String);
}

test('who says it comes first, in order of the first use; forty without it are one row, and a folded list', async () => {
  const html = await drawn('en', 40);
  const [first = '', folded = ''] = html.split('<details');
  expect([...first.matchAll(/<th scope="row">(?:<a[^>]*>)?([^<]+)/g)].map(([, name]) => name)).toEqual([
    'Early',
    'Late',
    '40 partners without it',
    'Assigned to no partner',
    'All',
  ]);
  expect([...first.matchAll(/(\d+) of (\d+)/g)].map(([, n, of]) => [Number(n), Number(of)])).toEqual([
    [2, 3],
    [2, 3],
    [0, 120],
    [1, 4],
    [5, 130],
  ]);
  expect(folded).toContain('Partners without it: 40, with 0 of 120 statements');
  expect(folded.match(/0 of 3</g)).toHaveLength(40);
  expect(folded.startsWith(' open')).toBe(false);
});

test('few partners without it are listed at once', async () => {
  expect(await drawn('ru', 3)).toMatch(
    /<details open(="")?><summary>Партнёры без неё: 3; заявления\u00a0— 0 из 9</,
  );
});
