import { expect, test } from 'vitest';
import { barePhrase, quotedPhrase } from '../../src/answers/formulas/whole-phrase.ts';

/** Runs of words cut out of sentences about an invented region. */

test.each([
  [
    'The Towns bought 40 ',
    'of their new ferries for the lake and',
    ' its ports.',
    '… their new ferries for the lake …',
  ],
  ['', 'The Towns keep the lake open to all', '. They', 'The Towns keep the lake open to all'],
  ['They agreed ', 'to working tirelessly for the lake', ', as ever', '… working tirelessly for the lake …'],
  ['They hope. ', 'In consultation with the pilots', ', we', 'In consultation with the pilots …'],
  ['and of ', 'a free and fair order on the lake', '; then', '… a free and fair order on the lake'],
  ['(a) ', 'and to the sea', '.', '… the sea'],
  ['of ', 'and of', ' the', ''],
])('%s[%s]%s is quoted as “%s”', (before, printed, after, quoted) => {
  const phrase = quotedPhrase({ before, printed, after }, 'en');
  expect(phrase.quoted).toBe(quoted);
  // A program finds the wording again: an ellipsis stands in no text.
  expect(`${before}${printed}`).toContain(phrase.wording);
  expect(quoted).toContain(phrase.wording);
  expect(phrase.wording).not.toContain('…');
});

test('a Russian run of words loses its small words at the ends', () => {
  expect(
    quotedPhrase({ before: 'договорились ', printed: 'о судоходстве на озере и', after: ' в портах' }, 'ru')
      .quoted,
  ).toBe('… судоходстве на озере …');
});

test.each([
  ['繁荣。', '双方将共同维护湖区航运', '。会'],
  ['：（', '三方船员互相学习', '）；'],
  ['》《', '湖区航运合作计划', '》、'],
])('a Chinese sentence that is quoted whole has no ellipsis: %s[%s]%s', (before, printed, after) => {
  expect(quotedPhrase({ before, printed, after }, 'zh').quoted).toBe(printed);
});

test.each([
  ['to purposes and principles of the lake', 'purposes and principles of the lake'],
  ['our quiet ferries and', 'our quiet ferries'],
  ['In Tarvash and on the lake', 'In Tarvash and on the lake'],
])('“%s”, wherever it stands, is the phrase “%s”', (printed, phrase) => {
  expect(barePhrase(printed, 'en')).toBe(phrase);
});
