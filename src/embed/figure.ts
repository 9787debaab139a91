/**
 * What the widget shows, as plain data: the framed page, the custom element and the plain quotation are three
 * renderings of the same figure. It is also the JSON that the element fetches, so keys stay and new keys may come.
 */
import type { Mode, RowKind } from '../comparison/types.ts';

export interface FigureSide {
  /** Id of the statement. */
  readonly id: string;
  /** Partner and date, short enough for a caption. */
  readonly label: string;
  readonly title: string;
  readonly lang: string;
  /** Fingerprint of the wording that is shown. */
  readonly sha256: string;
  /** Absolute address of the statement. */
  readonly url: string;
}

/**
 * A run of wording. Marked is what only one side has, or across partners what both have, a `formula` or another `run` of
 * words; `same` is plain, and `cut` is an ellipsis for wording left out.
 */
export interface Piece {
  readonly kind: 'same' | Mark | 'cut';
  readonly text: string;
}

export type Mark = 'only_a' | 'only_b' | 'formula' | 'run';

export interface Passage {
  /** Number of the row in the full comparison. */
  readonly n: number;
  /** `counterpart`: of two languages. */
  readonly kind: RowKind | 'counterpart';
  /** What happened to the passage, in the reader's words. */
  readonly chip: string;
  /** Null where the side has no counterpart. */
  readonly a: readonly Piece[] | null;
  readonly b: readonly Piece[] | null;
  /** Of a passage without a match: the first words of the nearest passage of the other text, where one is near. */
  readonly nearest?: string;
  /** Both sides in one run, where they are so alike that one run is easier to read than two; else null. */
  readonly both: readonly Piece[] | null;
  /** Whose words these are: the label of the side, and the number of the point where one is printed. */
  readonly caption_a: string;
  readonly caption_b: string;
  /** The same of a run that holds both. */
  readonly caption_both: string;
  /** Absolute address of the row in the full comparison. */
  readonly url: string;
}

export interface FigureNote {
  readonly kind:
    | 'newer-text'
    | 'other-engine'
    | 'imprecise'
    | 'invented'
    | 'unofficial'
    | 'copy'
    | 'translators-words'
    | 'by-hand'
    | 'crossed'
    | 'empty'
    | 'unknown-place';
  readonly text: string;
  readonly url?: string;
}

/** Words of the interface that a rendering needs besides the data; given with it, so that the element has none. */
export interface FigureLabels {
  readonly lang: string;
  /** What is said before a mark, by its kind. */
  readonly only_a: string;
  readonly only_b: string;
  readonly formula: string;
  readonly run: string;
  readonly end: string;
  readonly cut: string;
  readonly none_a: string;
  readonly none_b: string;
  readonly nearest: string;
  readonly weightiest: string;
  readonly open: string;
  readonly pinned: string;
  readonly loaded: string;
}

export interface Figure {
  readonly mode: Mode;
  /** The two texts are in different languages: passages are counterparts, and no word is marked. */
  readonly crossed?: true;
  readonly title: string;
  readonly summary: string;
  readonly a: FigureSide;
  readonly b: FigureSide;
  /** How many rows of the comparison differ; of two languages, how many have no counterpart. */
  readonly differences: number;
  /** What the marks mean, in marked words; absent where nothing is marked that has to be explained. */
  readonly legend?: readonly Piece[];
  /** The chosen passages, the weightiest first. */
  readonly passages: readonly Passage[];
  readonly notes: readonly FigureNote[];
  readonly engine: string;
  /** Absolute address of the full comparison of these very texts. */
  readonly url: string;
  readonly labels: FigureLabels;
}
