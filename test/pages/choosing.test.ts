import { beforeAll, expect, test } from 'vitest';
import { loadSpecimens, service } from '../http/collection.ts';

const request = service();
const html = { headers: { Accept: 'text/html' } };
const [OLDER, NEWER] = ['specimen-2021-05-14-north', 'specimen-2022-05-20-north'];
const OTHER = 'specimen-2023-10-20-union';
const ALL = [OLDER, NEWER, OTHER, 'specimen-2023-05-19-north', 'specimen-2024-04-16-east'];

beforeAll(() => loadSpecimens());

const choose = (...ids: readonly string[]) => ids.map((id) => `s=${id}`).join('&');

test('two ticked statements of one series are read forwards in time, whatever their order in the list', async () => {
  for (const order of [
    [OLDER, NEWER],
    [NEWER, OLDER],
  ]) {
    const response = await request(`/compare?${choose(...order)}`, html);
    expect(response.status).toBe(303);
    expect(response.headers.get('Location')).toBe(`/compare/${OLDER}/${NEWER}`);
  }
});

test('two ticked statements of two partners keep their order', async () => {
  const response = await request(`/compare?${choose(OTHER, NEWER)}`, html);
  expect(response.headers.get('Location')).toBe(`/compare/${OTHER}/${NEWER}`);
});

test('a pair of one series that is swapped on purpose says so, and nothing in it is added or removed', async () => {
  const page = await (await request(`/compare/${NEWER}/${OLDER}`, html)).text();
  expect(page).toContain('Read backwards in time');
  expect(page).toContain('One partner, two dates');
  expect(page.match(/<(ins|del)>/)).toBeNull();
  expect(page).toContain('only in A:');
  const own = page.slice(page.indexOf('<main'), page.indexOf('</main>')).replace(/<q[\s\S]*?<\/q>/g, '');
  expect(own.match(/words? added|clauses? (added|removed)|removed:|not repeated|>new</g)).toBeNull();
  const forwards = await (await request(`/compare/${OLDER}/${NEWER}`, html)).text();
  expect(forwards).not.toContain('Read backwards in time');
  expect(forwards).toMatch(/<ins>/);
});

test('none, one or five ticks: the page says what to do and keeps the ticks', async () => {
  for (const ticks of [[], [OTHER], ALL]) {
    const page = await (await request(`/compare?go=1&${choose(...ticks)}`, html)).text();
    expect(page).toContain('Choose two to four statements');
    const checked = [...page.matchAll(/<input type="checkbox"[^>]*>/g)].filter(([tag]) =>
      tag.includes('checked'),
    );
    expect(checked).toHaveLength(ticks.length);
  }
  expect(await (await request('/compare', html)).text()).not.toContain('Choose two to four statements');
});

test('ticks on statements that a filter hides are kept', async () => {
  const page = await (await request(`/compare?s=${OTHER}&from=2024`, html)).text();
  const form = page.slice(page.indexOf('statement-list') - 400);
  expect(form).toContain(`<input type="hidden" name="s" value="${OTHER}"`);
});

test('filtering with two ticks does not leave the list', async () => {
  const page = await (await request(`/statements?${choose(OLDER, NEWER)}`, html)).text();
  expect(page).toMatch(/<form class="controls" method="get" action="\/statements"/);
});

test('two texts named in the query lead to their comparison, in the order given', async () => {
  const response = await request(`/compare?a=${NEWER}&b=${OLDER}&view=changes&ui=ru`, html);
  expect(response.status).toBe(303);
  expect(response.headers.get('Location')).toBe(`/compare/${NEWER}/${OLDER}?view=changes&ui=ru`);
});

test('a citation ends with the address of the very wording', async () => {
  const citation = async (path: string) =>
    /id="citation">([^<]*)</.exec(await (await request(path, html)).text())?.[1] ?? '';
  expect(await citation(`/compare/${OLDER}/${NEWER}`)).toMatch(
    /\/compare\/specimen-2021-05-14-north@[0-9a-f]{12}\/specimen-2022-05-20-north@[0-9a-f]{12}$/,
  );
  expect(await citation(`/statements/${OLDER}`)).toMatch(
    /\/statements\/specimen-2021-05-14-north@[0-9a-f]{12}\?lang=en$/,
  );
});

test('who reads a text in Russian compares it in Russian, where the other statement has it', async () => {
  const buttonsOf = async (address: string) => {
    const page = await (await request(address, { headers: { Accept: 'text/html' } })).text();
    return [...page.matchAll(/<a class="button" href="(\/compare\/[^"]+)"/g)].map(([, href]) => href ?? '');
  };
  const pair = '/compare/specimen-2022-05-20-north/specimen-2023-05-19-north';
  expect(await buttonsOf('/statements/specimen-2023-05-19-north?lang=ru')).toContain(`${pair}?lang=ru`);
  const before = '/compare/specimen-2021-05-14-north/specimen-2022-05-20-north';
  expect(await buttonsOf('/statements/specimen-2022-05-20-north?lang=ru')).toContain(before);
  expect(await buttonsOf('/statements/specimen-2023-05-19-north')).toContain(pair);
});
