import Papa from 'papaparse';
import { beforeAll, expect, test } from 'vitest';
import { splitClauses } from '../../src/text/index.ts';
import { loadSpecimens, service } from './collection.ts';
import { expectProblem } from './problem.ts';

const ask = service();
const html = { headers: { Accept: 'text/html' } };

/** Given out of order: texts of one series are shown in the order of time. */
const SERIES = ['specimen-2022-05-20-north', 'specimen-2021-05-14-north', 'specimen-2023-05-19-north'];
const ACROSS = ['specimen-2023-05-19-north', 'specimen-2023-10-20-union', 'specimen-2024-04-16-east'];

interface Parallel {
  readonly page: string;
  readonly page_filter?: Readonly<Record<string, string>>;
  readonly sentence: string;
  readonly lang: string | null;
  readonly columns: readonly { readonly statement: string; readonly lang: string }[];
  readonly counts: { readonly all: number; readonly several: number; readonly one: number };
  readonly rows: readonly {
    readonly n: number;
    readonly held: 'all' | 'several' | 'one';
    readonly cells: readonly {
      readonly clauses: readonly {
        readonly clause: number;
        readonly from: number;
        readonly to: number;
        readonly text: string;
      }[];
      readonly beside: string | null;
      readonly likeness: 'same' | 'reworded' | 'counterpart' | null;
      readonly certainty: string | null;
    }[];
  }[];
}

beforeAll(() => loadSpecimens());

async function read(statements: readonly string[], query = ''): Promise<Parallel> {
  const reply = await ask(`/v1/parallel?statements=${statements.join(',')}${query}`);
  expect(reply.status).toBe(200);
  return (await reply.json()) as Parallel;
}

async function bodyOf(id: string): Promise<string> {
  return (await ask(`/v1/statements/${id}/text?lang=en`, { headers: { Accept: 'text/plain' } })).text();
}

test.each([
  ['a series', SERIES],
  ['three partners', ACROSS],
  ['four texts', [...ACROSS, 'specimen-2021-05-14-north']],
])('of %s every clause is in one row, and the counts are those of the rows', async (_, statements) => {
  const { columns, rows, counts, sentence } = await read(statements);
  for (const [column, { statement }] of columns.entries()) {
    const body = await bodyOf(statement);
    const clauses = rows.flatMap(({ cells }) => cells[column]?.clauses ?? []);
    expect(clauses.toSorted((x, y) => x.clause - y.clause).map(({ from, to }) => [from, to])).toEqual(
      splitClauses(body, { lang: 'en' }).map(({ from, to }) => [from, to]),
    );
    for (const { from, to, text } of clauses) expect(body.slice(from, to)).toBe(text);
  }
  const holders = rows.map(({ cells }) => cells.filter(({ clauses }) => clauses.length > 0).length);
  const held = holders.map((n) => (n === columns.length ? 'all' : n > 1 ? 'several' : 'one'));
  expect(rows.map((row) => row.held)).toEqual(held);
  expect(counts).toEqual({
    all: held.filter((one) => one === 'all').length,
    several: held.filter((one) => one === 'several').length,
    one: held.filter((one) => one === 'one').length,
  });
  expect(sentence).toContain(`${rows.length} passages: ${counts.all} found in all`);
});

test('two columns that lie beside one another are the rows of their comparison', async () => {
  const { columns, rows } = await read(SERIES);
  expect(columns.map(({ statement }) => statement)).toEqual(SERIES.toSorted());
  const [a, b] = columns.map(({ statement }) => statement);
  const compared = (await (await ask(`/v1/compare?a=${a}&b=${b}`)).json()) as {
    rows: readonly { kind: string; a: readonly { clause: number }[]; b: readonly { clause: number }[] }[];
  };
  const kindOf = new Map(compared.rows.flatMap((row) => row.b.map(({ clause }) => [clause, row] as const)));
  let looked = 0;
  for (const { cells } of rows) {
    const [first, second] = cells;
    if (!first || !second || second.beside !== a) continue;
    for (const { clause } of second.clauses) {
      const row = kindOf.get(clause);
      expect(row?.a.some((one) => first.clauses.some((own) => own.clause === one.clause))).toBe(true);
      if (second.likeness === 'same') expect(row?.kind).toBe('same');
      looked++;
    }
  }
  expect(looked).toBeGreaterThan(10);
});

test('only the rows asked for, with the counts of the whole', async () => {
  const whole = await read(SERIES);
  for (const held of ['all', 'several', 'one'] as const) {
    const some = await read(SERIES, `&held=${held}`);
    expect(some.rows).toEqual(whole.rows.filter((row) => row.held === held));
    expect(some.counts).toEqual(whole.counts);
  }
});

