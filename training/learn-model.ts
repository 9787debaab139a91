/** Hand-aligned pairs → learned trees, and what they are worth on pairs that they never saw. */
import { chooseLinks, describeTexts, type Judge, judgeCandidates } from '../src/comparison/align/align.ts';
import { type Body, readBodies } from '../src/comparison/align/body.ts';
import type { Candidates } from '../src/comparison/align/candidates.ts';
import { FEATURES } from '../src/comparison/align/features/columns.ts';
import { makeWalkable, scoreRows, type Trees } from '../src/comparison/align/learned/trees.ts';
import { completeLinks } from '../src/comparison/align/safety-net.ts';
import { CONTEXT_FEATURES, type Context, describeContext } from '../src/comparison/align/second-opinion.ts';
import { readTerms } from '../src/comparison/align/terms.ts';
import type { Mode, PreparedText } from '../src/comparison/index.ts';
import { type JointTexts, joinTexts } from '../src/comparison/prepared/joint-vocabulary.ts';
import { prepareUnits } from '../src/comparison/prepared/prepare.ts';
import type { HandAligned, Label } from '../test/quality/hand-aligned.ts';
import { type Boosting, boost, type Examples, seeded } from './boost.ts';
import { type Evidence, learnEvidence, sharedStems, withEvidence } from './learn-evidence.ts';

export interface Described {
  readonly id: string;
  readonly mode: Mode;
  readonly a: { readonly text: PreparedText; readonly body: Body };
  readonly b: { readonly text: PreparedText; readonly body: Body };
  readonly joint: JointTexts;
  readonly found: Candidates;
  readonly rows: Float32Array;
  /** By candidate: the stems that its two clauses share. */
  readonly shared: readonly (readonly string[])[];
  readonly labels: readonly (Label | undefined)[];
  readonly links: number;
  readonly plainLinks: number;
  /** Importance of this pair's examples. */
  readonly weight: number;
  /** Whether it teaches what words tell. */
  readonly isOriginal: boolean;
}

export function describePair(
  pair: HandAligned,
  mode: Mode | undefined,
  weight = 1,
  isOriginal = true,
): Described {
  const lang = pair.lang ?? 'en';
  const textA = prepareUnits(pair.a, lang);
  const textB = prepareUnits(pair.b, lang);
  const [bodyA, bodyB] = readBodies(textA, textB);
  const a = { text: textA, body: bodyA };
  const b = { text: textB, body: bodyB };
  const terms = readTerms(a.text, b.text, a.body, b.body);
  const { found, rows } = describeTexts(terms, mode);
  const labels = new Map<number, Label>();
  for (const [i, j, label] of pair.links) labels.set(i * pair.b.length + j, label);
  return {
    id: pair.id,
    mode: pair.mode,
    a,
    b,
    joint: joinTexts(a.text, b.text),
    found,
    rows,
    shared: sharedStems(terms, found),
    labels: Array.from(found.a, (i, at) =>
      labels.get(
        (a.body.clauses[i] as number) * pair.b.length + (b.body.clauses[found.b[at] as number] as number),
      ),
    ),
    links: pair.links.length,
    plainLinks: pair.links.filter(([, , label]) => label !== 'partial').length,
    weight,
    isOriginal,
  };
}

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

/**
 * Learns what stems tell and both stages of trees: each from what was learned without the pair at hand of the one
 * before it.
 */
export function learn(described: readonly Described[]): Learned {
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

function judgeOf(learned: Learned, threshold: number): Judge {
  return {
    first: makeWalkable(learned.first),
    second: makeWalkable(learned.second),
    threshold: () => threshold,
  };
}

/** Likelihoods of a pair's candidates, to one who knows what was learned and nothing else. */
export function judge(learned: Learned, described: Described): Float64Array {
  const pair = withEvidence(described, learned.evidence);
  return judgeCandidates(pair.found, pair.rows, judgeOf(learned, 0));
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
