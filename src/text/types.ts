/** A half-open range of UTF-16 offsets into the normalised text: `text.slice(from, to)`. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

export type ClauseKind = 'heading' | 'paragraph' | 'item' | 'signature';

/** A sentence-level unit of a text. Clauses never overlap and stand in text order; only white space lies between. */
export interface Clause extends Span {
  /** Number of the paragraph that the clause stands in, counted from 0. */
  readonly paragraph: number;
  readonly kind: ClauseKind;
  /** The printed number or letter of the point, without its dot or bracket ("12", "a"), where there is one. */
  readonly number?: string;
  /** Index of the heading clause that this clause stands under, where there is one. */
  readonly heading?: number;
}

/** A word or number of a text, or one Han or Kana character; never white space or punctuation. */
export interface Word extends Span {
  /** The word after folding of case, quotes and dashes, one code unit for one. */
  readonly folded: string;
}

export interface TextOptions {
  /** BCP 47 language of the text ("en", "ru", "zh", "de"); default "en". */
  readonly lang?: string;
  /** Reading may stop once there are more clauses than so many; then more than so many are given, but not all. */
  readonly most?: number;
}
