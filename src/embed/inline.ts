/** A row whose sides are much alike → one run that holds both, as an editor marks up a draft. Pure. */
import { type MarkedPiece, mergePieces } from '../comparison/rows/marked-pieces.ts';
import type { Edit, Mode, Row } from '../comparison/types.ts';
import { printedNumber, shorten } from './excerpt.ts';
import type { Piece } from './figure.ts';
import type { FigureView } from './options.ts';
import { changesWording, type WeighedText } from './weight.ts';

/** From this similarity on, one run is easier to read than two. */
const ALIKE = 0.6;
/** With more marks than this a reader no longer finds the two sentences in the run. */
const MOST_MARKS = 8;
/** Characters of a run, at most. */
const RUN_CHARACTERS = 420;

/**
 * The run, or null where the row is better shown as two sides: always where it has not one clause on each side,
 * across partners unless it is asked for (a run looks as if somebody had deleted something), and where the sides are
 * too different.
 */
export function inlinePieces(
  row: Row,
  mode: Mode,
  view: FigureView,
  a: WeighedText,
  b: WeighedText,
): readonly Piece[] | null {
  const [clauseA, moreA] = row.a;
  const [clauseB, moreB] = row.b;
  if (!clauseA || !clauseB || moreA || moreB || view === 'split') return null;
  if (view === 'auto' && (mode === 'cross' || row.similarity < ALIKE)) return null;
  const pieces = mergePieces(
    runOf(
      row.edits,
      { text: a.body, from: clauseA.from + printedNumber(clauseA.text, a.clauses[clauseA.clause]?.number) },
      { text: b.body, from: clauseB.from + printedNumber(clauseB.text, b.clauses[clauseB.clause]?.number) },
      clauseB.to,
    ),
  );
  const marks = pieces.filter((piece) => piece.kind !== 'same').length;
  if (view === 'auto' && marks > MOST_MARKS) return null;
  return shorten(pieces, RUN_CHARACTERS);
}

interface Start {
  readonly text: string;
  /** Where the wording begins, after the printed number of its point. */
  readonly from: number;
}

/** The wording of B, with what only A has put where it stood. */
function runOf(edits: readonly Edit[], a: Start, b: Start, end: number): readonly MarkedPiece[] {
  const pieces: MarkedPiece[] = [];
  let at = b.from;
  for (const edit of edits) {
    if (edit.kind === 'only_a') {
      const text = a.text.slice(Math.max(edit.a.from, a.from), edit.a.to);
      if (changesWording(edit) && text !== '') pieces.push({ kind: 'only_a', text });
      continue;
    }
    const from = Math.max(edit.b.from, at);
    if (from >= edit.b.to) continue;
    if (from > at) pieces.push({ kind: 'same', text: b.text.slice(at, from) });
    const text = b.text.slice(from, edit.b.to);
    const kind = edit.kind === 'only_b' && changesWording(edit) ? 'only_b' : 'same';
    // What was at the end of A has no space after it; its replacement must not run into it.
    const before = pieces.at(-1);
    if (kind === 'only_b' && before?.kind === 'only_a' && !/\s$/u.test(before.text))
      pieces.push({ kind: 'same', text: ' ' });
    pieces.push({ kind, text });
    at = edit.b.to;
  }
  if (at < end) pieces.push({ kind: 'same', text: b.text.slice(at, end) });
  return pieces;
}
