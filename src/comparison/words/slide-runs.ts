/**
 * Where a one-sided run of tokens may be said to begin. Pure.
 *
 * When a run that stands on one side ends with the token before it, it can be shifted without changing what is equal:
 * "the road [and the river] and the pass" or "the road and the [river and the] pass". The run is put where it ends
 * with content and begins with what introduces it, as a reader would cut. (GNU diff and git shift whole lines alike.)
 */
import { carriesContent, type Lexis } from '../prepared/joint-vocabulary.ts';
import type { Pairing } from './pairing.ts';

/** Shifts the runs of both sides in place. */
export function slideRuns(a: Int32Array, b: Int32Array, pairing: Pairing, lexis: Lexis): void {
  const { match, partner } = pairing;
  const before = match.slice();
  slideSide(a, match, b.length, lexis);
  const inverse = new Int32Array(b.length).fill(-1);
  for (let index = 0; index < match.length; index++) if (match[index] >= 0) inverse[match[index]] = index;
  slideSide(b, inverse, a.length, lexis);
  match.fill(-1);
  for (let index = 0; index < inverse.length; index++) if (inverse[index] >= 0) match[inverse[index]] = index;
  for (let index = 0; index < match.length; index++) {
    if (match[index] !== before[index]) partner[index] = match[index];
  }
}

function slideSide(ids: Int32Array, match: Int32Array, otherLength: number, { kind }: Lexis): void {
  for (let to = ids.length; to > 0; to--) {
    if (match[to - 1] >= 0) continue;
    let from = to - 1;
    while (from > 0 && match[from - 1] < 0) from--;
    const behind = to < ids.length ? match[to] : otherLength;
    const ahead = from > 0 ? match[from - 1] : -1;
    // Where the other side has a run of its own here, the two stand in each other's place.
    if (behind !== ahead + 1) {
      to = from + 1;
      continue;
    }
    let best = scoreOf(ids, from, to, kind);
    let steps = 0;
    for (let step = 1; from - step >= 0; step++) {
      const left = from - step;
      if (match[left] !== ahead - step + 1 || ids[left] !== ids[to - step]) break;
      const score = scoreOf(ids, left, to - step, kind);
      if (score > best) {
        best = score;
        steps = step;
      }
    }
    for (let step = 1; step <= steps; step++) {
      match[to - step] = match[from - step];
      match[from - step] = -1;
    }
    to = from - steps + 1;
  }
}

/** A run that ends with content reads best; one that begins with a mark or a function word comes next. */
function scoreOf(ids: Int32Array, from: number, to: number, kind: Uint8Array): number {
  const last = carriesContent(kind[ids[to - 1]]) ? 2 : 0;
  return last + (carriesContent(kind[ids[from]]) ? 0 : 1);
}
