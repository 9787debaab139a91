import { partnerCount } from './automaton.ts';
import type { Echoes } from './echoes.ts';

/**
 * Runs of words that no word can be added to at either end without losing a partner ("closed" runs). Every shared
 * run lies inside a closed run that stands with the same partners, so nothing shared is missed and no run is
 * given twice. Frequent runs are never left out.
 */
export interface ClosedRuns {
  readonly count: number;
  /** By run: words. */
  readonly length: Int32Array;
  /** By run: partners. */
  readonly partners: Int32Array;
  /** By run: texts. */
  readonly texts: Int32Array;
  /** Places of run r: `placeText` and `placeEnd` (number of its last word) from `firstPlace[r]` to `firstPlace[r + 1]`. */
  readonly firstPlace: Int32Array;
  readonly placeText: Int32Array;
  readonly placeEnd: Int32Array;
}

/**
 * Reads the closed runs off the index: linear in its size plus the places given. With `minPartners` 1 a run must
 * stand in two texts, and closed means that no text is lost.
 */
export function closedRuns(echoes: Echoes, minPartners: number, minWords: number): ClosedRuns {
  const { automaton } = echoes;
  const { states, edges, length, link, edgeFrom, edgeTarget, texts } = automaton;
  const weight = new Int32Array(states);
  for (let s = 1; s < states; s++) {
    weight[s] = minPartners > 1 ? partnerCount(automaton, s) : texts[s];
  }
  const least = Math.max(minPartners, 2);
  const extendable = new Uint8Array(states);
  for (let s = 1; s < states; s++) {
    const parent = link[s];
    if (weight[parent] === weight[s]) extendable[parent] = 1;
  }
  for (let e = 0; e < edges; e++) {
    const from = edgeFrom[e];
    if (weight[edgeTarget[e]] === weight[from]) extendable[from] = 1;
  }

  const runOf = new Int32Array(states).fill(-1);
  let count = 0;
  for (let s = 1; s < states; s++) {
    if (weight[s] >= least && length[s] >= minWords && extendable[s] === 0) {
      runOf[s] = count++;
    }
  }
  const runLength = new Int32Array(count);
  const runPartners = new Int32Array(count);
  const runTexts = new Int32Array(count);
  for (let s = 1; s < states; s++) {
    const run = runOf[s];
    if (run < 0) continue;
    runLength[run] = length[s];
    runPartners[run] = partnerCount(automaton, s);
    runTexts[run] = texts[s];
  }

  const nearest = nearestRun(echoes, runOf);
  const outer = new Int32Array(count).fill(-1);
  for (let s = 1; s < states; s++) {
    const run = runOf[s];
    if (run >= 0) outer[run] = nearest[link[s]];
  }
  const firstPlace = new Int32Array(count + 1);
  for (const text of echoes.texts) {
    for (const end of text.ends) {
      for (let run = nearest[end]; run >= 0; run = outer[run]) {
        firstPlace[run + 1] += 1;
      }
    }
  }
  for (let run = 0; run < count; run++) {
    firstPlace[run + 1] += firstPlace[run];
  }
  const next = firstPlace.slice(0, count);
  const placeText = new Int32Array(firstPlace[count]);
  const placeEnd = new Int32Array(placeText.length);
  for (let t = 0; t < echoes.texts.length; t++) {
    const { ends } = echoes.texts[t] as { ends: Int32Array };
    for (let w = 0; w < ends.length; w++) {
      for (let run = nearest[ends[w]]; run >= 0; run = outer[run]) {
        const at = next[run];
        next[run] = at + 1;
        placeText[at] = t;
        placeEnd[at] = w;
      }
    }
  }
  return {
    count,
    length: runLength,
    partners: runPartners,
    texts: runTexts,
    firstPlace,
    placeText,
    placeEnd,
  };
}

/** By state: the run of the state itself or of its longest suffix that is a run; -1 where there is none. */
function nearestRun(echoes: Echoes, runOf: Int32Array): Int32Array {
  const { states, link } = echoes.automaton;
  const unknown = -2;
  const nearest = new Int32Array(states).fill(unknown);
  nearest[0] = -1;
  const path: number[] = [];
  for (let s = 1; s < states; s++) {
    let state = s;
    while (nearest[state] === unknown && runOf[state] < 0) {
      path.push(state);
      state = link[state];
    }
    const found = nearest[state] === unknown ? runOf[state] : nearest[state];
    nearest[state] = found;
    for (const passed of path) nearest[passed] = found;
    path.length = 0;
  }
  return nearest;
}
