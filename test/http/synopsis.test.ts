import * as fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { phrasePlaces } from '../../src/answers/compare/phrase-places.ts';
import { splitClauses } from '../../src/text/index.ts';
import { loadSpecimens, service, specimens } from './collection.ts';
import { expectProblem } from './problem.ts';

const ask = service();
const html = { headers: { Accept: 'text/html' } };

const THREE = ['specimen-2023-05-19-north', 'specimen-2023-10-20-union', 'specimen-2024-04-16-east'];

interface Cell {
  readonly state: 'says' | 'silent' | 'not testable';
  readonly passages: readonly {
    readonly clause: number;
    readonly from: number;
    readonly to: number;
    readonly text: string;
    readonly marks: readonly { readonly from: number; readonly to: number }[];
  }[];
}
interface Synopsis {
  readonly sentence: string;
  readonly theme: string | null;
  readonly phrase: string | null;
  readonly columns: readonly {
    readonly statement: string;
    readonly lang: string;
    readonly sha256: string;
    readonly state: Cell['state'];
  }[];
  readonly rows: readonly {
    readonly formula: string | null;
    readonly way: string | null;
    readonly cells: readonly Cell[];
  }[];
}

beforeAll(() => loadSpecimens());

async function read(query: string, statements: readonly string[] = THREE): Promise<Synopsis> {
  const reply = await ask(`/v1/synopsis?statements=${statements.join(',')}${query}`);
  expect(reply.status, query).toBe(200);
  return (await reply.json()) as Synopsis;
}

async function bodyOf(id: string, lang: string): Promise<string> {
  return (await ask(`/v1/statements/${id}/text?lang=${lang}`, { headers: { Accept: 'text/plain' } })).text();
}

test('a phrase: whatever is said of a text is what a plain look into it finds', async () => {
  const bodies = await Promise.all(THREE.map((id) => bodyOf(id, 'en')));
  const words = [...new Set(bodies.join(' ').match(/[A-Za-z]{4,}(?: [a-z]{3,})?/g))];
  const sample = fc.sample(fc.constantFrom(...words), { numRuns: 40, seed: 5 });
  for (const phrase of [...sample, 'zebra crossing']) {
    const { columns, rows, sentence } = await read(`&q=${encodeURIComponent(phrase)}`);
    const plain = new RegExp(`(?<![\\p{L}\\p{N}])${phrase.replace(' ', '\\s+')}(?![\\p{L}\\p{N}])`, 'iu');
    const holds = bodies.map((body) =>
      splitClauses(body, { lang: 'en' }).some(({ from, to }) => plain.test(body.slice(from, to))),
    );
    expect(
      columns.map(({ state }) => state),
      phrase,
    ).toEqual(holds.map((one) => (one ? 'says' : 'silent')));
    expect(sentence).toContain(`“${phrase}” occurs in ${holds.filter(Boolean).length} of 3 texts searched`);
    expect(sentence).toContain('Searched in English (3).');
    for (const [column, cell] of (rows[0]?.cells ?? []).entries())
      for (const passage of cell.passages) {
        expect(bodies[column]?.slice(passage.from, passage.to)).toBe(passage.text);
        for (const mark of passage.marks)
          expect(bodies[column]?.slice(mark.from, mark.to)).toMatch(new RegExp(`^${plain.source}$`, 'iu'));
      }
  }
});

test('a phrase is found whether hyphens or apostrophes are printed, and just it is marked', () => {
  const body = "The five harbour-towns support women's energy-efficiency studies in Talvern's ports.";
  const clauses = splitClauses(body, { lang: 'en' });
  const marked = (phrase: string) =>
    [...phrasePlaces({ body, lang: 'en' }, clauses, phrase, 'forms').values()]
      .flat()
      .map(({ from, to }) => body.slice(from, to));
  expect(marked('energy efficiency study')).toEqual(['energy-efficiency studies']);
  expect(marked('women energy')).toEqual(["women's energy"]);
  expect(marked('harbour town')).toEqual(['harbour-towns']);
  expect(marked("town's support")).toEqual(['towns support']);
});

