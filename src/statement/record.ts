import { z } from 'zod';
import { isDay } from './day.ts';
import { certainty, lang, report, source, sourceShape } from './source.ts';
import { FINGERPRINT, PARTIAL_DATE } from './written-forms.ts';

/**
 * What the project knows about one statement: facts only, never its wording. One file a statement,
 * `<collection>/<series>/<id>.json`. Unknown keys are refused, so that a misspelt fact cannot vanish.
 */

const fullDate = z.iso.date();

/** `2023`, `2023-09` or `2023-09-21`: as exact as the source is. */
const partialDate = z
  .string()
  .regex(PARTIAL_DATE, 'a date as YYYY, YYYY-MM or YYYY-MM-DD')
  .refine((date) => date.length < 10 || isDay(date), 'a day that the calendar has');

export const party = z
  .string()
  .regex(/^[A-Z]{2,5}$/, 'a party code of two to five capital letters (ISO 3166, EU, GCC)');
const sha256 = z.string().regex(FINGERPRINT, 'a sha256 in 64 lower-case hexadecimal digits');

/** A path that stays inside the collection: whoever serves a collection of somebody else must not serve other files. */
const fileInside = z
  .string()
  .regex(
    /^(?!.*(?:^|\/)\.\.?(?:\/|$))[^/\\:]+(?:\/[^/\\:]+)*$/,
    'a path inside the collection, with forward slashes',
  );

const statementId = z
  .string()
  .regex(/^[a-z][a-z0-9-]*-\d{4}(-\d{2}(-\d{2})?)?(-[a-z0-9-]+)?$/, 'an id as <series>-<date>[-<word>]');

/**
 * What is known of a joint text: adopted and published; none was issued; none could be found (which proves nothing);
 * the meeting was not held; not known.
 */
const outcome = z.enum(['adopted', 'none-issued', 'none-found', 'not-held', 'unknown']);

export const level = z.enum([
  'leaders',
  'foreign-ministers',
  'ministers',
  'parliaments',
  'officials',
  'unknown',
]);

/** `statement`: an adopted document. `readout`: a one-sided note. `meeting`: no joint text was issued. */
const kind = z.enum(['statement', 'readout', 'meeting']);

/** Whose words a text is. */
export const authority = z.enum([
  'authentic',
  'official-translation',
  'unofficial-translation',
  'machine-translation',
  'unknown',
]);

const rights = z.strictObject({
  /** The legal basis or licence, in a few words. */
  basis: z.string().min(1),
  /** May the whole text be passed on? `unclear` texts stay out of exports. */
  redistribute: z.enum(['yes', 'no', 'unclear']),
  /** The most words that one quotation may have, where the publisher sets a limit. */
  quotation_words: z.int().positive().optional(),
  certainty: certainty.optional(),
});

/** Recorded after a person has read the extracted text; `verify` compares against it. */
const pin = z.strictObject({
  sha256,
  raw_sha256: sha256,
  source: z.string().min(1),
  retrieved: fullDate,
  words: z.int().positive(),
  clauses: z.int().positive(),
});

/** Terms that prove that an extraction is whole and is the right document; each at most eight words. */
const expect = z.strictObject({
  opens: z.string().min(1).optional(),
  closes: z.string().min(1).optional(),
  min_words: z.int().positive().optional(),
  paragraphs: z.int().positive().optional(),
  /** How many numbered points the text has; they must run from 1 to this number without a gap. */
  numbered: z.int().positive().optional(),
  /** Checks that a person has judged and set aside for this text, each with the reason. */
  waived: z.array(z.strictObject({ check: z.string().min(1), reason: z.string().min(1) })).optional(),
});

const textVersion = z.strictObject({
  lang,
  authority,
  /** Who published it; of a translation, who translated it. */
  issuer: z.string().min(1),
  /** How sure it is that this version exists. */
  certainty: certainty.optional(),
  /** Among several texts of one language: is this the one that comparisons use, and why. */
  preferred: z.strictObject({ reason: z.string().min(1) }).optional(),
  sources: z.array(source),
  /** The file of a specimen, relative to the collection; only specimens carry their text. */
  file: fileInside.optional(),
  rights: rights.optional(),
  expect: expect.optional(),
  pin: pin.optional(),
  note: z.string().min(1).optional(),
});

export const statementRecord = z.strictObject({
  id: statementId,
  series: z.string().regex(/^[a-z][a-z0-9-]*$/),
  title: z.string().min(1),
  /** The title in other languages, as a publisher prints it. */
  titles: z.partialRecord(lang, z.string().min(1)).optional(),
  /** What pages in another language call it, in the project's own words: never cited as a title that was printed. */
  names: z
    .partialRecord(lang, z.strictObject({ title: z.string().min(1), short: z.string().min(1).optional() }))
    .optional(),
  short: z.string().min(1).optional(),
  /** The outside partner, where one series holds several of them (the specimens); elsewhere the series names it. */
  partner: z.string().min(1).optional(),
  kind: kind.default('statement'),
  level,
  format: z.string().min(1).optional(),
  adopted: partialDate,
  published: partialDate.optional(),
  place: z.strictObject({ city: z.string().min(1), country: z.string().min(2).optional() }).optional(),
  parties: z.array(party),
  /** Parties that stayed away or were represented below their level. */
  absent: z.array(z.strictObject({ party, note: z.string().min(1).optional() })).default([]),
  /** Those who took part without being a party to the text. */
  guests: z
    .array(z.strictObject({ name: z.string().min(1), note: z.string().min(1).optional() }))
    .default([]),
  /** The statement of the same series before this one, where it is not simply the previous date. */
  predecessor: statementId.optional(),
  outcome: outcome.optional(),
  /** How the text is built: paragraphs, headings, numbering. */
  structure: z.string().min(1).optional(),
  specimen: z.literal(true).optional(),
  /** Its series names no partner, so nothing in it is before or after it; set when a collection is loaded. */
  unassigned: z.literal(true).optional(),
  status: z.string().min(1).optional(),
  certainty: z.record(z.string(), certainty).default({}),
  notes: z.string().min(1).optional(),
  /** Pages that establish facts of this record; never a source of wording. */
  reports: z.array(report).optional(),
  texts: z.array(textVersion).default([]),
});

export type StatementRecord = z.output<typeof statementRecord>;
export type TextVersion = z.output<typeof textVersion>;
export type Level = z.output<typeof level>;
export type Authority = z.output<typeof authority>;

/** The shapes whose fields are told where one of a record is misspelt. */
export const recordShapes = [statementRecord, textVersion, sourceShape, report, rights, expect, pin];
