import { beforeAll, expect, test } from 'vitest';
import { qualityWords } from '../../src/pages/method/quality-words.ts';
import quality from '../../src/pages/quality.json';
import { PAGES } from '../browser/addresses.ts';
import { loadSpecimens, service } from '../http/collection.ts';
import { latinRuns } from './foreign-words.ts';

beforeAll(() => loadSpecimens());

const ask = service();

/** Names that have no Russian form. */
const NAMES = new Set(['Build Back Better World', 'jsdiff diffWords', 'jsdiff diffArrays']);

const FURTHER: Readonly<Record<string, string>> = {
  'no such address': '/nowhere',
  'no such formula': '/formulas/nope',
  'no such partner': '/partners/nope',
  'no such question': '/questions/nope',
  'no such text to compare': '/compare/specimen-2023-10-20-union/nope',
  'no such passage': '/history/specimen-2022-05-20-north/999',
  'a search that cannot be read': '/search?q=(',
  'a star at the beginning': '/search?q=*tion',
  'a search in every language': '/search?q=water&across=true',
  'other forms of the words': '/search?q=territorial+integrity&lemma=true',
  'a formula in one language': '/formulas/sovereignty-triad?lang=ru',
  'shared wording that is too rare': '/shared?min_partners=20',
  'a matrix of one theme': '/matrix?lang=en&theme=afghanistan',
  'a matrix of texts': '/matrix?texts=all',
  'a statement without a text': '/statements/cn-2023-05-19',
  'words of your own': '/compare/own',
  'a draft': '/draft',
  'the builder of figures': '/embed',
  'a phrase in several texts': '/compare?s=specimen-2023-05-19-north,specimen-2023-10-20-union&q=water',
  'a filter that nothing fits':
    '/compare/specimen-2021-05-14-north/specimen-2022-05-20-north?q=zeppelin&kind=only_a',
};

for (const [name, path] of Object.entries({ ...PAGES, ...FURTHER }))
  test(`${name}: no words of English on a Russian page that it does not mark as such`, async () => {
    const address = new URL(path, 'http://localhost');
    address.searchParams.set('ui', 'ru');
    const asked = (at: string) => ask(at, { headers: { Accept: 'text/html' } });
    const first = await asked(`${address.pathname}${address.search}`);
    const moved = first.headers.get('Location');
    const reply = moved === null ? first : await asked(moved);
    const html = await reply.text();
    expect(html).toContain('<html lang="ru"');
    expect(latinRuns(html, NAMES)).toEqual([]);
    // A line may end with a dash, and none begins with one.
    expect(html).not.toMatch(/[\p{Script=Cyrillic}\d»)] — /u);
  });

test.each([
  [
    '/search?q=unobtainium&ui=ru',
    /content="«unobtainium»: не найдено ни в одном из \d+\u00a0текстов \(самый новый текст: [^)]*\d{4} года\)\."/u,
  ],
  ['/partners/specimen/Nordran%20Federation?ui=ru', /content="[^":]+: известно \d+\u00a0заявлени/u],
])('a sentence after a colon begins with a small letter: %s', async (path, wanted) => {
  expect(await russian(path)).toMatch(wanted);
});

const russian = async (path: string) => (await ask(path, { headers: { Accept: 'text/html' } })).text();

test('a formula that one of two versions has alone is called by its name', async () => {
  const html = await russian(
    '/compare/specimen-2024-04-16-east/specimen-2024-04-16-east?lang_a=zh&lang_b=en&ui=ru',
  );
  expect(html).toMatch(/[AB]: формула «\p{Script=Cyrillic}/u);
  expect(html).not.toMatch(/[AB]: формула [a-z]/u);
});

test('a name or number that one of two versions has alone is given in the words of that version, never by its key', async () => {
  const html = await russian(
    '/compare/specimen-2024-04-16-east/specimen-2024-04-16-east?lang_a=en&lang_b=ru&ui=ru',
  );
  const alone = [...html.matchAll(/[AB]: (?:имя|число|дата) (<[^>]*>)([^<]*)/gu)];
  expect(alone.length).toBeGreaterThan(0);
  for (const [, tag, words = ''] of alone) {
    expect(tag).toMatch(/<span lang="(en|ru)">/);
    if (tag?.includes('"ru"')) expect(words).not.toMatch(/[a-z]/);
  }
});

test('what a search was kept to is told in Russian words and dates', async () => {
  const html = await russian('/embed/search?q=zebra&from=2022-06&to=2024&ui=ru');
  expect(html).toContain('олько с июня 2022 года, по 2024 год');
});

test('the format of a meeting has its Russian name', async () => {
  expect(await russian('/statements/specimen-2022-05-20-north?ui=ru')).toContain('>Пятёрка плюс Север<');
});

test('a figure names statement, city and issuer as the pages do', async () => {
  const one = await russian('/embed/statements/specimen-2023-10-20-union?clause=3&ui=ru');
  expect(one).toContain('Совместное коммюнике глав');
  expect(one).toContain('Мирхольд.');
  expect(one).toContain('«Multivector (вымышлено)»');
  const three =
    '/embed/compare?s=specimen-2021-05-14-north,specimen-2022-05-20-north,specimen-2023-05-19-north&ui=ru';
  expect(await russian(three)).toContain('«Совместное заявление глав Пятёрки и Нордранской Федерации»');
});

test('words are found where they are read, and not where they are marked, quoted or typed', () => {
  const page = (inner: string) => latinRuns(`<!DOCTYPE html><html lang="ru"><body>${inner}</body></html>`);
  expect(page('<p>Тема <b>Sovereignty and borders</b></p>')).toEqual(['Sovereignty and borders']);
  expect(page('<input aria-label="Choose one"/><br><p title="Two words">да</p>')).toEqual([
    'Choose one',
    'Two words',
  ]);
  expect(page('<q lang="en">free <i>and open</i></q><p>«free and open» <code>npm start</code></p>')).toEqual(
    [],
  );
  expect(page('<p>OR, NOT, NEAR и KZ, KG; a b; GET /v1/compare; file.docx, us-2021-07-16</p>')).toEqual([]);
  expect(page('<p lang="en">one two</p><p>three four</p>')).toEqual(['three four']);
});

test('every table of what was measured has Russian words', () => {
  const written = quality.tables.flatMap(({ title, columns, rows, ...rest }) => [
    title,
    ...('note' in rest && typeof rest.note === 'string' ? [rest.note] : []),
    ...columns,
    ...rows.map(([first = '']) => first),
  ]);
  expect(written.filter((one) => qualityWords('ru', one) === undefined)).toEqual([]);
});
