export { shortTitle } from './names.ts';
export { nearest } from './nearest.ts';
export { type ParsedCollection, parseCollection, type RecordFile } from './parse.ts';
export { formatProblem, type Problem, sortProblems } from './problem.ts';
export {
  type Authority,
  type CollectionRecord,
  collectionRecord,
  type Level,
  level,
  type StatementRecord,
  statementRecord,
  type TextVersion,
} from './record.ts';
