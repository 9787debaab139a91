import { type CountedAuthority, dateWords } from '../../statement/index.ts';
import type { StoredCollection } from '../../store/index.ts';
import { besideWords, countedTexts } from '../authority-words.ts';
import { languageNames } from '../language-names.ts';
import type { SearchAcross } from './across.ts';
import { describeTerm, isPhrase } from './describe-term.ts';
import { type Looser, NEAR_DISTANCE, toldAgain } from './looser-way.ts';
import type { OtherPrint } from './other-prints.ts';
import { type SearchScope, scopeWords } from './search-scope.ts';
import type { SearchTerm } from './search-term.ts';

/** What a search went over, and what it found there. */
export interface SearchCounts {
  readonly authority: CountedAuthority;
  /** Texts of another authority in which it could stand, and those in which it does. */
  readonly beside: { readonly texts_with: number; readonly texts: number };
  readonly hits: number;
  readonly texts_with: number;
  /** Texts that the filters leave, whatever their language. */
  readonly left: number;
  readonly searched: {
    readonly texts: number;
    readonly words: number;
    readonly from: string | null;
    readonly to: string | null;
    /** Languages of the texts, in alphabetical order. */
    readonly languages: readonly string[];
    /** Statements that the filters leave and that are known, but without a text in one of these languages. */
    readonly without_text: number;
  };
}

/** An answer with what was asked, as it was read. */
export interface Answered extends SearchCounts {
  readonly term: SearchTerm;
  readonly clauses: number;
  readonly prints: readonly OtherPrint[];
  /** False where `prints` are those of some of the clauses only. */
  readonly complete: boolean;
  readonly looser: readonly Looser[];
  readonly across: SearchAcross | null;
}

/** What else a sentence names: the state of the texts, the title of the theme, and whether other forms were searched. */
export interface SentenceContext {
  readonly collection: StoredCollection | null;
  readonly theme?: string | undefined;
  readonly lemma?: boolean | undefined;
  readonly scope: SearchScope;
}

/**
 * A sentence that can be cited, above all where nothing was found: the proof of an absence names what was searched, what
 * it was kept to, in which languages, of which state, how much is missing, and what looser searches of the same texts found. A phrase is
 * quoted only where it was searched as a phrase. Where no text was searched it says so, and proves nothing.
 */
export function searchSentence(
  answered: Answered,
  { collection, theme, lemma, scope }: SentenceContext,
): string {
  const { term, hits, clauses, texts_with, searched, looser, authority, beside } = answered;
  const asked = describeTerm(term);
  const state = collection
    ? `collection “${collection.record.id}” of ${dateWords(collection.loaded.slice(0, 10), 'en')}, revision ${collection.revision}`
    : 'no collection is loaded';
  const only = scopeWords(scope);
  const kept = only === '' ? '' : `${only}; `;
  const apart = besideWords(authority, { textsWith: beside.texts_with, texts: beside.texts });
  const across = answered.across ? ` ${answered.across.sentence}` : '';
  const why =
    answered.left === 0
      ? 'none here matches the filters'
      : 'none that the filters leave is in a language that is written so';
  if (searched.texts === 0)
    return `No text was searched for ${asked}: ${why} (${kept}${state})${apart}. This is not an absence and cannot be cited as one.${across}`;
  const missing =
    searched.without_text === 0
      ? ''
      : `; ${searched.without_text} more known ${searched.without_text === 1 ? 'statement has' : 'statements have'} no text here in ${searched.languages.length === 1 ? 'that language' : 'these languages'}`;
  const where = `${texts_with} of ${countedTexts(searched.texts, authority)} searched (${kept}${counted(searched.words, 'word')} in ${languageNames(searched.languages)}, ${adoptedWords(searched)}${missing}; ${state})${apart}`;
  const forms = lemma ? ', in any form of its words,' : '';
  const held =
    theme === undefined ? '' : ` in clauses with a formula of the theme “${theme}” and in their points`;
  const again =
    toldAgain(looser, hits)
      .map((one) => ` ${looserSentence(one, searched.texts)}`)
      .join('') + across;
  if (!isPhrase(term)) {
    const also =
      theme === undefined
        ? ''
        : ` and, in themselves or in the clause that they are a point of, a formula of the theme “${theme}”`;
    return `${counted(clauses, 'clause')} with ${asked}${lemma ? ', in any form of the words' : ''}${also}, in ${where}.${again}`;
  }
  if (hits === 0) return `${asked}${forms} occurs${held} in ${where}.${again}`;
  return `${asked}${forms} occurs ${hits === 1 ? 'once' : `${hits} times`}${printsWords(answered)}${held}, in ${where}.${again}`;
}

/** " (2 as “semi-conductors”)": the places where the texts print the phrase otherwise than it was asked for. */
function printsWords({ prints, hits, complete }: Answered): string {
  if (prints.length === 0) return '';
  const named = prints.map(({ print }) => `“${print}”`).join(', ');
  if (!complete) return ` (also as ${named})`;
  if (prints[0]?.hits === hits) return hits === 1 ? ` (as ${named})` : ` (always as ${named})`;
  return ` (${prints.map((one) => `${one.hits} as “${one.print}”`).join(', ')})`;
}

/** "adopted from 16 July 2021 to 19 September 2023"; of texts of one day that day. */
function adoptedWords({ from, to }: SearchCounts['searched']): string {
  const [first, last] = [from, to].map((date) => dateWords(date ?? '', 'en'));
  return from === to
    ? `adopted ${from?.length === 10 ? 'on' : 'in'} ${first}`
    : `adopted from ${first} to ${last}`;
}

/** "In other forms of the words: in 3 of 3 texts." */
function looserSentence({ way, texts_with, words }: Looser, texts: number): string {
  const named = words.length === 0 ? '' : ` (${words.map((word) => `“${word}”`).join(', ')})`;
  const how = {
    forms: 'In other forms of the words',
    spellings: `With other accents, spellings or hyphens${named}`,
    borders: 'Across the borders of sentences, passing over the numbers of points',
    near: `Its words at most ${NEAR_DISTANCE} words apart, in any order`,
    names: `Under other names, in any form of their words${named}`,
    written: `With the sign in words${named}`,
    unsigned: 'Without regard to signs',
  }[way];
  return `${how}: in ${texts_with} of ${counted(texts, 'text')}.`;
}

/** `1 text`, `2,000 texts`: English words of the API's sentences. */
export function counted(count: number, noun: string): string {
  return `${count.toLocaleString('en')} ${noun}${count === 1 ? '' : 's'}`;
}
