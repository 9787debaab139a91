import { createRoute, z } from '@hono/zod-openapi';
import { every } from 'hono/combine';
import { statementDataUrl } from '../../../addresses/urls.ts';
import {
  type ComparedTexts,
  compareGiven,
  comparePinned,
  compareStatements,
} from '../../../answers/compare/comparison.ts';
import { readThemesOf } from '../../../answers/compare/digest.ts';
import { checkDraft } from '../../../answers/compare/draft.ts';
import { Refused, unwrap } from '../../../answers/refusal.ts';
import { ENGINE_VERSION } from '../../../comparison/index.ts';
import { laterOf } from '../../platform/after-reply.ts';
import { countedPosts, jsonBody, limitedBody } from '../body.ts';
import { idParameter, langParameter } from '../parameters.ts';
import { BODY_PROBLEMS, NOT_MODIFIED, PROBLEMS } from '../problem-schema.ts';
import { createRouter, onlyParameters } from '../router.ts';
import { draftReply } from './draft-reply.ts';
import { draftCheckSchema } from './draft-schema.ts';
import { filterFields, filterOf, shownRows } from './filter.ts';
import { comparisonAs, comparisonForm } from './forms.ts';
import { ignoredClasses, ignoreParameter } from './ignored.ts';
import { comparisonReply, pinOf } from './reply.ts';
import { compareBodySchema, comparisonSchema } from './schema.ts';

const mode = z.enum(['series', 'cross']).openapi({
  description:
    '`series`: A came before B, people read “added” and “removed”. `cross`: two partners, nothing was deleted. Default by the series of the two.',
});
const only = z.literal('changes').openapi({ description: 'Leave out rows that are the same.' });

const compareQuery = z.object({
  a: idParameter('Statement A: an id, or `id@fingerprint`.', 'specimen-2021-05-14-north'),
  b: idParameter('Statement B: an id, or `id@fingerprint`.', 'specimen-2022-05-20-north'),
  lang: langParameter.optional(),
  mode: mode.optional(),
  only: only.optional(),
  ignore: ignoreParameter.optional(),
  ...filterFields,
  format: comparisonForm.optional(),
});

const reply = {
  200: {
    description: 'Rows that tile both texts. `X-Multivector-Pin` and `pin` name the permanent address.',
    content: {
      'application/json': { schema: comparisonSchema },
      'text/csv': { schema: z.string() },
      'application/tei+xml': { schema: z.string() },
    },
  },
} as const;

const getRoute = createRoute({
  method: 'get',
  path: '/v1/compare',
  operationId: 'compare',
  tags: ['Comparison'],
  summary: 'Two statements side by side',
  middleware: onlyParameters(Object.keys(compareQuery.shape)),
  request: { query: compareQuery },
  responses: { ...reply, ...NOT_MODIFIED, ...PROBLEMS },
});

const pinQuery = z.object({
  mode: mode.optional(),
  only: only.optional(),
  ignore: ignoreParameter.optional(),
  format: comparisonForm.optional(),
  engine: z
    .string()
    .min(1)
    .max(40)
    .optional()
    .openapi({ description: 'Version of the engine that was read.' }),
});

const pinRoute = createRoute({
  method: 'get',
  path: '/v1/compare/{pin}',
  operationId: 'comparePinned',
  tags: ['Comparison'],
  summary: 'The comparison of two exact wordings, for ever',
  description:
    'With `mode` and `engine` the reply never changes: it names the wordings and holds the rows, without facts that may be corrected (title, source, what replaced a text, who speaks); /v1/statements and /v1/compare have those.',
  middleware: onlyParameters(Object.keys(pinQuery.shape)),
  request: {
    params: z.object({
      pin: z
        .string()
        .regex(/^[0-9a-f]{64}\.\.[0-9a-f]{64}$/, 'two fingerprints joined by two dots are expected')
        .openapi({ description: 'Two fingerprints joined by two dots.' }),
    }),
    query: pinQuery,
  },
  responses: { ...reply, ...NOT_MODIFIED, ...PROBLEMS },
});

