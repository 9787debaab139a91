/**
 * Two stretches of tokens → their best pairing in order, found exactly. Global alignment with affine gaps after O. Gotoh,
 * "An improved algorithm for matching biological sequences" (J. Mol. Biol. 162, 1982), with the roles of gap and match
 * exchanged. Pure integers.
 */
import { FUNCTION_WORD, type Lexis, NUMBER, PUNCTUATION } from '../prepared/joint-vocabulary.ts';

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

/** Tables that the pairings of one comparison take turns to use, so that they are allocated seldom. They grow. */
export interface Workspace {
  table: Uint8Array;
  /** One array serves the columns of all that is kept by the token of B: see `Columns`. */
  columns: Columns;
}

/** By token of B, from 1 on. */
interface Columns {
  readonly width: number;
  readonly paired: Int32Array;
  readonly open: Int32Array;
  readonly ids: Int32Array;
  readonly kinds: Int32Array;
  readonly stems: Int32Array;
  readonly openings: Int32Array;
  /** By kind of the token of A: what a pair earns that nothing but the kind speaks for. */
  readonly earned: readonly Int32Array[];
  /** Places at which the token of A at hand earns something else. */
  readonly changed: Int32Array;
}

const KINDS = 4;

function makeColumns(width: number): Columns {
  const column = () => new Int32Array(width);
  return {
    width,
    paired: column(),
    open: column(),
    ids: column(),
    kinds: column(),
    stems: column(),
    openings: column(),
    earned: Array.from({ length: KINDS }, column),
    changed: column(),
  };
}

/** Room for short clauses; it grows. */
export function makeWorkspace(): Workspace {
  return { table: new Uint8Array(4096), columns: makeColumns(128) };
}

function makeRoom(workspace: Workspace, cells: number, width: number): void {
  if (workspace.table.length < cells) workspace.table = new Uint8Array(2 * cells);
  if (workspace.columns.width < width) workspace.columns = makeColumns(2 * width);
}

