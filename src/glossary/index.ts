/** One table of concepts for English, Russian, Chinese and German. Pure: words in, concepts out. See the README. */
export { stemOfUnit } from './apart.ts';
export {
  type ConceptPlace,
  conceptOf,
  conceptsOfStem,
  countConcepts,
  formsOfConcept,
  readConcepts,
} from './concepts.ts';
export type { Concept, ConceptKind, GlossaryLanguage } from './entries.ts';
export { hasForm } from './has-form.ts';
export { glossaryLanguage } from './lookup.ts';
export { underOtherNames } from './other-names.ts';
export { unitsOfKey } from './units.ts';
