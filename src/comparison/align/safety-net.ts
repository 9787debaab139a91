/**
 * The safety net under the alignment: clauses that say the same in nearly the same words stand in one row, whatever
 * the judgement that chose the other links. So equal texts give equal rows, and a text of one short sentence, too
 * little for any judgement of rarity, is compared with its next version all the same. Pure; the work is bounded.
 */
import { carriesContent, type Lexis, NUMBER, PUNCTUATION } from '../prepared/joint-vocabulary.ts';
import type { PreparedText } from '../types.ts';
import { linkContained } from './contained.ts';
import { indexContent } from './content-index.ts';
import {
  areEqualBesideNumbers,
  areNamedAlike,
  hashBesideNumbers,
  hashOf,
  hashOfRowName,
  haveEqualTokens,
} from './equal-tokens.ts';
import type { Unmarked } from './moves.ts';

export interface CompletionInput {
  readonly a: PreparedText;
  readonly b: PreparedText;
  readonly idsA: Int32Array;
  readonly idsB: Int32Array;
  readonly lexis: Lexis;
  /** By clause: tokens of its printed marker, which are no wording. */
  readonly markersA: Int32Array;
  readonly markersB: Int32Array;
  readonly links: readonly Unmarked[];
  /** Also link clauses that are a bare number or mark: "1." says nothing, but equal texts have equal rows. */
  readonly bare: boolean;
}

/** Two clauses are nearly equal when this share of the words of both is shared, word by word. */
const NEARLY_EQUAL = 0.7;
/** A word that stands in more of the clauses left over says little about which of them belong together. */
const MOST_PLACES = 24;

/** The links given, and those of the clauses left over that are equal, nearly so, or contained in another. */
export function completeLinks(input: CompletionInput): readonly Unmarked[] {
  const { a, b, links } = input;
  const linkedA = new Uint8Array(a.clauses.length);
  const linkedB = new Uint8Array(b.clauses.length);
  for (const link of links) {
    for (const clause of link.a) linkedA[clause] = 1;
    for (const clause of link.b) linkedB[clause] = 1;
  }
  if (!input.bare) {
    passOverBare(a, input.idsA, input.lexis, linkedA);
    passOverBare(b, input.idsB, input.lexis, linkedB);
  }
  if (!linkedA.includes(0) && !linkedB.includes(0)) return links;
  const pairs: [number, number, number][] = [];
  linkEqual(input, linkedA, linkedB, pairs, hashOf, haveEqualTokens);
  linkNearlyEqual(input, linkedA, linkedB, pairs);
  linkEqual(input, linkedA, linkedB, pairs, hashBesideNumbers, areEqualBesideNumbers);
  linkEqual(input, linkedA, linkedB, pairs, hashOfRowName, areNamedAlike);
  const all = [...links, ...pairs.map(([x, y, score]): Unmarked => ({ a: [x], b: [y], score }))];
  return linkOnly(input, linkContained(input, linkedA, linkedB, all));
}

/** Where each text is one clause, the two stand in one row, whatever they share; units must share something. */
function linkOnly(input: CompletionInput, links: readonly Unmarked[]): readonly Unmarked[] {
  const { a, b, lexis } = input;
  if (links.length > 0 || a.clauses.length !== 1 || b.clauses.length !== 1) return links;
  if (!input.bare && shareOfWords(input, 0, 0, new Int32Array(lexis.kind.length), carriesContent) === 0)
    return links;
  return [{ a: [0], b: [0], score: ONLY_ONE }];
}

/** What a link of two clauses is worth that nothing speaks for but that each is all there is. */
const ONLY_ONE = 0.1;

function passOverBare(side: PreparedText, ids: Int32Array, { kind }: Lexis, linked: Uint8Array): void {
  for (let clause = 0; clause < linked.length; clause++) {
    let bare = 1;
    const to = side.clauseTokens[clause + 1];
    for (let token = side.clauseTokens[clause]; token < to && bare === 1; token++) {
      const own = kind[ids[token]];
      if (own !== PUNCTUATION && own !== NUMBER) bare = 0;
    }
    if (bare === 1) linked[clause] = 1;
  }
}

/** Clauses that are equal in a way, in order: the first left over of A with the first of B. */
function linkEqual(
  input: CompletionInput,
  linkedA: Uint8Array,
  linkedB: Uint8Array,
  pairs: [number, number, number][],
  keyOf: (input: CompletionInput, inA: boolean, clause: number) => number | undefined,
  areEqual: (input: CompletionInput, clauseA: number, clauseB: number) => boolean,
): void {
  const { a, b } = input;
  const waiting = new Map<number, number[]>();
  for (let clause = b.clauses.length - 1; clause >= 0; clause--) {
    if (linkedB[clause] === 1) continue;
    const key = keyOf(input, false, clause);
    if (key === undefined) continue;
    const list = waiting.get(key);
    if (list) list.push(clause);
    else waiting.set(key, [clause]);
  }
  for (let clause = 0; clause < a.clauses.length; clause++) {
    if (linkedA[clause] === 1) continue;
    const key = keyOf(input, true, clause);
    const list = key === undefined ? undefined : waiting.get(key);
    // The first that waits stands last. Another clause with the same hash is all but unheard of, and stays alone.
    const other = list?.at(-1);
    if (list === undefined || other === undefined || !areEqual(input, clause, other)) continue;
    list.pop();
    pairs.push([clause, other, 1]);
    linkedA[clause] = 1;
    linkedB[other] = 1;
  }
}

