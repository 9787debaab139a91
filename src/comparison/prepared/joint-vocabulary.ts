/**
 * The joint vocabulary of two texts → what pairing needs to know of each entry, as integers. Made once a comparison.
 */
import { functionWordsOf } from '../../text/index.ts';
import type { PreparedText } from '../types.ts';
import { numberKeyOf } from './spelling.ts';
import { joinVocabularies, renumber } from './vocabulary.ts';

export const PUNCTUATION = 0;
export const FUNCTION_WORD = 1;
const CONTENT_WORD = 2;
export const NUMBER = 3;

export interface Lexis {
  /** Language of the texts. */
  readonly lang: string;
  /** By joint id: the folded token. */
  readonly words: readonly string[];
  /** By joint id: one of the four kinds above. */
  readonly kind: Uint8Array;
  /** By joint id: equal numbers for equal stems; -1 for punctuation. */
  readonly stem: Int32Array;
  /** By joint id: equal for words that begin with the same letters; words too short have numbers of their own. */
  readonly opening: Int32Array;
}

export interface JointTexts {
  readonly lexis: Lexis;
  /** The tokens of the two texts in the joint numbering. */
  readonly idsA: Int32Array;
  readonly idsB: Int32Array;
}

/** Words that share fewer letters at the start are not compared letter by letter. */
const OPENING_UNITS = 3;

export function joinTexts(
  a: Pick<PreparedText, 'tokens' | 'stems' | 'lang'>,
  b: Pick<PreparedText, 'tokens' | 'stems' | 'lang'>,
): JointTexts {
  const { ofB, size } = joinVocabularies(a.tokens.vocabulary, b.tokens.vocabulary);
  const words = new Array<string>(size);
  const stems = new Array<string>(size);
  const kind = new Uint8Array(size);
  const isFunctionWord = [functionWordsOf(a.lang), functionWordsOf(b.lang)] as const;
  const numberOf = [numberKeyOf(a.lang), numberKeyOf(b.lang)] as const;
  const enter = (side: typeof a, id: number, joint: number) => {
    const word = side.tokens.vocabulary[id];
    words[joint] = word;
    stems[joint] = side.stems[id];
    kind[joint] = kindOf(
      word,
      side.tokens.isWord[id],
      isFunctionWord[side === a ? 0 : 1],
      numberOf[side === a ? 0 : 1],
    );
  };
  for (let id = 0; id < a.tokens.vocabulary.length; id++) enter(a, id, id);
  for (let id = 0; id < ofB.length; id++) {
    const joint = ofB[id];
    if (joint >= a.tokens.vocabulary.length) enter(b, id, joint);
  }

  const stemNumbers = new Map<string, number>();
  const stem = new Int32Array(size).fill(-1);
  const opening = new Int32Array(size);
  for (let joint = 0; joint < size; joint++) {
    const word = words[joint];
    opening[joint] =
      kind[joint] === CONTENT_WORD && word.length > OPENING_UNITS
        ? word.charCodeAt(0) * 0x100000 + word.charCodeAt(1) * 0x400 + word.charCodeAt(2)
        : -1 - joint;
    if (kind[joint] === PUNCTUATION) continue;
    const key = stems[joint];
    const number = stemNumbers.get(key) ?? stemNumbers.size;
    stemNumbers.set(key, number);
    stem[joint] = number;
  }
  return {
    lexis: { lang: a.lang, words, kind, stem, opening },
    idsA: a.tokens.id,
    idsB: renumber(b.tokens.id, ofB),
  };
}

function kindOf(
  word: string,
  isWord: number,
  isFunctionWord: (folded: string) => boolean,
  numberOf: (word: string) => string | undefined,
): number {
  if (isWord === 0) return PUNCTUATION;
  if (numberOf(word) !== undefined) return NUMBER;
  return isFunctionWord(word) ? FUNCTION_WORD : CONTENT_WORD;
}

/** Whether an entry of this kind says something by itself. */
export function carriesContent(kind: number): boolean {
  return kind === CONTENT_WORD || kind === NUMBER;
}
