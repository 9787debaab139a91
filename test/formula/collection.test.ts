import { describe, expect, test } from 'vitest';
import {
  addText,
  type Count,
  type CountedText,
  citeCount,
  createEchoes,
  createMatcher,
  findAbsences,
  findProvenance,
  findSharedWording,
  formulaCard,
  formulaMatrix,
  lexicon,
  overlapMatrix,
  readText,
} from '../../src/formula/index.ts';
import { knownAnswers, specimens } from './specimens.ts';

const english = specimens.filter(({ lang }) => lang === 'en');
const match = createMatcher(lexicon, 'en');
const counted: readonly CountedText[] = english.map((text) => ({
  ...text,
  hits: match(readText(text.text)),
}));
const echoes = createEchoes('en');
for (const text of english) addText(echoes, text);
const wordings = findSharedWording(english, { minPartners: 2 });
const idOf = (name: string): string => `specimen-${name.replace(/\.en$/, '')}`;

describe('the formula card', () => {
  const card = formulaCard('sovereignty-triad', counted, [
    { id: 'specimen-2026-north', partner: 'north', adopted: '2026' },
  ]);

  test('every planned use is found, with order and owner', () => {
    const planned = knownAnswers('2.').filter(([name = '']) => name.endsWith('.en'));
    const letters: Record<string, string> = {
      sovereignty: 'S',
      independence: 'I',
      'territorial integrity': 'T',
    };
    for (const [name = '', , words = '', order = '', whose = ''] of planned) {
      const use = card.uses.find(({ text }) => text === idOf(name));
      expect(words, name).toContain(use?.words.replace(/ of$/, '') as string);
      const shown = use?.order
        .map((member) => letters[member])
        .filter(Boolean)
        .join(' ');
      expect(shown, name).toBe(order.replace(/ ?\+ (security|borders)/g, '').trim());
      const around = `${use?.slots.before ?? ''} ${use?.slots.whose ?? ''}`;
      expect(around, name).toContain(whose.replace('the region', 'of the region'));
    }
    expect(card.count.n).toBe(new Set(planned.map(([name]) => name)).size);
  });

  test('first use is the earliest text, counts name what is missing', () => {
    expect(card.firstInCollection?.text).toBe('specimen-2019-11-29-union');
    const north = card.partners.find(({ partner }) => partner === 'north');
    expect(north?.count).toMatchObject({ n: 3, of: 3, notObtained: ['specimen-2026-north'] });
    expect(citeCount(north?.count as Count)).toBe(
      '3 of 3 texts, counted up to 2023-05-19 (formula/1; 1 known text not obtained)',
    );
  });

  test('not seen since: the latest text with it and the chances after it', () => {
    const afterwards = formulaCard('territory-not-used', counted).partners.find(
      ({ partner }) => partner === 'north',
    );
    expect(afterwards?.notSeenSince).toEqual({
      text: 'specimen-2022-05-20-north',
      adopted: '2022-05-20',
      chances: 1,
    });
  });

  test('variants hold every use once', () => {
    expect(card.variants.flatMap(({ uses }) => uses)).toHaveLength(card.uses.length);
  });
});

test('the matrix has a cell for every partner, and shows who alone says it', () => {
  const matrix = formulaMatrix(lexicon, counted);
  const partners = matrix.partners.map(({ partner }) => partner);
  expect(partners.sort()).toEqual(['east', 'five', 'islands', 'north', 'union']);
  for (const { cells } of matrix.rows) expect(cells).toHaveLength(5);
  const who = (id: string): readonly string[] =>
    (matrix.rows.find(({ formula }) => formula === id)?.cells ?? [])
      .filter(({ count }) => count.n > 0)
      .map(({ partner }) => partner)
      .sort();
  expect(who('three-evils')).toEqual(['east']);
  expect(who('core-interests')).toEqual(['east']);
  expect(who('colour-revolutions')).toEqual(['east']);
  expect(who('multipolar-order')).toEqual(['north']);
  expect(who('human-rights')).toEqual(['islands', 'union']);
  expect(who('un-charter-principles')).toHaveLength(5);
});

