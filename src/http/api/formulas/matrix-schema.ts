import { z } from '@hono/zod-openapi';
import { countedAuthority } from '../../../statement/index.ts';
import { saidMatrixSchema } from './said-matrix.ts';

/** The common words of two partners in one language, and the shares that are made of them. */
const overlapInLanguage = z
  .object({
    lang: z.string(),
    a_texts: z.int().describe('Texts of A in this language.'),
    b_texts: z.int(),
    a_words: z.int().describe('Words of these texts of A; on a theme, of their clauses on it.'),
    b_words: z.int(),
    a_words_in_b: z.int().describe('Words of A in runs that some text of B has too.'),
    b_words_in_a: z.int(),
    a_in_b: z.number().describe('Share of the words of A that stand in B.'),
    b_in_a: z.number(),
    both: z.number().describe('Symmetric: words of both that stand in the other, of all words of both.'),
  })
  .openapi('OverlapInLanguage');

const inLanguage = overlapInLanguage.shape;

/** The figure of two partners: that of one language, or null throughout where they have none in common. */
export const overlapFacts = {
  lang: inLanguage.lang
    .nullable()
    .describe(
      'The language of the figure: that in which most pairs of their texts can be laid side by side, among equals that with more authentic texts, then English, then the first by its tag; null: no common language.',
    ),
  a_statements: z.int().describe('Statements of A that were counted, in whatever language.'),
  b_statements: z.int(),
  a_texts: inLanguage.a_texts.nullable().describe('Texts of A in the language of the figure.'),
  b_texts: inLanguage.b_texts.nullable(),
  a_words: inLanguage.a_words
    .nullable()
    .describe('Words of these texts of A; on a theme, of their clauses on it.'),
  b_words: inLanguage.b_words.nullable(),
  a_words_in_b: inLanguage.a_words_in_b
    .nullable()
    .describe('Words of A in runs that some text of B has too.'),
  b_words_in_a: inLanguage.b_words_in_a.nullable(),
  a_in_b: inLanguage.a_in_b.nullable().describe('Share of the words of A that stand in B.'),
  b_in_a: inLanguage.b_in_a.nullable(),
  both: inLanguage.both
    .nullable()
    .describe('Symmetric: words of both that stand in the other, of all words of both.'),
  languages: z
    .array(overlapInLanguage)
    .readonly()
    .describe('The same in every language that both have, that of the figure first: never added up.'),
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
    lang: z.string().nullable().describe('The one language that was asked for; null: all together.'),
    languages: z.array(z.string()).readonly().describe('Languages of the texts that count.'),
    authority: countedAuthority,
    said: saidMatrixSchema,
    beside: z
      .array(z.string())
      .readonly()
      .describe('Statements of which only texts of another authority are here.'),
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
          lang: z.string().describe('Language of its most trusted text: the authentic one before others.'),
          words: z.int().describe('Words that were counted of this text, or of its clauses on the theme.'),
          languages: z
            .array(z.object({ lang: z.string(), words: z.int() }))
            .readonly()
            .describe('The same of each of its texts, the most trusted first.'),
          specimen: z.literal(true).optional(),
        }),
      )
      .readonly(),
    silent: z
      .array(z.string())
      .readonly()
      .describe('Statements that were looked through and have no formula of the theme in any language.'),
    not_testable: z
      .array(z.string())
      .readonly()
      .describe(
        'Statements whose only texts are in languages without a pattern for the theme: never silent.',
      ),
    langs: z
      .array(z.array(z.string().nullable()).readonly())
      .readonly()
      .describe(
        'Language in which row and column are laid side by side: of those in which both have a text, the one with more authentic texts, English before others; null: no common language.',
      ),
    covered: z
      .array(z.array(z.int().nullable()).readonly())
      .readonly()
      .describe(
        '`covered[row][column]`: words of the row, in the language of the pair, that stand in the column; the diagonal has all words.',
      ),
    shares: z
      .array(z.array(z.number().nullable()).readonly())
      .readonly()
      .describe('The same as shares of the words of the row in that language.'),
    symmetric: z.array(z.array(z.number().nullable()).readonly()).readonly(),
    partners: z
      .array(overlapSchema)
      .readonly()
      .describe('All texts of one partner against all of another, in one language.'),
    themes: z
      .array(
        z.object({
          ...themeFacts,
          texts: z.int().describe('Statements that carry a formula of the theme, in whatever language.'),
          words: z
            .int()
            .nullable()
            .describe('Words of the clauses that do; null: in several languages, which are never added up.'),
          languages: z
            .array(z.object({ lang: z.string(), texts: z.int(), words: z.int() }))
            .readonly()
            .describe('The same language by language.'),
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
