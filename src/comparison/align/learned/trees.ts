/**
 * Learned trees: a row of features → a score. Boosted trees with logistic loss after J. H. Friedman, "Greedy function
 * approximation: a gradient boosting machine" (Annals of Statistics 29, 2001); every tree is complete, so that a row
 * walks each in the same few steps without a branch. Pure.
 */

import type { Steps } from '../../../text/index.ts';

export interface Trees {
  /** Log-odds before any tree speaks. */
  readonly base: number;
  readonly depth: number;
  readonly count: number;
  /** Inner nodes of every tree, in heap order from index 1: which feature, and from which value on to go right. */
  readonly feature: Uint8Array;
  readonly threshold: Float32Array;
  /** What each leaf adds. */
  readonly leaf: Float32Array;
}

/** Trees asked before the rows without hope are let go. */
const ROUND = 10;
/** Log-odds from which no row has been seen to recover so far that its likelihood counts for anything. */
const HOPELESS = -5.5;
/**
 * The same where only rows that end above the thresholds of choice count: of 16,000 hand-aligned candidates none that
 * was chosen had been below -1.6 after any number of trees.
 */
export const NEVER_CHOSEN = -2.5;

/**
 * Log-odds of every row; those of rows without hope are left as they stood when hope was lost. Trees are walked one
 * after the other by all rows, because the rows of one tree do not wait for each other.
 */
export function scoreRows(
  trees: WalkableTrees,
  rows: Float32Array,
  width: number,
  hopeless = HOPELESS,
): Float64Array {
  const { depth, count } = trees;
  const total = Math.floor(rows.length / width);
  const scores = new Float64Array(total).fill(trees.base);
  const values = ordered(rows);
  const alive = new Int32Array(total);
  for (let row = 0; row < total; row++) alive[row] = row;
  let left = total;
  const walk = depth === 3 ? walkThree : walkFour;
  for (let tree = 0; tree < count && left > 0; tree++) {
    walk(trees, tree, values, width, alive.subarray(0, left), scores);
    if (tree % ROUND !== ROUND - 1) continue;
    let kept = 0;
    for (let at = 0; at < left; at++) {
      const row = alive[at];
      if (scores[row] > hopeless) alive[kept++] = row;
    }
    left = kept;
  }
  return scores;
}

/** Rows that are scored at one go: more than two statements have. */
const ROWS_OF_STEP = 8192;

/** `scoreRows` in steps. */
export function* scoringSteps(
  trees: WalkableTrees,
  rows: Float32Array,
  width: number,
  hopeless = HOPELESS,
): Steps<Float64Array> {
  const total = Math.floor(rows.length / width);
  if (total <= ROWS_OF_STEP) return scoreRows(trees, rows, width, hopeless);
  const scores = new Float64Array(total);
  for (let from = 0; from < total; from += ROWS_OF_STEP) {
    const here = rows.subarray(from * width, (from + ROWS_OF_STEP) * width);
    scores.set(scoreRows(trees, here, width, hopeless), from);
    yield;
  }
  return scores;
}

/** Adds what a tree of three steps says of some rows. The steps are written out: a loop costs as much as they do. */
function walkThree(
  { steps, leaf }: WalkableTrees,
  tree: number,
  values: Int32Array,
  width: number,
  rows: Int32Array,
  scores: Float64Array,
): void {
  const root = tree << 4;
  const leaves = (tree << 3) - 8;
  const feature = steps[root + 2];
  const least = steps[root + 3];
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at];
    const from = row * width;
    let node = 2 + ((least - values[from + feature]) >>> 31);
    let step = root + (node << 1);
    node = 2 * node + ((steps[step + 1] - values[from + steps[step]]) >>> 31);
    step = root + (node << 1);
    node = 2 * node + ((steps[step + 1] - values[from + steps[step]]) >>> 31);
    scores[row] += leaf[leaves + node];
  }
}

/** The same for a tree of four steps. */
function walkFour(
  { steps, leaf }: WalkableTrees,
  tree: number,
  values: Int32Array,
  width: number,
  rows: Int32Array,
  scores: Float64Array,
): void {
  const root = tree << 5;
  const leaves = (tree << 4) - 16;
  const feature = steps[root + 2];
  const least = steps[root + 3];
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at];
    const from = row * width;
    let node = 2 + ((least - values[from + feature]) >>> 31);
    let step = root + (node << 1);
    node = 2 * node + ((steps[step + 1] - values[from + steps[step]]) >>> 31);
    step = root + (node << 1);
    node = 2 * node + ((steps[step + 1] - values[from + steps[step]]) >>> 31);
    step = root + (node << 1);
    node = 2 * node + ((steps[step + 1] - values[from + steps[step]]) >>> 31);
    scores[row] += leaf[leaves + node];
  }
}

