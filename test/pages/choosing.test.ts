import { beforeAll, expect, test } from 'vitest';
import { loadSpecimens, service, specimens } from '../http/collection.ts';

const request = service();
const html = { headers: { Accept: 'text/html' } };
const [OLDER, NEWER] = ['specimen-2021-05-14-north', 'specimen-2022-05-20-north'];
const OTHER = 'specimen-2023-10-20-union';

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
  expect(own.match(/words? added|clauses? (added|removed)|removed:|not repeated|dropped|>new</g)).toBeNull();
  const forwards = await (await request(`/compare/${OLDER}/${NEWER}`, html)).text();
  expect(forwards).not.toContain('Read backwards in time');
  expect(forwards).toMatch(/<ins>/);
});

const checkedIn = (page: string) =>
  [...page.matchAll(/<input type="checkbox"[^>]*>/g)].flatMap(([tag]) =>
    tag.includes('checked') ? [/value="([^"]+)"/.exec(tag)?.[1]] : [],
  );

test('none, one or nine ticks: the page says what to do and keeps the ticks', async () => {
  for (const ticks of [[], [OTHER], specimens.slice(0, 9).map(({ id }) => id)]) {
    const page = await (await request(`/compare?go=1&${choose(...ticks)}`, html)).text();
    expect(page).toContain('Choose two to eight statements');
    expect(checkedIn(page)).toEqual(ticks);
  }
  expect(await (await request('/compare', html)).text()).not.toContain('Choose two to eight statements');
});

test('who is still choosing stays with the list, with all ticks, whatever is looked for and shown', async () => {
  for (const more of [
    'choose=1&find=no-such-words',
    'choose=1&from=2024',
    'choose=1&series=specimen',
    'page=1',
  ]) {
    const page = await (await request(`/compare?${choose(OLDER, OTHER)}&${more}`, html)).text();
    expect(checkedIn(page)).toEqual([OLDER, OTHER]);
    expect(page).toContain('Chosen: 2');
  }
});

test('one form holds the filters, what is chosen and the list, so that nothing needs a script', async () => {
  for (const path of ['/statements', '/compare']) {
    const page = await (await request(`${path}?${choose(OLDER)}&choose=1`, html)).text();
    const form = page.slice(
      page.indexOf('data-chooser'),
      page.indexOf('</form>', page.indexOf('data-chooser')),
    );
    expect(form).toContain('name="find"');
    expect(form.match(/<input type="checkbox" name="s"/g)).toHaveLength(specimens.length);
    expect(form).toMatch(/<button[^>]*formaction="\/compare"/);
  }
});

test('a statement is found by words of its title, place, date and partner, as the data finds it', async () => {
  const cases: readonly (readonly [find: string, ids: readonly string[]])[] = [
    ['talvern 2021', [OLDER]],
    ['nordran may 2022', [NEWER]],
    ['мая 2022', [NEWER]],
    ['2023-10-20', [OTHER]],
    ['MERIAN október 2023', []],
    ['MÉRIAN 20 october', [OTHER]],
    ['alvern', []],
    ['tal-vern 2021', [OLDER]],
    ['mer\u00ADian Tal-vern', []],
    ['mer\u00ADian 20 october', [OTHER]],
  ];
  for (const [find, ids] of cases) {
    const query = `find=${encodeURIComponent(find)}`;
    const reply = await request(`/v1/statements?${query}`);
    const { statements, total } = (await reply.json()) as { statements: { id: string }[]; total: number };
    expect(statements.map(({ id }) => id)).toEqual(ids);
    expect(total).toBe(ids.length);
    const page = await (await request(`/compare?choose=1&${query}`, html)).text();
    expect([...page.matchAll(/name="s" value="([^"]+)"/g)].map(([, id]) => id)).toEqual(ids);
  }
});

test('the pages of what was found hang together', async () => {
  const ids: string[] = [];
  let next: string | null = '/v1/statements?find=statement&limit=2';
  while (next !== null) {
    const list = (await (await request(next)).json()) as {
      statements: { id: string }[];
      next: string | null;
    };
    ids.push(...list.statements.map(({ id }) => id));
    next = list.next;
  }
  const all = (await (await request('/v1/statements?find=statement')).json()) as {
    statements: { id: string }[];
  };
  expect(ids).toEqual(all.statements.map(({ id }) => id));
  expect(ids.length).toBeGreaterThan(2);
});

test('from a statement the list opens with what fits beside it best', async () => {
  const own = await (await request(`/statements/${NEWER}`, html)).text();
  expect(own).toContain(`href="/compare?s=${NEWER}&amp;choose=1"`);
  const page = await (await request(`/compare?s=${NEWER}&choose=1`, html)).text();
  expect(checkedIn(page)).toEqual([NEWER]);
  expect(page).toMatch(/closest to [^<]+ first, by kind, length and date/);
});

test('two texts named in the query lead to their comparison, in the order given', async () => {
  const response = await request(`/compare?a=${NEWER}&b=${OLDER}&view=changes&ui=ru`, html);
  expect(response.status).toBe(303);
  expect(response.headers.get('Location')).toBe(`/compare/${NEWER}/${OLDER}?view=changes&ui=ru`);
});

test('a citation ends with the address of the very wording', async () => {
  const citation = async (path: string) =>
    /id="citation"[^>]*>([^<]*)</.exec(await (await request(path, html)).text())?.[1] ?? '';
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
