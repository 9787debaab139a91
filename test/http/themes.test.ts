import { beforeAll, expect, test } from 'vitest';
import { namesIn } from '../../src/answers/formulas/names-in.ts';
import { phrases, themes } from '../../src/formula/index.ts';
import { languageOf } from '../../src/text/index.ts';
import { loadSpecimens, service } from './collection.ts';
import { expectProblem } from './problem.ts';

beforeAll(() => loadSpecimens());

const ask = service();

interface Line {
  readonly formula: string;
  readonly statement: string;
  readonly lang: string;
  readonly authority: string;
  readonly from: number;
  readonly to: number;
  readonly left: string;
  readonly match: string;
  readonly right: string;
  readonly names: readonly string[];
}
interface Theme {
  readonly lang: string | null;
  readonly texts: readonly { readonly statement: string; readonly languages: readonly string[] }[];
  readonly formulas: readonly {
    readonly id: string;
    readonly hits: number;
    readonly texts: number;
    readonly statements_with: number;
    readonly statements: number;
    readonly beside: { readonly statements_with: number; readonly statements: number };
    readonly not_testable: readonly string[];
  }[];
  readonly hits: number;
  readonly next: string | null;
  readonly notice?: string;
  readonly lines: readonly Line[];
}
const read = async (address: string) => {
  const response = await ask(address);
  expect(response.status, address).toBe(200);
  return (await response.json()) as Theme;
};

test.each(['lang=en', ''])(
  'a theme has every place of its formulas, and each as many as its own card: %s',
  async (lang) => {
    for (const { id } of themes.slice(0, 6)) {
      const theme = await read(`/v1/themes/${id}?limit=500&${lang}`);
      expect(theme.lines).toHaveLength(theme.hits);
      expect(theme.texts).toHaveLength(12);
      for (const { id: formula, hits, texts } of theme.formulas) {
        const card = (await (await ask(`/v1/formulas/${formula}?${lang}`)).json()) as {
          hits: number;
          texts_with: number;
        };
        expect([hits, texts], formula).toEqual([card.hits, card.texts_with]);
        const lines = theme.lines.filter((line) => line.formula === formula).length;
        // A plain name is a line only in a clause that has no phrase of the theme.
        if (phrases.some((phrase) => phrase.id === formula)) expect(lines, formula).toBe(hits);
        else expect(lines, formula).toBeLessThanOrEqual(hits);
      }
      if (theme.hits > 0) expect(theme.notice).toMatch(/invented/);
    }
  },
);

test('one statement, or some series, can be asked alone; pages follow one another', async () => {
  const all = await read('/v1/themes/sovereignty?limit=500');
  const statement = all.lines[0]?.statement ?? '';
  const one = await read(`/v1/themes/sovereignty?statement=${statement}`);
  expect(one.texts.map((text) => text.statement)).toEqual([statement]);
  expect(one.lines).toEqual(all.lines.filter((line) => line.statement === statement));
  expect((await read('/v1/themes/sovereignty?series=us')).texts).toEqual([]);
  const pages: Line[] = [];
  for (let next: string | null = '/v1/themes/sovereignty?limit=7'; next !== null; ) {
    const page: Theme = await read(next);
    pages.push(...page.lines);
    next = page.next;
  }
  expect(pages).toEqual(all.lines);
  const lang = one.lines[0]?.lang;
  const { text } = (await (
    await ask(`/v1/statements/${statement}/text?lang=${lang}&format=json`)
  ).json()) as {
    text: string;
  };
  for (const { from, to, match, left, right } of one.lines) {
    expect(text.slice(from, to)).toBe(match);
    expect(text).toContain(left + match + right);
  }
});

test('without a language each statement is read in the best text that says a formula, and every line names it', async () => {
  const theme = await read('/v1/themes/sovereignty?limit=500');
  expect(theme.lang).toBeNull();
  expect(new Set(theme.lines.map(({ lang }) => lang))).toEqual(new Set(['en', 'ru']));
  // The authentic Russian comes before its official English translation, and a translator's words are never quoted.
  const north = theme.lines.filter(({ statement }) => statement === 'specimen-2022-05-20-north');
  expect(new Set(north.map(({ lang }) => lang))).toEqual(new Set(['ru']));
  expect(theme.lines.some(({ authority }) => authority === 'unofficial-translation')).toBe(false);
  const card = (await (await ask('/v1/formulas/sovereignty-triad')).json()) as {
    all_languages: { statements_with: number; statements: number };
  };
  const triad = theme.formulas.find(({ id }) => id === 'sovereignty-triad');
  expect([triad?.statements_with, triad?.statements]).toEqual([
    card.all_languages.statements_with,
    card.all_languages.statements,
  ]);
});

