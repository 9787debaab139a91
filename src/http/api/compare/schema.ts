import { z } from '@hono/zod-openapi';
import { rowCertainty } from '../../../statement/index.ts';
import { closedObject } from '../closed-object.ts';
import { fingerprintSchema, langParameter } from '../parameters.ts';
import { standingFields } from '../statements/standing-reply.ts';
import { digestSchema } from './digest-reply.ts';
import { filterBodyFields } from './filter.ts';
import { ignoreField, noiseSchema } from './ignored.ts';

/** Schemas of a comparison. All offsets are UTF-16 code units into the normalised text, half-open. */

export const spanSchema = z.object({ from: z.int(), to: z.int() }).openapi('Span');

export const sideSchema = z
  .object({
    id: z.string().nullable().describe('Id of the statement; null for words that were handed in.'),
    title: z.string().optional(),
    series: z.string().optional(),
    adopted: z.string().optional(),
    lang: z.string(),
    sha256: fingerprintSchema,
    words: z.int(),
    authority: z.string().optional(),
    ...standingFields,
    source: z.string().optional(),
    specimen: z.literal(true).optional(),
    superseded_by: z
      .object({ sha256: fingerprintSchema, version: z.int(), text: z.string() })
      .optional()
      .describe('Where this wording was corrected since: the text that replaced it.'),
  })
  .openapi('ComparedSide');

export const wordsNotice = z
  .string()
  .optional()
  .describe('Given where a text is an unofficial or machine translation: its words are a translator’s.');

const voiceSchema = z
  .object({
    speaker: z
      .enum(['all', 'text', 'some', 'one'])
      .describe('Who says it: all parties, the text itself, some of them, or one. Read by rules.'),
    words: z.string().optional().describe('The subject as printed.'),
    parties: z.array(z.string()).readonly().optional(),
    step: z.string().optional().describe('Step on the ladder of commitment, from note to agree.'),
    rank: z.int().optional().describe('1 (note) to 7 (agree).'),
    intends: z
      .literal(true)
      .optional()
      .describe(
        'An intention or readiness (“intend”, “ready”), which goes less far than a promise of the same step (“will”, “pledge”).',
      ),
    verb: z.string().optional(),
  })
  .openapi('Voice');

export const rowClauseSchema = z
  .object({ clause: z.int(), from: z.int(), to: z.int(), text: z.string(), voice: voiceSchema.optional() })
  .openapi('RowClause');

const editSchema = z
  .object({
    kind: z.enum(['same', 'only_a', 'only_b']),
    a: spanSchema,
    b: spanSchema,
    noise: noiseSchema
      .optional()
      .describe('What sort of difference this is, where a reader may wish to ignore it.'),
    ignored: z.literal(true).optional().describe('Of a class that `ignore` names.'),
  })
  .openapi('Edit');

const rowSchema = z
  .object({
    n: z.int().min(1),
    kind: z
      .enum(['same', 'reworded', 'only_a', 'only_b'])
      .describe('`only_a`: no matching passage was found in B, which does not say that there is none.'),
    moved: z.boolean(),
    split: z.boolean(),
    merged: z.boolean(),
    similarity: z.number().min(0).max(1),
    a: z.array(rowClauseSchema).readonly(),
    b: z.array(rowClauseSchema).readonly(),
    edits: z.array(editSchema).readonly(),
    certainty: z
      .enum(rowCertainty.options)
      .optional()
      .describe('How sure the person who aligned the two by hand was.'),
    points: z
      .array(z.object({ a: spanSchema, b: spanSchema }).openapi('MetPoints'))
      .readonly()
      .optional()
      .describe(
        'Where the clauses of a reworded row share only some of the points that they make: the spans that met, in the order of A.',
      ),
    nearest: rowClauseSchema
      .extend({ row: z.int().min(1).describe('Number of the row that it stands in.') })
      .optional()
      .describe(
        'Of a row without a match: the passage of the other text that comes nearest by its words and themes. Left out where nothing is near, and where a reply has no digest.',
      ),
    ignored: z.literal(true).optional().describe('Reworded, but every difference is ignored.'),
    force: z
      .enum(['stronger', 'weaker', 'same'])
      .optional()
      .describe('Does B go further than A? Given where both sides carry a verb of the ladder.'),
  })
  .openapi('Row');

