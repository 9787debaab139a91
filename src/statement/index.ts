export { nearest } from './nearest.ts';
export { type ParsedCollection, parseCollection, type RecordFile } from './parse.ts';
export { formatProblem, type Problem, sortProblems } from './problem.ts';
export {
  type Authority,
  authority,
  type CollectionRecord,
  collectionRecord,
  kind,
  type Level,
  level,
  type Series,
  type StatementRecord,
  statementId,
  statementRecord,
  type TextVersion,
  textVersion,
} from './record.ts';
