import type { FormulaHit } from '../patterns/match-formulas.ts';
import type { DatedText } from '../types.ts';

/** Goes up when a change of method changes counts; every citable count names it. */
export const METHOD = 'formula/1';

/** A text with the formulas found in it. One text a statement: which language counts is the caller's choice. */
export interface CountedText extends DatedText {
  readonly hits: readonly FormulaHit[];
}

/** A statement that is known to exist. Without a text nothing can be said about its wording. */
export interface KnownStatement {
  readonly id: string;
  readonly partner: string;
  readonly adopted: string;
  /** Codes of its parties, where they are known: they tell "all" from "some". */
  readonly parties?: readonly string[];
}

/** A count that can be quoted: never a percentage, always with what it was counted over. */
export interface Count {
  /** Texts that have it. */
  readonly n: number;
  /** Texts looked at. */
  readonly of: number;
  /** Known statements whose text was not obtained; they are not silent, they are unknown. */
  readonly notObtained: readonly string[];
  /** Fewer than `THIN` texts looked at: no trend can be read from it. */
  readonly thin: boolean;
  /** Date of the latest text looked at; empty when there is none. */
  readonly until: string;
  readonly method: string;
}

/** Below this many texts a count is said to be thin. */
const THIN = 3;

export function countTexts(
  texts: readonly CountedText[],
  has: (text: CountedText) => boolean,
  known: readonly KnownStatement[] = [],
): Count {
  const obtained = new Set(texts.map(({ id }) => id));
  return {
    n: texts.filter(has).length,
    of: texts.length,
    notObtained: known.filter(({ id }) => !obtained.has(id)).map(({ id }) => id),
    thin: texts.length < THIN,
    until: byDate(texts).at(-1)?.adopted ?? '',
    method: METHOD,
  };
}

/** "0 of 4 texts, counted up to 2025-03-21 (formula/1; 2 known texts not obtained)". */
export function citeCount(count: Count): string {
  const missing = count.notObtained.length;
  const noun = count.of === 1 ? 'text' : 'texts';
  const rest = missing === 0 ? '' : `; ${missing} known ${missing === 1 ? 'text' : 'texts'} not obtained`;
  return `${count.n} of ${count.of} ${noun}, counted up to ${count.until || 'no date'} (${count.method}${rest})`;
}

/** Oldest first; equal dates by id, so that every list has one order. */
export function byDate<T extends { readonly adopted: string; readonly id: string }>(
  texts: readonly T[],
): readonly T[] {
  return [...texts].sort((a, b) =>
    a.adopted === b.adopted ? (a.id < b.id ? -1 : 1) : a.adopted < b.adopted ? -1 : 1,
  );
}
