export { isBusy, isUnprepared, tellsOfBusy, whenFree } from './busy.ts';
export { ByteMemory } from './byte-memory.ts';
export {
  listClausesHolding,
  readClauses,
  readPassages,
  readWordings,
  type ShownClause,
} from './clause-wording.ts';
export {
  type ComparableText,
  dropOtherComparisons,
  type KeptComparison,
  keepComparisons,
  listComparableTexts,
  listComparisons,
  readComparison,
} from './comparisons.ts';
export {
  type DerivedRecord,
  dropDamaged,
  listDerived,
  listDerivedLanguages,
  listDerivedOf,
  listDerivedStamps,
  listOverlapWords,
  readDerived,
  type StampedRecord,
  saveDerived,
} from './derived.ts';
export { endFetching, type Fetching, readFetching, saveFetching } from './fetching.ts';
export { listTextsWithoutHits, readHitsOfText, type StoredHit, saveFormulaHits } from './formula.ts';
export {
  type CountedText,
  type FormulaPlace,
  listCountedTexts,
  listFirstPlaces,
  listFormulaPlaces,
  listFormulaTexts,
  listTextsWithFormula,
  listThemeClauses,
  listThemePlaces,
  listWordingsOfFormula,
  membersOf,
  readWorld,
  slotsOf,
  type ThemeClauses,
  type World,
} from './formula-places.ts';
export {
  listCompounds,
  listCompoundsLike,
  listKnownWords,
  listSimilarWords,
  listWordsLike,
} from './known-words.ts';
export { type Making, saveMaking } from './making.ts';
export type { NewText, SearchForms } from './new-text.ts';
export { packWording } from './packed-wording.ts';
export {
  type CandidateClause,
  countClausesOf,
  findCandidateClauses,
  readStemCounts,
} from './precedents.ts';
export { QueryMemory } from './query-memory.ts';
export {
  countStatements,
  listComparable,
  listKnownStatements,
  listStatementIds,
  listStatements,
  readCollection,
  readStatement,
  type StatementPage,
  type StoredCollection,
} from './read.ts';
export {
  type DatedStoredText,
  listDatedTexts,
  listLanguages,
  listTextVersions,
  readFirstTextByFingerprint,
  readPreparedText,
  readText,
  readTextByFingerprint,
  readTextByPrefix,
  readTextsOf,
} from './read-texts.ts';
export { listReviews, type StoredReview, saveReviews } from './reviews.ts';
export { touchCollection } from './revision.ts';
export type { Provenance, StoredStatement, StoredText, TextFacts } from './rows.ts';
export { type NewStatement, type SaveOutcome, saveCollection, saveStatements } from './save.ts';
export {
  countPlaces,
  type FoundClause,
  type FoundCount,
  type FoundTheme,
  HIT_END,
  HIT_START,
  type SearchAnswer,
  searchClauses,
} from './search.ts';
export { countAcrossClauses } from './search-borders.ts';
export { countStatementsWithoutText, listSearchedTexts, type SearchedText } from './searched-texts.ts';
export { partnerOverlapKind, questionKind } from './shapes.ts';
export { listSharedWording, listSharedWordingOf, saveSharedWording } from './shared-wording.ts';
export type { StatementFilter } from './statement-filter.ts';
export { DamagedRow } from './stored-json.ts';
export { listModelsOfBoth, listVectorTexts, readVectors, saveVectors, type VectorText } from './vectors.ts';
export { withdrawStatements } from './withdraw.ts';
