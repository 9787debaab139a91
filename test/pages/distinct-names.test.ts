import { expect, test } from 'vitest';
import { distinctNames } from '../../src/answers/compare/distinct-names.ts';

test('texts with one name are told apart in a sentence, and no others', () => {
  expect(
    distinctNames(
      ['Statement Of the shores…, 2031', 'Lumen vision, 2031', 'Statement of the shores…, 2031'],
      ['a-2031-05-01', 'b-2031', 'a-2031-05-02'],
    ),
  ).toEqual([
    'Statement Of the shores…, 2031 [a-2031-05-01]',
    'Lumen vision, 2031',
    'Statement of the shores…, 2031 [a-2031-05-02]',
  ]);
});
