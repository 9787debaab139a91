import type { Difference } from '../types.ts';
import { type Echoes, type EchoText, rarityOf } from './echoes.ts';
import { LEAST_FOR_INSERTED, LEAST_FOR_OMITTED, LEAST_FOR_REPLACED, LEAST_WEIGHT } from './wording-groups.ts';

/** A place where a wording stands in a form of its own: words `fromWord` up to `toWord` (half-open) of a text. */
export interface NearPlace {
  readonly text: number;
  readonly fromWord: number;
  readonly toWord: number;
  readonly difference: Difference;
  /** Its content words, in order. */
  readonly content: readonly number[];
}

/**
 * The content words of a collection with an index of close triples: three neighbours, or three of four with one
 * inner word left out, in any order. A wording changed by one inserted, missing or other word, or reordered, still
 * shares a triple with its leading form.
 */
export interface Triples {
  readonly echoes: Echoes;
  /** By text: symbols of its content words, the word each is, and the clause each stands in. */
  readonly content: readonly { readonly symbols: Int32Array; readonly word: Int32Array }[];
  readonly mask: number;
  readonly first: Int32Array;
  readonly text: Int32Array;
  readonly position: Int32Array;
}

/** More words than this beside those of the leading form make another sentence of it. */
const MOST_WORDS_MORE = 2;

export function indexTriples(echoes: Echoes): Triples {
  const content = echoes.texts.map((text) => contentWords(echoes, text));
  const total = content.reduce((sum, { symbols }) => sum + symbols.length, 0);
  let size = 1024;
  while (size < total * 4) size *= 2;
  const mask = size - 1;
  const first = new Int32Array(size + 1);
  const each = (visit: (key: number, text: number, position: number) => void): void => {
    for (let t = 0; t < content.length; t++) {
      const { symbols, word } = content[t];
      const { clause } = echoes.texts[t];
      const clauseAt = (i: number): number => (i < word.length ? clause[word[i]] : -1);
      for (let i = 0; i + 2 < symbols.length; i++) {
        const [a, b, c] = [symbols[i], symbols[i + 1], symbols[i + 2]];
        const home = clauseAt(i);
        if (clauseAt(i + 2) === home) visit(tripleKey(a, b, c) & mask, t, i);
        if (i + 3 >= symbols.length || clauseAt(i + 3) !== home) continue;
        const d = symbols[i + 3];
        visit(tripleKey(a, b, d) & mask, t, i);
        visit(tripleKey(a, c, d) & mask, t, i);
      }
    }
  };
  each((key) => {
    first[key + 1] += 1;
  });
  for (let key = 0; key < size; key++) first[key + 1] += first[key];
  const next = first.slice(0, size);
  const text = new Int32Array(first[size]);
  const position = new Int32Array(text.length);
  each((key, t, i) => {
    const at = next[key];
    next[key] = at + 1;
    text[at] = t;
    position[at] = i;
  });
  return { echoes, content, mask, first, text, position };
}

/**
 * Places where the content words of `leading` (in order) stand with one inner word inserted, missing or other, or in
 * another order, and with about as many words in all. `refused` says whether a place is known already or belongs
 * to another wording.
 */
export function findNearPlaces(
  triples: Triples,
  leading: readonly number[],
  words: number,
  refused: (place: NearPlace) => boolean,
): readonly NearPlace[] {
  const size = leading.length;
  if (size < LEAST_FOR_INSERTED) return [];
  const weight = leading.reduce((sum, symbol) => sum + rarityOf(triples.echoes, symbol), 0);
  if (weight < LEAST_WEIGHT) return [];
  const found: NearPlace[] = [];
  const tried = new Set<number>();
  const sorted = Int32Array.from(leading).sort();
  for (const [key, offset] of keysToTry(triples, leading)) {
    for (let at = triples.first[key]; at < triples.first[key + 1]; at++) {
      const text = triples.text[at];
      const start = triples.position[at] - offset;
      for (let from = start - 1; from <= start + 1; from++) {
        const mark = text * 0x4000000 + from;
        if (from < 0 || tried.has(mark)) continue;
        tried.add(mark);
        const place = bestWindow(triples, text, from, leading, sorted, words);
        if (place === undefined || refused(place)) continue;
        if (found.some((other) => other.text === text && overlaps(other, place))) continue;
        found.push(place);
      }
    }
  }
  return found;
}

function overlaps(x: NearPlace, y: NearPlace): boolean {
  return x.fromWord < y.toWord && y.fromWord < x.toWord;
}

