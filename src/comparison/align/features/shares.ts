/**
 * What a candidate shares with its clauses point by point, and what of it no stronger rival shares too: a long sentence
 * may have a partner for each of its points, and then none of them takes anything from another. Fills its columns of
 * the rows of features.ts.
 */
import type { Candidates } from '../candidates.ts';
import { type ClauseTerms, MOST_POINTS } from '../clause-terms.ts';
import type { Terms } from '../terms.ts';
import { COLUMN, FEATURES } from './columns.ts';
import type { Shared } from './shared.ts';
import type { SideTotals, Totals } from './totals.ts';

/** Rivals that one clause is compared with; a bit each. */
const MOST_RIVALS = 31;
/** A point counts as won by the candidate that covers it most, from this share on. */
const WON = 0.3;
/** Points that weigh less than this say too little to be covered. */
const LEAST_POINT = 2;

interface SideShares {
  /** By candidate: greatest share of a point of this side that the other clause covers, and greatest weight. */
  readonly covered: Float64Array;
  readonly weight: Float64Array;
  /** By candidate: by how much it covers some point better than every rival, as a share of the point's weight. */
  readonly lead: Float64Array;
  /** By candidate: share of the points of this side that it covers best. */
  readonly won: Float64Array;
  /** By candidate: weight shared that its strongest rival does not share, and as part of all it shares. */
  readonly ownWeight: Float64Array;
  readonly ownShare: Float64Array;
}

export function describeShares(
  terms: Terms,
  totals: Totals,
  found: Candidates,
  shared: Shared,
  rows: Float32Array,
): void {
  const { starts } = shared;
  const inA = sharesOf(terms.a, terms.weight, totals.a, found, found.startsA, undefined, starts, shared.a);
  const inB = sharesOf(terms.b, terms.weight, totals.b, found, found.startsB, found.ofB, starts, shared.b);
  const put = (column: number, at: number, one: number, other: number) => {
    rows[at + column] = Math.min(one, other);
    rows[at + column + 1] = Math.max(one, other);
  };
  for (let candidate = 0; candidate < found.count; candidate++) {
    const at = candidate * FEATURES;
    put(COLUMN.pointCoveredLesser, at, inA.covered[candidate], inB.covered[candidate]);
    put(COLUMN.pointWeightLesser, at, inA.weight[candidate], inB.weight[candidate]);
    put(COLUMN.pointLeadLesser, at, inA.lead[candidate], inB.lead[candidate]);
    put(COLUMN.pointsWonLesser, at, inA.won[candidate], inB.won[candidate]);
    put(COLUMN.ownShareLesser, at, inA.ownShare[candidate], inB.ownShare[candidate]);
    put(COLUMN.ownWeightLesser, at, inA.ownWeight[candidate], inB.ownWeight[candidate]);
    const pointsA = terms.a.points[found.a[candidate]];
    const pointsB = terms.b.points[found.b[candidate]];
    put(COLUMN.pointsFewer, at, pointsA, pointsB);
  }
  describePointPairs(terms, totals, found, shared, rows);
}

