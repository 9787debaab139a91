/**
 * A faithful pairing → one that reads well. Pure.
 *
 * In a rewritten passage two texts go on sharing an "of" or a comma here and there. Such islands say nothing and break
 * the passage into confetti, so they are absorbed into the change around them. What carries content is never absorbed,
 * nor an island between words that stand in each other's place ("[commitment/dedication] to [peace/stability]"), nor
 * one between mere insertions or mere deletions, where the island is what stayed.
 */
import { allSteps, type Steps } from '../../text/index.ts';
import { carriesContent, type Lexis, PUNCTUATION } from '../prepared/joint-vocabulary.ts';
import type { Workspace } from './pair-box.ts';
import { type Pairing, pairingSteps } from './pairing.ts';

/** Longer runs of function words are a phrase, not an island. */
const ISLAND_WORDS = 2;
/** Both texts must have changed this many words around the island, or there is no passage to break up. */
const PASSAGE_WORDS = 3;

/** Pairs two lists of joint token ids as a reader would. */
export function presentPairing(a: Int32Array, b: Int32Array, lexis: Lexis, workspace: Workspace): Pairing {
  return allSteps(presentingSteps(a, b, lexis, workspace));
}

/** `presentPairing` in steps. */
export function* presentingSteps(
  a: Int32Array,
  b: Int32Array,
  lexis: Lexis,
  workspace: Workspace,
): Steps<Pairing> {
  return absorbIslands(a, b, yield* pairingSteps(a, b, lexis, workspace), lexis);
}

/** The pairing without its islands. */
function absorbIslands(a: Int32Array, b: Int32Array, pairing: Pairing, lexis: Lexis): Pairing {
  const { match, partner } = pairing;
  const { kind } = lexis;
  let kept: Int32Array | undefined;
  let partnerKept = partner;
  // Changed words of both sides in the stretch before the run at hand.
  let beforeA = 0;
  let beforeB = 0;
  let atA = 0;
  let atB = 0;
  while (atA < a.length) {
    if (match[atA] < 0) {
      if (kind[a[atA]] !== PUNCTUATION) beforeA++;
      atA++;
      continue;
    }
    const run = atA;
    const runB = match[atA];
    for (; atB < runB; atB++) if (kind[b[atB]] !== PUNCTUATION) beforeB++;
    let words = 0;
    let content = false;
    while (atA < a.length && match[atA] === runB + atA - run) {
      const kindA = kind[a[atA]];
      if (kindA !== PUNCTUATION) words++;
      if (carriesContent(kindA)) content = true;
      atA++;
    }
    atB = runB + atA - run;
    const ahead =
      content || words > ISLAND_WORDS || run === 0 || atA === a.length
        ? undefined
        : changeAhead(a, b, match, atA, atB, kind);
    const inChain = run > 0 && partner[run - 1] === runB - 1 && atA < a.length && partner[atA] === atB;
    if (
      ahead !== undefined &&
      !inChain &&
      beforeA + beforeB > 0 &&
      ahead.a + ahead.b > 0 &&
      beforeA + ahead.a >= PASSAGE_WORDS &&
      beforeB + ahead.b >= PASSAGE_WORDS
    ) {
      if (kept === undefined) {
        kept = match.slice();
        partnerKept = partner.slice();
      }
      kept.fill(-1, run, atA);
      partnerKept.fill(-1, run, atA);
      beforeA += words;
      beforeB += words;
    } else {
      beforeA = 0;
      beforeB = 0;
    }
  }
  return kept === undefined ? pairing : { match: kept, partner: partnerKept, precise: pairing.precise };
}

/** Changed words of both sides between here and the next matched token. */
function changeAhead(
  a: Int32Array,
  b: Int32Array,
  match: Int32Array,
  fromA: number,
  fromB: number,
  kind: Uint8Array,
): { a: number; b: number } {
  const ahead = { a: 0, b: 0 };
  let at = fromA;
  for (; at < a.length && match[at] < 0; at++) if (kind[a[at]] !== PUNCTUATION) ahead.a++;
  const until = at < a.length ? match[at] : b.length;
  for (let other = fromB; other < until; other++) if (kind[b[other]] !== PUNCTUATION) ahead.b++;
  return ahead;
}
