/** Whether an offset lies inside a quotation of a sentence. Pure. */

import { classOf, IDEOGRAPH, PUNCTUATION, SPACE } from './characters.ts';

/** Opening mark → the marks that close it. The straight mark is its own. */
const CLOSING: ReadonlyMap<string, string> = new Map([
  ['“', '”'],
  ['„', '“”'],
  ['‘', '’'],
  ['‚', '‘’'],
  ['«', '»'],
  ['»', '«'],
  ['‹', '›'],
  ['›', '‹'],
  ['《', '》'],
  ['〈', '〉'],
  ['「', '」'],
  ['『', '』'],
  ['"', '"'],
  ["'", "'"],
  ['(', ')'],
  ['[', ']'],
  ['（', '）'],
]);
/** Marks that open in one place and close in another. */
const MAY_CLOSE_TOO = `"'‘`;
/** An aside is kept whole inside a sentence; standing alone it holds sentences. */
const BRACKETS = '(（[';
/**
 * What is quoted at greater length is speech, and its sentences are sentences; a title is short. A mark without its
 * fellow so near may also be a slip of the pen. In a script without spaces a character says more.
 */
const LONGEST_QUOTATION = { spaced: 100, unspaced: 30 };

/** Reads the quotation marks of one sentence from left to right; offsets must not go down between two calls. */
export interface Quotations {
  /** Begins anew at the start of a sentence. */
  restart(at: number): void;
  /** Is a quotation open at `at` that closes before `to`, near enough to be one? */
  isInside(at: number, to: number): boolean;
}

export function createQuotations(text: string, from: number, spaced: boolean): Quotations {
  const longest = LONGEST_QUOTATION[spaced ? 'spaced' : 'unspaced'];
  let read = from;
  let opened = -1;
  // The first word of the sentence, looked for once and no further than it was asked about.
  let firstWord = from;
  return {
    restart(at) {
      read = at;
      firstWord = at;
      opened = -1;
    },
    isInside(at, to) {
      for (; read < at; read++) {
        if (!mayQuote(text.charCodeAt(read))) continue;
        if (opened >= 0 && closes(read)) opened = -1;
        else if (opened < 0 && opens(read)) opened = read;
      }
      if (opened < 0) return false;
      const limit = Math.min(to, opened + longest);
      for (let ahead = at; ahead < limit; ahead++)
        if (mayQuote(text.charCodeAt(ahead)) && closes(ahead)) return true;
      return false;
    },
  };

  function opens(at: number): boolean {
    const mark = text.charAt(at);
    if (!CLOSING.has(mark)) return false;
    if (BRACKETS.includes(mark)) return hasWordBefore(at);
    // »So« and ›so‹ in German; elsewhere the mark is the end of what was opened before.
    if (mark === '»' || mark === '›')
      return (
        (at === 0 || classOf(text.charCodeAt(at - 1)) === SPACE) &&
        classOf(text.charCodeAt(at + 1)) <= IDEOGRAPH
      );
    return (
      !MAY_CLOSE_TOO.includes(mark) ||
      ((at === 0 || isLoose(at - 1)) && classOf(text.charCodeAt(at + 1)) !== SPACE)
    );
  }

  function closes(at: number): boolean {
    const mark = text.charAt(at);
    if (!CLOSING.get(text.charAt(opened))?.includes(mark)) return false;
    // An apostrophe is no end of a quotation: "the region’s".
    if ("’'".includes(mark) && classOf(text.charCodeAt(at + 1)) <= IDEOGRAPH && at + 1 < text.length)
      return false;
    return mark !== '"' || classOf(text.charCodeAt(at - 1)) !== SPACE;
  }

  function hasWordBefore(at: number): boolean {
    while (firstWord < at && classOf(text.charCodeAt(firstWord)) > IDEOGRAPH) firstWord++;
    return firstWord < at;
  }

  /** Space or a mark: what a straight quotation mark opens after. */
  function isLoose(at: number): boolean {
    const kind = classOf(text.charCodeAt(at));
    return kind === SPACE || kind === PUNCTUATION;
  }
}

/** Rules out nearly every unit before a table is asked: every mark above is one of these. */
function mayQuote(code: number): boolean {
  if (code < 0xab)
    return code === 0x22 || code === 0x27 || code === 0x28 || code === 0x29 || code === 0x5b || code === 0x5d;
  return (
    code === 0xab ||
    code === 0xbb ||
    (code >= 0x2018 && code <= 0x201e) ||
    code === 0x2039 ||
    code === 0x203a ||
    (code >= 0x3008 && code <= 0x300f) ||
    code === 0xff08 ||
    code === 0xff09
  );
}
