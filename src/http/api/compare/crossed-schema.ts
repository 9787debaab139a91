import { z } from '@hono/zod-openapi';
import { crossedDigestSchema } from './crossed-digest-reply.ts';
import {
  engineSchema,
  filterSchema,
  rowClauseSchema,
  sideSchema,
  spanSchema,
  wordsNotice,
} from './schema.ts';

/** Schemas of a comparison across languages. All offsets are UTF-16 code units into the normalised text, half-open. */

const certaintySchema = z
  .enum(['sure', 'likely', 'possible'])
  .describe('How sure it is that the two sides make one point.');

const evidenceSchema = z
  .object({
    kind: z
      .enum(['formula', 'name', 'number', 'date', 'term', 'place', 'model'])
      .describe(
        '`place`: the order of the neighbouring rows speaks for it, and nothing else. `model`: a language model finds the two sides near in meaning, where the deployment has asked one.',
      ),
    key: z
      .string()
      .describe(
        'What it is in any language: id of a formula or name, a number, an ISO date, an English stem, the name of a model.',
      ),
    a: spanSchema,
    b: spanSchema,
  })
  .openapi('Evidence');

const factAloneSchema = z
  .object({
    kind: z.enum(['formula', 'name', 'number', 'date', 'order']),
    key: z.string(),
    side: z.enum(['a', 'b']),
    from: z.int(),
    to: z.int(),
  })
  .openapi('FactAlone');

const crossedRowSchema = z
  .object({
    n: z.int().min(1),
    kind: z
      .enum(['counterpart', 'only_a', 'only_b'])
      .describe('`only_a`: no counterpart was found in B, which does not say that there is none.'),
    certainty: certaintySchema.optional(),
    moved: z.boolean(),
    split: z.boolean(),
    merged: z.boolean(),
    a: z.array(rowClauseSchema).readonly(),
    b: z.array(rowClauseSchema).readonly(),
    evidence: z.array(evidenceSchema).readonly().describe('What both sides say, with the places.'),
    alone: z
      .array(factAloneSchema)
      .readonly()
      .optional()
      .describe('In two versions of one statement: facts that only one of them has.'),
    force: z
      .enum(['stronger', 'weaker', 'same'])
      .optional()
      .describe('Does B go further than A? Given where both sides carry a verb of the ladder.'),
  })
  .openapi('CrossedRow');

const withOf = z.object({
  with: z
    .int()
    .describe(
      'Clauses with a counterpart that is sure or likely; in two versions of one statement with any counterpart.',
    ),
  possible: z.int().describe('More clauses whose counterpart is possible and no more.'),
  of: z.int(),
});

export const crossedSchema = z
  .object({
    crossed: z.literal(true).describe('The two texts are in different languages: no word edits.'),
    a: sideSchema,
    b: sideSchema,
    mode: z.enum(['series', 'cross']),
    one_statement: z
      .boolean()
      .describe('Two language versions of one statement: rows follow printed numbers and order.'),
    concepts: z
      .boolean()
      .describe(
        'False where a language has no column in the glossary: names in Latin letters, numbers and dates alone were compared.',
      ),
    precise: z.boolean(),
    engine: engineSchema,
    pin: z
      .string()
      .nullable()
      .describe('The permanent address of exactly this comparison; null for handed-in words.'),
    notice: z.string().optional(),
    words_notice: wordsNotice,
    only: z
      .literal('changes')
      .optional()
      .describe('Rows with a counterpart were left out, unless they moved or a fact differs.'),
    filter: filterSchema.optional(),
    common: z
      .array(z.object({ lang: z.string(), url: z.string() }))
      .readonly()
      .describe('The comparison word for word in each language that both statements have.'),
    summary: z
      .object({
        sentence: z.string(),
        rows: z.object({
          counterpart: z.int(),
          only_a: z.int(),
          only_b: z.int(),
          moved: z.int(),
          split: z.int(),
          merged: z.int(),
        }),
        certainty: z.object({ sure: z.int(), likely: z.int(), possible: z.int() }),
        clauses: z.object({ a: withOf, b: withOf }),
        formulas: z.object({
          both: z.array(z.string()).readonly(),
          only_a: z.array(z.string()).readonly(),
          only_b: z.array(z.string()).readonly(),
          not_testable: z
            .array(z.string())
            .readonly()
            .describe('On one side only, and without a pattern in the language of the other.'),
        }),
      })
      .openapi('CrossedSummary'),
    digest: crossedDigestSchema.optional(),
    rows: z.array(crossedRowSchema).readonly(),
  })
  .openapi('CrossedComparison');
