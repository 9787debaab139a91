/** Hand-aligned pairs as keys → learned trees for comparison across languages. */
import type { Candidates } from '../src/comparison/align/candidates.ts';
import { makeWalkable, scoreRows, type Trees } from '../src/comparison/align/learned/trees.ts';
import { CONTEXT_COLUMNS, describeContext, likelihoods } from '../src/comparison/align/second-opinion.ts';
import { findCrossed } from '../src/crossing/align/candidates.ts';
import { CROSSED_ASKING, CROSSED_FEATURES, describeCrossed } from '../src/crossing/align/features.ts';
import { joinKeys } from '../src/crossing/align/joint.ts';
import { pairsOf, type Selection, selectPairs } from '../src/crossing/align/select.ts';
import type { KeyedText, KeyPlace } from '../src/crossing/types.ts';
import { type Boosting, boost, type Examples, seeded } from './boost.ts';

export interface CrossedPair {
  readonly id: string;
  readonly isCross: boolean;
  readonly a: KeyedText;
  readonly b: KeyedText;
  readonly links: readonly (readonly [a: number, b: number, label?: string])[];
  readonly weight: number;
}

export interface DescribedCrossing {
  readonly pair: CrossedPair;
  readonly found: Candidates;
  readonly rows: Float32Array;
  readonly answers: Uint8Array;
  readonly plain: Uint8Array;
}

export function describeCrossing(pair: CrossedPair): DescribedCrossing {
  const joint = joinKeys(pair.a, pair.b);
  const found = findCrossed(joint);
  const rows = describeCrossed(joint, found, pair.isCross);
  const m = pair.b.clauses.length;
  const labels = new Map(pair.links.map(([i, j, label]) => [i * m + j, label ?? 'same']));
  const label = (at: number) => labels.get((found.a[at] as number) * m + (found.b[at] as number));
  return {
    pair,
    found,
    rows,
    answers: Uint8Array.from({ length: found.count }, (_, at) => (label(at) === undefined ? 0 : 1)),
    plain: Uint8Array.from({ length: found.count }, (_, at) =>
      ['same', 'reworded'].includes(label(at) ?? '') ? 1 : 0,
    ),
  };
}

/**
 * The keys of a text as another language might give them: some places are not known there, some mean something else.
 * Seeded by the text, so that learning is repeatable.
 */
export function blur(text: KeyedText, share: number, seed: number): KeyedText {
  const random = seeded(seed);
  return {
    ...text,
    clauses: text.clauses.map((clause) => {
      const lost = new Set<number>();
      const places = clause.places.map((place): KeyPlace => {
        const rate = {
          name: share / 2,
          number: share / 4,
          date: share / 4,
          formula: share,
          term: share,
          word: share,
          unknown: 0,
        }[place.kind];
        if (random() >= rate && !lost.has(place.from)) return place;
        lost.add(place.from);
        return {
          ...place,
          kind: place.kind === 'word' || place.kind === 'term' ? place.kind : place.kind,
          keys: [`x:${place.keys[0] ?? ''}`],
        };
      });
      return { ...clause, places };
    }),
  };
}

const CONTEXT_WIDTH = CROSSED_FEATURES + CONTEXT_COLUMNS;

const FIRST: Boosting = {
  trees: 80,
  depth: 3,
  rate: 0.1,
  shrinkage: 5,
  leastEvidence: 8,
  rowShare: 0.5,
  featureShare: 0.4,
  seed: 1,
};
const SECOND: Boosting = { ...FIRST, trees: 120, rate: 0.06, seed: 2 };
/** Sets of trees whose mean judges: one set alone depends too much on its seed. */
const SETS = 3;

