import type { Span } from '../text/types.ts';
import type { Formula } from './patterns/formulas.ts';

/** One language version of a statement, with the facts that counting needs. */
export interface SharedText {
  /** Names the text in every result. */
  readonly id: string;
  /** Whom the hub speaks with: the name of the series ("us", "eu"). */
  readonly partner: string;
  readonly lang: string;
  readonly text: string;
}

/** A text with its date, for everything that asks "first", "latest" or "before". */
export interface DatedText extends SharedText {
  /** `2023`, `2023-09` or `2023-09-21`. */
  readonly adopted: string;
}

/** Where wording stands. The span is half-open, in UTF-16 units of the text as given. */
export interface Place extends Span {
  readonly text: string;
  readonly partner: string;
  readonly clause: number;
}

/**
 * `universal`: terms of art of the UN Charter and of treaty law, current far beyond any collection.
 * `house`: stands with most partners of this collection. `partner`: stands with fewer. `names`: persons, offices, states,
 * places and dates, which say who and when, not what; they come last.
 */
export type Band = 'universal' | 'house' | 'partner' | 'names';

/**
 * How a form differs from the leading wording: `same` words; other `endings` or spelling; other `small words`;
 * another `order`; one content word `inserted`, `omitted` or `replaced`; a `shorter` part of it, or a `longer` run with a
 * word or two more at its ends.
 */
export type Difference =
  | 'same'
  | 'endings'
  | 'small words'
  | 'order'
  | 'inserted'
  | 'omitted'
  | 'replaced'
  | 'shorter'
  | 'longer';

export interface WordingVariant {
  /** The form as it first stands, with single spaces. */
  readonly wording: string;
  readonly difference: Difference;
  readonly places: readonly Place[];
}

export interface SharedWording {
  /** Stable for the same folded words: a hash of the leading form. */
  readonly id: string;
  readonly lang: string;
  readonly wording: string;
  /** Length of the leading form in words. */
  readonly words: number;
  readonly partners: readonly string[];
  /** Number of texts in which any form stands. */
  readonly texts: number;
  readonly band: Band;
  /** Partners × words × rarity; see the README of this folder. */
  readonly score: number;
  /** 0…1: 1 where every content word stands in one text only. */
  readonly rarity: number;
  /**
   * Shared indeed, but hardly a phrase: the leading form ends in a small word, begins with one that joins, has a single
   * content word ("the goals of the", "as well as through"), or is short and breaks off before its phrase ends ("will
   * continue to support", "in areas of mutual"). Lists for readers may leave these out.
   */
  readonly fragment: boolean;
  /** The longer or higher ranked shared wording that most places of this one lie inside or overlap, where there is one. */
  readonly within?: string;
  readonly variants: readonly WordingVariant[];
  readonly places: readonly Place[];
}

export interface SharedWordingOptions {
  /** Default 2. With 1, wording that stands in at least two texts of one partner is given too. */
  readonly minPartners?: number;
  /** Default 4. */
  readonly minWords?: number;
  /** Formulas that mark universal language; those of the lexicon unless given. */
  readonly universal?: readonly Formula[];
}
