/**
 * Two lists of clauses → which make the same point, wherever they stand. Candidates from an inverted index of terms,
 * judged by learned trees on what a reader would go by, judged again beside their rivals and neighbours, then chosen.
 * README.md tells the story and the numbers.
 */

import { allSteps, type Steps } from '../../text/index.ts';
import { type JointTexts, joinTexts } from '../prepared/joint-vocabulary.ts';
import { prepareUnits } from '../prepared/prepare.ts';
import type { Link, Mode, PreparedText } from '../types.ts';
import { type Body, readBodies } from './body.ts';
import { type Candidates, findCandidates } from './candidates.ts';
import { makeEqualCertain } from './equal.ts';
import { FEATURES } from './features/columns.ts';
import { describeCandidates, describeCheaply } from './features/features.ts';
import { passGate } from './gate.ts';
import { linkHeadings } from './headings.ts';
import { thresholdFor } from './learned/thresholds.ts';
import {
  decodeTrees,
  makeWalkable,
  NEVER_CHOSEN,
  scoringSteps,
  type WalkableTrees,
} from './learned/trees.ts';
import { FIRST_OPINION, GATE, SECOND_OPINION } from './learned/trees-data.ts';
import { markMoved, type Unmarked } from './moves.ts';
import { linkRoles, NOTHING_PLACED, type Placed } from './roles.ts';
import { completeLinks } from './safety-net.ts';
import { CONTEXT_FEATURES, describeContext, likelihoods } from './second-opinion.ts';
import { selectGroups } from './select.ts';
import { type Lexicon, readingLexicon, type Terms, weighTerms } from './terms.ts';
import { doubtStrangers } from './versions.ts';

/** Read when the module is, so that no comparison waits for them. */
const gate = makeWalkable(decodeTrees(GATE));
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
  return [...links].sort((x, y) => x.a[0] - y.a[0]);
}

/**
 * The links of two prepared texts, those of the safety net (safety-net.ts) among them. Ties are broken the same way
 * whichever text is named first: the work is always done in one direction. `isDocument`: the two are documents, with
 * a head, and not lists of units; then bare numbers are linked too, because equal documents have equal rows.
 */
export function linkPrepared(
  a: PreparedText,
  b: PreparedText,
  joint: JointTexts,
  mode: Mode | undefined,
  isDocument = true,
): Alignment {
  return allSteps(linkingSteps(a, b, joint, mode, isDocument));
}

/** `linkPrepared` in steps. */
export function* linkingSteps(
  a: PreparedText,
  b: PreparedText,
  joint: JointTexts,
  mode: Mode | undefined,
  isDocument = true,
): Steps<Alignment> {
  if (a.text <= b.text) return yield* linkInOrder(a, b, joint, mode, isDocument);
  const turned = { lexis: joint.lexis, idsA: joint.idsB, idsB: joint.idsA };
  const { links, precise } = yield* linkInOrder(b, a, turned, mode, isDocument);
  return { links: links.map((link) => ({ ...link, a: link.b, b: link.a })), precise };
}

function* linkInOrder(
  a: PreparedText,
  b: PreparedText,
  { lexis, idsA, idsB }: JointTexts,
  mode: Mode | undefined,
  isDocument: boolean,
): Steps<Alignment> {
  const placed = isDocument ? linkRoles(a, b) : NOTHING_PLACED;
  const [bodyA, bodyB] = readBodies(a, b, placed.apartA, placed.apartB);
  const sideA = { text: a, body: bodyA };
  const sideB = { text: b, body: bodyB };
  yield;
  const { links, precise } =
    isDocument && a.clauses.length === 1 && b.clauses.length === 1
      ? NOTHING_JUDGED
      : yield* alignBodies(sideA, sideB, placed, mode, shipped);
  yield;
  const all = completeLinks({
    a,
    b,
    idsA,
    idsB,
    markersA: sideA.body.markers,
    markersB: sideB.body.markers,
    lexis,
    links: [...placed.links, ...links],
    bare: isDocument,
  });
  return { links: markMoved(all), precise };
}

/** Two texts of one clause are one row whatever they say (safety-net.ts), so that nothing need be judged. */
const NOTHING_JUDGED = { links: [], precise: true };

/** What judges: the gate, both sets of trees, and from which likelihood on a pair is one. */
export interface Judge {
  readonly gate: WalkableTrees;
  readonly first: WalkableTrees;
  readonly second: WalkableTrees;
  readonly threshold: (lang: string, mode: Mode | undefined) => number;
}

const shipped: Judge = { gate, first, second, threshold: thresholdFor };

