import type { Mode, RowCounts } from '../../comparison/types.ts';
import type { AlignedBy, Certainty, CrossedSummary } from '../../crossing/index.ts';
import type { Piece } from '../figure.ts';

/** A text in a line of sources. */
interface DatedSide {
  readonly title: string;
  readonly date: string;
}

/** Every sentence of the widget, in one language of the interface. Counts come as numbers, names as text. */
export interface EmbedWords {
  readonly lang: string;
  readonly brand: string;
  readonly title: (a: string, b: string, mode: Mode) => string;
  /** Across partners, where what both say is marked. */
  readonly compared: (a: string, b: string) => string;
  /** The captions of two sides that stand in one run. */
  readonly both: (captionA: string, captionB: string) => string;
  readonly summary: (counts: RowCounts, a: string, b: string, mode: Mode) => string;
  readonly chip: {
    readonly reworded: string;
    /** Two wordings with so little in common that what differs is not marked; what they share may be. */
    readonly littleInCommon: string;
    readonly notMarked: string;
    readonly moved: string;
    readonly split: string;
    readonly merged: string;
    /** A passage of this text; the other side says that no match was found. */
    readonly only: (label: string) => string;
  };
  /** Leads to the nearest passage of the other text. */
  readonly nearest: string;
  readonly only_a: (label: string, mode: Mode) => string;
  readonly only_b: (label: string, mode: Mode) => string;
  /** Said before words that both texts have. */
  readonly inBoth: string;
  /** What the marks mean, in marked words: of common wording the kinds that a figure shows, or of words of one text. */
  readonly legendCommon: (formulas: boolean, runs: boolean) => readonly Piece[];
  readonly legendDiffering: readonly Piece[];
  /** A label with the printed number of a point. */
  readonly point: (label: string, number: string) => string;
  readonly end: string;
  readonly cut: string;
  readonly none: (label: string) => string;
  readonly weightiest: (shown: number, differences: number) => string;
  readonly open: string;
  readonly pinned: (a: string, b: string, engine: string) => string;
  /** Who made the figure, from which texts of which day. */
  readonly source: (a: DatedSide, b: DatedSide) => string;
  readonly loaded: (shown: number) => string;
  readonly note: {
    readonly newerText: (label: string) => string;
    readonly otherEngine: (then: string, now: string) => string;
    readonly imprecise: string;
    readonly byHand: (who: string, day: string) => string;
    readonly invented: string;
    readonly identical: string;
    readonly noneOfKind: string;
    readonly unknownPlace: string;
  };
  /** Two texts of different languages. */
  readonly crossed: {
    readonly title: (a: string, b: string) => string;
    readonly summary: (
      clauses: CrossedSummary['clauses'],
      a: string,
      b: string,
      oneStatement: boolean,
    ) => string;
    readonly chip: Readonly<Record<Certainty, string>>;
    readonly alignedBy: (by: AlignedBy) => string;
    readonly shown: (shown: number, counterparts: number) => string;
    readonly note: string;
  };
  readonly missing: { readonly title: string; readonly home: string };
}
