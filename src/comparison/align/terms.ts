/**
 * Two prepared texts → their clauses as lists of term numbers, each term with its weight. A term is a stem; a
 * hyphenated word also gives the stems of its parts, so that "rules-based" meets "based on rules". Pure.
 */
import { glossaryLanguage } from '../../glossary/index.ts';
import { functionWordsOf, pointStarts, primaryLanguage, stemmerOf } from '../../text/index.ts';
import type { PreparedText } from '../types.ts';
import { type Body, readBody } from './body.ts';
import { isUnspaced, keyOfTerm, segment, termsOfWords } from './concepts.ts';
import { learnedEvidence } from './learned/evidence.ts';
import { generalRarity, RAREST } from './learned/rarity.ts';

export interface ClauseTerms {
  /** How many clauses; those of the body only (see body.ts), so k is a place in `body`. */
  readonly clauses: number;
  /** Index in its text of clause k. */
  readonly body: Int32Array;
  /** Terms of clause k in reading order: `sequence[starts[k] … starts[k + 1])`. */
  readonly starts: Int32Array;
  readonly sequence: Int32Array;
  /** Distinct terms of clause k: `bag[bagStarts[k] … bagStarts[k + 1])`, with how often and what sort. */
  readonly bagStarts: Int32Array;
  readonly bag: Int32Array;
  readonly times: Uint8Array;
  /** `NAME` or 0 per entry of the bag. */
  readonly sort: Uint8Array;
  /** Per entry of the bag: the points of its clause that hold it, a bit a point. */
  readonly inPoints: Int32Array;
  /** How many points each clause makes, `MOST_POINTS` at most. */
  readonly points: Uint8Array;
  /** Words of each clause, without its printed marker. */
  readonly words: Int32Array;
  /** 1 where the clause is short and does not end as a sentence does. */
  readonly fragment: Uint8Array;
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
  /** By term: the English stem by which tables know it, or the term itself. */
  readonly names: readonly string[];
  /** By term: 1 for numbers. */
  readonly isNumber: Uint8Array;
}

export const NAME = 1;
/** Points beyond this are counted to the last: a bit a point. */
export const MOST_POINTS = 16;

/** Weights never fall to zero, so that clauses made of the commonest words can still be told apart. */
const LEAST_WEIGHT = 0.05;
/**
 * A word of another language that the glossary lacks is less rare than one that a table of words lacks: as a rule it is a
 * form that no stemmer brings back to a known one. A pair of characters is rarer than a word.
 */
const UNKNOWN_WORD = 0.65;
const UNKNOWN_CHARACTERS = 0.85;

export function readTerms(
  a: PreparedText,
  b: PreparedText,
  bodyA: Body = readBody(a),
  bodyB: Body = readBody(b),
): Terms {
  return weighTerms(readLexicon(a, b), a, b, bodyA, bodyB);
}

/** The terms of two texts, whichever of their clauses are looked at: read once, and weighed for every choice of them. */
export interface Lexicon {
  readonly ofA: TokenTerms;
  readonly ofB: TokenTerms;
  readonly names: readonly string[];
  /** By term: rarity in general; where no table tells it, by what its rarity here is multiplied. */
  readonly general: Float64Array;
  readonly evidence: Float64Array;
  readonly isNumber: Uint8Array;
  readonly hasTable: boolean;
}

export function readLexicon(a: PreparedText, b: PreparedText): Lexicon {
  const numbers = new Map<string, number>();
  const names: string[] = [];
  const ofA = termsOf(a, numbers, names);
  const ofB = termsOf(b, numbers, names);
  const size = numbers.size;
  const general = new Float64Array(size);
  const evidence = new Float64Array(size);
  const isNumber = new Uint8Array(size);
  const english = primaryLanguage(a.lang) === 'en';
  const isFunctionWord = functionWordsOf(a.lang);
  const unknown = RAREST * (isUnspaced(a.lang) ? UNKNOWN_CHARACTERS : UNKNOWN_WORD);
  const hasTable = english || glossaryLanguage(a.lang) !== undefined;
  for (let term = 0; term < size; term++) {
    const name = names[term] as string;
    const first = name.charCodeAt(0);
    isNumber[term] = first >= 0x30 && first <= 0x39 ? 1 : 0;
    const key = english || isNumber[term] === 1 ? name : keyOfTerm(name);
    if (!hasTable) general[term] = isFunctionWord(name) ? 0.2 : 1.5;
    else if (key !== undefined) general[term] = generalRarity(key);
    else general[term] = isFunctionWord(name) ? LEAST_WEIGHT : unknown;
    if (key !== undefined) {
      evidence[term] = learnedEvidence(key);
      names[term] = key;
    }
  }
  return { ofA, ofB, names, general, evidence, isNumber, hasTable };
}

