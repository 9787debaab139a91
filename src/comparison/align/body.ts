/**
 * The clauses of a text that make points, apart from its headings; and how many tokens at the head of each clause are
 * a printed number or bullet. Putting in headings or numbers must change no link, so neither is wording here.
 */
import { markerTokens } from '../rows/point-numbers.ts';
import type { PreparedText } from '../types.ts';

export interface Body {
  /** Indices of the clauses that make points, rising. */
  readonly clauses: Int32Array;
  /** Indices of the clauses that head others, rising. */
  readonly headings: Int32Array;
  /** By clause of the text: tokens of its printed marker. */
  readonly markers: Int32Array;
  /** By clause of the text: 1 where it is short and does not end as a sentence does. */
  readonly fragment: Uint8Array;
}

/** Headings are hardly longer than this; longer fragments are items of a list. */
const HEADING_WORDS = 14;
/** More fragments than this in a row are a list or a table, of which only the last can head what follows. */
const HEADINGS_IN_A_ROW = 2;
const SENTENCE_ENDS = '.!?:;,。！？：；，';
const CLOSERS = '"\'”’)]»」』）';

/** `apart`: clauses that stand apart for another reason, by clause; they are neither body nor headings. */
export function readBody(side: PreparedText, apart?: Uint8Array): Body {
  const count = side.clauses.length;
  const markers = new Int32Array(count);
  const fragment = new Uint8Array(count);
  const mayHead = new Uint8Array(count);
  const words = new Int32Array(count);
  for (let clause = 0; clause < count; clause++) {
    markers[clause] = markerTokens(side, clause);
    words[clause] = wordsOf(side, clause, markers[clause]);
    if (words[clause] === 0 || words[clause] > HEADING_WORDS) continue;
    fragment[clause] = endsSentence(side, clause) ? 0 : 1;
    const kind = side.clauses[clause]?.kind;
    mayHead[clause] = kind === 'heading' || (fragment[clause] === 1 && kind === 'paragraph') ? 1 : 0;
  }
  const isHeading = new Uint8Array(count);
  for (let clause = 0; clause < count; ) {
    if (mayHead[clause] === 0) {
      clause++;
      continue;
    }
    let end = clause;
    while (end < count && mayHead[end] === 1) end++;
    // A heading heads something.
    if (end < count) isHeading.fill(1, end - clause > HEADINGS_IN_A_ROW ? end - 1 : clause, end);
    clause = end;
  }
  const body: number[] = [];
  const headings: number[] = [];
  for (let clause = 0; clause < count; clause++) {
    if (words[clause] === 0 || apart?.[clause] === 1) continue;
    (isHeading[clause] === 1 ? headings : body).push(clause);
  }
  return { clauses: Int32Array.from(body), headings: Int32Array.from(headings), markers, fragment };
}

/**
 * The bodies of two texts. A line that heads something in one text and stands in the body of the other, word for word,
 * makes a point in both: at the end of a text there is nothing to head, and two equal lines must be able to meet.
 */
export function readBodies(
  a: PreparedText,
  b: PreparedText,
  apartA?: Uint8Array,
  apartB?: Uint8Array,
): readonly [Body, Body] {
  const inA = readBody(a, apartA);
  const inB = readBody(b, apartB);
  if (inA.headings.length + inB.headings.length === 0) return [inA, inB];
  const keysA = keysOfHeadings(a, inA);
  const keysB = keysOfHeadings(b, inB);
  return [withLines(a, inA, linesOf(b, inB, keysA, keysB)), withLines(b, inB, linesOf(a, inA, keysB, keysA))];
}

interface HeadingKeys {
  readonly keys: ReadonlySet<string>;
  /** Numbers of tokens that headings have: other clauses need no key. */
  readonly sizes: ReadonlySet<number>;
}

function keysOfHeadings(side: PreparedText, { headings, markers }: Body): HeadingKeys {
  return {
    keys: new Set(Array.from(headings, (clause) => keyOf(side, clause, markers))),
    sizes: new Set(Array.from(headings, (clause) => sizeOf(side, clause, markers))),
  };
}

function sizeOf({ clauseTokens }: PreparedText, clause: number, markers: Int32Array): number {
  return clauseTokens[clause + 1] - clauseTokens[clause] - markers[clause];
}

/** Of the headings of the other text those that stand here as a clause of the body, and as no heading. */
function linesOf(
  side: PreparedText,
  { clauses, markers }: Body,
  there: HeadingKeys,
  here: HeadingKeys,
): ReadonlySet<string> {
  const lines = new Set<string>();
  for (const clause of clauses) {
    if (!there.sizes.has(sizeOf(side, clause, markers))) continue;
    const key = keyOf(side, clause, markers);
    if (there.keys.has(key) && !here.keys.has(key)) lines.add(key);
  }
  return lines;
}

function withLines(side: PreparedText, body: Body, lines: ReadonlySet<string>): Body {
  if (lines.size === 0) return body;
  const isLine = (clause: number) => lines.has(keyOf(side, clause, body.markers));
  return {
    ...body,
    clauses: Int32Array.from([...body.clauses, ...body.headings.filter(isLine)]).sort(),
    headings: body.headings.filter((clause) => !isLine(clause)),
  };
}

function keyOf({ tokens, clauseTokens }: PreparedText, clause: number, markers: Int32Array): string {
  const words: string[] = [];
  const to = clauseTokens[clause + 1];
  for (let token = clauseTokens[clause] + markers[clause]; token < to; token++)
    words.push(tokens.vocabulary[tokens.id[token]]);
  return words.join(' ');
}

/** The code of the last figure; letters come after it. */
const NINE = 0x39;

/** Words without the marker; none where nothing but figures is left, which make no point. */
function wordsOf({ tokens, clauseTokens }: PreparedText, clause: number, marker: number): number {
  let words = 0;
  const to = clauseTokens[clause + 1];
  let letters = false;
  for (let token = clauseTokens[clause] + marker; token < to; token++) {
    const id = tokens.id[token];
    if (tokens.isWord[id] === 0) continue;
    words++;
    if (tokens.vocabulary[id].charCodeAt(0) > NINE) letters = true;
  }
  return letters ? words : 0;
}

/** Whether a clause ends with a mark that ends sentences or parts of them, closing marks apart. */
export function endsSentence({ tokens, clauseTokens }: PreparedText, clause: number): boolean {
  const from = clauseTokens[clause];
  const to = clauseTokens[clause + 1];
  for (let token = to - 1; token >= from && token >= to - 2; token--) {
    const mark = tokens.vocabulary[tokens.id[token]];
    if (SENTENCE_ENDS.includes(mark)) return true;
    if (!CLOSERS.includes(mark)) return false;
  }
  return false;
}
