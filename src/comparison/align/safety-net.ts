/**
 * The safety net under the alignment: clauses that say the same in nearly the same words stand in one row, whatever
 * the judgement that chose the other links. So equal texts give equal rows, and a text of one short sentence, too
 * little for any judgement of rarity, is compared with its next version all the same. Pure; the work is bounded.
 */
import { carriesContent, type Lexis, NUMBER, PUNCTUATION } from '../prepared/joint-vocabulary.ts';
import type { Link, PreparedText } from '../types.ts';

export interface CompletionInput {
  readonly a: PreparedText;
  readonly b: PreparedText;
  readonly idsA: Int32Array;
  readonly idsB: Int32Array;
  readonly lexis: Lexis;
  readonly links: readonly Link[];
  /** Also link clauses that are a bare number or mark: "1." says nothing, but equal texts have equal rows. */
  readonly bare: boolean;
}

/** Two clauses are nearly equal when this share of the words of both is shared, word by word. */
const NEARLY_EQUAL = 0.7;
/** A word that stands in more of the clauses left over says little about which of them belong together. */
const MOST_PLACES = 24;

/** The links given, and those of the clauses left over that are equal or nearly so. */
export function completeLinks(input: CompletionInput): readonly Link[] {
  const { a, b, links } = input;
  const linkedA = new Uint8Array(a.clauses.length);
  const linkedB = new Uint8Array(b.clauses.length);
  for (const link of links) {
    for (const clause of link.a) linkedA[clause] = 1;
    for (const clause of link.b) linkedB[clause] = 1;
  }
  if (!input.bare) {
    passOverBare(a, input.idsA, input.lexis, linkedA);
    passOverBare(b, input.idsB, input.lexis, linkedB);
  }
  if (!linkedA.includes(0) || !linkedB.includes(0)) return links;
  const pairs: [number, number, number][] = [];
  linkEqual(input, linkedA, linkedB, pairs);
  linkNearlyEqual(input, linkedA, linkedB, pairs);
  if (pairs.length === 0) return links;
  pairs.sort((x, y) => x[0] - y[0]);
  const kept = pairsInOrder(links, pairs, a.clauses.length);
  return [
    ...links,
    ...pairs.map(([x, y, score], index) => ({ a: [x], b: [y], score, moved: !kept.has(index) })),
  ];
}

function passOverBare(side: PreparedText, ids: Int32Array, { kind }: Lexis, linked: Uint8Array): void {
  for (let clause = 0; clause < linked.length; clause++) {
    let bare = 1;
    const to = side.clauseTokens[clause + 1] as number;
    for (let token = side.clauseTokens[clause] as number; token < to && bare === 1; token++) {
      const own = kind[ids[token] as number];
      if (own !== PUNCTUATION && own !== NUMBER) bare = 0;
    }
    if (bare === 1) linked[clause] = 1;
  }
}

/**
 * Indices of the pairs that keep the order of the links that did not move, and of each other: a longest rising run of
 * those that cross no such link (patience sorting). `pairs` rise in A.
 */
function pairsInOrder(
  links: readonly Link[],
  pairs: readonly (readonly [number, number, number])[],
  clausesOfA: number,
): ReadonlySet<number> {
  // Furthest place in B of a link before each clause of A, and nearest of one after it.
  const before = new Int32Array(clausesOfA + 1).fill(-1);
  const after = new Int32Array(clausesOfA + 1).fill(0x7fffffff);
  for (const link of links) {
    if (link.moved) continue;
    const at = link.a[0] as number;
    const place = link.b[0] as number;
    before[at + 1] = Math.max(before[at + 1] as number, place);
    after[at] = Math.min(after[at] as number, place);
  }
  for (let clause = 1; clause <= clausesOfA; clause++) {
    before[clause] = Math.max(before[clause] as number, before[clause - 1] as number);
  }
  for (let clause = clausesOfA - 1; clause >= 0; clause--) {
    after[clause] = Math.min(after[clause] as number, after[clause + 1] as number);
  }
  const tails: number[] = [];
  const previous = new Int32Array(pairs.length).fill(-1);
  for (let index = 0; index < pairs.length; index++) {
    const [x, y] = pairs[index] as readonly [number, number, number];
    if ((before[x] as number) > y || (after[x + 1] as number) < y) continue;
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[tails[middle] as number]?.[1] as number) < y) low = middle + 1;
      else high = middle;
    }
    previous[index] = low > 0 ? (tails[low - 1] as number) : -1;
    tails[low] = index;
  }
  const kept = new Set<number>();
  for (let index = tails.at(-1) ?? -1; index >= 0; index = previous[index] as number) kept.add(index);
  return kept;
}

