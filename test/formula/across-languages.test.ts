import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import {
  createAcross,
  createMatcher,
  type LanguageText,
  ledgerOf,
  lexicon,
  readText,
  usesOf,
} from '../../src/formula/index.ts';
import { type Authority, countedAuthority, isCounted, statementRecord } from '../../src/statement/index.ts';
import { specimens } from './specimens.ts';

const text = (
  text: number,
  statement: string,
  partner: string,
  lang: string,
  authority: Authority = 'authentic',
): LanguageText => ({ text, statement, partner, adopted: `202${text % 10}-01-01`, lang, authority });

const texts = [
  text(1, 'us-1', 'us', 'en'),
  text(2, 'cn-1', 'cn', 'zh'),
  text(2.5, 'cn-1', 'cn', 'ru', 'official-translation'),
  text(3, 'cn-2', 'cn', 'zh'),
  text(4, 'jp-1', 'jp', 'ja'),
];
const across = (patterns: readonly string[], said: readonly number[], own = texts) =>
  createAcross(own, 'official')({ patterns, texts: new Set(said) });

test('a statement counts once, whatever its languages, and each place names the language that was read', () => {
  const counted = across(['en', 'ru', 'zh'], [1, 2, 2.5]);
  expect(counted).toMatchObject({ statements_with: 2, statements: 3, languages: ['en', 'ru', 'zh'] });
  expect(counted.first).toMatchObject({ statement: 'us-1', lang: 'en' });
  expect(counted.partners.find(({ partner }) => partner === 'cn')).toMatchObject({
    statements_with: 1,
    statements: 2,
    // The authentic text comes before its translation.
    first: { statement: 'cn-1', lang: 'zh' },
  });
});

test('partners and what is assigned to none add up to the whole, in statements and in texts', () => {
  const isPartner = (key: string) => key !== 'cn';
  const told = createAcross(texts, 'official', isPartner)({ patterns: ['en', 'zh'], texts: new Set([1, 2]) });
  expect(told.partners.map(({ partner }) => partner)).toEqual(['jp', 'us']);
  expect(told.unassigned).toMatchObject({ statements_with: 1, statements: 2, first: { statement: 'cn-1' } });
  const parts = [...told.partners, ...(told.unassigned ? [told.unassigned] : [])];
  expect(parts.reduce((sum, one) => sum + one.statements_with, 0)).toBe(told.statements_with);
  expect(parts.reduce((sum, one) => sum + one.statements, 0)).toBe(told.statements);
  expect(parts.reduce((sum, one) => sum + one.not_testable, 0)).toBe(told.not_testable.length);
  expect(across(['en'], [1]).unassigned).toBeNull();
  const places = texts.slice(0, 2).map((one) => ({ ...one, variant: 'x' }));
  const uses = usesOf(texts, places, isPartner);
  expect(uses.unassigned).toMatchObject({ texts_with: 1, texts: 3, hits: 1, first: '2022-01-01' });
  expect(uses.partners.map(({ partner, texts: of }) => [partner, of])).toEqual([
    ['jp', 1],
    ['us', 1],
  ]);
});

test('a text without a pattern is not silent but not testable', () => {
  const counted = across(['en', 'ru'], [1, 2.5]);
  expect(counted.not_testable).toEqual(['cn-2', 'jp-1']);
  expect(counted.statements).toBe(2);
  expect(counted.partners.find(({ partner }) => partner === 'jp')).toMatchObject({
    statements: 0,
    not_testable: 1,
  });
});

