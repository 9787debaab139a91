import { env } from 'cloudflare:workers';
import { beforeAll, expect, test } from 'vitest';
import { loadSpecimens, NOW, service, specimens } from '../http/collection.ts';
import { saveStatement } from '../store/save-one.ts';

const request = service();
const PAGE = '/statements/specimen-2022-05-20-north';

beforeAll(() => loadSpecimens());

const read = async (path: string) => {
  const response = await request(path, { headers: { Accept: 'text/html' } });
  expect(response.status, path).toBe(200);
  return response.text();
};
const plain = (html: string) =>
  html
    .replace(/<span class="vh">[^<]*<\/span>/g, '')
    .replace(/<[^>]*>/g, '')
    .replace(/\s+/g, ' ')
    .trim();
const ids = (html: string) => new Set([...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));

test('the contents of a statement lead to its headings and to what follows its text', async () => {
  const html = await read(PAGE);
  const contents = /<nav class="contents"[\s\S]*?<\/nav>/.exec(html)?.[0] ?? '';
  const links = [...contents.matchAll(/href="#([^"]+)"/g)].map(([, anchor = '']) => anchor);
  const headings = [...html.matchAll(/<h3 lang="en"><span id="(c\d+)"/g)].map(([, id]) => id);
  expect(headings.length).toBeGreaterThan(1);
  expect(links).toEqual([...headings, 'absences', 'about', 'versions', 'cite']);
  const known = ids(html);
  for (const anchor of links) expect(known.has(anchor), anchor).toBe(true);
});

test.each(['water', 'WATER', 'the participants', 'nowhere said at all'])(
  'a phrase is found in the paragraphs that have it: %s',
  async (phrase) => {
    const all = await read(PAGE);
    const paragraphs = [...all.matchAll(/<div class="para [\s\S]*?(?=<div class="para |<\/section>)/g)].map(
      ([one]) => plain(/<(p|h3)\b[\s\S]*?<\/\1>/.exec(one)?.[0] ?? ''),
    );
    const pattern = new RegExp(`(?<!\\p{L})${phrase.replaceAll(' ', '\\P{L}+')}(?!\\p{L})`, 'iu');
    const having = paragraphs.filter((text) => pattern.test(text)).length;
    const html = await read(`${PAGE}?q=${encodeURIComponent(phrase)}`);
    const found = /<div class="found"[\s\S]*?<\/div>/.exec(html)?.[0] ?? '';
    expect(plain(found)).toContain(`${having} of ${paragraphs.length} paragraphs with “${phrase}”`);
    const links = [...found.matchAll(/href="#(c\d+)"/g)].map(([, anchor = '']) => anchor);
    expect(links).toHaveLength(having);
    const known = ids(html);
    for (const anchor of links) expect(known.has(anchor), anchor).toBe(true);
    expect(html).toContain(`data-found="${phrase}"`);
    expect(html).not.toContain('Could not be used');
  },
);

test('the form of the search keeps wording and language of the page', async () => {
  const form = (html: string) => /<form class="find-in-text"[\s\S]*?<\/form>/.exec(html)?.[0] ?? '';
  const russian = form(await read(`${PAGE}?lang=ru&ui=ru&q=вода`));
  expect(russian).toContain(`action="${PAGE}"`);
  for (const field of ['name="lang" value="ru"', 'name="ui" value="ru"', 'value="вода"'])
    expect(russian).toContain(field);
  const empty = await read(`${PAGE}?q=`);
  expect(empty).not.toContain('class="found"');
  expect(form(empty)).not.toContain('name="lang"');
});

test('what a text does not say stands by theme, each formula once and below the theme that it has in the data', async () => {
  const list: { absences: readonly { formula: string; theme: string }[] } = await (
    await request('/v1/statements/specimen-2023-05-19-north/absences')
  ).json();
  const lexicon: { themes: readonly { id: string; title: string }[] } = await (
    await request('/v1/formulas')
  ).json();
  const themes = new Map(lexicon.themes.map(({ id, title }) => [id, title]));
  const html = await read('/statements/specimen-2023-05-19-north');
  const section = /<h2 id="absences">[\s\S]*?<\/section>/.exec(html)?.[0] ?? '';
  const shown = [...section.matchAll(/<h3>([^<]*)<\/h3>([\s\S]*?)<\/ul>/g)].flatMap(
    ([, title, entries = '']) =>
      [...entries.matchAll(/href="\/formulas\/([^"]+)"/g)].map(([, formula]) => [formula, title]),
  );
  expect(list.absences.length).toBeGreaterThan(3);
  expect(shown.sort()).toEqual(
    list.absences.map(({ formula, theme }) => [formula, themes.get(theme)]).sort(),
  );
  const titles = [...section.matchAll(/<h3>([^<]*)<\/h3>/g)].map(([, title]) => title);
  expect(new Set(titles).size).toBe(titles.length);
});

test('of a meeting without a joint text nobody is told to fetch one', async () => {
  const [record] = specimens;
  if (!record) throw new Error('no specimen');
  const id = 'specimen-2026-03-03-talks';
  await saveStatement(env.DB, { ...record, id, kind: 'meeting', adopted: '2026-03-03', texts: [] }, [], NOW);
  const page = plain(await read(`/statements/${id}`));
  expect(page).toContain('this meeting issued no joint text');
  expect(page).not.toContain('npm run statements');
  const row = (html: string) =>
    plain(html.split(new RegExp(`href="/statements/${id}["?]`))[1]?.split(/<\/tr>|<\/li>/)[0] ?? 'no row');
  expect(row(await read('/statements'))).toContain('none was issued');
  const partner = `/partners/specimen/${encodeURIComponent(record.partner ?? '')}`;
  expect(row(await read(partner))).toContain('none was issued');
  expect(row(await read(`${partner}?ui=ru`))).toContain('текст не принимался');
});

test('what a text lacks is measured by an earlier statement, not by “the one before”: others may lie between', async () => {
  const pages = await Promise.all(specimens.map(({ id }) => read(`/statements/${id}`)));
  expect(pages.some((html) => plain(html).includes('in an earlier statement:'))).toBe(true);
  expect(pages.some((html) => plain(html).includes('statement before it'))).toBe(false);
});
