/** One text: normal form, clauses, words, stems, fingerprint. Imports nothing from other rooms. */
export { findOutsideBmp } from './bmp.ts';
export { splitClauses } from './clauses.ts';
export { fingerprint, fingerprintAtOnce } from './fingerprint.ts';
export { foldText, foldWord } from './fold.ts';
export { functionWordsOf, isFunctionWord } from './function-words.ts';
export { isNegation, knownLanguages, languageOf, primaryLanguage } from './languages/index.ts';
export type { Language } from './languages/types.ts';
export { letterKey } from './letters.ts';
export { markerAt } from './markers.ts';
export { compose, hasOverlongMarks, MOST_MARKS } from './marks.ts';
export { normalise } from './normalise.ts';
export { pointStarts, splitPoints } from './split-points.ts';
export { stemmerOf, stemWord } from './stem.ts';
export { readTokens, type Tokens } from './tokens.ts';
export type { Clause, Span, Word } from './types.ts';
export { spellingKey, wordKey } from './word-key.ts';
export { countWords, splitWords } from './words.ts';
