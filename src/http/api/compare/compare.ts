import { createRoute, z } from '@hono/zod-openapi';
import { every } from 'hono/combine';
import { statementDataUrl } from '../../../addresses/urls.ts';
import type { ComparedSide } from '../../../answers/compare/comparison.ts';
import { compareAny, compareGivenAny, comparePinnedAny } from '../../../answers/compare/crossing.ts';
import { readThemesOf } from '../../../answers/compare/digest.ts';
import { checkDraft } from '../../../answers/compare/draft.ts';
import { Refused, unwrap } from '../../../answers/refusal.ts';
import { ENGINE_VERSION, isEarlierVersion } from '../../../comparison/index.ts';
import { CROSSING_VERSION } from '../../../crossing/index.ts';
import { laterOf } from '../../platform/after-reply.ts';
import { countedPosts, jsonBody, limitedBody } from '../body.ts';
import { idParameter, langParameter } from '../parameters.ts';
import { BODY_PROBLEMS, NOT_MODIFIED, PROBLEMS } from '../problem-schema.ts';
import { createRouter, onlyParameters } from '../router.ts';
import { shownCrossedRows } from './crossed-filter.ts';
import { crossedAs } from './crossed-forms.ts';
import { crossedPinOf, crossedReply } from './crossed-reply.ts';
import { crossedSchema } from './crossed-schema.ts';
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
  lang: langParameter.optional().openapi({
    description:
      'Language of both texts. Without it, one that both have, the more authentic first; where there is none, the two are compared across languages.',
  }),
  lang_a: langParameter.optional().openapi({
    description: 'Language of A alone. Where it is not that of B, the comparison is one across languages.',
  }),
  lang_b: langParameter.optional().openapi({ description: 'Language of B alone.' }),
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
      'application/json': { schema: z.union([comparisonSchema, crossedSchema]) },
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
  evidence: z.literal('words').optional().openapi({
    description: 'What a comparison across languages was made from: words, names and numbers.',
  }),
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
    'With `mode` and the present `engine` the reply never changes: it names the wordings and holds the rows, without facts that may be corrected (title, source, what replaced a text, who speaks); /v1/statements and /v1/compare have those. An address with an earlier engine is answered by the present one, which says so in `engine_notice`.',
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
      content: {
        'application/json': { schema: z.union([comparisonSchema, crossedSchema, draftCheckSchema]) },
      },
    },
    ...BODY_PROBLEMS,
  },
});

/** `cite-as` names what to cite, `item` the texts that were compared, `alternate` the same two word for word. */
function linksOf(
  { a, b }: { readonly a: ComparedSide; readonly b: ComparedSide },
  pin: string | null,
  alternates: readonly { readonly lang: string; readonly url: string }[] = [],
): string {
  const items = [a, b].flatMap((side) =>
    side.found ? [`<${statementDataUrl(side.found.statement.record.id)}>; rel="item"`] : [],
  );
  return [
    ...(pin ? [`<${pin}>; rel="cite-as"`] : []),
    ...items,
    ...alternates.map(({ lang, url }) => `<${url}>; rel="alternate"; hreflang="${lang}"`),
    '</openapi.json>; rel="describedby"',
  ].join(', ');
}

/** Words are not laid word by word across languages, so there is no small difference to pass over. */
function refuseIgnore(ignore: readonly unknown[] | undefined): void {
  if (ignore !== undefined)
    throw new Refused({
      reason: 'bad-parameter',
      detail:
        'The two texts are in different languages: no words are laid side by side, so “ignore” has nothing to pass over.',
      parameter: 'ignore',
    });
}

export const compareRoutes = createRouter()
  .openapi(getRoute, async (c) => {
    const { ignore: passed, theme, kind, side, q, ...query } = c.req.valid('query');
    const ignore = ignoredClasses(passed);
    const asked = { theme, kind, side, q };
    const any = unwrap(await compareAny(c.env.DB, query, laterOf(c)));
    if (any.kind === 'crossed') {
      refuseIgnore(ignore);
      const pin = crossedPinOf(any.crossed);
      c.header('Link', linksOf(any.crossed, pin, crossedReply(any.crossed).common));
      if (pin) c.header('X-Multivector-Pin', pin);
      const shown = await shownCrossedRows(c.env.DB, any.crossed, asked);
      return crossedAs(c, any.crossed, { ...query, ...(shown ? { filter: asked, shown } : {}) });
    }
    const { compared } = any;
    const filter = filterOf(asked);
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
    const any = unwrap(await comparePinnedAny(c.env.DB, a, b, query, laterOf(c)));
    const earlier = earlierEngine(query.engine, any.kind === 'crossed' ? CROSSING_VERSION : ENGINE_VERSION);
    const pinned = query.engine !== undefined && query.mode !== undefined && earlier === null;
    if (any.kind === 'crossed') {
      refuseIgnore(ignore);
      const pin = crossedPinOf(any.crossed);
      c.header('Link', linksOf(any.crossed, pin));
      c.header('X-Multivector-Pin', pin ?? '');
      return crossedAs(c, any.crossed, { ...query, pinned });
    }
    const { compared } = any;
    const pin = pinOf(compared, ignore);
    c.header('Link', linksOf(compared, pin));
    c.header('X-Multivector-Pin', pin ?? '');
    return comparisonAs(c, compared, {
      ...query,
      ignore,
      pinned,
      ...(earlier === null ? {} : { earlier }),
    });
  })
  .openapi(postRoute, async (c) => {
    const { a, b, against, lang, lang_a, lang_b, mode, only, ignore: passed } = c.req.valid('json');
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
    const any = unwrap(await compareGivenAny(c.env.DB, { a, b }, { lang, lang_a, lang_b, mode }));
    if (any.kind === 'crossed') {
      refuseIgnore(ignore);
      c.header('Link', linksOf(any.crossed, crossedPinOf(any.crossed)));
      return c.json(crossedReply(any.crossed, { only }), 200);
    }
    const { compared } = any;
    c.header('Link', linksOf(compared, pinOf(compared, ignore)));
    return c.json(comparisonReply(compared, { only, ignore }), 200);
  });

/**
 * The engine that an address names, where it is an earlier one: addresses that were given out are answered for ever, by
 * the present engine, which says so. Null where it is the present one; a version that never answered here is refused.
 */
function earlierEngine(asked: string | undefined, present: string): string | null {
  if (asked === undefined || asked === present) return null;
  if (isEarlierVersion(asked, present)) return asked;
  throw new Refused({
    reason: 'unknown-engine',
    detail: `This service runs engine ${present} and has never run this one.`,
    parameter: 'engine',
    value: asked,
    nearest: present,
    valid: [present],
  });
}

const AGAINST = {
  reason: 'bad-parameter',
  detail: 'A check against the collection takes one text, as “a”, and no “b”.',
  parameter: 'against',
} as const;
