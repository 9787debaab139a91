import { type CommonPiece, commonPieces } from '../../comparison/digest/index.ts';
import { isReadable, type MarkedPiece } from '../../comparison/rows/marked-pieces.ts';
import { opening } from '../../comparison/rows/opening.ts';
import type { Row, RowClause } from '../../comparison/types.ts';
import { html } from '../../markup/markup.ts';
import { inBoth, type MarkStyle, markedText, oneSided, piecesInline, piecesOfClause } from './marks.ts';
import { local, type RowContext } from './row-context.ts';

/** What one text has in a row, clause by clause; where it has nothing, what comes nearest. */
export function sideCell(row: Row, side: 'a' | 'b', context: RowContext) {
  const { frame, data, names } = context;
  if (row[side].length === 0)
    return html`<div class="side ${side} none"><p class="meta">${frame.t.compare.missingSide(names[side])}</p>${nearestPassage(row, side, context)}</div>`;
  const clauses = row[side].map((clause) => html`<p>${clauseText(clause, row, side, context)}</p>`);
  return html`<div class="side ${side}" lang="${data[side].text.lang}">${clauses}</div>`;
}

/** The passage of the other text that comes nearest, so that "no match" is not read as "not a word of it". */
export function nearestPassage(row: Row, side: 'a' | 'b', context: RowContext) {
  const near = context.data.nearest.get(row.n);
  if (!near) return '';
  const { t } = context.frame;
  const link = html`<a href="${local(context, near.row)}">${t.compare.row(near.row)}</a>`;
  const words = html`<q lang="${context.data[side].text.lang}">${opening(near.clause, context.data.marked[side])}</q>`;
  return html`<p class="meta nearest">${t.compare.nearest} ${link}, ${words}</p>`;
}

/** A clause with its marks: what its text has alone, or what the other side of the row has as well. */
function clauseText(clause: RowClause, row: Row, side: 'a' | 'b', context: RowContext) {
  if (row.kind === 'same') return clause.text;
  if (context.common) return commonText(clause, row, side, context);
  const { style } = context;
  // The head of a row without a match says so; that its words were added or removed is more than is known.
  if (row.kind !== 'reworded') return oneSided(clause.text, side === 'a' ? 'only_a' : 'only_b', style, false);
  return markedText(piecesOfClause(clause, side, row, style.ignore), style);
}

/**
 * A clause with what the other side of its row has as well: formulas in full, runs of words lightly. Of a row that shares
 * only some of its points the others are pale, and each shared point begins with its number.
 */
function commonText(clause: RowClause, row: Row, side: 'a' | 'b', context: RowContext) {
  const { marked } = context.data;
  const pieces = commonPieces(clause, side, row, marked.a, marked.b);
  if (row.points === undefined) return commonRun(pieces, context);
  const stretches: CommonPiece[][] = [];
  for (const piece of pieces)
    if (stretches.at(-1)?.[0]?.point === piece.point) stretches.at(-1)?.push(piece);
    else stretches.push([piece]);
  const numbered = row.points.length > 1;
  return html`${stretches.map((stretch) => {
    const point = stretch[0]?.point ?? 0;
    const run = commonRun(stretch, context);
    if (point === 0) return html`<span class="beside">${run}</span>`;
    return html`${numbered && pointNumber(point, context)}${run}`;
  })}`;
}

/** The number that a point has on both sides of its row. */
function pointNumber(point: number, { frame }: RowContext) {
  return html`<sup class="point-number"><span class="vh">${frame.t.compare.point} </span>${point}<span class="vh">: </span></sup>`;
}

function commonRun(pieces: readonly CommonPiece[], { style }: RowContext) {
  return html`${pieces.map(({ kind, text }) => (kind === 'plain' ? text : inBoth(text, kind, style)))}`;
}

/** One column is one column: both sides as one run, or where they have little in common A before B, each under its letter. */
export function oneColumn(row: Row, { data, style }: RowContext) {
  const pieces = oneColumnPieces(row, style);
  if (pieces !== null) return html`<p>${markedText(pieces, style)}</p>`;
  const under = (side: 'a' | 'b') =>
    html`<p lang="${data[side].text.lang}"><span class="letter ${side}">${side.toUpperCase()}</span> ${wordingOf(row, side)}</p>`;
  return html`${under('a')}${under('b')}`;
}

/** A row as one run; null where its two wordings have too little in common for one. */
export function oneColumnPieces(row: Row, style: MarkStyle): readonly MarkedPiece[] | null {
  if (row.kind === 'reworded') return isReadable(row) ? piecesInline(row, style.ignore) : null;
  const side = row.kind === 'only_a' ? 'a' : 'b';
  return [{ kind: row.kind, text: wordingOf(row, side) }];
}

export function wordingOf(row: Row, side: 'a' | 'b'): string {
  return row[side].map(({ text }) => text).join(' ');
}
