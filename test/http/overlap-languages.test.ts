import { env } from 'cloudflare:workers';
import { beforeAll, describe, expect, test } from 'vitest';
import { lexicon, matchFormulas } from '../../src/formula/index.ts';
import { deriveCollection } from '../../src/ingest/derive/index.ts';
import { type Authority, collectionRecord } from '../../src/statement/index.ts';
import { saveCollection, saveStatements } from '../../src/store/index.ts';
import { splitClauses } from '../../src/text/index.ts';
import record from '../../statements/collection.json';
import { emptyDatabase } from '../store/database.ts';
import { NOW, newText, service, specimens } from './collection.ts';

/** The overlap of wording over statements in all languages: nothing is silent, and nothing is added up over languages. */

const EN =
  'The sides will build a common road over the high pass. They respect the sovereignty and territorial integrity of all states.';
const RU =
  'Стороны построят общую дорогу через высокий перевал. Они уважают суверенитет и территориальную целостность всех государств.';
const ZH = '双方将修建一条穿越高山口的公路。双方尊重各国主权和领土完整。';

const KK = 'Тараптар биік асу арқылы өтетін ортақ тас жолды бірге салады.';

/** Partner, date, texts; a text is authentic unless its language ends with "*": then it is a translation. */
const STATEMENTS = [
  ['Aram', '2020-01-01', { en: EN }],
  ['Aram', '2022-01-01', { ru: `${RU} Они довольны.`, zh: ZH }],
  ['Belun', '2021-01-01', { 'en*': `${EN} All are glad.`, ru: RU }],
  ['Corra', '2021-06-01', { en: `${EN} So be it.` }],
  ['Corra', '2023-06-01', { en: `${EN} So it is.` }],
  ['Dovan', '2021-09-01', { zh: `${ZH}双方对此表示满意。` }],
  ['Dovan', '2022-09-01', { zh: `${ZH}双方保持河流清洁。` }],
  ['Esker', '2022-10-01', { 'kk*': KK }],
  ['Esker', '2023-10-01', { 'kk*': `${KK} Бәрі қуанышты.` }],
] as const;

const texts = STATEMENTS.flatMap(([partner, adopted, own]) =>
  Object.entries(own).map(([lang, body]) => ({
    partner: `specimen/${partner}`,
    statement: `specimen-${partner.toLowerCase()}-${adopted}`,
    lang: lang.replace('*', ''),
    authority: (lang.endsWith('*') ? 'official-translation' : 'authentic') satisfies Authority as Authority,
    body: body as string,
  })),
);

beforeAll(async () => {
  await emptyDatabase();
  await saveCollection(env.DB, collectionRecord.parse(record), NOW);
  const [first] = specimens;
  if (!first) throw new Error('no specimen');
  const statements = await Promise.all(
    STATEMENTS.map(async ([partner, adopted]) => {
      const id = `specimen-${partner.toLowerCase()}-${adopted}`;
      const own = texts.filter(({ statement }) => statement === id);
      return {
        record: { ...first, id, adopted, partner, texts: [] },
        texts: await Promise.all(own.map(({ body, lang, authority }) => newText(body, lang, { authority }))),
      };
    }),
  );
  await saveStatements(env.DB, statements, NOW);
  await deriveCollection(env.DB, { now: NOW });
});

const json = async <T>(address: string): Promise<T> => {
  const response = await service()(address);
  expect(response.status, address).toBe(200);
  return (await response.json()) as T;
};
const html = async (address: string) =>
  (await service()(address, { headers: { Accept: 'text/html' } })).text();

/** The words of each clause; of those with a formula of the theme alone where one is named. */
function clausesOf({ body, lang }: (typeof texts)[number], theme?: string): readonly (readonly string[])[] {
  const spoken = new Set(
    matchFormulas(body, lexicon, { lang }).flatMap((hit) => (hit.theme === theme ? [hit.clause] : [])),
  );
  return splitClauses(body, { lang }).map(({ from, to }, clause) =>
    theme === undefined || spoken.has(clause)
      ? (body
          .slice(from, to)
          .toLowerCase()
          .match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|\p{L}+/gu) ?? [])
      : [],
  );
}

