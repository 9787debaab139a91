import { describe, expect, test } from 'vitest';
import { createMatcher, lexicon, readText } from '../../src/formula/index.ts';

/** How often the matcher asks for a word of the text. */
function wordsAsked(text: string, lang: string): number {
  const read = readText(text, lang);
  let asked = 0;
  const keys = new Proxy(read.keys, {
    get(words, place) {
      asked++;
      return Reflect.get(words, place);
    },
  });
  matcherOf(lang)({ ...read, keys });
  return asked;
}

const matchers = new Map<string, ReturnType<typeof createMatcher>>();
function matcherOf(lang: string): ReturnType<typeof createMatcher> {
  const matcher = matchers.get(lang) ?? createMatcher(lexicon, lang);
  matchers.set(lang, matcher);
  return matcher;
}

const sentences = lexicon
  .filter(({ not }) => Object.keys(not).length > 0)
  .flatMap(({ id, examples }) =>
    Object.entries(examples).flatMap(([lang, { yes, no }]) =>
      [...yes, ...no].map((sentence) => [id, lang, `${sentence.replace(/[.!?;:。]+/g, '')} `] as const),
    ),
  );

describe('one clause without end: four times the text is four times the work', () => {
  test.each(sentences)('%s, %s: %s', (_, lang, unit) => {
    const times = Math.ceil(1000 / unit.length);
    const short = wordsAsked(unit.repeat(times), lang);
    expect(wordsAsked(unit.repeat(4 * times), lang) / short).toBeLessThan(5);
  });
});
