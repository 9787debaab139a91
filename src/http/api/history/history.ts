import { createRoute, z } from '@hono/zod-openapi';
import { clauseUrl, compareUrl, historyUrl } from '../../../addresses/urls.ts';
import {
  type ClauseHistory,
  type ClauseVersion,
  readClauseHistory,
} from '../../../answers/compare/history.ts';
import { unwrap } from '../../../answers/refusal.ts';
import { laterOf } from '../../platform/after-reply.ts';
import { idParameter, langParameter, numberParameter } from '../parameters.ts';
import { NOT_MODIFIED, PROBLEMS } from '../problem-schema.ts';
import { createRouter, onlyParameters } from '../router.ts';
import { SPECIMEN_NOTICE } from '../statements/statement-schema.ts';

const span = z.object({ from: z.int(), to: z.int() });

const clauseSchema = z.object({ clause: z.int(), from: z.int(), to: z.int(), text: z.string() });

const historySchema = z
  .object({
    statement: z.string(),
    sha256: z.string(),
    clause: z.int(),
    lang: z.string(),
    notice: z.string().optional(),
    texts: z.int().describe('Texts of the series in this language that were followed, this one among them.'),
    texts_with: z.int().describe('Those of them in which the passage was found.'),
    unfollowed: z
      .object({ older: z.int(), newer: z.int() })
      .describe(
        'Texts of the series that lie too far away to be followed. Where there are older ones, the first version with the passage is not known to be the first use.',
      ),
    versions: z
      .array(
        z.object({
          statement: z.string(),
          adopted: z.string(),
          found: z.boolean().describe('False: no matching passage was found in this text.'),
          compared: z
            .string()
            .nullable()
            .describe('The statement that it was compared with; null for the clause asked for.'),
          clauses: z.array(clauseSchema).readonly(),
          before: z
            .object({
              statement: z.string(),
              rows: z
                .array(
                  z.object({
                    kind: z.string(),
                    similarity: z.number(),
                    a: z.array(clauseSchema).readonly(),
                    b: z.array(clauseSchema).readonly(),
                    edits: z
                      .array(z.object({ kind: z.string(), a: span, b: span, noise: z.string().optional() }))
                      .readonly(),
                  }),
                )
                .readonly(),
              compare: z.string(),
            })
            .nullable()
            .describe('The version before it that has the passage (A), and the words that changed.'),
          page: z.string(),
        }),
      )
      .readonly()
      .describe('Oldest first.'),
    page: z.string(),
  })
  .openapi('ClauseHistory');

const query = z.object({ lang: langParameter.optional() });

const route = createRoute({
  method: 'get',
  path: '/v1/history/{statement}/{clause}',
  operationId: 'clauseHistory',
  tags: ['Comparison'],
  summary: 'One clause in every version of its series, with the words that changed',
  middleware: onlyParameters(Object.keys(query.shape)),
  request: {
    params: z.object({
      statement: idParameter('Id of a statement, or id@fingerprint.', 'specimen-2022-05-20-north'),
      clause: numberParameter(0, 99_999, 'Index of the clause in its text, from 0.', 8),
    }),
    query,
  },
  responses: {
    200: { description: 'The history.', content: { 'application/json': { schema: historySchema } } },
    ...NOT_MODIFIED,
    ...PROBLEMS,
  },
});

function versionReply({ statement, clauses, compared, before }: ClauseVersion, lang: string) {
  const { id, adopted } = statement.record;
  const [first] = clauses;
  return {
    statement: id,
    adopted,
    found: clauses.length > 0,
    compared,
    clauses,
    before: before && {
      statement: before.statement,
      rows: before.rows.map(({ kind, similarity, a, b, edits }) => ({ kind, similarity, a, b, edits })),
      compare: compareUrl(before.statement, id, { lang }),
    },
    page: clauseUrl(id, first?.clause ?? 0, { lang }),
  };
}

function historyReply({ text, clause, versions, unfollowed }: ClauseHistory): z.input<typeof historySchema> {
  const { record } = text.statement;
  return {
    statement: record.id,
    sha256: text.text.sha256,
    clause,
    lang: text.text.lang,
    ...(record.specimen ? { notice: SPECIMEN_NOTICE } : {}),
    texts: versions.length,
    texts_with: versions.filter(({ clauses }) => clauses.length > 0).length,
    unfollowed,
    versions: versions.map((version) => versionReply(version, text.text.lang)),
    page: historyUrl(record.id, clause, { lang: text.text.lang }),
  };
}

export const historyRoutes = createRouter().openapi(route, async (c) => {
  const { statement, clause } = c.req.valid('param');
  const { lang } = c.req.valid('query');
  return c.json(
    historyReply(unwrap(await readClauseHistory(c.env.DB, { statement, clause, lang }, laterOf(c)))),
    200,
  );
});