const wordsOf = (own: readonly (typeof texts)[number][], theme?: string) =>
  own.flatMap((text) => clausesOf(text, theme).flat()).length;

/** Words of some texts in runs of four that others have too, clause by clause: counted without any index. */
function covered(
  own: readonly (typeof texts)[number][],
  others: readonly (typeof texts)[number][],
  theme?: string,
): number {
  const runsOf = (words: readonly string[]) =>
    words.slice(3).map((_, at) => words.slice(at, at + 4).join(' '));
  const known = new Set(others.flatMap((text) => clausesOf(text, theme).flatMap(runsOf)));
  return own
    .flatMap((text) => clausesOf(text, theme))
    .reduce((sum, words) => {
      const inside = new Set<number>();
      runsOf(words).forEach((run, at) => {
        if (known.has(run)) for (let word = at; word < at + 4; word++) inside.add(word);
      });
      return sum + inside.size;
    }, 0);
}

/** The language of a pair of partners by its rule, worked out by hand: most pairs of texts, then authentic ones, then English. */
const PARTNER_LANGUAGES: Readonly<Record<string, string | null>> = {
  'Aram Belun': 'ru',
  'Aram Corra': 'en',
  'Aram Dovan': 'zh',
  'Aram Esker': null,
  'Belun Corra': 'en',
  'Belun Dovan': null,
  'Belun Esker': null,
  'Corra Dovan': null,
  'Corra Esker': null,
  'Dovan Esker': null,
};

interface Figure {
  readonly lang: string | null;
  readonly a_words: number | null;
  readonly b_words: number | null;
  readonly a_words_in_b: number | null;
  readonly b_words_in_a: number | null;
  readonly both: number | null;
}
interface Matrix {
  readonly lang: string | null;
  readonly languages: readonly string[];
  readonly texts: readonly { statement: string; partner: string; lang: string; words: number }[];
  readonly langs: readonly (readonly (string | null)[])[];
  readonly covered: readonly (readonly (number | null)[])[];
  readonly shares: readonly (readonly (number | null)[])[];
  readonly symmetric: readonly (readonly (number | null)[])[];
  readonly silent: readonly string[];
  readonly not_testable: readonly string[];
  readonly partners: readonly (Figure & {
    a: string;
    b: string;
    a_statements: number;
    a_texts: number | null;
    languages: readonly (Figure & { lang: string })[];
  })[];
  readonly themes: readonly {
    id: string;
    texts: number;
    words: number | null;
    languages: readonly { lang: string; texts: number; words: number }[];
  }[];
}

const short = (partner: string) => partner.replace('specimen/', '');
const inLanguage = (partner: string, lang: string) =>
  texts.filter((text) => text.partner === partner && text.lang === lang);

