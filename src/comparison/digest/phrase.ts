import { functionWordsOf, type Span, type Word } from '../../text/index.ts';
import type { RowClause } from '../types.ts';
import { readClause } from './read-clause.ts';

/** A phrase shorter than this says too little, a longer one is no glance. Chinese and Japanese words are characters. */
const LEAST_WORDS = 5;
const MOST_WORDS = 12;
/** A phrase may run on by so many words where it then ends with a mark of punctuation. */
const TO_THE_END = 4;
const CHARACTERS_A_WORD = 2;

/** A bracket is followed so far to its other end. */
const CHARACTERS_TO_BRACKET = 40;

/** A phrase as it stands in its text. */
export interface Phrase extends Span {
  readonly text: string;
}

/** A phrase that may be told, and how much it tells. */
export interface Candidate extends Phrase {
  readonly score: number;
}

/** Judges words: `span` is one of the whole text. */
export type WordWorth = (word: Word, span: Span) => number;

/**
 * The part of a clause around a span that reads as a phrase: from one mark of punctuation to another where that is of
 * good length, else as many whole words, never ending in a word of grammar. It is a cut of the text, word for word.
 */
export function phraseAround(
  clause: RowClause,
  around: Span,
  lang: string,
  worth: WordWorth,
): Candidate | null {
  const { words, endsAfter, hasCharacters } = readClause(clause);
  const isGrammar = functionWordsOf(lang);
  const characters = hasCharacters ? CHARACTERS_A_WORD : 1;
  const [least, most] = [LEAST_WORDS * characters, MOST_WORDS * characters];
  let first = words.findIndex((word) => clause.from + word.to > around.from);
  let last = words.findLastIndex((word) => clause.from + word.from < around.to);
  if (first < 0 || last < first) return null;
  last = Math.min(last, first + most - 1);
  const gapAfter = (index: number) => endsAfter[index] ?? false;
  const grow = (crossing: boolean) => {
    let grown = true;
    while (grown && last - first + 1 < (crossing ? least : most)) {
      grown = false;
      if (last + 1 < words.length && (crossing || !gapAfter(last))) {
        last += 1;
        grown = true;
      }
      if (last - first + 1 < (crossing ? least : most) && first > 0 && (crossing || !gapAfter(first - 1))) {
        first -= 1;
        grown = true;
      }
    }
  };
  grow(false);
  grow(true);
  for (let step = 1; step <= TO_THE_END && !gapAfter(last) && last + step < words.length; step++)
    if (gapAfter(last + step)) last += step;
  const keepFrom = words.findIndex((word) => clause.from + word.to > around.from);
  const keepTo = words.findLastIndex((word) => clause.from + word.from < around.to);
  const opens = (index: number) => index === 0 || gapAfter(index - 1);
  const joins = (index: number) => /^(and|or|и|или|а|und|oder|et|ou)$/u.test(words[index]?.folded ?? '');
  while (first < keepFrom && (joins(first) || (!opens(first) && isGrammar(words[first]?.folded ?? ''))))
    first += 1;
  while (last > keepTo && !gapAfter(last) && isGrammar(words[last]?.folded ?? '')) last -= 1;
  const [from, to] = withWholeBrackets(
    clause.text,
    words[first]?.from ?? 0,
    words[last]?.to ?? clause.text.length,
  );
  let score = 0;
  for (const word of words.slice(first, last + 1))
    if (!isGrammar(word.folded))
      score += worth(word, { from: clause.from + word.from, to: clause.from + word.to });
  return { from: clause.from + from, to: clause.from + to, text: clause.text.slice(from, to), score };
}

/** A bracket that opens in the phrase is closed in it, or both are left out. */
function withWholeBrackets(text: string, from: number, to: number): readonly [from: number, to: number] {
  const cut = text.slice(from, to);
  const open = cut.lastIndexOf('(');
  if (open > cut.lastIndexOf(')')) {
    const close = text.indexOf(')', from + open);
    if (close >= 0 && close - to <= CHARACTERS_TO_BRACKET) return [from, close + 1];
    return [from, from + cut.slice(0, open).trimEnd().length];
  }
  const close = cut.indexOf(')');
  const first = cut.indexOf('(');
  if (close < 0 || (first >= 0 && first < close)) return [from, to];
  const before = text.lastIndexOf('(', from);
  if (before >= 0 && from - before <= CHARACTERS_TO_BRACKET) return [before, to];
  const rest = cut.slice(close + 1);
  return [to - rest.trimStart().length, to];
}
