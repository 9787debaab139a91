/** Many texts: shared wording, formulas, what is said to whom, what is left out. Pure: texts and facts in, data out. */
export {
  type Absence,
  type AbsenceLedger,
  type AbsenceOptions,
  findAbsences,
} from './absences.ts';
export {
  type Answer,
  createAnswers,
  type TestAnswer,
  type Verdict,
} from './answer-question.ts';
export { askedBy } from './asked-in-words.ts';
export { isJoint, readSpeakers, type Speaker, type SpeakerKind, type SpeakerOptions } from './attribution.ts';
export {
  byDate,
  type Count,
  type CountedText,
  citeCount,
  countTexts,
  type KnownStatement,
  METHOD,
} from './counted-text.ts';
export { addText, createEchoes, type Echoes, type EchoText } from './echoes.ts';
export { decodeEchoes, encodeEchoes } from './echoes-bytes.ts';
export { compareForce, type Force, type ForceChange, readForces } from './force.ts';
export { LADDER, type Step } from './force-words.ts';
export {
  type FormulaCard,
  type FormulaUse,
  formulaCard,
  type PartnerUse,
  type VariantUse,
} from './formula-card.ts';
export { type FormulaMatrix, formulaMatrix, type MatrixCell, type MatrixRow } from './formula-matrix.ts';
export {
  type Formula,
  type FormulaFile,
  type FormulaProblem,
  formatFormulaProblem,
  parseFormulaFile,
  readFormulas,
  type Theme,
} from './formulas.ts';
export { createKinship, type Kinship, type KinshipOptions, type KinshipScore } from './kinship.ts';
export { lexicon, lexiconProblems, themes } from './lexicon.ts';
export {
  createMatcher,
  type FormulaHit,
  type Matcher,
  type MatchOptions,
  matchFormulas,
  type SlotHit,
} from './match-formulas.ts';
export { type Overlap, type OverlapOptions, overlapMatrix } from './overlap-matrix.ts';
export { parsePattern } from './parse-pattern.ts';
export { type PartyNames, partyNames } from './party-names.ts';
export type { Pattern, PatternMistake, PatternNode, PatternResult } from './pattern.ts';
export { findProvenance, type Provenance, type ProvenanceOptions, type SourcedRun } from './provenance.ts';
export { type QuestionTheme, questionProblems, questionThemes } from './question-list.ts';
export type { Evidence, QuestionCollection, QuestionText } from './question-reading.ts';
export {
  type Question,
  type QuestionFile,
  type QuestionProblem,
  type QuestionTest,
  readQuestions,
} from './questions.ts';
export { type ReadText, readText } from './read-text.ts';
export { findSharedWording, readSharedWording } from './shared-wording.ts';
export type {
  Band,
  DatedText,
  Difference,
  Place,
  SharedText,
  SharedWording,
  SharedWordingOptions,
  WordingVariant,
} from './types.ts';
