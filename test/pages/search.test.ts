import { beforeAll, describe, expect, test } from 'vitest';
import { loadSpecimens, service } from '../http/collection.ts';

beforeAll(() => loadSpecimens());

const request = service();
const read = async (path: string) =>
  (await request(path, { headers: { Accept: 'text/html' } }))
    .text()
    .then((page) => page.replaceAll('&amp;', '&').replaceAll('&#39;', "'").replaceAll('&quot;', '"'));
const json = async (path: string) => (await request(path)).json() as Promise<Record<string, never>>;

test('how many of the places are shown is said where it is not all of them', async () => {
  expect(await read('/search?q=glaciers')).not.toMatch(/\d \/ \d| shown<\/li>/);
  expect(await read('/search?q=the')).toMatch(/<li class="meta">[\d,]+ of [\d,]+ places shown<\/li>/);
  expect(await read('/search?q=the&ui=ru')).toMatch(/Показано: [\d\u00a0]+ из [\d\u00a0]+мест/);
});

describe('a search without a hit', () => {
  test('gives the sentence to cite and the permanent address of the answer', async () => {
    const page = await read('/search?q=unobtainium');
    const { sentence, as_of } = await json('/v1/search?q=%22unobtainium%22');
    const pin = `/search?q=unobtainium&as_of=${as_of}`;
    expect(page).toMatch(/Not found in any of \d+ texts \(newest: \d/);
    expect(page).toContain(`${sentence}`);
    expect(page).toContain(`href="${pin}"`);
    // What is copied is the sentence with the address of a page.
    expect(page).toMatch(/data-copy="citable"[\s\S]*id="citable"[^>]*>[^<]*http:\/\/localhost\/search\?/);
    expect(await read(pin)).not.toContain('another state of the collection');
    // Nobody can tell whether a state ever was: the page says that it is another one, and no more.
    const other = await read('/search?q=unobtainium&as_of=0000000000000000');
    expect(other).toContain('names another state of the collection. The counts');
    const malformed = await read('/search?q=unobtainium&as_of=0000');
    expect(malformed).toContain('Could not be used: as_of=0000');
    expect(malformed).not.toContain('another state of the collection');
  });

  test('a word in other letters than the texts leads to the search in every language', async () => {
    // In this script no text with this partner is written.
    const page = await read(encodeURI('/search?q=вода&series=specimen&to=2021'));
    const link = /href="([^"]*across=true[^"]*)"/.exec(page)?.[1] ?? '';
    expect(page).toContain('Look in every language');
    expect(link).toContain('to=2021');
    const across = await read(link);
    expect(across).toContain('what was found by concepts in other languages follows');
    expect(across).not.toMatch(/nothing was searched|Look in every language/);
    // Where every text was searched there is nowhere else to look.
    expect(await read('/search?q=unobtainium&to=2021')).not.toContain('Look in every language');
  });

  test('the form keeps the time that was asked for, and an empty field asks for none', async () => {
    const page = await read('/search?q=water&from=2022&to=2023-06');
    expect(page).toMatch(/<input name="from" value="2022"/);
    expect(page).toMatch(/<input name="to" value="2023-06"/);
    expect(page).toContain('(only from 2022, until June 2023; ');
    const open = await read('/search?q=water&from=&to=&series=&theme=');
    expect(open).not.toMatch(/Could not be used|only from/);
  });

  test.each([
    [
      '/search?q=%22water+%25%22+OR+river',
      'The sign “%” is not searched here: places without it are found too.',
    ],
    [
      '/search?q=%22water+%25%22+OR+river&ui=ru',
      'Знак «%» здесь не учитывается: в найденном его может и не быть.',
    ],
    ['/search?q=water&from=2099', 'No text matches these filters, so nothing was searched.'],
  ])('%s says at the head what was not searched', async (path, said) => {
    expect(await read(path)).toContain(said);
  });

  test.each([
    ['/search?q=ཆུ', /nothing was searched/],
    ['/search?q=water&from=2099', /nothing was searched/],
    ['/search?q=ཆུ&ui=ru', /поэтому ничего не просмотрено/],
  ])('%s claims nothing where no text was searched', async (path, said) => {
    const page = await read(encodeURI(path));
    expect(page).toMatch(said);
    expect(page).not.toMatch(/0 of 0|0 из 0|can be cited:|можно сослаться/);
  });
});

describe('other forms of the words', () => {
  interface Found {
    readonly hits: number;
    readonly texts_with: number;
    readonly sentence: string;
    readonly searched: { readonly texts: number };
    readonly looser: readonly { readonly way: string; readonly hits: number; readonly texts_with: number }[];
  }

  test('are told with their count and a link wherever they find more, and nowhere else', async () => {
    const told: boolean[] = [];
    for (const q of ['principle', 'principles', 'meetings', 'territorial integrity', 'water']) {
      const address = `q=${encodeURIComponent(`"${q}"`)}`;
      const exact = (await json(`/v1/search?${address}`)) as unknown as Found;
      const forms = (await json(`/v1/search?${address}&lemma=true`)) as unknown as Found;
      const looser = exact.looser.find(({ way }) => way === 'forms');
      told.push(looser !== undefined);
      if (exact.hits > 0) expect(exact.sentence).not.toContain('other forms');
      const page = await read(`/search?q=${encodeURIComponent(q)}`);
      const hint = /<p class="hint">In other forms of the words too: <a href="([^"]+)">([^<]+)<\/a>/.exec(
        page,
      );
      if (forms.hits > exact.hits) {
        expect(looser, q).toMatchObject({ hits: forms.hits, texts_with: forms.texts_with });
        expect(hint?.[1], q).toContain('lemma=true');
        expect(hint?.[2], q).toBe(
          `${forms.hits} places in ${forms.texts_with} of ${forms.searched.texts} texts`,
        );
      } else if (exact.hits > 0) expect([looser, hint], q).toEqual([undefined, null]);
    }
    expect(new Set(told).size, 'words with other forms and words without').toBe(2);
  });

  test('the places come before what is counted of them', async () => {
    const page = await read('/search?q=territorial+integrity');
    const [places, counts, chart] = [
      page.indexOf('class="concordance"'),
      page.indexOf('id="by-partner"'),
      page.indexOf('id="by-year"'),
    ];
    expect([places, counts, chart]).toEqual([places, counts, chart].toSorted((x, y) => x - y));
    expect(places).toBeGreaterThan(0);
  });
});

