/** Two texts whose clauses a person aligned → the same rows and word edits as of a pair that the engine aligned. Pure. */
import { markMoved } from './align/moves.ts';
import { comparisonOf } from './compare.ts';
import { joinTexts } from './prepared/joint-vocabulary.ts';
import type { Certainty, Comparison, ComparisonOptions, PreparedText, Span } from './types.ts';

/** Spans of A and of B that make the same point; one side is empty where a clause stands alone. */
export interface ReviewedRow {
  readonly a: readonly Span[];
  readonly b: readonly Span[];
  readonly certainty?: Certainty;
}

/** What a link weighs where it is asked which of two kept its place. */
const WEIGHTS: Readonly<Record<Certainty, number>> = { sure: 1, likely: 0.7, possible: 0.4 };

/**
 * The comparison that follows from an alignment by hand. It is kept as spans, and clauses may be cut otherwise one day:
 * each clause belongs to the row that holds most of it, and stands alone where none does.
 */
export function compareReviewed(
  a: PreparedText,
  b: PreparedText,
  reviewed: readonly ReviewedRow[],
  options?: ComparisonOptions,
): Comparison {
  const clausesA = clausesOfRows(
    a,
    reviewed.map((row) => row.a),
  );
  const clausesB = clausesOfRows(
    b,
    reviewed.map((row) => row.b),
  );
  const certainties = new Map<number, Certainty>();
  const links = reviewed.flatMap(({ certainty = 'sure' }, at) => {
    const [inA = [], inB = []] = [clausesA[at], clausesB[at]];
    if (inA.length === 0 || inB.length === 0) return [];
    certainties.set(inA[0], certainty);
    return [{ a: inA, b: inB, score: WEIGHTS[certainty] }];
  });
  const alignment = { links: markMoved(links), precise: true };
  const comparison = comparisonOf(a, b, joinTexts(a, b), alignment, options?.mode ?? 'series');
  return {
    ...comparison,
    rows: comparison.rows.map((row) => {
      const certainty = row.b.length > 0 ? certainties.get(row.a[0]?.clause ?? -1) : undefined;
      return certainty === undefined ? row : { ...row, certainty };
    }),
  };
}

/** For each row the clauses that it holds more of than any other row does, in text order. */
function clausesOfRows(
  { clauses }: PreparedText,
  rows: readonly (readonly Span[])[],
): readonly (readonly number[])[] {
  const held: number[][] = rows.map(() => []);
  const spans = rows.flatMap((row, at) => row.map(({ from, to }) => ({ from, to, at })));
  spans.sort((x, y) => x.from - y.from);
  let first = 0;
  for (const [clause, { from, to }] of clauses.entries()) {
    while (first < spans.length && (spans[first] as Span).to <= from) first++;
    let best: { readonly at: number; readonly size: number } | undefined;
    for (let next = first; next < spans.length && (spans[next] as Span).from < to; next++) {
      const span = spans[next];
      const size = Math.min(to, span.to) - Math.max(from, span.from);
      if (size > (best?.size ?? 0)) best = { at: span.at, size };
    }
    if (best) held[best.at]?.push(clause);
  }
  return held;
}
