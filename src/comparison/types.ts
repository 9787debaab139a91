import type { Tokens } from '../text/tokens.ts';
import type { Clause, Span } from '../text/types.ts';

export type { Span };

/** `series`: two texts of one series, with a before and an after. `cross`: two partners; nothing was deleted by anyone. */
export type Mode = 'series' | 'cross';

export interface ComparisonOptions {
  readonly lang?: string;
  readonly mode?: Mode;
}

export type EditKind = 'same' | 'only_a' | 'only_b';

/** What sort of difference an edit is, where it is one that a reader may wish to ignore. */
export type NoiseClass = 'case' | 'punctuation' | 'spelling' | 'quotes' | 'number' | 'reordered';

/** A word-level piece of a row. Spans are UTF-16 offsets into the whole texts; the span of the absent side is empty. */
export interface Edit {
  readonly kind: EditKind;
  readonly a: Span;
  readonly b: Span;
  readonly noise?: NoiseClass;
}

/** Half-open ranges of token indices, tiling both lists. */
export interface TokenEdit {
  readonly kind: EditKind;
  readonly a: readonly [from: number, to: number];
  readonly b: readonly [from: number, to: number];
}

/** n units of A stand with m units of B. `score` lies in 0…1. */
export interface Link {
  readonly a: readonly number[];
  readonly b: readonly number[];
  readonly score: number;
  /** The link crosses the order that the other links keep. */
  readonly moved: boolean;
}

export type RowKind = 'same' | 'reworded' | 'only_a' | 'only_b';

export interface RowClause extends Span {
  /** Index of the clause in its text, counted from 0. */
  readonly clause: number;
  readonly text: string;
}

/** Two points that met: a span inside a clause of A and one inside a clause of B of the same row. */
export interface MetPoints {
  readonly a: Span;
  readonly b: Span;
}

/** How sure a person who aligned two texts by hand was of a row. */
export type Certainty = 'sure' | 'likely' | 'possible';

export interface Row {
  /** Number of the row in reading order, from 1. */
  readonly n: number;
  readonly kind: RowKind;
  readonly moved: boolean;
  readonly split: boolean;
  readonly merged: boolean;
  /** 0…1; 1 for `same`, 0 for one-sided rows. */
  readonly similarity: number;
  readonly a: readonly RowClause[];
  readonly b: readonly RowClause[];
  readonly edits: readonly Edit[];
  /** Where a reworded row shares only some of the points that its clauses make: which of them met, in the order of A. */
  readonly points?: readonly MetPoints[];
  /** Of a row that a person aligned by hand. */
  readonly certainty?: Certainty;
}

export interface RowCounts {
  readonly same: number;
  readonly reworded: number;
  readonly only_a: number;
  readonly only_b: number;
  readonly moved: number;
  readonly split: number;
  readonly merged: number;
}

export interface Summary {
  readonly sentence: string;
  readonly rows: RowCounts;
  readonly words: { readonly same: number; readonly only_a: number; readonly only_b: number };
  readonly overlap: { readonly a_in_b: number; readonly b_in_a: number; readonly jaccard: number };
}

export interface ComparedText {
  readonly lang: string;
  /** The fingerprint of the text as it was given, which is the one that offsets point into. */
  readonly sha256: string;
  readonly words: number;
}

export interface Engine {
  readonly name: 'multivector';
  readonly version: string;
  readonly options: Readonly<Record<string, string | number | boolean>>;
}

export interface Comparison {
  readonly a: ComparedText;
  readonly b: ComparedText;
  readonly mode: Mode;
  /** False where work was cut short on adversarial input: the rows are lawful but not the best. */
  readonly precise: boolean;
  readonly engine: Engine;
  readonly summary: Summary;
  readonly rows: readonly Row[];
}

/**
 * A text with everything that a comparison needs, made once per text: clauses, interned tokens, stems.
 * `encodePrepared` turns it into something that a store can keep.
 */
export interface PreparedText {
  readonly text: string;
  readonly lang: string;
  readonly clauses: readonly Clause[];
  /** Words, numbers and marks of punctuation, in text order. */
  readonly tokens: Tokens;
  /** By vocabulary id: the stem of a word, the empty string for punctuation. */
  readonly stems: readonly string[];
  /** The tokens of clause i are [clauseTokens[i], clauseTokens[i + 1]). */
  readonly clauseTokens: Int32Array;
}
