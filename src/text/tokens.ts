/**
 * One text → its tokens: words, numbers, single ideographs and single marks of punctuation. White space is never
 * a token. Tokens are interned by their folded form while they are read, so that nothing is tokenised or folded
 * twice and later steps work on integers.
 */
import {
  classOf,
  DIGIT,
  entryOf,
  foldOf,
  HIGH_SURROGATE,
  IDEOGRAPH,
  isAstralLetter,
  isRaised,
  LAST_OF_WORD,
  LETTER,
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

/** The largest entry (see `entryOf`) of a unit that makes words. */
const WORD_ENTRY = (LAST_OF_WORD << 16) | 0xffff;

const APOSTROPHE = 0x27;
const FULL_STOP = 0x2e;
const COMMA = 0x2c;
const HYPHEN = 0x2d;
const PLUS = 0x2b;
const EM_DASH = 0x2014;
const HORIZONTAL_BAR = 0x2015;
const GRAVE_ACCENT = 0x60;

/**
 * Whether the mark at `at` stands inside the word that began at `start`: apostrophes and hyphens between letters or
 * digits ("don't", "rules-based"), points and commas between digits ("3.5", "1,000"), points of acronyms ("U.S"),
 * and a plus before a digit ("C5+1"). A long dash never joins.
 */
function joinsWord(text: string, start: number, at: number, code: number): boolean {
  const next = classOf(text.charCodeAt(at + 1));
  if (next !== LETTER && next !== DIGIT) return false;
  const before = classOf(text.charCodeAt(at - 1));
  if (before > LAST_OF_WORD) return false;
  switch (foldOf(code)) {
    case HYPHEN:
      return code !== EM_DASH && code !== HORIZONTAL_BAR;
    case APOSTROPHE:
      return before !== DIGIT && next === LETTER;
    case FULL_STOP:
      if (before === DIGIT) return next === DIGIT;
      // "U.S", but not "г.Алматы": the part after the stop is a single letter too.
      return (
        next === LETTER &&
        endsInSingleLetter(text, start, at) &&
        (at + 2 >= text.length || classOf(text.charCodeAt(at + 2)) > LAST_OF_WORD)
      );
    case COMMA:
      return before === DIGIT && next === DIGIT;
    case PLUS:
      return next === DIGIT;
    default:
      return false;
  }
}

/** "km²", "м³": a raised figure belongs to a unit; after any other word it is the mark of a note. */
function isUnit(text: string, start: number, end: number): boolean {
  return end - start <= LONGEST_UNIT && UNITS.has(text.slice(start, end).toLowerCase());
}

const UNITS = new Set('m km cm mm dm ft м км см мм дм га'.split(' '));
const LONGEST_UNIT = 2;

function endsInSingleLetter(text: string, start: number, stop: number): boolean {
  if (classOf(text.charCodeAt(stop - 1)) !== LETTER) return false;
  return stop - 1 === start || text.charCodeAt(stop - 2) === FULL_STOP;
}

/** Where lower case is one unit for one unit, so that the engine's own `toLowerCase` gives the folded word. */
function isPlain(code: number): boolean {
  return code < 0x130 || (code >= 0x400 && code < 0x530);
}

/** Whether a mark that joins a word is folded to another one: every such mark but "`" lies outside ASCII. */
function isFoldedMark(code: number): boolean {
  return code === GRAVE_ACCENT || code > 0x7f;
}

/** Room for a text of this length before the arrays grow: one token takes about five and a half units of prose. */
function firstCapacity(length: number): number {
  return (length >> 2) + 16;
}

/** A power of two: patterns are read word by word, thousands of them when a program starts, and need no large table. */
function firstSlots(length: number): number {
  return Math.min(1 << 13, Math.max(1 << 4, 1 << (32 - Math.clz32(length))));
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

  let slots = new Int32Array(firstSlots(length)).fill(-1);
  let slotMask = slots.length - 1;
  const hashes: number[] = [];
  const pool = new Uint16Array(length);
  const poolFrom: number[] = [0];
  let poolTo = 0;
  const vocabulary: string[] = [];
  const isWord: number[] = [];

  let at = 0;
  while (at < length) {
    let code = text.charCodeAt(at);
    let entry = entryOf(code);
    const kind = entry >> 16;
    if (kind === SPACE) {
      at++;
      continue;
    }
    let folded = entry & 0xffff;
    let write = poolTo;
    let hash = Math.imul(0x811c9dc5 ^ folded, 0x01000193);
    let plain = isPlain(code);
    let end = at + 1;
    let word = 0;
    pool[write++] = folded;
    if (kind <= LAST_OF_WORD) {
      word = 1;
      while (end < length) {
        code = text.charCodeAt(end);
        entry = entryOf(code);
        if (entry > WORD_ENTRY) {
          if (entry >> 16 !== PUNCTUATION) break;
          if (isRaised(code) ? !isUnit(text, at, end) : end + 1 >= length || !joinsWord(text, at, end, code))
            break;
          if (isFoldedMark(code)) plain = false;
        } else if (!isPlain(code)) plain = false;
        folded = entry & 0xffff;
        pool[write++] = folded;
        hash = Math.imul(hash ^ folded, 0x01000193);
        end++;
      }
    } else if (kind === IDEOGRAPH) {
      word = 1;
    } else if (kind === HIGH_SURROGATE && end < length && (text.charCodeAt(end) & 0xfc00) === 0xdc00) {
      folded = text.charCodeAt(end);
      pool[write++] = folded;
      hash = Math.imul(hash ^ folded, 0x01000193);
      end++;
      word = isAstralLetter(text, at) ? 1 : 0;
    } else {
      plain = false;
      if (isRaised(code))
        while (end < length && isRaised(text.charCodeAt(end))) {
          folded = text.charCodeAt(end++);
          pool[write++] = folded;
          hash = Math.imul(hash ^ folded, 0x01000193);
        }
    }
    hash ^= hash >>> 15;

    let slot = hash & slotMask;
    let found = -1;
    const size = write - poolTo;
    for (;;) {
      const candidate = slots[slot];
      if (candidate < 0) break;
      if (hashes[candidate] === hash) {
        const start = poolFrom[candidate];
        if (poolFrom[candidate + 1] - start === size) {
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
      vocabulary.push(
        plain && word === 1 ? text.slice(at, end).toLowerCase() : stringOfUnits(pool.subarray(poolTo, write)),
      );
      isWord.push(word);
      poolTo = write;
      poolFrom.push(poolTo);
      if (vocabulary.length * 2 > slots.length) {
        slots = new Int32Array(slots.length * 4).fill(-1);
        slotMask = slots.length - 1;
        for (let known = 0; known < hashes.length; known++) {
          let free = hashes[known] & slotMask;
          while (slots[free] >= 0) free = (free + 1) & slotMask;
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
