/** Many texts: shared wording, formulas, what is said to whom, what is left out. Pure: texts and facts in, data out. */

export { type WordingAbsence, wordingAbsences } from './counts/absences.ts';
export {
  type AcrossLanguages,
  createAcross,
  type PartnerAcross,
  type SaidIn,
  type StatementCount,
} from './counts/across-languages.ts';
export { type AskedTexts, askedTexts } from './counts/asked-text.ts';
export { clusterOrder } from './counts/cluster-order.ts';
export {
  byDate,
  type CountedText,
  type KnownStatement,
  type LanguageText,
  METHOD,
} from './counts/counted-text.ts';
export type { Expected } from './counts/expected.ts';
export { type FormulaAbsence, type FormulaLedger, ledgerOf } from './counts/ledger.ts';
export { type ProfiledFormula, profileOf } from './counts/profile.ts';
export {
  type Sought as SoughtFormula,
  type StatementTexts,
  statementsOf,
  type Testimony,
  testimonyOf,
} from './counts/testimony.ts';
export { type FormulaUse, type UsedPlace, usesOf } from './counts/uses.ts';
export {
  type Formula,
  type FormulaFile,
  type FormulaProblem,
  type FormulaSource,
  formatFormulaProblem,
  parseFormulaFile,
  readFormulas,
  type Theme,
} from './patterns/formulas.ts';
export { type Lexicon, lexicon, phrases, themes } from './patterns/lexicon.ts';
export {
  createMatcher,
  type FormulaHit,
  type Matcher,
  type MatchOptions,
  matcherOf,
  matchFormulas,
  type SlotHit,
  steppedMatcherOf,
} from './patterns/match-formulas.ts';
export { parsePattern } from './patterns/parse-pattern.ts';
export type { Pattern, PatternMistake, PatternNode, PatternResult } from './patterns/pattern.ts';
export { type Answer, createAnswers } from './questions/answer-question.ts';
export { answeredRu, askedByRu } from './questions/asked-in-words.ru.ts';
export { askedBy } from './questions/asked-in-words.ts';
export type { QuestionTheme } from './questions/question-list.ts';
export type { Evidence, QuestionCollection, QuestionText } from './questions/question-reading.ts';
export {
  type Question,
  type QuestionFile,
  type QuestionProblem,
  type QuestionSource,
  type QuestionTest,
  readQuestions,
} from './questions/questions.ts';
export type { TestAnswer, Verdict } from './questions/test-answer.ts';
export { type ReadText, readText } from './read-text.ts';
export { readSpeakers, type SpeakerOptions } from './speakers/attribution.ts';
export { compareForce, type Force, type ForceChange, reachOf, readForces } from './speakers/force.ts';
export { type HubNames, namesRegion, speakersOf } from './speakers/hub.ts';
export { LADDER, type Step } from './speakers/ladder/index.ts';
export { type PartyNames, partyNames } from './speakers/party-names.ts';
export { isJoint, type Speaker, type SpeakerKind } from './speakers/speaker.ts';
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
export {
  readVocabulary,
  type Vocabulary,
  type VocabularySources,
  writeVocabulary,
} from './vocabulary.ts';
export { addText, createEchoes, type Echoes, type EchoText } from './wording/echoes.ts';
export { createKinship, type Kinship, type KinshipOptions, type KinshipScore } from './wording/kinship.ts';
export {
  type OverlapInTheme,
  type Overlaps,
  type OverlapText,
  overlapsOf,
  type PartnerOverlap,
  type TextOverlap,
} from './wording/overlap.ts';
export { namesPerson } from './wording/persons.ts';
export {
  findProvenance,
  type Provenance,
  type ProvenanceOptions,
  type SourcedRun,
} from './wording/provenance.ts';
export { findSharedWording, readSharedWording } from './wording/shared-wording.ts';
export { createStandsIn, type TextApart } from './wording/stands-in.ts';
