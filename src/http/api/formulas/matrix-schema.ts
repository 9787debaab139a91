import { z } from '@hono/zod-openapi';
import { countedAuthority } from '../../../statement/index.ts';
import { saidMatrixSchema } from './said-matrix.ts';

/** The common words of two partners, and the shares that are made of them. */
export const overlapFacts = {
  a_words: z.int().describe('Words of all texts of A; on a theme, of its clauses.'),
  b_words: z.int(),
  a_words_in_b: z.int().describe('Words of A in runs that some text of B has too.'),
  b_words_in_a: z.int(),
  a_in_b: z.number().describe('Share of the words of A that stand in B.'),
  b_in_a: z.number(),
  both: z.number().describe('Symmetric: words of both that stand in the other, of all words of both.'),
};

const overlapSchema = z
  .object({
    a: z.string(),
    b: z.string(),
    a_name: z.string(),
    b_name: z.string(),
    ...overlapFacts,
  })
  .openapi('PartnerOverlap');

const themeFacts = { id: z.string(), title: z.string() };

export const matrixSchema = z
  .object({
    lang: z.string().describe('Language of the texts whose words are laid against one another.'),
    authority: countedAuthority,
    said: saidMatrixSchema,
    beside: z
      .array(z.string())
      .readonly()
      .describe('Statements of which only a text of another authority is here in this language.'),
    engine: z.string(),
    method: z.string(),
    notice: z.string().optional(),
    theme: z.object(themeFacts).nullable().describe('The theme that was asked for; null: whole texts.'),
    texts: z
      .array(
        z.object({
          statement: z.string(),
          partner: z.string(),
          adopted: z.string(),
          words: z.int().describe('Words that were counted: of the text, or of its clauses on the theme.'),
          specimen: z.literal(true).optional(),
        }),
      )
      .readonly(),
    silent: z
      .array(z.string())
      .readonly()
      .describe('Statements whose text was looked through and has no formula of the theme.'),
    covered: z
      .array(z.array(z.int()).readonly())
      .readonly()
      .describe(
        '`covered[row][column]`: words of the row that stand in the column; the diagonal has all words.',
      ),
    shares: z
      .array(z.array(z.number()).readonly())
      .readonly()
      .describe('The same as shares of the words of the row.'),
    symmetric: z.array(z.array(z.number()).readonly()).readonly(),
    partners: z.array(overlapSchema).readonly().describe('All texts of one partner against all of another.'),
    themes: z
      .array(
        z.object({
          ...themeFacts,
          texts: z.int().describe('Texts that carry a formula of the theme.'),
          words: z.int().describe('Words of the clauses that do.'),
          nearest: z
            .object(overlapSchema.shape)
            .nullable()
            .describe('The two partners that have most in common on it.'),
          link: z.string(),
        }),
      )
      .readonly(),
  })
  .openapi('Matrix');