describe('the matrix', () => {
  test.each([undefined, 'sovereignty'])(
    'on the theme %s has every statement, and each pair in one language that both have',
    async (theme) => {
      const matrix = await json<Matrix>(`/v1/matrix${theme === undefined ? '' : `?theme=${theme}`}`);
      expect(matrix.lang).toBeNull();
      expect(matrix.languages).toEqual(['en', 'kk', 'ru', 'zh']);
      const counted = texts.filter((text) => wordsOf([text], theme) > 0);
      expect(new Set(matrix.texts.map(({ statement }) => statement))).toEqual(
        new Set(counted.map(({ statement }) => statement)),
      );
      matrix.texts.forEach((a, row) => {
        matrix.texts.forEach((b, column) => {
          if (row === column) return;
          const lang = matrix.langs[row]?.[column] ?? null;
          const [mine, theirs] = [a, b].map(({ statement }) =>
            counted.filter((text) => text.statement === statement),
          );
          const common = (mine ?? [])
            .map((text) => text.lang)
            .filter((one) => theirs?.some((t) => t.lang === one));
          expect(lang === null, `${a.statement} ${b.statement}`).toBe(common.length === 0);
          expect(matrix.langs[column]?.[row] ?? null).toBe(lang);
          const table = [matrix.covered, matrix.shares, matrix.symmetric].map((rows) => rows[row]?.[column]);
          if (lang === null) {
            expect(table).toEqual([null, null, null]);
            return;
          }
          expect(common).toContain(lang);
          const only = (list: readonly (typeof texts)[number][] = []) =>
            list.filter((text) => text.lang === lang);
          const expected = covered(only(mine), only(theirs), theme);
          expect(table[0]).toBe(expected);
          expect(table[1]).toBeCloseTo(expected / wordsOf(only(mine), theme), 3);
        });
      });
      expect(matrix.langs.flat()).toContain(null);
      expect(new Set(matrix.langs.flat().filter((lang) => lang !== null)).size).toBeGreaterThan(2);
    },
  );

  test('lays partners side by side in one language each, and gives none where they have none in common', async () => {
    const { partners } = await json<Matrix>('/v1/matrix');
    expect(Object.fromEntries(partners.map(({ a, b, lang }) => [`${short(a)} ${short(b)}`, lang]))).toEqual(
      PARTNER_LANGUAGES,
    );
    for (const pair of partners) {
      if (pair.lang === null) {
        expect([pair.both, pair.a_words_in_b, pair.a_words, pair.languages]).toEqual([null, null, null, []]);
        continue;
      }
      expect(pair.languages[0]).toMatchObject({ lang: pair.lang, both: pair.both, a_words: pair.a_words });
      for (const figure of pair.languages) {
        const [a, b] = [inLanguage(pair.a, figure.lang), inLanguage(pair.b, figure.lang)];
        expect(figure, `${pair.a} ${pair.b} ${figure.lang}`).toMatchObject({
          a_words: wordsOf(a),
          b_words: wordsOf(b),
          a_words_in_b: covered(a, b),
          b_words_in_a: covered(b, a),
        });
      }
    }
    const [first] = partners;
    expect([first?.a_statements, first?.a_texts]).toEqual([2, 1]);
    expect(first?.languages.map(({ lang }) => lang)).toEqual(['ru', 'en']);
  });

  test('is narrowed by lang, as it was', async () => {
    const matrix = await json<Matrix>('/v1/matrix?lang=zh');
    expect([matrix.lang, matrix.languages]).toEqual(['zh', ['zh']]);
    expect(matrix.texts.map(({ partner }) => short(partner))).toEqual(['Dovan', 'Aram', 'Dovan']);
    expect(matrix.covered.flat()).not.toContain(null);
  });

  test('never calls a statement silent on a theme that no pattern looks for in its languages', async () => {
    const matrix = await json<Matrix>('/v1/matrix?theme=sovereignty');
    expect(matrix.silent).toEqual([]);
    expect(matrix.not_testable).toEqual(['specimen-esker-2022-10-01', 'specimen-esker-2023-10-01']);
    const theme = matrix.themes.find(({ id }) => id === 'sovereignty');
    expect(theme?.texts).toBe(7);
    expect(theme?.words).toBeNull();
    for (const { lang, words } of theme?.languages ?? [])
      expect(words).toBe(
        wordsOf(
          texts.filter((text) => text.lang === lang),
          'sovereignty',
        ),
      );
  });

  test('as CSV names the language of every pair, and leaves the numbers of others empty', async () => {
    const csv = await (await service()('/v1/matrix?format=csv')).text();
    const [head = '', ...lines] = csv.trim().split(/\r?\n/);
    const columns = head.split(',');
    const cell = (line: string, name: string) => line.split(',')[columns.indexOf(name)];
    expect(new Set(lines.map((line) => cell(line, 'lang')))).toEqual(new Set(['en', 'kk', 'ru', 'zh', '']));
    for (const line of lines) expect(cell(line, 'both') === '').toBe(cell(line, 'lang') === '');
  });

  test('the page says in which language, and that there is none', async () => {
    const page = await html('/matrix?ui=en&texts=partners');
    expect(page).toContain('Words are compared within one language and never added up over several');
    expect(page).toMatch(/Overlap of wording, English, Kazakh, Russian and Chinese/);
    const table =
      /<table class="matrix upright">[\s\S]*?<\/table>/.exec(page.slice(page.indexOf('id="overlap"')))?.[0] ??
      '';
    const without = Object.values(PARTNER_LANGUAGES).filter((lang) => lang === null).length;
    expect(table.match(/no language in common/g)).toHaveLength(2 * without);
    const pairs = page.slice(page.indexOf('id="pairs"'), page.indexOf('id="themes"'));
    expect(pairs.match(/no common language/g)).toHaveLength(without);
    expect(pairs).toContain('1 of 2 statements has a text in this language');
    expect(await html('/matrix?ui=ru')).toContain('Слова сравниваются в пределах одного языка');
    expect(await html('/matrix?ui=en&theme=sovereignty')).toContain('Not testable: 2 statements');
    expect(await html('/matrix?ui=en&lang=zh')).not.toContain('never added up');
  });
});

