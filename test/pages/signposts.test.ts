import { beforeAll, expect, test } from 'vitest';
import { loadSpecimens, service } from '../http/collection.ts';

beforeAll(() => loadSpecimens());

const request = service();
const A = 'specimen-2022-05-20-north';
const B = 'specimen-2023-05-19-north';

const pathOf = (address: string) => address.replace(/^https?:\/\/[^/]+/, '');

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
  expect(header('cite-as')).toEqual(signs.links('cite-as').map(pathOf));
  expect(header('item')).toEqual(signs.links('item'));
  expect(header('item')).toHaveLength(texts);
  expect(header('describedby')).toEqual(signs.links('describedby'));
  expect(signs.jsonLd).toMatchObject({ '@type': 'WebPage', url: signs.links('cite-as')[0] });
  const works = signs.jsonLd.isBasedOn as readonly {
    readonly identifier: string;
    readonly inLanguage: string;
    readonly encoding: { readonly contentUrl: string };
  }[];
  expect(works.map(({ encoding }) => pathOf(encoding.contentUrl))).toEqual(signs.links('item'));
  expect(signs.meta('description')).toEqual([signs.jsonLd.description]);
  for (const address of [...header('cite-as'), ...header('describedby'), ...header('item')])
    expect((await request(address ?? '')).status).toBe(200);
});

interface Listed {
  readonly '@type': string;
  readonly url: string;
  readonly isPartOf: unknown;
  readonly description: string;
  readonly mainEntity?: {
    readonly numberOfItems?: number;
    readonly itemListElement?: readonly { readonly position: number; readonly url: string }[];
    readonly hasDefinedTerm?: readonly { readonly termCode: string; readonly url: string }[];
  };
  readonly distribution?: readonly { readonly contentUrl: string; readonly encodingFormat: string }[];
}
const listedOn = async (path: string) => {
  const signs = await signsOf(path);
  const listed = signs.jsonLd as unknown as Listed;
  expect(signs.meta('description')).toEqual([listed.description]);
  return listed;
};
const countOf = async (address: string, of: (reply: never) => number) =>
  of((await (await request(address)).json()) as never);

test.each([
  ['/statements', 'CollectionPage', '/v1/statements?limit=1', ({ total }: { total: number }) => total],
  ['/search?q=peace', 'SearchResultsPage', '/v1/search?q=peace', ({ hits }: { hits: number }) => hits],
  [
    '/search?q=submarine',
    'SearchResultsPage',
    '/v1/search?q=submarine',
    ({ hits }: { hits: number }) => hits,
  ],
  ['/partners', 'CollectionPage', '/v1/partners', ({ partners }: { partners: unknown[] }) => partners.length],
  [
    '/questions',
    'CollectionPage',
    '/v1/questions',
    ({ questions }: { questions: unknown[] }) => questions.length,
  ],
])(
  '%s says to search engines how long its list is, and where each of it is',
  async (path, type, data, of) => {
    const listed = await listedOn(path);
    const { numberOfItems, itemListElement = [] } = listed.mainEntity ?? {};
    expect([listed['@type'], numberOfItems]).toEqual([type, await countOf(data, of as never)]);
    expect(itemListElement.map(({ position }) => position)).toEqual(
      itemListElement.map((_, index) => index + 1),
    );
    expect(itemListElement.length > 0).toBe((numberOfItems ?? 0) > 0);
    expect(itemListElement.length).toBeLessThanOrEqual(numberOfItems ?? 0);
    const [first] = itemListElement;
    if (first) expect((await request(pathOf(first.url))).status).toBe(200);
  },
);

test('the lexicon is a set of terms, and the matrix a data set with its files', async () => {
  const { mainEntity } = await listedOn('/formulas');
  const terms = mainEntity?.hasDefinedTerm ?? [];
  expect(terms.length).toBe(
    await countOf('/v1/formulas', ({ formulas }: { formulas: unknown[] }) => formulas.length),
  );
  expect(pathOf(terms[0]?.url ?? '')).toBe(`/formulas/${terms[0]?.termCode}`);
  const { distribution = [] } = await listedOn('/matrix?theme=sovereignty');
  for (const { contentUrl, encodingFormat } of distribution)
    expect((await request(pathOf(contentUrl))).headers.get('Content-Type')).toContain(encodingFormat);
  expect(distribution).toHaveLength(2);
});

test('where no text was searched, nothing is said to have been found', async () => {
  expect((await signsOf('/search?q=peace&from=2099')).jsonLd).toEqual({});
});
