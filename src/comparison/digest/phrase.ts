import { functionWordsOf, languageOf, type Span, type Word } from '../../text/index.ts';
import type { RowClause } from '../types.ts';
import { type ReadClause, readClause } from './read-clause.ts';

/** A phrase shorter than this says too little, a longer one is no glance. Chinese and Japanese words are characters. */
const LEAST_WORDS = 5;
const MOST_WORDS = 12;
/** A phrase may run on by so many words where it then ends with a mark of punctuation. */
const TO_THE_END = 4;
/** Where no part ends near, a phrase may run on by so many. */
const FURTHER = 8;
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
 * good length, else whole words that begin and end where another part of the sentence does. It ends neither in a word that
 * asks for what follows nor in an abbreviation without its point. It is a cut of the text, word for word.
 */
export function phraseAround(
  clause: RowClause,
  around: Span,
  lang: string,
  worth: WordWorth,
): Candidate | null {
  const read = readClause(clause, lang);
  const { words, endsAfter, printedTo, hasCharacters } = read;
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
  const keepFrom = words.findIndex((word) => clause.from + word.to > around.from);
  const keepTo = words.findLastIndex((word) => clause.from + word.from < around.to);
  const edges = edgesOf(read, lang);
  if (hasCharacters) last = toTheMark(last, endsAfter);
  else {
    last = endOf(last, { ...edges, first, keepTo, endsAfter });
    first = startOf(first, { ...edges, keepFrom });
  }
  while (first < Math.min(keepFrom, last) && edges.joins(first)) first += 1;
  while (last > first && edges.isLoose(last)) last -= 1;
  const [from, to] = withWholeBrackets(
    clause.text,
    words[first]?.from ?? 0,
    printedTo[last] ?? clause.text.length,
  );
  let score = 0;
  for (const word of words.slice(first, last + 1))
    if (!isGrammar(word.folded))
      score += worth(word, { from: clause.from + word.from, to: clause.from + word.to });
  return { from: clause.from + from, to: clause.from + to, text: clause.text.slice(from, to), score };
}

/** The next mark of punctuation, where it is near. */
function toTheMark(last: number, endsAfter: readonly boolean[]): number {
  for (let at = last; at <= last + TO_THE_END && at < endsAfter.length; at++) if (endsAfter[at]) return at;
  return last;
}

/** Where parts of a sentence begin and end, by what stands beside a word. */
interface Edges {
  readonly begins: (index: number) => boolean;
  readonly ends: (index: number) => boolean;
  readonly joins: (index: number) => boolean;
  /** It asks for what follows, so that nothing ends with it. */
  readonly isLoose: (index: number) => boolean;
}

function edgesOf({ words, endsAfter, asksForMore }: ReadClause, lang: string): Edges {
  const isGrammar = functionWordsOf(lang);
  const { determiners, complement, leading, pair } = languageOf(lang).phrases;
  const folded = (index: number) => words[index]?.folded ?? '';
  const joins = (index: number) => /^(and|or|и|или|а|und|oder|et|ou)$/u.test(folded(index));
  const isOpen = (index: number) => {
    if (pair === undefined || folded(index + 1) !== pair[1]) return false;
    const opened = words.findLastIndex((word, at) => at <= index && word.folded === pair[0]);
    return opened >= 0 && !words.slice(opened, index + 1).some((word) => word.folded === pair[1]);
  };
  const isLoose = (index: number) =>
    asksForMore[index] === true ||
    (endsAfter[index] === true
      ? (leading?.has(folded(index)) ?? isGrammar(folded(index)))
      : isGrammar(folded(index)));
  return {
    joins,
    isLoose,
    begins: (index) =>
      index === 0 ||
      endsAfter[index - 1] === true ||
      (!isGrammar(folded(index)) && isGrammar(folded(index - 1)) && asksForMore[index - 1] !== true),
    ends: (index) => {
      if (isLoose(index)) return false;
      if (endsAfter[index] === true) return true;
      const next = folded(index + 1);
      return (
        isGrammar(next) &&
        !joins(index + 1) &&
        !determiners?.has(next) &&
        !complement.has(next) &&
        !isOpen(index)
      );
    },
  };
}

/** A mark near the end, else the nearest end of a part: a little further, or further back, or wherever it comes. */
function endOf(
  last: number,
  {
    ends,
    endsAfter,
    first,
    keepTo,
  }: Pick<Edges, 'ends'> & {
    readonly endsAfter: readonly boolean[];
    readonly first: number;
    readonly keepTo: number;
  },
): number {
  const marked = toTheMark(last, endsAfter);
  if (ends(marked)) return marked;
  for (let at = last; at <= last + TO_THE_END && at < endsAfter.length; at++) if (ends(at)) return at;
  for (let at = last - 1; at >= Math.max(keepTo, first + LEAST_WORDS - 1); at--) if (ends(at)) return at;
  for (let at = last + 1; at <= last + FURTHER && at < endsAfter.length; at++) if (ends(at)) return at;
  return last;
}

/** The beginning of a part: a little further on, or a little further back. */
function startOf(
  first: number,
  { begins, keepFrom }: Pick<Edges, 'begins'> & { readonly keepFrom: number },
): number {
  for (let at = first; at >= 0 && at >= first - TO_THE_END; at--) if (begins(at)) return at;
  for (let at = first + 1; at <= keepFrom; at++) if (begins(at)) return at;
  return first;
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
