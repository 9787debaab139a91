/**
 * Words inside a term mean what they mean there: «права» of «права человека» are rights and no law. A name means what is
 * named: 南海 is no sea in general. Pure.
 */
import { unitsOfKey } from '../glossary/index.ts';
import type { KeyPlace } from './types.ts';

/**
 * Places of a text in order, the longest first, of which words inside a term keep the meanings that the term has in
 * English, and names inside a name only the likeliest: «Индо» of «Индо-Тихоокеанский» is no India. A term that is said in other words altogether leaves its words without a meaning of their own.
 */
export function asMeantInTerms(places: readonly KeyPlace[]): readonly KeyPlace[] {
  let term: KeyPlace | undefined;
  let name: KeyPlace | undefined;
  return places.map((place) => {
    if (place.kind === 'name' && place.keys.some((key) => key.startsWith('n:'))) {
      if (name !== undefined && place.to <= name.to) return { ...place, keys: place.keys.slice(0, 1) };
      name = place;
      return { ...place, keys: place.keys.filter((key) => !key.startsWith('w:')) };
    }
    if (place.kind === 'term' && (term === undefined || place.to > term.to)) term = place;
    const isInside = term !== undefined && place.to <= term.to && place.kind === 'word';
    if (!isInside) return place;
    const words = wordsOf(term as KeyPlace);
    return { ...place, keys: place.keys.filter((key) => words.has(key.slice(2))) };
  });
}

const wordsByKeys = new WeakMap<readonly string[], ReadonlySet<string>>();

function wordsOf({ keys }: KeyPlace): ReadonlySet<string> {
  const known = wordsByKeys.get(keys);
  if (known !== undefined) return known;
  const words = new Set(keys.flatMap((key) => unitsOfKey(key.slice(2)).split(' ')));
  wordsByKeys.set(keys, words);
  return words;
}
