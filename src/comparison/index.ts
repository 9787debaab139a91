/** Two texts: rows of clauses that make the same point, and the word edits inside each row. Imports text only. */
export { alignUnits } from './align/align.ts';
export { comparePrepared, compareTexts, comparingSteps } from './compare.ts';
export { ENGINE_NAME, ENGINE_VERSION, isEarlierVersion } from './engine.ts';
export { packComparison, type SegmentedText, unpackComparison } from './packed.ts';
export { alignSeveral, type ComparedPair, type ParallelCell } from './parallel.ts';
export { stemsOfClauses } from './prepared/clause-stems.ts';
export { decodePrepared, encodePrepared } from './prepared/encode.ts';
export { prepareClauses, prepareText } from './prepared/prepare.ts';
export { preparedOf } from './prepared/stored.ts';
export { compareReviewed, type ReviewedRow } from './reviewed.ts';
export type * from './types.ts';
export { diffTokens } from './words/diff-tokens.ts';
export { diffWords } from './words/diff-words.ts';
