import { beforeAll, expect, test, vi } from 'vitest';
import { knownAddress } from '../../src/http/site/known-address.ts';
import { loadSpecimens, service } from '../http/collection.ts';

const request = service();
const html = { headers: { Accept: 'text/html' } };
const PAIR = '/compare/specimen-2021-05-14-north/specimen-2022-05-20-north';

beforeAll(() => loadSpecimens());

const read = async (path: string) => (await request(path, html)).text();

test.each([
  ['/statements?partner=zz', 'partner=zz'],
  ['/statements?partner=ZZ', 'partner=ZZ'],
  ['/statements?level=kings&from=soon', 'level=kings, from=soon'],
  ['/statements?lang=xx', 'lang=xx'],
  ['/compare?level=kings', 'level=kings'],
  [`${PAIR}?view=foo`, 'view=foo'],
  [`${PAIR}?ignore=case,vowels&theme=nothing`, 'ignore=vowels, theme=nothing'],
  ['/shared?min_partners=abc', 'min_partners=abc'],
  ['/shared?min_words=999', 'min_words=999'],
  ['/matrix?lang=xx&texts=some', 'lang=xx, texts=some'],
  ['/formulas?theme=nothing', 'theme=nothing'],
  ['/formulas?partner=US', 'partner=US'],
  ['/search?q=peace&sort=size', 'sort=size'],
  ['/questions?view=split', 'view=split'],
  ['/?ui=fr', 'ui=fr'],
  ['/?lang=kk', 'lang=kk'],
  [`${PAIR}?ui=ru-RU`, 'ui=ru-RU'],
])('%s says what could not be used', async (path, said) => {
  expect(/Could not be used: [^<]*/.exec(await read(path))?.[0]).toBe(`Could not be used: ${said}`);
});

test.each([
  '/statements?partner=&from=2021&utm_source=letter',
  `${PAIR}?view=inline&ignore=case,spelling&ui=ru`,
  '/shared?min_partners=2&lang=en',
])('%s says nothing', async (path) => {
  expect(/Could not be used|Из адреса не учтено/.exec(await read(path))?.[0]).toBeUndefined();
});

test('a code of a party filters the list', async () => {
  const page = await read('/statements?partner=QM');
  const rows = [...page.matchAll(/class="when"/g)].length;
  expect(rows).toBeGreaterThan(0);
  expect(rows).toBeLessThan([...(await read('/statements')).matchAll(/class="when"/g)].length);
  expect(/Could not be used/.exec(page)?.[0]).toBeUndefined();
});

test('a value is shown as text', async () => {
  expect((await read('/statements?level=<b>x')).includes('<b>x')).toBe(false);
});

test('an address of the API, which judges for itself, is not read before its reply is remembered', () => {
  const platform = vi.spyOn(globalThis, 'URL');
  try {
    for (const path of ['/v1/compare?a=x&b=y', '/v1?x=1', '/healthz?x=1', '/mcp?x=1', '/compare/a/b'])
      expect(knownAddress(`https://example.org${path}`)).toBe(`https://example.org${path}`);
    expect(platform).toHaveBeenCalledTimes(0);
  } finally {
    platform.mockRestore();
  }
  expect(knownAddress('https://example.org/v10?x=1')).toBe('https://example.org/v10');
});
