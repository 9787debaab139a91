import { describe, expect, test } from 'vitest';
import {
  type Formula,
  lexicon,
  matcherOf,
  phrases,
  type ReadText,
  readSpeakers,
  readText,
  steppedMatcherOf,
} from '../../src/formula/index.ts';
import { readLexicon, type WordUse } from '../../src/formula/patterns/lexicon-words.ts';
import type { Pattern } from '../../src/formula/patterns/pattern.ts';
import { specimens } from './specimens.ts';

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
  matcherOf(lexicon, lang)({ ...read, keys });
  return asked;
}

test('a lexicon is prepared once a language', () => {
  expect(steppedMatcherOf(lexicon, 'en')).toBe(steppedMatcherOf(lexicon, 'en-GB'));
  expect(steppedMatcherOf(lexicon, 'ru')).not.toBe(steppedMatcherOf(lexicon, 'en'));
});

const sentences = lexicon
  .filter(({ not }) => Object.keys(not).length > 0)
  .flatMap(({ id, examples }) =>
    Object.entries(examples).flatMap(([lang, { yes, no }]) =>
      [...yes, ...no].map((sentence) => [id, lang, `${sentence.replace(/[.!?;:。]+/g, '')} `] as const),
    ),
  );

describe('one clause without end: four times the text is four times the work', () => {
  test.each(sentences)('%s, %s: %s', (_, lang, unit) => {
    const times = Math.ceil(400 / unit.length);
    const short = wordsAsked(unit.repeat(times), lang);
    expect(wordsAsked(unit.repeat(4 * times), lang) / short).toBeLessThan(5);
  });
});

/** How often a reading looks at a word of the text. */
function wordsSeen(text: string, lang: string, see: (read: ReadText) => unknown): number {
  const read = readText(text, lang);
  let seen = 0;
  const words = new Proxy(read.words, {
    get(all, place) {
      seen++;
      return Reflect.get(all, place);
    },
  });
  see({ ...read, words });
  return seen;
}

describe('who speaks in one clause without end, and how far it goes: four times the text is four times the work', () => {
  test.each([
    ['en', 'as we welcome '],
    ['en', 'today we mark the day and '],
    ['en', 'Rights of Corla '],
    ['en', 'Minister of Trade and '],
    ['ru', 'между сторонами будет '],
    ['de', 'wird eingesetzt '],
    ['zh', '双方将'],
  ])('%s: %s', (lang, unit) => {
    const times = Math.ceil(3000 / unit.length);
    const seen = (text: string) => wordsSeen(text, lang, (read) => readSpeakers(read, {}));
    expect(seen(unit.repeat(4 * times)) / seen(unit.repeat(times))).toBeLessThan(5);
  });
});

test.each([
  ['en', 2.3],
  ['ru', 2],
  ['zh', 2.8],
])('%s: how often the lexicon asks for each word of the specimens', (lang, most) => {
  const texts = specimens.filter((one) => one.lang === lang).map(({ text }) => text);
  const words = texts.reduce((sum, text) => sum + readText(text, lang).words.length, 0);
  expect(words).toBeGreaterThan(1000);
  expect(texts.reduce((sum, text) => sum + wordsAsked(text, lang), 0) / words).toBeLessThan(most);
});

/** How often a pattern is tried for each clause of the specimens, and how many places are found. */
function triesOf(lang: string): { readonly clauses: number; readonly tries: number; readonly hits: number } {
  let asked = 0;
  const counted = (pattern: Pattern): Pattern => ({
    ...pattern,
    get node() {
      asked++;
      return pattern.node;
    },
  });
  const formulas = phrases.map(
    (formula): Formula => ({ ...formula, patterns: { [lang]: (formula.patterns[lang] ?? []).map(counted) } }),
  );
  const match = matcherOf(formulas, lang);
  const texts = specimens.filter((one) => one.lang === lang).map(({ text }) => readText(text, lang));
  const hits = texts.flatMap(match).length;
  // By now every pattern is prepared; whoever asks for one tries it.
  asked = 0;
  for (const text of texts) match(text);
  return { tries: asked, hits, clauses: texts.reduce((sum, { clauses }) => sum + clauses.length, 0) };
}

describe('a pattern is tried only where the words that it requires follow', () => {
  test.each([
    // Where a formula is found, its other patterns are tried too: one of them may take in more words.
    ['en', 1.3],
    ['ru', 1],
    ['zh', 2],
  ])('%s: patterns tried for each clause', (lang, most) => {
    const { clauses, tries, hits } = triesOf(lang);
    expect(clauses).toBeGreaterThan(100);
    expect(tries / clauses).toBeLessThan(most);
    expect(tries / hits).toBeLessThan(3);
  });
});

describe('few words of a text begin patterns or meet what patterns require', () => {
  test.each([
    ['en', 2, 2.3],
    ['ru', 2.1, 2.1],
    ['zh', 5, 7],
  ])('%s: for each word', (lang, mostBegun, mostMet) => {
    const { useOf } = readLexicon(lexicon, lang);
    const uses = specimens
      .filter((one) => one.lang === lang)
      .map(({ text }) => readText(text, lang))
      .flatMap(({ keys, words }) => words.map(({ folded }, at) => useOf(keys[at] ?? '', folded)));
    const mean = (of: (use: WordUse) => number) => uses.reduce((sum, use) => sum + of(use), 0) / uses.length;
    expect(uses.length).toBeGreaterThan(1000);
    expect(mean(({ begun }) => begun.length)).toBeLessThan(mostBegun);
    expect(mean(({ meets }) => meets.length)).toBeLessThan(mostMet);
  });
});
