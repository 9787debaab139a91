import { absenceRoutes } from './absences.ts';
import { citeRoutes } from './cite.ts';
import { compareRoutes } from './compare.ts';
import { echoRoutes } from './echoes.ts';
import { exportRoutes } from './export.ts';
import { feedRoutes } from './feed.ts';
import { formulaRoutes } from './formulas.ts';
import { healthRoutes } from './health.ts';
import { matrixRoutes } from './matrix.ts';
import { describedRoutes } from './openapi.ts';
import { passageRoutes } from './passages.ts';
import { problemSchema } from './problem-schema.ts';
import { questionRoutes } from './questions.ts';
import { createRouter } from './router.ts';
import { searchRoutes } from './search.ts';
import { sharedRoutes } from './shared.ts';
import { statementRoutes } from './statements.ts';
import { textRoutes } from './texts.ts';
import { themeRoutes } from './themes.ts';
import { versionRoutes } from './versions.ts';

/** Every address of the API, in one application whose registry is the OpenAPI document. */
export function createApi() {
  const api = createRouter();
  api.openAPIRegistry.register('Problem', problemSchema);
  for (const routes of [
    statementRoutes,
    textRoutes,
    versionRoutes,
    compareRoutes,
    searchRoutes,
    formulaRoutes,
    themeRoutes,
    sharedRoutes,
    absenceRoutes,
    echoRoutes,
    matrixRoutes,
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
