import { describe, expect, test } from 'vitest';
import { prepareText } from '../../src/comparison/index.ts';
import {
  addText,
  byDate,
  createEchoes,
  createMatcher,
  findProvenance,
  findSharedWording,
  ledgerOf,
  lexicon,
  overlapsOf,
  readText,
  usesOf,
  wordingAbsences,
} from '../../src/formula/index.ts';
import { knownAnswers, specimens } from './specimens.ts';

const english = byDate(specimens.filter(({ lang }) => lang === 'en'));
const match = createMatcher(lexicon, 'en');
const texts = english.map(({ id, partner, adopted }, text) => ({
  text,
  statement: id,
  partner,
  adopted,
  lang: 'en',
  authority: 'authentic' as const,
}));
const hits = english.map(({ text }) => match(readText(text)));
const placesOf = (formula: string) =>
  texts.flatMap((text, at) =>
    (hits[at] ?? [])
      .filter((hit) => hit.formula === formula)
      .map((hit) => ({ ...text, variant: hit.variant, hit, body: english[at]?.text ?? '' })),
  );
const textsWith = new Map(
  lexicon.map(({ id }) => [id, new Set(placesOf(id).map(({ text }) => text))] as const),
);
const echoes = createEchoes('en');
for (const text of english) addText(echoes, text);
const wordings = findSharedWording(english, { minPartners: 2 });
const idOf = (name: string): string => `specimen-${name.replace(/\.en$/, '')}`;

describe('uses of a formula', () => {
  const places = placesOf('sovereignty-triad');
  const uses = usesOf(texts, places);

  test('every planned use is found, with order and owner', () => {
    const planned = knownAnswers('2.').filter(([name = '']) => name.endsWith('.en'));
    const letters: Record<string, string> = {
      sovereignty: 'S',
      independence: 'I',
      'territorial integrity': 'T',
    };
    for (const [name = '', , words = '', order = '', whose = ''] of planned) {
      const place = places.find(({ statement }) => statement === idOf(name));
      const found = place?.body.slice(place.hit.from, place.hit.to).replace(/\s+/g, ' ');
      expect(words, name).toContain(found?.replace(/ of$/, '') as string);
      const shown = place?.hit.order
        .map((member) => letters[member])
        .filter(Boolean)
        .join(' ');
      expect(shown, name).toBe(order.replace(/ ?\+ (security|borders)/g, '').trim());
      const around = `${place?.hit.slots.before?.words ?? ''} ${place?.hit.slots.whose?.words ?? ''}`;
      expect(around, name).toContain(whose.replace('the region', 'of the region'));
    }
    const having = uses.partners.reduce((sum, partner) => sum + partner.texts_with, 0);
    expect(having).toBe(new Set(planned.map(([name]) => name)).size);
  });

  test('the first use is the earliest text, and every partner has its count', () => {
    expect(uses.first?.statement).toBe('specimen-2019-11-29-union');
    expect(uses.partners.find(({ partner }) => partner === 'north')).toMatchObject({
      texts_with: 3,
      texts: 3,
    });
  });

  test('a partner who stopped: the last text with it and the chances after it', () => {
    const used = usesOf(texts, placesOf('territory-not-used'));
    expect(used.partners.find(({ partner }) => partner === 'north')).toMatchObject({
      last: '2022-05-20',
      chances_since: 1,
    });
    expect(used.dropped).toContainEqual({
      partner: 'north',
      statement: 'specimen-2023-05-19-north',
      last_with: 'specimen-2022-05-20-north',
    });
  });

  test('variants hold every use once', () => {
    expect(uses.variants.reduce((sum, variant) => sum + variant.hits, 0)).toBe(places.length);
  });

  test('counts show who alone says it', () => {
    const who = (id: string) =>
      usesOf(texts, placesOf(id))
        .partners.filter(({ texts_with }) => texts_with > 0)
        .map(({ partner }) => partner);
    expect(who('three-evils')).toEqual(['east']);
    expect(who('core-interests')).toEqual(['east']);
    expect(who('colour-revolutions')).toEqual(['east']);
    expect(who('multipolar-order')).toEqual(['north']);
    expect(who('human-rights')).toEqual(['islands', 'union']);
    expect(who('un-charter-principles')).toHaveLength(5);
  });
});

