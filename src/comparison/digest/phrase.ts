import {
  functionWordsOf,
  isConjunction,
  languageOf,
  type Span,
  splitPoints,
  type Word,
} from '../../text/index.ts';
import type { RowClause } from '../types.ts';
import { type ReadClause, readClause } from './read-clause.ts';
import { withWholePairs } from './whole-pairs.ts';

/** A phrase shorter than this says too little, a longer one is no glance. Chinese and Japanese words are characters. */
const LEAST_WORDS = 5;
const MOST_WORDS = 10;
/** So many words may stand before those that the phrase is about without putting them out of sight. */
const LEAD_WORDS = 3;
/** A phrase begins and ends no further than this from the words that it is about. */
const FURTHEST = { before: 10, after: 14 };
const CHARACTERS_A_WORD = 2;

/** What a phrase costs: the cheapest is chosen. */
const COST = {
  /** For each word that it is too short or too long by. */
  short: 1.5,
  long: 0.5,
  /** For each word before its subject that is too many. */
  lead: 0.8,
  /** For each point behind its subject that it goes on to over a mark that divides, or "and by …": that is about something else. */
  over: 4,
  /**
   * Where it begins: with a point of the sentence, with a part that a mark opens, after a small word, with what
   * such a word brings ("sharing of the | wells"), in the middle.
   */
  begin: { point: 0, part: 0.8, small: 2, complement: 4, middle: 7 },
  /**
   * Where it ends: at a mark, at a comma or before a small word that opens something new, before a conjunction that
   * opens a point, in the middle.
   */
  end: { mark: 0, part: 1, joined: 2, middle: 7 },
} as const;

/** After a comma a list may go on. */
const COMMA = /^[,，、]\s*$/u;

/** What parts points from each other. */
const DIVIDER = /[;:；：]/u;

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
 * The part of a clause around a span that reads as a phrase, as short as it tells what the span is about: it holds the
 * whole span, near its beginning, begins with a point or a part of the sentence and ends with one. It ends neither in a
 * word that asks for what follows nor in an abbreviation without its point. It is a cut of the text, word for word.
 */
export function phraseAround(
  clause: RowClause,
  around: Span,
  lang: string,
  worth: WordWorth,
): Candidate | null {
  const read = readClause(clause, lang);
  const { words, printedTo } = read;
  const keepFrom = words.findIndex((word) => clause.from + word.to > around.from);
  const keepTo = words.findLastIndex((word) => clause.from + word.from < around.to);
  if (keepFrom < 0 || keepTo < keepFrom) return null;
  const [first, last] = cheapest(read, edgesOf(clause.text, read, lang), keepFrom, keepTo);
  const cut = [words[first]?.from ?? 0, printedTo[last] ?? clause.text.length] as const;
  const whole = withWholePairs(clause.text, ...cut);
  const holds = clause.from + whole[0] <= around.from && around.to <= clause.from + whole[1];
  const [from, to] = holds ? whole : cut;
  const isGrammar = functionWordsOf(lang);
  let score = 0;
  for (const word of words.slice(first, last + 1))
    if (!isGrammar(word.folded))
      score += worth(word, { from: clause.from + word.from, to: clause.from + word.to });
  return { from: clause.from + from, to: clause.from + to, text: clause.text.slice(from, to), score };
}

/** First and last word of the cheapest phrase around some words; of equal ones the shorter. */
function cheapest(
  { words, hasCharacters }: ReadClause,
  edges: Edges,
  keepFrom: number,
  keepTo: number,
): readonly [first: number, last: number] {
  const unit = hasCharacters ? CHARACTERS_A_WORD : 1;
  const begins: { readonly at: number; readonly cost: number }[] = [];
  for (let at = keepFrom; at >= Math.max(0, keepFrom - FURTHEST.before * unit); at--)
    begins.push({
      at,
      cost: edges.begin(at) + (COST.lead * Math.max(0, keepFrom - at - LEAD_WORDS * unit)) / unit,
    });
  const ends: { readonly at: number; readonly cost: number }[] = [];
  let over = 0;
  for (let at = keepTo; at <= Math.min(words.length - 1, keepTo + FURTHEST.after * unit); at++) {
    if (at > keepTo && edges.isApart(at)) over += COST.over;
    if (!edges.isLoose(at)) ends.push({ at, cost: edges.end(at) + over });
  }
  // Whatever follows asks for more: the phrase ends before its own last word does.
  if (ends.length === 0) {
    let at = keepTo;
    while (at > keepFrom && edges.isLoose(at)) at -= 1;
    ends.push({ at, cost: 0 });
  }
  let best: readonly [number, number] = [keepFrom, keepTo];
  let least = Number.POSITIVE_INFINITY;
  for (const begin of begins)
    for (const end of ends) {
      const length = (end.at - begin.at + 1) / unit;
      const cost =
        begin.cost +
        end.cost +
        COST.short * Math.max(0, LEAST_WORDS - length) +
        COST.long * Math.max(0, length - MOST_WORDS);
      if (cost < least) {
        least = cost;
        best = [begin.at, end.at];
      }
    }
  return best;
}

