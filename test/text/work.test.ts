import { describe, expect, it } from 'vitest';
import { normalise, splitClauses } from '../../src/text/index.ts';
import { countWork } from './work.ts';

/** Ten times the text may cost at most this many times the work: a little more than ten, far from a hundred. */
const LINEAR = 13;

const repeated: readonly (readonly [string, string])[] = [
  ['points without spaces', 'Aa.'],
  ['initials without spaces', 'A.'],
  ['stops before small letters', 'aa. '],
  ['quotations that never close', '“A. '],
  ['straight quotation marks', '"A. B" '],
  ['opening brackets after stops', '. (('],
  ['semicolons', 'a; '],
  ['lettered points', 'and (a) '],
];

describe('work grows with the length of the text, not with its square', () => {
  it.each(repeated)('splitClauses: %s', (_, unit) => {
    const cost = (times: number) => countWork(() => splitClauses(unit.repeat(times)));
    expect(cost(5000) / cost(500)).toBeLessThan(LINEAR);
  });

  it.each<readonly [string, string]>([
    ...repeated,
    ['lines that end with hyphens', `${'a'.repeat(59)}-\n`],
    ['short lines', 'Aa\n'],
    ['full lines', `${'word '.repeat(14)}\n`],
    ['combining marks', '\u0301\u0323'],
    ['combining marks with invisible ones between', '\u0301\u200b\u0323\u034f'],
  ])('normalise: %s', (_, unit) => {
    const cost = (times: number) => countWork(() => normalise(unit.repeat(times)));
    expect(cost(2000) / cost(200)).toBeLessThan(LINEAR);
  });
});
