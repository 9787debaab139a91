/**
 * Two lists of clauses → which make the same point, wherever they stand. Candidates from an inverted index of terms,
 * judged by learned trees on what a reader would go by, judged again beside their rivals and neighbours, then chosen.
 * README.md tells the story and the numbers. Pure.
 */

import { type JointTexts, joinTexts } from '../prepared/joint-vocabulary.ts';
import { prepareUnits } from '../prepared/prepare.ts';
import type { Link, Mode, PreparedText } from '../types.ts';
import { type Candidates, findCandidates } from './candidates.ts';
import { makeEqualCertain } from './equal.ts';
import { FEATURES } from './features/columns.ts';
import { describeCandidates } from './features/features.ts';
import { decodeTrees, makeWalkable, NEVER_CHOSEN, scoreRows } from './learned/trees.ts';
import { FIRST_OPINION, SECOND_OPINION, SELECTION } from './learned/trees-data.ts';
import { completeLinks } from './safety-net.ts';
import { CONTEXT_FEATURES, describeContext, likelihoods } from './second-opinion.ts';
import { likeHeadings, readSections } from './sections.ts';
import { linksOf, selectPairs } from './select.ts';
import { readTerms, type Terms } from './terms.ts';

/** Read when the module is, so that no comparison waits for them. */
const first = makeWalkable(decodeTrees(FIRST_OPINION));
const second = makeWalkable(decodeTrees(SECOND_OPINION));

export interface Alignment {
  readonly links: readonly Link[];
  /** False where work was cut short on adversarial input. */
  readonly precise: boolean;
}

/**
 * Links the units of two lists that make the same point, wherever they stand. Units without a link stand alone; no
 * unit stands in two links. A link of one unit with several says a split or a merger. `mode` weighs order (`series`)
 * or topic (`cross`) more; without it the two lists speak for themselves.
 */
export function alignUnits(
  a: readonly string[],
  b: readonly string[],
  options?: { lang?: string; mode?: Mode },
): readonly Link[] {
  const lang = options?.lang ?? 'en';
  const unitsA = prepareUnits(a, lang);
  const unitsB = prepareUnits(b, lang);
  const { links } = linkPrepared(unitsA, unitsB, joinTexts(unitsA, unitsB), options?.mode, false);
  return [...links].sort((x, y) => (x.a[0] as number) - (y.a[0] as number));
}

/**
 * The links of two prepared texts, those of the safety net (safety-net.ts) among them; `bare` is its business. Ties are broken the same way
 * whichever text is named first: the work is always done in one direction.
 */
export function linkPrepared(
  a: PreparedText,
  b: PreparedText,
  { lexis, idsA, idsB }: JointTexts,
  mode: Mode | undefined,
  bare = true,
): Alignment {
  const turned = a.text > b.text;
  const { links, precise } = turned ? alignPrepared(b, a, mode) : alignPrepared(a, b, mode);
  const all = turned
    ? completeLinks({ a: b, b: a, idsA: idsB, idsB: idsA, lexis, links, bare }).map(turnLink)
    : completeLinks({ a, b, idsA, idsB, lexis, links, bare });
  return { links: all, precise };
}

function turnLink(link: Link): Link {
  return { ...link, a: link.b, b: link.a };
}

/** What the trees say, without the safety net. */
export function alignPrepared(a: PreparedText, b: PreparedText, mode: Mode | undefined): Alignment {
  if (a.clauses.length === 0 || b.clauses.length === 0) return { links: [], precise: true };
  const terms = readTerms(a, b);
  const { found, rows } = describeTexts(terms, mode);
  const context = describeContext(found, rows, scoreRows(first, rows, FEATURES));
  const opinions = likelihoods(
    found.count,
    context,
    scoreRows(second, context.rows, CONTEXT_FEATURES, NEVER_CHOSEN),
  );
  const rule = SELECTION[mode ?? 'unknown'];
  const likelihood = makeEqualCertain(a, b, found, opinions, rule.threshold);
  const chosen = selectPairs(found, likelihood, rule);
  return { links: linksOf(found, chosen, likelihood), precise: found.precise };
}

/** Candidates and their features: what judging starts from. */
export function describeTexts(
  terms: Terms,
  mode: Mode | undefined,
): { readonly found: Candidates; readonly rows: Float32Array } {
  const sections = readSections(terms);
  const found = findCandidates(terms, sections === undefined ? [] : likeHeadings(sections));
  return { found, rows: describeCandidates(terms, found, sections, mode) };
}
