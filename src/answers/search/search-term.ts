/** What is searched for, once it has been read; what it costs is bounded here. */
import { letterKey } from '../../text/index.ts';
import type { ReadSigns, Signs } from './signs.ts';

export type SearchTerm =
  | {
      readonly kind: 'phrase';
      readonly words: readonly string[];
      readonly prefix: boolean;
      /** As the reader wrote it, less the signs of `unsearched`. */
      readonly shown?: string;
      /** Signs beside the words that no place was held to, although they say something: "%" of "40 %". */
      readonly unsearched?: readonly string[];
      /** Its number is in too many clauses to look at each: parts of longer numbers count too. */
      readonly inLonger?: true;
      /** The same phrase with its signs, for a search that holds each place to them. */
      readonly signed?: ReadSigns['signed'];
      /** What every place was held to; of a sign alone there are no words, and it stands before them. */
      readonly signs?: Signs;
    }
  | { readonly kind: 'near'; readonly phrases: readonly (readonly string[])[]; readonly distance: number }
  | { readonly kind: 'and' | 'or'; readonly terms: readonly SearchTerm[] }
  | { readonly kind: 'not'; readonly keep: SearchTerm; readonly drop: SearchTerm };

/** More words than this, those with hyphens counted by their parts, are no search but a text; POST /v1/compare takes texts. */
export const MOST_WORDS = 60;

/** Deeper nesting than this is refused, well below the limit of FTS5. */
export const DEEPEST = 20;

/**
 * What costs the database most: it looks at every clause with one of the alternatives, at every word that begins so, and
 * at every combination of places of the words of NEAR.
 */
export const MOST_ALTERNATIVES = 20;

export const MOST_PREFIXES = 5;

export const MOST_NEAR = 8;

export function isBounded(term: SearchTerm): boolean {
  return (
    depthOf(term) <= DEEPEST &&
    partsIn(wordsIn(term)).length <= MOST_WORDS &&
    countOf(term, (part) => (part.kind === 'or' ? part.terms.length : 0)) <= MOST_ALTERNATIVES &&
    countOf(term, (part) => (part.kind === 'phrase' && part.prefix ? 1 : 0)) <= MOST_PREFIXES &&
    countOf(term, (part) => (part.kind === 'near' && part.phrases.length > MOST_NEAR ? 1 : 0)) === 0
  );
}

/** The sum over a term and all that is in it. */
function countOf(term: SearchTerm, weigh: (part: SearchTerm) => number): number {
  const inner =
    term.kind === 'and' || term.kind === 'or'
      ? term.terms
      : term.kind === 'not'
        ? [term.keep, term.drop]
        : [];
  return inner.reduce((sum, part) => sum + countOf(part, weigh), weigh(term));
}

function depthOf(term: SearchTerm): number {
  switch (term.kind) {
    case 'phrase':
    case 'near':
      return 0;
    case 'not':
      return 1 + Math.max(depthOf(term.keep), depthOf(term.drop));
    default:
      return 1 + Math.max(...term.terms.map(depthOf));
  }
}

/** Every word of a query, in order. */
export function wordsIn(term: SearchTerm): readonly string[] {
  switch (term.kind) {
    case 'phrase':
      return term.words;
    case 'near':
      return term.phrases.flat();
    case 'not':
      return [...wordsIn(term.keep), ...wordsIn(term.drop)];
    default:
      return term.terms.flatMap(wordsIn);
  }
}

/** Signs beside the words of a query that no place was held to, each once. */
export function signsIn(term: SearchTerm): readonly string[] {
  const inner =
    term.kind === 'phrase'
      ? (term.unsearched ?? [])
      : term.kind === 'near'
        ? []
        : (term.kind === 'not' ? [term.keep, term.drop] : term.terms).flatMap(signsIn);
  return [...new Set(inner)];
}

/** Words as they are looked up: each part of one with hyphens is a word of its own. */
export function partsIn(words: readonly string[]): readonly string[] {
  return words.flatMap((word) => word.split('-'));
}

/** Words of a query as `listCompounds` is asked for them: without hyphens, in the letters of each language. */
export function joinedWords(term: SearchTerm, languages: readonly string[]): readonly string[] {
  return [
    ...new Set(
      wordsIn(term).flatMap((word) => languages.map((lang) => letterKey(word, lang).replaceAll('-', ''))),
    ),
  ];
}
