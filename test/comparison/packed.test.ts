import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  type Comparison,
  comparePrepared,
  ENGINE_VERSION,
  type Mode,
  type PreparedText,
  packComparison,
  prepareText,
  unpackComparison,
} from '../../src/comparison/index.ts';
import { normalise } from '../../src/text/index.ts';
import { randomPair, seeded } from './random.ts';

/** PACKED=20000 packs more pairs; the seed of a failing pair is printed with it. */
const PAIRS = Number(process.env.PACKED ?? 800);
const MODES: readonly Mode[] = ['series', 'cross'];
/** Generous: it only ends a run that hangs. */
const TIMEOUT_MS = 60_000 + 60 * PAIRS;

const REFERENCE = new URL('../../../shared/statements/us-hub/', import.meta.url);

/** Packed and read back: the same value, and the same JSON to the letter, which also holds the order of the keys. */
function expectWhole(a: PreparedText, b: PreparedText, mode: Mode): string {
  const comparison = comparePrepared(a, b, { lang: a.lang, mode });
  const packed = packComparison(comparison);
  const read = unpackComparison(packed, a, b);
  expect(read).toEqual(comparison);
  expect(JSON.stringify(read)).toBe(JSON.stringify(comparison));
  return packed;
}

describe('a packed comparison', () => {
  it(`is the comparison again when it is read back (${PAIRS} random pairs)`, { timeout: TIMEOUT_MS }, () => {
    for (let seed = 1; seed <= PAIRS; seed++) {
      const [a, b] = randomPair(seeded(seed)).map((text) => prepareText(text));
      if (a === undefined || b === undefined) throw new Error('A pair has two texts.');
      try {
        expectWhole(a, b, MODES[seed % 2] ?? 'series');
      } catch (error) {
        throw new Error(`seed ${seed}: ${error instanceof Error ? error.message : String(error)}`);
      }
    }
  });

  it.runIf(existsSync(REFERENCE))('is the comparison again on real neighbours', { timeout: 120_000 }, () => {
    const files = readdirSync(REFERENCE)
      .filter((file) => file.endsWith('.md'))
      .sort();
    const texts = files
      .slice(-24)
      .map((file) => readFileSync(new URL(file, REFERENCE), 'utf8').replace(/^---\n[\s\S]*?\n---\n/, ''))
      .map((raw) => prepareText(normalise(raw)));
    expect(texts.length).toBeGreaterThan(2);
    for (const [index, b] of texts.entries()) {
      const a = texts[index - 1];
      if (a) expectWhole(a, b, MODES[index % 2] ?? 'series');
    }
  });

  it('holds numbers only, no wording', () => {
    const [a, b] = [prepareText('The harbour is open. Salt is free.'), prepareText('The harbour is shut.')];
    expect(expectWhole(a, b, 'series').slice(`1 ${ENGINE_VERSION} `.length)).toMatch(/^[-\d,[\]]+$/);
  });

  it('also of texts without a clause', () => {
    const [none, some] = [prepareText(''), prepareText('The harbour is open.')];
    for (const [a, b] of [
      [none, none],
      [none, some],
      [some, none],
      [some, some],
    ] as const)
      expectWhole(a, b, 'cross');
  });

  it('of another engine or another layout is not read', () => {
    const [a, b] = [prepareText('The harbour is open.'), prepareText('The harbour is shut.')];
    const packed = packComparison(comparePrepared(a, b));
    expect(unpackComparison(packed.replace(ENGINE_VERSION, '0.0.0'), a, b)).toBeUndefined();
    expect(unpackComparison(packed.replace(/^\d+ /, '0 '), a, b)).toBeUndefined();
  });

  it('of other texts is not read where they lack a clause that it names', () => {
    const [a, b] = [prepareText('The harbour is open. Salt is free.'), prepareText('The harbour is shut.')];
    const packed = packComparison(comparePrepared(a, b));
    expect(unpackComparison(packed, b, b)).toBeUndefined();
  });

  it('is a small part of the reply that it stands for', () => {
    const sentence = (word: string) => `The harbour of ${word} is open to all ships that carry salt.`;
    const words = ['Ash', 'Vor', 'Mitten', 'Sala', 'Luvor', 'Dirsa', 'Roqua', 'Olten'];
    const a = prepareText(words.map(sentence).join(' '));
    const b = prepareText(words.toReversed().map(sentence).join(' '));
    const comparison: Comparison = comparePrepared(a, b);
    expect(packComparison(comparison).length * 8).toBeLessThan(JSON.stringify(comparison).length);
  });
});
