import { functionWordsOf, splitClauses, splitWords, stemmerOf } from '../../text/index.ts';

/** So much of the matter of a wording in one clause is that wording in other order or with other small words. */
const ENOUGH = 0.8;

/**
 * For one text: does some clause of it hold nearly all words of a phrase, in whatever order and form? Then the text does
 * not lack the phrase, it words it otherwise.
 */
export function nearlySaidIn(text: string, lang: string): (phrase: string) => boolean {
  const stem = stemmerOf(lang);
  const isGrammar = functionWordsOf(lang);
  const stemsOf = (words: string) =>
    new Set(
      splitWords(words)
        .filter(({ folded }) => !isGrammar(folded))
        .map(({ folded }) => stem(folded)),
    );
  let clauses: readonly ReadonlySet<string>[] | null = null;
  return (phrase) => {
    const asked = [...stemsOf(phrase)];
    if (asked.length < 2) return false;
    clauses ??= splitClauses(text, { lang }).map(({ from, to }) => stemsOf(text.slice(from, to)));
    return clauses.some(
      (held) => asked.filter((word) => held.has(word)).length >= Math.ceil(ENOUGH * asked.length),
    );
  };
}

/** A phrase that can be told: no bracket left open, no word of grammar hanging on at either end. */
export function isWholePhrase(phrase: string, lang: string): boolean {
  const isGrammar = functionWordsOf(lang);
  const words = splitWords(phrase);
  const last = words.at(-1);
  const opened = phrase.split('(').length;
  return last !== undefined && !isGrammar(last.folded) && opened === phrase.split(')').length;
}
