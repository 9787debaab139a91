import {
  type Clause,
  letterKey,
  readTokens,
  splitClauses,
  type Tokens,
  type Word,
  wordKeyOf,
} from '../text/index.ts';

/** A text cut into clauses and words, made once and shared by every question asked of it. */
export interface ReadText {
  readonly text: string;
  readonly lang: string;
  readonly clauses: readonly Clause[];
  readonly words: readonly Word[];
  /** By word: what makes it the same word elsewhere. See `wordKey`. */
  readonly keys: readonly string[];
  /** By word: the clause it stands in. Words outside every clause (there are none today) and numbers of notes are left out. */
  readonly clauseOf: readonly number[];
}

/**
 * Cuts a text. The text is taken as it stands: spans point into it. `cut` hands in what was made of the text before: the
 * clauses of `splitClauses`, the tokens of `readTokens`.
 */
export function readText(
  text: string,
  lang = 'en',
  cut: { readonly clauses?: readonly Clause[]; readonly tokens?: Tokens } = {},
): ReadText {
  const clauses = cut.clauses ?? splitClauses(text, { lang });
  const tokens = cut.tokens ?? readTokens(text);
  const keyOfWord = wordKeyOf(lang);
  const words: Word[] = [];
  const keys: string[] = [];
  const clauseOf: number[] = [];
  /** By token: its key and its letters, once it was met. */
  const keyOf: (string | undefined)[] = [];
  const lettersOf: (string | undefined)[] = [];
  let clause = 0;
  for (let token = 0; token < tokens.count; token++) {
    const id = tokens.id[token];
    if (tokens.isWord[id] === 0) continue;
    const from = tokens.from[token];
    if (isNoteNumber(text, from, tokens.to[token])) continue;
    while (clause < clauses.length && clauses[clause].to <= from) clause++;
    const home = clauses[clause];
    if (home === undefined || from < home.from) continue;
    const folded = tokens.vocabulary[id];
    keyOf[id] ??= keyOfWord(folded);
    lettersOf[id] ??= letterKey(folded, lang);
    words.push({ from, to: tokens.to[token], folded: lettersOf[id] });
    keys.push(keyOf[id]);
    clauseOf.push(clause);
  }
  return { text, lang, clauses, words, keys, clauseOf };
}

/** "stable[2] and", 稳定②、: the number of a note is no word between two others. */
function isNoteNumber(text: string, from: number, to: number): boolean {
  // The number of a point has its words after it.
  if (to - from === 1 && /[①-⑳]/u.test(text.charAt(from)))
    return /\p{L}/u.test(text.charAt(from - 1)) && /\p{P}/u.test(text.charAt(to));
  return (
    text.charAt(from - 1) === '[' &&
    text.charAt(to) === ']' &&
    to - from <= LONGEST_NOTE_NUMBER &&
    /^\d+$/u.test(text.slice(from, to))
  );
}

const LONGEST_NOTE_NUMBER = 3;

/** Half-open ranges of words, one a clause, in order. */
export function clauseRanges(read: ReadText): readonly (readonly [from: number, to: number])[] {
  const ranges: [number, number][] = read.clauses.map(() => [0, 0]);
  for (let w = 0; w < read.clauseOf.length; w++) {
    const range = ranges[read.clauseOf[w]];
    if (range[1] === 0) range[0] = w;
    range[1] = w + 1;
  }
  return ranges;
}

/** Whether a word is printed with a capital letter first; one that there is not is none. */
export function isCapital(read: ReadText, word: number): boolean {
  const first = read.text[read.words[word]?.from ?? -1] ?? '';
  return first !== first.toLowerCase();
}
