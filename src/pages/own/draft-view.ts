import type { StatementView } from '../views.ts';
import type { OwnProblem, OwnText, ReadIn } from './view.ts';

export interface DraftFormData {
  readonly draft: OwnText;
  readonly languages: readonly string[];
  readonly problem: OwnProblem | null;
}

/** A passage that the collection has said in nearly these words. */
export interface DraftPrecedent {
  readonly statement: StatementView;
  readonly clause: number;
  /** 0…1. */
  readonly score: number;
  /** Its words, cut where those that the draft has not begin and end. */
  readonly pieces: readonly { readonly text: string; readonly other: boolean }[];
}

export interface DraftPassage {
  /** From 1, in the order of the draft. */
  readonly n: number;
  readonly status: 'precedent' | 'formula' | 'new' | 'short';
  /** The words, cut where formulas begin and end. */
  readonly pieces: readonly { readonly text: string; readonly formula: string | null }[];
  /** The nearest passage of each partner, the nearest first; only the first are shown. */
  readonly precedents: readonly DraftPrecedent[];
  /** Partners that have further ones. */
  readonly more: number;
}

export interface DraftFormula {
  readonly id: string;
  readonly name: string;
  /** Numbers of the passages that hold it. */
  readonly passages: readonly number[];
  /** Partners whose texts have it. */
  readonly partners: readonly string[];
}

export interface DraftResultData extends DraftFormData {
  readonly readIn: ReadIn;
  readonly counts: Readonly<Record<DraftPassage['status'], number>>;
  /** Passages of the draft; more than `passages` where only the first were looked at. */
  readonly total: number;
  /** Passages of the collection that were looked through. */
  readonly searched: number;
  readonly formulas: readonly DraftFormula[];
  readonly passages: readonly DraftPassage[];
}
