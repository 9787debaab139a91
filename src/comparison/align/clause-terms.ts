/** The clauses of one side → lists of its term numbers. Pure. */
import { pointStarts } from '../../text/index.ts';
import type { PreparedText } from '../types.ts';
import type { Body } from './body.ts';
import type { TokenTerms } from './token-terms.ts';

export interface ClauseTerms {
  /** How many clauses; those of the body only (see body.ts), so k is a place in `body`. */
  readonly clauses: number;
  /** Index in its text of clause k. */
  readonly body: Int32Array;
  /** Terms of clause k in reading order: `sequence[starts[k] … starts[k + 1])`. */
  readonly starts: Int32Array;
  readonly sequence: Int32Array;
  /** Distinct terms of clause k: `bag[bagStarts[k] … bagStarts[k + 1])`, with how often and what sort. */
  readonly bagStarts: Int32Array;
  readonly bag: Int32Array;
  readonly times: Uint8Array;
  /** `NAME` or 0 per entry of the bag. */
  readonly sort: Uint8Array;
  /** Per entry of the bag: the points of its clause that hold it, a bit a point. */
  readonly inPoints: Int32Array;
  /** How many points each clause makes, `MOST_POINTS` at most. */
  readonly points: Uint8Array;
  /** Words of each clause, without its printed marker. */
  readonly words: Int32Array;
  /** 1 where the clause is short and does not end as a sentence does. */
  readonly fragment: Uint8Array;
  /** In how many clauses of this side a term stands. */
  readonly frequency: Int32Array;
}

export const NAME = 1;

/** Points beyond this are counted to the last: a bit a point. */
export const MOST_POINTS = 16;

export function readSide(side: PreparedText, body: Body, terms: TokenTerms, size: number): ClauseTerms {
  const { tokens, clauseTokens, text } = side;
  const count = body.clauses.length;
  const { first: firstOf, further, isName } = terms;
  let length = 0;
  for (const clause of body.clauses) {
    const to = clauseTokens[clause + 1];
    for (let token = clauseTokens[clause]; token < to; token++) length += 1 + further[tokens.id[token]];
  }
  const starts = new Int32Array(count + 1);
  const sequence = new Int32Array(length);
  const bagStarts = new Int32Array(count + 1);
  const bag = new Int32Array(length);
  const times = new Uint8Array(length);
  const sort = new Uint8Array(length);
  const inPoints = new Int32Array(length);
  const points = new Uint8Array(count);
  const words = new Int32Array(count);
  const fragment = new Uint8Array(count);
  const frequency = new Int32Array(size);
  const place = new Int32Array(size).fill(-1);
  let write = 0;
  let entries = 0;
  for (let k = 0; k < count; k++) {
    const clause = body.clauses[k];
    starts[k] = write;
    bagStarts[k] = entries;
    const bagFrom = entries;
    const tokenFrom = clauseTokens[clause] + body.markers[clause];
    const tokenTo = clauseTokens[clause + 1];
    const pointsHere = pointStarts(tokens, tokenFrom, tokenTo, side.lang);
    let point = 0;
    let seen = 0;
    for (let token = tokenFrom; token < tokenTo; token++) {
      while (point + 1 < pointsHere.length && pointsHere[point + 1] <= token) point++;
      const id = tokens.id[token];
      seen += tokens.isWord[id];
      const first = firstOf[isName === undefined ? id : token];
      if (first < 0) continue;
      const bit = 1 << Math.min(point, MOST_POINTS - 1);
      const capital = seen > 1 && isCapital(text, tokens.from[token]);
      const name = (isName === undefined ? capital : isName[token] === 1 || capital) ? NAME : 0;
      const pieces = further[id];
      const parts = pieces === 0 ? undefined : terms.parts.get(id);
      for (let piece = 0; piece <= pieces; piece++) {
        const term = piece === 0 ? first : (parts?.[piece - 1] as number);
        sequence[write++] = term;
        const at = place[term];
        if (at >= bagFrom) {
          if (times[at] < 255) times[at] += 1;
          sort[at] |= name;
          inPoints[at] |= bit;
          continue;
        }
        place[term] = entries;
        bag[entries] = term;
        times[entries] = 1;
        sort[entries] = name;
        inPoints[entries] = bit;
        frequency[term] += 1;
        entries++;
      }
    }
    points[k] = Math.min(pointsHere.length, MOST_POINTS);
    words[k] = seen;
    fragment[k] = body.fragment[clause];
  }
  starts[count] = write;
  bagStarts[count] = entries;
  return {
    clauses: count,
    body: body.clauses,
    starts,
    sequence: sequence.subarray(0, write),
    bagStarts,
    bag: bag.subarray(0, entries),
    times: times.subarray(0, entries),
    sort: sort.subarray(0, entries),
    inPoints: inPoints.subarray(0, entries),
    points,
    words,
    fragment,
    frequency,
  };
}

/** Capital letters of the Latin, Greek and Cyrillic alphabets; others have no case that helps here. */
function isCapital(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 0x80) return code >= 0x41 && code <= 0x5a;
  return (
    (code >= 0xc0 && code <= 0xde && code !== 0xd7) ||
    (code >= 0x391 && code <= 0x3a9) ||
    (code >= 0x400 && code <= 0x42f)
  );
}
