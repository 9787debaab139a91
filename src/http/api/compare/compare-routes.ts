import { createRoute, z } from '@hono/zod-openapi';
import { every } from 'hono/combine';
import { DOCX_TYPE } from '../../formats/docx/index.ts';
import { PATCH_TYPE } from '../../formats/patch.ts';
import { countedPosts, jsonBody, limitedBody } from '../body.ts';
import { idParameter, langParameter } from '../parameters.ts';
import { BODY_PROBLEMS, NOT_MODIFIED, PROBLEMS } from '../problem-schema.ts';
import { onlyParameters } from '../router.ts';
import { crossedSchema } from './crossed-schema.ts';
import { draftCheckSchema } from './draft-schema.ts';
import { filterFields } from './filter.ts';
import { comparisonForm } from './forms.ts';
import { ignoreParameter } from './ignored.ts';
import { compareBodySchema, comparisonSchema } from './schema.ts';

const mode = z.enum(['series', 'cross']).openapi({
  description:
    '`series`: A came before B, people read “added” and “removed”. `cross`: two partners, nothing was deleted. Default by the series of the two.',
});
const only = z.literal('changes').openapi({ description: 'Leave out rows that are the same.' });

const aligned = z
  .string()
  .regex(/^(?:engine|[0-9a-f]{12})$/, '“engine”, or the name of an alignment by hand')
  .openapi({
    description:
      'Whose rows: `engine`, or the name of an alignment by hand, as a pin has it. Without it those by hand where there are any; an address of two wordings has those of the engine.',
  });

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
  aligned: aligned.optional(),
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
      [DOCX_TYPE]: { schema: z.string().openapi({ format: 'binary' }) },
      [PATCH_TYPE]: { schema: z.string() },
    },
  },
} as const;

export const getRoute = createRoute({
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
  aligned: aligned.optional(),
  only: only.optional(),
  ignore: ignoreParameter.optional(),
  ...filterFields,
  digest: z.literal('true').optional().openapi({
    description:
      'With the digest, theme by theme. The lexicon that tells themes grows, so such a reply, and one that `theme` filters, is kept no longer than others.',
  }),
  format: comparisonForm.optional(),
  evidence: z
    .string()
    .regex(
      /^words(?:[+ ][a-z0-9][a-z0-9.-]{0,30})?$/,
      '“words”, or “words+” and the name of a language model',
    )
    // In an address a plus sign that is not encoded is a space.
    .transform((value) => value.replace(' ', '+'))
    .optional()
    .openapi({
      description:
        'What a comparison across languages was made from: `words` (names and numbers among them), or `words+bge-m3` where vectors of that language model spoke as well. Without it, `words`.',
      example: 'words',
    }),
  engine: z
    .string()
    .min(1)
    .max(40)
    .optional()
    .openapi({ description: 'Version of the engine that was read.' }),
});

export const pinRoute = createRoute({
  method: 'get',
  path: '/v1/compare/{pin}',
  operationId: 'comparePinned',
  tags: ['Comparison'],
  summary: 'The comparison of two exact wordings, for ever',
  description:
    'With `mode` and the present `engine` the reply never changes: it names the wordings and holds the rows, without facts that may be corrected (title, source, what replaced a text, who speaks); /v1/statements and /v1/compare have those. A comparison made with vectors (`evidence=words+bge-m3`) can be had as long as this service keeps them. An address with an earlier engine is answered by the present one, which says so in `engine_notice`.',
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

export const postRoute = createRoute({
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
        'text/csv': { schema: z.string() },
        [DOCX_TYPE]: { schema: z.string().openapi({ format: 'binary' }) },
        [PATCH_TYPE]: { schema: z.string() },
      },
    },
    ...BODY_PROBLEMS,
  },
});
