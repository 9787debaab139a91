/** Which terms the words of a text are, as numbers that both texts share. Pure. */
import { type Steps, stemmerOf } from '../../text/index.ts';
import type { PreparedText } from '../types.ts';
import { isUnspaced, segment, termsOfWords } from './concepts.ts';

/** Which terms a token gives: the first of a word, and further ones where it has parts. */
export interface TokenTerms {
  /** By token, where words are printed without spaces; by vocabulary id elsewhere. */
  readonly first: Int32Array;
  /** By vocabulary id: how many further terms a word has; none where words are printed without spaces. */
  readonly further: Uint8Array;
  readonly parts: ReadonlyMap<number, readonly number[]>;
  /** By token: 1 where a name begins; only where words are printed without spaces. */
  readonly isName: Uint8Array | undefined;
}

function entering(numbers: Map<string, number>, names: string[]): (term: string) => number {
  return (term) => {
    const known = numbers.get(term);
    if (known !== undefined) return known;
    numbers.set(term, names.length);
    names.push(term);
    return names.length - 1;
  };
}

/** In steps, where words are printed without spaces and have to be told first. */
export function* termsOf(
  side: PreparedText,
  numbers: Map<string, number>,
  names: string[],
): Steps<TokenTerms> {
  return isUnspaced(side.lang)
    ? yield* termsOfCharacters(side, numbers, names)
    : termsOfVocabulary(side, numbers, names);
}

function* termsOfCharacters(
  side: PreparedText,
  numbers: Map<string, number>,
  names: string[],
): Steps<TokenTerms> {
  const enter = entering(numbers, names);
  const { terms, isName } = segment(side);
  yield;
  return {
    first: Int32Array.from(terms, (term) => (term === '' ? -1 : enter(term))),
    further: new Uint8Array(side.tokens.vocabulary.length),
    parts: new Map(),
    isName,
  };
}

function termsOfVocabulary(side: PreparedText, numbers: Map<string, number>, names: string[]): TokenTerms {
  const { vocabulary, isWord } = side.tokens;
  const first = new Int32Array(vocabulary.length).fill(-1);
  const further = new Uint8Array(vocabulary.length);
  const parts = new Map<number, readonly number[]>();
  const stemOf = stemmerOf(side.lang);
  const enter = entering(numbers, names);
  const termOf = termsOfWords(side.lang);
  for (let id = 0; id < vocabulary.length; id++) {
    if (isWord[id] === 0) continue;
    const word = vocabulary[id];
    const pieces = word.includes('-') ? word.split('-').filter((piece) => piece !== '') : [];
    if (pieces.length > 1) {
      const list = pieces.map((piece) => enter(termOf(piece, stemOf(piece))));
      first[id] = list[0];
      parts.set(id, list.slice(1, 256));
      further[id] = Math.min(255, list.length - 1);
    } else first[id] = enter(termOf(word, side.stems[id] || word));
  }
  return { first, further, parts, isName: undefined };
}
