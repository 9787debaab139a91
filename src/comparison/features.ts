/**
 * Candidates → what a reader would go by when judging each, as numbers: one row of FEATURES numbers a candidate.
 * Everything is symmetric: exchanging the two texts leaves every number as it is. Pure.
 */
import type { Candidates } from './align-candidates.ts';
import type { Sections } from './align-sections.ts';
import { type ClauseTerms, NAME, type Terms } from './align-terms.ts';
import type { Mode } from './types.ts';

/** The columns, in order. `scoreCandidates` and the learned trees know them by number alone. */
const FEATURE_NAMES = [
  'cosine',
  'covered by the other, lesser side',
  'covered by the other, greater side',
  'weight shared',
  'rarity shared',
  'heaviest shared term',
  'second heaviest',
  'third heaviest',
  'weighty terms shared',
  'shared here and hardly elsewhere',
  'longest shared run, rarity',
  'longest shared run, words',
  'names shared',
  'share of names shared',
  'names not shared, lesser side',
  'numbers shared',
  'numbers not shared, lesser side',
  'headings',
  'rank, better side',
  'rank, worse side',
  'ranks together',
  'lead over the next, lesser',
  'lead over the next, greater',
  'standing out from both sides',
  'neighbours on the diagonal',
  'best neighbour on the diagonal',
  'best neighbour off the diagonal',
  'surroundings',
  'distance in place',
  'place',
  'words, shorter clause',
  'words, longer clause',
  'ratio of words',
  'likeness of the two texts',
  'across partners',
  'densest shared passage, lesser side',
  'densest shared passage, greater side',
  'likeness of sections',
  'lead of sections',
  'evidence of shared stems, together',
  'evidence of shared stems, strongest',
] as const;

export const FEATURES = FEATURE_NAMES.length;
/** The columns of learned evidence, which learning fills anew so that no pair is judged by what it taught. */
export const EVIDENCE_TOGETHER = 39;
export const EVIDENCE_STRONGEST = 40;

/** Occurrences of one term that a shared run may start from; bounds the work on a word repeated without end. */
const OCCURRENCES = 8;
/** Words of a clause that are searched for shared runs. */
const RUN_WORDS = 400;
/** Ranks beyond this are all the same. */
const LAST_RANK = 8;
/** Neighbours looked at on each side. */
const REACH = 3;
const WEIGHTY = 1.2;
const RARE = 1;

export function describeCandidates(
  terms: Terms,
  found: Candidates,
  sections: Sections | undefined,
  mode: Mode | undefined,
): Float32Array {
  const rows = new Float32Array(found.count * FEATURES);
  describeWording(terms, found, rows);
  describeRivals(found, rows);
  describePlaces(terms, found, mode, rows);
  describeSections(found, sections, rows);
  return rows;
}

/** How like the sections are that the two clauses stand in; -1 where the texts have no sections. */
function describeSections(found: Candidates, sections: Sections | undefined, rows: Float32Array): void {
  for (let candidate = 0; candidate < found.count; candidate++) {
    const s = sections?.ofA[found.a[candidate] as number] ?? -1;
    const t = sections?.ofB[found.b[candidate] as number] ?? -1;
    const at = candidate * FEATURES;
    const known = sections !== undefined && s >= 0 && t >= 0;
    const cell = known ? s * sections.headsB.length + t : 0;
    rows[at + 37] = known ? (sections.likeness[cell] as number) : -1;
    rows[at + 38] = known ? (sections.lead[cell] as number) : -1;
  }
}

interface Totals {
  readonly weight: Float64Array;
  readonly names: Float64Array;
  readonly numbers: Int32Array;
}

function totalsOf(side: ClauseTerms, weight: Float64Array, isNumber: Uint8Array): Totals {
  const total = new Float64Array(side.clauses);
  const names = new Float64Array(side.clauses);
  const numbers = new Int32Array(side.clauses);
  for (let clause = 0; clause < side.clauses; clause++) {
    const to = side.bagStarts[clause + 1] as number;
    for (let entry = side.bagStarts[clause] as number; entry < to; entry++) {
      const term = side.bag[entry] as number;
      const w = weight[term] as number;
      total[clause] = (total[clause] as number) + w;
      if (isNumber[term] === 1) numbers[clause] = (numbers[clause] as number) + 1;
      else if (side.sort[entry] === NAME) names[clause] = (names[clause] as number) + w;
    }
  }
  return { weight: total, names, numbers };
}