/**
 * 32-bit floats → integers in the same order, so that a comparison is the sign of a difference and no branch, which a
 * processor would guess wrong every other time. One bit is dropped so that no difference overflows: two floats next
 * to each other may become equal.
 */
function ordered(values: Float32Array): Int32Array {
  const bits = new Int32Array(values.buffer, values.byteOffset, values.length);
  const order = new Int32Array(bits.length);
  for (let at = 0; at < bits.length; at++) {
    const unit = bits[at];
    order[at] = unit === MINUS_ZERO ? 0 : (unit ^ ((unit >> 31) & 0x7fffffff)) >> 1;
  }
  return order;
}

const MINUS_ZERO = -0x80000000;

/** Trees of three or four steps made ready to be walked by `scoreRows`. */
export interface WalkableTrees {
  readonly base: number;
  readonly depth: number;
  readonly count: number;
  /** By node: which feature, and one less than the least ordered value that goes right. */
  readonly steps: Int32Array;
  readonly leaf: Float32Array;
}

export function makeWalkable({ base, depth, count, feature, threshold, leaf }: Trees): WalkableTrees {
  if (depth !== 3 && depth !== 4) throw new RangeError(`Trees of ${depth} steps are not walked: 3 or 4 are.`);
  const steps = new Int32Array(2 * feature.length);
  const least = ordered(threshold);
  for (let node = 0; node < feature.length; node++) {
    steps[2 * node] = feature[node];
    steps[2 * node + 1] = least[node] - 1;
  }
  return { base, depth, count, steps, leaf };
}

export function probability(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds));
}

/**
 * Trees as a string: base64 of depth, count and base, then features, thresholds and leaves byte by byte, the most
 * significant bytes of all first: alike bytes stand together, and the string packs well.
 */
export function decodeTrees(data: string): Trees {
  const text = atob(data);
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) bytes[at] = text.charCodeAt(at);
  const view = new DataView(bytes.buffer);
  const depth = view.getUint16(0, true);
  const count = view.getUint16(2, true);
  const base = view.getFloat32(4, true);
  const size = count << depth;
  const feature = bytes.slice(HEAD, HEAD + size);
  const threshold = new DataView(new ArrayBuffer(4 * size));
  const leaf = new DataView(new ArrayBuffer(2 * size));
  for (let at = 0; at < size; at++) {
    for (let byte = 0; byte < 4; byte++)
      threshold.setUint8(4 * at + byte, bytes[HEAD + (1 + byte) * size + at]);
    for (let byte = 0; byte < 2; byte++) leaf.setUint8(2 * at + byte, bytes[HEAD + (5 + byte) * size + at]);
  }
  return {
    base,
    depth,
    count,
    feature,
    threshold: Float32Array.from({ length: size }, (_, at) => threshold.getFloat32(4 * at)),
    leaf: Float32Array.from({ length: size }, (_, at) => leaf.getInt16(2 * at) / LEAF_UNITS),
  };
}

/** The inverse of `decodeTrees`, for the program that learns. */
export function encodeTrees(trees: Trees): string {
  const size = trees.count << trees.depth;
  const bytes = new Uint8Array(HEAD + 7 * size);
  const head = new DataView(bytes.buffer);
  head.setUint16(0, trees.depth, true);
  head.setUint16(2, trees.count, true);
  head.setFloat32(4, trees.base, true);
  bytes.set(trees.feature, HEAD);
  const one = new DataView(new ArrayBuffer(6));
  for (let at = 0; at < size; at++) {
    one.setFloat32(0, trees.threshold[at]);
    one.setInt16(4, Math.round(trees.leaf[at] * LEAF_UNITS));
    for (let byte = 0; byte < 6; byte++) bytes[HEAD + (1 + byte) * size + at] = one.getUint8(byte);
  }
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
}

/** Bytes before those of the nodes. */
const HEAD = 8;
const LEAF_UNITS = 16_384;
