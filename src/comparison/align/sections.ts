/**
 * Clauses → sections, each from one heading to the next, and how like the sections of two texts are. Two headings of
 * one matter may share no word ("Climate" and "Our common planet"); what stands under them tells. Symmetric. Pure.
 */
import type { ClauseTerms, Terms } from './terms.ts';

export interface Sections {
  /** Section of each clause; -1 before the first heading. */
  readonly ofA: Int32Array;
  readonly ofB: Int32Array;
  /** The clause that heads each section. */
  readonly headsA: Int32Array;
  readonly headsB: Int32Array;
  /** Cosine of section s of A and t of B: `likeness[s * headsB.length + t]`. */
  readonly likeness: Float64Array;
  /** The same less the best likeness of either with another: above zero where each is the other's best. */
  readonly lead: Float64Array;
}

/** Clauses of a section that are read; headings farther apart head chapters rather than matters. */
const READ_CLAUSES = 24;
/** Texts with more sections than this are lists; likeness of each with each would cost too much. */
const MOST_SECTIONS = 80;

/** Undefined where a text has fewer than two headings. */
export function readSections(terms: Terms): Sections | undefined {
  const headsA = headings(terms.a);
  const headsB = headings(terms.b);
  if (headsA.length < 2 || headsB.length < 2) return undefined;
  if (headsA.length > MOST_SECTIONS || headsB.length > MOST_SECTIONS) return undefined;
  const { weight } = terms;
  const times = new Int32Array(weight.length);
  const bagsA = Array.from(headsA, (_, s) => readSection(terms.a, headsA, s, weight, times));
  const bagsB = Array.from(headsB, (_, t) => readSection(terms.b, headsB, t, weight, times));
  const likeness = new Float64Array(headsA.length * headsB.length);
  const value = new Float64Array(weight.length);
  for (let s = 0; s < bagsA.length; s++) {
    const bag = bagsA[s] as SectionBag;
    for (let at = 0; at < bag.terms.length; at++) value[bag.terms[at] as number] = bag.values[at] as number;
    for (let t = 0; t < bagsB.length; t++) {
      const other = bagsB[t] as SectionBag;
      let sum = 0;
      for (let at = 0; at < other.terms.length; at++) {
        sum += (value[other.terms[at] as number] as number) * (other.values[at] as number);
      }
      likeness[s * headsB.length + t] = sum;
    }
    for (let at = 0; at < bag.terms.length; at++) value[bag.terms[at] as number] = 0;
  }
  return {
    ofA: sectionOf(terms.a, headsA),
    ofB: sectionOf(terms.b, headsB),
    headsA,
    headsB,
    likeness,
    lead: leads(likeness, headsA.length, headsB.length),
  };
}

function headings(side: ClauseTerms): Int32Array {
  const heads: number[] = [];
  for (let clause = 0; clause < side.clauses; clause++) {
    // A heading heads something: the next clause is no heading.
    if (side.heading[clause] === 1 && clause + 1 < side.clauses && side.heading[clause + 1] === 0)
      heads.push(clause);
  }
  return Int32Array.from(heads);
}

function sectionOf(side: ClauseTerms, heads: Int32Array): Int32Array {
  const section = new Int32Array(side.clauses).fill(-1);
  for (let s = 0; s < heads.length; s++) section.fill(s, heads[s] as number, heads[s + 1] ?? side.clauses);
  return section;
}

interface SectionBag {
  readonly terms: Int32Array;
  readonly values: Float64Array;
}

/** `times` is all zeros before and after. */
function readSection(
  side: ClauseTerms,
  heads: Int32Array,
  s: number,
  weight: Float64Array,
  times: Int32Array,
): SectionBag {
  const from = heads[s] as number;
  const to = Math.min(heads[s + 1] ?? side.clauses, from + READ_CLAUSES);
  const first = side.bagStarts[from] as number;
  const last = side.bagStarts[to] as number;
  const terms = new Int32Array(last - first);
  let size = 0;
  for (let entry = first; entry < last; entry++) {
    const term = side.bag[entry] as number;
    const before = times[term] as number;
    if (before === 0) terms[size++] = term;
    times[term] = before + 1;
  }
  const values = new Float64Array(size);
  let squares = 0;
  for (let at = 0; at < size; at++) {
    const term = terms[at] as number;
    const count = times[term] as number;
    const value = (count === 1 ? 1 : 1 + Math.log(count)) * (weight[term] as number);
    times[term] = 0;
    values[at] = value;
    squares += value * value;
  }
  const scale = squares > 0 ? 1 / Math.sqrt(squares) : 0;
  for (let term = 0; term < values.length; term++) values[term] = (values[term] as number) * scale;
  return { terms: terms.subarray(0, size), values };
}

function leads(likeness: Float64Array, n: number, m: number): Float64Array {
  const lead = new Float64Array(n * m);
  for (let s = 0; s < n; s++) {
    for (let t = 0; t < m; t++) {
      let best = 0;
      for (let other = 0; other < m; other++) {
        if (other !== t) best = Math.max(best, likeness[s * m + other] as number);
      }
      for (let other = 0; other < n; other++) {
        if (other !== s) best = Math.max(best, likeness[other * m + t] as number);
      }
      lead[s * m + t] = (likeness[s * m + t] as number) - best;
    }
  }
  return lead;
}

/** Pairs of headings whose sections are each other's best, or nearly so. */
export function likeHeadings(sections: Sections): readonly (readonly [a: number, b: number])[] {
  const { headsA, headsB, likeness, lead } = sections;
  const pairs: (readonly [number, number])[] = [];
  for (const [s, i] of headsA.entries()) {
    for (const [t, j] of headsB.entries()) {
      const at = s * headsB.length + t;
      if ((lead[at] as number) > NEARLY_BEST && (likeness[at] as number) > LEAST_LIKENESS) pairs.push([i, j]);
    }
  }
  return pairs;
}

const NEARLY_BEST = -0.03;
const LEAST_LIKENESS = 0.12;