const postRoute = createRoute({
  method: 'post',
  path: '/v1/compare',
  operationId: 'compareGiven',
  tags: ['Comparison'],
  summary: 'Stored statements or your own words side by side; nothing is stored',
  middleware: every(onlyParameters([]), countedPosts, limitedBody, jsonBody),
  request: { body: { required: true, content: { 'application/json': { schema: compareBodySchema } } } },
  responses: {
    200: {
      description: 'The comparison, or the check of a draft.',
      content: { 'application/json': { schema: z.union([comparisonSchema, draftCheckSchema]) } },
    },
    ...BODY_PROBLEMS,
  },
});

/** `cite-as` names what to cite, `item` the texts that were compared. */
function linksOf(compared: ComparedTexts, pin: string | null): string {
  const items = [compared.a, compared.b].flatMap((side) =>
    side.found ? [`<${statementDataUrl(side.found.statement.record.id)}>; rel="item"`] : [],
  );
  return [...(pin ? [`<${pin}>; rel="cite-as"`] : []), ...items, '</openapi.json>; rel="describedby"'].join(
    ', ',
  );
}

export const compareRoutes = createRouter()
  .openapi(getRoute, async (c) => {
    const { ignore: passed, theme, kind, side, q, ...query } = c.req.valid('query');
    const ignore = ignoredClasses(passed);
    const asked = { theme, kind, side, q };
    const filter = filterOf(asked);
    const compared = unwrap(await compareStatements(c.env.DB, query, laterOf(c)));
    const themes = await readThemesOf(c.env.DB, compared);
    const shown = shownRows(compared.comparison.rows, themes, filter);
    const pin = pinOf(compared, ignore);
    c.header('Link', linksOf(compared, pin));
    if (pin) c.header('X-Multivector-Pin', pin);
    return comparisonAs(c, compared, {
      ...query,
      ignore,
      themes,
      ...(shown ? { filter: asked, shown } : {}),
    });
  })
  .openapi(pinRoute, async (c) => {
    const { ignore: passed, ...query } = c.req.valid('query');
    const ignore = ignoredClasses(passed);
    const [a = '', b = ''] = c.req.valid('param').pin.split('..');
    if (query.engine !== undefined && query.engine !== ENGINE_VERSION)
      throw new Refused({
        reason: 'unknown-engine',
        detail: `This service runs engine ${ENGINE_VERSION}; another version may give other rows, so it does not answer for this pin.`,
        parameter: 'engine',
        value: query.engine,
        nearest: ENGINE_VERSION,
        valid: [ENGINE_VERSION],
      });
    const compared = unwrap(await comparePinned(c.env.DB, a, b, query, laterOf(c)));
    const pin = pinOf(compared, ignore);
    c.header('Link', linksOf(compared, pin));
    c.header('X-Multivector-Pin', pin ?? '');
    return comparisonAs(c, compared, {
      ...query,
      ignore,
      pinned: query.engine !== undefined && query.mode !== undefined,
    });
  })
  .openapi(postRoute, async (c) => {
    const { a, b, against, lang, mode, only, ignore: passed } = c.req.valid('json');
    const ignore = ignoredClasses(passed);
    c.header('Cache-Control', 'no-store');
    if (against !== undefined) {
      if (b !== undefined || !('text' in a)) throw new Refused(AGAINST);
      return c.json(
        draftReply(unwrap(await checkDraft(c.env.DB, c.var.collection, a.text, lang)), c.var.collection),
        200,
      );
    }
    if (b === undefined)
      throw new Refused({
        reason: 'missing-parameter',
        detail: 'Give “b”, or “against”: "collection".',
        parameter: 'b',
      });
    const compared = unwrap(await compareGiven(c.env.DB, { a, b }, { lang, mode }));
    c.header('Link', linksOf(compared, pinOf(compared, ignore)));
    return c.json(comparisonReply(compared, { only, ignore }), 200);
  });

const AGAINST = {
  reason: 'bad-parameter',
  detail: 'A check against the collection takes one text, as “a”, and no “b”.',
  parameter: 'against',
} as const;
