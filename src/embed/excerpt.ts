/** A row → short runs of marked pieces, with an ellipsis wherever words are left out. Pure. */
import { joinPieces, type MarkedPiece, markClause, mergePieces } from '../comparison/rows/marked-pieces.ts';
import type { Edit, Row, RowClause } from '../comparison/types.ts';
import type { Clause, Span } from '../text/types.ts';
import type { Mark, Piece } from './figure.ts';
import { breakLongWords, headOf } from './room.ts';
import { stretchesOf } from './stretches.ts';
import type { Room, Stretch } from './units.ts';
import { changesWording } from './weight.ts';

/** Characters of one side, at most; about 50 words, eight lines on a telephone. */
export const SIDE_CHARACTERS = 300;

/** Marks a part of a clause of one side. */
export type Marker = (part: RowClause, side: 'a' | 'b') => readonly Piece[];

/** As it stands. */
export const plain: Marker = ({ text }) => [same(text)];

/** What only this side has, by the edits of the row. */
export const differences =
  (edits: readonly Edit[]): Marker =>
  (part, side) =>
    markClause(part, side, edits, changesWording);

/**
 * The pieces of one side of a row, without the printed numbers and bullets of its points: a point that was renumbered has
 * not changed. `all` the clauses of the text; spans point into the text. Of a row that is
 * shown in part, `shown` are the spans of this side; an ellipsis stands wherever words are left out.
 */
export function piecesOf(
  side: 'a' | 'b',
  clauses: readonly RowClause[],
  mark: Marker,
  all: readonly Clause[],
  shown: readonly Span[] | null = null,
): readonly Piece[] {
  const pieces: Piece[] = [];
  for (const [index, clause] of clauses.entries()) {
    // Clauses that are not neighbours have other wording between them.
    if (index > 0) pieces.push(clauses[index - 1]?.clause === clause.clause - 1 ? same(' ') : cut());
    let at = wordingFrom(clause, all);
    const pass = (to: number) => {
      const text = clause.text.slice(at - clause.from, to - clause.from);
      pieces.push(hasWord(text) ? cut() : same(text));
    };
    for (const span of shown ?? [clause]) {
      const part = partOf(clause, { from: Math.max(at, span.from), to: span.to });
      if (!part) continue;
      pass(part.from);
      pieces.push(...mark(part, side));
      at = part.to;
    }
    pass(clause.to);
  }
  return tidy(pieces);
}

/** Both sides of a reworded row, cut at the same places, as much as there is room for. */
export function sidesOf(
  row: Pick<Row, 'a' | 'b' | 'edits'>,
  all: { readonly a: readonly Clause[]; readonly b: readonly Clause[] },
  lang: string,
  room: Room = { side: SIDE_CHARACTERS },
): Readonly<Record<'a' | 'b', readonly Piece[]>> {
  return cutSides(row, all, stretchesOf(row, room, beginningsOf(row, all), lang), differences(row.edits));
}

/** The stretches of both sides that are shown, with their marks. */
export function cutSides(
  row: Pick<Row, 'a' | 'b'>,
  all: { readonly a: readonly Clause[]; readonly b: readonly Clause[] },
  stretches: readonly Stretch[],
  mark: Marker,
): Readonly<Record<'a' | 'b', readonly Piece[]>> {
  const side = (name: 'a' | 'b') =>
    piecesOf(
      name,
      row[name],
      mark,
      all[name],
      stretches.map((stretch) => stretch[name]),
    );
  return { a: side('a'), b: side('b') };
}

/** Where the wording of each side of a row begins. */
export function beginningsOf(
  row: Pick<Row, 'a' | 'b'>,
  all: { readonly a: readonly Clause[]; readonly b: readonly Clause[] },
): { readonly a: number; readonly b: number } {
  const of = (side: 'a' | 'b') => (row[side][0] ? wordingFrom(row[side][0], all[side]) : 0);
  return { a: of('a'), b: of('b') };
}

/** The part of a clause within a span; null where there is none. */
export function partOf(clause: RowClause, span: Span): RowClause | null {
  const [from, to] = [Math.max(clause.from, span.from), Math.min(clause.to, span.to)];
  if (from >= to) return null;
  return { clause: clause.clause, from, to, text: clause.text.slice(from - clause.from, to - clause.from) };
}