describe('partners', () => {
  test('that have it lead to their places and say since when; those that have it not are named with their texts', async () => {
    const page = await read('/search?q=territorial+integrity');
    const { facets } = (await json('/v1/search?q=%22territorial+integrity%22')) as unknown as {
      facets: { series: { value: string; texts_with: number; texts: number }[] };
    };
    for (const { value, texts_with, texts } of facets.series) {
      const shown = new RegExp(
        `href="/search\\?q=territorial(?:%20|\\+)integrity&series=${value}"[^>]*>[^<]+</a> <span class="tag">${texts_with} of ${texts}</span> <span class="meta">\\d{4}(–\\d{4})?</span>`,
      );
      if (texts_with > 0) expect(page).toMatch(shown);
    }
    expect(page).toContain('<option value="partner"');
  });
});

describe('themes', () => {
  test('are counted, and each leads to the hits in its clauses', async () => {
    const page = await read('/search?q=integrity');
    const link = /href="(\/search\?q=integrity&theme=sovereignty)"[^>]*>([^<]+)</.exec(page);
    expect(link?.[2]).toBe('Sovereignty and borders');
    const part = await read(link?.[1] ?? '');
    const { hits } = await json('/v1/search?q=%22integrity%22&theme=sovereignty');
    expect(part).toMatch(new RegExp(`${hits} places? in `));
    expect(part).toMatch(/<option value="sovereignty" selected/);
    expect(part).toContain('/v1/search?q=%22integrity%22&theme=sovereignty&format=spreadsheet');
  });

  test('that do not exist are passed over and said so', async () => {
    expect(await read('/search?q=integrity&theme=nothing')).toContain('Could not be used: theme=nothing');
    expect(await read('/search?q=integrity&from=soon')).toContain('Could not be used: from=soon');
  });
});

test.each([
  ['en', '“water”'],
  ['ru', '«water»'],
])('the title quotes what was asked as is usual in the language of the page: %s', async (ui, quoted) => {
  for (const q of ['water', '"water"', '«water»']) {
    const html = await (await request(`/search?q=${encodeURIComponent(q)}&ui=${ui}`)).text();
    expect(html).toContain(`<title>${quoted} · `);
    expect(html).toContain(`content="${quoted}: `);
  }
});
