export {
  authoritiesOf,
  type CountedAuthority,
  compareAuthority,
  countedAuthority,
  isBeside,
  isCounted,
  isTranslatorsOwn,
  isWitness,
} from './authority.ts';
export { problemsOfNames } from './collection-names.ts';
export { type CollectionRecord, collectionRecord, type Hub } from './collection-record.ts';
export { countryName, countryNames } from './country-codes.ts';
export { dateWords, isDay, sinceWordsRu, untilWordsRu, withYearRu } from './day.ts';
export { distanceBetween, type Kin, nearestKin } from './kin.ts';
export { LEVEL_WORDS, levelName } from './level-words.ts';
export {
  collectionIn,
  formatIn,
  isCountryName,
  issuerIn,
  partnerIn,
  placeIn,
  placeParts,
  statementIn,
} from './localised.ts';
export { namesByPartner, shortTitle, UNNAMED_HUB } from './names.ts';
export { nearest } from './nearest.ts';
export { type ParsedCollection, parseCollection, type RecordFile } from './parse.ts';
export { partnersAmong, seriesOfPartner } from './partner-key.ts';
export { mayPassOn, versionOf } from './passing-on.ts';
export { formatProblem, type Problem, problemsOfShape, sortProblems } from './problem.ts';
export {
  type Authority,
  authority,
  type Level,
  level,
  type StatementRecord,
  statementRecord,
  type TextVersion,
} from './record.ts';
export { type ReviewRecord, type RowCertainty, reviewRecord, rowCertainty } from './review.ts';
export {
  bestSource,
  type Custody,
  compareSources,
  custody,
  type Source,
  sourcesOfWholeText,
} from './source.ts';
export {
  compareCopies,
  compareStandings,
  standingOf,
  type TextOrigin,
} from './standing.ts';
export {
  asSentence,
  standingLine,
  tellingLanguage,
  translatorsWordsNote,
} from './standing-line.ts';
export { readableTitle } from './title-case.ts';
export { FINGERPRINT, LANGUAGE_CODE, PARTIAL_DATE } from './written-forms.ts';
