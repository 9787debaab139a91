export {
  type DerivedRecord,
  listDerived,
  listDerivedLanguages,
  listDerivedStamps,
  listSharedWording,
  listTextsWithoutHits,
  readDerived,
  readHitsOfText,
  type StampedRecord,
  type StoredHit,
  saveDerived,
  saveFormulaHits,
  saveSharedWording,
  touchCollection,
} from './formula.ts';
export {
  type CountedText,
  type FormulaPlace,
  listCountedTexts,
  listFormulaPlaces,
  listFormulaTexts,
  listThemeClauses,
  readWorld,
  type ThemeClauses,
  type World,
} from './formula-places.ts';
export {
  type CandidateClause,
  countClauses,
  countClausesOf,
  countStems,
  findCandidateClauses,
} from './precedents.ts';
export {
  countStatements,
  type DatedStoredText,
  listDatedTexts,
  listKnownStatements,
  listLanguages,
  listStatementIds,
  listStatements,
  listTextVersions,
  readCollection,
  readStatement,
  readText,
  readTextByFingerprint,
  readTextByPrefix,
  readTextsOf,
  type StatementFilter,
  type StatementPage,
  type StoredCollection,
} from './read.ts';
export type { Provenance, StoredStatement, StoredText, TextFacts } from './rows.ts';
export { type NewText, type SaveOutcome, type SearchForms, saveCollection, saveStatement } from './save.ts';
export {
  countStatementsWithoutText,
  type FoundClause,
  type FoundCount,
  HIT_END,
  HIT_START,
  listSearchedTexts,
  listSimilarWords,
  readClauses,
  type SearchedText,
  type ShownClause,
  searchClauses,
} from './search.ts';
export { withdrawStatements } from './withdraw.ts';
