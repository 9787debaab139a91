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
export { type NewText, type SaveOutcome, saveCollection, saveStatement } from './save.ts';
