/** The formulas of `statements/formulas/`, static data: bundled into the Worker, read by Node without a build. */
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
import { type Formula, type Theme, trustFormulas } from './formulas.ts';

/** In the order of the themes. */
const files = [
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
].map((file) => trustFormulas(file as Parameters<typeof trustFormulas>[0]));

/** Every formula, theme by theme. */
export const lexicon: readonly Formula[] = files.flatMap(({ formulas }) => formulas);
/** Those that are phrases, without the plain names of the themes. */
export const phrases: readonly Formula[] = lexicon.filter(({ plain }) => !plain);
export const themes: readonly Theme[] = files.map(({ theme }) => theme);
