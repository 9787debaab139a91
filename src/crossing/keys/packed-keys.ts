/**
 * The keys of a text ⇄ a string that a store keeps: numbers and keys, no wording. Read back against the same text it is
 * what `readKeys` gives. Pure.
 */
import { ENGINE_VERSION, type SegmentedText } from '../../comparison/index.ts';
import { type Formula, phrases } from '../../formula/index.ts';
import type { KeyedClause, KeyedText, KeyKind, KeyPlace } from '../types.ts';
import { CROSSING_VERSION } from '../version.ts';

/** The engine cuts the clauses. */
const HEAD = `${CROSSING_VERSION} ${ENGINE_VERSION} `;
/** In the order of their numbers. */
const KINDS: readonly KeyKind[] = ['formula', 'name', 'number', 'date', 'term', 'word', 'unknown'];
/** Numbers of a place: from (after the one before it), length, and which meaning. */
const NUMBERS = 3;

interface Packed {
  readonly words: number;
  readonly hasConcepts: boolean;
  /** What places may mean, each once: the number of the kind, and the keys. */
  readonly meanings: readonly (readonly [kind: number, ...keys: string[]])[];
  /** By clause: its places, `NUMBERS` numbers each. */
  readonly places: readonly (readonly number[])[];
}

export function packKeys({ words, hasConcepts, clauses }: KeyedText): string {
  const numbers = new Map<string, number>();
  const meanings: [kind: number, ...keys: string[]][] = [];
  const numberOf = ({ kind, keys }: KeyPlace): number => {
    const meaning: [number, ...string[]] = [KINDS.indexOf(kind), ...keys];
    const id = JSON.stringify(meaning);
    const known = numbers.get(id) ?? meanings.length;
    if (known === meanings.length) meanings.push(meaning);
    numbers.set(id, known);
    return known;
  };
  const packed: Packed = {
    words,
    hasConcepts,
    meanings,
    places: clauses.map(({ from, places }) => {
      let before = from;
      return places.flatMap((place) => {
        const step = place.from - before;
        before = place.from;
        return [step, place.to - place.from, numberOf(place)];
      });
    }),
  };
  return HEAD + JSON.stringify(packed);
}

/**
 * The keys; undefined where another version wrote them, where they cannot be of this text, and for whatever else may be
 * stored in their place. `formulas` are those that were looked for.
 */
export function unpackKeys(
  packed: string,
  { text, lang, clauses }: SegmentedText,
  formulas: readonly Formula[] = phrases,
): KeyedText | undefined {
  if (!packed.startsWith(HEAD)) return undefined;
  const read = readPacked(packed.slice(HEAD.length));
  if (read === undefined || read.places.length !== clauses.length) return undefined;
  const { words, hasConcepts, meanings, places } = read;
  const meant = meanings.map(([kind, ...keys]) => ({ kind: KINDS[kind], keys }));
  if (!places.every((numbers, at) => areOf(numbers, clauses[at]?.from ?? 0, text.length, meant.length)))
    return undefined;
  return {
    text,
    lang,
    formulas,
    words,
    hasConcepts,
    clauses: clauses.map((clause, at) => keyedClause(clause, placesOf(places[at] ?? [], clause.from, meant))),
  };
}

function readPacked(json: string): Packed | undefined {
  try {
    const value = JSON.parse(json) as Partial<Packed> | null;
    const isPacked =
      typeof value?.words === 'number' &&
      typeof value.hasConcepts === 'boolean' &&
      Array.isArray(value.meanings) &&
      value.meanings.every(
        ([kind, ...keys]) =>
          KINDS[kind] !== undefined && keys.every((key: unknown) => typeof key === 'string'),
      ) &&
      Array.isArray(value.places) &&
      value.places.every((numbers) => numbers.length % NUMBERS === 0 && numbers.every(Number.isInteger));
    return isPacked ? (value as Packed) : undefined;
  } catch {
    return undefined;
  }
}

/** Whether the places of a clause lie in a text of that length and mean something that is there. */
function areOf(numbers: readonly number[], start: number, length: number, meanings: number): boolean {
  let from = start;
  for (let at = 0; at < numbers.length; at += NUMBERS) {
    const long = numbers[at + 1];
    const meaning = numbers[at + 2];
    from += numbers[at];
    if (from < 0 || long < 0 || from + long > length || meaning < 0 || meaning >= meanings) return false;
  }
  return true;
}

function placesOf(
  numbers: readonly number[],
  start: number,
  meant: readonly Pick<KeyPlace, 'kind' | 'keys'>[],
): readonly KeyPlace[] {
  const places: KeyPlace[] = [];
  let from = start;
  for (let at = 0; at < numbers.length; at += NUMBERS) {
    from += numbers[at];
    const { kind, keys } = meant[numbers[at + 2]];
    places.push({ from, to: from + numbers[at + 1], kind, keys });
  }
  return places;
}

/** A clause with the places that it holds. */
export function keyedClause(
  { from, to, kind, number }: SegmentedText['clauses'][number],
  places: readonly KeyPlace[],
): KeyedClause {
  return { from, to, places, isHeading: kind === 'heading', ...(number === undefined ? {} : { number }) };
}
