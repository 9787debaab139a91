import { beforeAll, expect, test } from 'vitest';
import { loadSpecimens, service } from '../http/collection.ts';

beforeAll(() => loadSpecimens());

const request = service();
const A = 'specimen-2022-05-20-north';
const B = 'specimen-2023-05-19-north';

interface Signs {
  readonly meta: (name: string) => readonly string[];
  readonly links: (rel: string) => readonly string[];
  readonly jsonLd: Readonly<Record<string, unknown>>;
}

/** What the head of a page says to reference managers and crawlers. */
async function signsOf(path: string): Promise<Signs> {
  const page = await (await request(path, { headers: { Accept: 'text/html' } })).text();
  const read = (written: string) => written.replaceAll('&amp;', '&').replaceAll('&#39;', "'");
  return {
    meta: (name) =>
      [...page.matchAll(/<meta name="([^"]+)" content="([^"]*)"/g)].flatMap((match) =>
        match[1] === name ? [read(match[2] ?? '')] : [],
      ),
    links: (rel) =>
      [...page.matchAll(/<link rel="([^"]+)"[^>]*? href="([^"]+)"/g)].flatMap((match) =>
        match[1] === rel ? [read(match[2] ?? '')] : [],
      ),
    jsonLd: JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/s.exec(page)?.[1] ?? '{}'),
  };
}
const cited = async (query: string) =>
  ((await (await request(`/v1/cite?${query}`)).json()) as [Record<string, never>])[0] as unknown as {
    readonly title: string;
    readonly author: readonly { readonly literal: string }[];
    readonly publisher: string;
    readonly language: string;
  };

test.each(['en', 'ru'])(
  'a statement tells a reference manager what the API would cite (%s)',
  async (lang) => {
    const signs = await signsOf(`/statements/${B}?lang=${lang}`);
    const item = await cited(`statement=${B}&lang=${lang}`);
    const authors = item.author.map(({ literal }) => literal);
    expect(signs.meta('citation_title')).toEqual([item.title]);
    expect(signs.meta('citation_author')).toEqual(authors);
    expect(signs.meta('DC.creator')).toEqual(authors);
    expect(signs.meta('citation_publisher')).toEqual([item.publisher]);
    expect(signs.meta('DC.publisher')).toEqual([item.publisher]);
    expect(signs.meta('citation_language')).toEqual([item.language]);
    expect(signs.meta('DC.type')).toEqual(['Text']);
    expect(signs.jsonLd).toMatchObject({
      author: authors.map((name) => ({ '@type': 'Organization', name })),
      publisher: { '@type': 'Organization', name: item.publisher },
    });
    const [item0 = ''] = signs.links('item');
    expect(await (await request(item0)).text()).toBe(
      await (await request(`/v1/statements/${B}/text?lang=${lang}`)).text(),
    );
    expect(signs.links('describedby')).toEqual([`/v1/statements/${B}`]);
    expect(signs.links('cite-as').length).toBe(1);
  },
);

test('a comparison is by the program that made it, and names both texts', async () => {
  const signs = await signsOf(`/compare/${A}/${B}`);
  const item = await cited(`a=${A}&b=${B}`);
  expect(signs.meta('citation_author')).toEqual(item.author.map(({ literal }) => literal));
  expect(signs.meta('citation_language')).toEqual([item.language]);
  expect(signs.links('item').length).toBe(2);
  for (const address of signs.links('item')) expect((await request(address)).status).toBe(200);
  expect(signs.links('describedby').length).toBe(1);
});

test('a list of search results is described by nothing that could be cited as one thing', async () => {
  const signs = await signsOf('/search?q=peace');
  expect([signs.links('item'), signs.links('describedby')]).toEqual([[], []]);
});

const NORTH = ['specimen-2021-05-14-north', A, B];

test.each([
  ['two texts', `/compare/${A}/${B}`, 2],
  ['two texts in two languages', `/compare/${A}/${B}?lang_a=en&lang_b=ru`, 2],
  ['three texts', `/compare?s=${NORTH.join(',')}`, 3],
  ['three texts on a Russian page', `/compare?s=${NORTH.join(',')}&ui=ru`, 3],
])('%s are described alike in the header, in the head and for search engines', async (_, path, texts) => {
  const signs = await signsOf(path);
  const reply = await request(path, { headers: { Accept: 'text/html' } });
  const header = (rel: string) =>
    [...(reply.headers.get('Link') ?? '').matchAll(/<([^>]+)>; rel="([^"]+)"/g)].flatMap((match) =>
      match[2] === rel ? [match[1]] : [],
    );
  const path_ = (address: string) => address.replace(/^https?:\/\/[^/]+/, '');
  expect(header('cite-as')).toEqual(signs.links('cite-as').map(path_));
  expect(header('item')).toEqual(signs.links('item'));
  expect(header('item')).toHaveLength(texts);
  expect(header('describedby')).toEqual(signs.links('describedby'));
  expect(signs.jsonLd).toMatchObject({ '@type': 'WebPage', url: signs.links('cite-as')[0] });
  const works = signs.jsonLd.isBasedOn as readonly {
    readonly identifier: string;
    readonly inLanguage: string;
    readonly encoding: { readonly contentUrl: string };
  }[];
  expect(works.map(({ encoding }) => path_(encoding.contentUrl))).toEqual(signs.links('item'));
  expect(signs.meta('description')).toEqual([signs.jsonLd.description]);
  for (const address of [...header('cite-as'), ...header('describedby'), ...header('item')])
    expect((await request(address ?? '')).status).toBe(200);
});
