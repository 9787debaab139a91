import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  formatFormulaProblem,
  lexicon,
  matchFormulas,
  parseFormulaFile,
  themes,
} from '../../src/formula/index.ts';

const folder = new URL('../../statements/formulas/', import.meta.url);
const files = readdirSync(folder).map((file) =>
  parseFormulaFile(file, readFileSync(new URL(file, folder), 'utf8')),
);

test('every formula file is right', () => {
  expect(files.flatMap(({ problems }) => problems.map(formatFormulaProblem))).toEqual([]);
});

test('the lexicon that ships is what the folder holds', () => {
  const inFolder = files.flatMap(({ formulas }) => formulas.map(({ id }) => id));
  expect(lexicon.map(({ id }) => id).sort()).toEqual(inFolder.sort());
  expect(new Set(inFolder).size).toBe(inFolder.length);
  // What is read on demand, without being checked, is what the checked files give.
  const checked = new Map(files.flatMap(({ formulas }) => formulas).map((formula) => [formula.id, formula]));
  for (const formula of lexicon) expect(formula).toEqual(checked.get(formula.id));
});

test('nothing of the lexicon is read before a text is searched for it: a Worker starts without it', () => {
  const eager = lexicon.flatMap(({ id, patterns, not }) =>
    [patterns, not].flatMap((part) =>
      Object.values(Object.getOwnPropertyDescriptors(part)).flatMap(({ get }) => (get ? [] : [id])),
    ),
  );
  expect(eager).toEqual([]);
});

test('twenty themes in order, at least 150 formulas in English and Russian', () => {
  expect(themes.map(({ order }) => order)).toEqual(Array.from({ length: 20 }, (_, i) => i + 1));
  const bilingual = lexicon.filter(({ patterns }) => patterns.en && patterns.ru);
  expect(bilingual.length).toBeGreaterThanOrEqual(150);
});

test('every theme and every formula has a name in English, Russian, German and Chinese', () => {
  for (const lang of ['en', 'ru', 'de', 'zh']) {
    expect(themes.filter(({ titles }) => titles[lang] === undefined).map(({ id }) => id)).toEqual([]);
    expect(lexicon.filter(({ names }) => names[lang] === undefined).map(({ id }) => id)).toEqual([]);
  }
});

test('a theme whose title is too long for a column of a table has a short one', () => {
  const COLUMN = 28;
  for (const lang of ['en', 'ru', 'de'])
    for (const { id, titles, short_titles } of themes)
      expect
        .soft((short_titles[lang] ?? titles[lang] ?? '').length, `${id} ${lang}`)
        .toBeLessThanOrEqual(COLUMN);
});

test('every note for readers is there in Russian too', () => {
  expect(lexicon.filter(({ note }) => note !== undefined).length).toBeGreaterThan(10);
  for (const { id, note, notes } of lexicon) expect.soft(notes.ru !== undefined, id).toBe(note !== undefined);
});

test('every theme has one formula of its plain names, in four languages', () => {
  for (const { id } of themes) {
    const plain = lexicon.filter((formula) => formula.theme === id && formula.plain);
    expect.soft(plain.map((formula) => formula.id)).toEqual([`${id}-named`]);
    for (const lang of ['en', 'ru', 'de', 'zh']) expect.soft(plain[0]?.patterns[lang], lang).toBeDefined();
  }
});

test('a clause that names the matter of a theme is a clause of the theme, though it holds no phrase', () => {
  const themesIn = (text: string, lang: string) =>
    new Set(matchFormulas(text, lexicon, { lang }).map(({ theme }) => theme));
  const named: readonly (readonly [theme: string, lang: string, text: string])[] = [
    ['afghanistan', 'en', 'A bus for students from Afghanistan left on Monday.'],
    ['afghanistan', 'ru', 'Автобус с афганскими студентами ушёл.'],
    ['afghanistan', 'de', 'Der Bus aus Afghanistan ist da.'],
    ['afghanistan', 'zh', '阿富汗学生到了。'],
    ['water-climate', 'en', 'The Aral shore was measured.'],
    ['water-climate', 'ru', 'Измерили уровень рек.'],
    ['terrorism', 'en', 'The terrorists were tried.'],
    ['trade', 'ru', 'Тарифы на лес снижены.'],
    ['health-food', 'zh', '新医院落成。'],
  ];
  for (const [theme, lang, text] of named) expect.soft([...themesIn(text, lang)], text).toContain(theme);
  expect(themesIn('A prosperous and secure North.', 'en')).not.toContain('afghanistan');
});

test('names and examples are short: no wording of real statements is kept here', () => {
  for (const { id, names } of lexicon) {
    for (const name of Object.values(names)) {
      expect.soft(name.split(' ').length, `${id}: ${name}`).toBeLessThanOrEqual(11);
    }
  }
});

describe.each(lexicon.map((formula) => [formula.id, formula] as const))('%s', (_, formula) => {
  test('has examples in every language that it has patterns in', () => {
    for (const lang of Object.keys(formula.patterns)) {
      expect(formula.examples[lang]?.yes.length, lang).toBeGreaterThan(0);
      if (lang === 'en' || lang === 'ru') expect(formula.examples[lang]?.no.length, lang).toBeGreaterThan(0);
    }
  });

  test('finds its examples and nothing else', () => {
    for (const [lang, { yes, no }] of Object.entries(formula.examples)) {
      for (const text of yes) expect.soft(matchFormulas(text, [formula], { lang }), text).not.toEqual([]);
      for (const text of no) expect.soft(matchFormulas(text, [formula], { lang }), text).toEqual([]);
    }
  });
});