function sharesOf(
  side: ClauseTerms,
  weight: Float64Array,
  totals: SideTotals,
  found: Candidates,
  starts: Int32Array,
  list: Int32Array | undefined,
  sharedStarts: Int32Array,
  sharedHere: Int32Array,
): SideShares {
  const shares: SideShares = {
    covered: new Float64Array(found.count),
    weight: new Float64Array(found.count),
    lead: new Float64Array(found.count).fill(-1),
    won: new Float64Array(found.count),
    ownWeight: new Float64Array(found.count),
    ownShare: new Float64Array(found.count),
  };
  const sharedBy = new Int32Array(side.bag.length);
  const inPoint = new Float64Array((MOST_RIVALS + 1) * MOST_POINTS);
  const strength = new Float64Array(MOST_RIVALS);
  for (let clause = 0; clause < side.clauses; clause++) {
    const first = starts[clause];
    const rivals = Math.min(MOST_RIVALS, starts[clause + 1] - first);
    if (rivals === 0) continue;
    const points = side.points[clause];
    inPoint.fill(0, 0, rivals * MOST_POINTS);
    for (let rival = 0; rival < rivals; rival++) {
      const candidate = list === undefined ? first + rival : list[first + rival];
      strength[rival] = found.cosine[candidate];
      const to = sharedStarts[candidate + 1];
      for (let at = sharedStarts[candidate]; at < to; at++) {
        const entry = sharedHere[at];
        sharedBy[entry] |= 1 << rival;
        const w = weight[side.bag[entry]];
        for (let bits = side.inPoints[entry]; bits !== 0; bits &= bits - 1) {
          const cell = rival * MOST_POINTS + 31 - Math.clz32(bits & -bits);
          inPoint[cell] += w;
        }
      }
    }
    for (let point = 0; point < points; point++) {
      const all = totals.points[clause * MOST_POINTS + point];
      if (all < LEAST_POINT && points > 1) continue;
      let top = 0;
      let second = 0;
      for (let rival = 0; rival < rivals; rival++) {
        const value = inPoint[rival * MOST_POINTS + point];
        if (value > top) {
          second = top;
          top = value;
        } else if (value > second) second = value;
      }
      for (let rival = 0; rival < rivals; rival++) {
        const candidate = list === undefined ? first + rival : list[first + rival];
        const value = inPoint[rival * MOST_POINTS + point];
        const covered = all > 0 ? value / all : 0;
        if (covered > shares.covered[candidate]) shares.covered[candidate] = covered;
        if (value > shares.weight[candidate]) shares.weight[candidate] = value;
        const lead = all > 0 ? (value - (value === top ? second : top)) / all : 0;
        if (lead > shares.lead[candidate]) shares.lead[candidate] = lead;
        if (value === top && covered >= WON) shares.won[candidate] += 1 / points;
      }
    }
    for (let rival = 0; rival < rivals; rival++) {
      const candidate = list === undefined ? first + rival : list[first + rival];
      let strongest = -1;
      for (let one = 0; one < rivals; one++) {
        if (one === rival) continue;
        if (strongest < 0 || strength[one] > strength[strongest]) strongest = one;
      }
      let shared = 0;
      let own = 0;
      const against = strongest < 0 ? 0 : 1 << strongest;
      const to = sharedStarts[candidate + 1];
      for (let at = sharedStarts[candidate]; at < to; at++) {
        const entry = sharedHere[at];
        const w = weight[side.bag[entry]];
        shared += w;
        if ((sharedBy[entry] & against) === 0) own += w;
      }
      shares.ownWeight[candidate] = own;
      shares.ownShare[candidate] = shared > 0 ? own / shared : 0;
    }
  }
  return shares;
}

/** The two points, one of each clause, that are most alike. */
function describePointPairs(
  { a, b, weight }: Terms,
  totals: Totals,
  found: Candidates,
  shared: Shared,
  rows: Float32Array,
): void {
  const cells = new Float64Array(MOST_POINTS * MOST_POINTS);
  for (let candidate = 0; candidate < found.count; candidate++) {
    const i = found.a[candidate];
    const j = found.b[candidate];
    const pointsA = a.points[i];
    const pointsB = b.points[j];
    cells.fill(0, 0, pointsA * MOST_POINTS);
    const to = shared.starts[candidate + 1];
    for (let at = shared.starts[candidate]; at < to; at++) {
      const entry = shared.a[at];
      const other = shared.b[at];
      const w = weight[a.bag[entry]];
      for (let own = a.inPoints[entry]; own !== 0; own &= own - 1) {
        const row = (31 - Math.clz32(own & -own)) * MOST_POINTS;
        for (let bits = b.inPoints[other]; bits !== 0; bits &= bits - 1) {
          const cell = row + 31 - Math.clz32(bits & -bits);
          cells[cell] += w;
        }
      }
    }
    let likeness = 0;
    let most = 0;
    for (let p = 0; p < pointsA; p++) {
      for (let q = 0; q < pointsB; q++) {
        const both = cells[p * MOST_POINTS + q];
        if (both === 0) continue;
        const all = totals.a.points[i * MOST_POINTS + p] + totals.b.points[j * MOST_POINTS + q];
        if (both > most) most = both;
        // Short points are alike by chance.
        const alike = (2 * both) / (all + LEAST_POINT);
        if (alike > likeness) likeness = alike;
      }
    }
    rows[candidate * FEATURES + COLUMN.pointPairLikeness] = likeness;
    rows[candidate * FEATURES + COLUMN.pointPairWeight] = most;
  }
}
