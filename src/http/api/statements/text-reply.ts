import type { z } from '@hono/zod-openapi';
import { textPinUrl } from '../../../addresses/urls.ts';
import { clausesOf } from '../../../answers/statements/text-clauses.ts';
import { type FoundText, replacementOf } from '../../../answers/statements/texts.ts';
import { standingReply } from './standing-reply.ts';
import { specimenNotice } from './statement-reply.ts';
import type { wholeTextSchema } from './text-schema.ts';

/** A text with its clauses as the API shows it. */
export function wholeTextReply(foundText: FoundText): z.input<typeof wholeTextSchema> {
  const { statement, text } = foundText;
  const { record } = statement;
  const newer = replacementOf(foundText);
  return {
    statement: record.id,
    title: record.title,
    adopted: record.adopted,
    lang: text.lang,
    issuer: text.issuer,
    authority: text.authority,
    ...standingReply(statement, text),
    sha256: text.sha256,
    version: text.version,
    current: text.current,
    ...(newer
      ? { superseded_by: { sha256: newer.sha256, version: newer.version, text: textPinUrl(newer.sha256) } }
      : {}),
    words: text.words,
    source: text.provenance.source,
    ...(text.provenance.retrieved ? { retrieved: text.provenance.retrieved } : {}),
    ...(record.specimen ? { specimen: true } : {}),
    ...specimenNotice([record]),
    pin: textPinUrl(text.sha256),
    text: text.body,
    clauses: clausesOf(text).map((clause, index) => ({
      clause: index,
      ...clause,
      text: text.body.slice(clause.from, clause.to),
    })),
  };
}
