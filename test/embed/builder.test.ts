import { beforeAll, describe, expect, test } from 'vitest';
import { ELEMENT_HASH, ELEMENT_INTEGRITY, ELEMENT_SCRIPT } from '../../src/embed/built/index.ts';
import { loadSpecimens, service } from '../http/collection.ts';
import { expectProblem } from '../http/problem.ts';

beforeAll(() => loadSpecimens());

const ask = service();
const a = 'specimen-2021-05-14-north';
const b = 'specimen-2022-05-20-north';

const builder = async (query: string) => {
  const response = await ask(`/embed?${query}`, { headers: { Accept: 'text/html' } });
  expect(response.status).toBe(200);
  return response.text();
};
const unescaped = (html: string) =>
  html
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
/** The contents of the four fields, by their names. */
const codes = (html: string) =>
  Object.fromEntries(
    [...html.matchAll(/<textarea id="text-([a-z]+)"[^>]*>([\s\S]*?)<\/textarea>/g)].map(([, id, code]) => [
      id,
      unescaped(code ?? ''),
    ]),
  );

describe('the page that makes codes', () => {
  test('begins with the search of the list that comparisons are chosen from; two that are ticked there come back', async () => {
    const html = await builder('');
    expect(html).not.toMatch(/<textarea|<select/);
    expect(html).toMatch(/<form[^>]* action="\/compare">[\s\S]*name="for" value="embed"[\s\S]*name="find"/);
    const list = await ask('/compare?for=embed&choose=1&find=mirhold', { headers: { Accept: 'text/html' } });
    const page = await list.text();
    expect(page).toContain('name="for" value="embed"');
    expect(page).toContain('Make the figure');
    const chosen = await ask(`/compare?for=embed&go=1&s=${b}&s=${a}`, { headers: { Accept: 'text/html' } });
    expect([chosen.status, chosen.headers.get('Location')]).toEqual([303, `/embed?a=${a}&b=${b}`]);
    const three = `/compare?for=embed&go=1&s=${b}&s=${a}&s=specimen-2023-10-20-union`;
    const again = await (await ask(three, { headers: { Accept: 'text/html' } })).text();
    expect(again).toContain('Choose two statements; 3 are chosen.');
  });

  test('names the two texts, and leads to the list with both ticked', async () => {
    const html = unescaped(await builder(`a=${a}&b=${b}`));
    for (const id of [a, b]) expect(html).toContain(`value="${id}"`);
    const list = /href="(\/compare\?for=embed[^"]*)"/.exec(html)?.[1] ?? '';
    const page = await (await ask(list, { headers: { Accept: 'text/html' } })).text();
    expect([...page.matchAll(/<input type="checkbox"[^>]* checked/g)].length).toBe(2);
    expect(html).toContain(`href="/embed?a=${b}&b=${a}"`);
  });

  test('every code is pinned: two fingerprints and the engine', async () => {
    const made = codes(await builder(`a=${a}&b=${b}`));
    expect(Object.keys(made)).toEqual(['address', 'iframe', 'element', 'quotation']);
    expect(made.address).toMatch(/\/embed\/[^/]+@[0-9a-f]{12}\/[^/]+@[0-9a-f]{12}\?lang=en&engine=/);
    expect(made.iframe).toContain(`src="${(made.address ?? '').replaceAll('&', '&amp;')}"`);
    expect(made.element).toMatch(
      /^<joint-statement-diff a="[^"]+@[0-9a-f]{12}" b="[^"]+@[0-9a-f]{12}" lang="en" engine="/,
    );
    expect(made.element).toContain(`integrity="${ELEMENT_INTEGRITY}"`);
    expect(made.quotation).not.toMatch(/<(script|iframe|style)|\s(class|style)=/);
  });

  test('each address that it prints is answered', async () => {
    const made = codes(await builder(`a=${a}&b=${b}&theme=dark&top=5`));
    const addresses = Object.values(made)
      .join('\n')
      .match(/https?:\/\/localhost[^\s"<]+/g);
    expect(addresses?.length).toBeGreaterThan(3);
    for (const address of addresses ?? []) {
      const { pathname, search } = new URL(unescaped(address));
      expect((await ask(pathname + search)).status, address).toBe(200);
    }
  });

  test('options stand in the codes', async () => {
    const made = codes(await builder(`a=${a}&b=${b}&theme=dark&top=5&only=reworded&width=720`));
    for (const part of ['theme=dark', 'top=5', 'only=reworded']) expect(made.address).toContain(part);
    for (const part of ['theme="dark"', 'top="5"', 'only="reworded"']) expect(made.element).toContain(part);
    expect(made.iframe).toContain('width="720"');
  });

  test('the colours of the page itself are not those of the figure', async () => {
    for (const theme of ['', '&theme=light'])
      expect(codes(await builder(`colours=dark&a=${a}&b=${b}${theme}`)).address).not.toContain('dark');
    expect(codes(await builder(`colours=light&a=${a}&b=${b}&theme=dark`)).address).toContain('theme=dark');
  });

  test('ticked passages go into the codes, and are ticked when the page comes back', async () => {
    const html = await builder(`a=${a}&b=${b}`);
    const places = [...html.matchAll(/name="at" value="([ab]\d+)"/g)].map(([, place]) => place);
    expect(places.length).toBeGreaterThan(5);
    const [one, , three] = places;
    const again = await builder(`a=${a}&b=${b}&at=${one}&at=${three}`);
    expect(codes(again).address).toContain(`at=${one},${three}`);
    expect(codes(again).element).toContain(`at="${one},${three}"`);
    const ticked = [...again.matchAll(/name="at" value="([ab]\d+)" checked/g)].map(([, place]) => place);
    expect(ticked).toEqual([one, three]);
  });

  test('on request the codes follow corrections: no fingerprint, no engine, no place', async () => {
    const made = codes(await builder(`a=${a}&b=${b}&follow=1&at=a100`));
    expect(made.address).toMatch(new RegExp(`/embed/${a}/${b}\\?lang=en$`));
    expect(made.element).not.toMatch(/joint-statement-diff [^>]*(@|engine|at=)/);
  });

  test('a pair that cannot be compared is explained, and the form stays', async () => {
    for (const query of [`a=${a}&b=${a}`, `a=${a}&b=specimen-1999-01-01-nobody`]) {
      const html = await builder(query);
      expect(html).toContain('class="callout"');
      expect(html).toContain('<select name="theme"');
    }
  });

  test('may frame its own previews and nothing else', async () => {
    const response = await ask(`/embed?a=${a}&b=${b}`, { headers: { Accept: 'text/html' } });
    const policy = response.headers.get('Content-Security-Policy') ?? '';
    expect(policy).toContain("frame-src 'self'");
    expect(policy).not.toContain('unsafe');
    expect(policy).not.toContain('frame-ancestors *');
  });

  test('in Russian makes a Russian figure of English texts: title, names, sources and codes', async () => {
    const made = codes(await builder(`ui=ru&a=${a}&b=${b}`));
    expect(made.address).toContain('ui=ru');
    expect(made.element).toContain(' ui="ru"');
    expect(made.quotation).toContain('что изменилось');
    const { pathname, search } = new URL(made.address ?? '');
    const framed = await (await ask(pathname + search)).text();
    expect(framed).toMatch(/<html lang="ru"/);
    expect(framed).toContain('Источник: Multivector, по текстам «Совместное');
    expect(framed).not.toMatch(/What changed|Source:|Reworded|Read the full/);
    expect(await builder(`ui=ru&a=${a}&b=${b}`)).not.toContain('>Reworded<');
    const plain = codes(await builder(`ui=en&a=${a}&b=${b}`));
    expect(plain.address).not.toContain('ui=');
  });

  test('a figure says that it is a selection, and not how many of it a narrow frame shows', async () => {
    const framed = await (await ask(`/embed/${a}/${b}`)).text();
    expect(framed).toMatch(/Selected from \d+ differences\./);
  });

  test('offers the figure as a drawing and as pixels, in the language of the page, pinned as the codes are', async () => {
    const links = (html: string) =>
      [...unescaped(html).matchAll(/<a href="([^"]*)" download="([^"]*)"/g)].map(
        ([, url = '', name = '']) => ({
          url,
          name,
        }),
      );
    for (const [query, pinned] of [
      [`a=${a}&b=${b}`, true],
      [`a=${a}&b=${b}&follow=1`, false],
      [`ui=ru&a=${a}&b=${b}`, true],
    ] as const) {
      const files = links(await builder(query));
      expect(files.map(({ name }) => name.split('.').at(-1))).toEqual(['svg', 'png']);
      for (const { url } of files) {
        expect(url.includes('@')).toBe(pinned);
        expect(url.includes('ui=ru')).toBe(query.startsWith('ui=ru'));
        const picture = await ask(url);
        expect(picture.status, url).toBe(200);
        expect(picture.headers.get('Content-Type')).toMatch(/^image\/(svg\+xml|png)/);
      }
    }
    const [drawing] = links(await builder(`ui=ru&a=${a}&b=${b}`));
    expect(await (await ask(drawing?.url ?? '')).text()).toContain('Изменено');
    const page = await ask(`/compare/${a}/${b}?ui=ru`, { headers: { Accept: 'text/html' } });
    expect(links(await page.text()).filter(({ url }) => url.includes('ui=ru'))).toHaveLength(2);
  });

  test('offers the picture of an answer', async () => {
    const html = await builder(`page=${encodeURIComponent('/search?q=water')}`);
    const [, url = '', name] = /<a href="([^"]*)" download="([^"]*)"/.exec(unescaped(html)) ?? [];
    expect(name).toBe('search.png');
    expect((await ask(url)).headers.get('Content-Type')).toBe('image/png');
  });

  test('speaks Russian', async () => {
    expect(await builder(`ui=ru&a=${a}&b=${b}`)).toContain('Встроить сравнение');
  });
});

