/**
 * What two clauses share: terms, names, numbers, runs, passages. Fills its columns of the rows of features.ts. Pure.
 */
import type { Candidates } from '../candidates.ts';
import { NAME } from '../clause-terms.ts';
import type { Terms } from '../terms.ts';
import { COLUMN, FEATURES } from './columns.ts';
import type { Shared } from './shared.ts';
import type { Totals } from './totals.ts';

/** Occurrences of one term that a shared run may start from; bounds the work on a word repeated without end. */
const OCCURRENCES = 8;
/** Words of a clause that are searched for shared runs. */
const RUN_WORDS = 400;
/** Words of a passage short enough to be one thing said in a long sentence. */
const PASSAGE_WORDS = 10;
/** A shared term of this weight counts as weighty, one of this rarity as rare. */
const WEIGHTY = 1.2;
const RARE = 1;

/** What the two clauses share: terms, names, numbers, runs. */
export function describeWording(
  terms: Terms,
  totals: Totals,
  found: Candidates,
  shared: Shared,
  rows: Float32Array,
): void {
  const { a, b, weight, rarity, evidence, isNumber } = terms;
  const { a: totalsA, b: totalsB } = totals;
  const lastAt = new Int32Array(weight.length).fill(-1);
  const ofRow = new Int32Array(weight.length);
  const ofOther = new Int32Array(weight.length);
  let longest = 0;
  for (let i = 0; i < a.clauses; i++) {
    longest = Math.max(longest, a.starts[i + 1] - a.starts[i]);
  }
  const earlier = new Int32Array(Math.min(longest, RUN_WORDS) + 1);
  const runStep = new Int32Array(earlier.length + 1).fill(-1);
  const runRarity = new Float64Array(earlier.length + 1);
  const runWords = new Int32Array(earlier.length + 1);
  let step = 0;

  for (let i = 0; i < a.clauses; i++) {
    const first = found.startsA[i];
    const last = found.startsA[i + 1];
    if (first === last) continue;
    const bagFrom = a.bagStarts[i];
    const bagTo = a.bagStarts[i + 1];
    for (let entry = bagFrom; entry < bagTo; entry++) ofRow[a.bag[entry]] = i + 1;
    const from = a.starts[i];
    const length = Math.min(RUN_WORDS, a.starts[i + 1] - from);
    for (let at = 0; at < length; at++) {
      const term = a.sequence[from + at];
      earlier[at] = lastAt[term];
      lastAt[term] = at;
    }

    for (let candidate = first; candidate < last; candidate++) {
      const j = found.b[candidate];
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
      const sharedTo = shared.starts[candidate + 1];
      for (let at = shared.starts[candidate]; at < sharedTo; at++) {
        const other = shared.a[at];
        const entry = shared.b[at];
        const term = b.bag[entry];
        const w = weight[term];
        const r = rarity[term];
        sharedWeight += w;
        if (r > RARE) sharedRarity += r;
        const tells = evidence[term];
        told += tells;
        if (tells > strongest) strongest = tells;
        exclusive += r / (a.frequency[term] * b.frequency[term]);
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
      const bFrom = b.starts[j];
      const bTo = Math.min(b.starts[j + 1], bFrom + RUN_WORDS);
      step++;
      for (let at = bFrom; at < bTo; at++) {
        step++;
        const term = b.sequence[at];
        let place = lastAt[term];
        for (let tries = 0; place >= 0 && tries < OCCURRENCES; tries++) {
          // Run arrays are shifted by one, so that the run before the first word is an empty one.
          const goesOn = runStep[place] === step - 1;
          const run = rarity[term] + (goesOn ? runRarity[place] : 0);
          const words = 1 + (goesOn ? runWords[place] : 0);
          runStep[place + 1] = step;
          runRarity[place + 1] = run;
          runWords[place + 1] = words;
          if (run > bestRarity) bestRarity = run;
          if (words > bestWords) bestWords = words;
          place = earlier[place];
        }
      }

      const to = b.bagStarts[j + 1];
      for (let entry = b.bagStarts[j]; entry < to; entry++) ofOther[b.bag[entry]] = candidate + 1;
      const densestA = densest(a.sequence, from, from + length, weight, ofOther, candidate + 1);
      const densestB = densest(b.sequence, bFrom, bTo, weight, ofRow, i + 1);

      const shareA = sharedWeight / (totalsA.weight[i] || 1);
      const shareB = sharedWeight / (totalsB.weight[j] || 1);
      const allNamesA = totalsA.names[i];
      const allNamesB = totalsB.names[j];
      const at = candidate * FEATURES;
      rows[at + COLUMN.coveredLesser] = Math.min(shareA, shareB);
      rows[at + COLUMN.coveredGreater] = Math.max(shareA, shareB);
      rows[at + COLUMN.weightShared] = sharedWeight;
      rows[at + COLUMN.rarityShared] = sharedRarity;
      rows[at + COLUMN.heaviest] = top1;
      rows[at + COLUMN.secondHeaviest] = top2;
      rows[at + COLUMN.thirdHeaviest] = top3;
      rows[at + COLUMN.weightyTerms] = weighty;
      rows[at + COLUMN.hardlyElsewhere] = exclusive;
      rows[at + COLUMN.runRarity] = bestRarity;
      rows[at + COLUMN.runWords] = bestWords;
      rows[at + COLUMN.names] = (namesA + namesB) / 2;
      rows[at + COLUMN.shareOfNames] =
        allNamesA + allNamesB > 0 ? (namesA + namesB) / (allNamesA + allNamesB) : -1;
      rows[at + COLUMN.namesNotShared] = Math.min(allNamesA - namesA, allNamesB - namesB);
      rows[at + COLUMN.numbers] = numbers;
      rows[at + COLUMN.numbersNotShared] = Math.min(totalsA.numbers[i], totalsB.numbers[j]) - numbers;
      rows[at + COLUMN.densestLesser] = Math.min(densestA, densestB);
      rows[at + COLUMN.densestGreater] = Math.max(densestA, densestB);
      rows[at + COLUMN.evidenceTogether] = told;
      rows[at + COLUMN.evidenceStrongest] = strongest;
    }

    for (let at = 0; at < length; at++) lastAt[a.sequence[from + at]] = -1;
  }
}

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
    const term = sequence[at];
    if (marks[term] === stamp) sum += weight[term];
    if (at - from >= PASSAGE_WORDS) {
      const leaving = sequence[at - PASSAGE_WORDS];
      if (marks[leaving] === stamp) sum -= weight[leaving];
    }
    if (sum > best) best = sum;
  }
  return best;
}
