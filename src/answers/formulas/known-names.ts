import { conceptOf, readConcepts } from '../../glossary/index.ts';
import { countryNames } from '../../statement/index.ts';
import { foldWord, LanguageMemory, type Span, splitWords } from '../../text/index.ts';

/** A name that the glossary, or the list of countries, knows, where a text prints it. */
export interface KnownName extends Span {
  readonly country: boolean;
}

/** Words that tell one country from another of its name: "South Korea" is also printed "Korea". */
const SIDES = /^(?:north|south|east|west|democratic|республика|северная|южная)$/u;
const remembered = new LanguageMemory<ReadonlySet<string>>();

/** Places of known names in a clause; some may stand inside others. */
export function knownNames(clause: string, lang: string): readonly KnownName[] {
  const countries = countriesIn(lang);
  const named = readConcepts(clause, lang)
    .filter(({ concepts: [likeliest] }) => likeliest !== undefined && conceptOf(likeliest).kind === 'name')
    .filter(({ from, to }) => /^\p{Lu}/u.test(clause.slice(from, to)))
    .map(({ from, to }) => ({ from, to, country: !/^[\p{Lu}\p{N}.]+$/u.test(clause.slice(from, to)) }));
  const words = splitWords(clause).filter(
    ({ from, folded }) => countries.has(folded) && /^\p{Lu}/u.test(clause.slice(from)),
  );
  return [...named, ...words.map(({ from, to }) => ({ from, to, country: true }))];
}

/** Countries of one word, folded, with the last words of "North …" and "South …". */
function countriesIn(lang: string): ReadonlySet<string> {
  return remembered.of(lang, readCountries);
}

function readCountries(lang: string): ReadonlySet<string> {
  const names = countryNames(lang).map((name) => name.split(' ').map(foldWord));
  return new Set(
    names.flatMap((words) => {
      const [first = '', second] = words;
      if (words.length === 1) return [first];
      return second !== undefined && words.length === 2 && SIDES.test(first) ? [second] : [];
    }),
  );
}
