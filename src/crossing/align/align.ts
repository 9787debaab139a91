/** Two texts as keys → links between clauses that make the same point, whatever language each is in. Pure. */

import { decodeTrees, makeWalkable, scoringSteps } from '../../comparison/align/learned/trees.ts';
import { CONTEXT_COLUMNS, describeContext, likelihoods } from '../../comparison/align/second-opinion.ts';
import type { Link, Mode } from '../../comparison/index.ts';
import { allSteps, type Steps } from '../../text/index.ts';
import type { Certainty, ClauseVectors, KeyedText } from '../types.ts';
import { areComparable } from '../vectors.ts';
import { findingCrossed } from './candidates.ts';
import { CROSSED_ASKING, CROSSED_FEATURES, describingCrossed } from './features.ts';
import { joiningKeys } from './joint.ts';
import {
  CROSSED_FIRST,
  CROSSED_SECOND,
  CROSSED_SELECTION,
  LIKELY_FROM,
  SURE_FROM,
} from './learned/trees-data.ts';
import { judgeByMeaning, type Meaning, readMeaning, speaksFor } from './meaning.ts';
import { linksOf, type Pairs, pairsOf, type Selection, selectPairs } from './select.ts';

export interface CrossedAlignment {
  readonly links: readonly Link[];
  /** False where work was cut short on adversarial input. */
  readonly precise: boolean;
  /** The language model whose vectors were asked as well, and whether they speak for a clause of A and one of B. */
  readonly meaning?: { readonly model: string; speaksFor(a: number, b: number): boolean };
}

/** Vectors of the clauses of two texts, by the same model. */
export type VectorsOfBoth = Readonly<Record<'a' | 'b', ClauseVectors>>;

/** Pairs of clauses whose vectors are held against each other, one to two milliseconds a thousand. */
const MOST_BY_MEANING = 100_000;

/** Whether vectors are asked of texts of so many clauses; longer ones go by words alone. */
export function goesByMeaning(clausesA: number, clausesB: number): boolean {
  return clausesA * clausesB <= MOST_BY_MEANING;
}

/** Log-odds below which no pair is asked about further: those left over are linked from a low likelihood on. */
const HOPELESS = -5.5;

const first = makeWalkable(decodeTrees(CROSSED_FIRST));
const second = makeWalkable(decodeTrees(CROSSED_SECOND));

/**
 * Links of two texts. Units without a link stand alone; no unit stands in two links. `score` is a likelihood. Vectors that
 * are not of one model and of these clauses are passed over.
 */
export function alignCrossed(
  a: KeyedText,
  b: KeyedText,
  mode: Mode,
  vectors?: VectorsOfBoth,
): CrossedAlignment {
  return allSteps(aligningSteps(a, b, mode, vectors));
}

/** `alignCrossed` in steps. */
export function* aligningSteps(
  a: KeyedText,
  b: KeyedText,
  mode: Mode,
  vectors?: VectorsOfBoth,
): Steps<CrossedAlignment> {
  if (a.clauses.length === 0 || b.clauses.length === 0) return { links: [], precise: true };
  // Ties fall alike whichever text is named first.
  const turned = a.text > b.text;
  const joint = yield* turned ? joiningKeys(b, a) : joiningKeys(a, b);
  yield;
  const found = yield* findingCrossed(joint);
  yield;
  const rows = yield* describingCrossed(joint, found, mode === 'cross');
  yield;
  const opinions = yield* scoringSteps(first, rows, CROSSED_FEATURES);
  const context = describeContext(found, rows, opinions, CROSSED_ASKING);
  yield;
  const scores = yield* scoringSteps(second, context.rows, CROSSED_FEATURES + CONTEXT_COLUMNS, HOPELESS);
  const likelihood = likelihoods(found.count, context, scores);
  const meaning = meaningOf(a, b, vectors, turned);
  yield;
  const pairs = pairsOf(found);
  const judged = meaning
    ? judgeByMeaning(pairs, likelihood, meaning, MOST_ALONE)
    : { found: pairs, likelihood };
  const chosen = choosePairs(judged.found, judged.likelihood, CROSSED_SELECTION[mode]);
  const links = linksOf(judged.found, chosen, judged.likelihood);
  return {
    links: turned ? links.map((link) => ({ ...link, a: link.b, b: link.a })) : links,
    precise: found.precise,
    ...(meaning && {
      meaning: {
        model: meaning.model,
        speaksFor: (i, j) => (turned ? speaksFor(meaning, j, i) : speaksFor(meaning, i, j)),
      },
    }),
  };
}

/** A pair that only vectors speak for is possible, never likely. */
const MOST_ALONE = LIKELY_FROM - 0.01;

function meaningOf(
  a: KeyedText,
  b: KeyedText,
  vectors: VectorsOfBoth | undefined,
  turned: boolean,
): Meaning | undefined {
  const [n, m] = [a.clauses.length, b.clauses.length];
  if (vectors === undefined || !goesByMeaning(n, m) || !areComparable(vectors, { a: n, b: m }))
    return undefined;
  return turned ? readMeaning(vectors.b, vectors.a) : readMeaning(vectors.a, vectors.b);
}

/** Share of the clauses of both texts from which on the rest of them is likely to have counterparts too. */
const MOST_LINKED = 0.6;
/** What is left over then is linked from this likelihood on. */
const LEFT_OVER = 0.12;

/** The pairs above the threshold and, where most clauses have a counterpart by now, the likeliest of those left over. */
function choosePairs(found: Pairs, likelihood: Float64Array, rule: Selection): readonly number[] {
  const chosen = selectPairs(found, likelihood, rule);
  const linkedA = new Set(chosen.map((at) => found.a[at]));
  const linkedB = new Set(chosen.map((at) => found.b[at]));
  const { clausesA, clausesB } = found;
  if (linkedA.size < MOST_LINKED * clausesA || linkedB.size < MOST_LINKED * clausesB) return chosen;
  const rest = likelihood.map((value, at) =>
    linkedA.has(found.a[at]) || linkedB.has(found.b[at]) ? 0 : value,
  );
  // One with one only: selecting at a patience of nothing never gives a clause a second partner.
  const more = selectPairs(found, rest, { threshold: LEFT_OVER, patience: 0 });
  return [...chosen, ...more].sort((x, y) => x - y);
}

/** How sure a link is, from its likelihood; the bounds were chosen on pairs that were not learned from. */
export function certaintyOf(score: number): Certainty {
  return score >= SURE_FROM ? 'sure' : score >= LIKELY_FROM ? 'likely' : 'possible';
}
