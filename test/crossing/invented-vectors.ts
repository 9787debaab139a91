/**
 * Vectors as a language model would make them, for tests: the sum of a direction for each thing that a unit says in any
 * language (its keys), so that a unit and its translation are near each other. Where it says nothing that the glossary
 * knows, its own words are the thing. The same words always get the same vector.
 */
import { type ClauseVectors, packVectors, readUnitKeys, unpackVectors } from '../../src/crossing/index.ts';
import { splitClauses } from '../../src/text/index.ts';
import { detectLanguage } from '../../src/text/language.ts';
import { seeded } from '../comparison/random.ts';

const SIZE = 1024;

/** Units that mean the same although no word tells it → what both mean. */
export type Twins = ReadonlyMap<string, string>;

export function inventedVector(unit: string, twins: Twins = new Map()): readonly number[] {
  const twin = twins.get(unit);
  const lang = detectLanguage(unit).lang ?? 'en';
  const { clauses } = readUnitKeys([unit], lang);
  const keys = clauses.flatMap(({ places }) => places.flatMap((place) => place.keys.slice(0, 1)));
  const things = twin === undefined ? new Set(keys.length > 0 ? keys : [unit]) : [twin];
  const vector = new Float64Array(SIZE);
  for (const thing of things) {
    const random = seeded(seedOf(thing));
    // No two are opposites, as in a real model, where all clauses are somewhat near each other.
    for (let place = 0; place < SIZE; place++) vector[place] = (vector[place] ?? 0) + random.next() - 0.35;
  }
  const length = Math.hypot(...vector);
  return [...vector].map((value) => value / length);
}

/** The vectors of a text as they come back from a store. */
export function inventedVectors(
  { text, lang }: { readonly text: string; readonly lang: string },
  twins?: Twins,
  model = 'bge-m3',
): ClauseVectors {
  const clauses = splitClauses(text, { lang });
  const vectors = clauses.map(({ from, to }) => inventedVector(text.slice(from, to), twins));
  const read = unpackVectors(packVectors(vectors, clauses), model, clauses);
  if (read === undefined) throw new Error('What was packed cannot be read.');
  return read;
}

/** FNV-1a. */
function seedOf(word: string): number {
  let seed = 0x811c9dc5;
  for (const letter of word) seed = Math.imul(seed ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return seed;
}