describe('the script of the element', () => {
  test('the present one may change within the hour, the one with a hash never', async () => {
    const present = await ask('/embed.js');
    expect(await present.text()).toBe(ELEMENT_SCRIPT);
    expect(present.headers.get('Content-Type')).toMatch(/^text\/javascript/);
    expect(present.headers.get('Access-Control-Allow-Origin')).toBe('*');
    expect(present.headers.get('Cache-Control')).not.toContain('immutable');
    const versioned = await ask(`/embed-${ELEMENT_HASH}.js`);
    expect(await versioned.text()).toBe(ELEMENT_SCRIPT);
    expect(versioned.headers.get('Cache-Control')).toContain('immutable');
  });

  test('its integrity is that of the bytes that are served', async () => {
    const bytes = await (await ask(`/embed-${ELEMENT_HASH}.js`)).arrayBuffer();
    const digest = new Uint8Array(await crypto.subtle.digest('SHA-384', bytes));
    expect(`sha384-${btoa(String.fromCharCode(...digest))}`).toBe(ELEMENT_INTEGRITY);
  });

  test('a hash that was never published is refused, with the present one as the nearest', async () => {
    const problem = await expectProblem(await ask('/embed-0123456789abcdef.js'), 404);
    expect(problem.nearest).toBe(`/embed-${ELEMENT_HASH}.js`);
  });
});
