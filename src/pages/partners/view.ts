import type { StatementView } from '../views.ts';

/** A partner in a list. */
export interface PartnerEntry {
  /** What its address is made of. */
  readonly key: string;
  readonly name: string;
  readonly specimen: boolean;
  readonly statements: number;
  readonly obtained: number;
  readonly first: string | null;
  readonly last: string | null;
}

export interface PartnersPageData {
  readonly partners: readonly PartnerEntry[];
  /** The title of the one series whose partners are shown; null: all. */
  readonly series: { readonly id: string; readonly title: string } | null;
}

/** A formula in the texts of the partner. */
export interface PartnerFormula {
  readonly id: string;
  readonly name: string;
  readonly theme: string;
  readonly texts: number;
  readonly first: StatementDay;
  readonly last: StatementDay;
  readonly inLatest: boolean;
  /** Names of the other partners that have it. */
  readonly others: readonly string[];
}

interface StatementDay {
  readonly id: string;
  readonly adopted: string;
}

/** Wording that comes again with this partner and with no other. */
export interface PartnerWording {
  readonly id: string;
  readonly wording: string;
  readonly places: readonly { readonly statement: StatementView; readonly clause: number }[];
}

export interface BesidePartner extends Pick<PartnerEntry, 'key' | 'name'> {
  readonly latest: StatementView;
  readonly words: number;
  readonly ownWords: number;
  /** Words of this partner found there, and of that one found here. */
  readonly ownThere: number;
  readonly theirsHere: number;
}

export interface PartnerPageData extends PartnerEntry {
  /** Everything that is known, oldest first. */
  readonly known: readonly StatementView[];
  readonly lang: string | null;
  /** Only unofficial translations are here. */
  readonly unofficial: boolean;
  readonly languages: readonly string[];
  /** Texts with this partner in the language, oldest first. */
  readonly texts: readonly StatementView[];
  /** Texts with other partners in the language. */
  readonly otherTexts: number;
  readonly formulas: readonly PartnerFormula[];
  readonly own: readonly PartnerWording[];
  readonly beside: readonly BesidePartner[];
}
