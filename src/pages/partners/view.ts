import type { StatementView } from '../views.ts';

/** A partner in a list. */
export interface PartnerEntry {
  /** What its address is made of. */
  readonly key: string;
  readonly name: string;
  readonly specimen: boolean;
  /** Statements and meetings. */
  readonly statements: number;
  /** Of them, those of which there is, or should be, a joint text: the others issued none. */
  readonly joint: number;
  readonly obtained: number;
  readonly first: string | null;
  readonly last: string | null;
}

export interface PartnersPageData {
  readonly partners: readonly PartnerEntry[];
  /** The title of the one series whose partners are shown; null: all. */
  readonly series: { readonly id: string; readonly title: string } | null;
}

/** A formula in the statements of the partner. */
export interface PartnerFormula {
  readonly id: string;
  readonly name: string;
  readonly theme: string;
  /** Statements that say it, of those that can be asked. */
  readonly statements: number;
  readonly of: number;
  readonly first: StatementDay;
  readonly last: StatementDay;
  /** Null where the latest statement cannot be asked. */
  readonly inLatest: boolean | null;
  /** Names of the other partners that have it. */
  readonly others: readonly string[];
}

interface StatementDay {
  readonly id: string;
  readonly adopted: string;
  /** In which it says the formula. */
  readonly lang: string;
}

/** Wording that comes again with this partner and with no other. */
export interface PartnerWording {
  readonly id: string;
  readonly lang: string;
  /** As a quotation, with an ellipsis where its sentence goes on. */
  readonly wording: string;
  readonly places: readonly { readonly statement: StatementView; readonly clause: number }[];
}

export interface BesidePartner extends Pick<PartnerEntry, 'key' | 'name'> {
  readonly latest: StatementView;
  /** Statements of that partner and of this one that count. */
  readonly statements: number;
  readonly ownStatements: number;
  /** Words of this partner (A) found there, and of that one found here, in one language; null where they have none in common. */
  readonly overlap: {
    readonly lang: string;
    readonly a_texts: number;
    readonly b_texts: number;
    readonly a_words: number;
    readonly b_words: number;
    readonly a_covered: number;
    readonly b_covered: number;
  } | null;
}

export interface PartnerPageData extends PartnerEntry {
  /** Everything that is known, oldest first. */
  readonly known: readonly StatementView[];
  /** The one language that was asked for; null: all together. */
  readonly lang: string | null;
  /** Only unofficial translations are here. */
  readonly unofficial: boolean;
  readonly languages: readonly string[];
  /** Statements with this partner that have a text that counts, oldest first. */
  readonly read: readonly StatementView[];
  /** Those with other partners. */
  readonly otherStatements: number;
  readonly formulas: readonly PartnerFormula[];
  readonly own: readonly PartnerWording[];
  readonly beside: readonly BesidePartner[];
}
