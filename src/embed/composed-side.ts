import type { FigureSide } from './figure.ts';
import type { WeighedText } from './weight.ts';

/** One of the two texts of a figure, with all that is said of it. */
export interface ComposedSide extends FigureSide, WeighedText {
  /** The day of the statement, as exact as it is known, in words. */
  readonly date: string;
  /** The address named this very wording by its fingerprint. */
  readonly pinned: boolean;
  /** Fingerprint of the text that has replaced this one, or null. */
  readonly newer: string | null;
  readonly invented: boolean;
  /** Whose words it is and who holds the copy, where it is not the publisher's authentic text. */
  readonly standing: string | null;
  /** Nobody who issued the statement answers for the words. */
  readonly unofficial: boolean;
  /** The most words of this text that its publisher lets one quotation have. */
  readonly quotationWords: number | null;
}
