import { z } from '@hono/zod-openapi';

/** RFC 9457, with the field that must change and what was most likely meant. */
export const problemSchema = z
  .object({
    type: z.url().describe('Names the kind of problem; stable.'),
    title: z.string(),
    status: z.int().min(400).max(599),
    detail: z.string().describe('One sentence for a person.'),
    parameter: z.string().optional().describe('The parameter, header or field of the body that must change.'),
    value: z.string().optional().describe('What was given, shortened to 200 characters.'),
    nearest: z.string().nullable().optional().describe('The valid value that was most likely meant.'),
    valid: z.array(z.string()).readonly().optional().describe('Every valid value, where they are few.'),
  })
  .openapi('Problem');

/** By reference: `createApi` registers the schema once for all addresses. */
const content = { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } } as const;

export const NOT_MODIFIED = {
  304: { description: 'The reply that you have (`If-None-Match`) is still right.' },
} as const;

/** Problems that any GET address can answer with. */
export const PROBLEMS = {
  400: { description: 'A parameter is unknown, repeated, missing or cannot be used.', content },
  404: {
    description: 'What was asked for does not exist; `nearest` says what might have been meant.',
    content,
  },
  503: { description: 'The store does not answer; see `Retry-After`.', content },
} as const;

/** Problems that an address with a body can answer with besides. */
export const BODY_PROBLEMS = {
  ...PROBLEMS,
  405: { description: 'Another method is needed; see `Allow`.' },
  408: { description: 'The body did not arrive in time.', content },
  413: { description: 'The body, or the reply to it, would be too large.', content },
  415: { description: 'The body is not `application/json`.', content },
  429: { description: 'Too many requests; see `Retry-After` and `RateLimit`.', content },
} as const;