/** The window that starts at content word `from` and is the leading form but for one inner word or the order. */
function bestWindow(
  triples: Triples,
  text: number,
  from: number,
  leading: readonly number[],
  sorted: Int32Array,
  words: number,
): NearPlace | undefined {
  const { symbols, word } = triples.content[text] as { symbols: Int32Array; word: Int32Array };
  const { clause } = triples.echoes.texts[text];
  const size = leading.length;
  const difference = oneWordOff(symbols, from, leading) ?? reordered(symbols, from, leading, sorted);
  if (difference === undefined) return undefined;
  const last = from + size - 1 + (difference === 'inserted' ? 1 : difference === 'omitted' ? -1 : 0);
  const fromWord = word[from];
  const toWord = word[last] + 1;
  if (clause[fromWord] !== clause[toWord - 1]) return undefined;
  if (toWord - fromWord > words + MOST_WORDS_MORE) return undefined;
  return { text, fromWord, toWord, difference, content: [...symbols.subarray(from, last + 1)] };
}

/** The leading form in order, with the same first and last content word and at most one word between them changed. */
function oneWordOff(symbols: Int32Array, from: number, leading: readonly number[]): Difference | undefined {
  const size = leading.length;
  if (symbols[from] !== leading[0]) return undefined;
  let same = 1;
  while (same < size && symbols[from + same] === leading[same]) same++;
  if (same === size) return 'small words';
  const tail = (shift: number, start: number): boolean => {
    for (let i = start; i < size; i++) if (symbols[from + i + shift] !== leading[i]) return false;
    return true;
  };
  if (tail(1, same)) return 'inserted';
  if (same === size - 1) return undefined;
  if (size >= LEAST_FOR_OMITTED && tail(-1, same + 1)) return 'omitted';
  if (size >= LEAST_FOR_REPLACED && tail(0, same + 1)) return 'replaced';
  return undefined;
}

function reordered(
  symbols: Int32Array,
  from: number,
  leading: readonly number[],
  sorted: Int32Array,
): Difference | undefined {
  const size = leading.length;
  if (from + size > symbols.length) return undefined;
  if (!leading.includes(symbols[from]) || !leading.includes(symbols[from + size - 1])) {
    return undefined;
  }
  return commonCount(symbols.subarray(from, from + size), sorted) === size ? 'order' : undefined;
}

/** Size of the intersection of two multisets; the second is sorted. */
function commonCount(window: Int32Array, sorted: Int32Array): number {
  const mine = window.slice().sort();
  let common = 0;
  let i = 0;
  let j = 0;
  while (i < mine.length && j < sorted.length) {
    const x = mine[i];
    const y = sorted[j];
    if (x === y) common++;
    if (x <= y) i++;
    if (y <= x) j++;
  }
  return common;
}

/**
 * Triples of the leading form that every one-word change leaves at least one of, with their offset. From six content
 * words on, the rarest triple of each half is enough: a single change spares one half.
 */
function keysToTry(triples: Triples, leading: readonly number[]): readonly (readonly [number, number])[] {
  const size = leading.length;
  const key = (i: number, j: number, k: number): number =>
    tripleKey(leading[i], leading[j], leading[k]) & triples.mask;
  const places = (k: number): number => triples.first[k + 1] - triples.first[k];
  if (size >= 6) {
    const half = size >> 1;
    return [rarest(0, half), rarest(half, size)];
  }
  const keys: [number, number][] = [];
  for (let i = 0; i + 2 < size; i++) {
    keys.push([key(i, i + 1, i + 2), i]);
    if (i + 3 < size) keys.push([key(i, i + 1, i + 3), i], [key(i, i + 2, i + 3), i]);
  }
  return keys;

  function rarest(from: number, to: number): readonly [number, number] {
    let best: [number, number] = [key(from, from + 1, from + 2), from];
    for (let i = from + 1; i + 2 < to; i++) {
      const next = key(i, i + 1, i + 2);
      if (places(next) < places(best[0])) best = [next, i];
    }
    return best;
  }
}

function contentWords(echoes: Echoes, text: EchoText): { symbols: Int32Array; word: Int32Array } {
  const symbols = new Int32Array(text.symbols.length);
  const word = new Int32Array(text.symbols.length);
  let size = 0;
  for (let w = 0; w < text.symbols.length; w++) {
    const symbol = text.symbols[w];
    if (echoes.isSmall[symbol] === true) continue;
    symbols[size] = symbol;
    word[size++] = w;
  }
  return { symbols: symbols.subarray(0, size), word: word.subarray(0, size) };
}

/** The same for every order of the three. */
function tripleKey(a: number, b: number, c: number): number {
  const low = Math.min(a, b, c);
  const high = Math.max(a, b, c);
  const middle = a + b + c - low - high;
  let h = Math.imul(low + 1, 0x9e3779b1) ^ Math.imul(middle + 1, 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h ^ Math.imul(high + 1, 0xc2b2ae35), 0x27d4eb2f);
  return (h ^ (h >>> 15)) >>> 0;
}
