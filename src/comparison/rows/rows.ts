import { allSteps, type Steps } from '../../text/index.ts';
import { type Lexis, PUNCTUATION } from '../prepared/joint-vocabulary.ts';
import type { Edit, Link, PreparedText, Row, RowClause, RowKind } from '../types.ts';
import { presentingSteps } from '../words/absorb-islands.ts';
import { makeWorkspace } from '../words/pair-box.ts';
import { turnPairing } from '../words/pairing.ts';
import { editingSteps } from './edits.ts';
import { findMetPoints } from './met-points.ts';
import { haveEqualBodies, pairBesideMarkers } from './point-numbers.ts';
import { orderPlaces, type Place } from './reading-order.ts';
import { type RowSide, sideOf } from './row-side.ts';

export interface RowsInput {
  readonly a: PreparedText;
  readonly b: PreparedText;
  /** Token ids of the two texts in one numbering. */
  readonly idsA: Int32Array;
  readonly idsB: Int32Array;
  readonly lexis: Lexis;
  readonly links: readonly Link[];
  /** Pair B with A and turn the result, so that swapping the texts swaps the answer. */
  readonly turned: boolean;
}

export interface RowWords {
  readonly same: number;
  readonly only_a: number;
  readonly only_b: number;
}

export interface Rows {
  readonly rows: readonly Row[];
  readonly words: RowWords;
  readonly precise: boolean;
}

/** Rows more similar than this share all they say; the others may share some of their points. */
const WHOLE = 0.7;

/** Tokens of both sides that are laid side by side at one go: more than two statements have. */
export const STEP_TOKENS = 20_000;

/** Every clause of A and of B comes to stand in exactly one row. Stops after every `STEP_TOKENS` or so. */
export function* rowsInSteps(input: RowsInput): Steps<Rows> {
  const { a, b, idsA, idsB, lexis } = input;
  const workspace = makeWorkspace();
  const rows: Row[] = [];
  let same = 0;
  let onlyA = 0;
  let onlyB = 0;
  let precise = true;
  let anchorA = 0;
  let anchorB = 0;
  let tokens = 0;
  for (const place of orderPlaces(a.clauses.length, b.clauses.length, input.links)) {
    if (tokens > STEP_TOKENS) {
      tokens = 0;
      yield;
    }
    tokens += tokensOf(a, place.a) + tokensOf(b, place.b);
    if (place.a.length === 0 || place.b.length === 0) {
      const isA = place.b.length === 0;
      const clause = isA ? place.a[0] : place.b[0];
      const side = isA ? a : b;
      const lone = loneRow(side, clause, isA, rows.length + 1, isA ? anchorB : anchorA);
      rows.push(lone);
      const words = wordsOfClause(side, clause);
      if (isA) {
        onlyA += words;
        anchorA = side.clauses[clause]?.to ?? anchorA;
      } else {
        onlyB += words;
        anchorB = side.clauses[clause]?.to ?? anchorB;
      }
      continue;
    }
    const alike = place.a.length === 1 && place.b.length === 1 ? printedAlike(a, b, place) : undefined;
    if (alike !== undefined) {
      rows.push({
        n: rows.length + 1,
        kind: 'same',
        moved: place.moved,
        split: false,
        merged: false,
        similarity: 1,
        ...alike,
      });
      same += wordsOfClause(a, place.a[0]);
      anchorA = a.clauses[place.a[0]]?.to ?? anchorA;
      anchorB = b.clauses[place.b[0]]?.to ?? anchorB;
      continue;
    }
    const sideA = sideOf(a, idsA, place.a, anchorA);
    const sideB = sideOf(b, idsB, place.b, anchorB);
    // A row of a whole text is as much work as all the rows of another.
    const isLong = sideA.ids.length + sideB.ids.length > STEP_TOKENS;
    const pair = (x: Int32Array, y: Int32Array) => presentingSteps(x, y, lexis, workspace);
    const pairing = input.turned
      ? turnPairing(yield* pairBesideMarkers(sideB, sideA, pair), sideA.ids.length)
      : yield* pairBesideMarkers(sideA, sideB, pair);
    if (!pairing.precise) precise = false;
    if (isLong) yield;
    const counts = countRow(sideA, sideB, pairing.match, lexis);
    same += counts.same;
    onlyA += counts.only_a;
    onlyB += counts.only_b;
    const kind = haveEqualBodies(sideA, sideB) ? 'same' : 'reworded';
    const similarity = similarityOf(kind, counts);
    if (isLong) yield;
    const editing = editingSteps(sideA, sideB, pairing, lexis);
    const edits = isLong ? yield* editing : allSteps(editing);
    if (isLong) yield;
    const points =
      similarity < WHOLE
        ? findMetPoints(
            { text: a, ids: idsA, clauses: place.a },
            { text: b, ids: idsB, clauses: place.b },
            lexis,
            input.turned,
          )
        : undefined;
    rows.push({
      n: rows.length + 1,
      kind,
      moved: place.moved,
      split: place.b.length > 1,
      merged: place.a.length > 1,
      similarity,
      a: clausesOf(a, place.a),
      b: clausesOf(b, place.b),
      edits,
      ...(points === undefined ? {} : { points }),
    });
    anchorA = a.clauses[place.a.at(-1) ?? -1]?.to ?? anchorA;
    anchorB = b.clauses[place.b.at(-1) ?? -1]?.to ?? anchorB;
  }
  return { rows, words: { same, only_a: onlyA, only_b: onlyB }, precise };
}