/** What the trees say of the clauses that make points, and what follows for their headings. */
function* alignBodies(
  a: Side,
  b: Side,
  placed: Placed,
  mode: Mode | undefined,
  judge: Judge,
): Steps<{ readonly links: readonly Unmarked[]; readonly precise: boolean }> {
  if (a.body.clauses.length === 0 || b.body.clauses.length === 0)
    return { links: linkHeadings(a.text, a.body, b.text, b.body, []), precise: true };
  const opening = placeOfOpening(a, b, placed);
  const lexicon = yield* readingLexicon(a.text, b.text);
  yield;
  const terms = weighTerms(lexicon, a.text, b.text, a.body, b.body);
  yield;
  const { found, rows } = yield* describingSteps(terms, mode, opening, judge);
  yield;
  const likelihood = yield* judgingSteps(found, rows, judge);
  yield;
  if (opening !== undefined) makeOpeningLikely(found, likelihood, opening);
  const threshold = judge.threshold(a.text.lang, mode);
  return { links: chooseLinks(a, b, found, likelihood, { threshold, lexicon }), precise: found.precise };
}

/** The openings as places in the two bodies. */
function placeOfOpening(
  a: Side,
  b: Side,
  { openingA, openingB }: Placed,
): readonly [number, number] | undefined {
  const i = a.body.clauses.indexOf(openingA);
  const j = b.body.clauses.indexOf(openingB);
  return openingA < 0 || openingB < 0 || i < 0 || j < 0 ? undefined : [i, j];
}

/** Two openings are a pair nearly for certain, whatever else either goes with. */
const OPENINGS = 0.98;

function makeOpeningLikely(
  found: Candidates,
  likelihood: Float64Array,
  [i, j]: readonly [number, number],
): void {
  for (let candidate = found.startsA[i]; candidate < found.startsA[i + 1]; candidate++)
    if (found.b[candidate] === j) likelihood[candidate] = Math.max(OPENINGS, likelihood[candidate]);
}

interface Side {
  readonly text: PreparedText;
  readonly body: Body;
}

/** Likelihoods → links between clauses, those of headings among them. */
export function chooseLinks(
  a: Side,
  b: Side,
  found: Candidates,
  likelihood: Float64Array,
  rule: { readonly threshold: number; readonly lexicon?: Lexicon },
): readonly Unmarked[] {
  const equal = makeEqualCertain(a, b, found, likelihood, rule.threshold);
  const { likelihood: certain, areShuffled } = doubtStrangers(found, equal);
  const links = selectGroups(found, certain, rule).map((group) => ({
    a: group.a.map((k) => a.body.clauses[k]),
    b: group.b.map((k) => b.body.clauses[k]),
    score: meanLikelihood(found, certain, group),
  }));
  return [...links, ...linkHeadings(a.text, a.body, b.text, b.body, links, { ...rule, areShuffled })];
}

function meanLikelihood(
  found: Candidates,
  likelihood: Float64Array,
  group: { readonly a: readonly number[]; readonly b: readonly number[] },
): number {
  let sum = 0;
  for (const i of group.a) {
    for (let candidate = found.startsA[i]; candidate < found.startsA[i + 1]; candidate++)
      if (group.b.includes(found.b[candidate])) sum += likelihood[candidate];
  }
  return sum / (group.a.length * group.b.length);
}

/** Both opinions on every candidate, as likelihoods. */
export function judgeCandidates(found: Candidates, rows: Float32Array, judge: Judge): Float64Array {
  return allSteps(judgingSteps(found, rows, judge));
}

function* judgingSteps(found: Candidates, rows: Float32Array, judge: Judge): Steps<Float64Array> {
  const scores = yield* scoringSteps(judge.first, rows, FEATURES);
  const context = describeContext(found, rows, scores);
  const opinions = yield* scoringSteps(judge.second, context.rows, CONTEXT_FEATURES, NEVER_CHOSEN);
  return likelihoods(found.count, context, opinions);
}

/** The candidates that pass the gate, and their features: what judging starts from. */
export function describeTexts(
  terms: Terms,
  mode: Mode | undefined,
  forced?: readonly [a: number, b: number],
  judge: Pick<Judge, 'gate'> = shipped,
): Described {
  return allSteps(describingSteps(terms, mode, forced, judge));
}

type Described = { readonly found: Candidates; readonly rows: Float32Array };

function* describingSteps(
  terms: Terms,
  mode: Mode | undefined,
  forced: readonly [a: number, b: number] | undefined,
  judge: Pick<Judge, 'gate'>,
): Steps<Described> {
  const pairs = forced === undefined ? [] : [forced];
  const all = findCandidates(terms, pairs);
  yield;
  const cheap = describeCheaply(terms, all, mode);
  const { found, kept } = passGate(all, cheap, judge.gate, pairs);
  yield;
  return { found, rows: describeCandidates(terms, found, cheap, kept) };
}
