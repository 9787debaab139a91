import { beforeAll, expect, test } from 'vitest';
import { loadSpecimens, service } from './collection.ts';

const request = service();
const PAGE = '/statements/specimen-2021-05-14-north';

beforeAll(() => loadSpecimens());

const ask = (path: string, language?: string, accept = 'text/html,*/*;q=0.8') =>
  request(path, {
    headers: { Accept: accept, ...(language === undefined ? {} : { 'Accept-Language': language }) },
  });
const langOf = async (reply: Response) => /<html lang="(\w+)"/.exec(await reply.text())?.[1];

test.each([
  [undefined, 'en'],
  ['', 'en'],
  ['*', 'en'],
  ['ru', 'ru'],
  ['ru-RU,ru;q=0.9,en;q=0.8', 'ru'],
  ['en-GB,en;q=0.9,ru;q=0.8', 'en'],
  ['kk-KZ,kk;q=0.9,ru;q=0.8,en;q=0.7', 'ru'],
  ['kk,uz', 'en'],
  ['en;q=0.2, ru;q=0.9', 'ru'],
  ['ru;q=0', 'en'],
  [';;;,q=', 'en'],
])('Accept-Language: %s is answered in %s where the address names no language', async (language, lang) => {
  expect(await langOf(await ask(PAGE, language))).toBe(lang);
});

test('what the address names comes first, in every order of asking, and each reply says what it depends on', async () => {
  for (const language of ['ru', 'en', 'ru', undefined, 'ru']) {
    expect(await langOf(await ask(`${PAGE}?ui=en`, language))).toBe('en');
    expect(await langOf(await ask(`${PAGE}?ui=ru`, language))).toBe('ru');
    const plain = await ask(PAGE, language);
    expect(plain.headers.get('Vary')).toContain('Accept-Language');
    expect(await langOf(plain)).toBe(language === 'ru' ? 'ru' : 'en');
  }
});

test('an answer in one language never has the name of the other, so that a cache cannot mix them', async () => {
  const [english, russian] = [await ask(PAGE), await ask(PAGE, 'ru')];
  expect(english.headers.get('ETag')).not.toBe(russian.headers.get('ETag'));
  const again = await request(PAGE, {
    headers: {
      Accept: 'text/html',
      'Accept-Language': 'ru',
      'If-None-Match': english.headers.get('ETag') ?? '',
    },
  });
  expect(again.status).toBe(200);
});

test('links keep the language: unwritten on a plain English page, named everywhere else', async () => {
  const linksOf = async (reply: Response) =>
    [...(await reply.text()).matchAll(/<nav[\s\S]*?<\/nav>/g)].flatMap(([nav]) =>
      [...nav.matchAll(/href="(\/[^"]*)"/g)].map(([, href]) => href ?? ''),
    );
  expect((await linksOf(await ask(PAGE))).filter((href) => href.includes('ui='))).toEqual([]);
  for (const [path, language, ui] of [
    [PAGE, 'ru', 'ru'],
    [`${PAGE}?ui=ru`, 'en', 'ru'],
    [`${PAGE}?ui=en`, 'ru', 'en'],
  ] as const) {
    const links = await linksOf(await ask(path, language));
    expect(links.length).toBeGreaterThan(5);
    for (const href of links) expect(href, `${path} ${language}`).toContain(`ui=${ui}`);
  }
  expect(await (await ask(PAGE, 'ru')).text()).toContain(`class="other" href="${PAGE}?ui=en"`);
});

test('the canonical address is the plain one of the English page and the named one of the Russian', async () => {
  const canonical = async (path: string, language?: string) =>
    /rel="canonical" href="http:\/\/[^/]+([^"]*)"/.exec(await (await ask(path, language)).text())?.[1];
  expect(await canonical(PAGE)).toBe(PAGE);
  expect(await canonical(`${PAGE}?ui=en`, 'ru')).toBe(PAGE);
  expect(await canonical(PAGE, 'ru')).toBe(`${PAGE}?ui=ru`);
});

test('data, framed figures and files are the same for every reader', async () => {
  const frame = '/embed/specimen-2021-05-14-north/specimen-2022-05-20-north';
  expect(await langOf(await ask(frame, 'ru'))).toBe('en');
  for (const path of ['/v1/statements', '/statements.json', '/llms.txt', '/docs']) {
    const [english, russian] = [await ask(path, 'en'), await ask(path, 'ru')];
    expect(russian.status, path).toBe(200);
    expect(russian.headers.get('ETag'), path).toBe(english.headers.get('ETag'));
  }
  const data = await ask(PAGE, 'ru', 'application/json');
  expect(data.headers.get('Content-Type')).toContain('application/json');
});

test.each([
  ['/?lang=ru', 'en', 'ru'],
  ['/?lang=en', 'ru', 'en'],
  ['/partners?lang=ru', undefined, 'ru'],
  ['/questions?lang=ru', undefined, 'ru'],
  ['/method?lang=ru&ui=en', undefined, 'en'],
  ['/draft?lang=ru', undefined, 'ru'],
  ['/?lang=kk', 'ru', 'ru'],
  ['/statements?lang=ru', 'en', 'en'],
  [`${PAGE}?lang=en`, 'ru', 'ru'],
])(
  '%s with Accept-Language %s is in %s: lang names the page where there is no text to choose',
  async (path, language, lang) => {
    expect(await langOf(await ask(path, language))).toBe(lang);
  },
);

test('a page in the language that lang names says nothing of it, and its links and canonical address name ui', async () => {
  const html = await (await ask('/?lang=ru')).text();
  expect(html).not.toContain('Из адреса не учтено');
  expect(html).toContain('href="/partners?ui=ru"');
  expect(/rel="canonical" href="http:\/\/[^/]+([^"]*)"/.exec(html)?.[1]).toBe('/?ui=ru');
  expect((await ask('/questions?lang=ru', 'ru', 'application/json')).headers.get('Content-Type')).toContain(
    'json',
  );
});
