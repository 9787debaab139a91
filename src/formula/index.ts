/** Many texts: shared wording, formulas, what is said to whom, what is left out. Pure: texts and facts in, data out. */
export { isJoint, readSpeakers, type Speaker, type SpeakerKind, type SpeakerOptions } from './attribution.ts';
export { addText, createEchoes, type Echoes, type EchoText } from './echoes.ts';
export { compareForce, type Force, type ForceChange, readForces } from './force.ts';
export { LADDER, type Step } from './force-words.ts';
export {
  type Formula,
  type FormulaFile,
  type FormulaProblem,
  formatFormulaProblem,
  parseFormulaFile,
  readFormulas,
  type Theme,
} from './formulas.ts';
export { lexicon, lexiconProblems, themes } from './lexicon.ts';
export {
  createMatcher,
  type FormulaHit,
  type Matcher,
  type MatchOptions,
  matchFormulas,
  type SlotHit,
} from './match-formulas.ts';
export { parsePattern } from './parse-pattern.ts';
export { type PartyNames, partyNames } from './party-names.ts';
export type { Pattern, PatternMistake, PatternNode, PatternResult } from './pattern.ts';
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