/** What the two clauses share: terms, names, numbers, runs. */
function describeWording(terms: Terms, found: Candidates, rows: Float32Array): void {
  const { a, b, weight, rarity, evidence, isNumber } = terms;
  const totalsA = totalsOf(a, weight, isNumber);
  const totalsB = totalsOf(b, weight, isNumber);
  const entryOf = new Int32Array(weight.length).fill(-1);
  const lastAt = new Int32Array(weight.length).fill(-1);
  const ofRow = new Int32Array(weight.length);
  const ofOther = new Int32Array(weight.length);
  let longest = 0;
  for (let i = 0; i < a.clauses; i++) {
    longest = Math.max(longest, (a.starts[i + 1] as number) - (a.starts[i] as number));
  }
  const earlier = new Int32Array(Math.min(longest, RUN_WORDS) + 1);
  const runStep = new Int32Array(earlier.length + 1).fill(-1);
  const runRarity = new Float64Array(earlier.length + 1);
  const runWords = new Int32Array(earlier.length + 1);
  let step = 0;

  for (let i = 0; i < a.clauses; i++) {
    const first = found.startsA[i] as number;
    const last = found.startsA[i + 1] as number;
    if (first === last) continue;
    const bagFrom = a.bagStarts[i] as number;
    const bagTo = a.bagStarts[i + 1] as number;
    for (let entry = bagFrom; entry < bagTo; entry++) entryOf[a.bag[entry] as number] = entry;
    for (let entry = bagFrom; entry < bagTo; entry++) ofRow[a.bag[entry] as number] = i + 1;
    const from = a.starts[i] as number;
    const length = Math.min(RUN_WORDS, (a.starts[i + 1] as number) - from);
    for (let at = 0; at < length; at++) {
      const term = a.sequence[from + at] as number;
      earlier[at] = lastAt[term] as number;
      lastAt[term] = at;
    }

    for (let candidate = first; candidate < last; candidate++) {
      const j = found.b[candidate] as number;
      let sharedWeight = 0;
      let sharedRarity = 0;
      let top1 = 0;
      let top2 = 0;
      let top3 = 0;
      let weighty = 0;
      let exclusive = 0;
      let namesA = 0;
      let namesB = 0;
      let numbers = 0;
      let told = 0;
      let strongest = 0;
      const to = b.bagStarts[j + 1] as number;
      for (let entry = b.bagStarts[j] as number; entry < to; entry++) {
        const term = b.bag[entry] as number;
        const other = entryOf[term] as number;
        if (other < 0) continue;
        const w = weight[term] as number;
        const r = rarity[term] as number;
        sharedWeight += w;
        if (r > RARE) sharedRarity += r;
        const tells = evidence[term] as number;
        told += tells;
        if (tells > strongest) strongest = tells;
        exclusive += r / ((a.frequency[term] as number) * (b.frequency[term] as number));
        if (w > WEIGHTY) weighty++;
        if (w > top1) {
          top3 = top2;
          top2 = top1;
          top1 = w;
        } else if (w > top2) {
          top3 = top2;
          top2 = w;
        } else if (w > top3) top3 = w;
        if (isNumber[term] === 1) numbers++;
        else {
          if (a.sort[other] === NAME) namesA += w;
          if (b.sort[entry] === NAME) namesB += w;
        }
      }

      let bestRarity = 0;
      let bestWords = 0;
      const bFrom = b.starts[j] as number;
      const bTo = Math.min(b.starts[j + 1] as number, bFrom + RUN_WORDS);
      step++;
      for (let at = bFrom; at < bTo; at++) {
        step++;
        const term = b.sequence[at] as number;
        let place = lastAt[term] as number;
        for (let tries = 0; place >= 0 && tries < OCCURRENCES; tries++) {
          // Run arrays are shifted by one, so that the run before the first word is an empty one.
          const goesOn = runStep[place] === step - 1;
          const run = (rarity[term] as number) + (goesOn ? (runRarity[place] as number) : 0);
          const words = 1 + (goesOn ? (runWords[place] as number) : 0);
          runStep[place + 1] = step;
          runRarity[place + 1] = run;
          runWords[place + 1] = words;
          if (run > bestRarity) bestRarity = run;
          if (words > bestWords) bestWords = words;
          place = earlier[place] as number;
        }
      }

      for (let entry = b.bagStarts[j] as number; entry < to; entry++)
        ofOther[b.bag[entry] as number] = candidate + 1;
      const densestA = densest(a.sequence, from, from + length, weight, ofOther, candidate + 1);
      const densestB = densest(b.sequence, bFrom, bTo, weight, ofRow, i + 1);

      const shareA = sharedWeight / ((totalsA.weight[i] as number) || 1);
      const shareB = sharedWeight / ((totalsB.weight[j] as number) || 1);
      const allNamesA = totalsA.names[i] as number;
      const allNamesB = totalsB.names[j] as number;
      const at = candidate * FEATURES;
      rows[at] = found.cosine[candidate] as number;
      rows[at + 1] = Math.min(shareA, shareB);
      rows[at + 2] = Math.max(shareA, shareB);
      rows[at + 3] = sharedWeight;
      rows[at + 4] = sharedRarity;
      rows[at + 5] = top1;
      rows[at + 6] = top2;
      rows[at + 7] = top3;
      rows[at + 8] = weighty;
      rows[at + 9] = exclusive;
      rows[at + 10] = bestRarity;
      rows[at + 11] = bestWords;
      rows[at + 12] = (namesA + namesB) / 2;
      rows[at + 13] = allNamesA + allNamesB > 0 ? (namesA + namesB) / (allNamesA + allNamesB) : -1;
      rows[at + 14] = Math.min(allNamesA - namesA, allNamesB - namesB);
      rows[at + 15] = numbers;
      rows[at + 16] = Math.min(totalsA.numbers[i] as number, totalsB.numbers[j] as number) - numbers;
      rows[at + 35] = Math.min(densestA, densestB);
      rows[at + 36] = Math.max(densestA, densestB);
      rows[at + EVIDENCE_TOGETHER] = told;
      rows[at + EVIDENCE_STRONGEST] = strongest;
    }

    for (let entry = bagFrom; entry < bagTo; entry++) entryOf[a.bag[entry] as number] = -1;
    for (let at = 0; at < length; at++) lastAt[a.sequence[from + at] as number] = -1;
  }
}

