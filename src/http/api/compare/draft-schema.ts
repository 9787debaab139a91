import { z } from '@hono/zod-openapi';
import { fingerprintSchema } from '../parameters.ts';
import { engineSchema } from './schema.ts';

export const draftCheckSchema = z
  .object({
    against: z.literal('collection'),
    lang: z.string(),
    sha256: fingerprintSchema,
    words: z.int(),
    complete: z.boolean().describe('False where only the first clauses of a long draft were looked at.'),
    total: z.int().describe('Clauses of the draft.'),
    engine: engineSchema,
    notice: z.string().optional(),
    searched: z.object({
      clauses: z
        .int()
        .describe(
          'Clauses of adopted statements in the language of the draft, real ones where there are any.',
        ),
      collection: z.string().nullable(),
      loaded: z.string().nullable(),
    }),
    summary: z.object({
      sentence: z.string(),
      clauses: z.object({ precedent: z.int(), formula: z.int(), new: z.int(), short: z.int() }),
    }),
    clauses: z
      .array(
        z.object({
          clause: z.int(),
          from: z.int(),
          to: z.int(),
          text: z.string(),
          status: z
            .enum(['precedent', 'formula', 'new', 'short'])
            .describe(
              'Said before in nearly these words; holds a formula; neither; too short to say anything.',
            ),
          formulas: z
            .array(
              z.object({
                id: z.string(),
                name: z.string(),
                theme: z.string(),
                from: z.int(),
                to: z.int(),
                variant: z.string(),
              }),
            )
            .readonly(),
          precedents: z
            .array(
              z.object({
                statement: z.string(),
                partner: z.string(),
                adopted: z.string(),
                clause: z.int(),
                from: z.int(),
                to: z.int(),
                text: z.string(),
                sha256: fingerprintSchema,
                score: z.number(),
                specimen: z.literal(true).optional(),
                page: z.string(),
              }),
            )
            .readonly()
            .describe('The nearest clause of each partner, the nearest first.'),
        }),
      )
      .readonly(),
  })
  .openapi('DraftCheck');
