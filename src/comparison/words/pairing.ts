/**
 * Tokens of two clauses → which correspond, as a careful reader would pair them: the readable answer, beside the
 * minimal one of `matchIds`.
 *
 * A longest common subsequence keeps every equal word, however stray, and so turns a rewritten passage into confetti.
 * Here a pair earns what it proves: content words and numbers much, function words little, punctuation less; the same
 * stem and a like spelling earn something too; a run of pairs pays once for being opened and earns for going on. So a
 * lone "of" between two changes is absorbed into the change, and replaced runs are paired word by word (pair-box.ts).
 * The cells computed are bounded.
 */
import type { Steps } from '../../text/index.ts';
import type { Lexis } from '../prepared/joint-vocabulary.ts';
import { matchingSteps } from './longest-common.ts';
import { type Box, pairBox, type Workspace } from './pair-box.ts';
import { slideRuns } from './slide-runs.ts';

export interface Pairing {
  /** For each token of A the equal token of B that it stands with, or -1; rises. */
  readonly match: Int32Array;
  /** For each token of A the token of B that stands in its place, equal or not, or -1; rises. */
  readonly partner: Int32Array;
  readonly precise: boolean;
}

/** Cells of one table: two clauses of some 180 tokens. Longer ones are first divided at their long equal runs. */
const TABLE_CELLS = 32_768;
/** Steps that finding the long equal runs of a row may take for each of its tokens, as long as a row of prose is. */
const STEPS_PER_TOKEN = 500;
/** A longer row may take so many, and these for each token: the square of its length is nobody's to pay. */
const STEPS_OF_LONG_ROW = 300_000;
const FURTHER_STEPS_PER_TOKEN = 50;
/** And a row longer than two statements are so many. */
const STEPS_OF_LONGEST_ROW = 2_400_000;
const LAST_STEPS_PER_TOKEN = 10;
/** An equal run of this many tokens is taken for granted when a long pair of clauses is divided. */
const FIXED_RUN = 6;

/** Pairs two lists of joint token ids; in several steps where they are those of a whole text. */
export function* pairingSteps(
  a: Int32Array,
  b: Int32Array,
  lexis: Lexis,
  workspace: Workspace,
): Steps<Pairing> {
  const match = new Int32Array(a.length).fill(-1);
  const partner = new Int32Array(a.length).fill(-1);
  let head = 0;
  let aTo = a.length;
  let bTo = b.length;
  while (head < aTo && head < bTo && a[head] === b[head]) {
    match[head] = head;
    partner[head] = head;
    head++;
  }
  while (aTo > head && bTo > head && a[aTo - 1] === b[bTo - 1]) {
    aTo--;
    bTo--;
    match[aTo] = bTo;
    partner[aTo] = bTo;
  }
  const pairing = { match, partner, precise: true };
  if (head < aTo && head < bTo) {
    const box: Box = { a, b, lexis, workspace, match, partner };
    if ((aTo - head) * (bTo - head) <= TABLE_CELLS) pairBox(box, head, aTo, head, bTo);
    else pairing.precise = yield* pairLong(box, head, aTo, head, bTo);
  }
  if (a.length !== b.length || head < aTo) slideRuns(a, b, pairing, lexis);
  return pairing;
}

/**
 * Steps for a row of so many tokens, of both sides. Each row has its own, for rows stand in another order when the texts
 * are swapped: were the steps of a comparison shared, the rows that come last would be cut short.
 */
export function stepsForRow(tokens: number): number {
  return Math.min(
    STEPS_PER_TOKEN * tokens,
    STEPS_OF_LONG_ROW + FURTHER_STEPS_PER_TOKEN * tokens,
    STEPS_OF_LONGEST_ROW + LAST_STEPS_PER_TOKEN * tokens,
  );
}

/** Divides at the long runs of a longest common subsequence, and pairs what lies between. */
function* pairLong(box: Box, aFrom: number, aTo: number, bFrom: number, bTo: number): Steps<boolean> {
  const { match, partner } = box;
  const steps = stepsForRow(aTo - aFrom + bTo - bFrom);
  const matching = yield* matchingSteps(box.a.subarray(aFrom, aTo), box.b.subarray(bFrom, bTo), steps);
  let openA = aFrom;
  let openB = bFrom;
  const between = (toA: number, toB: number) => {
    if (toA > openA && toB > openB && (toA - openA) * (toB - openB) <= TABLE_CELLS) {
      pairBox(box, openA, toA, openB, toB);
      return;
    }
    for (let index = openA; index < toA; index++) {
      const found = matching.match[index - aFrom];
      if (found >= 0) match[index] = partner[index] = found + bFrom;
    }
  };
  for (let index = aFrom; index < aTo; ) {
    const found = matching.match[index - aFrom];
    if (found < 0) {
      index++;
      continue;
    }
    let end = index + 1;
    while (end < aTo && matching.match[end - aFrom] === found + end - index) end++;
    if (end - index >= FIXED_RUN) {
      between(index, found + bFrom);
      for (let fixed = index; fixed < end; fixed++)
        match[fixed] = partner[fixed] = found + bFrom + fixed - index;
      openA = end;
      openB = found + bFrom + end - index;
    }
    index = end;
  }
  between(aTo, bTo);
  return matching.precise;
}

/** The pairing of (b, a) read as one of (a, b). */
export function turnPairing(pairing: Pairing, lengthA: number): Pairing {
  const turn = (list: Int32Array) => {
    const turned = new Int32Array(lengthA).fill(-1);
    for (let index = 0; index < list.length; index++) {
      const other = list[index];
      if (other >= 0) turned[other] = index;
    }
    return turned;
  };
  return { match: turn(pairing.match), partner: turn(pairing.partner), precise: pairing.precise };
}
