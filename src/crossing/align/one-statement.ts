/**
 * Two language versions of one statement → links in order. Printed numbers are anchors; between them the cheapest chain
 * of one clause with one, or with two, by what the clauses cover of each other and how long they are. Pure.
 */
import type { Link } from '../../comparison/index.ts';
import type { KeyedText } from '../types.ts';
import type { CrossedAlignment } from './align.ts';
import { findCrossed } from './candidates.ts';
import { coversOfA, coversOfB } from './cover.ts';
import { type JointTexts, joinKeys } from './joint.ts';

/** What leaving a clause without a counterpart costs. */
const SKIP = -0.12;
/** What a pair earns or loses beside what it covers. */
const SAME_NUMBER = 0.4;
const OTHER_NUMBER = -0.5;
const SAME_KIND = 0.05;
const OTHER_KIND = -0.3;
/** A pair of clauses of which neither says anything of the other earns a little by its place alone. */
const PLACE_ONLY = 0.02;
/** Pairs of clauses that a chain may hold lie so near the diagonal, in shares of the text, or so many clauses. */
const BAND_SHARE = 0.25;
const BAND_CLAUSES = 30;
/** Score of a link from which it is sure by itself. */
const LEAST_SCORE = 0.02;

const STEPS: readonly (readonly [a: number, b: number])[] = [
  [1, 1],
  [1, 2],
  [2, 1],
  [1, 0],
  [0, 1],
];

export function alignOneStatement(a: KeyedText, b: KeyedText): CrossedAlignment {
  const joint = joinKeys(a, b);
  const scoreOf = pairScores(joint);
  const n = joint.a.length;
  const m = joint.b.length;
  const width = m + 1;
  const best = new Float64Array((n + 1) * width).fill(Number.NEGATIVE_INFINITY);
  const step = new Int8Array((n + 1) * width).fill(-1);
  best[0] = 0;
  for (let i = 0; i <= n; i++) {
    for (let j = 0; j <= m; j++) {
      if (i + j === 0 || !inBand(i, j, n, m)) continue;
      for (const [at, [takeA, takeB]] of STEPS.entries()) {
        if (takeA > i || takeB > j) continue;
        const before = best[(i - takeA) * width + j - takeB];
        if (before === Number.NEGATIVE_INFINITY) continue;
        const total = before + earn(joint, scoreOf, i - takeA, j - takeB, takeA, takeB);
        if (total > best[i * width + j]) {
          best[i * width + j] = total;
          step[i * width + j] = at;
        }
      }
    }
  }
  const links: Link[] = [];
  for (let i = n, j = m; i > 0 || j > 0; ) {
    const taken = STEPS[step[i * width + j]];
    if (taken === undefined) break;
    const [takeA, takeB] = taken;
    i -= takeA;
    j -= takeB;
    if (takeA === 0 || takeB === 0) continue;
    const score = earn(joint, scoreOf, i, j, takeA, takeB);
    if (score < LEAST_SCORE) continue;
    links.push({
      a: Array.from({ length: takeA }, (_, at) => i + at),
      b: Array.from({ length: takeB }, (_, at) => j + at),
      score: Math.min(1, score),
      moved: false,
    });
  }
  return { links: links.reverse(), precise: true };
}

function inBand(i: number, j: number, n: number, m: number): boolean {
  const apart = Math.abs(i / Math.max(1, n) - j / Math.max(1, m));
  return apart <= BAND_SHARE || apart * Math.max(n, m) <= BAND_CLAUSES;
}

type Scores = (i: number, j: number) => number;

/** Mean of what two clauses cover of each other; 0 where they are no candidates. */
function pairScores(joint: JointTexts): Scores {
  const found = findCrossed(joint);
  const scores = new Map<number, number>();
  const m = joint.b.length;
  const ofA = coversOfA(joint, found).share;
  const ofB = coversOfB(joint, found).share;
  for (let at = 0; at < found.count; at++) scores.set(found.a[at] * m + found.b[at], (ofA[at] + ofB[at]) / 2);
  return (i, j) => scores.get(i * m + j) ?? 0;
}

function earn(
  joint: JointTexts,
  scoreOf: Scores,
  i: number,
  j: number,
  takeA: number,
  takeB: number,
): number {
  if (takeA === 0 || takeB === 0) return SKIP;
  const a = joint.a[i];
  const b = joint.b[j];
  let score = scoreOf(i, j);
  let weightA = a.weight;
  let weightB = b.weight;
  if (takeA === 2) {
    weightA += joint.a[i + 1].weight;
    score = together(score, scoreOf(i + 1, j));
  } else if (takeB === 2) {
    weightB += joint.b[j + 1].weight;
    score = together(score, scoreOf(i, j + 1));
  }
  const isAnchored = a.number !== undefined && b.number !== undefined;
  const number = isAnchored ? (sameNumber(a.number, b.number) ? SAME_NUMBER : OTHER_NUMBER) : 0;
  // A heading is no part of the clause before it.
  const secondA = takeA === 2 ? joint.a[i + 1] : undefined;
  const secondB = takeB === 2 ? joint.b[j + 1] : undefined;
  const isOfOneKind = [b, secondA, secondB].every((one) => (one?.isHeading ?? a.isHeading) === a.isHeading);
  const kind = isOfOneKind ? SAME_KIND : OTHER_KIND;
  const length = Math.min(weightA, weightB) / (Math.max(weightA, weightB) || 1) - 0.5;
  return score + number + kind + 0.1 * length + (score === 0 ? PLACE_ONLY : 0);
}

/** One clause with two: the better of the two pairs, with a share of the other. */
function together(one: number, other: number): number {
  return Math.max(one, other) + OTHER_SHARE * Math.min(one, other) - TWO_COST;
}

const OTHER_SHARE = 0.3;
const TWO_COST = 0.05;

const IDEOGRAPHS = '〇一二三四五六七八九十';
const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'];
const LETTERS = ['abcdefgh', 'абвгдежз'];

/** "3", "III" and 三 are one number; letters of different alphabets count by their place, and so do （一） and "(a)". */
function sameNumber(a: string | undefined, b: string | undefined): boolean {
  if (a === b) return true;
  const [one, other] = [readPlace(a ?? ''), readPlace(b ?? '')];
  // A point 1 is no sub-point (a), but where points are counted by ideographs so are their parts.
  const signs = new Set([one?.sign, other?.sign]);
  return one?.value === other?.value && one !== null && !(signs.has('letter') && signs.has('figure'));
}

interface Place {
  readonly sign: 'letter' | 'figure' | 'ideograph';
  readonly value: number;
}

function readPlace(number: string): Place | null {
  const small = number.toLowerCase();
  if (/^\d{1,4}$/.test(number)) return { sign: 'figure', value: Number(number) };
  const tens = /^十([一-九]?)$/u.exec(number);
  if (tens) return { sign: 'ideograph', value: 10 + Math.max(0, IDEOGRAPHS.indexOf(tens[1] || '〇')) };
  const sign = number.length === 1 ? IDEOGRAPHS.indexOf(number) : -1;
  if (sign >= 0) return { sign: 'ideograph', value: sign };
  const letter = small.length === 1 ? Math.max(...LETTERS.map((letters) => letters.indexOf(small))) : -1;
  if (letter >= 0) return { sign: 'letter', value: letter + 1 };
  const roman = ROMAN.indexOf(small);
  return roman >= 0 ? { sign: 'figure', value: roman + 1 } : null;
}
