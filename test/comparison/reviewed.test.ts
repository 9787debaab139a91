import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareReviewed, compareTexts, prepareText, type ReviewedRow } from '../../src/comparison/index.ts';

const A = prepareText('The lake is calm. Boats sail at dawn. Nets are mended. The market opens.', {
  lang: 'en',
});
const B = prepareText('At dawn the boats leave. The market is open early. The lake is calm.', { lang: 'en' });
const spanOf = (text: typeof A, clause: number) => {
  const { from, to } = text.clauses[clause] as { from: number; to: number };
  return { from, to };
};
const byHand: readonly ReviewedRow[] = [
  { a: [spanOf(A, 0)], b: [spanOf(B, 2)] },
  { a: [spanOf(A, 1)], b: [spanOf(B, 0)], certainty: 'likely' },
  { a: [spanOf(A, 2)], b: [] },
  { a: [spanOf(A, 3)], b: [spanOf(B, 1)], certainty: 'possible' },
];
const drawn = (rows: readonly ReviewedRow[], a = A, b = B) =>
  compareReviewed(a, b, rows).rows.map(
    (row) =>
      `${row.a.map(({ clause }) => clause)}|${row.b.map(({ clause }) => clause)} ${row.kind}${row.certainty ? ` ${row.certainty}` : ''}`,
  );

describe('a comparison from an alignment by hand', () => {
  test('has its rows, in reading order, with how sure the reader was', () => {
    expect(drawn(byHand)).toEqual([
      '0|2 same sure',
      '1|0 reworded likely',
      '2| only_a',
      '3|1 reworded possible',
    ]);
  });

  test('is the same turned round', () => {
    const turned = byHand.map(({ a, b, certainty }) => ({ a: b, b: a, ...(certainty ? { certainty } : {}) }));
    expect(drawn(turned, B, A).sort()).toEqual([
      '0|1 reworded likely',
      '1|3 reworded possible',
      '2|0 same sure',
      '|2 only_b',
    ]);
  });

  test('holds where clauses are cut otherwise than when it was made', () => {
    // Two sentences were one clause then, and one of them was shorter.
    const coarse: readonly ReviewedRow[] = [
      { a: [{ from: 0, to: (A.clauses[1]?.to ?? 0) - 2 }], b: [spanOf(B, 0)] },
      { a: [spanOf(A, 3)], b: [] },
    ];
    expect(drawn(coarse)).toEqual([
      '0,1|0 reworded sure',
      '2| only_a',
      '3| only_a',
      '|1 only_b',
      '|2 only_b',
    ]);
  });

  test('that is what the engine found is what the engine gives', () => {
    const word = fc.constantFrom('lake', 'boat', 'net', 'market', 'dawn', 'opens', 'calm', 'sail');
    const text = fc
      .array(fc.array(word, { minLength: 3, maxLength: 8 }), { minLength: 1, maxLength: 8 })
      .map((sentences) => sentences.map((words) => `The ${words.join(' ')}.`).join(' '));
    fc.assert(
      fc.property(text, text, (textA, textB) => {
        const found = compareTexts(textA, textB, { mode: 'cross' });
        const rows = found.rows.map(({ a, b }) => ({ a, b }));
        const [a, b] = [prepareText(textA, { lang: 'en' }), prepareText(textB, { lang: 'en' })];
        const again = compareReviewed(a, b, rows, { mode: 'cross' });
        const places = (all: typeof found.rows) =>
          all
            .map((row) => `${row.a.map((one) => one.clause)}|${row.b.map((one) => one.clause)} ${row.kind}`)
            .sort();
        expect(places(again.rows)).toEqual(places(found.rows));
        expect(again.summary.words).toEqual(found.summary.words);
      }),
      { numRuns: 200 },
    );
  });
});