/** Where parts of a sentence begin and end, by what stands beside a word. */
interface Edges {
  /** What it costs to begin with the word, or to end with it. */
  readonly begin: (index: number) => number;
  readonly end: (index: number) => number;
  /** It begins a point that plainly stands apart from the words before it. */
  readonly isApart: (index: number) => boolean;
  /** It asks for what follows, so that nothing ends with it. */
  readonly isLoose: (index: number) => boolean;
}

/** Read once: a clause may be a whole text, and a phrase be sought around each of many places in it. */
const known = new WeakMap<ReadClause, Edges>();

function edgesOf(text: string, read: ReadClause, lang: string): Edges {
  const before = known.get(read);
  if (before) return before;
  const edges = readEdges(text, read, lang);
  known.set(read, edges);
  return edges;
}

function readEdges(
  text: string,
  { words, endsAfter, asksForMore, hasCharacters }: ReadClause,
  lang: string,
): Edges {
  const isGrammar = functionWordsOf(lang);
  const language = languageOf(lang);
  const { determiners, complement, leading, pair, joining, relative, asking, said } = language.phrases;
  const folded = (index: number) => words[index]?.folded ?? '';
  const startsPoint = firstWordsOfPoints(text, words, lang);
  const isComma = (index: number) =>
    COMMA.test(text.slice(words[index]?.to, words[index + 1]?.from ?? text.length));
  const joins = (index: number) => isConjunction(folded(index));
  const opensNothing = (index: number) =>
    joins(index) || joining.has(folded(index)) || relative?.has(folded(index)) === true;
  const isOpen = (index: number) => {
    if (pair === undefined || folded(index + 1) !== pair[1]) return false;
    const opened = words.findLastIndex((word, at) => at <= index && word.folded === pair[0]);
    return opened >= 0 && !words.slice(opened, index + 1).some((word) => word.folded === pair[1]);
  };
  const isLoose = (index: number) =>
    asksForMore[index] === true ||
    (endsAfter[index] !== true && asking?.has(folded(index)) === true) ||
    (endsAfter[index] === true
      ? (leading?.has(folded(index)) ?? isGrammar(folded(index)))
      : isGrammar(folded(index)));
  /** "… and | open the harbour": a point that a conjunction joins begins after it. */
  const opensPoint = (index: number) =>
    startsPoint.has(index) || (joins(index - 1) && startsPoint.has(index - 1));
  /** A word after a conjunction that begins a part of its own: after a mark, or as a verb. */
  const opensPart = (index: number) =>
    endsAfter[index - 2] === true || language.pointBoundaries.isVerb(folded(index));
  /** What "of", "of the" and their like bring belongs to the word before them; a verb opens a point of its own. */
  const isBrought = (index: number) => {
    let small = index - 1;
    while (small > 0 && determiners?.has(folded(small))) small -= 1;
    return complement.has(folded(small)) && !language.pointBoundaries.isVerb(folded(index));
  };
  return {
    isLoose,
    isApart: (index) =>
      startsPoint.has(index) &&
      (DIVIDER.test(text.slice(words[index - 1]?.to ?? 0, words[index]?.from)) ||
        (!hasCharacters && joins(index) && isGrammar(folded(index + 1)))),
    begin: (index) => {
      if (index === 0) return COST.begin.point;
      if (opensNothing(index)) return COST.begin.middle;
      if (opensPoint(index)) return COST.begin.point;
      if (endsAfter[index - 1] === true || (joins(index - 1) && endsAfter[index - 2] === true))
        return COST.begin.part;
      if (asksForMore[index - 1] !== true && isGrammar(folded(index - 1)) && !isGrammar(folded(index)))
        return isBrought(index) ? COST.begin.complement : COST.begin.small;
      return COST.begin.middle;
    },
    end: (index) => {
      const next = folded(index + 1);
      // "they note, | that …": what is said lacks.
      if (said?.has(next)) return COST.end.middle;
      if (endsAfter[index] === true) return isComma(index) ? COST.end.part : COST.end.mark;
      // "…, call", "… and call": one word opens what then lacks.
      if (!hasCharacters && (endsAfter[index - 1] === true || (joins(index - 1) && opensPart(index))))
        return COST.end.middle;
      // "… | and have decided to": not between two nouns of one point.
      if (
        !hasCharacters &&
        joins(index + 1) &&
        startsPoint.has(index + 1) &&
        (isGrammar(folded(index + 2)) || language.pointBoundaries.isVerb(folded(index + 2)))
      )
        return COST.end.joined;
      const opensNew =
        !hasCharacters &&
        isGrammar(next) &&
        !joins(index + 1) &&
        !determiners?.has(next) &&
        !complement.has(next) &&
        // What is said of the words before follows: "the mines | shall be cleared".
        !language.pointBoundaries.isVerb(next) &&
        !isOpen(index);
      return opensNew ? COST.end.part : COST.end.middle;
    },
  };
}

function firstWordsOfPoints(text: string, words: readonly Word[], lang: string): ReadonlySet<number> {
  const first = new Set<number>();
  let word = 0;
  for (const { from } of splitPoints(text, lang)) {
    while (word < words.length && words[word].from < from) word++;
    first.add(word);
  }
  return first;
}
