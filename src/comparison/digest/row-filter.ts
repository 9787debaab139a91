import { splitWords, typed } from '../../text/index.ts';
import type { RowClause, RowKind } from '../types.ts';
import type { RowThemes } from './digest.ts';

/** Which rows of a comparison a reader asked for; what is undefined leaves out nothing. */
export interface RowFilter<Kind = RowKind> {
  readonly theme?: string | undefined;
  readonly kinds?: readonly Kind[] | undefined;
  /** Only rows with a clause on this side; theme and phrase are then looked for on this side alone. */
  readonly side?: 'a' | 'b' | undefined;
  /** A phrase: its words in this order, whatever their case, quotation marks and dashes. */
  readonly phrase?: string | undefined;
}

/** What a filter looks at, in a comparison word for word or across languages. */
interface FilteredRow<Kind> {
  readonly n: number;
  readonly kind: Kind;
  readonly a: readonly RowClause[];
  readonly b: readonly RowClause[];
}

/** The rows that fit, in their order. */
export function rowsThatFit<Kind, Row extends FilteredRow<Kind>>(
  rows: readonly Row[],
  themes: RowThemes,
  filter: RowFilter<Kind>,
): readonly Row[] {
  const { theme, kinds, side } = filter;
  const sides = side === undefined ? (['a', 'b'] as const) : ([side] as const);
  const phrase = filter.phrase === undefined ? '' : foldedWords(typed(filter.phrase));
  return rows.filter(
    (row) =>
      (kinds === undefined || kinds.includes(row.kind)) &&
      (side === undefined || row[side].length > 0) &&
      (theme === undefined || sides.some((one) => themes.get(row.n)?.[one].has(theme))) &&
      (phrase === '' || sides.some((one) => row[one].length > 0 && wordsOf(row[one]).includes(phrase))),
  );
}

/** Whether a text has the words of a phrase in their order, as a filter of rows finds them; of no words it has none. */
export function hasPhrase(text: string, phrase: string): boolean {
  const words = foldedWords(typed(phrase));
  return words !== '' && foldedWords(text).includes(words);
}

/** Words with a space on either side, so that a phrase is found as whole words only. */
function foldedWords(text: string): string {
  const words = splitWords(text).map(({ folded }) => folded);
  return words.length === 0 ? '' : ` ${words.join(' ')} `;
}

/** Clauses of one side as one line: a phrase may run from one into the next. */
function wordsOf(clauses: readonly RowClause[]): string {
  return foldedWords(clauses.map(({ text }) => text).join(' '));
}
