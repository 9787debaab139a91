import { z } from '@hono/zod-openapi';
import { authority, countedAuthority } from '../../../statement/index.ts';
import { besideTexts } from '../parameters.ts';
import { contextFields } from '../search/schema.ts';

export const themeSchema = z
  .object({
    id: z.string(),
    order: z.int(),
    title: z.string(),
    titles: z.record(z.string(), z.string()).describe('The title by language.'),
    short_titles: z
      .record(z.string(), z.string())
      .describe('By language, for tables, of a theme whose title is long.'),
  })
  .openapi('Theme');

const formulaFacts = {
  id: z.string(),
  theme: z.string(),
  name: z.string().describe('The usual wording.'),
  names: z.record(z.string(), z.string()).describe('The usual wording by language.'),
  note: z.string().optional(),
  universal: z
    .boolean()
    .describe('Language of the UN Charter or of treaty law, current far beyond this collection.'),
  plain: z
    .boolean()
    .describe('Not a phrase but the plain names of the theme, so that a filter by theme misses no clause.'),
};

/** How many statements say something, by the rule of one count for all languages. */
export const statementCount = {
  statements_with: z.int(),
  statements: z.int().describe('Statements with a text that counts, in a language that has a pattern.'),
  beside: z
    .object({ statements_with: z.int(), statements: z.int() })
    .describe(
      'Statements that say it only in texts of another authority, and those that only such texts can be asked of: never among the others.',
    ),
};

const saidInSchema = z.object({ statement: z.string(), adopted: z.string(), lang: z.string() }).nullable();

export const acrossFacts = {
  languages: z.array(z.string()).readonly().describe('Languages with a pattern in which there are texts.'),
  ...statementCount,
  until: z.string().nullable().describe('Date of the newest statement that was asked.'),
  first: saidInSchema,
  last: saidInSchema,
};

const partAcross = {
  ...statementCount,
  not_testable: z.int(),
  first: saidInSchema,
  last: saidInSchema,
};

const acrossSchema = z
  .object({
    ...acrossFacts,
    not_testable: z
      .array(z.string())
      .readonly()
      .describe('Statements whose only texts are in languages without a pattern: never silent.'),
    partners: z.array(z.object({ partner: z.string(), name: z.string(), ...partAcross })).readonly(),
    unassigned: z
      .object(partAcross)
      .nullable()
      .describe(
        'Statements that are assigned to no partner; null where there are none. With the partners they add up to the whole.',
      ),
  })
  .openapi('AcrossLanguages');

export const formulaListSchema = z
  .object({
    lang: z.string(),
    authority: countedAuthority,
    texts: z.int().describe('N: texts in which every formula was looked for.'),
    beside: z.int().describe('Texts of another authority, which were counted beside.'),
    themes: z.array(themeSchema).readonly(),
    formulas: z
      .array(
        z.object({
          ...formulaFacts,
          hits: z.int(),
          texts: z.int().describe('n of N.'),
          beside: z.int().describe('Texts of another authority that have it.'),
          partners: z.array(z.string()).readonly(),
          all_languages: z
            .object({
              ...acrossFacts,
              not_testable: z.int(),
              partners: z.array(z.string()).readonly().describe('Partners with a statement that says it.'),
            })
            .optional()
            .describe('One count for all languages; left out where `lang` is given.'),
          link: z.string(),
        }),
      )
      .readonly(),
  })
  .openapi('FormulaList');

const partUse = {
  texts_with: z.int(),
  texts: z.int(),
  hits: z.int(),
  first: z.string().nullable(),
  last: z.string().nullable(),
};

const partnerUseSchema = z
  .object({
    partner: z.string(),
    name: z.string(),
    ...partUse,
    beside: besideTexts,
    chances_since: z.int().describe('Later texts of this partner without it.'),
  })
  .openapi('PartnerUse');

export const formulaLineSchema = z
  .object({
    statement: z.string(),
    partner: z.string(),
    adopted: z.string(),
    lang: z.string(),
    authority: authority.describe('Whose words the text is.'),
    specimen: z.literal(true).optional(),
    ...contextFields,
    variant: z.string(),
    slots: z
      .record(z.string(), z.object({ words: z.string(), from: z.int(), to: z.int() }))
      .describe('What stands in the open places: whose sovereignty, which country.'),
    order: z.array(z.string()).readonly().describe('Members of an unordered set in the order of this text.'),
  })
  .openapi('FormulaLine');

export const formulaCardSchema = z
  .object({
    ...formulaFacts,
    theme_title: z.string().nullable(),
    lang: z
      .string()
      .nullable()
      .describe(
        'The language asked for; null: all together, and of each statement the one text that was asked.',
      ),
    sentence: z.string(),
    texts: z.int().describe('Texts that were asked; without `lang` one a statement.'),
    texts_with: z.int().describe('Of these, those that have it: assigned to a partner or not.'),
    authority: countedAuthority,
    beside: besideTexts,
    hits: z.int(),
    searched: z.object({
      from: z.string().nullable(),
      to: z.string().nullable(),
      collection: z.string().nullable(),
      loaded: z.string().nullable(),
      engine: z.string(),
    }),
    all_languages: acrossSchema
      .optional()
      .describe(
        'One count for all languages together, statement by statement; left out where `lang` is given.',
      ),
    thin: z.boolean(),
    first: z
      .object({ statement: z.string(), adopted: z.string() })
      .nullable()
      .describe('The oldest of these texts that has it.'),
    matrix: z.array(partnerUseSchema).readonly(),
    unassigned: z
      .object(partUse)
      .nullable()
      .describe(
        'Texts that are assigned to no partner; null where there are none. With `matrix` they add up to `texts` and `texts_with`.',
      ),
    variants: z
      .array(
        z.object({
          variant: z.string().describe('A key: the words in small letters, without marks.'),
          wording: z.string().describe('The words as they are printed where they first stand.'),
          lang: z.string(),
          hits: z.int(),
          texts: z.int(),
          partners: z.array(z.string()).readonly(),
          first: z.string(),
          last: z.string(),
        }),
      )
      .readonly(),
    absences: z
      .array(z.object({ partner: z.string(), statement: z.string(), last_with: z.string() }))
      .readonly()
      .describe('Latest texts that lack it although an earlier text of the same partner has it.'),
    notice: z.string().optional(),
    cursor: z.string().nullable(),
    next: z.string().nullable(),
    lines: z.array(formulaLineSchema).readonly(),
  })
  .openapi('FormulaCard');
