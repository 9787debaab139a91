/** Names of one thing, as they are printed: "Türkiye" and "Turkey", "Kyrgyzstan" and "Kyrgyz Republic". Pure. */
import { partsOfWord, splitWords } from '../text/index.ts';
import { OTHER_NAMES } from './data/other-names.ts';

/** More names of one thing are not given. */
const MOST_NAMES = 8;

/** The words of a name to be compared by: folded, without marks over letters, those with hyphens in parts. */
function wordsOfName(name: string): string {
  return splitWords(name)
    .flatMap(partsOfWord)
    .map(({ folded }) => folded.normalize('NFD').replace(/[\u0300-\u036f]/gu, ''))
    .join(' ');
}

let known: ReadonlyMap<string, readonly NamesOfOne[]> | undefined;

interface NamesOfOne {
  readonly lang: string;
  readonly names: readonly string[];
}

/** The names by the words of each. */
function knownNames() {
  if (known !== undefined) return known;
  const byWords = new Map<string, NamesOfOne[]>();
  for (const line of OTHER_NAMES.trim().split('\n')) {
    const [lang = '', ...names] = line.split('|');
    for (const name of names) {
      const words = wordsOfName(name);
      byWords.set(words, [...(byWords.get(words) ?? []), { lang, names }]);
    }
  }
  known = byWords;
  return byWords;
}

/**
 * A phrase with the longest name in it under the other names that these languages have for it: "the waters of Turkey" →
 * "the waters of Türkiye". Left out are names that the phrase holds already, and those that a search for another of
 * them finds too.
 */
export function underOtherNames(phrase: string, languages: readonly string[]): readonly string[] {
  const written = splitWords(phrase).flatMap(partsOfWord);
  const words = wordsOfName(phrase).split(' ');
  for (let length = words.length; length > 0; length--)
    for (let at = 0; at + length <= words.length; at++) {
      const asked = words.slice(at, at + length).join(' ');
      const same = (knownNames().get(asked) ?? []).filter(({ lang }) => languages.includes(lang));
      if (same.length === 0) continue;
      const names = new Map(same.flatMap((one) => one.names.map((name) => [wordsOfName(name), name])));
      const others = [...names].filter(([other]) => !holds(other, asked) && !holds(asked, other));
      return others
        .filter(([other]) => !others.some(([shorter]) => shorter !== other && holds(other, shorter)))
        .slice(0, MOST_NAMES)
        .map(([, name]) =>
          [
            ...written.slice(0, at).map(({ folded }) => folded),
            name,
            ...written.slice(at + length).map(({ folded }) => folded),
          ].join(' '),
        );
    }
  return [];
}

function holds(words: string, part: string): boolean {
  return ` ${words} `.includes(` ${part} `);
}