/** A stretch of either side is paired; pairs are noted by the token of A. */
export interface Box {
  readonly a: Int32Array;
  readonly b: Int32Array;
  readonly lexis: Lexis;
  readonly workspace: Workspace;
  readonly match: Int32Array;
  readonly partner: Int32Array;
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

/** Pairs the tokens of `box` between these places, half-open. */
export function pairBox(box: Box, aFrom: number, aTo: number, bFrom: number, bTo: number): void {
  const { a, b, lexis, match, partner, workspace } = box;
  const n = aTo - aFrom;
  const m = bTo - bFrom;
  const width = m + 1;
  makeRoom(workspace, (n + 1) * width, width);
  // Best score of a path that ends in a pair at the cell, and of one that does not; one row of each, rolled.
  const { table, columns } = workspace;
  const { paired, open } = columns;
  readColumns(columns, b, bFrom, m, lexis);
  for (let j = 1; j <= m; j++) {
    paired[j] = NEVER << WAY_BITS;
    open[j] = 0;
    table[j] = j === 1 ? FROM_LEFT | AFTER_PAIR : FROM_LEFT;
  }
  // What lies before the box is equal or nothing, so a pair in the first corner goes on a run.
  paired[0] = 0;
  open[0] = 0;
  table[0] = 0;
  for (let i = 1; i <= n; i++) {
    const idA = a[aFrom + i - 1];
    const kindA = lexis.kind[idA];
    const earned = columns.earned[kindA];
    const changes = changeEarned(columns, earned, idA, m, lexis);
    const row = i * width;
    let cornerPaired = paired[0];
    let cornerOpen = open[0];
    let leftPaired = NEVER << WAY_BITS;
    let leftOpen = 0;
    paired[0] = leftPaired;
    table[row] = i === 1 ? FROM_ABOVE | AFTER_PAIR : FROM_ABOVE;
    // No branch that depends on the words: a processor would guess it wrong every other time.
    for (let j = 1; j <= m; j++) {
      const abovePaired = paired[j];
      const aboveOpen = open[j];
      const without = Math.max(
        Math.max(aboveOpen | FROM_ABOVE, abovePaired | FROM_ABOVE | AFTER_PAIR),
        Math.max(leftOpen | FROM_LEFT, leftPaired | FROM_LEFT | AFTER_PAIR),
      );
      const goingOn = cornerPaired + (GOING_ON << WAY_BITS);
      const opened = cornerOpen - (OPENING << WAY_BITS);
      leftOpen = without & ~WAY_MASK;
      leftPaired = Math.max(goingOn, opened) + earned[j];
      cornerPaired = abovePaired;
      cornerOpen = aboveOpen;
      paired[j] = leftPaired;
      open[j] = leftOpen;
      // The sign of the difference says whether going on is at least as good.
      table[row + j] = (without & WAY_MASK) | (RUN ^ ((goingOn - opened) >>> 31));
    }
    const usual = earnedByKind(kindA);
    for (let change = 0; change < changes; change++) earned[columns.changed[change]] = usual;
  }
  // What lies behind the box is equal or nothing: a run that reaches the last corner earns for going on.
  let i = n;
  let j = m;
  let inPair = paired[m] + (GOING_ON << WAY_BITS) >= open[m];
  while (i > 0 || j > 0) {
    const cell = table[i * width + j];
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

/** What two tokens of this kind earn where nothing else speaks for them, as scores are kept. */
function earnedByKind(kind: number): number {
  return (kind === PUNCTUATION ? NEVER : kind === NUMBER ? BOTH_NUMBERS : SAME_KIND) << WAY_BITS;
}

/** Fills what is kept by the token of B. */
function readColumns(
  { ids, kinds, stems, openings, earned }: Columns,
  b: Int32Array,
  from: number,
  count: number,
  lexis: Lexis,
): void {
  for (let j = 1; j <= count; j++) {
    const id = b[from + j - 1];
    const kind = lexis.kind[id];
    ids[j] = id;
    kinds[j] = kind;
    stems[j] = lexis.stem[id];
    openings[j] = lexis.opening[id];
    for (let one = 0; one < KINDS; one++)
      earned[one][j] = one === kind ? earnedByKind(kind) : NEVER << WAY_BITS;
  }
}

/** Notes the tokens of B that are equal to one of A or like it; gives how many places were changed. */
function changeEarned(
  { ids, kinds, stems, openings, changed }: Columns,
  earned: Int32Array,
  idA: number,
  count: number,
  lexis: Lexis,
): number {
  const kindA = lexis.kind[idA];
  const stemA = lexis.stem[idA];
  const openingA = lexis.opening[idA];
  let changes = 0;
  for (let j = 1; j <= count; j++) {
    // Equal words have one stem; marks have none, and are equal or nothing.
    if ((stems[j] !== stemA && openings[j] !== openingA) || kinds[j] !== kindA) continue;
    const id = ids[j];
    const isEqual = id === idA;
    if (kindA === PUNCTUATION && !isEqual) continue;
    const earns = isEqual
      ? EQUAL[kindA]
      : stems[j] === stemA
        ? kindA === FUNCTION_WORD
          ? SAME_KIND
          : SAME_STEM
        : kindA === NUMBER
          ? BOTH_NUMBERS
          : likeSpelling(lexis.words[idA], lexis.words[id])
            ? LIKE_SPELLING
            : SAME_KIND;
    earned[j] = earns << WAY_BITS;
    changed[changes++] = j;
  }
  return changes;
}

/** Six letters in ten stand at the start of both, and nearly as many as the shorter has. */
function likeSpelling(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length);
  const longer = Math.max(a.length, b.length);
  let same = 0;
  while (same < shorter && a.charCodeAt(same) === b.charCodeAt(same)) same++;
  return same >= 4 && same * 10 >= longer * 6;
}
