import { splitWords, type Word } from '../../text/index.ts';
import type { RowClause } from '../types.ts';

/** A clause as the digest reads it. */
export interface ReadClause {
  readonly words: readonly Word[];
  /** Is the word at this place followed by a mark where a phrase may end? The last one by whatever ends the clause. */
  readonly endsAfter: readonly boolean[];
  /** Its words are characters. */
  readonly hasCharacters: boolean;
}

/** What stands between two words where a phrase may begin or end. */
const BORDER = /[,;:.!?–—•…，；：。！？、“”"«»]/u;
const CHARACTERS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

const known = new WeakMap<RowClause, ReadClause>();

/** Read once: a digest and what is near look at the same clause many times. */
export function readClause(clause: RowClause): ReadClause {
  const found = known.get(clause);
  if (found) return found;
  const { text } = clause;
  const words = splitWords(text);
  const read = {
    words,
    endsAfter: words.map(({ to }, index) => endsAt(text.slice(to, words[index + 1]?.from ?? text.length))),
    hasCharacters: CHARACTERS.test(text),
  };
  known.set(clause, read);
  return read;
}

function endsAt(gap: string): boolean {
  return gap !== ' ' && gap !== '' && BORDER.test(gap);
}
