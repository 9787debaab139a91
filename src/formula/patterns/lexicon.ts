/**
 * The formulas of `statements/formulas/`, static data: bundled into the Worker, read by Node without a build. Other collections
 * bring their own, or get those of these that are about no region.
 */
import afghanistan from '../../../statements/formulas/afghanistan.json' with { type: 'json' };
import connectivity from '../../../statements/formulas/connectivity.json' with { type: 'json' };
import crimeBorders from '../../../statements/formulas/crime-borders.json' with { type: 'json' };
import digital from '../../../statements/formulas/digital.json' with { type: 'json' };
import energy from '../../../statements/formulas/energy.json' with { type: 'json' };
import healthFood from '../../../statements/formulas/health-food.json' with { type: 'json' };
import minerals from '../../../statements/formulas/minerals.json' with { type: 'json' };
import nonInterference from '../../../statements/formulas/non-interference.json' with { type: 'json' };
import nuclear from '../../../statements/formulas/nuclear.json' with { type: 'json' };
import people from '../../../statements/formulas/people.json' with { type: 'json' };
import region from '../../../statements/formulas/region.json' with { type: 'json' };
import rights from '../../../statements/formulas/rights.json' with { type: 'json' };
import sovereignty from '../../../statements/formulas/sovereignty.json' with { type: 'json' };
import taiwanCyprus from '../../../statements/formulas/taiwan-cyprus.json' with { type: 'json' };
import terrorism from '../../../statements/formulas/terrorism.json' with { type: 'json' };
import trade from '../../../statements/formulas/trade.json' with { type: 'json' };
import ukraineSanctions from '../../../statements/formulas/ukraine-sanctions.json' with { type: 'json' };
import unCharter from '../../../statements/formulas/un-charter.json' with { type: 'json' };
import waterClimate from '../../../statements/formulas/water-climate.json' with { type: 'json' };
import worldOrder from '../../../statements/formulas/world-order.json' with { type: 'json' };
import { type Formula, type FormulaSource, type Theme, trustFormulas } from './formulas.ts';

/** The recurring phrases that a collection is searched for. */
export interface Lexicon {
  /** Every formula, theme by theme. */
  readonly formulas: readonly Formula[];
  /** Those that are phrases, without the plain names of the themes. */
  readonly phrases: readonly Formula[];
  readonly themes: readonly Theme[];
}

/** The files of this collection, in the order of the themes. */
export const formulaSources = [
  sovereignty,
  unCharter,
  nonInterference,
  afghanistan,
  terrorism,
  crimeBorders,
  connectivity,
  energy,
  minerals,
  waterClimate,
  trade,
  digital,
  people,
  rights,
  nuclear,
  worldOrder,
  ukraineSanctions,
  region,
  taiwanCyprus,
  healthFood,
] as readonly FormulaSource[];

/** A lexicon of formula files that were checked before, in the order of their themes. */
export function lexiconOf(sources: readonly FormulaSource[]): Lexicon {
  const files = [...sources].sort((a, b) => a.order - b.order).map(trustFormulas);
  const formulas = files.flatMap((file) => file.formulas);
  return {
    formulas,
    phrases: formulas.filter(({ plain }) => !plain),
    themes: files.map(({ theme }) => theme),
  };
}

/** The formulas that are about no region, without the notes, which are written for readers of this collection. */
export function commonSources(): readonly FormulaSource[] {
  return formulaSources.map((source) => ({
    ...source,
    formulas: source.formulas.flatMap(({ note, notes, regional, ...formula }) => (regional ? [] : [formula])),
  }));
}

/** The lexicon of the collection that the project brings. */
export const ownLexicon: Lexicon = lexiconOf(formulaSources);
/** Every formula of it, theme by theme. */
export const lexicon: readonly Formula[] = ownLexicon.formulas;
export const phrases: readonly Formula[] = ownLexicon.phrases;
export const themes: readonly Theme[] = ownLexicon.themes;
