/** Theme by theme, what two texts share, reword, and say alone. Pure. */
export {
  type Digest,
  type DigestCell,
  type DigestColumn,
  type DigestLine,
  type DigestPhrase,
  digestOf,
  type RowThemes,
  themesOfRows,
} from './digest.ts';
export { type RowFilter, rowsThatFit } from './row-filter.ts';
export { tellingRows } from './telling-rows.ts';
export type { MarkedText, ThemeMark } from './themes-of-clauses.ts';