/** The mean of several sets of trees, as one. */
function boostMean(examples: Examples, how: Boosting, sets: number): Trees {
  const all = Array.from({ length: sets }, (_, at) => boost(examples, { ...how, seed: how.seed + 10 * at }));
  const joined = <T extends Uint8Array | Float32Array>(parts: readonly T[], target: T): T => {
    let at = 0;
    for (const part of parts) {
      target.set(part, at);
      at += part.length;
    }
    return target;
  };
  const nodes = all.reduce((sum, trees) => sum + trees.feature.length, 0);
  return {
    base: all.reduce((sum, { base }) => sum + base, 0) / sets,
    depth: how.depth,
    count: all.reduce((sum, { count }) => sum + count, 0),
    feature: joined(
      all.map(({ feature }) => feature),
      new Uint8Array(nodes),
    ),
    threshold: joined(
      all.map(({ threshold }) => threshold),
      new Float32Array(nodes),
    ),
    leaf: joined(
      all.map(({ leaf }) => leaf.map((says) => says / sets)),
      new Float32Array(nodes),
    ),
  };
}

export interface LearnedCrossing {
  readonly first: Trees;
  readonly second: Trees;
}

function examples(
  list: readonly {
    readonly rows: Float32Array;
    readonly answers: Uint8Array;
    readonly weights: Float64Array;
  }[],
  width: number,
): Examples {
  const count = list.reduce((sum, { answers }) => sum + answers.length, 0);
  const rows = new Float32Array(count * width);
  const answers = new Uint8Array(count);
  const weights = new Float64Array(count);
  let at = 0;
  for (const own of list) {
    rows.set(own.rows, at * width);
    answers.set(own.answers, at);
    weights.set(own.weights, at);
    at += own.answers.length;
  }
  return { rows, width, answers, weights };
}

function weightsOf({ pair, plain }: DescribedCrossing): Float64Array {
  return Float64Array.from(plain, (is) => pair.weight * (is === 1 && pair.isCross ? 2 : 1));
}

const FOLDS = 4;

export function learnCrossing(
  described: readonly DescribedCrossing[],
  folds: (pair: CrossedPair) => number,
  sets = SETS,
): LearnedCrossing {
  const first = (list: readonly DescribedCrossing[]) =>
    boostMean(
      examples(
        list.map((one) => ({ rows: one.rows, answers: one.answers, weights: weightsOf(one) })),
        CROSSED_FEATURES,
      ),
      FIRST,
      sets,
    );
  const context = new Map<DescribedCrossing, ReturnType<typeof describeContext>>();
  for (let fold = 0; fold < FOLDS; fold++) {
    const held = described.filter(({ pair }) => folds(pair) % FOLDS === fold);
    const trees = makeWalkable(first(described.filter((one) => !held.includes(one))));
    for (const one of held)
      context.set(
        one,
        describeContext(one.found, one.rows, scoreRows(trees, one.rows, CROSSED_FEATURES), CROSSED_ASKING),
      );
  }
  const second = boostMean(
    examples(
      described.map((one) => {
        const { rows, candidates } = context.get(one) as ReturnType<typeof describeContext>;
        const weights = weightsOf(one);
        return {
          rows,
          answers: Uint8Array.from(candidates, (at) => one.answers[at] as number),
          weights: Float64Array.from(candidates, (at) => weights[at] as number),
        };
      }),
      CONTEXT_WIDTH,
    ),
    SECOND,
    sets,
  );
  return { first: first(described), second };
}

export function judgeCrossing(learned: LearnedCrossing, { found, rows }: DescribedCrossing): Float64Array {
  const context = describeContext(
    found,
    rows,
    scoreRows(makeWalkable(learned.first), rows, CROSSED_FEATURES),
    CROSSED_ASKING,
  );
  return likelihoods(
    found.count,
    context,
    scoreRows(makeWalkable(learned.second), context.rows, CONTEXT_WIDTH),
  );
}

export function chooseCrossing(
  found: Candidates,
  likelihood: Float64Array,
  rule: Selection,
): readonly (readonly [number, number])[] {
  return selectPairs(pairsOf(found), likelihood, rule).map(
    (at) => [found.a[at] as number, found.b[at] as number] as const,
  );
}
