import type { Authority } from '../../statement/index.ts';

/** Goes up when a change of method changes counts; every citable count names it. */
export const METHOD = 'formula/3';

/** A text that counts, without its words. `text` is its number in the store. */
export interface CountedText {
  readonly text: number;
  readonly statement: string;
  readonly partner: string;
  readonly adopted: string;
}

/** The current text of a statement in some language, and whose words it is. */
export interface LanguageText extends CountedText {
  readonly lang: string;
  readonly authority: Authority;
  readonly level?: string;
  readonly words?: number;
}

/** A statement that is known to exist. Without a text nothing can be said about its wording. */
export interface KnownStatement {
  readonly id: string;
  readonly partner: string;
  readonly adopted: string;
  /** Codes of its parties, where they are known: they tell "all" from "some". */
  readonly parties?: readonly string[];
}

/** Oldest first; equal dates by id, so that every list has one order. */
export function byDate<T extends { readonly adopted: string; readonly id: string }>(
  texts: readonly T[],
): readonly T[] {
  return [...texts].sort((a, b) =>
    a.adopted === b.adopted ? (a.id < b.id ? -1 : 1) : a.adopted < b.adopted ? -1 : 1,
  );
}
