/** Evidence of a row → numbered pieces of each clause, and the line that names it. */
import type { RowClause } from '../../comparison/types.ts';
import type { CrossedRow, Evidence } from '../../crossing/types.ts';

/** A piece of a clause; marked ones carry their number within the row and how they are underlined. */
export interface MarkedPiece {
  readonly text: string;
  readonly mark?: { readonly n: number; readonly line: 'solid' | 'dotted' };
}

/** Evidence that is marked: where two overlap on either side, the first stands. */
export function markedEvidence({ evidence }: CrossedRow): readonly Evidence[] {
  const kept: Evidence[] = [];
  for (const one of evidence) {
    if (one.kind === 'place' || one.kind === 'model') continue;
    const overlaps = kept.some(
      (other) =>
        (one.a.from < other.a.to && one.a.to > other.a.from) ||
        (one.b.from < other.b.to && one.b.to > other.b.from),
    );
    if (!overlaps) kept.push(one);
  }
  return kept;
}

export function piecesOf(
  clause: RowClause,
  side: 'a' | 'b',
  marked: readonly Evidence[],
): readonly MarkedPiece[] {
  const own = marked
    .map((one, at) => ({ ...one[side], n: at + 1, line: one.kind === 'term' ? 'dotted' : 'solid' }) as const)
    .filter(({ from, to }) => from >= clause.from && to <= clause.to)
    .sort((x, y) => x.from - y.from);
  const pieces: MarkedPiece[] = [];
  let at = clause.from;
  const text = (from: number, to: number): string => clause.text.slice(from - clause.from, to - clause.from);
  for (const { from, to, n, line } of own) {
    if (from > at) pieces.push({ text: text(at, from) });
    pieces.push({ text: text(from, to), mark: { n, line } });
    at = to;
  }
  if (at < clause.to) pieces.push({ text: text(at, clause.to) });
  return pieces;
}
