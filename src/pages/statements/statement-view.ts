import type { Clause, Span } from '../../text/types.ts';
import type { RowEchoes } from '../comparison/view.ts';
import type { StatementView, TextView } from '../views.ts';

/** A formula of the lexicon where it stands in the text. */
export interface FormulaMark extends Span {
  readonly id: string;
  readonly title: string;
}

/** Something that the text does not say although others lead one to expect it. */
export interface AbsenceView {
  /** Id of the formula, or null for shared wording that is no formula of the lexicon. */
  readonly formula: string | null;
  /** Title of the theme of the formula. */
  readonly theme: string;
  readonly wording: string;
  /** The statement before this one, where it has the wording. */
  readonly predecessor: { readonly id: string; readonly name: string } | null;
  /** Other partners whose latest text has it, and how many other partners there are. */
  readonly partners: readonly string[];
  readonly of: number;
}

interface Download {
  readonly label: string;
  readonly url: string;
}

export interface StatementPageData {
  readonly statement: StatementView;
  /** The text shown; null where the collection has only the facts. */
  readonly text: (TextView & { readonly body: string }) | null;
  readonly clauses: readonly Clause[];
  /** By index of the clause. */
  readonly echoes: ReadonlyMap<number, RowEchoes>;
  readonly formulas: readonly FormulaMark[];
  /** What the reader looks for in this text, with the first clause of each paragraph that has it; null where nothing is. */
  readonly found: {
    readonly phrase: string;
    readonly paragraphs: readonly { readonly clause: number; readonly paragraph: number }[];
    readonly of: number;
  } | null;
  /** Null where it cannot be known: no text, or no lexicon. */
  readonly absences: readonly AbsenceView[] | null;
  /** There is nothing to measure it by: no statement before it and none of another partner. */
  readonly alone: boolean;
  /** Every version of every text, newest first. */
  readonly versions: readonly TextView[];
  /** The copy whose place this text took, or that took its place, with the number of rows that differ. */
  readonly replaced: {
    readonly earlier: TextView;
    readonly later: TextView;
    readonly differing: number | null;
  } | null;
  readonly predecessor: StatementView | null;
  readonly successor: StatementView | null;
  /** Nearest in time with other partners. */
  readonly nearest: readonly StatementView[];
  readonly citation: string | null;
  /** Title and authors as `/v1/cite` gives them; null where there is no text to be cited. */
  readonly reference: { readonly title: string; readonly authors: readonly string[] } | null;
  readonly downloads: readonly Download[];
}
