import { diffArrays } from 'diff';
import { describe, expect, it } from 'vitest';
import {
  type Comparison,
  compareTexts,
  diffTokens,
  diffWords,
  type Edit,
  type EditKind,
} from '../../src/comparison/index.ts';
import { matchIds } from '../../src/comparison/words/longest-common.ts';
import { stepsForRow } from '../../src/comparison/words/pairing.ts';
import { checkLaws, equal } from './laws.ts';
import { randomPair, repetitiousText, seeded } from './random.ts';

/** LAWS=100000 checks more pairs; the seed of a failing pair is printed with it. */
const PAIRS = Number(process.env.LAWS ?? 1_500);

/** Generous: it only ends a run that hangs, however many pairs are asked for and however busy the machine is. */
const TIMEOUT_MS = 60_000 + 60 * PAIRS;

const turned: Readonly<Record<EditKind, EditKind>> = { same: 'same', only_a: 'only_b', only_b: 'only_a' };

function withSeed(seed: number, check: (a: string, b: string) => void): void {
  const [a, b] = randomPair(seeded(seed));
  try {
    check(a, b);
  } catch (error) {
    throw new Error(`seed ${seed}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function spell(edits: readonly Edit[], swap: boolean): readonly string[] {
  return edits
    .map(({ kind, a, b, noise }) => {
      const [x, y] = swap ? [b, a] : [a, b];
      const here = swap ? turned[kind] : kind;
      // Where an empty span stands between its neighbours depends on the order of one-sided edits, and is no content.
      const spans = [
        here === 'only_b' ? '' : `${x.from}-${x.to}`,
        here === 'only_a' ? '' : `${y.from}-${y.to}`,
      ];
      return [here, ...spans, noise ?? ''].join(' ');
    })
    .sort();
}

function rowsOf(comparison: Comparison, swap: boolean): readonly string[] {
  return comparison.rows
    .map((row) => {
      const [a, b] = swap ? [row.b, row.a] : [row.a, row.b];
      const kind = swap && row.kind !== 'reworded' ? turned[row.kind] : row.kind;
      const [split, merged] = swap ? [row.merged, row.split] : [row.split, row.merged];
      const places = [a, b].map((side) => side.map((clause) => clause.clause).join());
      return JSON.stringify([kind, places, row.moved, split, merged, row.similarity, spell(row.edits, swap)]);
    })
    .sort();
}

describe('laws of compareTexts on random pairs', () => {
  it(`clauses, edits and words are accounted for (${PAIRS} pairs)`, { timeout: TIMEOUT_MS }, () => {
    for (let seed = 1; seed <= PAIRS; seed++) withSeed(seed, (a, b) => checkLaws(a, b, compareTexts(a, b)));
  });

  it('swapping the texts swaps the kinds', { timeout: TIMEOUT_MS }, () => {
    for (let seed = 1; seed <= PAIRS / 10; seed++) {
      withSeed(seed, (a, b) => {
        expect(rowsOf(compareTexts(b, a), true)).toEqual(rowsOf(compareTexts(a, b), false));
      });
    }
  });

  it('a text compared with itself gives same rows, in order, none moved', { timeout: TIMEOUT_MS }, () => {
    for (let seed = 1; seed <= PAIRS / 10; seed++) {
      withSeed(seed, (a) => {
        for (const row of compareTexts(a, a).rows) {
          expect([row.kind, row.moved, row.similarity]).toEqual(['same', false, 1]);
          expect(row.a.map((clause) => clause.clause)).toEqual(row.b.map((clause) => clause.clause));
        }
      });
    }
  });

  it('a text that says things twice, or nearly so, is the same as itself', { timeout: TIMEOUT_MS }, () => {
    for (let seed = 1; seed <= PAIRS / 25; seed++) {
      const text = repetitiousText(seeded(seed));
      for (const mode of ['series', 'cross'] as const) {
        for (const row of compareTexts(text, text, { mode }).rows) {
          expect([row.kind, row.moved], `seed ${seed}`).toEqual(['same', false]);
          expect(row.a.map((clause) => clause.clause)).toEqual(row.b.map((clause) => clause.clause));
        }
      }
    }
  });

  it('the same input gives the same reply', () => {
    for (let seed = 1; seed <= 200; seed++) {
      withSeed(seed, (a, b) => expect(compareTexts(a, b)).toEqual(compareTexts(a, b)));
    }
  });

  it('holds on 200,000 characters', { timeout: 120_000 }, () => {
    const random = seeded(7);
    let a = '';
    let b = '';
    while (a.length < 200_000) {
      const [x, y] = randomPair(random);
      a += `${x}\n\n`;
      b += `${y}\n\n`;
    }
    a = a.slice(0, 200_000);
    b = b.slice(0, 200_000);
    checkLaws(a, b, compareTexts(a, b, { mode: 'cross' }));
    for (const unit of ['a', 'a ', 'a. ', '\u0301', '—', '合']) {
      const text = unit.repeat(200_000 / unit.length);
      checkLaws(text, text.slice(1000), compareTexts(text, text.slice(1000)));
    }
  });
});

describe('laws of diffWords on random pairs', () => {
  it('edits tile both texts, and same edits are equal after folding', { timeout: TIMEOUT_MS }, () => {
    for (let seed = 1; seed <= PAIRS; seed++) {
      withSeed(seed, (a, b) => {
        const edits = diffWords(a, b);
        let atA = 0;
        let atB = 0;
        for (const edit of edits) {
          if (edit.a.from !== atA || edit.b.from !== atB)
            throw new Error(`gap before ${JSON.stringify(edit)}`);
          if (edit.kind === 'same' && !equal(a, b, edit)) throw new Error(`unequal ${JSON.stringify(edit)}`);
          if (edit.kind === 'only_a' && edit.b.from !== edit.b.to)
            throw new Error(`two-sided ${JSON.stringify(edit)}`);
          if (edit.kind === 'only_b' && edit.a.from !== edit.a.to)
            throw new Error(`two-sided ${JSON.stringify(edit)}`);
          atA = edit.a.to;
          atB = edit.b.to;
        }
        if (atA !== a.length || atB !== b.length) throw new Error('the edits end before the texts do');
        expect(spell(diffWords(b, a), true)).toEqual(spell(edits, false));
      });
    }
  });
});

describe('laws of diffTokens', () => {
  const tokens = (seed: number) => {
    const random = seeded(seed);
    const alphabet = 1 + random.below(12);
    const list = () => Array.from({ length: random.below(30) }, () => String(random.below(alphabet)));
    return [list(), list()] as const;
  };

  it('ranges tile both lists, same ranges are equal, and no one-sided token is needless (oracle: diffArrays)', () => {
    for (let seed = 1; seed <= PAIRS; seed++) {
      const [a, b] = tokens(seed);
      let atA = 0;
      let atB = 0;
      let same = 0;
      for (const edit of diffTokens(a, b)) {
        expect([edit.a[0], edit.b[0]], `seed ${seed}`).toEqual([atA, atB]);
        [, atA] = edit.a;
        [, atB] = edit.b;
        if (edit.kind === 'same') {
          expect(a.slice(...edit.a), `seed ${seed}`).toEqual(b.slice(...edit.b));
          same += edit.a[1] - edit.a[0];
        }
      }
      expect([atA, atB], `seed ${seed}`).toEqual([a.length, b.length]);
      const oracle = diffArrays([...a], [...b]).reduce(
        (sum, { added, removed, count }) => sum + (added || removed ? 0 : count),
        0,
      );
      expect(same, `seed ${seed}`).toBe(oracle);
    }
  });

  it('is bounded on unrelated lists, and says that it was cut short', () => {
    const random = seeded(11);
    const list = () => Int32Array.from({ length: 60_000 }, () => random.below(2000));
    const matching = matchIds(list(), list());
    expect(matching.precise).toBe(false);
    expect(matching.steps).toBeLessThan(60_000_000);
    expect(matchIds(list(), list(), 1_000_000).steps).toBeLessThan(10_000_000);
    let last = -1;
    for (const index of matching.match) {
      if (index < 0) continue;
      expect(index).toBeGreaterThan(last);
      last = index;
    }
  });
});

describe('bounds of pairing', () => {
  it('words of long clauses that all changed place cost so much a word, however long the clause', () => {
    const stepsPerWord = (words: number) => {
      const random = seeded(words);
      const list = () => Int32Array.from({ length: words }, () => random.below(words));
      const [a, b] = [list(), list()];
      return matchIds(a, b, stepsForRow(2 * words)).steps / (2 * words);
    };
    for (const words of [200, 1000]) expect(stepsPerWord(words), `${words}`).toBeLessThan(800);
    for (const words of [4000, 16_000, 64_000]) expect(stepsPerWord(words), `${words}`).toBeLessThan(250);
  });
});
