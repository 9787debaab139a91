/**
 * Two prepared texts → their clauses as lists of term numbers, each term with its weight. A term is a stem; a
 * hyphenated word also gives the stems of its parts, so that "rules-based" meets "based on rules". Pure.
 */
import { functionWordsOf, stemmerOf } from '../../text/index.ts';
import type { PreparedText } from '../types.ts';
import { learnedEvidence } from './learned/evidence.ts';
import { generalRarity } from './learned/rarity.ts';

export interface ClauseTerms {
  /** How many clauses. */
  readonly clauses: number;
  /** Terms of clause k in reading order: `sequence[starts[k] … starts[k + 1])`. */
  readonly starts: Int32Array;
  readonly sequence: Int32Array;
  /** Distinct terms of clause k: `bag[bagStarts[k] … bagStarts[k + 1])`, with how often and what sort. */
  readonly bagStarts: Int32Array;
  readonly bag: Int32Array;
  readonly times: Uint8Array;
  /** `NAME` or 0 per entry of the bag. */
  readonly sort: Uint8Array;
  /** Words of each clause. */
  readonly words: Int32Array;
  /** 1 where the clause is short and does not end as a sentence does. */
  readonly heading: Uint8Array;
  /** In how many clauses of this side a term stands. */
  readonly frequency: Int32Array;
}

export interface Terms {
  readonly a: ClauseTerms;
  readonly b: ClauseTerms;
  /** By term: what the shared occurrence of the term says, from its rarity in general and in these two texts. */
  readonly weight: Float64Array;
  /** By term: rarity in general alone. */
  readonly rarity: Float64Array;
  /** By term: what it tells that two clauses share it, as log-odds; 0 where nothing is known. */
  readonly evidence: Float64Array;
  /** By term: the stem. */
  readonly names: readonly string[];
  /** By term: 1 for numbers. */
  readonly isNumber: Uint8Array;
}

export const NAME = 1;

/** Weights never fall to zero, so that clauses made of the commonest words can still be told apart. */
const LEAST_WEIGHT = 0.05;
/** Headings are hardly longer than this; longer fragments are items of a list. */
const HEADING_WORDS = 14;

export function readTerms(a: PreparedText, b: PreparedText): Terms {
  const numbers = new Map<string, number>();
  const names: string[] = [];
  const termsA = termsOfVocabulary(a, numbers, names);
  const termsB = termsOfVocabulary(b, numbers, names);
  const sideA = readSide(a, termsA, numbers.size);
  const sideB = readSide(b, termsB, numbers.size);

  const size = numbers.size;
  const total = sideA.clauses + sideB.clauses;
  const weight = new Float64Array(size);
  const rarity = new Float64Array(size);
  const evidence = new Float64Array(size);
  const isNumber = new Uint8Array(size);
  const learned = learnedEvidence(a.lang);
  const general = generalRarity(a.lang);
  const isFunctionWord = functionWordsOf(a.lang);
  for (let term = 0; term < size; term++) {
    const name = names[term] as string;
    const both = (sideA.frequency[term] as number) + (sideB.frequency[term] as number);
    const here = Math.max(LEAST_WEIGHT, Math.log((total + 1) / (both + 0.5)));
    const first = name.charCodeAt(0);
    isNumber[term] = first >= 0x30 && first <= 0x39 ? 1 : 0;
    const everywhere = Math.max(
      LEAST_WEIGHT,
      general === undefined ? (isFunctionWord(name) ? 0.2 : 1.5) * here : general(name),
    );
    if (learned !== undefined) evidence[term] = learned(name);
    rarity[term] = everywhere;
    weight[term] = Math.sqrt(everywhere * here);
  }
  return { a: sideA, b: sideB, weight, rarity, evidence, names, isNumber };
}

/** For each word of the vocabulary its terms: the first of a word at `first[id]`, further ones in `parts`. */
interface VocabularyTerms {
  readonly first: Int32Array;
  /** How many further terms a word has. */
  readonly further: Uint8Array;
  readonly parts: ReadonlyMap<number, readonly number[]>;
}

