import { createRoute, z } from '@hono/zod-openapi';
import { clauseUrl, textPinUrl } from '../../../addresses/urls.ts';
import { goneDetail, resolvePassage } from '../../../answers/citing/passages.ts';
import { selectorIn } from '../../../answers/passage.ts';
import { Refused, unwrap } from '../../../answers/refusal.ts';
import { clausesOf } from '../../../answers/statements/text-clauses.ts';
import { fingerprintSchema, idParameter, langParameter, numberParameter } from '../parameters.ts';
import { NOT_MODIFIED, PROBLEMS } from '../problem-schema.ts';
import { createRouter, onlyParameters } from '../router.ts';
import { passageSelectorSchema } from '../search/schema.ts';
import { specimenNotice } from '../statements/statement-reply.ts';

const passageQuery = z.object({
  statement: idParameter('The statement that the passage is from.', 'specimen-2021-05-14-north').optional(),
  sha256: fingerprintSchema.optional(),
  lang: langParameter.optional(),
  exact: z.string().min(1).max(2000).openapi({ description: 'The quote.', example: 'territorial integrity' }),
  prefix: z.string().max(200).optional().openapi({ description: 'What stood before it.' }),
  suffix: z.string().max(200).optional().openapi({ description: 'What stood after it.' }),
  start: numberParameter(0, 10_000_000, 'Offset of its first character.', 0).optional(),
});

const placeSchema = z.object({
  from: z.int(),
  to: z.int(),
  clause: z.int().nullable(),
  selector: passageSelectorSchema,
  page: z.string(),
});

const passageSchema = z
  .object({
    status: z
      .enum(['exact', 'moved', 'ambiguous', 'gone'])
      .describe('Never a best guess: `ambiguous` lists every place, `gone` lists none.'),
    detail: z
      .string()
      .optional()
      .describe('Of `gone`: whether another version has it, or none that is known.'),
    stood_in: z
      .array(z.object({ sha256: fingerprintSchema, version: z.int(), text: z.string() }))
      .readonly()
      .optional()
      .describe('Of `gone`: the other versions in this language that have it.'),
    statement: z.string(),
    lang: z.string(),
    sha256: fingerprintSchema,
    superseded: fingerprintSchema
      .nullable()
      .describe('The wording it was taken from, where that was corrected since.'),
    text: z.string().describe('The permanent address of the text that was looked in.'),
    specimen: z.literal(true).optional(),
    notice: z.string().optional(),
    places: z.array(placeSchema).readonly(),
  })
  .openapi('Passage');

const passageRoute = createRoute({
  method: 'get',
  path: '/v1/passages',
  operationId: 'resolvePassage',
  tags: ['Citing'],
  summary: 'Where a quoted passage stands today: exact, moved, ambiguous or gone',
  'x-example': { statement: 'specimen-2021-05-14-north', exact: 'territorial integrity' },
  middleware: onlyParameters(Object.keys(passageQuery.shape)),
  request: { query: passageQuery },
  responses: {
    200: { description: 'The places.', content: { 'application/json': { schema: passageSchema } } },
    ...NOT_MODIFIED,
    ...PROBLEMS,
  },
});

export const passageRoutes = createRouter().openapi(passageRoute, async (c) => {
  const query = c.req.valid('query');
  if ((query.statement === undefined) === (query.sha256 === undefined))
    throw new Refused({
      reason: query.statement === undefined ? 'missing-parameter' : 'bad-parameter',
      detail: 'Say where the passage is from: give either “statement” or “sha256”.',
      parameter: 'statement',
    });
  const { status, text, superseded, places, stoodIn } = unwrap(await resolvePassage(c.env.DB, query));
  const { record } = text.statement;
  const clauses = clausesOf(text.text);
  c.header('Link', `<${textPinUrl(text.text.sha256)}>; rel="describedby"`);
  return c.json(
    {
      status,
      ...(status === 'gone'
        ? {
            detail: goneDetail(stoodIn),
            stood_in: stoodIn.map(({ sha256, version }) => ({ sha256, version, text: textPinUrl(sha256) })),
          }
        : {}),
      statement: record.id,
      lang: text.text.lang,
      sha256: text.text.sha256,
      superseded: superseded?.text.sha256 ?? null,
      text: textPinUrl(text.text.sha256),
      ...(record.specimen ? { specimen: true as const } : {}),
      ...specimenNotice([record]),
      places: places.map(({ from, to }) => {
        const clause = clauses.findIndex((candidate) => candidate.from <= from && from < candidate.to);
        return {
          from,
          to,
          clause: clause < 0 ? null : clause,
          selector: selectorIn(text.text.body, from, to),
          page: clauseUrl(record.id, Math.max(0, clause), { lang: text.text.lang }),
        };
      }),
    },
    200,
  );
});