test('words of a translator count only where they are asked for', async () => {
  const official = await read('/v1/themes/sovereignty?lang=ru');
  expect(official.texts).toHaveLength(3);
  expect(official.formulas[0]?.beside.statements).toBe(1);
  const all = await read('/v1/themes/sovereignty?lang=ru&authority=all&limit=500');
  expect(all.texts).toHaveLength(4);
  const unofficial = await read('/v1/themes/sovereignty?authority=unofficial');
  expect(unofficial.texts).toMatchObject([{ statement: 'specimen-2023-04-18-east', languages: ['ru'] }]);
  for (const { statement, lang } of unofficial.lines)
    expect([statement, lang]).toEqual(['specimen-2023-04-18-east', 'ru']);
  expect(await expectProblem(await ask('/v1/themes/rights?authority=oficial'), 400)).toMatchObject({
    parameter: 'authority',
    nearest: 'official',
  });
});

test('what cannot be asked is refused with the nearest valid value', async () => {
  expect(await expectProblem(await ask('/v1/themes/afganistan'), 404)).toMatchObject({
    nearest: 'afghanistan',
  });
  await expectProblem(await ask('/v1/themes/rights?statement=specimen-1999-01-01'), 404);
  expect(await expectProblem(await ask('/v1/themes/rights?series=specimn'), 400)).toMatchObject({
    parameter: 'series',
    nearest: 'specimen',
  });
});

test.each([
  ['en', 'The bridge of Kelmar and Tarvash leads to Kelmar.', ['Kelmar', 'Tarvash']],
  [
    'en',
    'We thank the Republic of Belmora, its neighbours and the Merian Union.',
    ['Republic of Belmora', 'Merian Union'],
  ],
  ['en', 'Ferries between North and South Tarvash sail.', ['North and South Tarvash']],
  ['en', 'Belmora’s wells, U.S. aid and Tarvash’s rivers', ['U.S.', 'Tarvash']],
  ['en', 'The wells are open.', []],
  ['en', '12. The parties welcome the ferry to Tarvash.', ['Tarvash']],
  ['en', '(b) Together they thank Kelmar.', ['Kelmar']],
  ['en', '• The parties thank Kelmar.', ['Kelmar']],
  ['en', '## IV. Energy, farming and water', []],
  ['en', 'III. Energy, farming and water', []],
  ['en', 'Climate, Water, and Energy', []],
  ['en', 'They said: "The lake is ours". However, “We will share it with Tarvash”.', ['Tarvash']],
  [
    'en',
    'They met (The host was absent) and left. In June The Presidents of Belmora met.',
    ['June', 'Presidents of Belmora'],
  ],
  [
    'en',
    'It was noted that The Presidents attach importance to Kelmar Tarvash, Kelmar and then Tarvash.',
    ['Kelmar', 'Tarvash'],
  ],
  [
    'en',
    'They thank Japan Korea and the Republic of Korea and their neighbours in New Zealand.',
    ['Japan', 'Korea', 'Republic of Korea', 'New Zealand'],
  ],
  [
    'en',
    'They thank Japan-Korea experts, the UN Security Council and the European Union.',
    ['Japan-Korea', 'UN Security Council', 'European Union'],
  ],
  ['ru', 'Стороны поддержали Республику Бельмора и Тарваш.', ['Республику Бельмора и Тарваш']],
  ['ru', '5. Они поддержали Тарваш.', ['Тарваш']],
  ['ru', 'Было сказано: «Мы открываем паром». Также Стороны благодарят Тарваш.', ['Тарваш']],
  ['ru', '3) В этой связи участники благодарят ООН.', ['ООН']],
  ['de', '7. Die Parteien begrüßen die Fähre und danken der EU in Japan.', ['EU', 'Japan']],
  ['de', 'Sie sagten: „Wir teilen das Wasser“. Der See bleibt offen.', []],
])('names in %s “%s”', (lang, clause, names) => {
  expect(namesIn(clause, lang)).toEqual(names);
});

test('no word of grammar and no opener is ever a name of a theme, in any language', async () => {
  for (const lang of ['en', 'ru', 'de', 'zh']) {
    const { functionWords, openers } = languageOf(lang);
    const words = [...functionWords, ...openers].filter((word) => word.length > 1);
    for (const word of words) {
      const printed = word.charAt(0).toUpperCase() + word.slice(1);
      for (const opening of [
        '',
        '12. ',
        '(a) ',
        '• ',
        '## ',
        '“',
        'see this: ',
        'so it is. ',
        'so it is ',
        '— ',
      ])
        for (const name of namesIn(`${opening}${printed} some wells are open there`, lang))
          expect(name.split(' '), opening + printed).not.toContain(printed);
    }
  }
  for (const { id } of themes) {
    const { lines } = await read(`/v1/themes/${id}?limit=500`);
    for (const { lang, names } of lines) {
      const { functionWords, openers } = languageOf(lang);
      for (const name of names) {
        expect(name).not.toMatch(/^[\p{N}IVX.]+$/u);
        if (name !== name.toUpperCase())
          expect(functionWords.has(name.toLowerCase()) || openers.has(name.toLowerCase()), name).toBe(false);
      }
    }
  }
});
