import { z } from '@hono/zod-openapi';
import { contextFields } from '../search/schema.ts';

export const themeSchema = z
  .object({
    id: z.string(),
    order: z.int(),
    title: z.string(),
    titles: z.record(z.string(), z.string()).describe('The title by language.'),
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

export const formulaListSchema = z
  .object({
    lang: z.string(),
    texts: z.int().describe('N: texts in which every formula was looked for.'),
    themes: z.array(themeSchema).readonly(),
    formulas: z
      .array(
        z.object({
          ...formulaFacts,
          hits: z.int(),
          texts: z.int().describe('n of N.'),
          partners: z.array(z.string()).readonly(),
          link: z.string(),
        }),
      )
      .readonly(),
  })
  .openapi('FormulaList');

const partnerUseSchema = z
  .object({
    partner: z.string(),
    name: z.string(),
    texts_with: z.int(),
    texts: z.int(),
    hits: z.int(),
    first: z.string().nullable(),
    last: z.string().nullable(),
    chances_since: z.int().describe('Later texts of this partner without it.'),
  })
  .openapi('PartnerUse');

export const formulaLineSchema = z
  .object({
    statement: z.string(),
    partner: z.string(),
    adopted: z.string(),
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
    lang: z.string(),
    sentence: z.string(),
    texts: z.int(),
    texts_with: z.int(),
    hits: z.int(),
    searched: z.object({
      from: z.string().nullable(),
      to: z.string().nullable(),
      collection: z.string().nullable(),
      loaded: z.string().nullable(),
      engine: z.string(),
    }),
    thin: z.boolean(),
    first: z.object({ statement: z.string(), adopted: z.string() }).nullable(),
    matrix: z.array(partnerUseSchema).readonly(),
    variants: z
      .array(
        z.object({
          variant: z.string(),
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
