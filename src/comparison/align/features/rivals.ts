/** How a candidate stands among its rivals. Fills its columns of the cheap rows of features.ts. Pure. */
import type { Candidates } from '../candidates.ts';
import { COLUMN, GATE_FEATURES } from './columns.ts';

/** Ranks beyond this are all the same. */
const LAST_RANK = 8;

/** How the candidate stands among the other candidates of its two clauses. */
export function describeRivals(found: Candidates, rows: Float32Array): void {
  const rankA = new Uint8Array(found.count);
  const leadA = new Float64Array(found.count);
  rankLists(found.startsA, undefined, found.cosine, rankA, leadA);
  const rankB = new Uint8Array(found.count);
  const leadB = new Float64Array(found.count);
  rankLists(found.startsB, found.ofB, found.cosine, rankB, leadB);
  for (let candidate = 0; candidate < found.count; candidate++) {
    const at = candidate * GATE_FEATURES;
    rows[at + COLUMN.cosine] = found.cosine[candidate];
    const [inA, inB] = [rankA[candidate], rankB[candidate]];
    rows[at + COLUMN.rankBetter] = Math.min(inA, inB);
    rows[at + COLUMN.rankWorse] = Math.max(inA, inB);
    rows[at + COLUMN.rankTogether] = inA + inB;
    rows[at + COLUMN.leadLesser] = Math.min(leadA[candidate], leadB[candidate]);
    rows[at + COLUMN.leadGreater] = Math.max(leadA[candidate], leadB[candidate]);
    rows[at + COLUMN.standingOut] = found.standing[candidate];
  }
}

/** Ranks each list by score; `lead` is the distance to the best rival. */
function rankLists(
  starts: Int32Array,
  list: Int32Array | undefined,
  score: Float64Array,
  rank: Uint8Array,
  lead: Float64Array,
): void {
  for (let clause = 0; clause + 1 < starts.length; clause++) {
    const from = starts[clause];
    const to = starts[clause + 1];
    let top = 0;
    let second = 0;
    for (let at = from; at < to; at++) {
      const s = score[list === undefined ? at : list[at]];
      if (s > top) {
        second = top;
        top = s;
      } else if (s > second) second = s;
    }
    for (let at = from; at < to; at++) {
      const candidate = list === undefined ? at : list[at];
      const s = score[candidate];
      let better = 0;
      for (let other = from; other < to && better < LAST_RANK; other++) {
        if (score[list === undefined ? other : list[other]] > s) better++;
      }
      rank[candidate] = better;
      lead[candidate] = s - (s === top ? second : top);
    }
  }
}
