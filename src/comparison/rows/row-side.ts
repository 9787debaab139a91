/**
 * One side of a row: the tokens of its clauses, in text order, without copying text. Pure.
 */
import type { Clause, Span } from '../../text/index.ts';
import type { PreparedText } from '../types.ts';
import { markerTokens } from './point-numbers.ts';

export interface RowSide {
  readonly text: string;
  /** Start and end of every token of the text, UTF-16. */
  readonly tokenFrom: Int32Array;
  readonly tokenTo: Int32Array;
  /** Indices of the tokens of this side, rising. */
  readonly list: Int32Array;
  /** The same tokens as joint ids. */
  readonly ids: Int32Array;
  /** By position in `list`, and at its end: 1 where a clause starts. */
  readonly first: Uint8Array;
  /** By position: 1 where the token is part of the printed marker of a point. */
  readonly marker: Uint8Array;
  readonly hasMarker: boolean;
  /** The clauses that hold a token, in text order. */
  readonly spans: readonly Span[];
  /** Where the empty span of an edit stands when this side has no clause. */
  readonly anchor: number;
}

/** The side of a row that holds the given clauses of a text. `ids` are the joint ids of all its tokens. */
export function sideOf(
  text: PreparedText,
  ids: Int32Array,
  clauses: readonly number[],
  anchor: number,
): RowSide {
  const { clauseTokens } = text;
  let count = 0;
  for (const clause of clauses) {
    count += clauseTokens[clause + 1] - clauseTokens[clause];
  }
  const list = new Int32Array(count);
  const joint = new Int32Array(count);
  const first = new Uint8Array(count + 1);
  const marker = new Uint8Array(count);
  let hasMarker = false;
  const spans: Clause[] = [];
  let write = 0;
  for (const clause of clauses) {
    const from = clauseTokens[clause];
    const to = clauseTokens[clause + 1];
    if (to === from) continue;
    first[write] = 1;
    spans.push(text.clauses[clause]);
    const marked = markerTokens(text, clause);
    if (marked > 0) {
      marker.fill(1, write, write + marked);
      hasMarker = true;
    }
    for (let token = from; token < to; token++) {
      joint[write] = ids[token];
      list[write++] = token;
    }
  }
  first[count] = 1;
  return {
    text: text.text,
    tokenFrom: text.tokens.from,
    tokenTo: text.tokens.to,
    list,
    ids: joint,
    first,
    marker,
    hasMarker,
    spans,
    anchor,
  };
}

/** Whether white space stands before the token at `position`, which must not be the first of a clause. */
export function spaceBefore(side: RowSide, position: number): boolean {
  const token = side.list[position];
  return side.tokenFrom[token] > side.tokenTo[token - 1];
}

export function startOf(side: RowSide, position: number): number {
  return side.tokenFrom[side.list[position]];
}

/** End of the token before `position`. */
export function endBefore(side: RowSide, position: number): number {
  return side.tokenTo[side.list[position - 1]];
}
