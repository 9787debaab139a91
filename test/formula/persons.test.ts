import { expect, test } from 'vitest';
import { isWholePhrase, withoutOpening } from '../../src/formula/counts/nearly-said.ts';
import { namesPerson } from '../../src/formula/index.ts';

test.each([
  ['President Vassan reiterated the commitment', 'en', true],
  ['and National Security Advisor Lea Harvik', 'en', true],
  ['the Minister of Foreign Affairs', 'en', true],
  ['met with Lea K. Harvik, Jr.', 'en', true],
  ['президент Ирель Вассан подтвердил', 'ru', false],
  ['Президент Ирель Вассан подтвердил', 'ru', true],
  ['Außenministerin Harvik', 'de', true],
  ['the Ministers reaffirmed their commitment', 'en', false],
  ['the Partnership for Roads and Bridges', 'en', false],
  ['the General Assembly of the Five', 'en', false],
  ['a Prime Minister, Roads and Bridges', 'en', false],
  ['领导人重申尊重主权', 'zh', false],
])('“%s” (%s) names a person or an office: %s', (words, lang, names) => {
  expect(namesPerson(words, lang)).toBe(names);
});

test.each([
  ['and the safety of navigation', 'the safety of navigation'],
  ['of the Lake Fund', 'the Lake Fund'],
  ['on science and roads', 'science and roads'],
  ['We are concerned about nets', 'We are concerned about nets'],
])('“%s” without what joins it to the words before: “%s”', (phrase, left) => {
  expect(withoutOpening(phrase, 'en')).toBe(left);
});

test.each([
  ['the roads of the region', true],
  ['condemn in the strongest terms Estrovia’s', false],
  ["condemn in the strongest terms Estrovia's", false],
  ['the architecture in which Belmora', false],
  ['subsidies that encourage wasteful use', true],
  ['the safety of', false],
  ['the Lake Fund (LF', false],
])('“%s” is a whole phrase: %s', (phrase, whole) => {
  expect(isWholePhrase(phrase, 'en')).toBe(whole);
});
