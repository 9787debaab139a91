/** A row whose sides are much alike → one run that holds both, as an editor marks up a draft. Pure. */
import { isReadable, type MarkedPiece, markBoth } from '../comparison/rows/marked-pieces.ts';
import type { Edit, Mode, Row } from '../comparison/types.ts';
import type { Clause } from '../text/types.ts';
import { beginningsOf, cut, hasWord, partOf, tidy } from './excerpt.ts';
import type { Piece } from './figure.ts';
import type { FigureView } from './options.ts';
import { stretchesOf } from './stretches.ts';
import { type Room, type Stretch, wordingIn } from './units.ts';
import { changesWording, type WeighedText } from './weight.ts';

/** From this similarity on, one run is easier to read than two. */
const ALIKE = 0.6;
/** With more marks than this a reader no longer finds the two sentences in the run. */
const MOST_MARKS = 8;
/** Characters of a run, at most, what is in both counted once. */
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
  lang: string,
): readonly Piece[] | null {
  const [clauseA, moreA] = row.a;
  const [clauseB, moreB] = row.b;
  if (!clauseA || !clauseB || moreA || moreB || view === 'split' || !isReadable(row)) return null;
  if (view === 'auto' && (mode === 'cross' || row.similarity < ALIKE)) return null;
  const all = { a: a.clauses, b: b.clauses };
  const pieces = stretchesOf(row, {}, beginningsOf(row, all), lang).flatMap((stretch) =>
    bothOf(row, stretch),
  );
  const marks = pieces.filter((piece) => piece.kind !== 'same').length;
  if (view === 'auto' && marks > MOST_MARKS) return null;
  return runOf(row, all, { run: RUN_CHARACTERS }, lang);
}

/** The run of a row as far as it is shown, with an ellipsis wherever either side has words that are left out. */
function runOf(
  row: Row,
  all: { readonly a: readonly Clause[]; readonly b: readonly Clause[] },
  room: Room,
  lang: string,
): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = beginningsOf(row, all);
  const pass = (to: { readonly a: number; readonly b: number }) => {
    const left = (side: 'a' | 'b') => wordingIn(row[side], { from: at[side], to: to[side] });
    if (hasWord(left('a')) || hasWord(left('b'))) pieces.push(cut());
  };
  for (const stretch of stretchesOf(row, room, at, lang)) {
    pass({ a: stretch.a.from, b: stretch.b.from });
    pieces.push(...bothOf(row, stretch));
    at = { a: stretch.a.to, b: stretch.b.to };
  }
  pass({ a: row.a.at(-1)?.to ?? 0, b: row.b.at(-1)?.to ?? 0 });
  return tidy(pieces);
}

function bothOf(row: Row, stretch: Stretch): readonly MarkedPiece[] {
  const parts = (side: 'a' | 'b') =>
    row[side].map((clause) => partOf(clause, stretch[side])).filter((part) => part !== null);
  const clip = (edit: Edit, side: 'a' | 'b') => {
    const from = Math.min(Math.max(edit[side].from, stretch[side].from), stretch[side].to);
    return { from, to: Math.max(from, Math.min(edit[side].to, stretch[side].to)) };
  };
  const edits = row.edits.map((edit) => ({ ...edit, a: clip(edit, 'a'), b: clip(edit, 'b') }));
  return markBoth({ a: parts('a'), b: parts('b'), edits }, changesWording);
}
