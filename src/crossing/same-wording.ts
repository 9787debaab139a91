/**
 * A formula is said in many ways, and not all of them say the same: "climate action" and «изменение климата» are wordings
 * of one formula, and no reader would call one the other's translation. Pure.
 */
import type { Formula } from '../formula/index.ts';
import type { KeyPlace } from './types.ts';

/** A word with many meanings is taken in its likeliest: the ranks of a common key on both sides, added. */
const MOST_RANKS = 4;

/**
 * Whether two places of one formula say the same: any two of a formula whose wordings are all synonyms; of others those
 * where everything that one of them says is said by the other too, as far as the glossary knows the words. One bare word
 * must be most of what the other says: "disaster" is no "disaster relief". `a` and `b` are the places of the
 * two sides.
 */
export function sameWording(
  a: readonly KeyPlace[],
  b: readonly KeyPlace[],
  formulas: readonly Formula[],
): (ofA: KeyPlace, ofB: KeyPlace) => boolean {
  const synonymous = synonymousKeys(formulas);
  const wordsOf = wordsInside();
  return (ofA, ofB) => {
    if (ofA.keys.some((key) => synonymous.has(key))) return true;
    const [wordsA, wordsB] = [wordsOf(ofA, a), wordsOf(ofB, b)];
    const [saidA, saidB] = [saidOf(wordsA, wordsB), saidOf(wordsB, wordsA)];
    return isCovered(saidA, saidB) || isCovered(saidB, saidA);
  };
}

const keysByFormulas = new WeakMap<readonly Formula[], ReadonlySet<string>>();

function synonymousKeys(formulas: readonly Formula[]): ReadonlySet<string> {
  const known = keysByFormulas.get(formulas);
  if (known !== undefined) return known;
  const keys = new Set(formulas.flatMap(({ id, synonymous }) => (synonymous ? [`*${id}`] : [])));
  keysByFormulas.set(formulas, keys);
  return keys;
}

/** Words, terms and names in a wording, and terms that go on behind it. */
function wordsInside(): (formula: KeyPlace, places: readonly KeyPlace[]) => readonly KeyPlace[] {
  const known = new Map<KeyPlace, readonly KeyPlace[]>();
  return (formula, places) => {
    const words =
      known.get(formula) ??
      places.filter(({ kind, from }) => kind !== 'formula' && from >= formula.from && from < formula.to);
    known.set(formula, words);
    return words;
  };
}

/** What of a wording the other says as well. */
interface Said {
  readonly words: number;
  readonly said: number;
  /** Whether a name, or a term of several words, is among it. */
  readonly asTerm: boolean;
}

function isCovered(narrow: Said, wide: Said): boolean {
  if (narrow.said === 0 || narrow.said < narrow.words) return false;
  return narrow.words > 1 || narrow.asTerm || wide.said > wide.words / 2;
}

function saidOf(words: readonly KeyPlace[], others: readonly KeyPlace[]): Said {
  const common = words.flatMap((place) => {
    const key = commonKey(place, others);
    return key === undefined ? [] : [{ place, key }];
  });
  const smallest = words.filter((place) => !words.some((other) => isLarger(place, other)));
  const said = smallest.filter((word) => common.some(({ place }) => isWithin(word, place)));
  return {
    words: smallest.length,
    said: said.length,
    asTerm: common.some(({ key }) => /^(?:n:|t:.* )/.test(key)),
  };
}

/** What a place may mean that one of the others may mean too; a term or a name rather than a word. */
function commonKey({ keys }: KeyPlace, others: readonly KeyPlace[]): string | undefined {
  const common = keys.filter((key, rank) =>
    others.some((other) => {
      const theirs = other.keys.indexOf(key);
      return theirs >= 0 && (!key.startsWith('w:') || rank + theirs <= MOST_RANKS);
    }),
  );
  return common.find((key) => !key.startsWith('w:')) ?? common[0];
}

function isWithin(place: KeyPlace, other: KeyPlace): boolean {
  return place.from >= other.from && place.to <= other.to;
}

function isLarger(place: KeyPlace, other: KeyPlace): boolean {
  return isWithin(other, place) && place.to - place.from > other.to - other.from;
}
