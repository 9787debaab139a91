import { z } from '@hono/zod-openapi';
import { SEARCH_SORTS } from '../../../answers/search/concordance.ts';
import { authority, countedAuthority } from '../../../statement/index.ts';
import { besideTexts, fingerprintSchema } from '../parameters.ts';

export const passageSelectorSchema = z
  .array(
    z.union([
      z.object({
        type: z.literal('TextQuoteSelector'),
        exact: z.string(),
        prefix: z.string(),
        suffix: z.string(),
      }),
      z.object({ type: z.literal('TextPositionSelector'), start: z.int(), end: z.int() }),
    ]),
  )
  .readonly()
  .openapi('PassageSelector', {
    description: 'W3C Web Annotation: the quote with what stands around it, and its place in the text.',
  });

/** Where a line of a concordance stands, and what stands there. */
export const contextFields = {
  sha256: fingerprintSchema,
  source: z.string().describe('Where the text was obtained.'),
  clause: z.int(),
  number: z.string().nullable(),
  from: z.int(),
  to: z.int(),
  left: z.string(),
  match: z.string(),
  right: z.string(),
  selector: passageSelectorSchema,
  page: z.string(),
} as const;

const lineSchema = z
  .object({
    statement: z.string(),
    series: z.string(),
    adopted: z.string(),
    lang: z.string(),
    authority: authority.describe('Whose words the text is.'),
    specimen: z.literal(true).optional(),
    ...contextFields,
  })
  .openapi('ConcordanceLine');

const facetSchema = z
  .array(
    z.object({
      value: z.string(),
      hits: z.int(),
      texts_with: z.int(),
      texts: z.int(),
      words: z.int(),
    }),
  )
  .readonly();

const acrossLanguageSchema = z
  .object({
    lang: z.string(),
    texts: z.int(),
    stems: z
      .array(z.array(z.string()).readonly())
      .readonly()
      .nullable()
      .describe(
        'For each concept the stems that were looked for, any of which will do; null where this language has no word for one of them, and nothing was looked for.',
      ),
    clauses: z.int().nullable().describe('Clauses with every concept.'),
    texts_with: z.int().nullable(),
    formulas: z
      .array(z.object({ id: z.string(), texts_with: z.int(), wordings: z.array(z.string()).readonly() }))
      .readonly()
      .describe(
        'Formulas of the question that have a pattern in this language, and the wordings in which its texts say each, which may share no word with the question.',
      ),
    lines: z.array(lineSchema).readonly().describe('The first five clauses with every concept.'),
  })
  .openapi('SearchAcrossLanguage');

export const searchSchema = z
  .object({
    q: z.string(),
    lemma: z.boolean(),
    theme: z.string().optional(),
    sort: z.enum(SEARCH_SORTS),
    authority: countedAuthority,
    beside: besideTexts,
    across: z
      .object({
        read: z.string().describe('The language that the question was read in.'),
        concepts: z.array(z.string()).readonly(),
        unknown: z
          .array(z.string())
          .readonly()
          .describe('Words that the glossary lacks: then no concept was looked for.'),
        formulas: z.array(z.string()).readonly().describe('Formulas that the question is.'),
        languages: z.array(acrossLanguageSchema).readonly(),
        sentence: z.string(),
      })
      .optional()
      .describe('With `across=true`: what was looked for in every language, and what was found.'),
    sentence: z.string().describe('The answer as one sentence that can be cited, above all a zero.'),
    citable: z.boolean().describe('False where no text was searched: then a zero proves nothing.'),
    pin: z
      .string()
      .describe('The address to cite: this question, and the state of the texts that answered it.'),
    as_of: z.string().describe('The state of the texts that the filters leave, as a fingerprint.'),
    changed_since: z
      .boolean()
      .describe(
        'True where the address names another state than the one that answers: the counts are of the present one.',
      ),
    hits: z.int(),
    clauses: z.int(),
    texts_with: z.int().describe('Texts with at least one hit.'),
    searched: z.object({
      texts: z.int(),
      words: z.int(),
      from: z.string().nullable().describe('Date of the oldest text that was searched.'),
      to: z.string().nullable().describe('Date of the newest: the search is good until this date.'),
      languages: z
        .array(z.string())
        .readonly()
        .describe('Texts in other scripts than that of the query are not counted, unless it stands there.'),
      without_text: z
        .int()
        .describe('Known statements that the filters leave, but without a text in these languages.'),
      collection: z.string().nullable(),
      revision: z.int().nullable(),
      loaded: z.string().nullable(),
    }),
    per_10000_words: z.number(),
    thin: z.boolean().describe('Fewer than 20 texts were searched: give counts, not rates.'),
    folding: z.string(),
    facets: z.object({
      series: facetSchema,
      level: facetSchema,
      year: facetSchema,
      lang: facetSchema,
      theme: facetSchema.describe(
        'Hits in clauses that hold a formula of the theme, and in their points; `texts` and `words` are those of the texts that hold one. A clause can be of several themes or of none, so these do not add up to the whole.',
      ),
    }),
    complete: z.boolean(),
    looser: z
      .array(
        z.object({
          way: z.enum(['forms', 'spellings', 'borders', 'near', 'names', 'written', 'unsigned']),
          hits: z.int(),
          texts_with: z.int(),
          words: z.array(z.string()).readonly(),
        }),
      )
      .readonly()
      .describe(
        'The same question asked of the same texts less strictly: in other forms of the words, in other spellings, across the borders of clauses, with its words near one another (`hits` are then clauses); under other names of what it names (these alone, in any form of their words); and, of a phrase with signs, with the sign in words (instead) and by its words alone. After a zero always; else other forms and spellings where they find more, other names and signs in words where they stand.',
      ),
    meant: z.array(z.object({ word: z.string(), nearest: z.string() })).readonly(),
    notice: z.string().optional(),
    cursor: z.string().nullable(),
    next: z.string().nullable(),
    lines: z.array(lineSchema).readonly(),
  })
  .openapi('Search');
