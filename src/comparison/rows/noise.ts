/**
 * Which differences a reader may wish to switch off: what each replaced stretch of a row is, if it is one. Pure.
 */
import { languageOf, letterKey, type Steps, spellingKey } from '../../text/index.ts';
import { carriesContent, type Lexis, PUNCTUATION } from '../prepared/joint-vocabulary.ts';
import type { NoiseClass } from '../types.ts';
import { isPercent, isScaleInZeros, printsOfOneNumber } from './number-prints.ts';
import { numberOf, opensNumber } from './number-runs.ts';
import type { Piece, Replacement } from './pieces.ts';
import type { RowSide } from './row-side.ts';
import { findTraded } from './trading.ts';
import { findTurned } from './turning.ts';

/** Spellings differ in a word or two, never in a passage. */
const SPELLING_TOKENS = 6;

/** The noise class of a replacement, decided from the two stretches alone. */
export function noiseOfReplacement(
  a: RowSide,
  b: RowSide,
  { aFrom, aTo, bFrom, bTo }: Replacement,
  lexis: Lexis,
): NoiseClass | undefined {
  const { kind } = lexis;
  let anyWord = false;
  for (let at = aFrom; at < aTo && !anyWord; at++) anyWord = kind[a.ids[at]] !== PUNCTUATION;
  for (let at = bFrom; at < bTo && !anyWord; at++) anyWord = kind[b.ids[at]] !== PUNCTUATION;
  // Stretches are cut at markers, so that one begins with a marker exactly when it is one.
  const isMarker =
    (aFrom < aTo && a.marker[aFrom] === 1) || (aFrom === aTo && bFrom < bTo && b.marker[bFrom] === 1);
  if (isMarker) return anyWord ? 'number' : 'punctuation';
  if (!anyWord) {
    // "the region²": a note mark is no punctuation.
    if (holdsNote(a, aFrom, aTo, lexis) || holdsNote(b, bFrom, bTo, lexis)) return undefined;
    return aTo > aFrom && bTo > bFrom && onlyQuotes(a, aFrom, aTo, lexis) && onlyQuotes(b, bFrom, bTo, lexis)
      ? 'quotes'
      : 'punctuation';
  }
  if (aFrom === aTo || bFrom === bTo || aTo - aFrom > SPELLING_TOKENS || bTo - bFrom > SPELLING_TOKENS)
    return undefined;
  const textA = joinWords(a.ids, aFrom, aTo, lexis);
  const textB = joinWords(b.ids, bFrom, bTo, lexis);
  if (textA === '' || textB === '')
    return isPercent(a, b, { aFrom, aTo, bFrom, bTo }, lexis) ? 'number' : undefined;
  if (saysNumber(a, aFrom, aTo, lexis) && saysNumber(b, bFrom, bTo, lexis)) {
    const number = numberOf(a, aFrom, aTo, lexis);
    if (number !== undefined && number === numberOf(b, bFrom, bTo, lexis)) return 'number';
  }
  if (printsOfOneNumber(a, b, { aFrom, aTo, bFrom, bTo }, lexis)) return 'number';
  if (isScaleInZeros(a, b, { aFrom, aTo, bFrom, bTo }, lexis)) return 'number';
  // Two spellings of a word are of like length, and plain letters begin alike; keys are made for few.
  const [firstA, firstB] = [textA.charCodeAt(0), textB.charCodeAt(0)];
  if ((firstA !== firstB && firstA < 0x80 && firstB < 0x80) || Math.abs(textA.length - textB.length) > 3)
    return undefined;
  if (beginWithOtherSigns(textA, textB, lexis.lang)) return undefined;
  return spellingKey(textA, lexis.lang) === spellingKey(textB, lexis.lang) ? 'spelling' : undefined;
}

/**
 * Whether two texts begin with different kana or ideographs, which stand for themselves whatever follows: such texts are
 * no two spellings, and no keys need be made of them.
 */
function beginWithOtherSigns(a: string, b: string, lang: string): boolean {
  if (!beginsWithSign(a) || !beginsWithSign(b)) return false;
  const [signA, signB] = [a.charAt(0), b.charAt(0)];
  return signA !== signB && letterKey(signA, lang) !== letterKey(signB, lang);
}

/** A kana before a mark of half width is one letter with it. */
function beginsWithSign(text: string): boolean {
  return /^(?:[\u4e00-\u9fff]|[ぁ-ゖァ-ヺ](?![ﾞﾟ]))/u.test(text);
}

function holdsNote(side: RowSide, from: number, to: number, { words }: Lexis): boolean {
  for (let at = from; at < to; at++) if (/^[⁰¹²³⁴-⁹]/u.test(words[side.ids[at]])) return true;
  return false;
}

function saysNumber(side: RowSide, from: number, to: number, lexis: Lexis): boolean {
  for (let at = from; at < to; at++) if (opensNumber(side, at, lexis)) return true;
  return false;
}

function onlyQuotes(side: RowSide, from: number, to: number, { words }: Lexis): boolean {
  for (let at = from; at < to; at++) {
    const mark = words[side.ids[at]];
    if (mark !== '"' && mark !== "'") return false;
  }
  return true;
}

function joinWords(ids: Int32Array, from: number, to: number, { kind, words }: Lexis): string {
  let text = '';
  for (let at = from; at < to; at++) {
    const id = ids[at];
    if (kind[id] !== PUNCTUATION) text += words[id];
  }
  return text;
}