describe('absences', () => {
  const ledger = findAbsences('specimen-2023-05-19-north', counted, { wordings });

  test('the planned absence is found, against the predecessor and against the others', () => {
    const formula = ledger.absences.find(({ id }) => id === 'territory-not-used');
    expect(formula?.reasons).toEqual(['dropped', 'others']);
    expect(formula?.others.map(({ partner }) => partner).sort()).toEqual(['east', 'islands', 'union']);
    const wording = ledger.absences.find(
      ({ kind, words }) => kind === 'wording' && words.includes('territory of Tarvash must not be used'),
    );
    expect(wording?.reasons).toContain('dropped');
    expect(ledger.predecessor).toBe('specimen-2022-05-20-north');
  });

  test('what stands in the text is never absent', () => {
    const present = new Set(
      counted.find(({ id }) => id === ledger.statement)?.hits.map(({ formula }) => formula),
    );
    for (const { kind, id } of ledger.absences)
      if (kind === 'formula') expect(present.has(id), id).toBe(false);
  });

  test('vaccines were dropped', () => {
    expect(ledger.absences.find(({ id }) => id === 'vaccines')?.reasons).toEqual(['dropped']);
  });

  test('later texts count only when asked for', () => {
    const now = findAbsences('specimen-2023-05-19-north', counted, { latest: 'now' });
    expect(ledger.latest.every(({ adopted }) => adopted <= '2023-05-19')).toBe(true);
    expect(now.latest.find(({ partner }) => partner === 'union')?.text).toBe('specimen-2025-03-21-union');
  });

  test('a text that is not there is unknown, never silent', () => {
    const known = [
      { id: 'specimen-2023-01-01-north', partner: 'north', adopted: '2023-01-01' },
      { id: 'specimen-2020-south', partner: 'south', adopted: '2020' },
    ];
    const cautious = findAbsences('specimen-2023-05-19-north', counted, { known });
    expect(cautious.unknownPredecessor).toBe('specimen-2023-01-01-north');
    expect(cautious.unknownPartners).toEqual(['south']);
    expect(cautious.absences.every(({ others }) => others.every(({ partner }) => partner !== 'south'))).toBe(
      true,
    );
    expect(cautious.absences[0]?.count.notObtained).toEqual([
      'specimen-2023-01-01-north',
      'specimen-2020-south',
    ]);
  });

  test('an unknown statement is refused', () => {
    expect(() => findAbsences('nowhere', counted)).toThrow(RangeError);
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

describe('the overlap matrix', () => {
  const pairs = overlapMatrix(echoes);

  test('every two partners once, both directions from their own words', () => {
    expect(pairs).toHaveLength(10);
    for (const { wordsOfA, wordsOfB, sharedOfA, sharedOfB, aInB, bInA, symmetric } of pairs) {
      expect(aInB).toBeCloseTo(sharedOfA / wordsOfA, 3);
      expect(bInA).toBeCloseTo(sharedOfB / wordsOfB, 3);
      expect(symmetric).toBeCloseTo((sharedOfA + sharedOfB) / (wordsOfA + wordsOfB), 3);
    }
  });

  test('it agrees with shared wording counted by hand in a small case', () => {
    const small = createEchoes('en');
    addText(small, {
      id: 'a',
      partner: 'a',
      lang: 'en',
      text: 'Green meadows feed quiet villages. Snow falls.',
    });
    addText(small, {
      id: 'b',
      partner: 'b',
      lang: 'en',
      text: 'Where green meadows feed quiet villages, all is well.',
    });
    expect(overlapMatrix(small)).toEqual([
      {
        a: 'a',
        b: 'b',
        wordsOfA: 7,
        wordsOfB: 9,
        sharedOfA: 5,
        sharedOfB: 5,
        aInB: 0.7143,
        bInA: 0.5556,
        symmetric: 0.625,
      },
    ]);
    expect(overlapMatrix(small, { between: 'texts' })).toEqual(overlapMatrix(small));
  });

  test('a theme counts its clauses only', () => {
    const byId = new Map(counted.map((text) => [text.id, text]));
    const inTheme = overlapMatrix(echoes, {
      clausesOf: (id) =>
        new Set(
          byId
            .get(id)
            ?.hits.filter(({ theme }) => theme === 'afghanistan')
            .map(({ clause }) => clause),
        ),
    });
    const whole = new Map(pairs.map((pair) => [`${pair.a} ${pair.b}`, pair]));
    for (const pair of inTheme) {
      expect(pair.wordsOfA).toBeLessThan(whole.get(`${pair.a} ${pair.b}`)?.wordsOfA as number);
    }
  });
});
