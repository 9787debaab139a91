/**
 * A word as a search keeps it. A hyphen parts words: each part has its own letters and its own stem, so that
 * "energy-efficiency", «социально-экономический» and "people-to-people" are the words that they are made of, whether a
 * text or a question prints the hyphen. Index, questions and drafts all use these functions. Pure.
 */
import { letterKey } from './letters.ts';
import { stemmerOf } from './stem.ts';
import type { Word } from './types.ts';

/** Goes up when a search of the same texts may find other words in them. */
export const SEARCH_WORDS_VERSION = 3;

/** A folded word → the letters of its parts (see `letterKey`), with the hyphens between them. */
export function searchLetters(folded: string, lang: string): string {
  return byPart(folded, (part) => letterKey(part, lang));
}

/** A folded word → the stems of its parts, with the hyphens between them: as many parts as `searchLetters` gives. */
export function searchStems(folded: string, lang: string): string {
  return byPart(folded, stemmerOf(lang));
}

/** The parts of a word in order, each with its span in the text of the word. */
export function partsOfWord(word: Word): readonly Word[] {
  if (!word.folded.includes('-')) return [word];
  // Folding keeps the number of units, so the parts are as long in the text.
  let from = word.from;
  return word.folded.split('-').map((folded) => {
    const part = { from, to: from + folded.length, folded };
    from = part.to + 1;
    return part;
  });
}

function byPart(folded: string, form: (part: string) => string): string {
  return folded.includes('-') ? folded.split('-').map(form).join('-') : form(folded);
}
