/**
 * Tokens of two clauses → which correspond, as a careful reader would pair them: the readable answer, beside the
 * minimal one of `matchIds`.
 *
 * A longest common subsequence keeps every equal word, however stray, and so turns a rewritten passage into confetti.
 * Here a pair earns what it proves: content words and numbers much, function words little, punctuation less; the same
 * stem and a like spelling earn something too; a run of pairs pays once for being opened and earns for going on. So a
 * lone "of" between two changes is absorbed into the change, and replaced runs are paired word by word. Global
 * alignment with affine gaps after O. Gotoh, "An improved algorithm for matching biological sequences" (J. Mol. Biol.
 * 162, 1982), with the roles of gap and match exchanged. Pure integers; the cells computed are bounded.
 */
import { FUNCTION_WORD, type Lexis, NUMBER, PUNCTUATION } from '../prepared/joint-vocabulary.ts';
import { matchIds } from './longest-common.ts';
import { slideRuns } from './slide-runs.ts';

export interface Pairing {
  /** For each token of A the equal token of B that it stands with, or -1; rises. */
  readonly match: Int32Array;
  /** For each token of A the token of B that stands in its place, equal or not, or -1; rises. */
  readonly partner: Int32Array;
  readonly precise: boolean;
}

/** What a pair earns, in hundredths of a content word. */
const EQUAL = Int32Array.of(12, 30, 100, 100);
const SAME_STEM = 70;
const LIKE_SPELLING = 45;
const BOTH_NUMBERS = 25;
const SAME_KIND = 1;
/** Opening a run of pairs costs this much, once. */
const OPENING = 8;
/** Each further pair of a run earns this much more. */
const GOING_ON = 3;

const NEVER = -1_000_000;
/** Cells of one table: two clauses of some 180 tokens. Longer ones are first divided at their long equal runs. */
const TABLE_CELLS = 32_768;
/** Steps that finding the long equal runs of a row may take for each of its tokens. */
const STEPS_PER_TOKEN = 500;
/** An equal run of this many tokens is taken for granted when a long pair of clauses is divided. */
const FIXED_RUN = 6;

/** Tables that the pairings of one comparison take turns to use, so that they are allocated seldom. They grow. */
export interface Workspace {
  table: Uint8Array;
  paired: Int32Array;
  open: Int32Array;
  kinds: Int32Array;
  stems: Int32Array;
  openings: Int32Array;
}

export function makeWorkspace(): Workspace {
  return {
    table: new Uint8Array(4096),
    paired: new Int32Array(128),
    open: new Int32Array(128),
    kinds: new Int32Array(128),
    stems: new Int32Array(128),
    openings: new Int32Array(128),
  };
}

function makeRoom(workspace: Workspace, cells: number, width: number): void {
  if (workspace.table.length < cells) workspace.table = new Uint8Array(2 * cells);
  if (workspace.paired.length >= width) return;
  workspace.paired = new Int32Array(2 * width);
  workspace.open = new Int32Array(2 * width);
  workspace.kinds = new Int32Array(2 * width);
  workspace.stems = new Int32Array(2 * width);
  workspace.openings = new Int32Array(2 * width);
}

/** Pairs two lists of joint token ids. */
export function pairIds(a: Int32Array, b: Int32Array, lexis: Lexis, workspace: Workspace): Pairing {
  const match = new Int32Array(a.length).fill(-1);
  const partner = new Int32Array(a.length).fill(-1);
  let head = 0;
  let aTo = a.length;
  let bTo = b.length;
  while (head < aTo && head < bTo && a[head] === b[head]) {
    match[head] = head;
    partner[head] = head;
    head++;
  }
  while (aTo > head && bTo > head && a[aTo - 1] === b[bTo - 1]) {
    aTo--;
    bTo--;
    match[aTo] = bTo;
    partner[aTo] = bTo;
  }
  const pairing = { match, partner, precise: true };
  if (head < aTo && head < bTo) {
    const box: Box = { a, b, lexis, workspace, match, partner };
    if ((aTo - head) * (bTo - head) <= TABLE_CELLS) pairBox(box, head, aTo, head, bTo);
    else pairing.precise = pairLong(box, head, aTo, head, bTo);
  }
  if (a.length !== b.length || head < aTo) slideRuns(a, b, pairing, lexis);
  return pairing;
}

