import { beforeAll, expect, test } from 'vitest';
import { loadSpecimens, service } from '../http/collection.ts';

const request = service();
const html = { headers: { Accept: 'text/html' } };
const PAIR = '/compare/specimen-2021-05-14-north/specimen-2022-05-20-north';
const LEFT_OUT = 'it leaves that filter out';

beforeAll(() => loadSpecimens());

const read = async (path: string) => (await request(path, html)).text();

/** Where a page sends who wants a figure of it, from its head and from the links for sharing. */
function builders(page: string): readonly URLSearchParams[] {
  return [...page.matchAll(/href="\/embed\?([^"]*)"[^>]*>\s*Embed this comparison/g)].map(
    ([, query = '']) => new URLSearchParams(query.replaceAll('&amp;', '&')),
  );
}

test.each([
  ['?theme=sovereignty', { topic: 'sovereignty', only: null }],
  ['?kind=only_b', { topic: null, only: 'only_b' }],
  ['?theme=sovereignty&kind=reworded', { topic: 'sovereignty', only: 'reworded' }],
  ['', { topic: null, only: null }],
])('a figure of the page %s begins with what the page is kept to', async (query, kept) => {
  const page = await read(`${PAIR}${query}`);
  const found = builders(page);
  expect(found).toHaveLength(2);
  for (const asked of found) expect({ topic: asked.get('topic'), only: asked.get('only') }).toEqual(kept);
  expect(page).not.toContain(LEFT_OUT);
  const builder = await read(`/embed?${found[0]}`);
  if (kept.topic !== null) expect(builder).toContain(`<option value="${kept.topic}" selected="">`);
});

test.each(['?q=the', '?side=b', '?kind=same', '?kind=only_a,only_b', '?theme=sovereignty&q=the'])(
  'the page %s says that a figure cannot be kept to all of it',
  async (query) => {
    expect(await read(`${PAIR}${query}`)).toContain(LEFT_OUT);
  },
);