/** Clauses with the same tokens, in order: the first left over of A with the first of B. */
function linkEqual(
  { a, b, idsA, idsB }: CompletionInput,
  linkedA: Uint8Array,
  linkedB: Uint8Array,
  pairs: [number, number, number][],
): void {
  const waiting = new Map<number, number[]>();
  for (let clause = b.clauses.length - 1; clause >= 0; clause--) {
    if (linkedB[clause] === 1) continue;
    const key = hashOf(b, idsB, clause);
    const list = waiting.get(key);
    if (list) list.push(clause);
    else waiting.set(key, [clause]);
  }
  for (let clause = 0; clause < a.clauses.length; clause++) {
    if (linkedA[clause] === 1) continue;
    const list = waiting.get(hashOf(a, idsA, clause));
    // The first that waits stands last. Another clause with the same hash is all but unheard of, and stays alone.
    const other = list?.at(-1);
    if (list === undefined || other === undefined || !haveEqualTokens(a, idsA, clause, b, idsB, other))
      continue;
    list.pop();
    pairs.push([clause, other, 1]);
    linkedA[clause] = 1;
    linkedB[other] = 1;
  }
}

/** Clauses that share most of their words, each the other's best. */
function linkNearlyEqual(
  input: CompletionInput,
  linkedA: Uint8Array,
  linkedB: Uint8Array,
  pairs: [number, number, number][],
): void {
  const { a, b, idsA, idsB, lexis } = input;
  const index = indexContent(b, idsB, linkedB, lexis);
  const bestOfA = new Int32Array(a.clauses.length).fill(-1);
  const scoreOfA = new Float64Array(a.clauses.length);
  const bestOfB = new Int32Array(b.clauses.length).fill(-1);
  const scoreOfB = new Float64Array(b.clauses.length);
  const seen = new Int32Array(lexis.kind.length).fill(-1);
  const shared = new Int32Array(b.clauses.length);
  const counts = new Int32Array(lexis.kind.length);
  const touched: number[] = [];
  for (let clause = 0; clause < a.clauses.length; clause++) {
    if (linkedA[clause] === 1) continue;
    let content = 0;
    const to = a.clauseTokens[clause + 1] as number;
    for (let token = a.clauseTokens[clause] as number; token < to; token++) {
      const id = idsA[token] as number;
      if (seen[id] === clause || !carriesContent(lexis.kind[id] as number)) continue;
      seen[id] = clause;
      content++;
      const from = index.starts[id] as number;
      const end = index.starts[id + 1] as number;
      if (end - from > MOST_PLACES) continue;
      for (let at = from; at < end; at++) {
        const other = index.clauses[at] as number;
        if (shared[other] === 0) touched.push(other);
        (shared[other] as number)++;
      }
    }
    for (const other of touched) {
      // Half of the content must be shared before the words are counted one by one.
      const score = (shared[other] as number) * 2 < content ? 0 : shareOfWords(input, clause, other, counts);
      shared[other] = 0;
      if (score < NEARLY_EQUAL) continue;
      if (score > (scoreOfA[clause] as number)) {
        scoreOfA[clause] = score;
        bestOfA[clause] = other;
      }
      if (score > (scoreOfB[other] as number)) {
        scoreOfB[other] = score;
        bestOfB[other] = clause;
      }
    }
    touched.length = 0;
  }
  for (let clause = 0; clause < bestOfA.length; clause++) {
    const other = bestOfA[clause] as number;
    if (other >= 0 && bestOfB[other] === clause) pairs.push([clause, other, scoreOfA[clause] as number]);
  }
}

