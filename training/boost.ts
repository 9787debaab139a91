/**
 * Rows with answers → boosted trees (see src/comparison/align/learned/trees.ts). Histogram splits, logistic loss, a
 * random share of rows and features for each tree; seeded, so that the same rows give the same trees.
 */
import type { Trees } from '../src/comparison/align/learned/trees.ts';

export interface Boosting {
  readonly trees: number;
  readonly depth: number;
  readonly rate: number;
  /** Shrinks what leaves of little evidence say. */
  readonly shrinkage: number;
  readonly leastEvidence: number;
  readonly rowShare: number;
  readonly featureShare: number;
  readonly seed: number;
}

export interface Examples {
  readonly rows: Float32Array;
  readonly width: number;
  readonly answers: Uint8Array;
  readonly weights: Float64Array;
}

const BINS = 40;
/** A split that gains less is none. */
const LEAST_GAIN = 1e-3;

export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const float = new DataView(new ArrayBuffer(4));

/** A float of half as many bytes, towards zero: some three digits tell well enough where to cut. */
function shortened(value: number): number {
  float.setFloat32(0, value);
  float.setUint16(2, 0);
  return float.getFloat32(0);
}

interface Binned {
  /** By feature: the values at which a bin ends. */
  readonly edges: readonly Float32Array[];
  /** By feature: the bin of each row. */
  readonly bins: readonly Uint8Array[];
}

export function boost(examples: Examples, how: Boosting): Trees {
  const { width, answers, weights } = examples;
  const n = answers.length;
  const random = seeded(how.seed);
  const binned = binRows(examples);
  let positive = 0;
  let all = 0;
  for (let row = 0; row < n; row++) {
    positive += (weights[row] as number) * (answers[row] as number);
    all += weights[row] as number;
  }
  const base = Math.log((positive + 1) / (all - positive + 1));
  const nodes = 1 << how.depth;
  const trees: Trees = {
    base,
    depth: how.depth,
    count: how.trees,
    feature: new Uint8Array(how.trees * nodes),
    threshold: new Float32Array(how.trees * nodes),
    leaf: new Float32Array(how.trees * nodes),
  };
  const score = new Float64Array(n).fill(base);
  const gradient = new Float64Array(n);
  const hessian = new Float64Array(n);
  const members = new Int32Array(n);
  for (let tree = 0; tree < how.trees; tree++) {
    for (let row = 0; row < n; row++) {
      const p = 1 / (1 + Math.exp(-(score[row] as number)));
      gradient[row] = (weights[row] as number) * (p - (answers[row] as number));
      hessian[row] = (weights[row] as number) * p * (1 - p);
    }
    let size = 0;
    for (let row = 0; row < n; row++) if (random() < how.rowShare) members[size++] = row;
    const features: number[] = [];
    for (let f = 0; f < width; f++) if (random() < how.featureShare) features.push(f);
    const bin = growTree(trees, tree, members, size, features, { binned, gradient, hessian, how });
    const root = tree * nodes;
    for (let row = 0; row < n; row++) {
      let node = 1;
      while (node < nodes) {
        const at = bin[node] as number;
        const bins = binned.bins[trees.feature[root + node] as number] as Uint8Array;
        node = 2 * node + ((bins[row] as number) > at ? 1 : 0);
      }
      score[row] = (score[row] as number) + (trees.leaf[root + node - nodes] as number);
    }
  }
  return trees;
}

function binRows({ rows, width, answers }: Examples): Binned {
  const n = answers.length;
  const edges: Float32Array[] = [];
  const bins: Uint8Array[] = [];
  const column = new Float32Array(n);
  for (let feature = 0; feature < width; feature++) {
    for (let row = 0; row < n; row++) column[row] = rows[row * width + feature] as number;
    const sorted = column.slice().sort();
    const cut: number[] = [];
    for (let bin = 1; bin < BINS; bin++) {
      const value = shortened(sorted[Math.floor((bin * n) / BINS)] as number);
      if (cut.length === 0 || value > (cut.at(-1) as number)) cut.push(value);
    }
    const edge = Float32Array.from(cut);
    const own = new Uint8Array(n);
    for (let row = 0; row < n; row++) {
      const value = column[row] as number;
      let low = 0;
      let high = edge.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if (value >= (edge[middle] as number)) low = middle + 1;
        else high = middle;
      }
      own[row] = low;
    }
    edges.push(edge);
    bins.push(own);
  }
  return { edges, bins };
}

