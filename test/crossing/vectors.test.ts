import { describe, expect, test } from 'vitest';
import { judgeByMeaning } from '../../src/crossing/align/meaning.ts';
import {
  type CrossedComparison,
  compareCrossed,
  packCrossing,
  packVectors,
  unpackCrossing,
  unpackVectors,
} from '../../src/crossing/index.ts';
import { splitClauses } from '../../src/text/index.ts';
import { seeded } from '../comparison/random.ts';
import { inventedVectors, type Twins } from './invented-vectors.ts';

/** Invented. The last clause of each says one thing in words that no glossary has. */
const EN = [
  'The parties reaffirm their commitment to the principles of the UN Charter and territorial integrity.',
  'They welcome the opening of the Tarvash railway tunnel on 19 September 2023.',
  'The ministers will launch a water resources fund of 500 million dollars by 2030.',
  'The sides condemn terrorism and extremism in all forms.',
  'Quillons plumb the grebe.',
].join('\n\n');
const RU = [
  'Кукушонок дремлет под рогожкой.',
  'Стороны осуждают терроризм и экстремизм во всех формах.',
  'Министры создадут фонд водных ресурсов в размере 500 млн долларов к 2030 году.',
  'Стороны вновь подтверждают приверженность принципам Устава ООН и территориальной целостности.',
  'Стороны приветствуют открытие железнодорожного тоннеля Тарваш 19 сентября 2023 года.',
].join('\n\n');
const TWINS: Twins = new Map([
  ['Quillons plumb the grebe.', 'one thing'],
  ['Кукушонок дремлет под рогожкой.', 'one thing'],
]);

const en = { text: EN, lang: 'en' };
const ru = { text: RU, lang: 'ru' };
const vectors = { a: inventedVectors(en, TWINS), b: inventedVectors(ru, TWINS) };

const rowOf = ({ rows }: CrossedComparison, clauseOfA: number) =>
  rows.find(({ a }) => a.some(({ clause }) => clause === clauseOfA));

const pairsOf = ({ rows }: CrossedComparison) =>
  rows.flatMap(({ a, b }) => a.flatMap((x) => b.map((y) => `${x.clause}-${y.clause}`))).sort();

