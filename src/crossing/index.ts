/** Comparison across languages: clauses as keys that are the same in every language. Pure; imports comparison, formula, glossary, text. */

export { alignCrossed, goesByMeaning } from './align/align.ts';
export { type AlignedBy, alignedBy, readableSide, wordsOfFact } from './aligned-by.ts';
export { compareCrossed, compareKeyed, comparingKeyed } from './compare.ts';
export { packKeys, unpackKeys } from './keys/packed-keys.ts';
export { readingKeys, readKeys, readUnitKeys } from './keys/read-keys.ts';
export { packCrossing, unpackCrossing } from './packed.ts';
export type * from './types.ts';
export { packVectors, unpackVectors } from './vectors.ts';
export { CROSSING_VERSION, type EvidenceUsed, evidenceWith } from './version.ts';
