/** What the page of searches shows, as plain data. */
import type { CountedAuthority } from '../../statement/index.ts';
import type { ChartLane } from '../formulas/chart-lanes.ts';
import type { AcrossResultView } from './across.tsx';

export const SORTS = ['date', 'partner', 'left', 'right'] as const;

type SearchSort = (typeof SORTS)[number];

export interface SearchPageData {
  readonly q: string;
  /** The question in the language of searches, as the API takes it. */
  readonly searched: string;
  readonly sort: SearchSort;
  /** Other forms of the words count too. */
  readonly lemma: boolean;
  readonly series?: string | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  /** Only hits in clauses with a formula of this theme. */
  readonly theme?: string | undefined;
  readonly authority: CountedAuthority;
  /** Concepts and formulas are looked for in every language too. */
  readonly across: boolean;
  /** All themes of the lexicon, in its order. */
  readonly themes: readonly { readonly id: string; readonly title: string }[];
  /** Null before anything was asked. */
  readonly result: SearchResultView | null;
  /** Why the question cannot be answered. */
  readonly problem: string | null;
}

export interface SearchResultView {
  readonly hits: number;
  /** Passages with what was asked for, where it is not one phrase: places are then those of each of its words. */
  readonly passages: number | null;
  readonly textsWith: number;
  /** Texts that the filters leave, also those in other letters than the question. */
  readonly left: number;
  readonly texts: number;
  /** After a zero, the same search in every language, where texts in other languages were not searched. */
  readonly inOthers: string | null;
  /** Signs of the question that no search looks for. */
  readonly unsearched: readonly string[];
  /** The latest date on which a searched text was adopted. */
  readonly until: string | null;
  readonly lines: readonly SearchLineView[];
  /** Every searched text by partner, for the chart. */
  readonly lanes: readonly ChartLane[];
  readonly bySeries: readonly {
    readonly value: string;
    readonly textsWith: number;
    readonly texts: number;
    readonly hits: number;
    /** From the first year in which a text has it to the last. */
    readonly years: string;
    /** Statements of no partner. */
    readonly unassigned: boolean;
  }[];
  /** Themes with a hit, in the order of the lexicon. */
  readonly byTheme: readonly { readonly id: string; readonly title: string; readonly hits: number }[];
  /** The answer in one sentence that can be cited, in English. */
  readonly sentence: string;
  /** The page of this question that names the state of the texts. */
  readonly pin: string;
  /** The address names another state of the texts than the one that was searched now. */
  readonly changedSince: boolean;
  readonly complete: boolean;
  readonly next: string | null;
  /** Texts of another authority in which it stands, of those in which it could. */
  readonly beside: { readonly texts_with: number; readonly texts: number };
  readonly across: AcrossResultView | null;
  /** What the same words find in other forms, spellings or order, where that is more, with the page that shows it. */
  readonly looser: readonly LooserView[];
  readonly meant: readonly { readonly word: string; readonly nearest: string }[];
}

export interface LooserView {
  readonly way: 'forms' | 'spellings' | 'borders' | 'near' | 'names' | 'written' | 'unsigned';
  readonly hits: number;
  readonly textsWith: number;
  /** The other words that stand in the texts, where they are known. */
  readonly words: readonly string[];
  readonly url: string | null;
}

interface SearchLineView {
  readonly statement: string;
  readonly name: string;
  readonly adopted: string;
  readonly lang: string;
  readonly clause: number;
  readonly left: string;
  readonly match: string;
  readonly right: string;
  readonly specimen: boolean;
}