/** The noise class of a token that is the same after folding but not as printed; none where it is printed alike. */
export function noiseOfSame(
  a: RowSide,
  b: RowSide,
  positionA: number,
  positionB: number,
): NoiseClass | undefined {
  const tokenA = a.list[positionA];
  const tokenB = b.list[positionB];
  const from = a.tokenFrom[tokenA];
  const length = a.tokenTo[tokenA] - from;
  const other = b.tokenFrom[tokenB];
  let unit = 0;
  while (unit < length && a.text.charCodeAt(from + unit) === b.text.charCodeAt(other + unit)) unit++;
  if (unit === length) return undefined;
  const printedA = a.text.slice(from, from + length);
  const printedB = b.text.slice(other, other + length);
  return printedA.toLowerCase() === printedB.toLowerCase() ? 'case' : 'quotes';
}

/** Passes after which pieces that still wait for each other are left without a label. */
const MOST_PASSES = 8;

/**
 * Marks one-sided pieces whose content words all stand in such pieces of the other text, each as often: words that
 * changed place, not words that came or went. What is marked on one side is marked on the other, so that a reader who
 * switches the label off loses nothing of either text. In steps, because a row of a whole text has thousands of pieces.
 */
export function* markingReordered(
  a: RowSide,
  b: RowSide,
  pieces: readonly Piece[],
  lexis: Lexis,
): Steps<void> {
  // Most rows have no piece whose content stands elsewhere: they are let go before the turning words are looked up.
  let left = keepEven(
    a,
    b,
    pieces.filter((piece) => mayMove(a, b, piece)),
    lexis,
    carriesContentOf,
  );
  for (let pass = 0; pass < MOST_PASSES && left.length > 0; pass++) {
    yield;
    const even = keepEven(a, b, left, lexis, tells);
    if (even.length === left.length) {
      const moved = new Set(even);
      const exchanged = findTraded(a, b, pieces, moved, lexis);
      yield;
      const turned = findTurned(a, b, pieces, moved, lexis);
      const traded = withNeighbours(pieces, new Set([...exchanged, ...turned]), lexis);
      if (traded.size === 0) {
        for (const piece of even) piece.noise = 'reordered';
        return;
      }
      left = even.filter((piece) => !traded.has(piece));
      continue;
    }
    // What was let go no longer stands in for what the other text has, so the rest is weighed anew.
    left = even;
  }
}

/**
 * Without spaces two names may share a character in the middle, so that each comes in pieces: what stands beside a piece
 * that was traded, a character apart at most, was traded with it.
 */
function withNeighbours(pieces: readonly Piece[], traded: Set<Piece>, { lang }: Lexis): ReadonlySet<Piece> {
  if (traded.size === 0 || languageOf(lang).spaced) return traded;
  let run: Piece[] = [];
  const close = () => {
    if (run.some((piece) => traded.has(piece))) for (const piece of run) traded.add(piece);
    run = [];
  };
  for (const piece of pieces) {
    if (piece.kind !== 'same') run.push(piece);
    else if (piece.aTo - piece.aFrom > 1) close();
  }
  close();
  return traded;
}

function mayMove(a: RowSide, b: RowSide, { kind, noise, aFrom, bFrom }: Piece): boolean {
  if (noise !== undefined || kind === 'same') return false;
  return (kind === 'only_a' ? a.marker[aFrom] : b.marker[bFrom]) === 0;
}

function carriesContentOf({ kind }: Lexis, id: number): boolean {
  return carriesContent(kind[id]);
}

/**
 * Function words that turn what is said ("not", "may", "or") count like content here: a passage that changed place and
 * lost its "not" is no mere reordering.
 */
function tells(lexis: Lexis, id: number): boolean {
  if (carriesContentOf(lexis, id)) return true;
  const { negations, turning } = languageOf(lexis.lang);
  const word = lexis.words[id];
  return negations.has(word) || turning.has(word);
}

/** The pieces that have content, all of it as often in those of A as in those of B. */
function keepEven(
  a: RowSide,
  b: RowSide,
  pieces: readonly Piece[],
  lexis: Lexis,
  counts: (lexis: Lexis, id: number) => boolean,
): readonly Piece[] {
  const balance = balanceFor(lexis);
  let counted = false;
  const eachId = ({ kind, aFrom, aTo, bFrom, bTo }: Piece, visit: (id: number, sign: number) => void) => {
    const isA = kind === 'only_a';
    const { ids } = isA ? a : b;
    const to = isA ? aTo : bTo;
    for (let at = isA ? aFrom : bFrom; at < to; at++) visit(ids[at], isA ? 1 : -1);
  };
  for (const piece of pieces)
    eachId(piece, (id, sign) => {
      if (!counts(lexis, id)) return;
      balance[id] += sign;
      counted = true;
    });
  if (!counted) return [];
  const even = pieces.filter((piece) => {
    let content = false;
    let uneven = false;
    eachId(piece, (id) => {
      uneven ||= balance[id] !== 0;
      content ||= carriesContentOf(lexis, id);
    });
    return content && !uneven;
  });
  for (const piece of pieces)
    eachId(piece, (id) => {
      balance[id] = 0;
    });
  return even;
}

const balances = new WeakMap<Lexis, Int32Array>();

/** By joint id, all zeros before and after use: one array serves all rows of a comparison. */
function balanceFor(lexis: Lexis): Int32Array {
  const known = balances.get(lexis) ?? new Int32Array(lexis.kind.length);
  balances.set(lexis, known);
  return known;
}
