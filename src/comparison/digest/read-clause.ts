import { isAbbreviation, languageOf, markerAt, splitWords, type Word } from '../../text/index.ts';
import type { RowClause } from '../types.ts';

/** A clause as the digest reads it. */
export interface ReadClause {
  readonly words: readonly Word[];
  /** Where each word ends in print: an abbreviation with its point. */
  readonly printedTo: readonly number[];
  /** Is the word at this place followed by a mark where a phrase may end? The last one by whatever ends the clause. */
  readonly endsAfter: readonly boolean[];
  /** Is the word at this place an abbreviation that asks for what follows ("No. 5", "Mr. Roe", «т. е. …»)? */
  readonly asksForMore: readonly boolean[];
  /** Its words are characters. */
  readonly hasCharacters: boolean;
}

/** What stands between two words where a phrase may begin or end; a point that ends no clause is of an abbreviation. */
const BORDER = /[,;:!?–—•…，；：。！？、“”"«»\n]/u;
const CHARACTERS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

const known = new WeakMap<RowClause, Map<string, ReadClause>>();

/** Read once a language: a digest and what is near look at the same clause many times. */
export function readClause(clause: RowClause, lang: string): ReadClause {
  const byLanguage = known.get(clause) ?? new Map<string, ReadClause>();
  known.set(clause, byLanguage);
  const found = byLanguage.get(lang);
  if (found) return found;
  const { text } = clause;
  const marker = markerAt(text, 0, text.length)?.length ?? 0;
  // A printed number is no wording, unless it is all that there is.
  const all = splitWords(text);
  const worded = all.filter(({ from }) => from >= marker);
  const words = worded.length > 0 ? worded : all;
  const language = languageOf(lang);
  const last = words.length - 1;
  const gaps = words.map(({ to }, index) => text.slice(to, words[index + 1]?.from ?? text.length));
  const isShort = words.map(({ from, to, folded }, index) => {
    if (!gaps[index]?.startsWith('.') || gaps[index].startsWith('..')) return false;
    const before = words[index - 1];
    const spaced = before && /^\. ?$/u.test(gaps[index - 1] ?? '') ? `${before.folded}.${folded}` : undefined;
    return index < last
      ? /^\p{L}/u.test(text.slice(from, to))
      : isAbbreviation(folded, language) || (spaced !== undefined && isAbbreviation(spaced, language));
  });
  const read = {
    words,
    printedTo: words.map(({ to }, index) => (isShort[index] ? to + 1 : to)),
    endsAfter: gaps.map((gap, index) => index === last || BORDER.test(gap)),
    asksForMore: isShort.map((short, index) => short && index < last && !BORDER.test(gaps[index] ?? '')),
    hasCharacters: CHARACTERS.test(text),
  };
  byLanguage.set(lang, read);
  return read;
}