/**
 * A formula is called by its name wherever it is found, so the name may claim no more than the pattern: for each way to
 * match it that differs in meaning, what the name must say, or may not.
 */
test.each([
  ['denuclearisation-korea', 'Denuclearization of the DPRK is the aim.', { not: /complete/ }],
  ['sanctions-circumvention', 'They stop the evasion of export controls.', { says: /export controls/ }],
  ['external-interference', 'Foreign interference was found.', { not: /against/ }],
  ['bloc-politics', 'Bloc politics are back.', { not: /against/ }],
  ['non-interference', 'It was interference in the internal affairs of Velt.', { says: /^interference and/ }],
  ['no-threat-of-force', 'A threat or use of force was seen.', { not: /^refrain/ }],
  ['no-acquisition-by-force', 'The acquisition of territory by force took a day.', { not: /^no / }],
  ['no-government-by-force', 'A regime was imposed by force.', { not: /^no / }],
  ['lack-of-overland-connectivity', 'Overland connectivity is good.', { not: /lack/ }],
  ['hydrogen', 'Grey hydrogen is cheap.', { not: /green/ }],
  ['green-transition', 'Green growth is wanted.', { says: /growth/ }],
  ['renewable-energy', 'Clean energy for all.', { says: /clean/ }],
  ['gas-pipelines', 'They trade in oil and gas.', { says: /oil/ }],
  ['multilateralism', 'Multilateral cooperation grew.', { not: /effective/ }],
  ['norms-of-international-law', 'Rules and principles of international law.', { not: /universally/ }],
  ['aggression', 'The invasion of Velt.', { says: /invasion/ }],
  ['multipolar-order', 'Multipolarity is a fact.', { says: /multipolarity/ }],
  ['regional-solutions', 'Regional solutions work.', { not: /global/ }],
  ['water-resources', 'Water supply failed.', { not: /rational/ }],
  ['repatriation', 'The repatriation of nationals went on.', { not: /Syria/ }],
  ['pntr', 'Jackson-Vanik was discussed.', { says: /Jackson/ }],
  ['two-state-solution', 'The holy places of East Jerusalem.', { says: /Jerusalem/ }],
  ['osce-principles', 'Commitments of the OSCE.', { says: /commitments/ }],
  ['glaciers', 'A glacier melted.', { not: /preservation/ }],
  ['independent-media', 'Freedom of expression is a right.', { says: /expression/ }],
  ['human-rights', 'They spoke of human rights.', { not: / and / }],
  ['mutual-trust-benefit', 'A win-win is mutually beneficial.', { not: / and / }],
  ['drug-trafficking', 'Counter-narcotics units met.', { says: /counter-narcotics/ }],
  ['organised-crime', 'Cross-border crime is down.', { says: /cross-border/ }],
  ['un-reform', 'A non-permanent seat is free.', { says: /seats/ }],
] as const)(
  'the name of %s is true of “%s”',
  (id, sentence, { says, not }: { says?: RegExp; not?: RegExp }) => {
    const formula = lexicon.find((one) => one.id === id);
    expect(formula && matchFormulas(sentence, [formula], { lang: 'en' })).not.toEqual([]);
    const name = formula?.name ?? '';
    if (says) expect(name).toMatch(says);
    if (not) expect(name).not.toMatch(not);
  },
);

/** The same in the other languages of names, where each has its own wording and its own patterns. */
test.each([
  ['supply-chains', 'de', 'Die Lieferkette riss.', { not: /belastbar/ }],
  ['norms-of-international-law', 'de', 'Regeln des Völkerrechts.', { not: /allgemein/ }],
  ['lack-of-overland-connectivity', 'de', 'Die Landverbindung ist gut.', { not: /fehlend/ }],
  ['protectionism', 'de', 'Protektionismus nahm zu.', { not: /gegen/ }],
  ['disability', 'de', 'Menschen mit Behinderungen kamen.', { not: /Rechte/ }],
  ['mutual-trade', 'de', 'Das Handelsvolumen wuchs.', { says: /Handelsvolumen/ }],
  ['external-interference', 'zh', '外部干涉增多。', { not: /反对/ }],
  ['protectionism', 'zh', '贸易保护主义抬头。', { not: /反对/ }],
  ['landlocked', 'zh', '内陆国家代表。', { not: /发展中/ }],
  ['aggression', 'zh', '入侵乌克兰。', { says: /入侵/ }],
  ['drug-trafficking', 'zh', '加强禁毒合作。', { says: /禁毒/ }],
  ['no-acquisition-by-force', 'zh', '以武力夺取领土。', { not: /不得/ }],
  ['law-enforcement', 'ru', 'Полицейское сотрудничество растёт.', { says: /полицейское/ }],
  ['mutual-trade', 'ru', 'Товарооборот вырос.', { says: /товарооборот/ }],
  ['subnational-ties', 'ru', 'Города-побратимы встретились.', { says: /город/ }],
] as const)(
  'the name of %s in %s is true of “%s”',
  (id, lang, sentence, { says, not }: { says?: RegExp; not?: RegExp }) => {
    const formula = lexicon.find((one) => one.id === id);
    expect(formula && matchFormulas(sentence, [formula], { lang })).not.toEqual([]);
    const name = formula?.names[lang] ?? '';
    if (says) expect(name).toMatch(says);
    if (not) expect(name).not.toMatch(not);
  },
);