test('a phrase is looked for in other forms of its words, and never called silent in another script', async () => {
  const body = 'The sides reaffirmed their mutual commitments. They reaffirm them again.';
  const clauses = splitClauses(body, { lang: 'en' });
  const found = (way: 'words' | 'forms') => [
    ...phrasePlaces({ body, lang: 'en' }, clauses, 'Reaffirm', way).keys(),
  ];
  expect(found('words')).toEqual([1]);
  expect(found('forms')).toEqual([0, 1]);
  const mixed = ['specimen-2022-05-20-north', ...THREE.slice(1)];
  const { columns, sentence } = await read('&lang=ru&q=sovereignty', mixed);
  expect(columns[0]).toMatchObject({ lang: 'ru', state: 'not testable' });
  expect(sentence).toContain('Not searched, because the text is in another script:');
  expect(sentence).toContain('occurs in 1 of 1 text searched');
});

test('a theme: each cell has the clauses with the formula, each once; each text that has none is named', async () => {
  const { rows, columns, sentence, theme } = await read('&theme=sovereignty');
  expect(theme).toBe('sovereignty');
  expect(rows.length).toBeGreaterThan(1);
  for (const { formula, cells } of rows) {
    expect(formula).not.toBeNull();
    expect(cells.some(({ state }) => state === 'says')).toBe(true);
    for (const { passages } of cells) {
      const clauses = passages.map(({ clause }) => clause);
      expect(new Set(clauses).size).toBe(clauses.length);
    }
  }
  const saying = columns.filter(({ state }) => state === 'says').length;
  expect(sentence).toContain(`occur in ${saying} of 3 texts searched`);
});

test('without a theme the one that most of the texts speak of is shown', async () => {
  const { theme, columns } = await read('');
  expect(theme).not.toBeNull();
  expect(columns.filter(({ state }) => state === 'says')).toHaveLength(3);
});

test('fewer than three, more than eight, one twice, operators and unknown statements are refused by name', async () => {
  const { columns } = await read('');
  const sha256 = columns[0]?.sha256 ?? '';
  const nine = specimens.slice(0, 9).map(({ id }) => id);
  expect(nine).toHaveLength(9);
  const cases: readonly (readonly [query: string, status: number, parameter: string])[] = [
    [THREE.slice(1).join(','), 400, 'statements'],
    [nine.join(','), 400, 'statements'],
    [[...THREE, THREE[0]].join(','), 400, 'statements'],
    [[...THREE, `${THREE[0]}@${sha256}`].join(','), 400, 'statements'],
    [`${THREE.join(',')}&q=a+OR+b`, 400, 'q'],
    [`${THREE.join(',')}&theme=sovereinty`, 400, 'theme'],
    [`${THREE.slice(1).join(',')},specimen-2023-05-19-nort`, 404, 'statements'],
  ];
  for (const [query, status, parameter] of cases)
    expect(await expectProblem(await ask(`/v1/synopsis?statements=${query}`), status)).toMatchObject({
      parameter,
    });
});

test('the page says the sentence, in the language of the page, and gives the same as data', async () => {
  const s = THREE.join(',');
  for (const query of ['theme=afghanistan', 'q=mutual+respect']) {
    const page = await (await ask(`/compare?s=${s}&${query}`, html)).text();
    const { sentence } = await read(`&${query}`);
    expect(page.replaceAll('&quot;', '"').replaceAll('&#39;', "'")).toContain(sentence);
    const data = (await (await ask(`/compare.json?s=${s}&${query}`)).json()) as Synopsis;
    expect(data.sentence).toBe(sentence);
  }
  const russian = await (await ask(`/compare?s=${s}&q=mutual+respect&ui=ru`, html)).text();
  expect(russian).toMatch(/«mutual respect»: найдено в \d из 3 просмотренных текстов/);
});