/** Words of a passage short enough to be one thing said in a long sentence. */
const PASSAGE_WORDS = 10;

/** The greatest weight of shared terms (those marked with `stamp`) in any passage of one clause. */
function densest(
  sequence: Int32Array,
  from: number,
  to: number,
  weight: Float64Array,
  marks: Int32Array,
  stamp: number,
): number {
  let sum = 0;
  let best = 0;
  for (let at = from; at < to; at++) {
    const term = sequence[at] as number;
    if (marks[term] === stamp) sum += weight[term] as number;
    if (at - from >= PASSAGE_WORDS) {
      const leaving = sequence[at - PASSAGE_WORDS] as number;
      if (marks[leaving] === stamp) sum -= weight[leaving] as number;
    }
    if (sum > best) best = sum;
  }
  return best;
}

/** How the candidate stands among the other candidates of its two clauses. */
function describeRivals(found: Candidates, rows: Float32Array): void {
  const rankA = new Uint8Array(found.count);
  const leadA = new Float64Array(found.count);
  rankLists(found.startsA, undefined, found.cosine, rankA, leadA);
  const rankB = new Uint8Array(found.count);
  const leadB = new Float64Array(found.count);
  rankLists(found.startsB, found.ofB, found.cosine, rankB, leadB);
  for (let candidate = 0; candidate < found.count; candidate++) {
    const at = candidate * FEATURES;
    const [inA, inB] = [rankA[candidate] as number, rankB[candidate] as number];
    rows[at + 18] = Math.min(inA, inB);
    rows[at + 19] = Math.max(inA, inB);
    rows[at + 20] = inA + inB;
    rows[at + 21] = Math.min(leadA[candidate] as number, leadB[candidate] as number);
    rows[at + 22] = Math.max(leadA[candidate] as number, leadB[candidate] as number);
    rows[at + 23] = found.standing[candidate] as number;
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
    const from = starts[clause] as number;
    const to = starts[clause + 1] as number;
    let top = 0;
    let second = 0;
    for (let at = from; at < to; at++) {
      const s = score[list === undefined ? at : (list[at] as number)] as number;
      if (s > top) {
        second = top;
        top = s;
      } else if (s > second) second = s;
    }
    for (let at = from; at < to; at++) {
      const candidate = list === undefined ? at : (list[at] as number);
      const s = score[candidate] as number;
      let better = 0;
      for (let other = from; other < to && better < LAST_RANK; other++) {
        if ((score[list === undefined ? other : (list[other] as number)] as number) > s) better++;
      }
      rank[candidate] = better;
      lead[candidate] = s - (s === top ? second : top);
    }
  }
}

