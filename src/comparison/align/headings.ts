/**
 * Headings of two texts → which head the same matter. Two headings of one matter may share no word ("Climate" and "Our
 * common planet"); what was linked under them tells. They are linked after everything else, so that putting them in
 * or taking them out changes no other link.
 */
import type { PreparedText } from '../types.ts';
import type { Body } from './body.ts';
import type { ClauseTerms } from './clause-terms.ts';
import type { Unmarked } from './moves.ts';
import { type Lexicon, readLexicon, weighTerms } from './terms.ts';

/** Likeness is this share of their own words, the rest what stands under them. */
const OWN_SHARE = 0.6;
/** Headings less like than this head different matters. */
const LEAST_LIKENESS = 0.34;
/** Where nothing keeps its order, what stands under a heading tells nothing, and its words must. */
const OWN_OF_SHUFFLED = 0.8;
/** Texts with more headings than this are lists; each with each would cost too much. */
const MOST_HEADINGS = 150;

export function linkHeadings(
  a: PreparedText,
  bodyA: Body,
  b: PreparedText,
  bodyB: Body,
  links: readonly Unmarked[],
  { areShuffled = false, lexicon }: { readonly areShuffled?: boolean; readonly lexicon?: Lexicon } = {},
): readonly Unmarked[] {
  const n = bodyA.headings.length;
  const m = bodyB.headings.length;
  if (n === 0 || m === 0 || n > MOST_HEADINGS || m > MOST_HEADINGS) return [];
  const terms = weighTerms(
    lexicon ?? readLexicon(a, b),
    a,
    b,
    { ...bodyA, clauses: bodyA.headings },
    { ...bodyB, clauses: bodyB.headings },
  );
  const under = linkedUnder(bodyA, a.clauses.length, bodyB, b.clauses.length, links);
  const pairs: { readonly i: number; readonly j: number; readonly likeness: number }[] = [];
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < m; j++) {
      const own = cosineOf(terms.a, i, terms.b, j, terms.weight);
      if (areShuffled && own < OWN_OF_SHUFFLED) continue;
      const likeness = OWN_SHARE * own + (1 - OWN_SHARE) * under[i * m + j];
      if (likeness >= LEAST_LIKENESS) pairs.push({ i, j, likeness });
    }
  }
  pairs.sort(
    (x, y) =>
      y.likeness - x.likeness ||
      Math.abs(x.i / n - x.j / m) - Math.abs(y.i / n - y.j / m) ||
      x.i + x.j - y.i - y.j ||
      x.i - y.i,
  );
  const takenA = new Uint8Array(n);
  const takenB = new Uint8Array(m);
  const found: Unmarked[] = [];
  for (const { i, j, likeness } of pairs) {
    if (takenA[i] === 1 || takenB[j] === 1) continue;
    takenA[i] = takenB[j] = 1;
    found.push({
      a: [bodyA.headings[i]],
      b: [bodyB.headings[j]],
      score: Math.min(1, likeness),
    });
  }
  return found;
}

/** By pair of headings: of the clauses under the two, the share that are linked with each other. */
function linkedUnder(
  bodyA: Body,
  countA: number,
  bodyB: Body,
  countB: number,
  links: readonly Unmarked[],
): Float64Array {
  const headA = headOf(bodyA, countA);
  const headB = headOf(bodyB, countB);
  const sizeA = sizes(bodyA, headA);
  const sizeB = sizes(bodyB, headB);
  const m = bodyB.headings.length;
  const under = new Float64Array(bodyA.headings.length * m);
  for (const link of links) {
    for (const x of link.a) {
      for (const y of link.b) {
        const i = headA[x];
        const j = headB[y];
        if (i >= 0 && j >= 0) under[i * m + j] += 2 / (link.a.length + link.b.length);
      }
    }
  }
  for (let at = 0; at < under.length; at++) {
    const least = Math.min(sizeA[(at / m) | 0], sizeB[at % m]);
    under[at] = Math.min(1, under[at] / Math.max(1, least));
  }
  return under;
}

/** By clause: the heading before it, or -1. */
function headOf({ headings }: Body, count: number): Int32Array {
  const head = new Int32Array(count).fill(-1);
  for (let at = 0; at < headings.length; at++) head.fill(at, headings[at], headings[at + 1] ?? count);
  return head;
}

function sizes({ clauses, headings }: Body, head: Int32Array): Int32Array {
  const size = new Int32Array(headings.length);
  for (const clause of clauses) {
    const at = head[clause];
    if (at >= 0) size[at] += 1;
  }
  return size;
}

function cosineOf(a: ClauseTerms, i: number, b: ClauseTerms, j: number, weight: Float64Array): number {
  let shared = 0;
  let squaresA = 0;
  let squaresB = 0;
  for (let y = b.bagStarts[j]; y < b.bagStarts[j + 1]; y++) squaresB += weight[b.bag[y]] ** 2;
  for (let x = a.bagStarts[i]; x < a.bagStarts[i + 1]; x++) {
    const w = weight[a.bag[x]] ** 2;
    squaresA += w;
    for (let y = b.bagStarts[j]; y < b.bagStarts[j + 1]; y++) if (a.bag[x] === b.bag[y]) shared += w;
  }
  return shared === 0 ? 0 : shared / Math.sqrt(squaresA * squaresB);
}
