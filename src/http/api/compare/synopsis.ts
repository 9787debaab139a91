import { createRoute, z } from '@hono/zod-openapi';
import { clauseUrl, synopsisUrl } from '../../../addresses/urls.ts';
import {
  LEAST_COLUMNS,
  MOST_COLUMNS,
  readSynopsis,
  type Synopsis,
  type SynopsisQuery,
} from '../../../answers/compare/synopsis.ts';
import { synopsisSentence } from '../../../answers/compare/synopsis-sentence.ts';
import { unwrap } from '../../../answers/refusal.ts';
import { vocabularyOf } from '../../../answers/vocabulary.ts';
import { shortTitle } from '../../../statement/index.ts';
import type { StoredCollection } from '../../../store/index.ts';
import { langParameter, listParameter } from '../parameters.ts';
import { NOT_MODIFIED, PROBLEMS } from '../problem-schema.ts';
import { createRouter, onlyParameters } from '../router.ts';
import { specimenNotice } from '../statements/statement-reply.ts';
import { columnFields, columnReply } from './columns.ts';

const state = z.enum(['says', 'silent', 'not testable']);

const synopsisSchema = z
  .object({
    sentence: z.string().describe('The answer in words that can be cited.'),
    notice: z.string().optional(),
    theme: z.string().nullable(),
    phrase: z.string().nullable(),
    columns: z
      .array(
        z.object({
          ...columnFields,
          state: state.describe('What the text says of the theme or the phrase on the whole.'),
        }),
      )
      .readonly(),
    themes: z.array(z.string()).readonly().describe('Themes that some of these texts speak of.'),
    rows: z
      .array(
        z.object({
          formula: z
            .string()
            .nullable()
            .describe('The formula of the theme; null where a phrase was asked for.'),
          way: z
            .enum(['words', 'forms'])
            .nullable()
            .describe('A phrase as written, or clauses that have it only in other forms of its words.'),
          cells: z
            .array(
              z.object({
                state: state.describe(
                  '`not testable`: the text is in a language or script in which this cannot be looked for; never a silence.',
                ),
                passages: z
                  .array(
                    z.object({
                      clause: z.int(),
                      from: z.int(),
                      to: z.int(),
                      text: z.string(),
                      marks: z.array(z.object({ from: z.int(), to: z.int() })).readonly(),
                      page: z.string(),
                    }),
                  )
                  .readonly(),
              }),
            )
            .readonly()
            .describe('One a column.'),
        }),
      )
      .readonly(),
    page: z.string(),
  })
  .openapi('Synopsis');

const query = z.object({
  statements: listParameter(
    'Ids of statements, or id@fingerprint',
    'specimen-2023-05-19-north,specimen-2023-10-20-union,specimen-2024-04-16-east',
  ).refine(
    (ids) => ids.length >= LEAST_COLUMNS && ids.length <= MOST_COLUMNS,
    `${LEAST_COLUMNS} to ${MOST_COLUMNS} ids are expected`,
  ),
  lang: langParameter
    .optional()
    .describe('Texts in this language where a statement has one; each in its own best language otherwise.'),
  theme: z.string().min(1).max(60).optional().openapi({
    description: 'Id of a theme; without it and `q` the theme of most of the texts.',
    example: 'sovereignty',
  }),
  q: z.string().min(1).max(300).optional().openapi({
    description: 'A phrase of your own instead of a theme.',
    example: 'mutual respect',
  }),
});

const route = createRoute({
  method: 'get',
  path: '/v1/synopsis',
  operationId: 'synopsis',
  tags: ['Comparison'],
  summary: 'Three to eight statements side by side on one theme or phrase',
  middleware: onlyParameters(Object.keys(query.shape)),
  request: { query },
  responses: {
    200: { description: 'The synopsis.', content: { 'application/json': { schema: synopsisSchema } } },
    ...NOT_MODIFIED,
    ...PROBLEMS,
  },
});

function synopsisReply(
  synopsis: Synopsis,
  { statements, lang, theme, q }: SynopsisQuery,
  collection: StoredCollection | null,
): z.input<typeof synopsisSchema> {
  const { columns, rows, answers } = synopsis;
  const names = columns.map(({ statement: { record } }) => shortTitle(record, collection?.record ?? null));
  return {
    sentence: synopsisSentence(synopsis, names, { ui: 'en', theme: synopsis.theme?.title ?? null }),
    ...specimenNotice(columns.map(({ statement }) => statement.record)),
    theme: synopsis.theme?.id ?? null,
    phrase: synopsis.phrase,
    columns: columns.map((column, index) => ({
      ...columnReply(column, collection),
      state: answers[index] ?? 'not testable',
    })),
    themes: synopsis.themes.map(({ id }) => id),
    rows: rows.map(({ subject, cells }) => ({
      formula: subject.kind === 'formula' ? subject.formula : null,
      way: subject.kind === 'phrase' ? subject.way : null,
      cells: cells.map((cell, column) => ({
        state: cell.state,
        passages: cell.passages.map((passage) => ({
          ...passage,
          page: clauseUrl(columns[column]?.statement.record.id ?? '', passage.clause, {
            lang: columns[column]?.text.lang,
          }),
        })),
      })),
    })),
    page: synopsisUrl(statements, { lang, theme, q }),
  };
}

export const synopsisRoutes = createRouter().openapi(route, async (c) => {
  const asked = c.req.valid('query');
  const synopsis = unwrap(await readSynopsis(c.env.DB, vocabularyOf(c.var.collection), asked));
  return c.json(synopsisReply(synopsis, asked, c.var.collection), 200);
});