function tokensOf({ clauseTokens }: PreparedText, clauses: readonly number[]): number {
  let tokens = 0;
  for (const clause of clauses) tokens += clauseTokens[clause + 1] - clauseTokens[clause];
  return tokens;
}

/** The row of two clauses that are the same to the letter: nothing need be paired. */
function printedAlike(
  a: PreparedText,
  b: PreparedText,
  place: Place,
): Pick<Row, 'a' | 'b' | 'edits'> | undefined {
  const sideA = clausesOf(a, place.a);
  const sideB = clausesOf(b, place.b);
  const [clauseA] = sideA;
  const [clauseB] = sideB;
  if (clauseA === undefined || clauseB === undefined || clauseA.text !== clauseB.text) return undefined;
  const edit: Edit = {
    kind: 'same',
    a: { from: clauseA.from, to: clauseA.to },
    b: { from: clauseB.from, to: clauseB.to },
  };
  return { a: sideA, b: sideB, edits: [edit] };
}

/** A clause that stands alone: one edit, all of it. `anchor` is where the other text goes on. */
function loneRow(side: PreparedText, clause: number, isA: boolean, n: number, anchor: number): Row {
  const { from, to } = side.clauses[clause];
  const own = { from, to };
  const absent = { from: anchor, to: anchor };
  const kind = isA ? 'only_a' : 'only_b';
  const edit: Edit = { kind, a: isA ? own : absent, b: isA ? absent : own };
  const placed = clausesOf(side, [clause]);
  return {
    n,
    kind,
    moved: false,
    split: false,
    merged: false,
    similarity: 0,
    a: isA ? placed : [],
    b: isA ? [] : placed,
    edits: [wordsOfClause(side, clause) === 0 ? { ...edit, noise: 'punctuation' } : edit],
  };
}

function wordsOfClause(side: PreparedText, clause: number): number {
  const { id, isWord } = side.tokens;
  let words = 0;
  const to = side.clauseTokens[clause + 1];
  for (let token = side.clauseTokens[clause]; token < to; token++) {
    words += isWord[id[token]];
  }
  return words;
}

/** The words of a row. Markers of points count where they are the same, and not at all where they differ. */
function countRow(a: RowSide, b: RowSide, match: Int32Array, { kind }: Lexis): RowWords {
  let wordsB = 0;
  for (let position = 0; position < b.ids.length; position++) {
    if (kind[b.ids[position]] !== PUNCTUATION && b.marker[position] === 0) wordsB++;
  }
  let same = 0;
  let sameMarkers = 0;
  let onlyA = 0;
  for (let position = 0; position < a.ids.length; position++) {
    if (kind[a.ids[position]] === PUNCTUATION) continue;
    const isSame = match[position] >= 0;
    if (a.marker[position] === 1) sameMarkers += isSame ? 1 : 0;
    else if (isSame) same++;
    else onlyA++;
  }
  return { same: same + sameMarkers, only_a: onlyA, only_b: wordsB - same };
}

/** Share of the words of both sides that are the same: 2 × same ÷ (words of A + words of B), to four places. */
function similarityOf(kind: RowKind, words: RowWords): number {
  if (kind === 'same') return 1;
  const all = 2 * words.same + words.only_a + words.only_b;
  return all === 0 ? 0 : Math.round((20_000 * words.same) / all) / 10_000;
}

function clausesOf(side: PreparedText, clauses: readonly number[]): readonly RowClause[] {
  return clauses.map((clause) => {
    const { from, to } = side.clauses[clause];
    return { clause, from, to, text: side.text.slice(from, to) };
  });
}
