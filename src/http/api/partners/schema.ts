import { z } from '@hono/zod-openapi';
import { overlapFacts } from '../formulas/matrix-schema.ts';

const partnerFacts = {
  id: z.string().describe('Series, or `series/partner` where one series holds several partners.'),
  series: z.string(),
  name: z.string(),
  specimen: z.literal(true).optional(),
  statements: z.int().describe('Statements, notes and meetings that are known.'),
  obtained: z.int().describe('Those of them whose text is in the collection.'),
  first: z.string().nullable().describe('Date of the first that is known.'),
  last: z.string().nullable(),
  page: z.string(),
};

export const partnerListSchema = z
  .object({
    partners: z
      .array(z.object({ ...partnerFacts, link: z.string() }))
      .readonly()
      .describe('In the order of the series of the collection.'),
  })
  .openapi('PartnerList');

const saidAt = z.object({ statement: z.string(), adopted: z.string(), lang: z.string() });

export const partnerProfileSchema = z
  .object({
    ...partnerFacts,
    notice: z.string().optional(),
    lang: z.string().nullable().describe('The one language that was asked for; null: all together.'),
    languages: z
      .array(z.string())
      .readonly()
      .describe('Languages of its texts that count; empty: none is here.'),
    authority: z
      .enum(['official', 'authentic', 'unofficial', 'all'])
      .describe('Which texts were counted: `all` only where there are unofficial translations alone.'),
    texts: z
      .array(
        z.object({
          statement: z.string(),
          title: z.string(),
          kind: z.string(),
          adopted: z.string(),
          lang: z
            .string()
            .nullable()
            .describe('Language of its most trusted text that counts; null: none is here.'),
          words: z.int().nullable().describe('Of that text.'),
          languages: z.array(z.string()).readonly(),
          link: z.string(),
        }),
      )
      .readonly()
      .describe('Everything that is known of the partner, oldest first.'),
    searched: z.int().describe('Statements with a text that counts.'),
    formulas: z
      .array(
        z.object({
          id: z.string(),
          theme: z.string(),
          name: z.string(),
          texts_with: z.int().describe('Statements that say it, in whatever language.'),
          texts: z.int().describe('Statements with a text in a language that has a pattern for it.'),
          first: saidAt,
          last: saidAt,
          in_latest: z
            .boolean()
            .nullable()
            .describe('The latest statement says it; null: its texts are in languages without a pattern.'),
          others: z.array(z.string()).readonly().describe('Other partners with a statement that says it.'),
          link: z.string(),
        }),
      )
      .readonly(),
    alone: z
      .object({
        formulas: z
          .array(z.string())
          .readonly()
          .describe('Formulas that no statement of another partner says.'),
        wordings: z
          .array(
            z.object({
              id: z.string(),
              lang: z.string(),
              wording: z.string().describe('As its latest text prints it.'),
              words: z.int(),
              places: z
                .array(z.object({ statement: z.string(), clause: z.int(), page: z.string() }))
                .readonly(),
            }),
          )
          .readonly()
          .describe(
            'Wording of at least two of its texts that stands, in no form, in a text of another in this language.',
          ),
      })
      .describe('Among the texts that are here.'),
    others: z
      .array(
        z.object({
          id: z.string(),
          name: z.string(),
          ...overlapFacts,
          latest: z.string().describe('Its latest statement with a text that counts.'),
          compare: z
            .string()
            .nullable()
            .describe(
              'The latest statements of both compared, across languages where they have none in common.',
            ),
          link: z.string(),
        }),
      )
      .readonly()
      .describe(
        'Every other partner with a text that counts, the nearest first, those without a common language last; A is this partner.',
      ),
  })
  .openapi('Partner');