/** Clauses that share most of their words, each the other's best. */
function linkNearlyEqual(
  input: CompletionInput,
  linkedA: Uint8Array,
  linkedB: Uint8Array,
  pairs: [number, number, number][],
): void {
  const { a, b, idsA, idsB, lexis } = input;
  const index = indexContent(b, idsB, lexis, linkedB);
  const wordsInA = countWords(a, idsA, lexis);
  const wordsInB = countWords(b, idsB, lexis);
  const bestOfA = new Int32Array(a.clauses.length).fill(-1);
  const scoreOfA = new Float64Array(a.clauses.length);
  const bestOfB = new Int32Array(b.clauses.length).fill(-1);
  const scoreOfB = new Float64Array(b.clauses.length);
  const seen = new Int32Array(lexis.kind.length).fill(-1);
  const shared = new Int32Array(b.clauses.length);
  const counts = new Int32Array(lexis.kind.length);
  const touched: number[] = [];
  for (let clause = 0; clause < a.clauses.length; clause++) {
    if (linkedA[clause] === 1) continue;
    let content = 0;
    const to = a.clauseTokens[clause + 1];
    for (let token = a.clauseTokens[clause]; token < to; token++) {
      const id = idsA[token];
      if (seen[id] === clause || !carriesContent(lexis.kind[id])) continue;
      seen[id] = clause;
      content++;
      const from = index.starts[id];
      const end = index.starts[id + 1];
      if (end - from > MOST_PLACES) continue;
      for (let at = from; at < end; at++) {
        const other = index.clauses[at];
        if (shared[other] === 0) touched.push(other);
        shared[other]++;
      }
    }
    for (const other of touched) {
      // Half of the content must be shared before the words are counted one by one.
      const isFar = shared[other] * 2 < content || cannotBeNear(wordsInA[clause], wordsInB[other]);
      const score = isFar ? 0 : shareOfWords(input, clause, other, counts);
      shared[other] = 0;
      if (score < NEARLY_EQUAL) continue;
      if (score > scoreOfA[clause]) {
        scoreOfA[clause] = score;
        bestOfA[clause] = other;
      }
      if (score > scoreOfB[other]) {
        scoreOfB[other] = score;
        bestOfB[other] = clause;
      }
    }
    touched.length = 0;
  }
  for (let clause = 0; clause < bestOfA.length; clause++) {
    const other = bestOfA[clause];
    if (other < 0 || bestOfB[other] !== clause) continue;
    pairs.push([clause, other, scoreOfA[clause]]);
    linkedA[clause] = linkedB[other] = 1;
  }
}

/** By clause: its words, those of its printed marker among them. */
function countWords(side: PreparedText, ids: Int32Array, { kind }: Lexis): Int32Array {
  const words = new Int32Array(side.clauses.length);
  for (let clause = 0; clause < words.length; clause++)
    for (let token = side.clauseTokens[clause]; token < side.clauseTokens[clause + 1]; token++)
      if (kind[ids[token]] !== PUNCTUATION) words[clause] += 1;
  return words;
}

/** Words of a printed marker, which are no wording: a clause has at most so many. */
const MARKER_WORDS = 8;

/** A clause many times as long as another is not nearly equal to it, whatever they share. */
function cannotBeNear(wordsA: number, wordsB: number): boolean {
  const [fewer, more] = [Math.min(wordsA, wordsB), Math.max(wordsA, wordsB)];
  return 2 * fewer < NEARLY_EQUAL * (more - MARKER_WORDS);
}

/** 2 × shared words ÷ all words, each word as often as it stands in both. `counts` is all zeros before and after. */
function shareOfWords(
  { a, b, idsA, idsB, lexis, markersA, markersB }: CompletionInput,
  clauseA: number,
  clauseB: number,
  counts: Int32Array,
  isCounted: (kind: number) => boolean = (kind) => kind !== PUNCTUATION,
): number {
  const { kind } = lexis;
  const fromA = a.clauseTokens[clauseA] + markersA[clauseA];
  const toA = a.clauseTokens[clauseA + 1];
  const fromB = b.clauseTokens[clauseB] + markersB[clauseB];
  const toB = b.clauseTokens[clauseB + 1];
  let all = 0;
  let shared = 0;
  for (let token = fromA; token < toA; token++) {
    const id = idsA[token];
    if (!isCounted(kind[id])) continue;
    counts[id] += 1;
    all++;
  }
  for (let token = fromB; token < toB; token++) {
    const id = idsB[token];
    if (!isCounted(kind[id])) continue;
    const left = counts[id];
    if (left > 0) {
      counts[id] = left - 1;
      shared++;
    }
    all++;
  }
  for (let token = fromA; token < toA; token++) counts[idsA[token]] = 0;
  return all === 0 ? 0 : (2 * shared) / all;
}
