/**
 * One side of a row → a short run of pieces that still shows every kind of difference it can: the marks and the
 * words around them, with an ellipsis for each stretch left out. Pure.
 */
import { joinPieces, type MarkedPiece, markClause, mergePieces } from '../comparison/rows/marked-pieces.ts';
import type { Edit, RowClause } from '../comparison/types.ts';
import type { Clause } from '../text/types.ts';
import type { Piece } from './figure.ts';
import { changesWording } from './weight.ts';

/** Unmarked words that stay on each side of a mark. */
const CONTEXT_WORDS = 7;
/** So many words more are not worth an ellipsis. */
const WORTH_KEEPING = { start: 10, middle: 3 };
/** Characters of one side, at most; about 50 words, eight lines on a telephone. */
export const SIDE_CHARACTERS = 300;
/** A sentence, else a phrase that ends with a comma, is kept to its end where that leaves so much of the room. */
const LEAST_OF_ROOM = { sentence: 0.4, phrase: 0.7 };
/** A "word" longer than this is shortened: no word of any language of the collection is longer. */
const LONGEST_WORD = 60;

/**
 * The pieces of one side of a row, whole, without the printed numbers and bullets of its points: a point that was
 * renumbered has not changed. `edits` are the edits of the row, `all` the clauses of the text; spans point into the text.
 */
export function piecesOf(
  side: 'a' | 'b',
  clauses: readonly RowClause[],
  edits: readonly Edit[],
  all: readonly Clause[],
): readonly Piece[] {
  const runs: MarkedPiece[][] = [];
  for (const [index, clause] of clauses.entries()) {
    const from =
      clause.from + (printedNumber(clause.text, all[clause.clause]?.number) || bulletOf(clause.text));
    const pieces = markClause(clause, side, edits, changesWording, { from });
    // Clauses that are not neighbours have other wording between them.
    const run = clauses[index - 1]?.clause === clause.clause - 1 ? runs.at(-1) : undefined;
    if (run) run.push({ kind: 'same', text: ' ' }, ...pieces);
    else runs.push([...pieces]);
  }
  return runs.flatMap((run, index): readonly Piece[] =>
    index === 0 ? mergePieces(run) : [cut(), ...mergePieces(run)],
  );
}

/** How many units at the start of a clause are its printed number with what follows it ("12. ", "(a) "). */
export function printedNumber(text: string, number: string | undefined): number {
  if (number === undefined) return 0;
  const found = /^[^\p{L}\p{N}]*([\p{L}\p{N}]+(?:\.[\p{N}]+)*)[^\p{L}\p{N}]*/u.exec(text);
  return found?.[1] === number ? found[0].length : 0;
}

/** How many units at the start of a clause are its bullet or dash. */
function bulletOf(text: string): number {
  return /^[•·‣▪◦●○■–—-]\s+/u.exec(text)?.[0].length ?? 0;
}

const isMark = (kind: Piece['kind']) => kind === 'only_a' || kind === 'only_b';

/** Shortens pieces to about `limit` characters. Never cuts inside a word unless the word is absurdly long. */
export function shorten(pieces: readonly Piece[], limit: number = SIDE_CHARACTERS): readonly Piece[] {
  const marked = pieces.some((piece) => isMark(piece.kind));
  const kept: Piece[] = [];
  let room = limit;
  for (const [index, piece] of pieces.entries()) {
    if (room <= 0) {
      kept.push(cut());
      break;
    }
    const text = breakLongWords(piece.text);
    const last = index === pieces.length - 1;
    for (const part of piece.kind === 'same' && marked
      ? context(text, index === 0, last)
      : [{ ...piece, text }]) {
      if (part.kind === 'cut' || part.text.length <= room) {
        kept.push(part);
        room -= part.text.length;
      } else {
        const head = headOf(part.text, room);
        kept.push({ ...part, text: head }, cut());
        return join(kept);
      }
    }
  }
  return join(kept);
}

/** An unmarked stretch: its first and last words when it stands between marks, one end when it opens or closes. */
function context(text: string, first: boolean, last: boolean): readonly Piece[] {
  const words = text.match(/\s*\S+/gu) ?? [];
  const spare = (first ? 0 : CONTEXT_WORDS) + (last ? 0 : CONTEXT_WORDS);
  // An ellipsis that hides a few words costs more than it saves, most of all at the start of a sentence.
  if (words.length <= spare + (first ? WORTH_KEEPING.start : WORTH_KEEPING.middle)) return [same(text)];
  const head = first ? '' : words.slice(0, CONTEXT_WORDS).join('');
  const tail = last ? '' : words.slice(-CONTEXT_WORDS).join('') + (/\s+$/u.exec(text)?.[0] ?? '');
  const parts: Piece[] = [];
  if (head) parts.push(same(head));
  parts.push(cut());
  if (tail) parts.push(same(tail.trimStart()));
  return parts;
}

/** The longest head of whole words within `room` characters; a part of the first word only where that is absurdly long. */
function headOf(text: string, room: number): string {
  const sentence = lastSentenceEnd(text, room);
  if (sentence > room * LEAST_OF_ROOM.sentence) return text.slice(0, sentence);
  const space = text.lastIndexOf(' ', room);
  // Words before a comma are a phrase; the last words before the room ends are none.
  const comma = Math.max(text.lastIndexOf(', ', room), text.lastIndexOf('; ', room));
  if (comma > room * LEAST_OF_ROOM.phrase) return text.slice(0, comma);
  if (space > 0) return text.slice(0, space);
  const word = text.slice(0, text.indexOf(' ') < 0 ? text.length : text.indexOf(' '));
  return word.length <= LONGEST_WORD ? '' : wholeCharacters(word, room);
}

/** Behind the last stop within `room` that ends a sentence and no abbreviation ("U.S."); 0 where there is none. */
function lastSentenceEnd(text: string, room: number): number {
  let end = 0;
  for (const { index, 0: stop } of text
    .slice(0, room + 1)
    .matchAll(/(?:(?<=\p{Ll}{3})[.!?]["”»’)]*(?=\s))|[。！？][」』”’]*/gu))
    if (index + stop.length <= room) end = index + stop.length;
  return end;
}

function breakLongWords(text: string): string {
  return text.replace(/\S{61,}/gu, (word) =>
    // Chinese has no spaces: a long run of Han is a sentence, not a word.
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(word)
      ? word
      : `${wholeCharacters(word, LONGEST_WORD)}…`,
  );
}

/** A head that does not end within a character and its combining marks or surrogates. */
function wholeCharacters(text: string, length: number): string {
  let end = Math.min(length, text.length);
  while (end > 1 && end < text.length && continues(text, end)) end--;
  return text.slice(0, end);
}

function continues(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return (unit >= 0xdc00 && unit <= 0xdfff) || unit === 0x200d || /^\p{M}/u.test(text.slice(at, at + 2));
}

const same = (text: string): Piece => ({ kind: 'same', text });
export const cut = (): Piece => ({ kind: 'cut', text: ' … ' });

/** Joins neighbours of one kind; no empty pieces, no two ellipses in a row. */
function join(pieces: readonly Piece[]): readonly Piece[] {
  const filled = pieces.filter(({ text }) => text !== '');
  return joinPieces(filled.filter(({ kind }, index) => kind !== 'cut' || filled[index - 1]?.kind !== 'cut'));
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
