import { z } from '@hono/zod-openapi';
import { authority, countedAuthority } from '../../../statement/index.ts';
import { fingerprintSchema } from '../parameters.ts';
import { standingFields } from './standing-reply.ts';

/** Schemas of statements and their texts. Documented keys stay; new keys may come. */

export const SPECIMEN_NOTICE =
  'This is an invented specimen: the region, the governments and the wording are made up.';

const party = z.string().openapi({ example: 'KZ' });

const sourceSchema = z
  .object({
    kind: z.string().openapi({ example: 'publisher' }),
    custody: z.string().describe('Who holds the copy: publisher, partner, embassy, archive and so on.'),
    url: z.string(),
    item: z
      .string()
      .optional()
      .describe('The link or the name of one item, where the address gives several.'),
    holds: z.string().optional().describe('What the page has where it is not the whole text.'),
    holder: z.string().optional().describe('Who keeps the page, where it is not the issuer.'),
    certainty: z.string().optional(),
    note: z.string().optional(),
  })
  .openapi('Source');

const rightsSchema = z
  .object({
    basis: z.string(),
    redistribute: z.enum(['yes', 'no', 'unclear']),
    quotation_words: z.int().optional(),
    certainty: z.string().optional(),
  })
  .openapi('Rights');

export const textSchema = z
  .object({
    lang: z.string().openapi({ example: 'en' }),
    issuer: z.string(),
    authority: authority,
    ...standingFields,
    obtained: z.boolean().describe('Is the wording in the store?'),
    preferred: z.boolean().describe('The text that comparisons use where a language has several issuers.'),
    sha256: fingerprintSchema.optional(),
    version: z.int().optional().describe('Counts up with every correction; older versions stay addressable.'),
    words: z.int().optional(),
    source: z.string().optional().describe('The address, or the file, that the stored text came from.'),
    source_kind: z.string().optional(),
    retrieved: z.string().optional(),
    raw_sha256: z.string().optional(),
    added: z.string().optional().describe('When this version was stored.'),
    sources: z.array(sourceSchema).readonly(),
    rights: rightsSchema.optional(),
    note: z.string().optional(),
    links: z.object({ text: z.string().optional(), pin: z.string().optional() }),
  })
  .openapi('Text');

export const statementSchema = z
  .object({
    id: z.string().openapi({ example: 'specimen-2021-05-14-north' }),
    series: z.string(),
    partner: z.string(),
    title: z.string(),
    short: z.string().optional(),
    kind: z.enum(['statement', 'readout', 'meeting']),
    level: z.string(),
    format: z.string().optional(),
    adopted: z.string(),
    published: z.string().optional(),
    place: z.object({ city: z.string(), country: z.string().optional() }).optional(),
    parties: z.array(party).readonly(),
    absent: z.array(z.object({ party, note: z.string().optional() })).readonly(),
    guests: z
      .array(z.object({ name: z.string(), note: z.string().optional() }))
      .readonly()
      .describe('Who took part without being a party.'),
    outcome: z
      .string()
      .optional()
      .describe('Whether a text came out of it: adopted, none-issued, none-found, not-held or unknown.'),
    structure: z.string().optional().describe('How the text is laid out: numbered paragraphs, headings.'),
    names: z
      .record(z.string(), z.object({ title: z.string(), short: z.string().optional() }).optional())
      .optional()
      .describe('What pages in other languages call it, in our words: no title that was printed.'),
    titles: z
      .record(z.string(), z.string().optional())
      .optional()
      .describe('The title in other languages, as printed.'),
    predecessor: z.string().optional(),
    specimen: z.literal(true).optional().describe('An invented text, not a document of any government.'),
    notice: z.string().optional(),
    status: z.string().optional(),
    reports: z
      .array(z.record(z.string(), z.unknown()))
      .readonly()
      .optional()
      .describe('Pages that establish facts of the record; never a source of wording.'),
    notes: z.string().optional(),
    certainty: z
      .record(z.string(), z.string())
      .describe('How sure each fact is: seen, inferred, recalled, unknown.'),
    texts: z.array(textSchema).readonly(),
    links: z.object({
      self: z.string(),
      page: z.string(),
      text: z.string(),
      versions: z.string(),
      absences: z.string(),
    }),
  })
  .openapi('Statement');

export const collectionSchema = z
  .object({
    id: z.string(),
    title: z.string(),
    revision: z.int().describe('Counts up with every change of content.'),
    loaded: z.string().describe('When the collection was last changed.'),
  })
  .openapi('Collection');

export const statementListSchema = z
  .object({
    total: z.int().describe('How many statements match, on all pages together.'),
    authority: countedAuthority.optional().describe('The one that was asked for.'),
    beside: z
      .int()
      .optional()
      .describe('Statements that match but for the authority of their texts; where one was asked for.'),
    limit: z.int(),
    cursor: z.string().nullable().describe('Give it as `cursor` for the next page; null on the last.'),
    next: z.string().nullable().describe('The address of the next page; also in the `Link` header.'),
    collection: collectionSchema.nullable(),
    notice: z.string().optional(),
    statements: z.array(statementSchema).readonly(),
  })
  .openapi('StatementList');
