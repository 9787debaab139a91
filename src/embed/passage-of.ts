/** A row → the passage of a figure. Pure. */
import type { Nearest } from '../comparison/digest/index.ts';
import { isReadable } from '../comparison/rows/marked-pieces.ts';
import { opening } from '../comparison/rows/opening.ts';
import type { Mode, Row, RowClause } from '../comparison/types.ts';
import { commonSidesOf, type MarkedTexts } from './common.ts';
import type { ComposedSide } from './composed-side.ts';
import { differences, piecesOf, plain, SIDE_CHARACTERS, shorten, sidesOf } from './excerpt.ts';
import type { Passage, Piece } from './figure.ts';
import { inlinePieces } from './inline.ts';
import { limitWords } from './limit-words.ts';
import type { FigureView } from './options.ts';
import type { EmbedWords } from './words/index.ts';

export interface FigureParts {
  readonly mode: Mode;
  readonly view: FigureView;
  readonly words: EmbedWords;
  readonly a: ComposedSide;
  readonly b: ComposedSide;
  /** The formulas of both texts where common wording is marked; null where differences are. */
  readonly common: MarkedTexts | null;
}

export function passageOf(row: Row, near: Nearest | undefined, url: string, parts: FigureParts): Passage {
  const { mode, view, words, a, b, common } = parts;
  return {
    ...sidesOfRow(row, parts),
    kind: row.kind,
    chip: chipOf(row, mode, words, a.label, b.label, common !== null),
    // A run holds the words of two publishers; where one of them sets a limit, each side is quoted by itself.
    both:
      a.quotationWords === null && b.quotationWords === null
        ? inlinePieces(row, mode, view, a, b, a.lang)
        : null,
    ...nearestOf(near, row.kind === 'only_a' ? b : a),
    url,
  };
}

/** The first words of the nearest passage, no more of them than its publisher lets be quoted. */
function nearestOf(
  near: Nearest | undefined,
  { body, clauses, quotationWords }: ComposedSide,
): Pick<Passage, 'nearest'> {
  return near === undefined
    ? {}
    : { nearest: opening(near.clause, { text: body, clauses }, Math.min(9, quotationWords ?? 9)) };
}

/** A reworded row is cut at the same places of both sides; what has no counterpart word for word, each side by itself. */
function sidesOfRow(row: Row, { words, a, b, common }: FigureParts): QuotedSides {
  const all = { a: a.clauses, b: b.clauses };
  const room = { side: SIDE_CHARACTERS, words: { a: a.quotationWords, b: b.quotationWords } };
  if (row.kind === 'reworded' && common !== null)
    return { ...commonSidesOf(row, all, common, a.lang, room), ...numbered(row, a, b, words) };
  if (row.kind === 'reworded' && isReadable(row))
    return { ...sidesOf(row, all, a.lang, room), ...numbered(row, a, b, words) };
  // Two wordings with little in common stand without marks, and so does one alone where common wording is marked.
  const mark = row.kind === 'reworded' || common !== null ? plain : differences(row.edits);
  return quotedSides(row, a, b, words, (side, text) => piecesOf(side, row[side], mark, text.clauses));
}

type QuotedSides = Pick<Passage, 'n' | 'a' | 'b' | 'caption_a' | 'caption_b' | 'caption_both'>;

/** What each side of a row says, as much as its publisher lets be quoted; null where it says nothing. */
export function quotedSides(
  row: Pick<Row, 'n' | 'a' | 'b'>,
  a: ComposedSide,
  b: ComposedSide,
  words: EmbedWords,
  piecesIn: (side: 'a' | 'b', text: ComposedSide) => readonly Piece[],
): QuotedSides {
  const quoted = (side: 'a' | 'b', text: ComposedSide) =>
    row[side].length > 0 ? quote(shorten(piecesIn(side, text)), text) : null;
  return { a: quoted('a', a), b: quoted('b', b), ...numbered(row, a, b, words) };
}

/** The number of a row and whose words its sides are. */
function numbered(row: Pick<Row, 'n' | 'a' | 'b'>, a: ComposedSide, b: ComposedSide, words: EmbedWords) {
  const [caption_a, caption_b] = [captionOf(a, row.a, words), captionOf(b, row.b, words)];
  return { n: row.n, caption_a, caption_b, caption_both: words.both(caption_a, caption_b) };
}

function quote(pieces: readonly Piece[], { quotationWords }: ComposedSide): readonly Piece[] {
  return quotationWords === null ? pieces : limitWords(pieces, quotationWords);
}

function captionOf(side: ComposedSide, clauses: readonly RowClause[], words: EmbedWords): string {
  const number = clauses[0] && side.clauses[clauses[0].clause]?.number;
  // The letter of a sub-point says nothing without its point.
  return number === undefined || !/^\d/.test(number) ? side.label : words.point(side.label, number);
}

/** What happened to a row, in the reader's words. */
export function chipOf(
  row: Row,
  mode: Mode,
  words: EmbedWords,
  labelA: string,
  labelB: string,
  common: boolean,
): string {
  const { chip } = words;
  if (row.kind === 'only_a') return chip.only(labelA);
  if (row.kind === 'only_b') return chip.only(labelB);
  const more = [
    row.moved && mode === 'series' && chip.moved,
    row.split && chip.split,
    row.merged && chip.merged,
  ];
  const apart = common ? chip.littleInCommon : chip.notMarked;
  return [isReadable(row) ? chip.reworded : apart, ...more.filter((word) => word !== false)].join(', ');
}
