import { z } from '@hono/zod-openapi';
import { formulaDataUrl, themeDataUrl } from '../../../addresses/urls.ts';
import type { StatementsAcross } from '../../../answers/formulas/across.ts';
import { partnerName } from '../../../answers/partner-names.ts';
import { vocabularyOf } from '../../../answers/vocabulary.ts';
import type { AcrossLanguages } from '../../../formula/index.ts';
import type { StoredCollection } from '../../../store/index.ts';
import { authorityQuery } from './formula-reply.ts';
import { acrossFacts, statementCount } from './formula-schema.ts';

const row = {
  ...acrossFacts,
  not_testable: z.int().describe('Statements whose only texts are in languages without a pattern.'),
  cells: z
    .array(z.object({ ...statementCount, not_testable: z.int() }))
    .readonly()
    .describe('One for each of `partners`, in their order.'),
  link: z.string(),
};

export const saidMatrixSchema = z
  .object({
    lang: z.string().nullable().describe('The one language that was asked for; null: all together.'),
    languages: z.array(z.string()).readonly().describe('Languages of the texts that count.'),
    partners: z
      .array(
        z.object({
          partner: z.string(),
          name: z.string(),
          statements: z.int().describe('Statements with a text that counts.'),
          beside: z.int().describe('Statements with texts of another authority only.'),
        }),
      )
      .readonly(),
    themes: z
      .array(z.object({ id: z.string(), title: z.string(), ...row }))
      .readonly()
      .describe('Statements that say any formula of the theme.'),
    formulas: z
      .array(z.object({ id: z.string(), name: z.string(), theme: z.string(), ...row }))
      .readonly()
      .describe('Formulas that some text says, or all of the theme that was asked for.'),
  })
  .openapi('SaidMatrix', {
    description: 'Themes and formulas by partner: one count of statements for all languages.',
  });

/** Which partner says what: statements in all languages, or in one. */
export function saidMatrixReply(
  across: StatementsAcross,
  query: { readonly lang?: string | undefined; readonly theme?: string | undefined },
  collection: StoredCollection | null,
): z.input<typeof saidMatrixSchema> {
  const asked = { ...(query.lang === undefined ? {} : { lang: query.lang }), ...authorityQuery(across) };
  const rowOf = ({ partners, not_testable, unassigned: _, ...count }: AcrossLanguages, link: string) => ({
    ...count,
    not_testable: not_testable.length,
    cells: partners.map(({ partner: _, first: __, last: ___, ...cell }) => cell),
    link,
  });
  const { formulas, themes } = vocabularyOf(collection);
  return {
    lang: query.lang ?? null,
    languages: across.languages,
    partners: across.partners.map((one) => ({ ...one, name: partnerName(one.partner, collection) })),
    themes: themes
      .filter(({ id }) => query.theme === undefined || id === query.theme)
      .map(({ id, title }) => ({ id, title, ...rowOf(across.ofTheme(id), themeDataUrl(id, asked)) })),
    formulas: formulas
      .filter(({ theme }) => query.theme === undefined || theme === query.theme)
      .map((formula) => ({ formula, count: across.ofFormula(formula) }))
      .filter(
        ({ count }) => query.theme !== undefined || count.statements_with + count.beside.statements_with > 0,
      )
      .map(({ formula: { id, name, theme }, count }) => ({
        id,
        name,
        theme,
        ...rowOf(count, formulaDataUrl(id, asked)),
      })),
  };
}

export const SAID_COLUMNS = [
  ...['formula', 'theme', 'partner', 'statements_with', 'statements'],
  ...['statements_beside_with', 'statements_beside', 'not_testable', 'lang', 'authority'],
] as const;

/** One line a formula and partner. */
export function saidRows(
  said: z.input<typeof saidMatrixSchema>,
  authority: string,
): readonly (readonly (string | number | null)[])[] {
  return said.formulas.flatMap(({ id, theme, cells }) =>
    cells.map((cell, index) => [
      id,
      theme,
      said.partners[index]?.partner ?? '',
      cell.statements_with,
      cell.statements,
      cell.beside.statements_with,
      cell.beside.statements,
      cell.not_testable,
      said.lang,
      authority,
    ]),
  );
}
