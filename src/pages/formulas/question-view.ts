/** What the pages of questions show, as plain data. */
import type { UiLanguage } from '../interface/strings.ts';

export type Verdict = 'confirmed' | 'contradicted' | 'not testable';

interface QuestionView {
  readonly id: string;
  readonly asks: string;
  readonly claim: string;
  readonly verdict: Verdict;
  /** One sentence that gives the answer with its numbers. */
  readonly answer: string;
  /** Who said so, in which outlet and year. */
  readonly source: string;
  /** The language in which the source is named. */
  readonly sourceLang: UiLanguage;
  /** Where the claim can be read, where an address is known. */
  readonly sourceUrl?: string | undefined;
}

export interface QuestionsPageData {
  readonly themes: readonly {
    readonly id: string;
    readonly title: string;
    readonly questions: readonly QuestionView[];
  }[];
}

export interface QuestionPageData extends QuestionView {
  readonly note: string | null;
  /** What each test of the claim came to. */
  readonly tests: readonly TestView[];
  /** `known`: the collection has a record of it, and so a page. */
  readonly missing: readonly { readonly id: string; readonly name: string; readonly known: boolean }[];
}

export interface TestView {
  /** What was asked, in words. */
  readonly asks: string;
  readonly sentence: string;
  readonly verdict: Verdict;
  /** What the texts that are here say, where others are missing. */
  readonly soFar: 'holds' | 'fails' | 'nothing';
  /** Statements that were looked at: those that do, and those that do not. */
  readonly with: readonly StatementLink[];
  readonly without: readonly StatementLink[];
  /** How many statements could not be looked at. */
  readonly missing: number;
  readonly evidence: readonly EvidenceView[];
  readonly evidenceInAll: number;
}

export interface StatementLink {
  readonly id: string;
  readonly name: string;
}

interface EvidenceView {
  readonly statement: string;
  readonly name: string;
  readonly adopted: string;
  readonly lang: string;
  readonly clause: number;
  /** The clause: what stands before the words in question, the words, what stands after them. */
  readonly before: string;
  readonly words: string;
  readonly after: string;
}
