/** What a full stop stands between: the word before it as the lists of abbreviations know it, and what follows. Pure. */
import { type MetStop, spacedAbbreviation } from './abbreviated.ts';
import { DASHES } from './characters.ts';
import type { Language } from './languages/types.ts';
import { markerAt } from './markers.ts';

/** Units after a stop that its rules read. */
const AHEAD = 40;

/** A full stop with a space and no small letter after it, and what its rules ask about. */
export interface FullStop {
  readonly met: MetStop;
  readonly language: Language;
  /** The first unit after the space; `head` comes after opening marks too. */
  readonly next: number;
  readonly head: number;
  /** The word before the stop, as printed. */
  readonly before: string;
  /** What stands from `head` on, as far as a rule may read. */
  readonly ahead: string;
  /** The word there; none where it goes on with an apostrophe. */
  readonly nextWord: string;
  /** Whether that word can only open a sentence. */
  readonly opens: boolean;
}

export function readFullStop(
  met: MetStop,
  language: Language,
  before: string,
  next: number,
  head: number,
): FullStop {
  const ahead = met.text.slice(head, head + AHEAD);
  // "the U.S. Leaders’ Hall": what owns something is no subject.
  const nextWord = /^[\p{L}\p{M}]+(?![\p{L}\p{M}'’])/u.exec(ahead)?.[0] ?? '';
  const folded = nextWord.toLowerCase();
  // "May 3" is a date.
  const isDate = language.dates.months.has(folded) && /^\p{L}+ \d/u.test(ahead);
  const opens = language.openers.has(folded) && !startsWithInitial(ahead) && !isDate;
  return { met, language, next, head, before, ahead, nextWord, opens };
}

/** Whether a printed number or a bullet follows. A dash with spaces around it is a dash ("the U.S. – Aram Summit"). */
export function startsPoint({ met: { text, to }, next, head }: FullStop): boolean {
  return !DASHES.includes(text.charAt(head)) && markerAt(text, next, to) !== undefined;
}

export function startsWithInitial(ahead: string): boolean {
  return /^\p{Lu}\.(?!\.)/u.test(ahead);
}

/** The word before a stop as the lists of abbreviations are asked for it. */
export interface ListedWord {
  readonly folded: string;
  /** The abbreviation in several parts that ends here ("т. п."), or `inside` where another part of one follows. */
  readonly whole: string | undefined;
  /** "UN", "B", "J.-P": capitals alone are no abbreviation, whatever small word is spelt alike. */
  readonly isCapitals: boolean;
  readonly isIn: (list: ReadonlySet<string>) => boolean;
}

export function listedWord({ met, language, next, before }: FullStop): ListedWord {
  const { text, at } = met;
  const folded = before.toLowerCase().replace(/[ʻʼ’'`]/u, '‘');
  const whole = spacedAbbreviation(met, folded, next, language);
  // "the Aram-U.S. Summit": the last part is the abbreviation. Abbreviations with a hyphen ("г-н") are listed whole.
  const last = folded.slice(folded.lastIndexOf('-') + 1);
  // «300 a. C.» is listed in small letters and printed so in its first part.
  const isClosing =
    whole !== undefined &&
    language.abbreviations.closing.has(whole) &&
    /\p{Ll}\. ?$/u.test(text.slice(at - before.length - 3, at - before.length));
  return {
    folded,
    whole,
    isCapitals: /^(?:\p{Lu}+|\p{Lu}\.?-\p{Lu})$/u.test(before) && !isClosing,
    // "т. п." is no "п.".
    isIn: (list) =>
      whole === undefined ? list.has(folded) || list.has(last) || list.has(before) : list.has(whole),
  };
}
