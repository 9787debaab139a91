import { expect, test } from 'vitest';
import { conceptOf, countConcepts, formsOfConcept, readConcepts } from '../../src/glossary/index.ts';

const keysIn = (text: string, lang: string) =>
  readConcepts(text, lang).flatMap(({ concepts }) => concepts.map((number) => conceptOf(number).key));

test.each([
  ['en', 'the next generation', 'generation', 'gener'],
  ['en', 'internal affairs', 'internal', 'intern'],
  ['en', 'their respective authorities', 'respective', 'respect'],
  ['en', 'responsible conduct', 'responsible', 'respons'],
  ['en', 'the sharing of data', 'sharing', 'share'],
  ['en', 'advanced reactors', 'advanced', 'advanc'],
  ['en', 'the university', 'university', 'univers'],
  ['ru', 'по правилам торговли', 'rule', 'right'],
  ['ru', 'новое поколение', 'generation', 'gener'],
  ['ru', 'внутренние дела', 'internal', 'intern'],
])('%s: %s is %s and not %s', (lang, text, key, other) => {
  expect(keysIn(text, lang)).toContain(key);
  expect(keysIn(text, lang)).not.toContain(other);
});

test('a stem keeps the other words that it stands for', () => {
  expect(keysIn('general rules', 'en')).toContain('gener');
  expect(keysIn('with respect', 'en')).toContain('respect');
  expect(keysIn('права человека', 'ru')).toContain('right');
});

test('"U.S." names the country, and is no form of "use"', () => {
  expect(keysIn('the U.S. delegation', 'en')).toContain('usa');
  expect(keysIn('the U.S. delegation', 'en')).not.toContain('us');
  expect(keysIn('the use of force', 'en')).toContain('us');
});

test('forms are given in the stems by which a text is searched', () => {
  const forms = (key: string, lang: string) =>
    formsOfConcept(
      Array.from({ length: countConcepts() }, (_, number) => number).find(
        (number) => conceptOf(number).key === key,
      ) ?? -1,
      lang,
    );
  expect(forms('internal', 'en')).toEqual(['intern']);
  expect(forms('rule', 'ru')).toContain('прав');
});
