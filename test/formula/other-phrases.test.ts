import { expect, test } from 'vitest';
import {
  createMatcher,
  parsePattern,
  type ReadText,
  readFormulas,
  readText,
} from '../../src/formula/index.ts';
import { matchPattern, type WordRange } from '../../src/formula/patterns/match-pattern.ts';
import type { Pattern } from '../../src/formula/patterns/pattern.ts';
import { seeded } from '../comparison/random.ts';
import { randomPattern, WORDS } from './random-patterns.ts';

/** The longer of them may be another phrase where the shorter, inside it, is none. */
const PATTERNS = ['port ...3 vale', '(port | reef)'];

function formulasOf(other: string) {
  const formulas = [{ id: 'it', name: 'it', patterns: { en: PATTERNS }, not: { en: [other] } }];
  return readFormulas('test.json', { theme: 'test', order: 1, title: 'Test', formulas }).formulas;
}

function matchesAt(pattern: Pattern, read: ReadText, word: number): readonly WordRange[] {
  const match = matchPattern(pattern, read, word, 0, read.words.length);
  return match === undefined ? [] : [match];
}

/** Every pattern is tried at every word, and every place held against all that the other phrase matches anywhere. */
function findSlowly(patterns: readonly Pattern[], other: Pattern, read: ReadText) {
  const others = read.words.flatMap((_, word) => matchesAt(other, read, word));
  const found: WordRange[] = [];
  let dropped = 0;
  for (const word of read.words.keys()) {
    if ((found.at(-1)?.to ?? 0) > word) continue;
    const places = patterns.flatMap((pattern) => matchesAt(pattern, read, word));
    const left = places.filter((place) => !others.some(({ from, to }) => from < place.to && place.from < to));
    dropped += places.length - left.length;
    found.push(...left.sort((x, y) => y.to - x.to).slice(0, 1));
  }
  return { dropped, found };
}

test('a hit is dropped where another phrase overlaps it, from however far it reaches, and nowhere else', () => {
  const random = seeded(23);
  let kept = 0;
  let dropped = 0;
  for (let round = 0; round < 3000; round++) {
    const source = randomPattern(random);
    const parsed = parsePattern(source, 'en');
    if (!parsed.ok) continue;
    const formulas = formulasOf(source);
    const read = readText(
      Array.from({ length: 24 }, () => random.pick(WORDS)).join(random.pick([' ', ', '])),
    );
    const slow = findSlowly(formulas[0]?.patterns.en ?? [], parsed.pattern, read);
    expect(
      createMatcher(formulas, 'en')(read).map(({ from, to }) => [from, to]),
      `without ${source}: ${read.text}`,
    ).toEqual(slow.found.map(({ from, to }) => [read.words[from]?.from, read.words[to - 1]?.to]));
    kept += slow.found.length;
    dropped += slow.dropped;
  }
  expect(kept).toBeGreaterThan(1000);
  expect(dropped).toBeGreaterThan(100);
});
