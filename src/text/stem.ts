import { stemmer as stemEnglish } from '@orama/stemmers/english';
import { stemmer as stemFrench } from '@orama/stemmers/french';
import { stemmer as stemGerman } from '@orama/stemmers/german';
import { stemmer as stemItalian } from '@orama/stemmers/italian';
import { stemmer as stemRussian } from '@orama/stemmers/russian';
import { stemmer as stemSpanish } from '@orama/stemmers/spanish';

const stemmers = new Map<string, (word: string) => string>([
  ['en', stemEnglish],
  ['ru', stemRussian],
  ['de', stemGerman],
  ['fr', stemFrench],
  ['es', stemSpanish],
  ['it', stemItalian],
]);

/**
 * Stems already made, by language. A stem depends on the word alone, so remembering it changes no result; it saves
 * some microseconds for each distinct word. Emptied when full, so that memory stays bounded.
 */
const remembered = new Map<string, Map<string, string>>();
const MOST_REMEMBERED = 50_000;

/**
 * The Snowball stem of a folded word (`Word.folded`); the word itself where the language has no stemmer here, or the
 * word holds a digit. `lang` is BCP 47; only its first part counts.
 */
export function stemWord(folded: string, lang: string): string {
  return stemmerOf(lang)(folded);
}

/** `stemWord` for one language: to be taken once where many words are stemmed. */
export function stemmerOf(lang: string): (folded: string) => string {
  const language = primaryLanguage(lang);
  const stemmer = stemmers.get(language);
  if (stemmer === undefined) return (folded) => folded;
  const known = remembered.get(language) ?? new Map<string, string>();
  remembered.set(language, known);
  return (folded) => {
    const before = known.get(folded);
    if (before !== undefined) return before;
    const stem = /\p{N}/u.test(folded) ? folded : stemmer(folded.replace(/'s?$/, '')) || folded;
    if (known.size >= MOST_REMEMBERED) known.clear();
    known.set(folded, stem);
    return stem;
  };
}

/** "pt-BR" → "pt"; the first part of a language tag, in lower case. */
export function primaryLanguage(lang: string): string {
  const dash = lang.indexOf('-');
  return (dash < 0 ? lang : lang.slice(0, dash)).toLowerCase();
}