function termsOfVocabulary(
  side: PreparedText,
  numbers: Map<string, number>,
  names: string[],
): VocabularyTerms {
  const { vocabulary, isWord } = side.tokens;
  const first = new Int32Array(vocabulary.length).fill(-1);
  const further = new Uint8Array(vocabulary.length);
  const parts = new Map<number, readonly number[]>();
  const stemOf = stemmerOf(side.lang);
  const enter = (stem: string): number => {
    const known = numbers.get(stem);
    if (known !== undefined) return known;
    numbers.set(stem, names.length);
    names.push(stem);
    return names.length - 1;
  };
  for (let id = 0; id < vocabulary.length; id++) {
    if (isWord[id] === 0) continue;
    const word = vocabulary[id] as string;
    const pieces = word.includes('-') ? word.split('-').filter((piece) => piece !== '') : [];
    if (pieces.length > 1) {
      const list = pieces.map((piece) => enter(stemOf(piece)));
      first[id] = list[0] as number;
      parts.set(id, list.slice(1, 256));
      further[id] = Math.min(255, list.length - 1);
    } else first[id] = enter(side.stems[id] || word);
  }
  return { first, further, parts };
}

function readSide(side: PreparedText, terms: VocabularyTerms, size: number): ClauseTerms {
  const { tokens, clauses, clauseTokens, text } = side;
  const count = clauses.length;
  const { first: firstOf, further } = terms;
  let length = tokens.count;
  for (let token = 0; token < tokens.count; token++) length += further[tokens.id[token] as number] as number;
  const starts = new Int32Array(count + 1);
  const sequence = new Int32Array(length);
  const bagStarts = new Int32Array(count + 1);
  const bag = new Int32Array(length);
  const times = new Uint8Array(length);
  const sort = new Uint8Array(length);
  const words = new Int32Array(count);
  const heading = new Uint8Array(count);
  const frequency = new Int32Array(size);
  const place = new Int32Array(size).fill(-1);
  let write = 0;
  let entries = 0;
  for (let clause = 0; clause < count; clause++) {
    starts[clause] = write;
    bagStarts[clause] = entries;
    const bagFrom = entries;
    const tokenFrom = clauseTokens[clause] as number;
    const tokenTo = clauseTokens[clause + 1] as number;
    let seen = 0;
    for (let token = tokenFrom; token < tokenTo; token++) {
      const id = tokens.id[token] as number;
      const first = firstOf[id] as number;
      if (first < 0) continue;
      const name = seen > 0 && isCapital(text, tokens.from[token] as number) ? NAME : 0;
      seen++;
      const pieces = further[id] as number;
      const parts = pieces === 0 ? undefined : terms.parts.get(id);
      for (let piece = 0; piece <= pieces; piece++) {
        const term = piece === 0 ? first : (parts?.[piece - 1] as number);
        sequence[write++] = term;
        const at = place[term] as number;
        if (at >= bagFrom) {
          if ((times[at] as number) < 255) times[at] = (times[at] as number) + 1;
          sort[at] = (sort[at] as number) | name;
          continue;
        }
        place[term] = entries;
        bag[entries] = term;
        times[entries] = 1;
        sort[entries] = name;
        frequency[term] = (frequency[term] as number) + 1;
        entries++;
      }
    }
    words[clause] = seen;
    const last = tokenTo > tokenFrom ? (tokens.vocabulary[tokens.id[tokenTo - 1] as number] as string) : '';
    heading[clause] =
      seen > 0 && seen <= HEADING_WORDS && !endsSentence(side, tokenFrom, tokenTo, last) ? 1 : 0;
  }
  starts[count] = write;
  bagStarts[count] = entries;
  return {
    clauses: count,
    starts,
    sequence: sequence.subarray(0, write),
    bagStarts,
    bag: bag.subarray(0, entries),
    times: times.subarray(0, entries),
    sort: sort.subarray(0, entries),
    words,
    heading,
    frequency,
  };
}

const SENTENCE_ENDS = '.!?:;。！？：；';

function endsSentence(side: PreparedText, from: number, to: number, last: string): boolean {
  if (SENTENCE_ENDS.includes(last)) return true;
  if (to - from < 2 || !'"\'”’)]'.includes(last)) return false;
  const before = side.tokens.vocabulary[side.tokens.id[to - 2] as number] as string;
  return SENTENCE_ENDS.includes(before);
}

/** Capital letters of the Latin, Greek and Cyrillic alphabets; others have no case that helps here. */
function isCapital(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 0x80) return code >= 0x41 && code <= 0x5a;
  return (
    (code >= 0xc0 && code <= 0xde && code !== 0xd7) ||
    (code >= 0x391 && code <= 0x3a9) ||
    (code >= 0x400 && code <= 0x42f)
  );
}
