import { createRoute, z } from '@hono/zod-openapi';
import {
  clauseUrl,
  isKeptOnPage,
  keptOnPage,
  LEAST_PARALLEL,
  MOST_PARALLEL,
  severalCitedUrl,
  severalUrl,
  textPinUrl,
  textReference,
} from '../../../addresses/urls.ts';
import {
  certaintyOf,
  HELD_BY,
  heldBy,
  LIKENESSES,
  likenessOf,
  type Parallel,
  type ParallelRow,
  readParallel,
} from '../../../answers/compare/parallel.ts';
import { type FilteredRows, filteredRows } from '../../../answers/compare/parallel-filter.ts';
import { parallelSentence } from '../../../answers/compare/parallel-sentence.ts';
import { unwrap } from '../../../answers/refusal.ts';
import { vocabularyOf } from '../../../answers/vocabulary.ts';
import type { StoredCollection } from '../../../store/index.ts';
import { laterOf } from '../../platform/after-reply.ts';
import { formParameter, tableForm } from '../form.ts';
import { langParameter, listParameter } from '../parameters.ts';
import { NOT_MODIFIED, PROBLEMS } from '../problem-schema.ts';
import { createRouter, onlyParameters } from '../router.ts';
import { specimenNotice } from '../statements/statement-reply.ts';
import { columnFields, columnReply } from './columns.ts';
import { filterFields } from './filter.ts';
import { parallelTable } from './parallel-table.ts';
import { filterSchema } from './schema.ts';

const held = z.enum(HELD_BY);

const parallelFilterSchema = filterSchema
  .omit({ kind: true, side: true })
  .extend({ held: held.optional() })
  .describe('What `held`, `theme` and `q` asked for.');

const parallelSchema = z
  .object({
    sentence: z.string().describe('In how many of the texts the passages are, in words.'),
    notice: z.string().optional(),
    lang: z.string().nullable().describe('Of all the texts; null where they have none in common.'),
    columns: z
      .array(z.object(columnFields))
      .readonly()
      .describe('Of one series in the order of time, else in the order asked for.'),
    counts: z
      .object({
        all: z.int().describe('Rows with a passage of every text.'),
        several: z.int().describe('Rows with passages of two or more texts, but not of all.'),
        one: z.int().describe('Rows with a passage of one text alone.'),
      })
      .describe('Of the whole table, whatever `held`, `theme` and `q` leave out.'),
    filter: parallelFilterSchema.optional(),
    rows: z
      .array(
        z.object({
          n: z.int().describe('Number of the row in the whole table, from 1.'),
          held: held.describe('In how many of the texts it was found.'),
          cells: z
            .array(
              z.object({
                clauses: z
                  .array(
                    z.object({
                      clause: z.int(),
                      from: z.int(),
                      to: z.int(),
                      text: z.string(),
                      page: z.string(),
                    }),
                  )
                  .readonly()
                  .describe('Empty: no matching passage was found in this text.'),
                beside: z
                  .string()
                  .nullable()
                  .describe('The statement whose passage led to this one; null for the first of the row.'),
                likeness: z
                  .enum(LIKENESSES)
                  .nullable()
                  .describe(
                    'How the passage compares with the one beside which it was found; `counterpart` across languages.',
                  ),
                certainty: z
                  .enum(['sure', 'likely', 'possible'])
                  .nullable()
                  .describe('Of a counterpart; null within one language.'),
              }),
            )
            .readonly()
            .describe('One a column.'),
        }),
      )
      .readonly(),
    page: z.string().describe('The page of these statements. It keeps one of `held`, `theme` and `q`.'),
    page_filter: z
      .object({ held: z.string().optional(), theme: z.string().optional(), q: z.string().optional() })
      .optional()
      .describe(
        'Where more than one was asked for: the one that the page keeps, so that it shows more than `rows`. `cite-as` in the header then names the data, which show just these.',
      ),
  })
  .openapi('Parallel');

