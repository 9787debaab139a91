/**
 * Names, numbers and months that trade places ("in Astrel in 2024 and in Velt in 2025"): that is another fact, not
 * another order of words. Pure.
 */
import { languageOf } from '../../text/index.ts';
import { carriesContent, type Lexis, NUMBER, PUNCTUATION } from '../prepared/joint-vocabulary.ts';
import type { Piece } from './pieces.ts';
import type { RowSide } from './row-side.ts';

/** What a token names: nothing, a number or month, a name. */
type Sort = 0 | 1 | 2;

/** The moved pieces, among those of the row, in which names or numbers trade places with others. */
export function findTraded(
  a: RowSide,
  b: RowSide,
  pieces: readonly Piece[],
  moved: ReadonlySet<Piece>,
  lexis: Lexis,
): ReadonlySet<Piece> {
  const traded = new Set<Piece>();
  for (const sort of [1, 2] as const) {
    const ofA = sequenceOf(a, pieces, moved, 'only_a', sort, lexis);
    const ofB = sequenceOf(b, pieces, moved, 'only_b', sort, lexis);
    if (ofA.length !== ofB.length || ofA.every(({ id }, index) => id === ofB[index]?.id)) continue;
    let first = 0;
    while (ofA[first]?.id === ofB[first]?.id) first++;
    let last = ofA.length - 1;
    while (ofA[last]?.id === ofB[last]?.id) last--;
    if (
      isList(a, ofA[first]?.at ?? 0, ofA[last]?.at ?? 0, lexis) &&
      isList(b, ofB[first]?.at ?? 0, ofB[last]?.at ?? 0, lexis)
    )
      continue;
    for (const { piece } of [...ofA.slice(first, last + 1), ...ofB.slice(first, last + 1)])
      if (moved.has(piece)) traded.add(piece);
  }
  return traded;
}

interface Place {
  readonly id: number;
  readonly at: number;
  readonly piece: Piece;
}

function sequenceOf(
  side: RowSide,
  pieces: readonly Piece[],
  moved: ReadonlySet<Piece>,
  own: 'only_a' | 'only_b',
  sort: Sort,
  lexis: Lexis,
): readonly Place[] {
  const places: Place[] = [];
  for (const piece of pieces) {
    if (piece.kind !== 'same' && (piece.kind !== own || !moved.has(piece))) continue;
    const from = own === 'only_a' ? piece.aFrom : piece.bFrom;
    const to = own === 'only_a' ? piece.aTo : piece.bTo;
    for (let at = from; at < to; at++)
      if (sortOf(side, at, lexis) === sort) places.push({ id: side.ids[at] as number, at, piece });
  }
  return places;
}

function sortOf(side: RowSide, at: number, { words, kind, lang }: Lexis): Sort {
  const id = side.ids[at] as number;
  if (side.marker[at] === 1 || !carriesContent(kind[id] as number)) return 0;
  const word = words[id] as string;
  const { dates } = languageOf(lang);
  if (kind[id] === NUMBER || /^\d/.test(word) || dates.months.has(word)) return 1;
  const printed = side.text.charAt(side.tokenFrom[side.list[at] as number] as number);
  // The first word of a clause has a capital whatever it is.
  return side.first[at] !== 1 && printed !== printed.toLowerCase() ? 2 : 0;
}

/** "Aram, Belun and Corra": between the names stand commas and conjunctions only, so their order says little. */
function isList(side: RowSide, from: number, to: number, lexis: Lexis): boolean {
  const { joining } = languageOf(lexis.lang).phrases;
  for (let at = from; at <= to; at++) {
    const id = side.ids[at] as number;
    const word = lexis.words[id] as string;
    if (sortOf(side, at, lexis) !== 0 || joining.has(word)) continue;
    if (lexis.kind[id] === PUNCTUATION && ',、，&/'.includes(word)) continue;
    return false;
  }
  return true;
}
