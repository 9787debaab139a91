/** A row whose sides are much alike → one run that holds both, as an editor marks up a draft. Pure. */
import { isReadable, markBoth } from '../comparison/rows/marked-pieces.ts';
import type { Mode, Row, RowClause } from '../comparison/types.ts';
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
 * across partners unless it is asked for (a run looks as if somebody had deleted something), where the sides are
 * too different, and whatever was asked where they have too little in common for marks.
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
  if (!clauseA || !clauseB || moreA || moreB || view === 'split' || !isReadable(row)) return null;
  if (view === 'auto' && (mode === 'cross' || row.similarity < ALIKE)) return null;
  const pieces = markBoth(row, changesWording, { a: wordingFrom(clauseA, a), b: wordingFrom(clauseB, b) });
  const marks = pieces.filter((piece) => piece.kind !== 'same').length;
  if (view === 'auto' && marks > MOST_MARKS) return null;
  return shorten(pieces, RUN_CHARACTERS);
}

/** Where the wording of a clause begins, after the printed number of its point. */
function wordingFrom({ clause, from, text }: RowClause, { clauses }: WeighedText): number {
  return from + printedNumber(text, clauses[clause]?.number);
}
