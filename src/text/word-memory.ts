/** Results for words, remembered: a result depends on the word alone, and words come back. */
import { LanguageMemory } from './language-memory.ts';

/** No word of a language is longer; what is longer comes once, and to remember it would keep a whole text. */
export const LONGEST_WORD = 64;

/** By language: word → result. Emptied when full, so that memory stays bounded. */
export class WordMemory {
  readonly #byLanguage = new LanguageMemory<Map<string, string>>();
  readonly #most: number;

  /** `most`: words remembered of one language. */
  constructor(most: number) {
    this.#most = most;
  }

  /** What is known of a language: to be taken once where many words are asked about. */
  of(lang: string): Map<string, string> {
    return this.#byLanguage.of(lang, () => new Map());
  }

  keep(known: Map<string, string>, word: string, made: string): void {
    if (word.length > LONGEST_WORD) return;
    if (known.size >= this.#most) known.clear();
    known.set(word, made);
  }
}
