import { z } from '@hono/zod-openapi';

const placeSchema = z
  .object({
    statement: z.string(),
    partner: z.string(),
    clause: z.int(),
    from: z.int(),
    to: z.int(),
    page: z.string(),
  })
  .openapi('SharedPlace');

const wordingSchema = z
  .object({
    id: z.string(),
    wording: z.string(),
    words: z.int(),
    band: z
      .enum(['universal', 'house', 'partner'])
      .describe('Terms of art current everywhere; wording that most partners get; wording of fewer.'),
    partners: z.array(z.string()).readonly(),
    texts: z.int(),
    rarity: z.number(),
    fragment: z
      .boolean()
      .describe('Shared, but hardly a phrase: it breaks off inside one, or is mostly grammar.'),
    within: z.string().optional().describe('A longer shared wording that holds most of its places.'),
    variants: z
      .array(
        z.object({
          wording: z.string(),
          difference: z.string(),
          texts: z.int(),
          places: z.array(placeSchema).readonly(),
        }),
      )
      .readonly(),
  })
  .openapi('SharedWording');

export const sharedListSchema = z
  .object({
    lang: z.string(),
    min_partners: z.int(),
    min_words: z.int(),
    partners: z.array(z.object({ partner: z.string(), name: z.string(), texts: z.int() })).readonly(),
    texts: z.int().describe('Texts that were looked through.'),
    total: z.int(),
    cursor: z.string().nullable(),
    next: z.string().nullable(),
    notice: z.string().optional(),
    wordings: z.array(wordingSchema).readonly(),
  })
  .openapi('SharedList');
