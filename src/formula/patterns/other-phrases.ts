/** Phrases that are not the formula though they look like it: a place that overlaps one is no place of the formula. Pure. */
import { languageOf } from '../../text/index.ts';
import type { ReadText } from '../read-text.ts';
import { firstWordsOf, type NextWords, nextWordsOf, secondWordsOf } from './first-words.ts';
import type { Formula } from './formulas.ts';
import { MOST_BETWEEN_MEMBERS, type PatternMatcher, type WordRange } from './match-pattern.ts';
import type { Pattern, PatternNode } from './pattern.ts';
import { createWordIndex } from './word-index.ts';

/** A `not` pattern that a word may begin, and the words of which one must then follow; undefined where any may. */
export interface OtherPhrase {
  /** Place in the lexicon of the formula for which it could be taken. */
  readonly formula: number;
  readonly pattern: Pattern;
  readonly second: NextWords | undefined;
}

export interface OtherPhrases {
  /** Those that a word may begin. */
  readonly begunBy: (key: string, folded: string) => readonly OtherPhrase[];
  /** By place in the lexicon: no match of a `not` pattern of the formula has more words. */
  readonly longest: readonly number[];
}

export function readOtherPhrases(lexicon: readonly Formula[], lang: string): OtherPhrases {
  const phrases = lexicon.map(({ not }, formula) =>
    (not[lang] ?? []).map((pattern) => ({ formula, pattern })),
  );
  const anywhere: OtherPhrase[] = [];
  const index = createWordIndex<Omit<OtherPhrase, 'second'>>();
  for (const phrase of phrases.flat()) {
    const words = firstWordsOf(phrase.pattern)?.map(({ first }) => first);
    if (words === undefined || words.some(({ kind }) => kind === 'small'))
      anywhere.push({ ...phrase, second: undefined });
    else for (const word of words) if (word.kind !== 'small') index.file(word, phrase);
  }
  return {
    begunBy: (key, folded) => [
      ...anywhere,
      ...index.under(key, folded).map((phrase) => ({
        ...phrase,
        second: nextWordsOf(secondWordsOf(firstWordsOf(phrase.pattern), key, folded)),
      })),
    ],
    longest: phrases.map((list) =>
      list.reduce((most, { pattern }) => Math.max(most, mostWords(pattern.node)), 0),
    ),
  };
}

/** More words no match of a node has. */
function mostWords(node: PatternNode): number {
  switch (node.kind) {
    case 'word':
    case 'exact':
    case 'prefix':
    case 'suffix':
      return 1;
    case 'sequence':
      return node.items.reduce((sum, item) => sum + mostWords(item), 0);
    case 'choice':
      return Math.max(...node.choices.map(mostWords));
    case 'optional':
      return mostWords(node.item);
    case 'set':
      return node.members.reduce((sum, { node: own }) => sum + mostWords(own) + MOST_BETWEEN_MEMBERS, 0);
    case 'gap':
    case 'slot':
      return node.most;
  }
}

/** The words of a clause, from `floor` to before `limit`, with the phrases that each may begin. */
export interface ClauseWords {
  readonly floor: number;
  readonly limit: number;
  readonly begunAt: (word: number) => readonly OtherPhrase[];
}

/**
 * Tells whether a place of a formula overlaps one of its other phrases; the places of a formula are asked in the order of
 * the text. Only words from which such a phrase can reach the place are tried, and each once: a clause of one phrase said a
 * thousand times costs no more for a word than any other.
 */
export function createPhraseTest(
  read: ReadText,
  match: PatternMatcher,
  { longest }: OtherPhrases,
): (formula: number, place: WordRange, clause: ClauseWords) => boolean {
  const small = languageOf(read.lang).functionWords;
  /** By formula: for each word from `start` on, where the furthest phrase that begins up to it ends. */
  const triedOf = new Map<number, { start: number; ends: number[] }>();
  return (formula, place, clause) => {
    const most = longest[formula];
    if (most === 0) return false;
    const start = Math.max(clause.floor, place.from - most + 1);
    let tried = triedOf.get(formula);
    if (tried === undefined || tried.start + tried.ends.length < start) {
      tried = { start, ends: [] };
      triedOf.set(formula, tried);
    }
    for (let word = tried.start + tried.ends.length; word < place.to; word++)
      tried.ends.push(Math.max(tried.ends.at(-1) ?? 0, endOf(formula, word, clause)));
    return tried.ends[place.to - 1 - tried.start] > place.from;
  };

  /** Where the longest of the phrases that begin at the word ends; 0 where none does. */
  function endOf(formula: number, word: number, { floor, limit, begunAt }: ClauseWords): number {
    let end = 0;
    for (const { formula: own, pattern, second } of begunAt(word)) {
      if (own !== formula) continue;
      const next = word + 1;
      if (
        second !== undefined &&
        (next === limit || !second(read.keys[next], read.words[next]?.folded, small))
      )
        continue;
      end = Math.max(end, match(pattern, word, floor, limit)?.to ?? 0);
    }
    return end;
  }
}
