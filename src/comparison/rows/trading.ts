/**
 * Names, numbers and months that trade places ("in Astrel in 2024 and in Velt in 2025"): that is another fact, not
 * another order of words. Pure.
 */
import { type Language, languageOf } from '../../text/index.ts';
import { carriesContent, type Lexis, NUMBER, PUNCTUATION } from '../prepared/joint-vocabulary.ts';
import type { Piece } from './pieces.ts';
import type { RowSide } from './row-side.ts';

/** What is asked of every token of a row. */
interface Known extends Lexis {
  readonly months: Language['dates']['months'];
}

/** What a token names, if anything: months count as numbers. */
type Sort = 'number' | 'name';

/** The moved pieces, among those of the row, in which names or numbers trade places with others. */
export function findTraded(
  a: RowSide,
  b: RowSide,
  pieces: readonly Piece[],
  moved: ReadonlySet<Piece>,
  lexis: Lexis,
): ReadonlySet<Piece> {
  const known: Known = { ...lexis, months: languageOf(lexis.lang).dates.months };
  const traded = new Set<Piece>();
  const small = new Set<number>();
  for (const side of [a, b]) addSmall(side, small);
  const allOfA = sequencesOf(a, pieces, moved, 'only_a', known, small);
  const allOfB = sequencesOf(b, pieces, moved, 'only_b', known, small);
  for (const sort of ['number', 'name'] as const) {
    const ofA = allOfA[sort];
    const ofB = allOfB[sort];
    if (ofA.length !== ofB.length || isSameOrder(ofA, ofB)) continue;
    let first = 0;
    while (ofA[first]?.id === ofB[first]?.id) first++;
    let last = ofA.length - 1;
    while (ofA[last]?.id === ofB[last]?.id) last--;
    // "5 May Astrel, 6 June Velt": where the dates change their order and the names do not, each date has another name.
    const other = sort === 'number' ? 'name' : 'number';
    const between = isSameOrder(allOfA[other], allOfB[other]) ? sort : undefined;
    if (
      isList(a, ofA[first]?.at ?? 0, ofA[last]?.at ?? 0, known, small, between) &&
      isList(b, ofB[first]?.at ?? 0, ofB[last]?.at ?? 0, known, small, between)
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

function isSameOrder(ofA: readonly Place[], ofB: readonly Place[]): boolean {
  return ofA.length === ofB.length && ofA.every(({ id }, index) => id === ofB[index]?.id);
}

/** What a side says in order: the numbers and months, and the names. */
function sequencesOf(
  side: RowSide,
  pieces: readonly Piece[],
  moved: ReadonlySet<Piece>,
  own: 'only_a' | 'only_b',
  lexis: Known,
  small: ReadonlySet<number>,
): Readonly<Record<Sort, readonly Place[]>> {
  const places: Record<Sort, Place[]> = { number: [], name: [] };
  for (const piece of pieces) {
    if (piece.kind !== 'same' && piece.kind !== own) continue;
    const counts = piece.kind === 'same' || moved.has(piece);
    const from = own === 'only_a' ? piece.aFrom : piece.bFrom;
    const to = own === 'only_a' ? piece.aTo : piece.bTo;
    for (let at = from; at < to; at++) {
      const sort = isMonthAlone(side, at, lexis)
        ? 'number'
        : counts
          ? sortOf(side, at, lexis, small)
          : undefined;
      if (sort !== undefined) places[sort].push({ id: side.ids[at], at, piece });
    }
  }
  return places;
}

/** "May": a month whose name is a small word too, so that it has no content by itself, and does not count as moved. */
function isMonthAlone(side: RowSide, at: number, { words, kind, months }: Known): boolean {
  const id = side.ids[at];
  return !carriesContent(kind[id]) && side.first[at] !== 1 && isCapital(side, at) && months.has(words[id]);
}

/** The words that the row prints with a small letter somewhere. */
function addSmall(side: RowSide, small: Set<number>): void {
  for (let at = 0; at < side.list.length; at++) if (!isCapital(side, at)) small.add(side.ids[at]);
}

function isCapital(side: RowSide, at: number): boolean {
  const from = side.tokenFrom[side.list[at]];
  // Asked of every word of a row: most are of small letters, or of kana and ideographs, which have no capitals.
  const unit = side.text.charCodeAt(from);
  if ((unit >= 0x61 && unit <= 0x7a) || (unit >= 0x3040 && unit <= 0x9fff)) return false;
  const printed = side.text.charAt(from);
  return printed !== printed.toLowerCase();
}

function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}

function isKatakana(unit: number): boolean {
  return unit >= 0x30a1 && unit <= 0x30fc;
}

const KATAKANA = /^[ァ-ヺー]+$/u;

function sortOf(
  side: RowSide,
  at: number,
  { words, kind, months }: Known,
  small: ReadonlySet<number>,
): Sort | undefined {
  const id = side.ids[at];
  if (side.marker[at] === 1 || !carriesContent(kind[id])) return undefined;
  const word = words[id];
  if (kind[id] === NUMBER || isDigit(word.charCodeAt(0)) || months.has(word)) return 'number';
  // Japanese has no capitals: what it writes in Katakana is a name, or is taken for one.
  if (isKatakana(word.charCodeAt(0)) && KATAKANA.test(word)) return 'name';
  if (!isCapital(side, at)) return undefined;
  // The first word of a clause has a capital whatever it is: a name is what the row prints in no other way.
  return side.first[at] !== 1 || !small.has(id) ? 'name' : undefined;
}

/** Particles that say what part a name plays: アラムはベルンに is no list, アラムとベルン is. */
const ROLES: ReadonlySet<string> = new Set('をがはのにでもなへ的');

/**
 * "Aram, Belun and Corra": between the names stand commas and conjunctions only, so their order says little. With `alone`
 * nothing of another sort may stand between them either.
 */
function isList(
  side: RowSide,
  from: number,
  to: number,
  lexis: Known,
  small: ReadonlySet<number>,
  alone: Sort | undefined,
): boolean {
  const { joining } = languageOf(lexis.lang).phrases;
  for (let at = from; at <= to; at++) {
    const id = side.ids[at];
    const word = lexis.words[id];
    const sort = sortOf(side, at, lexis, small);
    if (sort !== undefined && alone !== undefined && sort !== alone) return false;
    if (sort !== undefined || (joining.has(word) && !ROLES.has(word))) continue;
    if (lexis.kind[id] === PUNCTUATION && ',、，&/'.includes(word)) continue;
    return false;
  }
  return true;
}
