/** Pieces of rows → lines in reading order: across the page, or one column after the other. Pure geometry. */
import type { Glyphs, Row } from './pdf-lines.ts';

interface Ordered {
  readonly parts: readonly Glyphs[];
  readonly column: number;
  readonly edges?: { readonly left: number; readonly right: number };
}

interface Piece extends Row {
  readonly x: number;
  readonly right: number;
}

/** A column has at least this many lines, the fuller of which are at least this share of the page's text wide. */
const LEAST_LINES = 3;
const LEAST_WIDTH = 0.22;
/** Narrower columns are those of a table, unless their lines run on. */
const LEAST_WIDTH_OF_PROSE = 0.12;
/** Of the lines below the first of a column of prose, this share begins in the middle of a sentence, with a small letter. */
const LEAST_RUNNING_ON = 0.5;
const LEAST_RUN = 3;
const SAME_ROW = 0.5;

export function readColumns(rows: readonly Row[]): readonly Ordered[] {
  const pieces = rows.map(
    (row): Piece => ({
      ...row,
      x: Math.min(...row.parts.map((part) => part.x)),
      right: Math.max(...row.parts.map((part) => part.x + part.width)),
    }),
  );
  const gutters = guttersOf(pieces);
  if (gutters.length === 0) return across(pieces, 0);
  const columnOf = (piece: Piece) => gutters.filter((gutter) => gutter <= piece.x + 1).length;
  const crosses = (piece: Piece) => gutters.some((gutter) => piece.x < gutter && piece.right > gutter);
  const edges = [...gutters, 0].map((_, column) =>
    edgesOf(pieces.filter((piece) => !crosses(piece) && columnOf(piece) === column)),
  );
  const lines: Ordered[] = [];
  let band: Piece[] = [];
  const closeBand = () => {
    for (const [column, edge] of edges.entries())
      lines.push(
        ...across(
          band.filter((piece) => columnOf(piece) === column),
          column + 1,
          edge,
        ),
      );
    band = [];
  };
  for (const piece of [...pieces].sort((a, b) => b.y - a.y))
    if (crosses(piece)) {
      closeBand();
      lines.push(...across([piece], 0));
    } else band.push(piece);
  closeBand();
  return lines;
}

function edgesOf(own: readonly Piece[]) {
  return {
    left: Math.min(...own.map((piece) => piece.x)),
    right: Math.max(...own.map((piece) => piece.right)),
  };
}

/** The gaps between columns from left to right; a side of a gap may be parted again. */
function guttersOf(pieces: readonly Piece[]): readonly number[] {
  const gutter = gutterOf(pieces);
  if (gutter === undefined) return [];
  return [
    ...guttersOf(pieces.filter((piece) => piece.right <= gutter)),
    gutter,
    ...guttersOf(pieces.filter((piece) => piece.x >= gutter)),
  ];
}

/** Where the text of the page is parted from top to bottom into two sides of full lines; undefined where it is not. */
function gutterOf(pieces: readonly Piece[]): number | undefined {
  if (pieces.length < LEAST_LINES * 2) return undefined;
  const from = Math.min(...pieces.map((piece) => piece.x));
  const extent = Math.max(...pieces.map((piece) => piece.right)) - from;
  let best: number | undefined;
  let most = 0;
  for (const start of new Set(pieces.map((piece) => Math.round(piece.x)))) {
    if (start < from + extent * LEAST_WIDTH_OF_PROSE) continue;
    const gutter = start - 2;
    const left = pieces.filter((piece) => piece.right <= gutter);
    const right = pieces.filter((piece) => piece.x >= gutter);
    const crossing = pieces.length - left.length - right.length;
    const weaker = Math.min(left.length, right.length);
    if (weaker < LEAST_LINES || crossing > left.length + right.length) continue;
    if (Math.min(fullWidth(left), fullWidth(right)) < extent * leastWidth(left, right, gutter)) continue;
    if (weaker - crossing > most) {
      most = weaker - crossing;
      best = gutter;
    }
  }
  return best;
}

function leastWidth(left: readonly Piece[], right: readonly Piece[], gutter: number): number {
  const beside = right.filter((piece) => piece.x < gutter + NEAR_GUTTER);
  return runsOn(left) && runsOn(beside) ? LEAST_WIDTH_OF_PROSE : LEAST_WIDTH;
}

/** Lines of the column right of a gutter begin so near it; columns further right are another matter. */
const NEAR_GUTTER = 24;

/** Do sentences go on from line to line? The first line may be the last but one of a sentence that began above. */
function runsOn(pieces: readonly Piece[]): boolean {
  if (pieces.length < LEAST_RUN) return false;
  const small = pieces.filter(({ parts }) => /^\s*\p{Ll}/u.test(parts[0]?.str ?? ''));
  return small.length >= (pieces.length - 1) * LEAST_RUNNING_ON;
}

/** The width of a line that is no last line of a paragraph: three in four are no wider. */
function fullWidth(pieces: readonly Piece[]): number {
  const widths = pieces.map((piece) => piece.right - piece.x).sort((a, b) => a - b);
  return widths[Math.floor(widths.length * 0.75)] ?? 0;
}

/** Pieces at one height become one line again. */
function across(pieces: readonly Piece[], column: number, edges?: Ordered['edges']): readonly Ordered[] {
  const rows: { parts: Glyphs[]; y: number; size: number }[] = [];
  for (const piece of [...pieces].sort((a, b) => b.y - a.y)) {
    const row = rows.at(-1);
    if (row && Math.abs(row.y - piece.y) < Math.max(row.size, piece.size) * SAME_ROW)
      row.parts.push(...piece.parts);
    else rows.push({ parts: [...piece.parts], y: piece.y, size: piece.size });
  }
  return rows.map(({ parts }) => ({
    parts: parts.sort((a, b) => a.x - b.x),
    column,
    ...(edges === undefined ? {} : { edges }),
  }));
}