describe('vectors of a language model', () => {
  test('bring together what no word joins: possible, and evidence names the model', () => {
    expect(rowOf(compareCrossed(en, ru), 4)?.kind).toBe('only_a');
    const row = rowOf(compareCrossed(en, ru, { vectors }), 4);
    expect(row).toMatchObject({ kind: 'counterpart', certainty: 'possible' });
    expect(row?.b.map(({ clause }) => clause)).toEqual([0]);
    expect(row?.evidence).toEqual([
      {
        kind: 'model',
        key: 'bge-m3',
        a: { from: row?.a[0]?.from, to: row?.a[0]?.to },
        b: { from: row?.b[0]?.from, to: row?.b[0]?.to },
      },
    ]);
  });

  test('are named by engine and evidence; nothing else of the reply is', () => {
    const { engine } = compareCrossed(en, ru, { vectors });
    expect(engine.version).toBe(`${compareCrossed(en, ru).engine.version}+bge-m3`);
    expect(engine.options.evidence).toBe('words+bge-m3');
  });

  test('speak beside words, and leave the rows that words find', () => {
    const words = compareCrossed(en, ru);
    const both = compareCrossed(en, ru, { vectors });
    expect(pairsOf(both)).toEqual([...pairsOf(words), '4-0'].sort());
    const fund = rowOf(both, 2);
    expect(fund?.evidence.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['number', 'formula']));
    expect(fund?.evidence.at(-1)).toMatchObject({ kind: 'model', key: 'bge-m3' });
  });

  test('move what the words say: the nearer the likelier, by no more than a grade; what is certain stays', () => {
    const margins = [0, 0.8, 1, 1.06, 1.1, 1.5, Number.POSITIVE_INFINITY];
    const pair = { count: 1, a: Int32Array.of(0), b: Int32Array.of(0), clausesA: 1, clausesB: 1 };
    const judged = (before: number, margin: number | null, mutual: number) =>
      judgeByMeaning(
        pair,
        Float64Array.of(before),
        { model: 'm', margin: () => margin, mutual: Int32Array.of(mutual) },
        0.49,
      ).likelihood[0] ?? Number.NaN;
    for (const before of [0.02, 0.3, 0.5, 0.9, 0.99]) {
      const after = margins.map((margin) => judged(before, margin, -1));
      expect(after).toEqual([...after].sort((x, y) => x - y));
      // From 1 to 1.06 nothing is said.
      for (const quiet of [after[2], after[3]]) expect(quiet).toBeCloseTo(before, 9);
      const odds = (p: number) => Math.log(p / (1 - p));
      for (const p of after) expect(Math.abs(odds(p) - odds(before))).toBeLessThanOrEqual(2 + 1e-9);
      expect(judged(before, null, -1)).toBeCloseTo(before, 9);
    }
    for (const margin of margins) {
      expect(judged(1, margin, -1)).toBe(1);
      // Where the words say nothing, vectors alone make no more than a possible pair.
      expect(judged(0, margin, 0)).toBeLessThanOrEqual(0.49);
      expect(judged(0, margin, -1)).toBe(0);
    }
  });

  test.each([
    ['of two models', { a: vectors.a, b: { ...vectors.b, model: 'other' } }],
    ['of one text only', { a: vectors.a, b: vectors.a }],
    ['of two lengths', { a: vectors.a, b: { ...vectors.b, size: 512 } }],
  ])('%s are passed over, and nobody says that they spoke', (_, mixed) => {
    const short = { text: RU.slice(RU.indexOf('\n\n') + 2), lang: 'ru' };
    const other = _ === 'of one text only' ? short : ru;
    expect(JSON.stringify(compareCrossed(en, other, { vectors: mixed }))).toBe(
      JSON.stringify(compareCrossed(en, other)),
    );
  });

  test('of very long texts are passed over', () => {
    const [long, other] = [
      { text: Array.from({ length: 400 }, (_, n) => `Water flows for ${n} years.`).join('\n\n'), lang: 'en' },
      { text: Array.from({ length: 300 }, (_, n) => `Вода течёт ${n} лет.`).join('\n\n'), lang: 'ru' },
    ];
    const ofBoth = (count: number) => ({
      model: 'bge-m3',
      size: 4,
      values: new Int8Array(4 * count).fill(1),
      scales: new Float32Array(count).fill(1),
    });
    const { engine } = compareCrossed(long, other, { vectors: { a: ofBoth(400), b: ofBoth(300) } });
    expect(engine.options.evidence).toBe('words');
  });

  test('are not asked of two versions of one statement, which go by order', () => {
    expect(compareCrossed(en, ru, { vectors, oneStatement: true })).toEqual(
      compareCrossed(en, ru, { oneStatement: true }),
    );
  });

  test('a comparison with them is kept and read like others', () => {
    const made = compareCrossed(en, ru, { vectors });
    const segmented = ({ text, lang }: typeof en) => ({
      text,
      lang,
      clauses: splitClauses(text, { lang }),
      sha256: '',
    });
    const again = unpackCrossing(packCrossing(made), segmented(en), segmented(ru));
    expect(again?.rows).toEqual(made.rows);
    expect(again?.engine).toEqual(made.engine);
  });
});

