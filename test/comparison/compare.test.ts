import { describe, expect, it } from 'vitest';
import {
  type Comparison,
  comparePrepared,
  compareTexts,
  decodePrepared,
  ENGINE_VERSION,
  encodePrepared,
  prepareText,
} from '../../src/comparison/index.ts';
import { fingerprintAtOnce } from '../../src/text/index.ts';
import { randomPair, seeded } from './random.ts';

const WATER = 'The Five will share the water of the northern river in equal parts every summer.';
const ROADS = 'A railway over the high pass will open to goods trains before the next winter.';
const SCHOOLS = 'Teachers of the five lands will spend a year at schools of the partner country.';
const TRADE = 'Customs duties on grain, wool and copper wire are halved from the first of May.';

function table(comparison: Comparison): readonly string[] {
  return comparison.rows.map((row) => {
    const places = (side: typeof row.a) => side.map((clause) => clause.clause).join('+') || '-';
    const signs = [row.moved && 'moved', row.split && 'split', row.merged && 'merged'].filter(Boolean);
    return [row.n, row.kind, places(row.a), places(row.b), ...signs].join(' ');
  });
}

describe('rows of a table', () => {
  const years = (...rows: readonly string[]) => ['Year | Wells | Gates', ...rows].join('\n\n');

  it('meet by their first cell, where nothing but figures is left', () => {
    const before = years('2031 | 140 | 20', '2032 | 150 | 21', '2033 | 160 | 22');
    const after = years('2031 | 145 | 25', '2032 | 150 | 21', '2033 | 160 | 29');
    expect(compareTexts(before, after, { mode: 'series' }).summary.rows).toMatchObject({
      same: 2,
      reworded: 2,
      only_a: 0,
      only_b: 0,
    });
  });

  it('of words do not meet by the number that counts them', () => {
    const points = (...rows: readonly string[]) => ['The five met.', ...rows].join('\n\n');
    const before = points('1 | Build a port | 2035', '2 | Train forty teachers of music | 2031');
    const after = points('1 | Send envoys to court | 2041', '2 | Plant reeds along every river | 2042');
    // What is left alone between two texts of one series is one row; the next is not.
    expect(compareTexts(before, after).summary.rows).toMatchObject({ same: 1, only_a: 1, only_b: 1 });
  });
});

describe('compareTexts', () => {
  it('what stands in one text only stands between its neighbours', () => {
    expect(table(compareTexts(`${WATER} ${ROADS} ${TRADE}`, `${WATER} ${SCHOOLS} ${TRADE}`))).toEqual([
      '1 same 0 0',
      '2 only_a 1 -',
      '3 only_b - 1',
      '4 same 2 2',
    ]);
  });

  it('a clause in another place is moved, not deleted and inserted', () => {
    const { rows } = compareTexts(
      `${WATER} ${ROADS} ${SCHOOLS} ${TRADE}`,
      `${TRADE} ${WATER} ${ROADS} ${SCHOOLS}`,
    );
    expect(rows.map((row) => [row.kind, row.moved, row.a[0]?.clause])).toEqual([
      ['same', false, 0],
      ['same', false, 1],
      ['same', false, 2],
      ['same', true, 3],
    ]);
  });

  it('carries the engine, its version and the options', () => {
    const { engine, mode, precise, a, b } = compareTexts(WATER, ROADS, { lang: 'en', mode: 'cross' });
    expect(engine).toEqual({
      name: 'multivector',
      version: ENGINE_VERSION,
      options: { lang: 'en', mode: 'cross' },
    });
    expect({ mode, precise, a, b }).toEqual({
      mode: 'cross',
      precise: true,
      a: { lang: 'en', sha256: fingerprintAtOnce(WATER), words: 15 },
      b: { lang: 'en', sha256: fingerprintAtOnce(ROADS), words: 15 },
    });
  });

  it('measures overlap in words, both ways and symmetric', () => {
    const { words, overlap } = compareTexts(`${WATER} ${ROADS}`, WATER).summary;
    expect(words).toEqual({ same: 15, only_a: 15, only_b: 0 });
    expect(overlap).toEqual({ a_in_b: 0.5, b_in_a: 1, jaccard: 0.5 });
  });

  it.each([
    ['nothing', '', '', 'Neither text has a clause.'],
    ['the same text', WATER, WATER, 'The two texts have the same words in the same order.'],
    [
      'the same clauses, one moved',
      `${WATER} ${ROADS} ${TRADE}`,
      `${TRADE} ${WATER} ${ROADS}`,
      'The two texts have the same clauses; 1 stands in another place.',
    ],
    [
      'nothing in common',
      `${WATER} ${ROADS}`,
      TRADE,
      'No clause of the earlier text was found in the later one; no match found for 2 clauses of A and 1 clause of B. 15 words added, 30 words removed, 0 words kept.',
    ],
    [
      'an addition',
      WATER,
      `${WATER} ${ROADS}`,
      '1 clause kept word for word, 0 clauses reworded; no match found for 1 clause of B. 15 words added, 0 words removed, 15 words kept.',
    ],
    [
      'case and spelling',
      WATER,
      WATER.replace('The Five', 'THE FIVE').replace('equal parts', 'equal parts,'),
      'The two texts differ only in case, punctuation, spelling, number format or order.',
    ],
  ])('says in words what differs: %s', (_case, a, b, sentence) => {
    expect(compareTexts(a, b).summary.sentence).toBe(sentence);
  });

  it('across partners nothing was added or removed by anyone', () => {
    const { sentence } = compareTexts(`${WATER} ${ROADS}`, `${WATER} ${TRADE}`, { mode: 'cross' }).summary;
    expect(sentence).toBe(
      '1 clause in both texts (1 in the same words, 0 in other words); no match found for 1 clause of A and 1 clause of B. ' +
        '50 % of the words of A and 50 % of the words of B are shared.',
    );
    expect(sentence).not.toMatch(/added|removed/);
  });
});

describe('prepared texts', () => {
  it('come back from their stored form as they were, and compare alike', () => {
    for (let seed = 1; seed <= 300; seed++) {
      const [a, b] = randomPair(seeded(seed));
      const [preparedA, preparedB] = [prepareText(a, { lang: 'en' }), prepareText(b, { lang: 'en' })];
      const readA = decodePrepared(a, encodePrepared(preparedA));
      const readB = decodePrepared(b, encodePrepared(preparedB));
      if (readA === undefined || readB === undefined) throw new Error('the stored form was not read');
      expect(comparePrepared(readA, readB)).toEqual(compareTexts(a, b));
    }
  });

  it('of another format are refused, not misread', () => {
    expect(decodePrepared('', '{"format":0}')).toBeUndefined();
  });
});
