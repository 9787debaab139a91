import { type Clause, letterKey, splitClauses, splitWords, type Word, wordKey } from '../text/index.ts';

/** A text cut into clauses and words, made once and shared by every question asked of it. */
export interface ReadText {
  readonly text: string;
  readonly lang: string;
  readonly clauses: readonly Clause[];
  readonly words: readonly Word[];
  /** By word: what makes it the same word elsewhere. See `wordKey`. */
  readonly keys: readonly string[];
  /** By word: the clause it stands in. Words outside every clause (there are none today) are left out. */
  readonly clauseOf: readonly number[];
}

/** Cuts a text. The text is taken as it stands: spans point into it. */
export function readText(text: string, lang = 'en'): ReadText {
  const clauses = splitClauses(text, { lang });
  const all = splitWords(text, { lang });
  const words: Word[] = [];
  const keys: string[] = [];
  const clauseOf: number[] = [];
  const known = new Map<string, string>();
  const lettersOf = new Map<string, string>();
  let clause = 0;
  for (const word of all) {
    while (clause < clauses.length && (clauses[clause] as Clause).to <= word.from) clause++;
    const home = clauses[clause];
    if (home === undefined || word.from < home.from) continue;
    let key = known.get(word.folded);
    if (key === undefined) {
      key = wordKey(word.folded, lang);
      known.set(word.folded, key);
    }
    let letters = lettersOf.get(word.folded);
    if (letters === undefined) {
      letters = letterKey(word.folded, lang);
      lettersOf.set(word.folded, letters);
    }
    words.push(letters === word.folded ? word : { ...word, folded: letters });
    keys.push(key);
    clauseOf.push(clause);
  }
  return { text, lang, clauses, words, keys, clauseOf };
}

/** Half-open ranges of words, one a clause, in order. */
export function clauseRanges(read: ReadText): readonly (readonly [from: number, to: number])[] {
  const ranges: [number, number][] = read.clauses.map(() => [0, 0]);
  for (let w = 0; w < read.clauseOf.length; w++) {
    const range = ranges[read.clauseOf[w] as number] as [number, number];
    if (range[1] === 0) range[0] = w;
    range[1] = w + 1;
  }
  return ranges;
}
