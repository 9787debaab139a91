import { languageOf, primaryLanguage } from './languages/index.ts';
import { letterKey } from './letters.ts';

/**
 * Stems already made, by language. A stem depends on the word alone, so remembering it changes no result; it saves
 * some microseconds for each distinct word. Emptied when full, so that memory stays bounded.
 */
const remembered = new Map<string, Map<string, string>>();
const MOST_REMEMBERED = 50_000;

/**
 * The stem of a folded word (`Word.folded`) in one spelling (see `letterKey`); the word itself where the language has
 * no stemmer here, or the word holds a digit. `lang` is BCP 47; only its first part counts.
 */
export function stemWord(folded: string, lang: string): string {
  return stemmerOf(lang)(folded);
}

/** `stemWord` for one language: to be taken once where many words are stemmed. */
export function stemmerOf(lang: string): (folded: string) => string {
  const tag = primaryLanguage(lang);
  const { stem } = languageOf(tag);
  const known = remembered.get(tag) ?? new Map<string, string>();
  remembered.set(tag, known);
  return (folded) => {
    const before = known.get(folded);
    if (before !== undefined) return before;
    const letters = letterKey(folded, tag);
    const made = /\p{N}/u.test(letters) ? letters : stem(letters.replace(/'s?$/, '')) || letters;
    if (known.size >= MOST_REMEMBERED) known.clear();
    known.set(folded, made);
    return made;
  };
}