interface Profile {
  readonly lang: string | null;
  readonly languages: readonly string[];
  readonly searched: number;
  readonly texts: readonly { statement: string; lang: string | null; words: number | null }[];
  readonly formulas: readonly {
    id: string;
    texts_with: number;
    texts: number;
    first: { statement: string; lang: string };
    last: { statement: string; lang: string };
    in_latest: boolean | null;
    others: readonly string[];
  }[];
  readonly alone: {
    readonly wordings: readonly { lang: string; wording: string; places: readonly { statement: string }[] }[];
  };
  readonly others: readonly (Figure & { id: string })[];
}

describe('the page of a partner', () => {
  test('counts its statements in all languages, and each other partner beside it', async () => {
    const profile = await json<Profile>('/v1/partners/specimen/Aram');
    expect([profile.lang, profile.searched, profile.languages]).toEqual([null, 2, ['en', 'ru', 'zh']]);
    const formula = profile.formulas.find(({ id }) => id === 'sovereignty-and-territorial-integrity');
    expect(formula).toMatchObject({
      texts_with: 2,
      texts: 2,
      first: { statement: 'specimen-aram-2020-01-01', lang: 'en' },
      last: { statement: 'specimen-aram-2022-01-01', lang: 'ru' },
      in_latest: true,
      others: ['specimen/Belun', 'specimen/Corra', 'specimen/Dovan'],
    });
    expect(Object.fromEntries(profile.others.map(({ id, lang }) => [short(id), lang]))).toEqual({
      Belun: 'ru',
      Corra: 'en',
      Dovan: 'zh',
      Esker: null,
    });
    expect(profile.others.at(-1)).toMatchObject({ id: 'specimen/Esker', both: null, a_words_in_b: null });
  });

  test('a partner without English is not silent: its own wording is told in its language', async () => {
    const profile = await json<Profile>('/v1/partners/specimen/Dovan');
    expect(profile.searched).toBe(2);
    expect(profile.formulas.map(({ id }) => id)).toContain('sovereignty-and-territorial-integrity');
    const page = await html('/partners/specimen/Dovan?ui=en');
    expect(page).toContain('2 statements read in Chinese');
    expect(page.match(/no common language/g)).toHaveLength(3);
  });

  test('a formula without a pattern in its languages is neither said nor dropped', async () => {
    const profile = await json<Profile>('/v1/partners/specimen/Esker');
    expect([profile.searched, profile.formulas]).toEqual([2, []]);
    // Nobody else has a text in its language, so nothing can be called its own.
    expect(profile.alone.wordings).toEqual([]);
    const narrowed = await json<Profile>('/v1/partners/specimen/Aram?lang=en');
    expect([narrowed.lang, narrowed.searched]).toEqual(['en', 1]);
    expect(narrowed.others.map(({ id }) => short(id))).toEqual(expect.arrayContaining(['Belun', 'Corra']));
    expect(narrowed.others).toHaveLength(2);
  });
});
