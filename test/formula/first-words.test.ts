import { describe, expect, test } from 'vitest';
import {
  createMatcher,
  type FormulaHit,
  parsePattern,
  readFormulas,
  readText,
} from '../../src/formula/index.ts';
import { matchPattern } from '../../src/formula/patterns/match-pattern.ts';
import type { Pattern } from '../../src/formula/patterns/pattern.ts';
import { seeded } from '../comparison/random.ts';
import { randomPattern, WORDS } from './random-patterns.ts';

function formulasOf(pattern: string) {
  const formulas = [{ id: 'it', name: 'it', patterns: { en: [pattern] } }];
  return readFormulas('test.json', { theme: 'test', order: 1, title: 'Test', formulas }).formulas;
}

/** The pattern is tried at every word, whatever stands there. */
function tryEverywhere(pattern: Pattern, text: string): readonly string[] {
  const read = readText(text);
  const found: string[] = [];
  for (let word = 0; word < read.words.length; ) {
    const match = matchPattern(pattern, read, word, 0, read.words.length);
    if (match !== undefined) found.push(spanOf(read.words[match.from]?.from, read.words[match.to - 1]?.to));
    word = match?.to ?? word + 1;
  }
  return found;
}

const spanOf = (from: number | undefined, to: number | undefined) => `${from} ${to}`;

describe('a pattern is tried only where the first two words may begin it', () => {
  test('and finds what it finds when it is tried everywhere', () => {
    const random = seeded(15);
    let found = 0;
    for (let round = 0; round < 4000; round++) {
      const source = randomPattern(random);
      const parsed = parsePattern(source, 'en');
      // What may begin with any word at all is looked for by its words alone.
      if (!parsed.ok || /^[[({].*\.\.\./.test(source)) continue;
      const text = Array.from({ length: 12 }, () => random.pick(WORDS)).join(random.pick([' ', ', ']));
      const hits: readonly FormulaHit[] = createMatcher(formulasOf(source), 'en')(readText(text));
      expect(
        hits.map(({ from, to }) => spanOf(from, to)),
        `${source} in ${text}`,
      ).toEqual(tryEverywhere(parsed.pattern, text));
      found += hits.length;
    }
    expect(found).toBeGreaterThan(1000);
  });
});
