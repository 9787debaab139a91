/**
 * One text → its tokens: words, numbers, single ideographs and single marks of punctuation. White space is never
 * a token. Tokens are interned by their folded form while they are read, so that nothing is tokenised or folded
 * twice and later steps work on integers.
 */
import {
  classOf,
  DIGIT,
  foldOf,
  HIGH_SURROGATE,
  IDEOGRAPH,
  isAstralLetter,
  LETTER,
  MARK,
  PUNCTUATION,
  SPACE,
} from './characters.ts';
import { stringOfUnits } from './fold.ts';

/** The tokens of one text, in order. `id` points into `vocabulary`. Spans are half-open UTF-16 offsets. */
export interface Tokens {
  readonly count: number;
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly id: Int32Array;
  /** Distinct folded tokens, in order of first appearance. */
  readonly vocabulary: readonly string[];
  /** By vocabulary id: 1 for a word or number, 0 for punctuation. */
  readonly isWord: Uint8Array;
}

const APOSTROPHE = 0x27;
const FULL_STOP = 0x2e;
const COMMA = 0x2c;
const HYPHEN = 0x2d;
const PLUS = 0x2b;
const EM_DASH = 0x2014;
const HORIZONTAL_BAR = 0x2015;

function isWordClass(kind: number): boolean {
  return kind === LETTER || kind === DIGIT || kind === MARK;
}

/**
 * End of the word that starts at `start`. Inside a word stand apostrophes and hyphens between letters or digits
 * ("don't", "rules-based"), points and commas between digits ("3.5", "1,000"), points of acronyms ("U.S"),
 * and a plus before a digit ("C5+1"). A long dash never joins.
 */
function endOfWord(text: string, start: number, limit: number): number {
  let at = start + 1;
  while (at < limit) {
    const code = text.charCodeAt(at);
    const kind = classOf(code);
    if (isWordClass(kind)) {
      at++;
      continue;
    }
    if (kind !== PUNCTUATION || at + 1 >= limit) return at;
    const next = classOf(text.charCodeAt(at + 1));
    if (next !== LETTER && next !== DIGIT) return at;
    const before = classOf(text.charCodeAt(at - 1));
    if (!isWordClass(before)) return at;
    const folded = foldOf(code);
    const joins =
      folded === HYPHEN
        ? code !== EM_DASH && code !== HORIZONTAL_BAR
        : folded === APOSTROPHE
          ? before !== DIGIT && next === LETTER
          : code === FULL_STOP
            ? (before === DIGIT && next === DIGIT) || (next === LETTER && isSingleLetter(text, start, at))
            : code === COMMA
              ? before === DIGIT && next === DIGIT
              : code === PLUS && next === DIGIT;
    if (!joins) return at;
    at++;
  }
  return at;
}

function isSingleLetter(text: string, start: number, stop: number): boolean {
  if (classOf(text.charCodeAt(stop - 1)) !== LETTER) return false;
  return stop - 1 === start || text.charCodeAt(stop - 2) === FULL_STOP;
}

/** Room for a text of this length before the arrays grow: one token takes about five and a half units of prose. */
function firstCapacity(length: number): number {
  return (length >> 2) + 16;
}

/**
 * Reads the tokens of `text`. Interning is an open-addressing table over folded code units (FNV-1a), so no string
 * is made for a token already seen.
 */
export function readTokens(text: string): Tokens {
  const length = text.length;
  let capacity = firstCapacity(length);
  let from = new Int32Array(capacity);
  let to = new Int32Array(capacity);
  let id = new Int32Array(capacity);
  let count = 0;

  let slots = new Int32Array(1 << 12).fill(-1);
  let slotMask = slots.length - 1;
  const hashes: number[] = [];
  const pool = new Uint16Array(length);
  const poolFrom: number[] = [0];
  let poolTo = 0;
  const vocabulary: string[] = [];
  const isWord: number[] = [];

  let at = 0;
  while (at < length) {
    const kind = classOf(text.charCodeAt(at));
    if (kind === SPACE) {
      at++;
      continue;
    }
    let end = at + 1;
    let word = 0;
    if (kind === LETTER || kind === DIGIT || kind === MARK) {
      end = endOfWord(text, at, length);
      word = 1;
    } else if (kind === IDEOGRAPH) {
      word = 1;
    } else if (kind === HIGH_SURROGATE && at + 1 < length && (text.charCodeAt(at + 1) & 0xfc00) === 0xdc00) {
      end = at + 2;
      word = isAstralLetter(text, at) ? 1 : 0;
    }

    let hash = 0x811c9dc5;
    let write = poolTo;
    for (let unit = at; unit < end; unit++) {
      const folded = foldOf(text.charCodeAt(unit));
      pool[write++] = folded;
      hash = Math.imul(hash ^ folded, 0x01000193);
    }
    hash ^= hash >>> 15;
    let slot = hash & slotMask;
    let found = -1;
    for (;;) {
      const candidate = slots[slot] as number;
      if (candidate < 0) break;
      if (hashes[candidate] === hash) {
        const start = poolFrom[candidate] as number;
        const size = (poolFrom[candidate + 1] as number) - start;
        if (size === end - at) {
          let same = 0;
          while (same < size && pool[start + same] === pool[poolTo + same]) same++;
          if (same === size) {
            found = candidate;
            break;
          }
        }
      }
      slot = (slot + 1) & slotMask;
    }
    if (found < 0) {
      found = vocabulary.length;
      slots[slot] = found;
      hashes.push(hash);
      vocabulary.push(stringOfUnits(pool.subarray(poolTo, write)));
      isWord.push(word);
      poolTo = write;
      poolFrom.push(poolTo);
      if (vocabulary.length * 2 > slots.length) {
        slots = new Int32Array(slots.length * 4).fill(-1);
        slotMask = slots.length - 1;
        for (let known = 0; known < hashes.length; known++) {
          let free = (hashes[known] as number) & slotMask;
          while ((slots[free] as number) >= 0) free = (free + 1) & slotMask;
          slots[free] = known;
        }
      }
    }
    if (count === capacity) {
      capacity *= 2;
      from = grow(from, capacity);
      to = grow(to, capacity);
      id = grow(id, capacity);
    }
    from[count] = at;
    to[count] = end;
    id[count] = found;
    count++;
    at = end;
  }
  return {
    count,
    from: from.subarray(0, count),
    to: to.subarray(0, count),
    id: id.subarray(0, count),
    vocabulary,
    isWord: Uint8Array.from(isWord),
  };
}

function grow(array: Int32Array<ArrayBuffer>, capacity: number): Int32Array<ArrayBuffer> {
  const grown = new Int32Array(capacity);
  grown.set(array);
  return grown;
}
