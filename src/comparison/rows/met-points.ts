/**
 * A row whose two sides share only some of what they say → which points met: spans of the two texts that share most
 * of their words of content. A long sentence makes several points, and a reader wants to see which one is meant.
 */
import { languageOf, pointStarts } from '../../text/index.ts';
import { carriesContent, type Lexis } from '../prepared/joint-vocabulary.ts';
import type { MetPoints, PreparedText } from '../types.ts';
import { markerTokens } from './point-numbers.ts';

/** Words of content that two points share at least; characters, where words are printed without spaces. */
const LEAST_SHARED = 2;
const LEAST_CHARACTERS = 4;
/** Twice the shared words by all words of content of the two. */
const LEAST_LIKENESS = 0.25;
/** Points of one side of a row that are looked at. */
const MOST_POINTS = 40;

export interface PointSide {
  readonly text: PreparedText;
  /** Joint ids of all tokens of the text. */
  readonly ids: Int32Array;
  readonly clauses: readonly number[];
}

interface Point {
  readonly from: number;
  readonly to: number;
  /** Different stems of its words of content. */
  readonly stems: Int32Array;
}

/** Undefined where neither side makes more than one point, or all points of both met: then the row says it all. */
export function findMetPoints(
  a: PointSide,
  b: PointSide,
  lexis: Lexis,
  turned: boolean,
): readonly MetPoints[] | undefined {
  const startsA = startsOf(a);
  const startsB = startsOf(b);
  if (startsA.length < 2 && startsB.length < 2) return undefined;
  const pointsA = pointsOf(a, startsA, lexis);
  const pointsB = pointsOf(b, startsB, lexis);
  const least = languageOf(a.text.lang).spaced ? LEAST_SHARED : LEAST_CHARACTERS;
  const pairs: { readonly p: number; readonly q: number; readonly likeness: number }[] = [];
  const marks = stampsFor(lexis);
  const { stamps } = marks;
  for (const [p, one] of pointsA.entries()) {
    const stamp = ++marks.last;
    for (let at = 0; at < one.stems.length; at++) stamps[one.stems[at]] = stamp;
    for (const [q, other] of pointsB.entries()) {
      let shared = 0;
      for (let at = 0; at < other.stems.length; at++) if (stamps[other.stems[at]] === stamp) shared++;
      const likeness = (2 * shared) / (one.stems.length + other.stems.length);
      if (shared >= least && likeness >= LEAST_LIKENESS) pairs.push({ p, q, likeness });
    }
  }
  pairs.sort(
    (x, y) =>
      y.likeness - x.likeness ||
      x.p + x.q - y.p - y.q ||
      Math.abs(x.p - x.q) - Math.abs(y.p - y.q) ||
      (turned ? x.q - y.q : x.p - y.p),
  );
  const metA = new Map<number, number>();
  const metB = new Set<number>();
  for (const { p, q } of pairs) {
    if (metA.has(p) || metB.has(q)) continue;
    metA.set(p, q);
    metB.add(q);
  }
  if (metA.size === 0 || (metA.size === pointsA.length && metB.size === pointsB.length)) return undefined;
  return [...metA]
    .sort(([x], [y]) => x - y)
    .map(([p, q]) => ({ a: spanOf(pointsA[p]), b: spanOf(pointsB[q]) }));
}

function spanOf({ from, to }: Point): { readonly from: number; readonly to: number } {
  return { from, to };
}

/** Where the points of a side begin and end, as tokens. */
function startsOf({ text, clauses }: PointSide): readonly (readonly [start: number, stop: number])[] {
  const { tokens, clauseTokens, lang } = text;
  const found: (readonly [number, number])[] = [];
  for (const clause of clauses) {
    const first = clauseTokens[clause] + markerTokens(text, clause);
    const end = clauseTokens[clause + 1];
    if (first >= end) continue;
    const starts = pointStarts(tokens, first, end, lang);
    for (let at = 0; at < starts.length; at++) {
      found.push([starts[at], starts[at + 1] ?? end]);
      if (found.length === MOST_POINTS) return found;
    }
  }
  return found;
}

function pointsOf(
  { text: { tokens }, ids }: PointSide,
  starts: readonly (readonly [start: number, stop: number])[],
  lexis: Lexis,
): readonly Point[] {
  const { kind, stem } = lexis;
  const marks = stampsFor(lexis);
  const { stamps } = marks;
  const points: Point[] = [];
  for (const [start, stop] of starts) {
    const stamp = ++marks.last;
    const stems = new Int32Array(stop - start);
    let count = 0;
    for (let token = start; token < stop; token++) {
      const id = ids[token];
      if (!carriesContent(kind[id])) continue;
      const own = stem[id];
      if (stamps[own] === stamp) continue;
      stamps[own] = stamp;
      stems[count++] = own;
    }
    const [from, to] = [tokens.from[start], tokens.to[stop - 1]];
    points.push({ from, to, stems: stems.subarray(0, count) });
  }
  return points;
}

interface Stamps {
  /** By stem: the last set that it was put into. */
  readonly stamps: Int32Array;
  last: number;
}

const made = new WeakMap<Lexis, Stamps>();

/** One array serves all rows of a comparison. */
function stampsFor(lexis: Lexis): Stamps {
  const known = made.get(lexis);
  if (known !== undefined) return known;
  const stamps = { stamps: new Int32Array(lexis.stem.length), last: 0 };
  made.set(lexis, stamps);
  return stamps;
}