const query = z.object({
  statements: listParameter(
    'Ids of statements, or id@fingerprint',
    'specimen-2021-05-14-north,specimen-2022-05-20-north,specimen-2023-05-19-north',
  ).refine(
    (ids) => ids.length >= LEAST_PARALLEL && ids.length <= MOST_PARALLEL,
    `${LEAST_PARALLEL} or ${MOST_PARALLEL} ids are expected`,
  ),
  lang: langParameter
    .optional()
    .describe(
      'A language that all the statements have. Without it one that they share, the more authentic first; where there is none, the language of most of them, and each other one in its own, compared across languages.',
    ),
  held: held
    .optional()
    .describe('Only rows that all the texts have, or several but not all, or one of them alone.'),
  theme: z.string().min(1).max(60).optional().openapi({
    description: 'Only rows in which a passage of some text speaks of this theme.',
    example: 'sovereignty',
  }),
  q: filterFields.q.describe('Only rows in which some text has this phrase.'),
  format: formParameter.optional(),
});

const route = createRoute({
  method: 'get',
  path: '/v1/parallel',
  operationId: 'parallel',
  tags: ['Comparison'],
  summary: 'Three or four statements clause by clause',
  middleware: onlyParameters(Object.keys(query.shape)),
  request: { query },
  responses: {
    200: {
      description: 'The table.',
      content: { 'application/json': { schema: parallelSchema }, 'text/csv': { schema: z.string() } },
    },
    ...NOT_MODIFIED,
    ...PROBLEMS,
  },
});

/** `cite-as` names the page of these very wordings, `item` the texts, for programs that read no HTML. */
function linksOf({ columns }: Parallel, asked: z.output<typeof query>): string {
  const references = columns.map(({ statement, text }) => textReference(statement.record.id, text.sha256));
  return [
    `<${severalCitedUrl(references, asked)}>; rel="cite-as"`,
    ...columns.map(({ text }) => `<${textPinUrl(text.sha256)}>; rel="item"; type="text/plain"`),
    '</openapi.json>; rel="describedby"',
  ].join(', ');
}

function parallelReply(
  parallel: Parallel,
  { rows, filter }: FilteredRows,
  asked: z.output<typeof query>,
  collection: StoredCollection | null,
): z.input<typeof parallelSchema> {
  const { columns, counts } = parallel;
  return {
    sentence: parallelSentence(parallel, 'en'),
    ...specimenNotice(columns.map(({ statement }) => statement.record)),
    lang: parallel.lang,
    columns: columns.map((column) => columnReply(column, collection)),
    counts,
    ...(filter ? { filter } : {}),
    rows: rows.map((row) => ({ n: row.n, held: heldBy(row), cells: cellsOf(parallel, row) })),
    page: severalUrl(asked.statements, asked),
    ...(isKeptOnPage(asked) ? {} : { page_filter: keptOnPage(asked) }),
  };
}

function cellsOf({ columns }: Parallel, row: ParallelRow) {
  const idOf = (column: number) => columns[column]?.statement.record.id ?? '';
  return row.cells.map((cell, column) => ({
    clauses: cell.clauses.map((clause) => ({
      ...clause,
      page: clauseUrl(textReference(idOf(column), columns[column]?.text.sha256), clause.clause),
    })),
    beside: cell.beside === null ? null : idOf(cell.beside),
    likeness: likenessOf(cell),
    certainty: certaintyOf(cell),
  }));
}

export const parallelRoutes = createRouter().openapi(route, async (c) => {
  const asked = c.req.valid('query');
  const { statements, lang } = asked;
  const lexicon = vocabularyOf(c.var.collection);
  const parallel = unwrap(await readParallel(c.env.DB, lexicon, { statements, lang }, laterOf(c)));
  c.header('Link', linksOf(parallel, asked));
  const fitting = unwrap(await filteredRows(c.env.DB, lexicon, parallel, asked));
  const form = tableForm(c, asked.format);
  if (form !== null) return parallelTable(c, parallel, fitting.rows, form);
  return c.json(parallelReply(parallel, fitting, asked, c.var.collection), 200);
});
