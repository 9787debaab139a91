import { z } from '@hono/zod-openapi';
import { isTranslatorsOwn, standingLine, standingOf, type TextOrigin } from '../../../statement/index.ts';
import type { StoredStatement } from '../../../store/index.ts';

/** Whose words a stored text is, and in whose copy they were read; beside `authority`, which says how much they count. */
export const standingFields = {
  custody: z
    .enum(['publisher', 'partner', 'embassy', 'state-agency', 'archive', 'data', 'reprint', 'file'])
    .optional()
    .describe(
      'Whose copy was read: the publisher, another party’s government, an embassy, a state news agency, an archive, a data source, a reprint; `file`: a person saved it.',
    ),
  holder: z.string().optional().describe('Who keeps that copy, where it is not the issuer.'),
  translator: z.string().optional().describe('Of a translation: whose words it is.'),
  translators_words: z
    .literal(true)
    .optional()
    .describe(
      'An unofficial or machine translation: where its words differ from others, it may be the translation that differs.',
    ),
  address: z.string().optional().describe('The web address that the text was taken from.'),
  standing: z
    .string()
    .optional()
    .describe(
      'The same in words, such as “unofficial translation by …, reprinted by …”; absent of the authentic text from its publisher.',
    ),
} as const;

type StandingReply = z.input<z.ZodObject<typeof standingFields>>;

export function standingReply({ record }: Pick<StoredStatement, 'record'>, text: TextOrigin): StandingReply {
  const standing = standingOf(record, text);
  const { custody, holder, translator, address } = standing;
  const line = standingLine(standing, 'en');
  return {
    custody,
    ...(holder === null ? {} : { holder }),
    ...(translator === null ? {} : { translator }),
    ...(isTranslatorsOwn(text.authority) ? { translators_words: true as const } : {}),
    ...(address === null ? {} : { address }),
    ...(line === null ? {} : { standing: line }),
  };
}