describe('absences', () => {
  const ledger = ledgerOf('specimen-2023-05-19-north', texts, textsWith, lexicon);

  test('the planned absence is found, against the predecessor and against the others', () => {
    const absence = ledger.absences.find(({ formula }) => formula.id === 'territory-not-used');
    expect(absence?.predecessor).toBe(true);
    expect(absence?.partners).toEqual(['east', 'islands', 'union']);
    expect(ledger.predecessor?.statement).toBe('specimen-2022-05-20-north');
    const wording = wordingAbsences(english, wordings)
      .get('specimen-2023-05-19-north')
      ?.find(({ words }) => words.includes('territory of Tarvash must not be used'));
    expect(wording?.predecessor).toBe(true);
  });

  test('what occurs in the text is never absent', () => {
    const at = texts.findIndex(({ statement }) => statement === 'specimen-2023-05-19-north');
    const present = new Set(hits[at]?.map(({ formula }) => formula));
    for (const { formula } of ledger.absences) expect(present.has(formula.id), formula.id).toBe(false);
    expect(ledger.present).toBe(present.size);
  });

  test('vaccines were dropped, and no two partners say them', () => {
    const absence = ledger.absences.find(({ formula }) => formula.id === 'vaccines');
    expect(absence?.predecessor).toBe(true);
    expect(absence?.partners.length).toBeLessThan(2);
  });

  test('only earlier texts count, the latest of each partner', () => {
    expect(ledger.others.every(({ adopted }) => adopted <= '2023-05-19')).toBe(true);
    expect(new Set(ledger.others.map(({ partner }) => partner)).size).toBe(ledger.others.length);
  });

  test('a text that is not there gives no ledger', () => {
    expect(ledgerOf('nowhere', texts, textsWith, lexicon)).toEqual({
      predecessor: null,
      others: [],
      absences: [],
      not_testable: [],
      present: 0,
      beside: [],
    });
  });
});

test('the house formula of the Five stands with all partners, in the house band', () => {
  const house = wordings.find(({ wording }) => wording.includes('zone of peace, trust and open roads'));
  expect(house?.partners).toHaveLength(5);
  expect(house?.band).toBe('house');
  expect(house?.texts).toBe(12);
  const charter = wordings.find(({ wording }) => /purposes and principles of the UN Charter$/.test(wording));
  expect(charter?.band).toBe('universal');
});

describe('provenance', () => {
  test('runs point to their oldest source and never overlap', () => {
    for (const { text, adopted } of english) {
      const { runs, sourced, words } = findProvenance(echoes, text, { adopted });
      expect(sourced).toBeLessThanOrEqual(words);
      expect(runs.reduce((sum, run) => sum + run.words, 0)).toBe(sourced);
      let until = 0;
      for (const run of runs) {
        expect(run.from).toBeGreaterThanOrEqual(until);
        until = run.to;
        const source = english.find(({ id }) => id === run.source) as (typeof english)[number];
        expect(source.adopted < adopted).toBe(true);
        const plain = (part: string) =>
          part
            .toLowerCase()
            .replace(/[‘’]/g, "'")
            .replace(/[“”]/g, '"')
            .match(/[a-z]+/g)?.[0]
            ?.slice(0, 4);
        expect(source.text.toLowerCase()).toContain(plain(text.slice(run.from, run.to)) as string);
      }
    }
  });

  test('the oldest text has no source, a copy of it has nothing else', () => {
    const oldest = english[0] as (typeof english)[number];
    expect(findProvenance(echoes, oldest.text, { adopted: oldest.adopted }).sourced).toBe(0);
    const copy = findProvenance(echoes, oldest.text);
    expect(copy.runs.every(({ source }) => source === oldest.id)).toBe(true);
    expect(copy.sourced / copy.words).toBeGreaterThan(0.9);
  });
});

describe('overlap', () => {
  const none = new Map<string, ReadonlySet<number>>();
  const read = (
    statement: string,
    text: string,
    themes: ReadonlyMap<string, ReadonlySet<number>> = none,
  ) => ({
    statement,
    partner: statement,
    prepared: prepareText(text, { lang: 'en' }),
    themes,
  });
  const small = [
    read('a', 'Green meadows feed quiet villages. Snow falls.', new Map([['weather', new Set([1])]])),
    read('b', 'Where green meadows feed quiet villages, all is well.', new Map([['weather', new Set([0])]])),
  ];

  test('it agrees with words counted by hand in a small case', () => {
    const { texts: rows, partners } = overlapsOf(small);
    expect(rows.map(({ words }) => words)).toEqual([7, 9]);
    expect(rows[1]?.pairs).toEqual({ a: [5, 5] });
    expect(partners).toEqual([{ a: 'a', b: 'b', shared: [5, 5] }]);
  });

  test('a theme counts its clauses only', () => {
    const { texts: rows, themes } = overlapsOf(small);
    expect(rows.map((row) => row.themes.weather?.words)).toEqual([2, 9]);
    expect(themes).toEqual([{ theme: 'weather', partners: [] }]);
  });

  test('whatever is shared is shared by both, and no more than there is', () => {
    const all = overlapsOf(english.map(({ id, partner, text }) => ({ ...read(id, text), partner })));
    for (const { words, pairs } of all.texts)
      for (const [mine, theirs] of Object.values(pairs)) {
        expect(mine).toBeGreaterThan(0);
        expect(theirs).toBeGreaterThan(0);
        expect(mine).toBeLessThanOrEqual(words);
      }
    expect(all.partners).toHaveLength(10);
  });
});