test('texts without a language in common are read each in its own, and joined across languages', async () => {
  const [north = '', union = '', east = ''] = ACROSS;
  const record = (await (await ask(`/v1/statements/${east}`)).json()) as {
    texts: readonly { lang: string; sha256: string }[];
  };
  const chinese = record.texts.find(({ lang }) => lang === 'zh');
  const statements = [north, union, `${east}@${chinese?.sha256.slice(0, 12)}`];
  const { lang, columns, rows, counts } = await read(statements);
  expect(lang).toBeNull();
  expect(columns.map((column) => column.lang)).toEqual(['en', 'en', 'zh']);
  const body = await (
    await ask(`/v1/statements/${east}/text?lang=zh`, { headers: { Accept: 'text/plain' } })
  ).text();
  const inChinese = rows.flatMap(({ cells }) => cells[2]?.clauses ?? []);
  expect(inChinese).toHaveLength(splitClauses(body, { lang: 'zh' }).length);
  expect(counts.all).toBeGreaterThan(5);
  for (const { cells } of rows)
    for (const [column, { clauses, beside, likeness, certainty }] of cells.entries()) {
      if (clauses.length === 0 || beside === null) continue;
      const isCrossed = (column === 2) !== (beside === east);
      expect(likeness === 'counterpart').toBe(isCrossed);
      expect(certainty !== null).toBe(isCrossed);
    }
  const page = await (await ask(`/compare?s=${statements.join(',')}`, html)).text();
  expect(page).toContain('The texts are in different languages');
  expect(page).toMatch(/(?:likely|possible) counterpart of A/);
  // Links lead to the very wording that is shown.
  expect(page).toContain(`href="/statements/${statements[2]}#c0"`);
  expect(page).toMatch(/href="\/compare\/[^"]*@[0-9a-f]{12}\/[^"]*@[0-9a-f]{12}"/);
});

test('wrong questions name what is wrong', async () => {
  const [one = '', two = '', three = ''] = SERIES;
  const of = (ids: readonly string[], rest = '') => ask(`/v1/parallel?statements=${ids.join(',')}${rest}`);
  const problem = async (reply: Response, status: number, expected: Readonly<Record<string, string>>) =>
    expect(await expectProblem(reply, status)).toMatchObject(expected);
  await problem(await of([one, two]), 400, { parameter: 'statements' });
  await problem(await of([one, two, one]), 400, { parameter: 'statements', value: one });
  await problem(await of([one, two, `${three}x`]), 404, { parameter: 'statements', nearest: three });
  await problem(await of(SERIES, '&lang=fr'), 404, { parameter: 'lang', value: 'fr' });
  await problem(await of(SERIES, '&held=most'), 400, { parameter: 'held' });
});

test('three texts chosen on the page are read clause by clause, and its data are those of the API', async () => {
  const page = await (await ask(`/compare?s=${SERIES.join(',')}`, html)).text();
  const { sentence, rows, counts } = await read(SERIES);
  expect(page).toContain(sentence);
  expect([...page.matchAll(/<tr id="r\d+"/g)]).toHaveLength(rows.length);
  expect(page).toContain(`in every text ${counts.all}`);
  for (const { text } of rows[5]?.cells.flatMap(({ clauses }) => clauses) ?? [])
    expect(page.replace(/<[^>]+>/g, '')).toContain(text.slice(0, 20));
  const data = await ask(`/compare.json?s=${SERIES.join(',')}`);
  expect(((await data.json()) as Parallel).rows).toEqual(rows);
  const russian = await (await ask(`/compare?s=${SERIES.join(',')}&ui=ru`, html)).text();
  // The dash stands on the line of the word before it.
  expect(russian).toContain(`Фрагментов: ${rows.length}. Найдено во всех трёх текстах\u00a0— ${counts.all}`);
});

test('on a theme they are still a synopsis', async () => {
  const page = await (await ask(`/compare?s=${ACROSS.join(',')}&theme=sovereignty`, html)).text();
  expect(page).toContain('words or formulas of the theme occur in');
});

test.each([
  ['a series', SERIES],
  ['four texts', [...ACROSS, 'specimen-2021-05-14-north']],
])('as a table %s has every row with what each text says, to the letter', async (_, statements) => {
  const { rows, columns } = await read(statements);
  const reply = await ask(`/v1/parallel?statements=${statements.join(',')}&format=csv`);
  expect(reply.headers.get('Content-Type')).toContain('text/csv');
  expect(reply.headers.get('Link')).toMatch(/rel="cite-as"/);
  const { data } = Papa.parse<Record<string, string>>(await reply.text(), {
    header: true,
    skipEmptyLines: true,
  });
  expect(data).toHaveLength(rows.length);
  for (const [at, { n, held, cells }] of rows.entries()) {
    expect(data[at]).toMatchObject({ row: String(n), held });
    for (const [column, { clauses, likeness }] of cells.entries()) {
      const letter = 'abcd'[column] ?? '';
      expect(data[at]?.[letter]).toBe(columns[column]?.statement);
      expect(data[at]?.[`${letter}_text`]).toBe(clauses.map(({ text }) => text).join('\n'));
      expect(data[at]?.[`${letter}_likeness`]).toBe(likeness ?? '');
    }
  }
  const [one, two, three] = statements;
  const page = await (await ask(`/compare?s=${one},${two},${three}`, html)).text();
  const [, table = ''] = /<a href="([^"]+format=spreadsheet)">CSV/.exec(page) ?? [];
  const spreadsheet = await ask(table.replaceAll('&amp;', '&'));
  expect([spreadsheet.status, (await spreadsheet.text()).slice(0, 4)]).toEqual([200, 'row,']);
});

