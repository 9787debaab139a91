import type { CountedAuthority } from '../../statement/index.ts';
import type { Invented, StatementView } from '../views.ts';
import type { ChartLane } from './chart-lanes.ts';

interface SaidPlace {
  readonly statement: string;
  readonly adopted: string;
  readonly lang: string;
}

/** Counts before rates, because there are few texts. */
export interface UseCount {
  /** Statements that say it, and statements that were asked; texts, where one language was asked for. */
  readonly said: number;
  readonly of: number;
  readonly first: SaidPlace | null;
  readonly last: SaidPlace | null;
  /** Statements that say it only in texts that are counted beside. */
  readonly beside: number;
  /** Statements whose only texts are in languages without a pattern. */
  readonly notTestable: number;
}

export interface PartnerUse extends UseCount {
  readonly name: string;
}

/** Who uses a formula. The partners and what is assigned to none add up to `all`. */
export interface UsesView {
  /** Languages that were asked together; null: one only. */
  readonly languages: readonly string[] | null;
  readonly partners: readonly PartnerUse[];
  readonly unassigned: UseCount | null;
  readonly all: UseCount;
}

interface FormulaEntry {
  readonly id: string;
  readonly name: string;
  readonly theme: string;
  /** Statements that say it, in all languages together; texts, where one language was asked for. */
  readonly said: number;
  readonly partners: number;
}

export interface FormulasPageData {
  readonly themes: readonly { readonly id: string; readonly title: string }[];
  readonly formulas: readonly FormulaEntry[];
  /** Only formulas of this theme. */
  readonly theme: string | null;
  /** Statements (in one language: texts) and partners that were searched. */
  readonly of: { readonly said: number; readonly partners: number };
  /** The one language that was asked for; null: all together. */
  readonly lang: string | null;
  /** Languages of the texts that count. */
  readonly counted: readonly string[];
  readonly authority: CountedAuthority;
  /** Texts that are counted beside. */
  readonly beside: number;
  readonly languages: readonly string[];
  readonly specimen: Invented;
}

/** A formula in its sentence. */
interface FormulaPlace {
  readonly statement: StatementView;
  /** Language of the text. */
  readonly lang: string;
  readonly clause: number;
  readonly left: string;
  readonly match: string;
  readonly right: string;
  /** Who says it, where it is one side only. */
  readonly speaker: string | null;
}

interface FormulaVariant {
  readonly wording: string;
  readonly lang: string;
  readonly partners: readonly string[];
  readonly texts: number;
  readonly first: string;
  readonly last: string;
}

export interface FormulaPageData {
  readonly id: string;
  readonly name: string;
  readonly note: string | null;
  readonly theme: { readonly id: string; readonly title: string };
  /** The language that was asked for; else the one in which the formula is named. */
  readonly lang: string;
  readonly authority: CountedAuthority;
  /** Texts that are counted beside. */
  readonly beside: number;
  readonly languages: readonly string[];
  readonly uses: UsesView;
  /** Every searched text by partner, for the chart. */
  readonly lanes: readonly ChartLane[];
  readonly variants: readonly FormulaVariant[];
  /** The first places, in order of date, and how many there are in all. */
  readonly places: readonly FormulaPlace[];
  readonly allPlaces: number;
  /** Statements that lack it although the one before them in their series had it. */
  readonly dropped: readonly { readonly statement: StatementView; readonly before: StatementView }[];
}
