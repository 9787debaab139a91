import {
  functionWordsOf,
  languageOf,
  partsOfWord,
  splitClauses,
  splitWords,
  stemmerOf,
} from '../../text/index.ts';

/** So much of the matter of a wording in one clause is that wording in other order or with other small words. */
const ENOUGH = 0.8;

/**
 * For one text: does some clause of it hold nearly all words of a phrase, in whatever order and form, or the abbreviation
 * that the phrase ends with in brackets? Then the text does not lack the phrase, it words it otherwise.
 */
export function nearlySaidIn(text: string, lang: string): (phrase: string) => boolean {
  const stem = stemmerOf(lang);
  const isGrammar = functionWordsOf(lang);
  const stemsOf = (words: string) =>
    new Set(
      splitWords(words)
        .flatMap(partsOfWord)
        .filter(({ folded }) => !isGrammar(folded))
        .map(({ folded }) => stem(folded)),
    );
  let clauses: readonly ReadonlySet<string>[] | null = null;
  return (phrase) => {
    const [, short] = /\((\p{Lu}[\p{Lu}\p{N}]+)\)$/u.exec(phrase) ?? [];
    if (short !== undefined && new RegExp(`(?<![\\p{L}\\p{N}])${short}(?![\\p{L}\\p{N}])`, 'u').test(text))
      return true;
    const asked = [...stemsOf(phrase)];
    if (asked.length < 2) return false;
    clauses ??= splitClauses(text, { lang }).map(({ from, to }) => stemsOf(text.slice(from, to)));
    return clauses.some(
      (held) => asked.filter((word) => held.has(word)).length >= Math.ceil(ENOUGH * asked.length),
    );
  };
}

/**
 * A phrase that can be told: no bracket left open, no word of grammar hanging on at its end, nothing begun in its last
 * words that goes on behind it ("Russia’s …", "in which ASEAN …").
 */
export function isWholePhrase(phrase: string, lang: string): boolean {
  const isGrammar = functionWordsOf(lang);
  const { relative } = languageOf(lang).phrases;
  const words = splitWords(phrase);
  const last = words.at(-1);
  const opened = phrase.split('(').length;
  if (last === undefined || isGrammar(last.folded) || opened !== phrase.split(')').length) return false;
  return (
    !/[’']s?$/u.test(phrase) && !words.slice(-LEAST_RELATIVE).some(({ folded }) => relative?.has(folded))
  );
}

/** "Which ASEAN" is no clause yet. */
const LEAST_RELATIVE = 2;

/**
 * A phrase without the small words that join it to what stood before ("and", "on", "of the …" → "the …"). One that opens
 * a sentence stays whole.
 */
export function withoutOpening(phrase: string, lang: string): string {
  const { functionWords, phrases } = languageOf(lang);
  const word = /^(\p{Ll}[\p{L}\p{M}]*)[\s,]+/u.exec(phrase);
  const folded = word?.[1];
  if (!word || folded === undefined || !functionWords.has(folded) || phrases.determiners?.has(folded))
    return phrase;
  return withoutOpening(phrase.slice(word[0].length), lang);
}
