import { citeRoutes } from './citing/cite.ts';
import { passageRoutes } from './citing/passages.ts';
import { compareRoutes } from './compare/compare.ts';
import { parallelRoutes } from './compare/parallel.ts';
import { synopsisRoutes } from './compare/synopsis.ts';
import { absenceRoutes } from './formulas/absences.ts';
import { echoRoutes } from './formulas/echoes.ts';
import { formulaRoutes } from './formulas/formulas.ts';
import { matrixRoutes } from './formulas/matrix.ts';
import { questionRoutes } from './formulas/questions.ts';
import { sharedRoutes } from './formulas/shared.ts';
import { themeRoutes } from './formulas/themes.ts';
import { healthRoutes } from './health.ts';
import { historyRoutes } from './history/history.ts';
import { describedRoutes } from './openapi.ts';
import { partnerRoutes } from './partners/partners.ts';
import { problemSchema } from './problem-schema.ts';
import { createRouter } from './router.ts';
import { searchRoutes } from './search/search.ts';
import { exportRoutes } from './statements/export.ts';
import { feedRoutes } from './statements/feed.ts';
import { statementRoutes } from './statements/statements.ts';
import { textRoutes } from './statements/texts.ts';
import { versionRoutes } from './statements/versions.ts';

/** Every address of the API, in one application whose registry is the OpenAPI document. */
export function createApi() {
  const api = createRouter();
  api.openAPIRegistry.register('Problem', problemSchema);
  for (const routes of [
    statementRoutes,
    textRoutes,
    versionRoutes,
    compareRoutes,
    synopsisRoutes,
    parallelRoutes,
    historyRoutes,
    searchRoutes,
    formulaRoutes,
    themeRoutes,
    sharedRoutes,
    absenceRoutes,
    echoRoutes,
    matrixRoutes,
    partnerRoutes,
    questionRoutes,
    passageRoutes,
    citeRoutes,
    feedRoutes,
    exportRoutes,
    healthRoutes,
  ])
    api.route('/', routes);
  return describedRoutes(api);
}
