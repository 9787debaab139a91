/** A text as a column of a reply that lays several statements side by side. */
import { z } from '@hono/zod-openapi';
import type { FoundText } from '../../../answers/statements/texts.ts';
import { shortTitle } from '../../../statement/index.ts';
import type { StoredCollection } from '../../../store/index.ts';

export const columnFields = {
  statement: z.string(),
  name: z.string(),
  adopted: z.string(),
  lang: z.string(),
  authority: z.string(),
  sha256: z.string(),
};

export function columnReply(
  { statement: { record }, text: { lang, authority, sha256 } }: FoundText,
  collection: StoredCollection | null,
) {
  return {
    statement: record.id,
    name: shortTitle(record, collection?.record ?? null),
    adopted: record.adopted,
    lang,
    authority,
    sha256,
  };
}