/** Where the wording of a clause begins, behind its printed number or its bullet. */
function wordingFrom({ clause, from, text }: RowClause, all: readonly Clause[]): number {
  return from + (printedNumber(text, all[clause]?.number) || bulletOf(text));
}

export const hasWord = (text: string) => /[\p{L}\p{N}]/u.test(text);

/** How many units at the start of a clause are its printed number with what follows it ("12. ", "(a) "). */
function printedNumber(text: string, number: string | undefined): number {
  if (number === undefined) return 0;
  const found = /^[^\p{L}\p{N}]*([\p{L}\p{N}]+(?:\.[\p{N}]+)*)[^\p{L}\p{N}]*/u.exec(text);
  return found?.[1] === number ? found[0].length : 0;
}

/** How many units at the start of a clause are its bullet or dash. */
function bulletOf(text: string): number {
  return /^[•·‣▪◦●○■–—-]\s+/u.exec(text)?.[0].length ?? 0;
}

/** Shortens pieces to about `limit` characters. Never cuts inside a word unless the word is absurdly long. */
export function shorten(pieces: readonly Piece[], limit: number = SIDE_CHARACTERS): readonly Piece[] {
  const kept: Piece[] = [];
  let room = limit;
  for (const piece of pieces) {
    const text = breakLongWords(piece.text);
    if (piece.kind === 'cut') kept.push(piece);
    else if (text.length <= room) {
      kept.push({ ...piece, text });
      room -= text.length;
    } else {
      kept.push({ ...piece, text: headOf(text, room) }, cut());
      break;
    }
  }
  return tidy(kept);
}

const same = (text: string): Piece => ({ kind: 'same', text });
export const cut = (): Piece => ({ kind: 'cut', text: ' … ' });

/**
 * Pieces as they are printed: as few as they can be, an ellipsis once and with one space on either side that has words, no
 * comma before it, and no word of absurd length.
 */
export function tidy(pieces: readonly Piece[]): readonly Piece[] {
  const filled = pieces.filter(({ text }) => text !== '');
  // Between two ellipses nothing is left but what holds a word.
  const worded = filled.filter(
    ({ kind, text }, index) =>
      kind === 'cut' ||
      hasWord(text) ||
      (filled[index - 1]?.kind !== 'cut' && filled[index + 1]?.kind !== 'cut'),
  );
  const once = worded.filter(({ kind }, index) => kind !== 'cut' || worded[index - 1]?.kind !== 'cut');
  const joined = joinPieces(mergeMarks(once));
  return joinPieces(
    joined.map((piece, index): Piece => {
      if (piece.kind === 'cut')
        return { kind: 'cut', text: `${index === 0 ? '' : ' '}…${index === joined.length - 1 ? '' : ' '}` };
      const opened =
        joined[index - 1]?.kind === 'cut' ? piece.text.replace(/^[\s,;:，；：、]+/u, '') : piece.text;
      const closed =
        joined[index + 1]?.kind === 'cut'
          ? opened.replace(/(?<![\s,;:，；：、–—])[\s,;:，；：、–—]+$/u, '')
          : opened;
      return { ...piece, text: breakLongWords(closed) };
    }),
  );
}

/** Marks cover words only; an ellipsis is none. */
function mergeMarks(pieces: readonly Piece[]): readonly Piece[] {
  const merged: Piece[] = [];
  let run: MarkedPiece<Mark>[] = [];
  const close = () => {
    merged.push(...mergePieces(run));
    run = [];
  };
  for (const piece of pieces) {
    if (piece.kind !== 'cut') run.push({ kind: piece.kind, text: piece.text });
    else {
      close();
      merged.push(piece);
    }
  }
  close();
  return merged;
}

/** The text of pieces in one line, for places that take no marks. Direction marks left open are closed. */
export function plainText(pieces: readonly Piece[]): string {
  const text = pieces
    .map((piece) => piece.text)
    .join('')
    .replace(/\s+/gu, ' ')
    .trim();
  return closeDirections(text);
}

/** Adds the closing marks that a cut has lost, so that a quotation cannot turn the words of its host around. */
export function closeDirections(text: string): string {
  const open: string[] = [];
  for (const character of text) {
    if (/[\u202a\u202b\u202d\u202e]/u.test(character)) open.push('\u202c');
    else if (/[\u2066-\u2068]/u.test(character)) open.push('\u2069');
    else if (character === '\u202c' || character === '\u2069') {
      if (open.at(-1) === character) open.pop();
    }
  }
  return text + open.reverse().join('');
}
