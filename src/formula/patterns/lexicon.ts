/** The formulas of `statements/formulas/`, read once. Static data: bundled into the Worker, read by Node without a build. */
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
import { type Formula, type FormulaProblem, readFormulas, type Theme } from './formulas.ts';

/** In the order of the themes. */
const files: readonly (readonly [file: string, value: unknown])[] = [
  ['sovereignty.json', sovereignty],
  ['un-charter.json', unCharter],
  ['non-interference.json', nonInterference],
  ['afghanistan.json', afghanistan],
  ['terrorism.json', terrorism],
  ['crime-borders.json', crimeBorders],
  ['connectivity.json', connectivity],
  ['energy.json', energy],
  ['minerals.json', minerals],
  ['water-climate.json', waterClimate],
  ['trade.json', trade],
  ['digital.json', digital],
  ['people.json', people],
  ['rights.json', rights],
  ['nuclear.json', nuclear],
  ['world-order.json', worldOrder],
  ['ukraine-sanctions.json', ukraineSanctions],
  ['region.json', region],
  ['taiwan-cyprus.json', taiwanCyprus],
  ['health-food.json', healthFood],
];

const read = files.map(([file, value]) => readFormulas(file, value));

/** Every formula, theme by theme. */
export const lexicon: readonly Formula[] = read.flatMap(({ formulas }) => formulas);
/** Those that are phrases, without the plain names of the themes. */
export const phrases: readonly Formula[] = lexicon.filter(({ plain }) => !plain);
export const themes: readonly Theme[] = read.flatMap(({ theme }) => (theme === undefined ? [] : [theme]));
/** Mistakes in the files; a test keeps this empty. */
export const lexiconProblems: readonly FormulaProblem[] = read.flatMap(({ problems }) => problems);
