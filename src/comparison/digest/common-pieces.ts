/** What both sides of a row have in common, to be marked where nobody changed anything: across partners. Pure. */
import type { Row, RowClause } from '../types.ts';
import type { MarkedText } from './themes-of-clauses.ts';

/** The places of formulas in a text. */
export type FormulaMarks = Pick<MarkedText, 'marks'>;

/** A piece of a clause by what both sides of its row have: a formula, a run of words, or neither. */
export interface CommonPiece {
  readonly kind: 'plain' | 'run' | 'formula';
  readonly text: string;
  /**
   * Where the two sides of a row share only some of their points: the number of the point that this belongs to, from 1,
   * the same on both sides; 0 beside them. Absent where the whole row is shared.
   */
  readonly point?: number;
}

/** Fewer words in common than this are chance. */
const LEAST_WORDS = 3;

/**
 * One clause of a row cut where wording that both sides have begins and ends. A formula counts as common where both
 * sides have it, in whatever words.
 */
export function commonPieces(
  clause: RowClause,
  side: 'a' | 'b',
  row: Row,
  a: FormulaMarks,
  b: FormulaMarks,
): readonly CommonPiece[] {
  const kinds = new Uint8Array(clause.to - clause.from);
  const paint = (from: number, to: number, kind: number) => {
    for (let at = Math.max(from, clause.from); at < Math.min(to, clause.to); at++)
      kinds[at - clause.from] = kind;
  };
  for (const run of commonRuns(row, side)) paint(run.from, run.to, 1);
  const shared = sharedFormulas(row, a, b);
  for (const mark of (side === 'a' ? a : b).marks)
    if (mark.clause === clause.clause && mark.formula !== undefined && shared.has(mark.formula))
      paint(mark.from, mark.to, 2);
  const points = new Uint8Array(kinds.length);
  for (const [at, { [side]: span }] of (row.points ?? []).entries())
    points.fill(at + 1, Math.max(0, span.from - clause.from), Math.max(0, span.to - clause.from));
  const pieces: CommonPiece[] = [];
  let from = 0;
  for (let at = 1; at <= kinds.length; at++) {
    if (at < kinds.length && kinds[at] === kinds[from] && points[at] === points[from]) continue;
    const kind = (['plain', 'run', 'formula'] as const)[kinds[from] ?? 0] ?? 'plain';
    const text = clause.text.slice(from, at);
    pieces.push(
      ...withoutOuterSpace(
        row.points === undefined ? { kind, text } : { kind, text, point: points[from] ?? 0 },
      ),
    );
    from = at;
  }
  return pieces;
}

/** A mark begins and ends with a word: white space and punctuation at its borders are nobody's. */
function withoutOuterSpace(piece: CommonPiece): readonly CommonPiece[] {
  if (piece.kind === 'plain') return [piece];
  const [, before = '', words = '', after = ''] =
    /^([^\p{L}\p{N}(]*)(.*?)([^\p{L}\p{N})]*)$/su.exec(piece.text) ?? [];
  const pieces: readonly CommonPiece[] = [
    { ...piece, kind: 'plain', text: before },
    { ...piece, text: words },
    { ...piece, kind: 'plain', text: after },
  ];
  return pieces.filter(({ text }) => text !== '');
}

/** Formulas that both sides of a row have. */
function sharedFormulas(row: Row, a: FormulaMarks, b: FormulaMarks): ReadonlySet<string> {
  const of = (side: 'a' | 'b', { marks }: FormulaMarks) => {
    const clauses = new Set(row[side].map(({ clause }) => clause));
    return new Set(
      marks.flatMap(({ clause, formula }) => (clauses.has(clause) && formula !== undefined ? [formula] : [])),
    );
  };
  const inB = of('b', b);
  return new Set([...of('a', a)].filter((formula) => inB.has(formula)));
}

/** Runs of words that stand in both sides one after another, long enough to be no chance. */
function commonRuns(row: Row, side: 'a' | 'b') {
  const runs: { from: number; to: number }[] = [];
  for (const edit of row.edits) {
    if (edit.kind !== 'same' && edit.noise === undefined) continue;
    const span = edit[side];
    if (span.from >= span.to) continue;
    const last = runs.at(-1);
    if (last && span.from - last.to <= 1) last.to = span.to;
    else runs.push({ from: span.from, to: span.to });
  }
  const text = (from: number, to: number) =>
    row[side]
      .map((one) => one.text.slice(Math.max(0, from - one.from), Math.max(0, to - one.from)))
      .join(' ');
  return runs.filter(({ from, to }) => {
    const words = text(from, to).match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu) ?? [];
    return words.length >= LEAST_WORDS || /[\p{Script=Han}]{4}/u.test(words.join(''));
  });
}
