/** Two texts: rows of clauses that make the same point, and the word edits inside each row. Imports text only. */
export { alignUnits } from './align.ts';
export { comparePrepared, compareTexts } from './compare.ts';
export { decodePrepared, encodePrepared } from './encode.ts';
export { ENGINE_NAME, ENGINE_VERSION } from './engine.ts';
export { packComparison, type SegmentedText, unpackComparison } from './packed.ts';
export { prepareText } from './prepare.ts';
export { diffTokens } from './tokens.ts';
export type * from './types.ts';
export { diffWords } from './words.ts';