test('of one theme the rows are those that a comparison of two of the texts has on it, and whatever else a text says on it', async () => {
  const theme = 'water-climate';
  const [whole, some] = [await read(SERIES), await read(SERIES, `&theme=${theme}`)];
  expect(some.counts).toEqual(whole.counts);
  expect(some.rows.length).toBeGreaterThan(0);
  expect(some.rows.length).toBeLessThan(whole.rows.length);
  const clausesOf = (statement: string) => {
    const column = some.columns.findIndex((one) => one.statement === statement);
    return new Set(
      some.rows.flatMap(({ cells }) => cells[column]?.clauses.map(({ clause }) => clause) ?? []),
    );
  };
  const [first = '', second = ''] = SERIES;
  const pair = (await (await ask(`/v1/compare?a=${first}&b=${second}&theme=${theme}`)).json()) as {
    readonly rows: readonly Record<'a' | 'b', readonly { readonly clause: number }[]>[];
  };
  expect(pair.rows.length).toBeGreaterThan(0);
  for (const [side, statement] of [
    ['a', first],
    ['b', second],
  ] as const) {
    const own = clausesOf(statement);
    for (const row of pair.rows) for (const { clause } of row[side]) expect(own.has(clause)).toBe(true);
  }
  // Page and citation are of this theme too, and name the statements and nothing of the whole table.
  const page = new URL(some.page, 'https://service.example');
  expect([page.searchParams.get('s'), page.searchParams.get('theme')]).toEqual([SERIES.join(','), theme]);
  expect(await (await ask(some.page, html)).text()).toContain(`<option value="${theme}" selected="">`);
  expect(some.page_filter).toBeUndefined();
  // A page keeps one filter: the data say which, and what is to be cited shows no more than was asked for.
  const both = await ask(`/v1/parallel?statements=${SERIES.join(',')}&theme=${theme}&q=the`);
  const said = (await both.json()) as Parallel;
  expect(said.page_filter).toEqual({ q: 'the' });
  expect(new URL(said.page, 'https://service.example').searchParams.get('theme')).toBeNull();
  const [, cited = ''] = /<([^>]+)>; rel="cite-as"/.exec(both.headers.get('Link') ?? '') ?? [];
  expect((await (await ask(cited)).json()) as Parallel).toMatchObject({ rows: said.rows });
  const { headers } = await ask(`/v1/parallel?statements=${SERIES.join(',')}&theme=${theme}`);
  expect(headers.get('Link')).toMatch(new RegExp(`^<[^>]+@[^>]+[?&]theme=${theme}>; rel="cite-as"`));
  const alone = await read(SERIES, `&theme=${theme}&held=one`);
  expect(alone.rows.map(({ n }) => n)).toEqual(
    some.rows.filter(({ held }) => held === 'one').map(({ n }) => n),
  );
  const table = await ask(`/v1/parallel?statements=${SERIES.join(',')}&theme=${theme}&format=csv`);
  const lines = Papa.parse(await table.text(), { header: true, skipEmptyLines: true }).data;
  expect(lines.length).toBeLessThan(
    Papa.parse(await (await ask(`/v1/parallel?statements=${SERIES.join(',')}&format=csv`)).text(), {
      header: true,
      skipEmptyLines: true,
    }).data.length,
  );
  const problem = await expectProblem(
    await ask(`/v1/parallel?statements=${SERIES.join(',')}&theme=watr`),
    400,
  );
  expect(problem.parameter).toBe('theme');
});

test('of one phrase the rows are those that have it, counted; where none has, other forms of its words are told', async () => {
  const whole = await read(SERIES);
  const some = await read(SERIES, '&q=Glaciers');
  const says = ({ cells }: Parallel['rows'][number]) =>
    cells.some(({ clauses }) => /\bglaciers\b/i.test(clauses.map(({ text }) => text).join(' ')));
  expect(some.rows.length).toBeGreaterThan(0);
  expect(some.rows).toEqual(whole.rows.filter(says));
  expect(some).toMatchObject({
    counts: whole.counts,
    filter: { q: 'Glaciers', rows: some.rows.length, of: whole.rows.length },
  });
  expect(whole).not.toHaveProperty('filter');
  expect(await read(SERIES, '&q=glacier&held=several')).toMatchObject({
    rows: [],
    filter: { q: 'glacier', held: 'several', rows: 0, of: whole.rows.length, other_forms: ['glaciers'] },
  });
  expect(await read(SERIES, '&q=zeppelin')).toMatchObject({ filter: { rows: 0, other_forms: [] } });
});
