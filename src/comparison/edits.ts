/**
 * Matched tokens of a row → its edits as spans of the two texts. Pure.
 *
 * An edit never crosses the end of a clause, so that a renderer may slice it out of one clause. A `same` edit is also
 * cut where one text has white space between two tokens and the other has none: its two spans are then equal after
 * folding, white space included.
 */
import type { Span, Tokens } from '../text/index.ts';
import type { Edit, EditKind } from './types.ts';

/** One side of a row: tokens of one or more clauses, in text order. */
export interface RowSide {
  readonly tokens: Tokens;
  /** Indices into `tokens`, rising. */
  readonly list: Int32Array;
  /** The spans of the clauses that the tokens stand in, and the first position in `list` of each. */
  readonly spans: readonly Span[];
  readonly starts: readonly number[];
  /** Where the empty span of an edit stands when this side has no clause. */
  readonly anchor: number;
}

interface Piece {
  kind: EditKind;
  a: [number, number];
  b: [number, number];
}

/** The edits of a row. `match` holds for each position of A's list the position in B's list, or -1, and rises. */
export function editsOfRow(a: RowSide, b: RowSide, match: Int32Array): readonly Edit[] {
  const pieces = piecesOf(a, b, match);
  const spansA = spansOf(a, b, pieces, 'a', 'b');
  const spansB = spansOf(b, a, pieces, 'b', 'a');
  return pieces.map(
    ({ kind }, index): Edit => ({ kind, a: spansA[index] as Span, b: spansB[index] as Span }),
  );
}

function piecesOf(a: RowSide, b: RowSide, match: Int32Array): readonly Piece[] {
  const pieces: Piece[] = [];
  const startsA = new Set(a.starts);
  const startsB = new Set(b.starts);
  const oneSided = (
    kind: 'only_a' | 'only_b',
    from: number,
    to: number,
    other: number,
    starts: Set<number>,
  ) => {
    for (let start = from; start < to; ) {
      let end = start + 1;
      while (end < to && !starts.has(end)) end++;
      pieces.push(
        kind === 'only_a'
          ? { kind, a: [start, end], b: [other, other] }
          : { kind, a: [other, other], b: [start, end] },
      );
      start = end;
    }
  };
  const lengthA = a.list.length;
  const lengthB = b.list.length;
  let atA = 0;
  let atB = 0;
  while (atA < lengthA || atB < lengthB) {
    let nextA = atA;
    while (nextA < lengthA && (match[nextA] as number) < 0) nextA++;
    const nextB = nextA < lengthA ? (match[nextA] as number) : lengthB;
    oneSided('only_a', atA, nextA, atB, startsA);
    oneSided('only_b', atB, nextB, nextA, startsB);
    atA = nextA;
    atB = nextB;
    let from = atA;
    while (atA < lengthA && match[atA] === atB) {
      if (
        atA > from &&
        (startsA.has(atA) || startsB.has(atB) || spaceBefore(a, atA) !== spaceBefore(b, atB))
      ) {
        pieces.push({ kind: 'same', a: [from, atA], b: [atB - (atA - from), atB] });
        from = atA;
      }
      atA++;
      atB++;
    }
    if (atA > from) pieces.push({ kind: 'same', a: [from, atA], b: [atB - (atA - from), atB] });
  }
  return pieces;
}

function spaceBefore(side: RowSide, position: number): boolean {
  const token = side.list[position] as number;
  return (side.tokens.from[token] as number) > (side.tokens.to[token - 1] as number);
}

function startOf(side: RowSide, position: number): number {
  return side.tokens.from[side.list[position] as number] as number;
}

function endOf(side: RowSide, position: number): number {
  return side.tokens.to[side.list[position - 1] as number] as number;
}

/**
 * White space between two edits goes to the earlier one; only where a `same` edit would take white space that its
 * other side lacks does it go to the one-sided edit after it.
 */
function spansOf(
  side: RowSide,
  other: RowSide,
  pieces: readonly Piece[],
  own: 'a' | 'b',
  opposite: 'a' | 'b',
): readonly Span[] {
  const spans: Span[] = [];
  const starts = new Map(side.starts.map((start, clause) => [start, clause]));
  let clause = -1;
  let cursor = side.spans[0]?.from ?? side.anchor;
  for (let index = 0; index < pieces.length; index++) {
    const piece = pieces[index] as Piece;
    const [from, to] = piece[own];
    if (from === to) {
      spans.push({ from: cursor, to: cursor });
      continue;
    }
    const opened = starts.get(from);
    if (opened !== undefined) {
      clause = opened;
      cursor = (side.spans[clause] as Span).from;
    }
    const last = starts.has(to) || to === side.list.length;
    let end: number;
    if (last) end = (side.spans[clause] as Span).to;
    else {
      const gives =
        piece.kind === 'same' && !spaceAfter(other, piece[opposite][1]) && nextIsOneSided(pieces, index, own);
      end = gives ? endOf(side, to) : startOf(side, to);
    }
    spans.push({ from: cursor, to: end });
    cursor = end;
  }
  return spans;
}

/** Whether white space within the clause follows the token before `position`. */
function spaceAfter(side: RowSide, position: number): boolean {
  if (position >= side.list.length || side.starts.includes(position)) return false;
  return spaceBefore(side, position);
}

function nextIsOneSided(pieces: readonly Piece[], index: number, own: 'a' | 'b'): boolean {
  for (let next = index + 1; next < pieces.length; next++) {
    const piece = pieces[next] as Piece;
    if (piece[own][1] > piece[own][0]) return piece.kind !== 'same';
  }
  return false;
}