const summarySchema = z
  .object({
    sentence: z.string(),
    rows: z.object({
      same: z.int(),
      reworded: z.int(),
      only_a: z.int(),
      only_b: z.int(),
      moved: z.int(),
      split: z.int(),
      merged: z.int(),
    }),
    words: z
      .object({ same: z.int(), only_a: z.int(), only_b: z.int() })
      .describe(
        'Words of the rows: `same` with `only_a` are those of A, with `only_b` those of B. The printed number of a point is a word of its text (`a.words`), but within a matched row it counts here only where both texts print the same one.',
      ),
    overlap: z.object({ a_in_b: z.number(), b_in_a: z.number(), jaccard: z.number() }),
  })
  .openapi('Summary');

export const engineSchema = z
  .object({
    name: z.literal('multivector'),
    version: z.string(),
    options: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])),
  })
  .openapi('Engine');

/** What left rows out. */
export const filterSchema = z
  .object({
    theme: z.string().optional(),
    kind: z.array(z.string()).readonly().optional(),
    side: z.enum(['a', 'b']).optional(),
    q: z.string().optional(),
    rows: z.int().describe('How many rows fit.'),
    of: z.int().describe('How many rows the comparison has; the counts of the reply are of all of them.'),
    other_forms: z
      .array(z.string())
      .readonly()
      .optional()
      .describe(
        'Where no row has `q`: other forms of its words that rows have, such as “visas” for “visa”; empty where they have none. Of two texts left out with `theme`.',
      ),
  })
  .describe('What `theme`, `kind`, `side` and `q` asked for.');

export const comparisonSchema = z
  .object({
    crossed: z
      .literal(false)
      .optional()
      .describe('Left out: true in a comparison of two languages, which has another shape.'),
    a: sideSchema,
    b: sideSchema,
    mode: z.enum(['series', 'cross']),
    precise: z
      .boolean()
      .describe('False where work was cut short on extreme input: lawful, but not the best.'),
    engine: engineSchema,
    pin: z
      .string()
      .nullable()
      .describe('The permanent address of exactly this comparison; null for handed-in words.'),
    engine_notice: z
      .string()
      .optional()
      .describe('Where the address names an earlier engine: that the present one answers.'),
    aligned_by: z
      .object({ who: z.string(), date: z.string() })
      .optional()
      .describe('Who aligned the clauses by hand, and when; without it the engine did.'),
    alignment_notice: z
      .string()
      .optional()
      .describe('Why the rows are those of the engine although somebody aligned the two by hand.'),
    notice: z.string().optional(),
    words_notice: wordsNotice,
    only: z
      .literal('changes')
      .optional()
      .describe('Rows that are the same, or differ in what is ignored only, and did not move are left out.'),
    ignore: z
      .array(noiseSchema)
      .readonly()
      .optional()
      .describe('Classes of difference that were passed over.'),
    ignored: z
      .object({ rows: z.int(), edits: z.int() })
      .optional()
      .describe('How many rows and edits `ignore` passes over; `summary` counts them all the same.'),
    filter: filterSchema.optional(),
    summary: summarySchema,
    digest: digestSchema.optional(),
    rows: z.array(rowSchema).readonly(),
  })
  .openapi('Comparison');

const given = (side: string) =>
  z
    .union([
      closedObject({ statement: z.string().min(1).max(300) }),
      closedObject({ text: z.string().min(1).max(200_000) }),
    ])
    .openapi({
      description: `Side ${side}: a stored statement, or words that are compared and never stored.`,
    });

export const compareBodySchema = closedObject({
  a: given('A'),
  b: given('B').optional(),
  against: z.literal('collection').optional().openapi({
    description: 'Instead of `b`: which clauses of A are formula, which have a precedent, which are new.',
  }),
  lang: langParameter.optional().openapi({
    description:
      'Language of words that are handed in. Without it a stored side decides, else the words themselves; where they are too few, a comparison is read as English and a draft is refused. Two sides that are for certain in different languages are compared across languages.',
  }),
  lang_a: langParameter.optional().openapi({ description: 'Language of A, where it is not that of B.' }),
  lang_b: langParameter.optional().openapi({ description: 'Language of B, where it is not that of A.' }),
  mode: z.enum(['series', 'cross']).optional(),
  only: z.literal('changes').optional(),
  ignore: ignoreField.optional(),
  ...filterBodyFields,
  digest: z
    .boolean()
    .optional()
    .openapi({ description: 'With the digest of the two texts, theme by theme.' }),
  format: z.enum(['json', 'csv', 'spreadsheet', 'docx']).optional().openapi({
    description:
      'JSON without it; a table of rows for programs or for spreadsheets; or a Word file, in `series` with tracked changes.',
  }),
}).openapi('CompareRequest', {
  example: {
    a: { text: 'The parties welcome the opening of the ferry line.' },
    b: { text: 'The parties welcome the reopening of the ferry line and its new timetable.' },
  },
});
