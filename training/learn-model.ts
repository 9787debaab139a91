/** Pairs with their candidates → the gate, what stems tell, and both sets of trees; and what these say of other pairs. */
import { chooseLinks, type Judge, judgeCandidates } from '../src/comparison/align/align.ts';
import { FEATURES, GATE_FEATURES } from '../src/comparison/align/features/columns.ts';
import { makeWalkable, scoreRows, type Trees } from '../src/comparison/align/learned/trees.ts';
import { completeLinks } from '../src/comparison/align/safety-net.ts';
import { CONTEXT_FEATURES, type Context, describeContext } from '../src/comparison/align/second-opinion.ts';
import type { Mode } from '../src/comparison/index.ts';
import { type Boosting, boost, type Examples, seeded } from './boost.ts';
import { type Evidence, learnEvidence, withEvidence } from './learn-evidence.ts';
import { type Described, describePair, labelsOf, type Seen } from './seen.ts';

/** How much more a pair that readers call the same point counts than one that shares a part of it. */
const PLAIN_WEIGHT: Readonly<Record<Mode, number>> = { series: 1, cross: 2 };

interface Asked {
  /** The candidates that rows were made for; all where undefined. */
  readonly candidates?: Int32Array;
  readonly rows: Float32Array;
}

function examplesOf(
  pairs: readonly Described[],
  askedOf: (pair: Described) => Asked,
  width: number,
): Examples {
  const asked = pairs.map(askedOf);
  const count = asked.reduce((sum, { rows }) => sum + rows.length / width, 0);
  const rows = new Float32Array(count * width);
  const answers = new Uint8Array(count);
  const weights = new Float64Array(count);
  let at = 0;
  for (const [index, pair] of pairs.entries()) {
    const { candidates, rows: own } = asked[index] as Asked;
    rows.set(own, at * width);
    for (let place = 0; place < own.length / width; place++) {
      const label = pair.labels[candidates === undefined ? place : (candidates[place] as number)];
      answers[at] = label === undefined ? 0 : 1;
      weights[at] = pair.weight * (label === 'same' || label === 'reworded' ? PLAIN_WEIGHT[pair.mode] : 1);
      at++;
    }
  }
  return { rows, width, answers, weights };
}

export interface Learned {
  readonly gate: Trees;
  readonly evidence: Evidence;
  readonly first: Trees;
  readonly second: Trees;
}

const FIRST: Boosting = {
  trees: 60,
  depth: 4,
  rate: 0.15,
  shrinkage: 5,
  leastEvidence: 3,
  rowShare: 0.5,
  featureShare: 0.4,
  seed: 1,
};
const GATE: Boosting = {
  ...FIRST,
  trees: 16,
  depth: 3,
  rate: 0.3,
  rowShare: 0.7,
  featureShare: 0.6,
  seed: 5,
};
/** Parts of the pairs that what stems tell is learned without, in turn; and the first opinion. */
const EVIDENCE_FOLDS = 3;
const OPINION_FOLDS = 3;

const SECOND: Boosting = { ...FIRST, trees: 200, rate: 0.045, seed: 2 };

function foldsOf<T>(items: readonly T[], count: number, seed: number): T[][] {
  const random = seeded(seed);
  const shuffled = [...items];
  for (let at = shuffled.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    [shuffled[at], shuffled[other]] = [shuffled[other] as T, shuffled[at] as T];
  }
  return Array.from({ length: count }, (_, fold) => shuffled.filter((_, at) => at % count === fold));
}

/** From the cheap columns of all candidates. */
function learnGate(seen: readonly Seen[]): Trees {
  const labels = new Map(seen.map((pair) => [pair, labelsOf(pair, pair.all)]));
  const count = seen.reduce((sum, { all }) => sum + all.count, 0);
  const rows = new Float32Array(count * GATE_FEATURES);
  const answers = new Uint8Array(count);
  const weights = new Float64Array(count);
  let at = 0;
  for (const pair of seen) {
    rows.set(pair.cheap, at * GATE_FEATURES);
    for (const label of labels.get(pair) ?? []) {
      answers[at] = label === undefined ? 0 : 1;
      weights[at++] = pair.weight;
    }
  }
  return boost({ rows, width: GATE_FEATURES, answers, weights }, GATE);
}

/**
 * Learns the gate, what stems tell and both stages of trees: each from what was learned without the pair at hand of the
 * one before it, but for the gate, which is too small to know a pair again.
 */
export function learn(seen: readonly Seen[]): Learned {
  const gate = learnGate(seen);
  const walkable = makeWalkable(gate);
  const described = seen.map((pair) => describePair(pair, walkable));
  const evidence = learnEvidence(described);
  const unseen = new Map<Described, Evidence>();
  for (const held of foldsOf(described, EVIDENCE_FOLDS, 3)) {
    const own = learnEvidence(described.filter((pair) => !held.includes(pair)));
    for (const pair of held) unseen.set(pair, own);
  }
  const pairs = described.map((pair) => withEvidence(pair, unseen.get(pair) as Evidence));
  const opinions = new Map<Described, Float64Array>();
  for (const held of foldsOf(pairs, OPINION_FOLDS, 11)) {
    const rest = pairs.filter((pair) => !held.includes(pair));
    const trees = boost(
      examplesOf(rest, (pair) => pair, FEATURES),
      FIRST,
    );
    for (const pair of held) opinions.set(pair, scoreRows(makeWalkable(trees), pair.rows, FEATURES));
  }
  const context = new Map(
    pairs.map((pair) => [pair, describeContext(pair.found, pair.rows, opinions.get(pair) as Float64Array)]),
  );
  return {
    gate,
    evidence,
    first: boost(
      examplesOf(pairs, (pair) => pair, FEATURES),
      FIRST,
    ),
    second: boost(
      examplesOf(pairs, (pair) => context.get(pair) as Context, CONTEXT_FEATURES),
      SECOND,
    ),
  };
}

/** A pair with the candidates that pass, and how likely each is, to one who knows what was learned and nothing else. */
export function judge(
  learned: Learned,
  seen: Seen,
): { readonly described: Described; readonly likelihood: Float64Array } {
  const own: Judge = {
    gate: makeWalkable(learned.gate),
    first: makeWalkable(learned.first),
    second: makeWalkable(learned.second),
    threshold: () => 0,
  };
  const described = withEvidence(describePair(seen, own.gate), learned.evidence);
  return { described, likelihood: judgeCandidates(described.found, described.rows, own) };
}

/** The pairs of clauses that stand together, as rows would have them. */
export function choose(
  { a, b, found, joint }: Pick<Described, 'a' | 'b' | 'found' | 'joint'>,
  likelihood: Float64Array,
  rule: { readonly threshold: number },
): readonly (readonly [a: number, b: number])[] {
  const links = completeLinks({
    a: a.text,
    b: b.text,
    ...joint,
    markersA: a.body.markers,
    markersB: b.body.markers,
    links: chooseLinks(a, b, found, likelihood, rule),
    bare: false,
  });
  return links.flatMap((link) => link.a.flatMap((i) => link.b.map((j) => [i, j] as const)));
}
