import { z } from 'zod';
import { lang } from './source.ts';
import { FINGERPRINT } from './written-forms.ts';

/** How sure the reader was that the clauses of a row make the same point. */
export const rowCertainty = z.enum(['sure', 'likely', 'possible']);

const wording = z.strictObject({
  /** The statement. */
  id: z.string().regex(/^[a-z0-9][a-z0-9-]*$/, 'the id of a statement'),
  /** The fingerprint of the text that was read: the alignment holds for no other. */
  sha256: z.string().regex(FINGERPRINT, 'a fingerprint of 64 hexadecimal digits'),
});

/** UTF-16 offsets, half-open: one a clause. */
const spans = z.array(z.tuple([z.int().min(0), z.int().min(1)]));

/**
 * Which clauses of two texts make the same point, as a careful reader found it: places and no wording, so that it may be
 * passed on where the texts may not. Every clause of both texts stands in exactly one row.
 */
export const reviewRecord = z.strictObject({
  a: wording,
  b: wording,
  lang,
  /** Who aligned them, as they want to be named. */
  by: z.string().trim().min(2).max(120),
  date: z.iso.date(),
  note: z.string().trim().min(1).max(400).optional(),
  rows: z.array(z.strictObject({ a: spans, b: spans, certainty: rowCertainty.optional() })).min(1),
});

export type ReviewRecord = z.output<typeof reviewRecord>;
export type RowCertainty = z.output<typeof rowCertainty>;