test('what only unofficial translations tell is counted beside, never within', () => {
  const own = [
    ...texts,
    text(5, 'ru-1', 'ru', 'en', 'unofficial-translation'),
    text(6, 'ru-2', 'ru', 'ru'),
    text(7, 'ru-2', 'ru', 'en', 'unofficial-translation'),
    // The words of a machine are nobody's: neither within nor beside.
    text(8, 'ru-3', 'ru', 'en', 'machine-translation'),
  ];
  const counted = across(['en', 'ru'], [1, 5, 7, 8], own);
  expect(counted).toMatchObject({ statements_with: 1, statements: 3, languages: ['en', 'ru'] });
  // One statement that can be asked in no other words, and one whose own words do not say it.
  expect(counted.beside).toEqual({ statements_with: 2, statements: 1 });
  expect(counted.not_testable).toEqual(['cn-2', 'jp-1']);
  expect(across(['en'], [5], own).partners.find(({ partner }) => partner === 'ru')).toMatchObject({
    statements_with: 0,
    beside: { statements_with: 1, statements: 2 },
    first: null,
  });
});

/** Every text of the specimens, with what its record says of it. */
const shipped = specimens.map((specimen, at) => {
  const file = new URL(`../../statements/specimens/${specimen.id}.json`, import.meta.url);
  const record = statementRecord.parse(JSON.parse(readFileSync(file, 'utf8')));
  const { authority } = record.texts.find(({ lang }) => lang === specimen.lang) ?? { authority: 'unknown' };
  const hits = createMatcher(lexicon, specimen.lang)(readText(specimen.text, specimen.lang));
  return {
    text: at,
    statement: specimen.id,
    partner: specimen.partner,
    adopted: specimen.adopted,
    lang: specimen.lang,
    authority,
    says: new Set(hits.map(({ formula }) => formula)),
  };
});
const textsWith = new Map(
  lexicon.map(({ id }) => [id, new Set(shipped.flatMap(({ text: at, says }) => (says.has(id) ? [at] : [])))]),
);

test.each(countedAuthority.options)(
  'a naive count over the texts of the specimens gives the same for every formula and partner (%s)',
  (which) => {
    const count = createAcross(shipped, which);
    const wrong: unknown[] = [];
    for (const { id, patterns } of lexicon) {
      const counted = count({ patterns: Object.keys(patterns), texts: textsWith.get(id) ?? new Set() });
      for (const partner of new Set(shipped.map((one) => one.partner))) {
        const own = shipped.filter((one) => one.partner === partner && one.lang in patterns);
        const statements = (list: readonly (typeof shipped)[number][]) =>
          new Set(list.map(({ statement }) => statement)).size;
        const taken = own.filter(({ authority }) => isCounted(which, authority));
        const saying = own.filter(({ says }) => says.has(id));
        const sayingTaken = taken.filter(({ says }) => says.has(id));
        const all = new Set(shipped.filter((one) => one.partner === partner).map((one) => one.statement))
          .size;
        const expected = {
          statements_with: statements(sayingTaken),
          statements: statements(taken),
          beside: {
            statements_with: statements(saying) - statements(sayingTaken),
            statements: statements(own) - statements(taken),
          },
          not_testable: all - statements(own),
        };
        const {
          first: _,
          last: __,
          ...given
        } = counted.partners.find((one) => one.partner === partner) ?? {};
        if (JSON.stringify(given) !== JSON.stringify({ partner, ...expected }))
          wrong.push([id, partner, given, expected]);
      }
    }
    expect(wrong.slice(0, 3)).toEqual([]);
  },
);

test('a planted absence stays an absence in all languages together', () => {
  const ledger = ledgerOf('specimen-2023-05-19-north', shipped, textsWith, lexicon);
  const absence = ledger.absences.find(({ formula }) => formula.id === 'territory-not-used');
  expect(absence).toMatchObject({ predecessor: true, partners: ['east', 'islands', 'union'], of: 3 });
  expect(absence?.stands).toMatchObject({ statement: 'specimen-2022-05-20-north', lang: 'ru' });
  const said = shipped.filter(({ statement }) => statement === 'specimen-2023-05-19-north');
  for (const { formula } of ledger.absences)
    expect(
      said.some(({ says }) => says.has(formula.id)),
      formula.id,
    ).toBe(false);
});
