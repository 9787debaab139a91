import type { ComparedText, Engine, Mode, RowClause } from '../comparison/index.ts';
import type { Formula } from '../formula/index.ts';
import type { Span } from '../text/index.ts';

/**
 * What two texts of different languages can have in common. `word` is a word of the glossary, `term` an expression of
 * several; both are shown as terms. `unknown` is a word that the glossary lacks.
 */
export type KeyKind = 'formula' | 'name' | 'number' | 'date' | 'term' | 'word' | 'unknown';

/** A place of a text with what it may mean, in keys that are the same in every language. Half-open UTF-16 offsets. */
export interface KeyPlace extends Span {
  readonly kind: KeyKind;
  /** The likeliest first; empty for a word that nothing is known of. Places that may mean the same may share the list. */
  readonly keys: readonly string[];
}

/** A clause as keys. */
export interface KeyedClause extends Span {
  /** By where they begin, the longest first; places may lie inside others. */
  readonly places: readonly KeyPlace[];
  readonly isHeading: boolean;
  /** The printed number of the point, where there is one. */
  readonly number?: string;
}

/** A text as keys: what comparison across languages works on. */
export interface KeyedText {
  readonly text: string;
  readonly lang: string;
  readonly words: number;
  readonly clauses: readonly KeyedClause[];
  /** Those that were looked for. */
  readonly formulas: readonly Formula[];
  /** False where the language has no column in the glossary: names in Latin letters, numbers and dates only. */
  readonly hasConcepts: boolean;
}

/**
 * What speaks for a row: shown to readers. `place` says that the order of the neighbours speaks for it, and nothing else;
 * `model` that a language model finds the two sides near in meaning.
 */
export type EvidenceKind = 'formula' | 'name' | 'number' | 'date' | 'term' | 'place' | 'model';

/** A thing that both sides of a row say. Spans are half-open UTF-16 offsets into the whole texts. */
export interface Evidence {
  readonly kind: EvidenceKind;
  /** What it is, in data: the id of a formula or name, a number, an ISO date, an English stem, the name of a model. */
  readonly key: string;
  readonly a: Span;
  readonly b: Span;
}

/** A fact that one side of a row has and the other lacks, in two versions of one statement. */
export interface FactAlone extends Span {
  readonly kind: 'formula' | 'name' | 'number' | 'date' | 'order';
  readonly key: string;
  readonly side: 'a' | 'b';
}

export type Certainty = 'sure' | 'likely' | 'possible';

export type CrossedRowKind = 'counterpart' | 'only_a' | 'only_b';

export interface CrossedRow {
  /** Number of the row in reading order, from 1. */
  readonly n: number;
  readonly kind: CrossedRowKind;
  /** How sure it is that the two sides make one point; absent where nothing stands beside. */
  readonly certainty?: Certainty;
  readonly moved: boolean;
  readonly split: boolean;
  readonly merged: boolean;
  readonly a: readonly RowClause[];
  readonly b: readonly RowClause[];
  readonly evidence: readonly Evidence[];
  /** In two versions of one statement: facts that only one of them has. */
  readonly alone?: readonly FactAlone[];
}

/**
 * Of all clauses of a side, how many have a counterpart that is sure or likely (in two versions of one statement: any),
 * and how many one that is possible and no more, which is right in about one case of three.
 */
export interface CrossedCount {
  readonly with: number;
  readonly possible: number;
  readonly of: number;
}

export interface CrossedSummary {
  readonly sentence: string;
  readonly rows: {
    readonly counterpart: number;
    readonly only_a: number;
    readonly only_b: number;
    readonly moved: number;
    readonly split: number;
    readonly merged: number;
  };
  readonly certainty: Readonly<Record<Certainty, number>>;
  readonly clauses: Readonly<Record<'a' | 'b', CrossedCount>>;
  /** Formulas by id. A formula without a pattern in the other language is not looked for there. */
  readonly formulas: {
    readonly both: readonly string[];
    readonly only_a: readonly string[];
    readonly only_b: readonly string[];
    readonly not_testable: readonly string[];
  };
}

/** Two texts of different languages side by side. */
export interface CrossedComparison {
  readonly a: ComparedText;
  readonly b: ComparedText;
  readonly mode: Mode;
  /** Two versions of one statement: rows follow printed numbers and order. */
  readonly one_statement: boolean;
  /** False where a language has no column in the glossary, so that names, numbers and dates alone were compared. */
  readonly concepts: boolean;
  readonly precise: boolean;
  readonly engine: Engine;
  readonly summary: CrossedSummary;
  readonly rows: readonly CrossedRow[];
}

/** What a language model makes of the clauses of a text: a vector each, in their order. */
export interface ClauseVectors {
  /** Short name of the model, "bge-m3". */
  readonly model: string;
  /** Numbers of a vector. */
  readonly size: number;
  /** `size` bytes a clause; a number is its byte times the scale of its clause. */
  readonly values: Int8Array;
  readonly scales: Float32Array;
}

export interface CrossingOptions {
  readonly mode?: Mode;
  /**
   * Vectors of the clauses of both texts, taken as one more piece of evidence; not by two versions of one statement,
   * which go by order. `engine` says whether they were.
   */
  readonly vectors?: Readonly<Record<'a' | 'b', ClauseVectors>> | undefined;
  /** The two are versions of one statement. */
  readonly oneStatement?: boolean;
}
