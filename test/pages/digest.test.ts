import { beforeAll, describe, expect, test } from 'vitest';
import { loadSpecimens, service } from '../http/collection.ts';

beforeAll(() => loadSpecimens());

const request = service();
const read = async (path: string) => {
  const response = await request(path, { headers: { Accept: 'text/html' } });
  expect(response.status, path).toBe(200);
  return (await response.text()).replaceAll('&amp;', '&').replaceAll('&#39;', "'").replaceAll('&quot;', '"');
};
const SERIES = '/compare/specimen-2021-05-14-north/specimen-2022-05-20-north';
const CROSS = '/compare/specimen-2023-05-19-north/specimen-2023-10-20-union';
const count = (page: string, pattern: RegExp) => page.match(pattern)?.length ?? 0;

interface Digest {
  readonly digest: readonly {
    readonly theme: string | null;
    readonly only_b: {
      readonly count: number;
      readonly phrase: { readonly b: { readonly text: string } } | null;
    };
  }[];
  readonly rows: readonly { readonly kind: string; readonly moved: boolean }[];
}
const data = async (path: string) => {
  const [, a = '', b = ''] = /^\/compare\/([^/]+)\/([^/?]+)/.exec(path) ?? [];
  return (await (await request(`/v1/compare?a=${a}&b=${b}`)).json()) as Digest;
};

test.each([
  SERIES,
  '/compare/specimen-2022-05-20-north/specimen-2023-04-18-east?lang_a=ru&lang_b=en',
  '/search?q=Tarvash',
  '/formulas',
  '/matrix',
])('%s names themes in Russian where the page is Russian', async (path) => {
  const page = await read(`${path}${path.includes('?') ? '&' : '?'}ui=ru`);
  expect(page).toContain('Афганистан');
  expect(page.replace(/<option.*?<\/option>/g, '')).not.toMatch(/>Afghanistan</);
});

describe('under the headline', () => {
  test.each([SERIES, CROSS])('%s says theme by theme what the data say, each count a link', async (path) => {
    const page = await read(path);
    const { digest } = await data(path);
    const lines = digest.filter(({ theme, only_b }) => theme !== null && only_b.count > 0);
    expect(lines.length).toBeGreaterThan(2);
    for (const { theme, only_b } of lines) {
      const link = new RegExp(
        `href="${path}\\?[^"]*theme=${theme}[^"]*kind=only_b#texts"[^>]*>${only_b.count}<`,
      );
      expect(page, `${theme}`).toMatch(link);
      if (only_b.phrase) expect(page).toContain(` title="${only_b.phrase.b.text}">`);
    }
    expect(page.indexOf('digest-table')).toBeLessThan(page.indexOf('class="strip"'));
  });

  test('a theme with a long title has its short one in the table, and its whole one in the sentence of the filter', async () => {
    const page = await read(`${SERIES}?theme=people`);
    expect(page).toMatch(/<th scope="row"><a [^>]*>Education and culture<\/a><\/th>/);
    expect(page).toContain('Education, culture, tourism and youth');
  });

  test('the texts are named by their short titles', async () => {
    const page = await read(SERIES);
    expect(page).toContain(
      '<h1>Talvern statement (invented), 2021 and Dorvast statement (invented), 2022</h1>',
    );
    expect(page).not.toMatch(/Nordran Federation 202[12]/);
  });
});

