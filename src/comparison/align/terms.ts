/**
 * Two prepared texts → their clauses as lists of term numbers, each term with its weight. A term is a stem; a
 * hyphenated word also gives the stems of its parts, so that "rules-based" meets "based on rules". Pure.
 */
import { glossaryLanguage } from '../../glossary/index.ts';
import { allSteps, functionWordsOf, primaryLanguage, type Steps } from '../../text/index.ts';
import type { PreparedText } from '../types.ts';
import { type Body, readBody } from './body.ts';
import { type ClauseTerms, readSide } from './clause-terms.ts';
import { isUnspaced, keyOfTerm } from './concepts.ts';
import { learnedEvidence } from './learned/evidence.ts';
import { generalRarity, RAREST } from './learned/rarity.ts';
import { type TokenTerms, termsOf } from './token-terms.ts';

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
  return allSteps(readingLexicon(a, b));
}

/** `readLexicon` in steps. */
export function* readingLexicon(a: PreparedText, b: PreparedText): Steps<Lexicon> {
  const numbers = new Map<string, number>();
  const names: string[] = [];
  const ofA = yield* termsOf(a, numbers, names);
  yield;
  const ofB = yield* termsOf(b, numbers, names);
  yield;
  const size = numbers.size;
  const general = new Float64Array(size);
  const evidence = new Float64Array(size);
  const isNumber = new Uint8Array(size);
  const english = primaryLanguage(a.lang) === 'en';
  const isFunctionWord = functionWordsOf(a.lang);
  const unknown = RAREST * (isUnspaced(a.lang) ? UNKNOWN_CHARACTERS : UNKNOWN_WORD);
  const hasTable = english || glossaryLanguage(a.lang) !== undefined;
  for (let term = 0; term < size; term++) {
    const name = names[term];
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
    const both = sideA.frequency[term] + sideB.frequency[term];
    const here = Math.max(LEAST_WEIGHT, Math.log((total + 1) / (both + 0.5)));
    const everywhere = hasTable ? general[term] : general[term] * here;
    rarity[term] = Math.max(LEAST_WEIGHT, everywhere);
    weight[term] = Math.sqrt(rarity[term] * here);
  }
  return { a: sideA, b: sideB, weight, rarity, evidence, names, isNumber };
}
