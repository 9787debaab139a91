/**
 * Rows with answers → boosted trees (see src/comparison/align/learned/trees.ts). Histogram splits, logistic loss, a random share of
 * rows and features for each tree; seeded, so that the same rows give the same trees.
 */
import type { Trees } from '../../src/comparison/align/learned/trees.ts';

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

export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

export function boost(examples: Examples, how: Boosting): Trees {
  const { rows, width, answers, weights } = examples;
  const n = answers.length;
  const random = seeded(how.seed);
  const edges: Float32Array[] = [];
  const binned: Uint8Array[] = [];
  for (let feature = 0; feature < width; feature++) {
    const column = new Float32Array(n);
    for (let row = 0; row < n; row++) column[row] = rows[row * width + feature] as number;
    const sorted = column.slice().sort();
    const cut: number[] = [];
    for (let bin = 1; bin < BINS; bin++) {
      const value = sorted[Math.floor((bin * n) / BINS)] as number;
      if (cut.length === 0 || value > (cut.at(-1) as number)) cut.push(value);
    }
    const edge = Float32Array.from(cut);
    const bins = new Uint8Array(n);
    for (let row = 0; row < n; row++) {
      const value = column[row] as number;
      let low = 0;
      let high = edge.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if (value >= (edge[middle] as number)) low = middle + 1;
        else high = middle;
      }
      bins[row] = low;
    }
    edges.push(edge);
    binned.push(bins);
  }

  let positive = 0;
  let all = 0;
  for (let row = 0; row < n; row++) {
    positive += (weights[row] as number) * (answers[row] as number);
    all += weights[row] as number;
  }
  const base = Math.log((positive + 1) / (all - positive + 1));
  const nodes = 1 << how.depth;
  const feature = new Uint8Array(how.trees * nodes);
  const threshold = new Float32Array(how.trees * nodes);
  const leaf = new Float32Array(how.trees * nodes);
  const score = new Float64Array(n).fill(base);
  const gradient = new Float64Array(n);
  const hessian = new Float64Array(n);
  const sumG = new Float64Array(BINS);
  const sumH = new Float64Array(BINS);

  for (let tree = 0; tree < how.trees; tree++) {
    const root = tree * nodes;
    for (let row = 0; row < n; row++) {
      const p = 1 / (1 + Math.exp(-(score[row] as number)));
      gradient[row] = (weights[row] as number) * (p - (answers[row] as number));
      hessian[row] = (weights[row] as number) * p * (1 - p);
    }
    const sample: number[] = [];
    for (let row = 0; row < n; row++) if (random() < how.rowShare) sample.push(row);
    const features: number[] = [];
    for (let f = 0; f < width; f++) if (random() < how.featureShare) features.push(f);

    const bin = new Uint8Array(nodes);
    const grow = (node: number, members: readonly number[], spoken: number): void => {
      let g = 0;
      let h = 0;
      for (const row of members) {
        g += gradient[row] as number;
        h += hessian[row] as number;
      }
      const says = members.length === 0 ? spoken : (-how.rate * g) / (h + how.shrinkage);
      if (node >= nodes) {
        leaf[root + node - nodes] = says;
        return;
      }
      let best = 1e-3;
      let bestFeature = -1;
      let bestBin = 0;
      if (h >= 2 * how.leastEvidence) {
        for (const f of features) {
          sumG.fill(0);
          sumH.fill(0);
          const bins = binned[f] as Uint8Array;
          for (const row of members) {
            const b = bins[row] as number;
            sumG[b] = (sumG[b] as number) + (gradient[row] as number);
            sumH[b] = (sumH[b] as number) + (hessian[row] as number);
          }
          let leftG = 0;
          let leftH = 0;
          const last = (edges[f] as Float32Array).length;
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
        // No split: every row goes right, and every leaf below says the same.
        feature[root + node] = 0;
        threshold[root + node] = Number.NEGATIVE_INFINITY;
        fill(node, says);
        return;
      }
      feature[root + node] = bestFeature;
      threshold[root + node] = (edges[bestFeature] as Float32Array)[bestBin] as number;
      bin[node] = bestBin;
      const bins = binned[bestFeature] as Uint8Array;
      const left: number[] = [];
      const right: number[] = [];
      for (const row of members) ((bins[row] as number) <= bestBin ? left : right).push(row);
      grow(2 * node, left, says);
      grow(2 * node + 1, right, says);
    };
    const fill = (node: number, says: number): void => {
      if (node >= nodes) {
        leaf[root + node - nodes] = says;
        return;
      }
      feature[root + node] = 0;
      threshold[root + node] = Number.NEGATIVE_INFINITY;
      fill(2 * node, says);
      fill(2 * node + 1, says);
    };
    grow(1, sample, 0);

    for (let row = 0; row < n; row++) {
      let node = 1;
      while (node < nodes) {
        const value = rows[row * width + (feature[root + node] as number)] as number;
        node = 2 * node + (value >= (threshold[root + node] as number) ? 1 : 0);
      }
      score[row] = (score[row] as number) + (leaf[root + node - nodes] as number);
    }
  }
  return { base, depth: how.depth, count: how.trees, feature, threshold, leaf };
}