describe('a filter answers', () => {
  test('with how many of all, and dims the rest of the overview', async () => {
    const { digest, rows } = await data(SERIES);
    const line = digest.find(({ theme, only_b }) => theme !== null && only_b.count > 0);
    const page = await read(`${SERIES}?theme=${line?.theme}&kind=only_b`);
    expect(page).toContain(`${line?.only_b.count} of ${rows.length} passages`);
    expect(count(page, /class="row /g)).toBe(line?.only_b.count);
    expect(count(page, /<li class="cell[^"]* dim"/g)).toBe(rows.length - (line?.only_b.count ?? 0));
  });

  test('with a phrase of one side', async () => {
    expect(await read(`${SERIES}?q=ferry&side=a`)).toMatch(
      /<strong>\d+ of \d+ passages<\/strong>: in Talvern/,
    );
    expect(await read(`${SERIES}?q=zzzz`)).toContain('No passages match.');
    const other = await read(`${SERIES}?q=glacier`);
    expect(other).toMatch(/In other forms of its words: <a[^>]*q=glaciers[^>]*>glaciers<\/a>/);
  });

  test('and says what it cannot use', async () => {
    expect(await read(`${SERIES}?kind=sideways`)).toContain('Could not be used: kind=sideways');
  });
});

describe('across partners', () => {
  test('rows stand by theme, each once, with what both say marked', async () => {
    const page = await read(CROSS);
    const { rows } = await data(CROSS);
    const ids = [...page.matchAll(/ id="r(\d+)"/g)].map(([, n]) => Number(n));
    expect(ids.sort((x, y) => x - y)).toEqual(rows.map((_, index) => index + 1));
    expect(page).toMatch(/<mark class="common formula">/);
    expect(page).toMatch(/<mark class="common run">/);
    expect(page).not.toMatch(/<mark class="[ab]"|<(ins|del)>/);
  });

  test('nobody moved anything', async () => {
    for (const view of ['', '?view=split', '?view=inline', '?view=changes']) {
      const page = await read(`${CROSS}${view}`);
      expect(page).not.toMatch(/⇅|class="row stub|is-moved|moved \d/);
    }
  });

  test('readers can have the reading order and the marks of what differs', async () => {
    const page = await read(`${CROSS}?view=split`);
    expect(page).toContain('<mark class="a">');
    expect(page).not.toContain('class="common');
  });
});

describe('a row of one side', () => {
  test.each(['', '?ui=ru', '?view=inline', '?view=split'])(
    'is never called new, dropped or absent: %s',
    async (view) => {
      for (const path of [SERIES, CROSS]) {
        const page = (await read(`${path}${view}`)).replace(/<q[\s\S]*?<\/q>/g, '');
        const says = page.replace(/<(p|h1|h2|h3|span) lang="en">[\s\S]*?<\/\1>/g, '');
        expect(says).not.toMatch(/not repeated|\bdropped\b|>new<|\d new\b|не повторено|>новое<|новых \d/);
      }
    },
  );

  test('says that no match was found and names the nearest passage', async () => {
    const page = await read(SERIES);
    expect(page).toContain('No matching passage found in ');
    expect(page).not.toContain('No counterpart');
    expect(page).toMatch(/<span class="chip">no matching passage found<span class="vh"> \([AB]\)<\/span>/);
    expect(page).toMatch(/>no match found: [^<]+<\/th>/);
    expect(page).toMatch(/title="Passage \d+: no matching passage found in [AB]"/);
    const [, row] = /class="meta nearest">Nearest: <a href="#r(\d+)"/.exec(page) ?? [];
    expect(page).toContain(`id="r${row}"`);
  });
});

test('one column is one column', async () => {
  for (const path of [SERIES, CROSS]) {
    const page = await read(`${path}?view=inline`);
    expect(count(page, /class="side both"/g)).toBe(count(page, /class="row (?!stub)/g));
    expect(page).not.toMatch(/class="side [ab]( none)?"/);
  }
});

test('the overview of a long comparison is drawn in few cells', async () => {
  const page = await read(SERIES);
  expect(count(page, /<li class="cell/g)).toBeLessThanOrEqual(150);
});

test('a claim is in our words, and not in quotation marks', async () => {
  const page = await read('/questions/ukraine-autumn-2022');
  const [, claim = ''] = /Claim, in our words: ([^<]+)</.exec(page) ?? [];
  expect(claim.length).toBeGreaterThan(10);
  expect(page).not.toContain(`“${claim}”`);
});

test('a theme that is chosen is among those that the digest shows, however little is said on it', async () => {
  const page = await read(SERIES);
  const [, more = ''] = page.split('id="digest-more"');
  const [, theme] = /[?&;]theme=([\w-]+)/.exec(more) ?? [];
  expect(theme).toBeDefined();
  const chosen = await read(`${SERIES}?theme=${theme}`);
  expect(chosen.indexOf('class="chosen"')).toBeGreaterThan(0);
  expect(chosen.indexOf('class="chosen"')).toBeLessThan(chosen.indexOf('id="digest-more"'));
});

test('the widest column of a digest is one of what differs', async () => {
  for (const path of [SERIES, CROSS]) expect(await read(path)).toMatch(/class="(reworded|only-[ab]) widest"/);
});
