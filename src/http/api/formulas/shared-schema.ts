import { z } from '@hono/zod-openapi';
import { countedAuthority } from '../../../statement/index.ts';

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

/** How widely a wording is said, or that it is a name. */
export const bandSchema = z
  .enum(['universal', 'house', 'partner', 'names'])
  .describe(
    'Terms of art current everywhere; wording that most partners get; wording of fewer; names of persons, offices, states, places and dates, which come last.',
  );

const wordingSchema = z
  .object({
    id: z.string(),
    wording: z.string(),
    words: z.int(),
    band: bandSchema,
    partners: z.array(z.string()).readonly(),
    texts: z.int(),
    beside: z
      .array(z.string())
      .readonly()
      .nullable()
      .describe(
        'Statements in whose unofficial translations it stands too, never among `texts`; null where `authority` is not `official`.',
      ),
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
    authority: countedAuthority,
    min_partners: z.int(),
    min_words: z.int(),
    partners: z.array(z.object({ partner: z.string(), name: z.string(), texts: z.int() })).readonly(),
    texts: z.int().describe('Texts that were looked through.'),
    beside: z.int().describe('Texts of another authority, which were not looked through for shared wording.'),
    total: z.int(),
    cursor: z.string().nullable(),
    next: z.string().nullable(),
    notice: z.string().optional(),
    wordings: z.array(wordingSchema).readonly(),
  })
  .openapi('SharedList');
