import { type ComparisonState, MOST_ROWS_TOGETHER } from '../../addresses/urls.ts';
import type { Digest, MarkedText, Nearest } from '../../comparison/digest/index.ts';
import type { Comparison, Mode } from '../../comparison/types.ts';
import type { StatementRecord } from '../../statement/index.ts';
import type { Clause } from '../../text/types.ts';
import type { StatementView, TextView } from '../views.ts';

/**
 * Which words may be said of a comparison. A pair of one series whose sides were swapped is read backwards in time:
 * then nothing was added or removed, and the words for two partners are the true ones.
 */
export function wordsOf(
  mode: Mode,
  a: Pick<StatementRecord, 'adopted'>,
  b: Pick<StatementRecord, 'adopted'>,
): Mode {
  return isBackwards(mode, a, b) ? 'cross' : mode;
}

export function isBackwards(
  mode: Mode,
  a: Pick<StatementRecord, 'adopted'>,
  b: Pick<StatementRecord, 'adopted'>,
): boolean {
  return mode === 'series' && a.adopted > b.adopted;
}

/** How the rows are shown where the reader did not say: across partners by theme, as long as they fit on one page. */
export function viewOf({ state, comparison }: Pick<ComparisonParts, 'state' | 'comparison'>) {
  if (state.view === 'themes' && comparison.rows.length > MOST_ROWS_TOGETHER) return 'split';
  return state.view ?? usualView(comparison);
}

export function usualView({ mode, rows }: Comparison): 'split' | 'themes' {
  return mode === 'cross' && rows.length <= MOST_ROWS_TOGETHER ? 'themes' : 'split';
}

/** One of the two texts of a comparison page. */
export interface ComparedText {
  readonly statement: StatementView;
  readonly text: TextView;
  readonly clauses: readonly Clause[];
  /** How the text was named in the address: an id, or an id with its fingerprint. */
  readonly reference: string;
}

/** A place in a third text where wording of a row stands too. */
export interface EchoPlace {
  readonly statement: string;
  readonly name: string;
  readonly partner: string;
  readonly adopted: string;
  readonly clause: number;
  /** The words that are shared; capital letters and kinds of quotation mark may be others there. */
  readonly wording: string;
}

export interface RowEchoes {
  /** Number of other partners that have wording of the row or a variant of it, and how many other partners there are. */
  readonly partners: number;
  readonly of: number;
  /** The words that most of those partners have, as they print them: not always as the row does. */
  readonly wording: string;
  /** Some of them share other words of the row. */
  readonly other: boolean;
  /** Earliest first; the earliest of each partner before second ones. */
  readonly places: readonly EchoPlace[];
  /** Further texts that are not listed. */
  readonly more: number;
}

export interface ThemeChoice {
  readonly id: string;
  readonly title: string;
  /** For tables. */
  readonly short: string;
}

/** What rows, overview and digest need of one of the two texts. */
export interface ComparedSide {
  readonly text: { readonly lang: string };
  readonly clauses: readonly Clause[];
  /** How a stored text is named in the address; words of the reader's own have no address. */
  readonly reference?: string;
}

/** What rows, overview and digest are made from, whether the texts are stored or the reader's own. */
export interface ComparisonParts {
  /** Two of three or more texts of one series: how each is named where a passage is followed through all of them. */
  readonly history?: { readonly a: string; readonly b: string };
  readonly a: ComparedSide;
  readonly b: ComparedSide;
  /** Words of the reader's own: a `page` sends them again with every question, a `file` can ask nothing. */
  readonly own?: 'page' | 'file';
  readonly comparison: Comparison;
  readonly state: ComparisonState;
  /** By number of the row. */
  readonly echoes: Pick<ReadonlyMap<number, RowEchoes>, 'get'>;
  readonly themes: readonly ThemeChoice[];
  /** What the two texts say theme by theme. */
  readonly digest: Digest;
  /** The two texts with the places of formulas in them. */
  readonly marked: { readonly a: MarkedText; readonly b: MarkedText };
  /** For one-sided rows the nearest passage of the other text, by number of the row. */
  readonly nearest: ReadonlyMap<number, Nearest>;
  /** Numbers of the rows that fit what the reader asked for; null where nothing was asked. */
  readonly shownRows: ReadonlySet<number> | null;
}

/** An alignment by hand of the two, used for the rows or not. */
export interface ReviewView {
  readonly state: 'used' | 'passed-over' | 'other-wording' | 'unknown';
  readonly by: string;
  readonly date: string;
  /** Fingerprints of the wordings that it is of. */
  readonly wordings: readonly [a: string, b: string];
}

export interface ComparisonPageData extends ComparisonParts {
  /** Null where nobody aligned the two by hand. */
  readonly review: ReviewView | null;
  readonly a: ComparedText;
  readonly b: ComparedText;
  /** Languages that both statements have. */
  readonly languages: readonly string[];
  /** Other pairs that a reader of this one may want: statement ids. */
  readonly neighbours: readonly { readonly a: StatementView; readonly b: StatementView }[];
  readonly citation: string | null;
  /** The title under which reference managers keep the comparison, the same as in `/v1/cite`. */
  readonly reference: string;
  /** The address of the very comparison, with fingerprints and engine. */
  readonly pinned: string;
}