interface Box {
  readonly a: Int32Array;
  readonly b: Int32Array;
  readonly lexis: Lexis;
  readonly workspace: Workspace;
  readonly match: Int32Array;
  readonly partner: Int32Array;
}

/**
 * Steps for a row of so many tokens, of both sides. Each row has its own, for rows stand in another order when the texts
 * are swapped: were the steps of a comparison shared, the rows that come last would be cut short.
 */
export function stepsForRow(tokens: number): number {
  return STEPS_PER_TOKEN * tokens;
}

/** Divides at the long runs of a longest common subsequence, and pairs what lies between. */
function pairLong(box: Box, aFrom: number, aTo: number, bFrom: number, bTo: number): boolean {
  const { match, partner } = box;
  const steps = stepsForRow(aTo - aFrom + bTo - bFrom);
  const matching = matchIds(box.a.subarray(aFrom, aTo), box.b.subarray(bFrom, bTo), steps);
  let openA = aFrom;
  let openB = bFrom;
  const between = (toA: number, toB: number) => {
    if (toA > openA && toB > openB && (toA - openA) * (toB - openB) <= TABLE_CELLS) {
      pairBox(box, openA, toA, openB, toB);
      return;
    }
    for (let index = openA; index < toA; index++) {
      const found = matching.match[index - aFrom] as number;
      if (found >= 0) match[index] = partner[index] = found + bFrom;
    }
  };
  for (let index = aFrom; index < aTo; ) {
    const found = matching.match[index - aFrom] as number;
    if (found < 0) {
      index++;
      continue;
    }
    let end = index + 1;
    while (end < aTo && matching.match[end - aFrom] === found + end - index) end++;
    if (end - index >= FIXED_RUN) {
      between(index, found + bFrom);
      for (let fixed = index; fixed < end; fixed++)
        match[fixed] = partner[fixed] = found + bFrom + fixed - index;
      openA = end;
      openB = found + bFrom + end - index;
    }
    index = end;
  }
  between(aTo, bTo);
  return matching.precise;
}

/**
 * A cell keeps how it was reached: bit 0, a pair here goes on a run; the other bits, where the best path without a pair
 * here came from, and whether it ended in a pair there. Scores are kept four bits higher, so that the larger of two
 * numbers is the better score and, among equals, the way that is preferred.
 */
const RUN = 1;
const FROM_ABOVE = 2;
const FROM_LEFT = 4;
const AFTER_PAIR = 8;
const WAY_BITS = 4;
const WAY_MASK = (1 << WAY_BITS) - 1;

