import { markerAt, readTokens } from '../../text/index.ts';
import type { MarkedText } from './themes-of-clauses.ts';

/** The words of a text as numbers. The printed number of a point is no wording, unless its clause is nothing else. */
export interface TextWords {
  /** Distinct folded words by their number; marks of punctuation have numbers too, and stand in no clause. */
  readonly vocabulary: readonly string[];
  /** By number: how often a word stands in the clauses of the text. */
  readonly counts: Int32Array;
  /** The same by the word. */
  countOf(folded: string): number;
  /** The words of a clause, in their order. */
  ofClause(clause: number): Int32Array;
}

/** By the clauses of the text. */
const known = new WeakMap<MarkedText['clauses'], { readonly text: string; readonly words: TextWords }>();

/** Read once for a list of clauses: a digest and what is near look at the same one, and so may the next request. The text is read as a whole, which costs a fifth of reading each clause. */
export function wordsOfText(text: Pick<MarkedText, 'text' | 'clauses'>): TextWords {
  const before = known.get(text.clauses);
  if (before?.text === text.text) return before.words;
  const words = readWords(text);
  known.set(text.clauses, { text: text.text, words });
  return words;
}

function readWords({ text, clauses }: Pick<MarkedText, 'text' | 'clauses'>): TextWords {
  const { count, from, to, id, isWord, vocabulary } = readTokens(text);
  const counts = new Int32Array(vocabulary.length);
  const words = new Int32Array(count);
  const starts = new Int32Array(clauses.length + 1);
  let size = 0;
  let token = 0;
  clauses.forEach((clause, index) => {
    starts[index] = size;
    const worded = clause.from + (markerAt(text, clause.from, clause.to)?.length ?? 0);
    while (token < count && from[token] < clause.from) token++;
    const first = token;
    const take = (least: number) => {
      for (token = first; token < count && to[token] <= clause.to; token++) {
        const word = id[token];
        if (isWord[word] === 1 && from[token] >= least) words[size++] = word;
      }
    };
    take(worded);
    if (size === starts[index]) take(clause.from);
  });
  starts[clauses.length] = size;
  for (let at = 0; at < size; at++) counts[words[at]] += 1;
  let numbers: ReadonlyMap<string, number> | undefined;
  return {
    vocabulary,
    counts,
    countOf(folded) {
      numbers ??= new Map(vocabulary.map((word, number) => [word, number]));
      return counts[numbers.get(folded) ?? -1] ?? 0;
    },
    ofClause: (clause) => words.subarray(starts[clause], starts[clause + 1]),
  };
}