interface Growing {
  readonly binned: Binned;
  readonly gradient: Float64Array;
  readonly hessian: Float64Array;
  readonly how: Boosting;
}

/** Grows one tree over the first `size` of `members`; gives by node the last bin that goes left, -1 where all go right. */
function growTree(
  trees: Trees,
  tree: number,
  members: Int32Array,
  size: number,
  features: readonly number[],
  { binned, gradient, hessian, how }: Growing,
): Int16Array {
  const nodes = 1 << how.depth;
  const root = tree * nodes;
  const lastLeft = new Int16Array(nodes).fill(-1);
  const sumG = new Float64Array(BINS);
  const sumH = new Float64Array(BINS);
  const aside = new Int32Array(size);
  const fill = (node: number, says: number): void => {
    if (node >= nodes) {
      trees.leaf[root + node - nodes] = says;
      return;
    }
    // No split: every row goes right, and every leaf below says the same.
    trees.feature[root + node] = 0;
    trees.threshold[root + node] = Number.NEGATIVE_INFINITY;
    fill(2 * node, says);
    fill(2 * node + 1, says);
  };
  const grow = (node: number, from: number, to: number, spoken: number): void => {
    let g = 0;
    let h = 0;
    for (let at = from; at < to; at++) {
      const row = members[at] as number;
      g += gradient[row] as number;
      h += hessian[row] as number;
    }
    const says = to === from ? spoken : (-how.rate * g) / (h + how.shrinkage);
    if (node >= nodes) {
      trees.leaf[root + node - nodes] = says;
      return;
    }
    let best = LEAST_GAIN;
    let bestFeature = -1;
    let bestBin = 0;
    if (h >= 2 * how.leastEvidence) {
      for (const f of features) {
        sumG.fill(0);
        sumH.fill(0);
        const bins = binned.bins[f] as Uint8Array;
        for (let at = from; at < to; at++) {
          const row = members[at] as number;
          const b = bins[row] as number;
          sumG[b] = (sumG[b] as number) + (gradient[row] as number);
          sumH[b] = (sumH[b] as number) + (hessian[row] as number);
        }
        let leftG = 0;
        let leftH = 0;
        const last = (binned.edges[f] as Float32Array).length;
        for (let b = 0; b < last; b++) {
          leftG += sumG[b] as number;
          leftH += sumH[b] as number;
          if (leftH < how.leastEvidence || h - leftH < how.leastEvidence) continue;
          const rightG = g - leftG;
          const gain =
            (leftG * leftG) / (leftH + how.shrinkage) +
            (rightG * rightG) / (h - leftH + how.shrinkage) -
            (g * g) / (h + how.shrinkage);
          if (gain > best) {
            best = gain;
            bestFeature = f;
            bestBin = b;
          }
        }
      }
    }
    if (bestFeature < 0) {
      fill(node, says);
      return;
    }
    trees.feature[root + node] = bestFeature;
    trees.threshold[root + node] = (binned.edges[bestFeature] as Float32Array)[bestBin] as number;
    lastLeft[node] = bestBin;
    const bins = binned.bins[bestFeature] as Uint8Array;
    let left = from;
    let right = 0;
    for (let at = from; at < to; at++) {
      const row = members[at] as number;
      if ((bins[row] as number) <= bestBin) members[left++] = row;
      else aside[right++] = row;
    }
    for (let at = 0; at < right; at++) members[left + at] = aside[at] as number;
    grow(2 * node, from, left, says);
    grow(2 * node + 1, left, to, says);
  };
  grow(1, 0, size, 0);
  return lastLeft;
}
