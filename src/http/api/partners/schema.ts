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

const saidAt = z.object({ statement: z.string(), adopted: z.string() });

export const partnerProfileSchema = z
  .object({
    ...partnerFacts,
    notice: z.string().optional(),
    lang: z.string().nullable().describe('Language of the texts that were counted; null: none is here.'),
    languages: z.array(z.string()).readonly(),
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
          words: z.int().nullable().describe('Of the text in this language; null: it is not here.'),
          languages: z.array(z.string()).readonly(),
          link: z.string(),
        }),
      )
      .readonly()
      .describe('Everything that is known of the partner, oldest first.'),
    searched: z.int().describe('N: texts in this language in which formulas were looked for.'),
    formulas: z
      .array(
        z.object({
          id: z.string(),
          theme: z.string(),
          name: z.string(),
          texts_with: z.int().describe('n of N.'),
          first: saidAt,
          last: saidAt,
          in_latest: z.boolean().describe('The latest text has it.'),
          others: z.array(z.string()).readonly().describe('Other partners with a text that has it.'),
          link: z.string(),
        }),
      )
      .readonly(),
    alone: z
      .object({
        formulas: z.array(z.string()).readonly().describe('Formulas that no text of another partner has.'),
        wordings: z
          .array(
            z.object({
              id: z.string(),
              wording: z.string().describe('As its latest text prints it.'),
              words: z.int(),
              places: z
                .array(z.object({ statement: z.string(), clause: z.int(), page: z.string() }))
                .readonly(),
            }),
          )
          .readonly()
          .describe('Wording of at least two of its texts that stands, in no form, in a text of another.'),
      })
      .describe('Among the texts that are here.'),
    others: z
      .array(
        z.object({
          id: z.string(),
          name: z.string(),
          ...overlapFacts,
          latest: z.string().describe('Its latest statement with a text in this language.'),
          compare: z.string().nullable().describe('The latest texts of both compared.'),
          link: z.string(),
        }),
      )
      .readonly()
      .describe('Every other partner with a text in this language, the nearest first; A is this partner.'),
  })
  .openapi('Partner');
