/**
 * Words of any language of the glossary → terms that share one table of rarity and evidence: a Russian stem is known by
 * its concept, which is named by an English stem. In Chinese the glossary says too where words begin and end.
 */
import {
  conceptOf,
  conceptsOfStem,
  glossaryLanguage,
  readConcepts,
  stemOfUnit,
} from '../../glossary/index.ts';
import { functionWordsOf, primaryLanguage } from '../../text/index.ts';
import type { PreparedText } from '../types.ts';
import { generalRarity } from './learned/rarity.ts';

/** A concept as a term: told apart from stems by its first character. */
const CONCEPT = '=';

/**
 * The concept of a word as a term, or its stem where the glossary lacks it. English stems name concepts themselves, and
 * a word that carries grammar is a term of its own, whatever it is called in a dictionary (чтобы is hardly ever "lest").
 */
export function termsOfWords(lang: string): (word: string, stem: string) => string {
  const language = glossaryLanguage(lang);
  if (language === undefined || language === 'en') return (_, stem) => stem;
  const isFunctionWord = functionWordsOf(lang);
  return (word, stem) => {
    if (isFunctionWord(word)) return word;
    const key = commonestOf(conceptsOfStem(stem, language));
    return key === undefined ? stem : CONCEPT + key;
  };
}

/**
 * The commonest of the concepts that a form may express: проблема is a challenge before it is trouble, and what is common
 * proves little. Undefined where there is none.
 */
function commonestOf(concepts: readonly number[]): string | undefined {
  let commonest: string | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const number of concepts) {
    // Tables know stems alone.
    const key = stemOfUnit(conceptOf(number).key, 'en');
    const rarity = generalRarity(key);
    if (rarity >= least) continue;
    least = rarity;
    commonest = key;
  }
  return commonest;
}

/** The English stem by which tables know a term; undefined for a term that is no concept. */
export function keyOfTerm(term: string): string | undefined {
  return term.startsWith(CONCEPT) ? term.slice(CONCEPT.length) : undefined;
}

export interface Segmented {
  /** By token: the term that begins here, or the empty string. */
  readonly terms: readonly string[];
  /** By token: 1 where the term that begins here is a name. */
  readonly isName: Uint8Array;
}

/** True where words are printed without spaces, so that tokens are single characters. */
export function isUnspaced(lang: string): boolean {
  const primary = primaryLanguage(lang);
  return primary === 'zh' || primary === 'ja';
}

/**
 * Terms of a text without spaces: words of the glossary, the longest first; between them pairs of neighbouring
 * characters, and whatever stands alone.
 */
export function segment({ text, tokens, lang }: PreparedText): Segmented {
  const terms = new Array<string>(tokens.count).fill('');
  const isName = new Uint8Array(tokens.count);
  const covered = new Uint8Array(tokens.count);
  let token = 0;
  let end = 0;
  const places = readConcepts(text, lang);
  for (const [at, place] of places.entries()) {
    if (place.from < end) continue;
    // A term is followed by its words, which tables know better than the term as a whole.
    if ((places[at + 1]?.from ?? place.to) < place.to) continue;
    end = place.to;
    while (token < tokens.count && tokens.from[token] < place.from) token++;
    if (token === tokens.count) break;
    terms[token] = CONCEPT + commonestOf(place.concepts);
    isName[token] = conceptOf(place.concepts[0]).kind === 'name' ? 1 : 0;
    for (; token < tokens.count && tokens.to[token] <= place.to; token++) covered[token] = 1;
  }
  for (let at = 0; at < tokens.count; at++) {
    const id = tokens.id[at];
    if (covered[at] === 1 || tokens.isWord[id] === 0) continue;
    const here = tokens.vocabulary[id];
    const next = at + 1;
    const joins =
      next < tokens.count &&
      covered[next] === 0 &&
      tokens.isWord[tokens.id[next]] === 1 &&
      tokens.from[next] === tokens.to[at] &&
      isIdeograph(here) &&
      isIdeograph(tokens.vocabulary[tokens.id[next]]);
    if (joins) terms[at] = here + tokens.vocabulary[tokens.id[next]];
    else if (!isIdeograph(here) || at === 0 || covered[at - 1] === 1 || tokens.from[at] !== tokens.to[at - 1])
      terms[at] = here;
  }
  return { terms, isName };
}

function isIdeograph(token: string): boolean {
  return token.length <= 2 && token.charCodeAt(0) >= 0x3040;
}
