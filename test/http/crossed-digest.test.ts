/** What two texts of different languages say theme by theme, told in formulas, so that who reads neither can tell. */
import { beforeAll, expect, test } from 'vitest';
import { lexicon, matchFormulas } from '../../src/formula/index.ts';
import { loadSpecimens, service } from './collection.ts';

const east = 'specimen-2024-04-16-east';
const north = 'specimen-2023-05-19-north';
const KINDS = ['counterpart', 'only_a', 'only_b'] as const;

beforeAll(loadSpecimens);

const ask = service();

interface Cell {
  readonly count: number;
  readonly rows: readonly number[];
  readonly formulas: readonly { readonly id: string; readonly in_other_text: boolean | null }[];
}

interface Reply {
  readonly digest: readonly (Readonly<Record<(typeof KINDS)[number], Cell>> & { readonly theme: string })[];
  readonly rows: readonly {
    readonly n: number;
    readonly a: readonly { readonly text: string }[];
    readonly b: readonly { readonly text: string }[];
  }[];
}

const compared = async (langA: string, langB: string) =>
  (await (await ask(`/v1/compare?a=${east}&b=${north}&lang_a=${langA}&lang_b=${langB}`)).json()) as Reply;

/** Ids of the formulas in some words, found anew; plain names of themes are none. */
function formulasIn(text: string, lang: string, theme?: string): ReadonlySet<string> {
  const ids = matchFormulas(text, lexicon, { lang }).map(({ formula }) => formula);
  const own = lexicon.filter((formula) => !formula.plain && (theme === undefined || formula.theme === theme));
  return new Set(own.flatMap(({ id }) => (ids.includes(id) ? [id] : [])));
}

test.each([
  ['zh', 'en'],
  ['ru', 'en'],
  ['en', 'ru'],
  ['zh', 'ru'],
])(
  'formulas of a cell stand in its rows, and are said to be in the other text just where they are (%s, %s)',
  async (langA, langB) => {
    const { digest, rows } = await compared(langA, langB);
    const textOf = async (id: string, lang: string) =>
      (await ask(`/v1/statements/${id}/text?lang=${lang}`)).text();
    const anywhere = {
      a: formulasIn(await textOf(east, langA), langA),
      b: formulasIn(await textOf(north, langB), langB),
    };
    let told = 0;
    for (const line of digest)
      for (const kind of KINDS) {
        const own = rows.filter(({ n }) => line[kind].rows.includes(n));
        const inRow = (row: (typeof rows)[number], side: 'a' | 'b') =>
          formulasIn(
            row[side].map(({ text }) => text).join('\n\n'),
            side === 'a' ? langA : langB,
            line.theme,
          );
        const expected = own.map((row) => {
          if (kind === 'counterpart') {
            const inB = inRow(row, 'b');
            return [...inRow(row, 'a')].filter((id) => inB.has(id));
          }
          return [...inRow(row, kind === 'only_a' ? 'a' : 'b')];
        });
        const { formulas } = line[kind];
        expect(new Set(formulas.map(({ id }) => id))).toEqual(new Set(expected.flat()));
        const [otherSide, otherLang] = kind === 'only_a' ? (['b', langB] as const) : (['a', langA] as const);
        for (const { id, in_other_text } of formulas) {
          const isKnown = lexicon.find((formula) => formula.id === id)?.patterns[otherLang] !== undefined;
          expect(in_other_text, id).toBe(anywhere[otherSide].has(id) || (isKnown ? false : null));
        }
        // What the other text lacks comes first.
        const order = formulas.map(({ in_other_text }) => in_other_text !== false);
        expect(order).toEqual(order.toSorted((x, y) => Number(x) - Number(y)));
        told += formulas.length;
      }
    expect(told).toBeGreaterThan(10);
  },
);

test('the page names them in its language and sets apart what the other text lacks', async () => {
  const { digest } = await compared('zh', 'en');
  const line = digest.find(({ only_a }) =>
    only_a.formulas.some(({ in_other_text }) => in_other_text === false),
  );
  const news = line?.only_a.formulas[0]?.id;
  const formula = lexicon.find(({ id }) => id === news);
  for (const [ui, name, note] of [
    ['en', formula?.name, 'no wording of the formula was found anywhere in the other text'],
    ['ru', formula?.names.ru, 'ни одной формулировки которых в другом тексте не найдено'],
  ]) {
    const page = await (await ask(`/compare/${east}/${north}?lang_a=zh&lang_b=en&ui=${ui}`)).text();
    expect(page).toContain(`<b>${name}</b>`);
    expect(page).toContain(note);
  }
});

test('a passage that one text has alone is told in formulas to those who may not read its language', async () => {
  const { rows } = await compared('zh', 'en');
  const page = await (await ask(`/compare/${east}/${north}?lang_a=zh&lang_b=en`)).text();
  let told = 0;
  for (const { n, a, b } of rows) {
    if (a.length > 0 && b.length > 0) continue;
    const [row] = page.split(`id="r${n}"`)[1]?.split('</section>') ?? [];
    const ids = formulasIn(a.map(({ text }) => text).join('\n\n'), 'zh');
    const names = lexicon.filter(({ id }) => ids.has(id)).map(({ name }) => name);
    if (names.length === 0) expect(row).not.toContain('Formulas:');
    else expect(row).toContain('Formulas:');
    for (const name of names) expect(row).toContain(name.replaceAll("'", '&#39;'));
    told += names.length;
  }
  expect(told).toBeGreaterThan(5);
});
