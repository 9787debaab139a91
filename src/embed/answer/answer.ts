/**
 * An answer that can be embedded: of a search, a zero above all, a formula, a statement, the overlap of partners, a
 * comparison theme by theme, or several texts side by side. Plain data, from which the framed page, the quotation and the picture are made.
 */
import type { Piece } from '../figure.ts';

/** One line of an answer: a partner, a pair or a theme, and what is counted of it in words. */
export interface AnswerRow {
  readonly name: string;
  readonly detail: string;
  /** 0…1, drawn as a bar; null where no share is meant. */
  readonly share: number | null;
  /** Absolute address of what was counted. */
  readonly url: string;
}

/** Wording that the answer rests on, quoted within what its publisher allows. */
export interface AnswerQuote {
  readonly caption: string;
  readonly url: string;
  readonly lang: string;
  readonly pieces: readonly Piece[];
}

export type AnswerKind = 'search' | 'formula' | 'statement' | 'matrix' | 'digest' | 'several';

export interface AnswerFigure {
  readonly kind: AnswerKind;
  /** Language of the interface. */
  readonly lang: string;
  /** What was asked. */
  readonly title: string;
  /** The answer in a sentence or two. */
  readonly answer: string;
  /** Something that is counted or quoted is invented; the first note says so. */
  readonly invented: boolean;
  readonly notes: readonly string[];
  readonly rows: readonly AnswerRow[];
  readonly quotes: readonly AnswerQuote[];
  /** Which texts of whom, until which day. */
  readonly source: string;
  readonly open: string;
  /** Path of the page in its own terms; the framed page stands below it. */
  readonly page: string;
  /** Absolute address of the page in the language of the answer, which names the very texts where it can. */
  readonly url: string;
  /** Path of the picture that says the answer, 1200 × 630. */
  readonly picture: string;
}

/** More lines and quotations than these are for the page. */
export const MOST_ROWS = 8;
export const MOST_QUOTES = 3;
