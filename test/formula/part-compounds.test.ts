import { describe, expect, test } from 'vitest';
import { createMatcher, lexicon, readFormulas, readText } from '../../src/formula/index.ts';
import { seeded } from '../comparison/random.ts';
import { randomPattern, WORDS } from './random-patterns.ts';

const formulasOf = (patterns: readonly string[], not: readonly string[] = []) =>
  readFormulas('test.json', {
    theme: 'test',
    order: 1,
    title: 'Test',
    formulas: [
      { id: 'it', name: 'it', patterns: { en: patterns }, ...(not.length > 0 && { not: { en: not } }) },
    ],
  }).formulas;

const placesIn = (text: string, patterns: readonly string[], not?: readonly string[]) =>
  createMatcher(formulasOf(patterns, not), 'en')(readText(text)).map(({ from, to }) => text.slice(from, to));

describe('a formula stands in a compound too', () => {
  test.each([
    ['The parties tried clean-hydrogen ferries.', 'hydrogen', 'hydrogen'],
    ['Youth-led and lake-bound ventures.', 'youth', 'Youth'],
    ['The Avelland-Belmora ferry.', 'Belmora', 'Belmora'],
    ['An agri-food system of the shore.', 'food system', 'food system'],
    ['A sanction-related ban.', 'sanction', 'sanction'],
    ['A ferry‑owned pier.', 'ferry', 'ferry'],
  ])('%s', (text, pattern, found) => {
    expect(placesIn(text, [pattern])).toEqual([found]);
  });

  test('but not where a prefix may turn its meaning round, nor in a word with a figure', () => {
    expect(placesIn('A non-nuclear pier and post-2021-ferry days.', ['nuclear', 'ferry'])).toEqual([]);
  });

  test('and is counted once where the compound is in a pattern of its own', () => {
    const text = 'A rules-based order of the lake.';
    expect(placesIn(text, ['rules-based order', 'based order'])).toEqual(['rules-based order']);
  });

  test('nor where the parts begin another phrase', () => {
    expect(placesIn('A lake-bound ferry.', ['lake'], ['lake bound'])).toEqual([]);
  });

  test('in one text of the lexicon, in order', () => {
    const hits = createMatcher(
      lexicon,
      'en',
    )(readText('Clean-hydrogen and youth-led work, and hydrogen alone.'));
    expect(hits.filter(({ formula }) => formula === 'hydrogen').map(({ from }) => from)).toEqual([6, 39]);
    expect(hits.map(({ from }) => from)).toEqual(hits.map(({ from }) => from).toSorted((x, y) => x - y));
  });
});

test('whatever stands in whole words stays found where others are joined', () => {
  const random = seeded(77);
  let found = 0;
  for (let round = 0; round < 2000; round++) {
    const source = randomPattern(random);
    const words = Array.from({ length: 12 }, () => random.pick(WORDS));
    const text = words.reduce((line, word) => `${line}${random.below(5) === 0 ? '-' : ' '}${word}`);
    let formulas: ReturnType<typeof formulasOf>;
    try {
      formulas = formulasOf([source]);
    } catch {
      continue;
    }
    const hits = createMatcher(formulas, 'en')(readText(text));
    for (const [at, hit] of hits.entries()) {
      expect(hit.to, `${source} in ${text}`).toBeGreaterThan(hit.from);
      expect(hit.from).toBeGreaterThanOrEqual(hits[at - 1]?.to ?? 0);
    }
    found += hits.length;
  }
  expect(found).toBeGreaterThan(200);
});
