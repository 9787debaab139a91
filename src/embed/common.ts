/**
 * Across partners nobody changed anything: figures mark what both sides of a row have, formulas and other runs of words,
 * by the rule of the pages. Pure.
 */
import { commonPieces, type FormulaMarks } from '../comparison/digest/index.ts';
import type { Mode, Row } from '../comparison/types.ts';
import type { Clause, Span } from '../text/types.ts';
import { beginningsOf, cutSides, type Marker, SIDE_CHARACTERS } from './excerpt.ts';
import type { Piece } from './figure.ts';
import type { FigureView } from './options.ts';
import { stretchesOf } from './stretches.ts';
import {
  behind,
  passagesOf,
  type Room,
  type Side,
  type Stretch,
  sizeOf,
  startsOfWords,
  type Unit,
  wordPairs,
} from './units.ts';

/** The formulas in both texts. */
export interface MarkedTexts {
  readonly a: FormulaMarks;
  readonly b: FormulaMarks;
}

interface CommonSpan extends Span {
  readonly kind: 'formula' | 'run';
}
type CommonSpans = Readonly<Record<Side, readonly CommonSpan[]>>;

/** Does a figure mark what both have? Across partners, unless a view with marks of what differs was asked for. */
export function marksCommon(mode: Mode, view: FigureView): boolean {
  return mode === 'cross' && view === 'auto';
}

/** Have the two sides of a row wording in common that can be marked? */
export function hasCommon(row: Row, marked: MarkedTexts): boolean {
  return spansOf(row, 'a', marked).length > 0;
}

/**
 * Both sides of a reworded row with their common wording marked, as much as there is room for: what is marked stays, long
 * stretches beside it keep their ends. A formula is marked where the other side shows it as well.
 */
export function commonSidesOf(
  row: Row,
  all: { readonly a: readonly Clause[]; readonly b: readonly Clause[] },
  marked: MarkedTexts,
  lang: string,
  room: Room = { side: SIDE_CHARACTERS },
): Readonly<Record<Side, readonly Piece[]>> {
  const from = beginningsOf(row, all);
  const spans: CommonSpans = { a: spansOf(row, 'a', marked), b: spansOf(row, 'b', marked) };
  const stretches = stretchesOf(row, room, from, lang, commonUnits(row, from, spans));
  const inView = (side: Side): FormulaMarks => ({
    marks: marked[side].marks.filter((mark) => stretches.some((stretch) => overlaps(stretch[side], mark))),
  });
  const shown: MarkedTexts = { a: inView('a'), b: inView('b') };
  return cutSides(
    row,
    all,
    stretches,
    markSpans({ a: spansOf(row, 'a', shown), b: spansOf(row, 'b', shown) }),
  );
}

function spansOf(row: Row, side: Side, { a, b }: MarkedTexts): readonly CommonSpan[] {
  return row[side].flatMap((clause) => {
    let at = clause.from;
    return commonPieces(clause, side, row, a, b).flatMap(({ kind, text }) => {
      const from = at;
      at += text.length;
      return kind === 'plain' ? [] : [{ kind, from, to: at }];
    });
  });
}

const markSpans =
  (spans: CommonSpans): Marker =>
  (part, side) => {
    const pieces: Piece[] = [];
    let at = part.from;
    const add = (kind: Piece['kind'], to: number) => {
      if (to > at) pieces.push({ kind, text: part.text.slice(at - part.from, to - part.from) });
      at = Math.max(at, to);
    };
    for (const span of spans[side]) {
      if (span.to <= at || span.from >= part.to) continue;
      add('same', span.from);
      add(span.kind, Math.min(span.to, part.to));
    }
    add('same', part.to);
    return pieces;
  };

/** Word by word, so that long wording beside what is common can be left out on each side: nothing of it is marked. */
function commonUnits(
  row: Row,
  from: { readonly a: number; readonly b: number },
  spans: CommonSpans,
): readonly Unit[] {
  const units: Unit[] = [];
  const isCommon = (side: Side, span: Span) => spans[side].some((one) => overlaps(one, span));
  const add = (stretches: readonly Stretch[]) => {
    for (const { a, b } of stretches)
      if (a.from < a.to || b.from < b.to) {
        const marked = isCommon('a', a) || isCommon('b', b);
        units.push({ a, b, marked, part: true, size: sizeOf(row, a, b, false) });
      }
  };
  for (const { a, b, edits } of passagesOf(row.edits)) {
    const passage = { a: behind(a, from.a), b: behind(b, from.b) };
    add(edits === null ? wordPairs(row, passage) : besideEachOther(row, passage));
  }
  return units;
}

/** The first word of one wording beside the first of the other, and so on to the end of the longer. */
function besideEachOther(row: Row, stretch: Stretch): readonly Stretch[] {
  const words = (side: Side): readonly Span[] => {
    const starts = startsOfWords(row[side], stretch[side]);
    if (starts.length === 0) return [stretch[side]];
    return starts.map((start, index) => ({ from: start, to: starts[index + 1] ?? stretch[side].to }));
  };
  const [a, b] = [words('a'), words('b')];
  const none = (side: Side): Span => ({ from: stretch[side].to, to: stretch[side].to });
  return Array.from({ length: Math.max(a.length, b.length) }, (_, index) => ({
    a: a[index] ?? none('a'),
    b: b[index] ?? none('b'),
  }));
}

const overlaps = (one: Span, other: Span) => one.from < other.to && other.from < one.to;
