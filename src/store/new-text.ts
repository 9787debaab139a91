/** What a load hands to the store: a text with everything derived from it. */
import type { Authority } from '../statement/index.ts';
import type { Provenance } from './rows.ts';

/** A text ready to be stored: everything derived from it was made by the caller. */
export interface NewText {
  readonly lang: string;
  readonly issuer: string;
  readonly authority: Authority;
  readonly preferred: boolean;
  readonly sha256: string;
  readonly body: string;
  readonly words: number;
  /** JSON of the clauses. */
  readonly clauses: string;
  /** For each clause in order its words as the search table keeps them: folded, and as stems, joined by one space. */
  readonly search: readonly SearchForms[];
  readonly prepared: string;
  readonly engine: string;
  readonly provenance: Provenance;
}

/**
 * The words of one clause; word i of `folded` and of `stems` is word i of the clause, and so is part i of a word with
 * hyphens.
 */
export interface SearchForms {
  readonly folded: string;
  readonly stems: string;
  /** Number of the clause that opens the list which this one is a point of. */
  readonly head?: number;
}
