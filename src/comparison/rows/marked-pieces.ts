/**
 * The edits of a row → running text in pieces, marked where only one of the two texts has the words. Pages and figures
 * show rows in these pieces; what a reader chose not to see, and what a figure has no room for, is for them to say. Pure.
 */
import type { Edit, EditKind, Row, RowClause } from '../types.ts';

/** A piece of running text: in both texts, or marked as the words of one. */
export interface MarkedPiece<Kind extends string = EditKind> {
  readonly kind: Kind | 'same';
  readonly text: string;
}

/** Below this similarity marks on single words would be confetti, and a mark on every word says nothing. */
const READABLE = 0.25;

/**
 * Can marks within this row be read? Two wordings with little in common are shown as they stand, and the row says so: in
 * every view of a page, in figures and in files.
 */
export function isReadable({ similarity }: Pick<Row, 'similarity'>): boolean {
  return similarity >= READABLE;
}

/**
 * One clause of one side, cut where marks begin and end. Begins at the offset `from`. A mark that goes beyond the offset
 * `number`, the end of the printed number of a point, begins there.
 */
export function markClause(
  clause: RowClause,
  side: 'a' | 'b',
  edits: readonly Edit[],
  isMarked: (edit: Edit) => boolean,
  { from = clause.from, number = from }: { readonly from?: number; readonly number?: number } = {},
): readonly MarkedPiece[] {
  const own = side === 'a' ? 'only_a' : 'only_b';
  const pieces: MarkedPiece[] = [];
  let at = from;
  const add = (kind: EditKind, to: number) => {
    if (to <= at) return;
    pieces.push({ kind, text: clause.text.slice(at - clause.from, to - clause.from) });
    at = to;
  };
  for (const edit of edits) {
    const span = edit[side];
    const start = Math.max(span.from, at, edit.kind === own && span.to > number ? number : at);
    const end = Math.min(span.to, clause.to);
    if (start >= end) continue;
    add('same', start);
    add(edit.kind === own && isMarked(edit) ? own : 'same', end);
  }
  add('same', clause.to);
  return mergePieces(pieces);
}

/**
 * Both sides of a row as one running text: what is in both once, in the words of B, then what A has alone, then what B
 * has alone. `from` are the offsets at which the two sides begin.
 */
export function markBoth(
  row: Pick<Row, 'a' | 'b' | 'edits'>,
  isMarked: (edit: Edit) => boolean,
  from: { readonly a: number; readonly b: number } = { a: row.a[0]?.from ?? 0, b: row.b[0]?.from ?? 0 },
): readonly MarkedPiece[] {
  const pieces: MarkedPiece[] = [];
  const push = (kind: EditKind, side: 'a' | 'b', edit: Edit) => {
    const start = Math.max(edit[side].from, from[side]);
    const text = wordingBetween(row[side], start, edit[side].to);
    if (text === '') return;
    const before = pieces.at(-1);
    if (before && needsSpace(before.text, text, hasSpaceBefore(row[side], start)))
      pieces.push({ kind: before.kind === kind ? kind : 'same', text: ' ' });
    pieces.push({ kind, text });
  };
  for (const edit of row.edits) {
    if (edit.kind === 'only_a' && isMarked(edit)) push('only_a', 'a', edit);
    else if (edit.b.from < edit.b.to)
      push(edit.kind === 'only_b' && isMarked(edit) ? 'only_b' : 'same', 'b', edit);
  }
  return mergePieces(pieces);
}

/** What clauses say between two offsets. */
function wordingBetween(clauses: readonly RowClause[], from: number, to: number): string {
  return clauses
    .map((clause) =>
      clause.text.slice(Math.max(0, from - clause.from), Math.max(0, Math.min(clause.to, to) - clause.from)),
    )
    .filter((text) => text !== '')
    .join(' ');
}

/** Letters and digits of scripts that part words by spaces. */
const WORD = String.raw`(?![\p{scx=Hani}\p{scx=Hira}\p{scx=Kana}])[\p{L}\p{N}]`;
const ENDS_WITH_WORD = new RegExp(`${WORD}$`, 'u');
const BEGINS_WITH_WORD = new RegExp(`^${WORD}`, 'u');

/** What was at the end of A has no space after it; what stood behind a bracket in B has none before it. */
function needsSpace(before: string, text: string, hadSpace: boolean): boolean {
  if (/\s$/.test(before) || /^\s/.test(text)) return false;
  return hadSpace || (ENDS_WITH_WORD.test(before) && BEGINS_WITH_WORD.test(text));
}

function hasSpaceBefore(clauses: readonly RowClause[], at: number): boolean {
  const clause = clauses.find(({ from, to }) => at >= from && at < to);
  return clause !== undefined && (at === clause.from || /\s/.test(clause.text[at - clause.from - 1] ?? ''));
}

/** Pieces as few as they can be: marks cover words only, and two marks with nothing but a space between are one. */
export function mergePieces<Kind extends string>(
  pieces: readonly MarkedPiece<Kind>[],
): readonly MarkedPiece<Kind>[] {
  const trimmed = joinPieces(pieces.flatMap((piece) => withoutOuterSpace(piece)));
  const joins = (piece: MarkedPiece<Kind>, index: number) => {
    const before = trimmed[index - 1]?.kind ?? 'same';
    return before !== 'same' && before === trimmed[index + 1]?.kind && piece.text.trim() === '';
  };
  if (!trimmed.some(joins)) return trimmed;
  return joinPieces(
    trimmed.map((piece, index) =>
      joins(piece, index) ? { ...piece, kind: trimmed[index - 1]?.kind ?? 'same' } : piece,
    ),
  );
}

/** A mark begins and ends with a word: the spaces at its ends belong to what is around it. */
function withoutOuterSpace<Kind extends string>(
  piece: MarkedPiece<Kind>,
): MarkedPiece<Kind> | readonly MarkedPiece<Kind>[] {
  if (piece.kind === 'same') return piece;
  const inner = piece.text.trim();
  if (inner.length === piece.text.length) return piece;
  if (inner === '') return [{ kind: 'same', text: piece.text }];
  const from = piece.text.indexOf(inner);
  return [
    { kind: 'same', text: piece.text.slice(0, from) },
    { ...piece, text: inner },
    { kind: 'same', text: piece.text.slice(from + inner.length) },
  ];
}

/** Neighbours of one kind as one piece, and none that is empty. */
export function joinPieces<P extends { readonly kind: string; readonly text: string }>(
  pieces: readonly P[],
): readonly P[] {
  const joined: P[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (piece.text === '') continue;
    if (last?.kind === piece.kind) joined[joined.length - 1] = { ...last, text: last.text + piece.text };
    else joined.push(piece);
  }
  return joined;
}