/** Where the candidate stands in the two texts, and whether its neighbours are alike. */
function describePlaces(terms: Terms, found: Candidates, mode: Mode | undefined, rows: Float32Array): void {
  const { a, b } = terms;
  const n = a.clauses;
  const m = b.clauses;
  const likeness =
    (meanBest(found.startsA, undefined, found) + meanBest(found.startsB, found.ofB, found)) / 2;
  const across = mode === 'cross' ? 1 : mode === 'series' ? 0 : 0.5;
  const grid = new Grid(found, found.cosine);
  for (let candidate = 0; candidate < found.count; candidate++) {
    const i = found.a[candidate] as number;
    const j = found.b[candidate] as number;
    const before = grid.at(i - 1, j - 1);
    const after = grid.at(i + 1, j + 1);
    const at = candidate * FEATURES;
    const wordsA = a.words[i] as number;
    const wordsB = b.words[j] as number;
    rows[at + 17] = (a.heading[i] as number) + (b.heading[j] as number);
    rows[at + 24] = before + after;
    rows[at + 25] = Math.max(before, after);
    rows[at + 26] = Math.max(grid.at(i - 1, j), grid.at(i + 1, j), grid.at(i, j - 1), grid.at(i, j + 1));
    rows[at + 27] = grid.energyAround(i, j, REACH);
    rows[at + 28] = Math.abs(i / n - j / m);
    rows[at + 29] = (i / n + j / m) / 2;
    rows[at + 30] = Math.min(wordsA, wordsB);
    rows[at + 31] = Math.max(wordsA, wordsB);
    rows[at + 32] = Math.min(wordsA, wordsB) / Math.max(1, wordsA, wordsB);
    rows[at + 33] = likeness;
    rows[at + 34] = across;
  }
}

function meanBest(starts: Int32Array, list: Int32Array | undefined, found: Candidates): number {
  let sum = 0;
  for (let clause = 0; clause + 1 < starts.length; clause++) {
    let best = 0;
    for (let at = starts[clause] as number; at < (starts[clause + 1] as number); at++) {
      best = Math.max(best, found.cosine[list === undefined ? at : (list[at] as number)] as number);
    }
    sum += best;
  }
  return sum / Math.max(1, starts.length - 1);
}

/** Values of candidates by their two clauses; zero where a pair is no candidate. */
export class Grid {
  private readonly found: Candidates;
  private readonly values: Float64Array;

  constructor(found: Candidates, values: Float64Array) {
    this.found = found;
    this.values = values;
  }

  at(i: number, j: number): number {
    const { startsA, b } = this.found;
    if (i < 0 || i + 1 >= startsA.length) return 0;
    const to = startsA[i + 1] as number;
    for (let candidate = startsA[i] as number; candidate < to; candidate++) {
      const other = b[candidate] as number;
      if (other >= j) return other === j ? (this.values[candidate] as number) : 0;
    }
    return 0;
  }

  /** Sum of the squares of the values around a pair, without those of its own two clauses. */
  energyAround(i: number, j: number, reach: number): number {
    const { startsA, b } = this.found;
    const lastRow = Math.min(i + reach, startsA.length - 2);
    let sum = 0;
    for (let row = Math.max(0, i - reach); row <= lastRow; row++) {
      if (row === i) continue;
      const to = startsA[row + 1] as number;
      for (let candidate = startsA[row] as number; candidate < to; candidate++) {
        const other = b[candidate] as number;
        if (other > j + reach) break;
        if (other < j - reach || other === j) continue;
        const value = this.values[candidate] as number;
        sum += value * value;
      }
    }
    return sum;
  }
}
