/**
 * Whether two clauses have the same tokens, all of them, all but numbers or those of the first cell of a table's row, and
 * keys by which such clauses are found.
 */
import { carriesContent, NUMBER, PUNCTUATION } from '../prepared/joint-vocabulary.ts';
import type { CompletionInput } from './safety-net.ts';

interface Stretch {
  readonly ids: Int32Array;
  readonly from: number;
  readonly to: number;
}

/** The tokens of a clause after its printed marker. */
function tokensOf(
  { a, b, idsA, idsB, markersA, markersB }: CompletionInput,
  inA: boolean,
  clause: number,
): Stretch {
  const { clauseTokens } = inA ? a : b;
  const markers = inA ? markersA : markersB;
  return {
    ids: inA ? idsA : idsB,
    from: clauseTokens[clause] + markers[clause],
    to: clauseTokens[clause + 1],
  };
}

/** A key equal for clauses of the same tokens, whatever they are numbered. */
export function hashOf(input: CompletionInput, inA: boolean, clause: number): number {
  const { ids, from, to } = tokensOf(input, inA, clause);
  let hash = 0x811c9dc5;
  for (let token = from; token < to; token++) hash = Math.imul(hash ^ ids[token], 0x01000193);
  return hash;
}

/** Whether two clauses have the same tokens, whatever they are numbered. */
export function haveEqualTokens(input: CompletionInput, clauseA: number, clauseB: number): boolean {
  return areEqual(tokensOf(input, true, clauseA), tokensOf(input, false, clauseB));
}

function areEqual(one: Stretch, other: Stretch): boolean {
  if (one.to - one.from !== other.to - other.from) return false;
  for (let at = 0; at < one.to - one.from; at++)
    if (one.ids[one.from + at] !== other.ids[other.from + at]) return false;
  return true;
}

/** The place of the next word that is no number, from `token` on: what the row of a table says beside its figures. */
function nextBesideNumbers({ ids, to }: Stretch, from: number, kind: Uint8Array): number {
  let token = from;
  while (token < to && (kind[ids[token]] === PUNCTUATION || kind[ids[token]] === NUMBER)) token++;
  return token;
}

/** The same key for clauses that differ in numbers alone; undefined where no word of content is left. */
export function hashBesideNumbers(input: CompletionInput, inA: boolean, clause: number): number | undefined {
  const { kind } = input.lexis;
  const { ids, from, to } = tokensOf(input, inA, clause);
  let hash = 0x811c9dc5;
  let content = false;
  for (let token = from; token < to; token++) {
    const id = ids[token];
    const own = kind[id];
    if (own === PUNCTUATION || own === NUMBER) continue;
    hash = Math.imul(hash ^ id, 0x01000193);
    content ||= carriesContent(own);
  }
  return content ? hash : undefined;
}

/** Whether two clauses have the same words but for numbers and punctuation. */
export function areEqualBesideNumbers(input: CompletionInput, clauseA: number, clauseB: number): boolean {
  const { kind } = input.lexis;
  const one = tokensOf(input, true, clauseA);
  const other = tokensOf(input, false, clauseB);
  let atA = nextBesideNumbers(one, one.from, kind);
  let atB = nextBesideNumbers(other, other.from, kind);
  while (atA < one.to && atB < other.to) {
    if (one.ids[atA] !== other.ids[atB]) return false;
    atA = nextBesideNumbers(one, atA + 1, kind);
    atB = nextBesideNumbers(other, atB + 1, kind);
  }
  return atA >= one.to && atB >= other.to;
}

/** What stands between the cells of a row. */
const BAR = '|';

/**
 * The first cell of a row of a table, which names the row, and its bars; undefined for what is no row, or has no name. A
 * number names a row of figures ("2023 | 460"), and only counts rows of words ("2 | Train teachers").
 */
function rowOf(
  input: CompletionInput,
  inA: boolean,
  clause: number,
): (Stretch & { bars: number }) | undefined {
  const stretch = tokensOf(input, inA, clause);
  const { tokens } = inA ? input.a : input.b;
  const { kind } = input.lexis;
  let to = stretch.from;
  let bars = 0;
  let hasWord = false;
  for (let token = stretch.from; token < stretch.to; token++) {
    const id = stretch.ids[token];
    if (tokens.vocabulary[tokens.id[token]] === BAR) {
      if (bars === 0) to = token;
      bars++;
    }
    const isWord = kind[id] !== PUNCTUATION && kind[id] !== NUMBER;
    if (isWord && bars > 0 && !hasWord) return undefined;
    hasWord ||= isWord;
  }
  return bars === 0 || to === stretch.from ? undefined : { ids: stretch.ids, from: stretch.from, to, bars };
}

/** The same key for rows of so many cells that have the same first cell. */
export function hashOfRowName(input: CompletionInput, inA: boolean, clause: number): number | undefined {
  const row = rowOf(input, inA, clause);
  if (row === undefined) return undefined;
  let hash = 0x811c9dc5 ^ row.bars;
  for (let token = row.from; token < row.to; token++) hash = Math.imul(hash ^ row.ids[token], 0x01000193);
  return hash;
}

/** "2023 | 460 | 131" and "2023 | 470 | 131": rows of one table that are named alike, whatever they say. */
export function areNamedAlike(input: CompletionInput, clauseA: number, clauseB: number): boolean {
  const one = rowOf(input, true, clauseA);
  const other = rowOf(input, false, clauseB);
  return one !== undefined && other !== undefined && one.bars === other.bars && areEqual(one, other);
}