/** The clauses of two bodies as lists of terms, and what each term weighs in them. */
export function weighTerms(
  lexicon: Lexicon,
  a: PreparedText,
  b: PreparedText,
  bodyA: Body,
  bodyB: Body,
): Terms {
  const { names, general, evidence, isNumber, hasTable } = lexicon;
  const size = names.length;
  const sideA = readSide(a, bodyA, lexicon.ofA, size);
  const sideB = readSide(b, bodyB, lexicon.ofB, size);
  const total = sideA.clauses + sideB.clauses;
  const weight = new Float64Array(size);
  const rarity = new Float64Array(size);
  for (let term = 0; term < size; term++) {
    const both = (sideA.frequency[term] as number) + (sideB.frequency[term] as number);
    const here = Math.max(LEAST_WEIGHT, Math.log((total + 1) / (both + 0.5)));
    const everywhere = hasTable ? (general[term] as number) : (general[term] as number) * here;
    rarity[term] = Math.max(LEAST_WEIGHT, everywhere);
    weight[term] = Math.sqrt((rarity[term] as number) * here);
  }
  return { a: sideA, b: sideB, weight, rarity, evidence, names, isNumber };
}

/** Which terms a token gives: the first of a word, and further ones where it has parts. */
interface TokenTerms {
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

function termsOf(side: PreparedText, numbers: Map<string, number>, names: string[]): TokenTerms {
  return isUnspaced(side.lang)
    ? termsOfCharacters(side, numbers, names)
    : termsOfVocabulary(side, numbers, names);
}

function termsOfCharacters(side: PreparedText, numbers: Map<string, number>, names: string[]): TokenTerms {
  const enter = entering(numbers, names);
  const { terms, isName } = segment(side);
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
    const word = vocabulary[id] as string;
    const pieces = word.includes('-') ? word.split('-').filter((piece) => piece !== '') : [];
    if (pieces.length > 1) {
      const list = pieces.map((piece) => enter(termOf(piece, stemOf(piece))));
      first[id] = list[0] as number;
      parts.set(id, list.slice(1, 256));
      further[id] = Math.min(255, list.length - 1);
    } else first[id] = enter(termOf(word, side.stems[id] || word));
  }
  return { first, further, parts, isName: undefined };
}

function readSide(side: PreparedText, body: Body, terms: TokenTerms, size: number): ClauseTerms {
  const { tokens, clauseTokens, text } = side;
  const count = body.clauses.length;
  const { first: firstOf, further, isName } = terms;
  let length = 0;
  for (const clause of body.clauses) {
    const to = clauseTokens[clause + 1] as number;
    for (let token = clauseTokens[clause] as number; token < to; token++)
      length += 1 + (further[tokens.id[token] as number] as number);
  }
  const starts = new Int32Array(count + 1);
  const sequence = new Int32Array(length);
  const bagStarts = new Int32Array(count + 1);
  const bag = new Int32Array(length);
  const times = new Uint8Array(length);
  const sort = new Uint8Array(length);
  const inPoints = new Int32Array(length);
  const points = new Uint8Array(count);
  const words = new Int32Array(count);
  const fragment = new Uint8Array(count);
  const frequency = new Int32Array(size);
  const place = new Int32Array(size).fill(-1);
  let write = 0;
  let entries = 0;
  for (let k = 0; k < count; k++) {
    const clause = body.clauses[k] as number;
    starts[k] = write;
    bagStarts[k] = entries;
    const bagFrom = entries;
    const tokenFrom = (clauseTokens[clause] as number) + (body.markers[clause] as number);
    const tokenTo = clauseTokens[clause + 1] as number;
    const pointsHere = pointStarts(tokens, tokenFrom, tokenTo, side.lang);
    let point = 0;
    let seen = 0;
    for (let token = tokenFrom; token < tokenTo; token++) {
      while (point + 1 < pointsHere.length && (pointsHere[point + 1] as number) <= token) point++;
      const id = tokens.id[token] as number;
      seen += tokens.isWord[id] as number;
      const first = firstOf[isName === undefined ? id : token] as number;
      if (first < 0) continue;
      const bit = 1 << Math.min(point, MOST_POINTS - 1);
      const capital = seen > 1 && isCapital(text, tokens.from[token] as number);
      const name = (isName === undefined ? capital : isName[token] === 1 || capital) ? NAME : 0;
      const pieces = further[id] as number;
      const parts = pieces === 0 ? undefined : terms.parts.get(id);
      for (let piece = 0; piece <= pieces; piece++) {
        const term = piece === 0 ? first : (parts?.[piece - 1] as number);
        sequence[write++] = term;
        const at = place[term] as number;
        if (at >= bagFrom) {
          if ((times[at] as number) < 255) times[at] = (times[at] as number) + 1;
          sort[at] = (sort[at] as number) | name;
          inPoints[at] = (inPoints[at] as number) | bit;
          continue;
        }
        place[term] = entries;
        bag[entries] = term;
        times[entries] = 1;
        sort[entries] = name;
        inPoints[entries] = bit;
        frequency[term] = (frequency[term] as number) + 1;
        entries++;
      }
    }
    points[k] = Math.min(pointsHere.length, MOST_POINTS);
    words[k] = seen;
    fragment[k] = body.fragment[clause] as number;
  }
  starts[count] = write;
  bagStarts[count] = entries;
  return {
    clauses: count,
    body: body.clauses,
    starts,
    sequence: sequence.subarray(0, write),
    bagStarts,
    bag: bag.subarray(0, entries),
    times: times.subarray(0, entries),
    sort: sort.subarray(0, entries),
    inPoints: inPoints.subarray(0, entries),
    points,
    words,
    fragment,
    frequency,
  };
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
