import { describe, expect, it } from 'vitest';
import { listHeads, splitClauses } from '../../src/text/index.ts';

/** Heads by number of the clause, "-" where a clause is no point. */
function heads(text: string, lang = 'en'): string {
  return listHeads(text, splitClauses(text, { lang }))
    .map((head) => head ?? '-')
    .join(' ');
}

describe('a point of a list knows the clause that opens the list', () => {
  it.each([
    [
      'points of their own paragraph',
      'The sides agreed to:\n\n(a) mend the dam;\n\n(b) open the gate.',
      '- 0 0',
    ],
    ['points inside a paragraph', 'The sides agreed to: (a) mend the dam; (b) open the gate.', '- 0 0'],
    ['no colon', 'The sides agreed to (a) mend the old dam; and (b) open the gate.', '- 0 0'],
    ['bullets', 'The sides agreed to:\n\n• mend the dam;\n\n• open the gate.\n\nThey met.', '- 0 0 -'],
    [
      'numbered points with points of their own',
      'They agreed on:\n\n1. Dams:\n\n(a) the old one;\n\n(b) the new one.\n\n2. Gates.',
      '- 0 1 1 0',
    ],
    [
      'a second sentence of a point',
      'They agreed:\n\n(a) to mend it. It is old.\n\n(b) to sell it.',
      '- 0 0 0',
    ],
    [
      'another paragraph ends the list',
      'They agreed:\n\n1. to mend it.\n\nThey left.\n\n2. Later.',
      '- 0 - -',
    ],
    ['numbered points of a whole text', '1. We met.\n\n2. We agreed.', '- -'],
    ['a heading opens nothing', 'Trade\n\n(a) mend the dam;\n\n(b) open the gate.', '- - -'],
  ])('%s', (_, text, expected) => {
    expect(heads(text)).toBe(expected);
  });

  it('in Russian and Chinese', () => {
    expect(heads('Стороны договорились:\n\nа) починить плотину;\n\nб) открыть ворота.', 'ru')).toBe('- 0 0');
    expect(heads('双方商定：\n\n（一）修复水坝；\n\n（二）开放大门。', 'zh')).toBe('- 0 0');
  });
});
