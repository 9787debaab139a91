/** Theme by theme, what two texts share, reword, and say alone. Pure. */
export { type CommonPiece, commonPieces, type FormulaMarks } from './common-pieces.ts';
export {
  type Digest,
  type DigestCell,
  type DigestColumn,
  type DigestLine,
  digestInSteps,
  digestOf,
  type RowThemes,
  themesOfRows,
} from './digest.ts';
export { type Nearest, nearestPassages } from './nearest.ts';
export { formsOfPhrase, otherForms } from './other-forms.ts';
export { hasPhrase, type RowFilter, rowsThatFit } from './row-filter.ts';
export type { ToldPhrase } from './telling-phrase.ts';
export { tellingRows } from './telling-rows.ts';
export { type MarkedText, themesOfClauses } from './themes-of-clauses.ts';
