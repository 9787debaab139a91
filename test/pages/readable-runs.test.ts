import { beforeAll, expect, test } from 'vitest';
import type { SharedWording } from '../../src/formula/index.ts';
import { readableRuns, withoutLoneBrackets } from '../../src/http/site/readable-runs.ts';
import { loadSpecimens, service } from '../http/collection.ts';

const request = service();
const html = { headers: { Accept: 'text/html' } };

beforeAll(() => loadSpecimens());

const run = (wording: string, partners: readonly string[], fragment = false): SharedWording => ({
  id: wording,
  lang: 'en',
  wording,
  words: wording.split(' ').length,
  partners,
  texts: 2,
  band: 'house',
  score: 1,
  rarity: 1,
  fragment,
  variants: [],
  places: [],
});

test('fragments and parts of a longer run with the same partners are left out', () => {
  const list = [
    run('the open wells of the steppe', ['a', 'b']),
    run('open wells of the', ['b', 'a']),
    run('wells of the steppe', ['a', 'b', 'c']),
    run('as well as through', ['a', 'b'], true),
  ];
  expect(readableRuns(list).map(({ wording }) => wording)).toEqual([
    'the open wells of the steppe',
    'wells of the steppe',
  ]);
});

test.each([
  ['the pact (signed in the valley', 'the pact signed in the valley'],
  ['of the pact) and the wells', 'of the pact and the wells'],
  ['the pact (of 2020) holds', 'the pact (of 2020) holds'],
])('%s', (given, shown) => expect(withoutLoneBrackets(given)).toBe(shown));

test('the page counts what it shows', async () => {
  const page = await (await request('/shared', html)).text();
  const shown = page.match(/<p class="run"/g)?.length ?? 0;
  expect(shown).toBeGreaterThan(0);
  expect(page).toMatch(new RegExp(`>${shown} (of \\d+ )?phrases`));
  expect(/variants?, places</.exec(page)?.[0]).toBeUndefined();
});