/** For each content word the clauses left over that hold it: those of `id` are [starts[id], starts[id + 1]). */
function indexContent(
  side: PreparedText,
  ids: Int32Array,
  linked: Uint8Array,
  { kind }: Lexis,
): { starts: Int32Array; clauses: Int32Array } {
  const starts = new Int32Array(kind.length + 1);
  const seen = new Int32Array(kind.length).fill(-1);
  const each = (visit: (id: number, clause: number) => void) => {
    seen.fill(-1);
    for (let clause = 0; clause < side.clauses.length; clause++) {
      if (linked[clause] === 1) continue;
      const to = side.clauseTokens[clause + 1] as number;
      for (let token = side.clauseTokens[clause] as number; token < to; token++) {
        const id = ids[token] as number;
        if (seen[id] === clause || !carriesContent(kind[id] as number)) continue;
        seen[id] = clause;
        visit(id, clause);
      }
    }
  };
  each((id) => (starts[id + 1] as number)++);
  for (let id = 0; id < kind.length; id++) (starts[id + 1] as number) += starts[id] as number;
  const clauses = new Int32Array(starts[kind.length] as number);
  const next = starts.slice();
  each((id, clause) => {
    clauses[next[id] as number] = clause;
    (next[id] as number)++;
  });
  return { starts, clauses };
}

/** 2 × shared words ÷ all words, each word as often as it stands in both. `counts` is all zeros before and after. */
function shareOfWords(
  { a, b, idsA, idsB, lexis }: CompletionInput,
  clauseA: number,
  clauseB: number,
  counts: Int32Array,
): number {
  const { kind } = lexis;
  const fromA = a.clauseTokens[clauseA] as number;
  const toA = a.clauseTokens[clauseA + 1] as number;
  const toB = b.clauseTokens[clauseB + 1] as number;
  let all = 0;
  let shared = 0;
  for (let token = fromA; token < toA; token++) {
    const id = idsA[token] as number;
    if (kind[id] === PUNCTUATION) continue;
    counts[id] = (counts[id] as number) + 1;
    all++;
  }
  for (let token = b.clauseTokens[clauseB] as number; token < toB; token++) {
    const id = idsB[token] as number;
    if (kind[id] === PUNCTUATION) continue;
    const left = counts[id] as number;
    if (left > 0) {
      counts[id] = left - 1;
      shared++;
    }
    all++;
  }
  for (let token = fromA; token < toA; token++) counts[idsA[token] as number] = 0;
  return all === 0 ? 0 : (2 * shared) / all;
}

function hashOf(side: PreparedText, ids: Int32Array, clause: number): number {
  let hash = 0x811c9dc5;
  const to = side.clauseTokens[clause + 1] as number;
  for (let token = side.clauseTokens[clause] as number; token < to; token++) {
    hash = Math.imul(hash ^ (ids[token] as number), 0x01000193);
  }
  return hash;
}

function haveEqualTokens(
  a: PreparedText,
  idsA: Int32Array,
  clauseA: number,
  b: PreparedText,
  idsB: Int32Array,
  clauseB: number,
): boolean {
  const fromA = a.clauseTokens[clauseA] as number;
  const fromB = b.clauseTokens[clauseB] as number;
  const size = (a.clauseTokens[clauseA + 1] as number) - fromA;
  if (size !== (b.clauseTokens[clauseB + 1] as number) - fromB) return false;
  for (let token = 0; token < size; token++) if (idsA[fromA + token] !== idsB[fromB + token]) return false;
  return true;
}
