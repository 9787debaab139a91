/** Two texts as keys → links between clauses that make the same point, whatever language each is in. Pure. */

import type { Candidates } from '../../comparison/align/candidates.ts';
import { decodeTrees, makeWalkable, scoreRows } from '../../comparison/align/learned/trees.ts';
import { CONTEXT_COLUMNS, describeContext, likelihoods } from '../../comparison/align/second-opinion.ts';
import type { Link, Mode } from '../../comparison/index.ts';
import type { Certainty, KeyedText } from '../types.ts';
import { findCrossed } from './candidates.ts';
import { CROSSED_ASKING, CROSSED_FEATURES, describeCrossed } from './features.ts';
import { joinKeys } from './joint.ts';
import {
  CROSSED_FIRST,
  CROSSED_SECOND,
  CROSSED_SELECTION,
  LIKELY_FROM,
  SURE_FROM,
} from './learned/trees-data.ts';
import { linksOf, type Selection, selectPairs } from './select.ts';

export interface CrossedAlignment {
  readonly links: readonly Link[];
  /** False where work was cut short on adversarial input. */
  readonly precise: boolean;
}

/** Log-odds below which no pair is asked about further: those left over are linked from a low likelihood on. */
const HOPELESS = -5.5;

const first = makeWalkable(decodeTrees(CROSSED_FIRST));
const second = makeWalkable(decodeTrees(CROSSED_SECOND));

/** Links of two texts. Units without a link stand alone; no unit stands in two links. `score` is a likelihood. */
export function alignCrossed(a: KeyedText, b: KeyedText, mode: Mode): CrossedAlignment {
  if (a.clauses.length === 0 || b.clauses.length === 0) return { links: [], precise: true };
  // Ties fall alike whichever text is named first.
  const turned = a.text > b.text;
  const joint = turned ? joinKeys(b, a) : joinKeys(a, b);
  const found = findCrossed(joint);
  const rows = describeCrossed(joint, found, mode === 'cross');
  const context = describeContext(found, rows, scoreRows(first, rows, CROSSED_FEATURES), CROSSED_ASKING);
  const scores = scoreRows(second, context.rows, CROSSED_FEATURES + CONTEXT_COLUMNS, HOPELESS);
  const likelihood = likelihoods(found.count, context, scores);
  const chosen = choosePairs(found, likelihood, CROSSED_SELECTION[mode]);
  const links = linksOf(found, chosen, likelihood);
  return {
    links: turned ? links.map((link) => ({ ...link, a: link.b, b: link.a })) : links,
    precise: found.precise,
  };
}

/** Share of the clauses of both texts from which on the rest of them is likely to have counterparts too. */
const MOST_LINKED = 0.6;
/** What is left over then is linked from this likelihood on. */
const LEFT_OVER = 0.12;

/** The pairs above the threshold and, where most clauses have a counterpart by now, the likeliest of those left over. */
function choosePairs(found: Candidates, likelihood: Float64Array, rule: Selection): readonly number[] {
  const chosen = selectPairs(found, likelihood, rule);
  const linkedA = new Set(chosen.map((at) => found.a[at] as number));
  const linkedB = new Set(chosen.map((at) => found.b[at] as number));
  const n = found.startsA.length - 1;
  const m = found.startsB.length - 1;
  if (linkedA.size < MOST_LINKED * n || linkedB.size < MOST_LINKED * m) return chosen;
  const rest = likelihood.map((value, at) =>
    linkedA.has(found.a[at] as number) || linkedB.has(found.b[at] as number) ? 0 : value,
  );
  // One with one only: selecting at a patience of nothing never gives a clause a second partner.
  const more = selectPairs(found, rest, { threshold: LEFT_OVER, patience: 0 });
  return [...chosen, ...more].sort((x, y) => x - y);
}

/** How sure a link is, from its likelihood; the bounds were chosen on pairs that were not learned from. */
export function certaintyOf(score: number): Certainty {
  return score >= SURE_FROM ? 'sure' : score >= LIKELY_FROM ? 'likely' : 'possible';
}
