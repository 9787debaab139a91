/** What the first page shows, as plain data. */
import type { Mode, Row } from '../comparison/types.ts';
import type { MatrixTable } from './formulas/matrix.tsx';
import type { StatementView } from './views.ts';

export interface FetchingView {
  readonly done: number;
  readonly known: number;
  readonly obtained: number;
  /** ISO time of the last progress. */
  readonly updated: string;
  /** Nothing was heard of it for so long that it may have been ended. */
  readonly silent: boolean;
}

export interface HomePageData {
  /** Texts that are fetched while the collection is served; null where nothing is said to go on. */
  readonly fetching: FetchingView | null;
  readonly statements: readonly StatementView[];
  /** A reworded passage of a real comparison, shown before anything is explained. */
  readonly sample: {
    readonly a: StatementView;
    readonly b: StatementView;
    readonly lang: string;
    readonly mode: Mode;
    readonly row: Row;
  } | null;
  /** Pairs that many will want to read, the newest first. */
  readonly pairs: readonly { readonly a: StatementView; readonly b: StatementView }[];
  readonly formulas: readonly { readonly id: string; readonly title: string }[];
  readonly matrix: MatrixTable | null;
  /** So many steps of what is made over all texts are done; null where everything is made. */
  readonly making: { readonly done: number; readonly all: number } | null;
}
