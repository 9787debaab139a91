/** Two texts of different languages → rows of clauses that make the same point, each with what speaks for it. Pure. */
import { nameText } from '../comparison/compare.ts';
import { ENGINE_NAME, type Mode, type RowClause } from '../comparison/index.ts';
import { orderPlaces, type Place } from '../comparison/rows/reading-order.ts';
import { allSteps, type Steps } from '../text/index.ts';
import { aligningSteps, type CrossedAlignment, certaintyOf } from './align/align.ts';
import { linkHeads } from './align/heads.ts';
import { LIKELY_FROM } from './align/learned/trees-data.ts';
import { alignOneStatement } from './align/one-statement.ts';
import { evidenceOf, factsAlone } from './evidence.ts';
import { readKeys } from './keys/read-keys.ts';
import { summariseCrossing } from './summary.ts';
import type { CrossedComparison, CrossedRow, CrossingOptions, KeyedClause, KeyedText } from './types.ts';
import { evidenceWith, versionWith } from './version.ts';

/**
 * Compares two texts of different languages. Offsets point into the texts as given. The result depends on the two
 * texts, their languages, the options (vectors among them), the formulas and `CROSSING_VERSION` alone; the formulas are those of the project.
 */
export function compareCrossed(
  a: { readonly text: string; readonly lang: string },
  b: { readonly text: string; readonly lang: string },
  options: CrossingOptions = {},
): CrossedComparison {
  return compareKeyed(readKeys(a.text, { lang: a.lang }), readKeys(b.text, { lang: b.lang }), options);
}

/** Pairs of clauses that a chain in order may be looked for among; longer statements are aligned as two. */
const MOST_PAIRS = 1_000_000;

/** `compareCrossed` for texts whose keys were read before. */
export function compareKeyed(a: KeyedText, b: KeyedText, options: CrossingOptions = {}): CrossedComparison {
  return allSteps(comparingKeyed(a, b, options));
}

/** `compareKeyed` in steps. */
export function* comparingKeyed(
  a: KeyedText,
  b: KeyedText,
  options: CrossingOptions = {},
): Steps<CrossedComparison> {
  const mode = options.mode ?? 'cross';
  const oneStatement = options.oneStatement ?? false;
  const isShort = a.clauses.length * b.clauses.length <= MOST_PAIRS;
  const alignment =
    oneStatement && isShort
      ? alignOneStatement(a, b)
      : yield* aligningSteps(a, b, mode, oneStatement ? undefined : options.vectors);
  yield;
  const links = oneStatement ? alignment.links : linkHeads(a, b, alignment.links, LIKELY_FROM);
  const comparison = yield* layingCrossed(a, b, { ...alignment, links }, { mode, oneStatement });
  yield;
  return comparison;
}

/** Rows that are laid in one step. */
const ROWS_A_STEP = 1000;

/** Links → the comparison. */
function* layingCrossed(
  a: KeyedText,
  b: KeyedText,
  alignment: CrossedAlignment,
  { mode, oneStatement }: { readonly mode: Mode; readonly oneStatement: boolean },
): Steps<CrossedComparison> {
  const rows: CrossedRow[] = [];
  for (const row of rowsOf(a, b, alignment, oneStatement)) {
    if (rows.push(row) % ROWS_A_STEP === 0) yield;
  }
  const model = alignment.meaning?.model;
  return {
    a: nameText(a, a.words),
    b: nameText(b, b.words),
    mode,
    one_statement: oneStatement,
    concepts: a.hasConcepts && b.hasConcepts,
    precise: alignment.precise,
    engine: {
      name: ENGINE_NAME,
      version: versionWith(model),
      options: { lang_a: a.lang, lang_b: b.lang, mode, evidence: evidenceWith(model) },
    },
    summary: summariseCrossing(a, b, rows, oneStatement),
    rows,
  };
}

function* rowsOf(
  a: KeyedText,
  b: KeyedText,
  { links, meaning }: CrossedAlignment,
  oneStatement: boolean,
): Generator<CrossedRow, void> {
  const scores = new Map(links.map((link) => [link.a[0], link.score]));
  const rowOf = (place: Place, at: number): CrossedRow => {
    const row = {
      n: at + 1,
      moved: place.moved,
      split: place.a.length === 1 && place.b.length > 1,
      merged: place.b.length === 1 && place.a.length > 1,
      a: clausesOf(a, place.a),
      b: clausesOf(b, place.b),
    };
    if (place.b.length === 0) return { ...row, kind: 'only_a', evidence: [] };
    if (place.a.length === 0) return { ...row, kind: 'only_b', evidence: [] };
    const [ofA, ofB] = [keyedOf(a, place.a), keyedOf(b, place.b)];
    const isNear = meaning !== undefined && place.a.some((i) => place.b.some((j) => meaning.speaksFor(i, j)));
    const evidence = [
      ...evidenceOf(ofA, ofB, a.formulas),
      ...(isNear ? [wholeEvidence('model', meaning.model, ofA, ofB)] : []),
    ];
    const score = scores.get(place.a[0]) ?? 0;
    return {
      ...row,
      kind: 'counterpart',
      certainty: oneStatement ? certaintyInOrder(score) : certaintyOf(score),
      evidence: evidence.length > 0 ? evidence : [wholeEvidence('place', 'order', ofA, ofB)],
      ...(oneStatement ? { alone: factsAlone(ofA, ofB, { a: a.lang, b: b.lang }, a.formulas) } : {}),
    };
  };
  for (const [at, place] of orderPlaces(a.clauses.length, b.clauses.length, links).entries())
    yield rowOf(place, at);
}

/** In two versions of one statement the order speaks for a row as much as its words. */
function certaintyInOrder(score: number): CrossedRow['certainty'] & string {
  return score >= 0.3 ? 'sure' : score >= 0.12 ? 'likely' : 'possible';
}

/** Evidence that no words of either side carry: its spans are all that the row holds. */
function wholeEvidence(
  kind: 'place' | 'model',
  key: string,
  a: readonly KeyedClause[],
  b: readonly KeyedClause[],
): CrossedRow['evidence'][number] {
  const spanOf = (clauses: readonly KeyedClause[]) => ({
    from: clauses[0]?.from ?? 0,
    to: clauses.at(-1)?.to ?? 0,
  });
  return { kind, key, a: spanOf(a), b: spanOf(b) };
}

function keyedOf(side: KeyedText, clauses: readonly number[]): readonly KeyedClause[] {
  return clauses.map((clause) => side.clauses[clause]);
}

function clausesOf(side: KeyedText, clauses: readonly number[]): readonly RowClause[] {
  return clauses.map((clause) => {
    const { from, to } = side.clauses[clause];
    return { clause, from, to, text: side.text.slice(from, to) };
  });
}
