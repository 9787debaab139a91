/** Words that deny that what follows is what it is called: "pseudo-scientific", «псевдонаучный», 伪科学. Pure. */
import { primaryLanguage } from '../../text/index.ts';
import type { ReadText } from '../read-text.ts';
import type { WordRange } from './match-pattern.ts';

/** Beginnings of words, with a hyphen behind them or without. */
const BEGINNINGS: Readonly<Record<string, RegExp>> = {
  en: /^(?:pseudo|quasi)/,
  de: /^(?:pseudo|quasi)/,
  ru: /^(?:псевдо|квази|лже-)/,
};

/** Words of their own. "non", joined with a hyphen, belongs to its word: "non-proliferation". */
const WORDS: Readonly<Record<string, RegExp>> = {
  en: /^(?:pseudo|quasi|non)$/,
  de: /^(?:pseudo|quasi)$/,
  ru: /^(?:псевдо|квази|лже)$/,
  zh: /^[伪偽]$/,
  ja: /^偽$/,
};

/** Whether a word is, or begins with, what makes a sham of the rest. */
export function isSham(folded: string, lang: string): boolean {
  return BEGINNINGS[primaryLanguage(lang)]?.test(folded) === true;
}

/** Whether a place has such a word, or stands right behind one: no formula is meant there. */
export function isOfSham(read: ReadText, { from, to }: WordRange, floor: number): boolean {
  for (let at = from; at < to; at++) if (isSham(read.words[at]?.folded, read.lang)) return true;
  if (from === floor) return false;
  const before = read.words[from - 1];
  return (
    WORDS[primaryLanguage(read.lang)]?.test(before.folded) === true &&
    /^[\s\p{Pd}]*$/u.test(read.text.slice(before.to, read.words[from]?.from))
  );
}