describe('laws, with vectors of any texts', () => {
  const clausesEn = EN.split('\n\n');
  const clausesRu = RU.split('\n\n');

  test.each([1, 2, 3, 4, 5, 6, 7, 8])('seed %i: swapped, repeated, and every clause once', (seed) => {
    const random = seeded(seed);
    const some = (clauses: readonly string[]) =>
      Array.from({ length: 1 + random.below(9) }, () => random.pick(clauses)).join('\n\n');
    const [a, b] = [
      { text: some(clausesEn), lang: 'en' },
      { text: some(clausesRu), lang: 'ru' },
    ];
    const of = { a: inventedVectors(a, TWINS), b: inventedVectors(b, TWINS) };
    const there = compareCrossed(a, b, { vectors: of });
    const back = compareCrossed(b, a, { vectors: { a: of.b, b: of.a } });
    expect(JSON.stringify(compareCrossed(a, b, { vectors: of }))).toBe(JSON.stringify(there));
    const facts = ({ rows }: CrossedComparison, side: 'a' | 'b', other: 'a' | 'b') =>
      rows
        .map((row) =>
          JSON.stringify([
            row[side].map(({ clause }) => clause),
            row[other].map(({ clause }) => clause),
            row.certainty,
            row.evidence.some(({ kind }) => kind === 'model'),
          ]),
        )
        .sort();
    expect(facts(back, 'b', 'a')).toEqual(facts(there, 'a', 'b'));
    for (const side of ['a', 'b'] as const) {
      const seen = there.rows.flatMap((row) => row[side].map(({ clause }) => clause)).sort((x, y) => x - y);
      expect(seen).toEqual([...seen.keys()]);
    }
  });
});

describe('packed vectors', () => {
  const clauses = splitClauses(EN, { lang: 'en' });
  const plain = clauses.map((_, at) => [1 - at / 8, -0.25, 0.001 * at, 0.5]);

  test('come back to within half a byte, and hold no wording', () => {
    const packed = packVectors(plain, clauses);
    expect(packed).not.toMatch(/Tarvash|water/);
    const read = unpackVectors(packed, 'bge-m3', clauses);
    expect(read).toMatchObject({ model: 'bge-m3', size: 4 });
    for (const [at, vector] of plain.entries()) {
      const scale = read?.scales[at] ?? 0;
      for (const [place, value] of vector.entries())
        expect(Math.abs((read?.values[at * 4 + place] ?? 0) * scale - value)).toBeLessThanOrEqual(
          scale / 2 + 1e-9,
        );
    }
  });

  test('of other clauses, of another version and junk are not read', () => {
    const packed = packVectors(plain, clauses);
    const others = splitClauses(RU, { lang: 'ru' });
    expect(unpackVectors(packed, 'bge-m3', others)).toBeUndefined();
    for (const junk of [
      '',
      '{}',
      'vectors-1 ',
      'vectors-1 {}',
      'vectors-1 null',
      packed.replace('vectors-1', 'vectors-0'),
      packed.slice(0, -9),
      packed.replace(/"values":"[^"]*"/, '"values":"%%"'),
      packed.replace(/"values":"[^"]*"/, '"values":""'),
      packed.replace(/"values":"..../, '"values":"'),
      packed.replace(/"values":"[^"]*"/, (values) =>
        values.replace(/[^":]/g, 'A').replace(/^.{8}/, '"values"'),
      ),
      packed.replace('"size":4', '"size":0'),
      packed.replace(/"scales":\[[^,]*/, '"scales":[null'),
    ])
      expect(unpackVectors(junk, 'bge-m3', clauses), junk.slice(0, 60)).toBeUndefined();
  });

  test('are refused where they say nothing', () => {
    expect(() => packVectors(plain.slice(1), clauses)).toThrow(RangeError);
    expect(() => packVectors(plain.with(0, [0, 0, 0, 0]), clauses)).toThrow(/vector 1/);
    expect(() => packVectors(plain.with(1, [1, 2, 3]), clauses)).toThrow(/vector 2/);
    expect(() => packVectors(plain.with(2, [1, Number.NaN, 3, 4]), clauses)).toThrow(/vector 3/);
    expect(() => packVectors([], [])).toThrow(RangeError);
  });
});
