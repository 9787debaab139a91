import type { CountedAuthority } from '../../statement/index.ts';
import type { Invented, StatementView } from '../views.ts';
import type { AcrossView } from './across-languages.tsx';
import type { ChartLane } from './chart-lanes.ts';

/** How one partner uses a formula: counts before rates, because there are few texts. */
interface PartnerUse {
  readonly partner: string;
  /** Texts with the formula, and texts that could have it. */
  readonly texts: number;
  readonly of: number;
  /** Dates of the first and the last text that has it, in this collection; null where none has. */
  readonly first: string | null;
  readonly last: string | null;
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
  /** How many of the searched texts have it, those that are assigned to no partner among them. */
  readonly textsWith: number;
  readonly uses: readonly PartnerUse[];
  /** Every searched text by partner, for the chart. */
  readonly lanes: readonly ChartLane[];
  /** One count for all languages; null where the reader asked for one language. */
  readonly across: AcrossView | null;
  readonly variants: readonly FormulaVariant[];
  readonly places: readonly FormulaPlace[];
  /** Statements that lack it although the one before them in their series had it. */
  readonly dropped: readonly { readonly statement: StatementView; readonly before: StatementView }[];
}
