/** A row → the smallest parts that are shown on both sides or on neither, and how much room they take. Pure. */
import type { Edit, Row, RowClause } from '../comparison/types.ts';
import { type Span, splitWords } from '../text/index.ts';
import { printedLength } from './room.ts';
import { changesWording } from './weight.ts';

/** A stretch of A and the stretch of B that it is aligned with; either may be empty. */
export interface Stretch {
  readonly a: Span;
  readonly b: Span;
}

/** How much may be shown; what is absent sets no limit. */
export interface Room {
  /** Characters of one side. */
  readonly side?: number;
  /** Characters of a run that holds both sides, what is in both once. */
  readonly run?: number;
  /** Words of each side, where its publisher limits quotations; no more than these. */
  readonly words?: { readonly a: number | null; readonly b: number | null };
}

/** The smallest part that is shown whole on both sides or on neither: a word in both, or a word or more replaced. */
export interface Unit extends Stretch {
  readonly marked: boolean;
  /** A word of a longer mark, which may end before it. */
  readonly part?: true;
  readonly size: Size;
}

export interface Size {
  readonly a: number;
  readonly b: number;
  readonly run: number;
  readonly words: { readonly a: number; readonly b: number };
}

export type Side = 'a' | 'b';
export type Sides = Pick<Row, Side>;
export type EditedSides = Pick<Row, Side | 'edits'>;

/** The units of a row behind the offsets at which its two sides begin, in reading order. */
export function unitsOf(row: EditedSides, from: { readonly a: number; readonly b: number }): readonly Unit[] {
  const units: Unit[] = [];
  const clip = (span: Span, side: Side) => behind(span, from[side]);
  const add = (a: Span, b: Span, marked: boolean) => {
    if (a.from < a.to || b.from < b.to) units.push({ a, b, marked, size: sizeOf(row, a, b, marked) });
  };
  for (const { a, b, edits } of passagesOf(row.edits)) {
    const clipped = { a: clip(a, 'a'), b: clip(b, 'b') };
    if (edits !== null) add(clipped.a, clipped.b, edits.some(changesWording));
    else for (const pair of wordPairs(row, clipped)) add(pair.a, pair.b, false);
  }
  return units;
}

/** One edit that both sides share, whose `edits` are null, or all edits between two of these. */
interface EditedPassage extends Stretch {
  readonly edits: readonly Edit[] | null;
}

/** The edits of a row as shared and changed passages in turn, in reading order. */
export function passagesOf(edits: readonly Edit[]): readonly EditedPassage[] {
  const passages: EditedPassage[] = [];
  let change: Edit[] = [];
  const close = () => {
    const [first] = change;
    const last = change.at(-1);
    if (!first || !last) return;
    const span = (side: Side) => ({ from: first[side].from, to: last[side].to });
    passages.push({ a: span('a'), b: span('b'), edits: change });
    change = [];
  };
  for (const edit of edits)
    if (edit.kind === 'same') {
      close();
      passages.push({ a: edit.a, b: edit.b, edits: null });
    } else change.push(edit);
  close();
  return passages;
}

/** The part of a span that lies behind an offset. */
export const behind = (span: Span, from: number): Span => ({
  from: Math.max(span.from, from),
  to: Math.max(span.to, from),
});

/** What is in both, word by word; in one piece where the words of one side are not those of the other one by one. */
export function wordPairs(row: Sides, { a, b }: Stretch): readonly Stretch[] {
  const [inA, inB] = [startsOfWords(row.a, a), startsOfWords(row.b, b)];
  if (inA.length !== inB.length || inA.length === 0) return [{ a, b }];
  return inA.map((_, index) => ({
    a: { from: inA[index] ?? a.from, to: inA[index + 1] ?? a.to },
    b: { from: inB[index] ?? b.from, to: inB[index + 1] ?? b.to },
  }));
}

/** The first word begins with whatever stands before it. */
export function startsOfWords(clauses: readonly RowClause[], span: Span): readonly number[] {
  return splitWords(wordingIn(clauses, span)).map((word, index) =>
    index === 0 ? span.from : offsetOf(clauses, span, word.from),
  );
}

/** What the clauses of a side say within a span. */
export function wordingIn(clauses: readonly RowClause[], { from, to }: Span): string {
  return clauses
    .map((clause) =>
      clause.text.slice(Math.max(0, from - clause.from), Math.max(0, Math.min(clause.to, to) - clause.from)),
    )
    .filter((text) => text !== '')
    .join(' ');
}

/** The offset in the text behind so many characters of what the clauses say within a span. */
export function offsetOf(clauses: readonly RowClause[], span: Span, length: number): number {
  let left = length;
  for (const clause of clauses) {
    const [from, to] = [Math.max(span.from, clause.from), Math.min(span.to, clause.to)];
    if (from >= to) continue;
    if (left <= to - from) return from + Math.max(0, left);
    left -= to - from + 1;
  }
  return span.to;
}

export function sizeOf(row: Sides, a: Span, b: Span, marked: boolean): Size {
  const [inA, inB] = [wordingIn(row.a, a), wordingIn(row.b, b)];
  const [lengthA, lengthB] = [printedLength(inA), printedLength(inB)];
  return {
    a: lengthA,
    b: lengthB,
    run: lengthB + (marked ? lengthA : 0),
    words: { a: splitWords(inA).length, b: splitWords(inB).length },
  };
}

export const NOTHING: Size = { a: 0, b: 0, run: 0, words: { a: 0, b: 0 } };

export function plus(one: Size, other: Size): Size {
  return {
    a: one.a + other.a,
    b: one.b + other.b,
    run: one.run + other.run,
    words: { a: one.words.a + other.words.a, b: one.words.b + other.words.b },
  };
}

export function fits({ a, b, run, words }: Size, room: Room): boolean {
  return (
    Math.max(a, b) <= (room.side ?? Number.POSITIVE_INFINITY) &&
    run <= (room.run ?? Number.POSITIVE_INFINITY) &&
    words.a <= (room.words?.a ?? Number.POSITIVE_INFINITY) &&
    words.b <= (room.words?.b ?? Number.POSITIVE_INFINITY)
  );
}
