import type { D1Database } from '@cloudflare/workers-types';
import { listCompounds, listCompoundsLike } from '../../store/index.ts';
import { languageOf, searchStems, splitWords, stemWord } from '../../text/index.ts';
import { joinedWords, type SearchTerm } from './search-term.ts';

/**
 * Words that are printed in one, with a hyphen and apart: "cooperation" and "co-operation", "anticorruption" and "anti
 * corruption". The search table parts words at their hyphens, so that each print is looked for.
 */

/** Words with a hyphen that texts print for those of the question, or by forms for another form of them. */
export async function compoundsOf(
  db: D1Database,
  term: SearchTerm,
  languages: readonly string[],
  byForms: boolean,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const words = joinedWords(term, languages);
  if (!byForms) return listCompounds(db, words);
  const prints = new Map<string, string[]>();
  for (const lang of languages) {
    const stemOf = new Map(words.map((word) => [word, stemWord(word, lang)]));
    const known = await compoundsByStem(db, [...stemOf.values()], lang);
    for (const [word, stem] of stemOf)
      for (const print of known.get(stem) ?? []) prints.set(word, [...(prints.get(word) ?? []), print]);
  }
  return prints;
}

/** Stems of words printed in one → the words with a hyphen that some text prints in their place. */
async function compoundsByStem(
  db: D1Database,
  stems: readonly string[],
  lang: string,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const wanted = new Set(stems);
  const known = await listCompoundsLike(
    db,
    // A stem may end in another letter than its word: "energi".
    [...wanted].filter((stem) => stem.length >= SHORTEST).map((stem) => stem.slice(0, -1)),
  );
  const prints = new Map<string, string[]>();
  for (const { joined, word } of known) {
    const stem = stemWord(joined, lang);
    if (wanted.has(stem)) prints.set(stem, [...(prints.get(stem) ?? []), word]);
  }
  return prints;
}

/** Shorter words have no prefix. */
const SHORTEST = 5;

/** More prints of one form are not looked for. */
const MOST_PRINTS = 4;

/** Forms as stems with a space between, and the same as the texts of a language print them: in one word, or in two. */
export async function allPrints(
  db: D1Database,
  forms: readonly (readonly string[])[],
  lang: string,
): Promise<readonly (readonly string[])[]> {
  const units = forms.flat().flatMap((form) => form.split(' '));
  const compounds = await compoundsByStem(db, units, lang);
  return forms.map((list) => [
    ...new Set(list.flatMap((form) => printsOfForm(form.split(' '), compounds, lang))),
  ]);
}

function printsOfForm(
  units: readonly string[],
  compounds: ReadonlyMap<string, readonly string[]>,
  lang: string,
): readonly string[] {
  const { prefixes } = languageOf(lang);
  const prints = [units.join(' ')];
  for (const [at, unit] of units.entries()) {
    const [before, after] = [units.slice(0, at), units.slice(at + 1)];
    for (const word of compounds.get(unit) ?? [])
      prints.push([...before, searchStems(word, lang).replaceAll('-', ' '), ...after].join(' '));
    const [next, ...rest] = after;
    if (next !== undefined && prefixes.has(unit)) prints.push([...before, unit + next, ...rest].join(' '));
  }
  return [...new Set(prints)].slice(0, MOST_PRINTS);
}

/** A phrase with each hyphen left out that joins a prefix to its word: "co-operation" is "cooperation". */
export function withoutPrefixHyphens(phrase: string, lang: string): string {
  const { prefixes } = languageOf(lang);
  let joined = phrase;
  for (const { folded, from } of splitWords(phrase).toReversed()) {
    const hyphen = folded.indexOf('-');
    if (hyphen > 0 && prefixes.has(folded.slice(0, hyphen)))
      joined = joined.slice(0, from + hyphen) + joined.slice(from + hyphen + 1);
  }
  return joined;
}
