import { languageOf, primaryLanguage } from './languages/index.ts';
import { letterKey } from './letters.ts';
import { LONGEST_WORD, WordMemory } from './word-memory.ts';

const memory = new WordMemory(50_000);

/**
 * The stem of a folded word (`Word.folded`) in one spelling (see `letterKey`); the word itself where the language has
 * no stemmer here, or the word holds a digit or is longer than any word is. `lang` is BCP 47; only its first part counts.
 */
export function stemWord(folded: string, lang: string): string {
  return stemmerOf(lang)(folded);
}

/** `stemWord` for one language: to be taken once where many words are stemmed. */
export function stemmerOf(lang: string): (folded: string) => string {
  const tag = primaryLanguage(lang);
  const { stem } = languageOf(tag);
  const known = memory.of(tag);
  return (folded) => {
    const before = known.get(folded);
    if (before !== undefined) return before;
    const letters = letterKey(folded, tag);
    const isWhole = letters.length > LONGEST_WORD || /\p{N}/u.test(letters);
    const made = isWhole ? letters : stem(letters.replace(/'s?$/, '')) || letters;
    memory.keep(known, folded, made);
    return made;
  };
}