function pairBox(box: Box, aFrom: number, aTo: number, bFrom: number, bTo: number): void {
  const { a, b, lexis, match, partner, workspace } = box;
  const n = aTo - aFrom;
  const m = bTo - bFrom;
  const width = m + 1;
  makeRoom(workspace, (n + 1) * width, width);
  // Best score of a path that ends in a pair at the cell, and of one that does not; one row of each, rolled.
  const { table, paired, open, kinds, stems, openings } = workspace;
  for (let j = 1; j <= m; j++) {
    const idB = b[bFrom + j - 1] as number;
    kinds[j] = lexis.kind[idB] as number;
    stems[j] = lexis.stem[idB] as number;
    openings[j] = lexis.opening[idB] as number;
    paired[j] = NEVER << WAY_BITS;
    open[j] = 0;
    table[j] = j === 1 ? FROM_LEFT | AFTER_PAIR : FROM_LEFT;
  }
  // What lies before the box is equal or nothing, so a pair in the first corner goes on a run.
  paired[0] = 0;
  open[0] = 0;
  table[0] = 0;
  for (let i = 1; i <= n; i++) {
    const idA = a[aFrom + i - 1] as number;
    const kindA = lexis.kind[idA] as number;
    const stemA = lexis.stem[idA] as number;
    const openingA = lexis.opening[idA] as number;
    const equal = EQUAL[kindA] as number;
    const row = i * width;
    let cornerPaired = paired[0] as number;
    let cornerOpen = open[0] as number;
    let leftPaired = NEVER << WAY_BITS;
    let leftOpen = 0;
    paired[0] = leftPaired;
    table[row] = i === 1 ? FROM_ABOVE | AFTER_PAIR : FROM_ABOVE;
    for (let j = 1; j <= m; j++) {
      const abovePaired = paired[j] as number;
      const aboveOpen = open[j] as number;
      const without = Math.max(
        aboveOpen | FROM_ABOVE,
        abovePaired | FROM_ABOVE | AFTER_PAIR,
        leftOpen | FROM_LEFT,
        leftPaired | FROM_LEFT | AFTER_PAIR,
      );
      let cell = without & WAY_MASK;
      leftOpen = without & ~WAY_MASK;
      leftPaired = NEVER << WAY_BITS;
      const idB = b[bFrom + j - 1] as number;
      if (idA === idB || (kindA === kinds[j] && kindA !== PUNCTUATION)) {
        const earned =
          idA === idB
            ? equal
            : stemA === stems[j]
              ? kindA === FUNCTION_WORD
                ? SAME_KIND
                : SAME_STEM
              : kindA === NUMBER
                ? BOTH_NUMBERS
                : openingA === openings[j] &&
                    likeSpelling(lexis.words[idA] as string, lexis.words[idB] as string)
                  ? LIKE_SPELLING
                  : SAME_KIND;
        const goingOn = cornerPaired + (GOING_ON << WAY_BITS);
        const opened = cornerOpen - (OPENING << WAY_BITS);
        leftPaired = Math.max(goingOn, opened) + (earned << WAY_BITS);
        if (goingOn >= opened) cell |= RUN;
      }
      cornerPaired = abovePaired;
      cornerOpen = aboveOpen;
      paired[j] = leftPaired;
      open[j] = leftOpen;
      table[row + j] = cell;
    }
  }
  // What lies behind the box is equal or nothing: a run that reaches the last corner earns for going on.
  let i = n;
  let j = m;
  let inPair = (paired[m] as number) + (GOING_ON << WAY_BITS) >= (open[m] as number);
  while (i > 0 || j > 0) {
    const cell = table[i * width + j] as number;
    if (inPair && i > 0 && j > 0) {
      const atA = aFrom + i - 1;
      const atB = bFrom + j - 1;
      partner[atA] = atB;
      if (a[atA] === b[atB]) match[atA] = atB;
      inPair = (cell & RUN) !== 0;
      i--;
      j--;
    } else {
      inPair = (cell & AFTER_PAIR) !== 0;
      if ((cell & FROM_ABOVE) !== 0) i--;
      else j--;
    }
  }
}

/** Six letters in ten stand at the start of both, and nearly as many as the shorter has. */
function likeSpelling(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length);
  const longer = Math.max(a.length, b.length);
  let same = 0;
  while (same < shorter && a.charCodeAt(same) === b.charCodeAt(same)) same++;
  return same >= 4 && same * 10 >= longer * 6;
}

/** The pairing of (b, a) read as one of (a, b). */
export function turnPairing(pairing: Pairing, lengthA: number): Pairing {
  const turn = (list: Int32Array) => {
    const turned = new Int32Array(lengthA).fill(-1);
    for (let index = 0; index < list.length; index++) {
      const other = list[index] as number;
      if (other >= 0) turned[other] = index;
    }
    return turned;
  };
  return { match: turn(pairing.match), partner: turn(pairing.partner), precise: pairing.precise };
}
