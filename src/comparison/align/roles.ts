import { markerTokens } from '../rows/point-numbers.ts';
import type { PreparedText } from '../types.ts';
import { endsSentence } from './body.ts';
import { isUnspaced } from './concepts.ts';
import type { Unmarked } from './moves.ts';

interface Roles {
  /** Index of the clause, or -1 where the text has none. */
  readonly title: number;
  readonly dateline: number;
  readonly opening: number;
}

/** The head of a document is no longer than this many clauses. */
const HEAD = 6;
const LEAST_TITLE = 3;
const TITLE_WORDS = 45;
const DATELINE_WORDS = 14;
/** At the very head a longer line with a date is a title. */
const FIRST_DATELINE_WORDS = 7;
const OPENING_WORDS = 10;
/** Characters of a script without spaces that make about one word. */
const CHARACTERS = 2;
/** An opening names those who met, or says when. */
const OPENING_NAMES = 3;

/** Roles of the clauses of a document, found at its head alone. */
export function readRoles(side: PreparedText): Roles {
  let title = -1;
  let dateline = -1;
  let opening = -1;
  const last = Math.min(HEAD, side.clauses.length);
  const unit = isUnspaced(side.lang) ? CHARACTERS : 1;
  for (let clause = 0; clause < last && opening < 0; clause++) {
    const { kind, number } = side.clauses[clause];
    const { words, numbers, year, capitals } = look(side, clause);
    if (words === 0) continue;
    const open = !endsSentence(side, clause);
    const most = clause === 0 ? FIRST_DATELINE_WORDS : DATELINE_WORDS;
    if (
      dateline < 0 &&
      year &&
      words <= most * unit &&
      (numbers >= 2 ? capitals <= words / 2 + 2 : open && words <= FIRST_DATELINE_WORDS * unit && clause > 0)
    ) {
      dateline = clause;
    } else if (
      title < 0 &&
      dateline < 0 &&
      clause <= 1 &&
      open &&
      number === undefined &&
      words >= LEAST_TITLE * unit &&
      words <= TITLE_WORDS * unit
    ) {
      title = clause;
    } else if (kind !== 'heading' && words >= OPENING_WORDS * unit) {
      if (year || (numbers > 0 && capitals > 0) || capitals >= OPENING_NAMES || unit > 1) opening = clause;
      break;
    }
  }
  return { title, dateline, opening };
}

interface Look {
  readonly words: number;
  readonly numbers: number;
  readonly year: boolean;
  readonly capitals: number;
}

const YEAR = /^(?:19|20)\d\d$/;
const CAPITAL = /^\p{Lu}/u;

function look(side: PreparedText, clause: number): Look {
  const { text, tokens, clauseTokens } = side;
  let words = 0;
  let numbers = 0;
  let capitals = 0;
  let year = false;
  const from = clauseTokens[clause] + markerTokens(side, clause);
  for (let token = from; token < clauseTokens[clause + 1]; token++) {
    const id = tokens.id[token];
    if (tokens.isWord[id] === 0) continue;
    words++;
    const word = tokens.vocabulary[id];
    if (word.charCodeAt(0) <= 0x39) numbers++;
    if (YEAR.test(word)) year = true;
    if (words > 1 && CAPITAL.test(text.charAt(tokens.from[token]))) capitals++;
  }
  return { words, numbers, year, capitals };
}

/** Which clauses of two documents are linked for their place. */
export interface Placed {
  readonly links: readonly Unmarked[];
  /** By clause: 1 where it is linked and takes no part in anything else; undefined where none is. */
  readonly apartA: Uint8Array | undefined;
  readonly apartB: Uint8Array | undefined;
  /** The clauses that open the two, or -1. */
  readonly openingA: number;
  readonly openingB: number;
}

export const NOTHING_PLACED: Placed = {
  links: [],
  apartA: undefined,
  apartB: undefined,
  openingA: -1,
  openingB: -1,
};

/** What a link for the sake of its place is worth. */
const PLACED = 0.9;

export function linkRoles(a: PreparedText, b: PreparedText): Placed {
  const inA = readRoles(a);
  const inB = readRoles(b);
  const links: Unmarked[] = [];
  const apartA = new Uint8Array(a.clauses.length);
  const apartB = new Uint8Array(b.clauses.length);
  for (const role of ['title', 'dateline'] as const) {
    if (inA[role] < 0 || inB[role] < 0) continue;
    if (standElsewhere(a, inA[role], b, inB[role])) continue;
    links.push({ a: [inA[role]], b: [inB[role]], score: PLACED });
    apartA[inA[role]] = apartB[inB[role]] = 1;
  }
  const hasOpenings = inA.opening >= 0 && inB.opening >= 0;
  return {
    links,
    apartA,
    apartB,
    openingA: hasOpenings ? inA.opening : -1,
    openingB: hasOpenings ? inB.opening : -1,
  };
}

/**
 * Whether one of two lines of the head stands in the body of the other text, word for word beside its figures: then
 * neither is what it was taken for, as in a list or a table whose rows changed their order.
 */
function standElsewhere(a: PreparedText, clauseA: number, b: PreparedText, clauseB: number): boolean {
  const wordsA = wordsBesideFigures(a, clauseA);
  const wordsB = wordsBesideFigures(b, clauseB);
  if (wordsA === wordsB || wordsA === '' || wordsB === '') return false;
  return hasClause(b, wordsA) || hasClause(a, wordsB);
}

function hasClause(side: PreparedText, words: string): boolean {
  for (let clause = 0; clause < side.clauses.length; clause++)
    if (wordsBesideFigures(side, clause, words.length) === words) return true;
  return false;
}

/** The words of a clause without figures and marks; not read on once they are longer than asked for. */
function wordsBesideFigures(side: PreparedText, clause: number, most = Number.POSITIVE_INFINITY): string {
  const { tokens, clauseTokens } = side;
  let words = '';
  const from = clauseTokens[clause] + markerTokens(side, clause);
  for (let token = from; token < clauseTokens[clause + 1] && words.length <= most; token++) {
    const id = tokens.id[token];
    const word = tokens.vocabulary[id];
    if (tokens.isWord[id] === 1 && word.charCodeAt(0) > 0x39) words += ` ${word}`;
  }
  return words;
}
