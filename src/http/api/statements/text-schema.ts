import { z } from '@hono/zod-openapi';
import { fingerprintSchema } from '../parameters.ts';
import { standingFields } from './standing-reply.ts';

const clauseSchema = z
  .object({
    clause: z.int().describe('Index of the clause, from 0.'),
    from: z.int(),
    to: z.int(),
    paragraph: z.int(),
    kind: z.enum(['heading', 'paragraph', 'item', 'signature']),
    number: z.string().optional(),
    heading: z.int().optional().describe('Index of the heading that the clause stands under.'),
    text: z.string(),
  })
  .openapi('Clause');

export const wholeTextSchema = z
  .object({
    statement: z.string(),
    title: z.string(),
    adopted: z.string(),
    lang: z.string(),
    issuer: z.string(),
    authority: z.string(),
    ...standingFields,
    sha256: fingerprintSchema,
    version: z.int(),
    current: z.boolean(),
    superseded_by: z.object({ sha256: fingerprintSchema, version: z.int(), text: z.string() }).optional(),
    words: z.int(),
    source: z.string(),
    retrieved: z.string().optional(),
    specimen: z.literal(true).optional(),
    notice: z.string().optional(),
    pin: z.string(),
    text: z
      .string()
      .describe('The normalised text; every offset of the API points into it (UTF-16 code units).'),
    clauses: z.array(clauseSchema).readonly(),
  })
  .openapi('WholeText');
