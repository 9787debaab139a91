import { expect, test } from 'vitest';
import { commonPieces } from '../../src/comparison/digest/index.ts';
import { compareTexts } from '../../src/comparison/index.ts';

const A =
  'The sides welcomed the opening of the lake ferry, and agreed to study the price of salt in the northern harbour.';
const B =
  'The sides agreed to study the price of salt in the northern harbour; they thanked the hosts for a warm reception.';

/** A side drawn: what is beside the shared points in braces, each point with its number. */
function drawn(side: 'a' | 'b'): string {
  const [row] = compareTexts(A, B, { mode: 'cross' }).rows;
  const clause = row?.[side][0];
  if (!row || !clause) throw new Error('The two make one row.');
  const none = { marks: [] };
  const pieces = commonPieces(clause, side, row, none, none);
  expect(pieces.map(({ text }) => text).join('')).toBe(clause.text);
  const stretches: { readonly point: number; text: string }[] = [];
  for (const { point = -1, text } of pieces) {
    const last = stretches.at(-1);
    if (last?.point === point) last.text += text;
    else stretches.push({ point, text });
  }
  return stretches.map(({ point, text }) => (point === 0 ? `{${text}}` : `${point}[${text}]`)).join('');
}

test('of a row that shares one of its points the rest is set apart, on both sides', () => {
  const [row] = compareTexts(A, B, { mode: 'cross' }).rows;
  expect(row?.points?.length).toBe(1);
  expect(drawn('a')).toBe(
    '{The sides welcomed the opening of the lake ferry, }1[and agreed to study the price of salt in the northern harbour.]',
  );
  expect(drawn('b')).toBe(
    '1[The sides agreed to study the price of salt in the northern harbour;]{ they thanked the hosts for a warm reception.}',
  );
});
