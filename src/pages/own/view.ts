import type { CrossedComparison } from '../../crossing/types.ts';
import type { Names } from '../comparison/row-context.ts';
import type { ComparisonParts } from '../comparison/view.ts';
import type { OwnField } from '../interface/strings.own.en.ts';

/** Words of the reader's own as they were sent: nothing of it is kept anywhere but on the page. */
export interface OwnText {
  readonly text: string;
  /** What the reader calls it; may be empty. */
  readonly name: string;
  /** The language that the reader chose; empty where the words are to tell it. */
  readonly lang: string;
}

export interface OwnTexts {
  readonly a: OwnText;
  readonly b: OwnText;
  readonly mode: 'cross' | 'series';
}

/** Why what was sent could not be used. */
export interface OwnProblem {
  readonly reason: string;
  /** One sentence for a person; used where the interface has no words of its own for the reason. */
  readonly detail: string;
  readonly field: OwnField;
}

/** The language that a text was read in, and how that came. */
export interface ReadIn {
  readonly lang: string;
  readonly by: 'reader' | 'words' | 'nothing';
}

export interface OwnFormData {
  readonly texts: OwnTexts;
  /** Languages to choose from. */
  readonly languages: readonly string[];
  readonly problem: OwnProblem | null;
}

export interface OwnResultData extends OwnFormData {
  readonly names: Names;
  readonly readIn: Readonly<Record<'a' | 'b', ReadIn>>;
  readonly sha256: Readonly<Record<'a' | 'b', string>>;
  readonly result:
    | {
        readonly kind: 'words';
        readonly parts: ComparisonParts;
        /** Where so many rows are shown in parts. */
        readonly part: { readonly page: number; readonly pages: number; readonly rows: number } | null;
      }
    | { readonly kind: 'crossed'; readonly comparison: CrossedComparison };
}
