export {
  countStatements,
  listStatementIds,
  listStatements,
  listTextVersions,
  readCollection,
  readStatement,
  readText,
  readTextByFingerprint,
  readTextByPrefix,
  readTextsInLanguage,
  type StatementCursor,
  type StatementFilter,
  type StatementPage,
  type StoredCollection,
  type StoreState,
} from './read.ts';
export type { Provenance, StoredStatement, StoredText, TextFacts } from './rows.ts';
export { type NewText, type SaveOutcome, type SearchForms, saveCollection, saveStatement } from './save.ts';
export {
  type FoundClause,
  type FoundCount,
  HIT_END,
  HIT_START,
  listSearchedTexts,
  listSimilarWords,
  readClauses,
  type SearchAnswer,
  type SearchedText,
  type ShownClause,
  searchClauses,
} from './search.ts';
