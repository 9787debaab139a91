/**
 * Words that carry grammar rather than content. They are evidence like any other word; the lists only say how little
 * such a word proves by itself. Pure.
 */
import { languageOf } from './languages/index.ts';

/** In a language without a list, words this short are taken for grammar. */
const SHORT_UNITS = 3;

/** Whether a folded word is a function word of the language. */
export function isFunctionWord(folded: string, lang: string): boolean {
  return functionWordsOf(lang)(folded);
}

/** `isFunctionWord` for one language: to be taken once where many words are asked about. */
export function functionWordsOf(lang: string): (folded: string) => boolean {
  const { functionWords } = languageOf(lang);
  if (functionWords.size > 0) return (folded) => functionWords.has(folded);
  return (folded) => folded.length <= SHORT_UNITS && !/\p{N}/u.test(folded);
}

/** Whether a folded word joins two things of one kind ("and"), so that what follows it belongs to what stands before. */
export function isConjunction(folded: string): boolean {
  return CONJUNCTION.test(folded);
}

const CONJUNCTION = /^(and|or|и|или|а|und|oder|et|ou)$/u;
