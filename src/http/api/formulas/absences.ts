import { createRoute, z } from '@hono/zod-openapi';
import { formulaDataUrl } from '../../../addresses/urls.ts';
import { textsBeside } from '../../../answers/authority-words.ts';
import { type AbsenceLedger, readAbsences } from '../../../answers/formulas/absences.ts';
import { languageNames } from '../../../answers/language-names.ts';
import { unwrap } from '../../../answers/refusal.ts';
import { counted } from '../../../answers/search/search-sentence.ts';
import { ENGINE_VERSION } from '../../../comparison/index.ts';
import { countedAuthority } from '../../../statement/index.ts';
import type { StoredCollection } from '../../../store/index.ts';
import { authorityParameter, idParameter, langParameter } from '../parameters.ts';
import { NOT_MODIFIED, PROBLEMS } from '../problem-schema.ts';
import { createRouter, onlyParameters } from '../router.ts';
import { specimenNotice } from '../statements/statement-reply.ts';

const textRef = z.object({ statement: z.string(), partner: z.string(), adopted: z.string() });

const formulaSchema = z.object({
  formula: z.string(),
  name: z.string(),
  theme: z.string(),
  predecessor: z.boolean().describe('The earlier statement, `predecessor`, has it.'),
  partners: z.array(z.string()).readonly().describe('Others whose latest statement has it.'),
  of: z.int().describe('… out of so many that can be asked for it.'),
  stands: z
    .object({ statement: z.string(), lang: z.string() })
    .describe('A text that has it: of the earlier statement, else of another partner.'),
  beside: z
    .boolean()
    .describe('A text of the statement that does not count has it, such as an unofficial translation.'),
  link: z.string(),
});

const absenceSchema = z
  .object({
    statement: z.string(),
    authority: countedAuthority,
    lang: z.string().describe('Language of `wordings`.'),
    languages: z
      .array(z.string())
      .readonly()
      .describe(
        'Languages in which formulas were looked for: of every text that counts, or the one asked for.',
      ),
    sentence: z.string(),
    specimen: z.literal(true).optional(),
    notice: z.string().optional(),
    predecessor: textRef
      .nullable()
      .describe(
        'An earlier statement with the same partner whose text is here: the latest of its level and about its length, else the latest of any. Others may lie between.',
      ),
    others: z.array(textRef).readonly().describe('The latest statement of every other partner.'),
    beside: z
      .array(z.string())
      .readonly()
      .describe('Earlier statements of which only texts of another authority are here: they were not asked.'),
    present: z.int().describe('Formulas of the lexicon that the statement has.'),
    engine: z.string(),
    collection: z.string().nullable(),
    loaded: z.string().nullable(),
    absences: z.array(formulaSchema).readonly(),
    not_testable: z
      .array(formulaSchema)
      .readonly()
      .describe(
        'Formulas that were to be expected and have no pattern in any language of the statement: it is not silent on them.',
      ),
    wordings: z
      .array(
        z.object({
          id: z.string(),
          words: z.string(),
          predecessor: z.boolean(),
          partners: z.array(z.string()).readonly(),
          of: z.int(),
          texts: z.int().describe('Texts of the language that have it.'),
        }),
      )
      .readonly()
      .nullable()
      .describe(
        'Wording shared by at least three partners that the text lacks, the weightiest first; null with another `authority` than `official`, for which it is not counted.',
      ),
  })
  .openapi('Absences');

const query = z.object({ lang: langParameter.optional(), authority: authorityParameter.optional() });

const absencesRoute = createRoute({
  method: 'get',
  path: '/v1/statements/{id}/absences',
  operationId: 'listAbsences',
  tags: ['Shared language'],
  summary: 'What a statement does not say although an earlier one, or two other partners, have it',
  middleware: onlyParameters(Object.keys(query.shape)),
  request: {
    params: z.object({ id: idParameter('Id of a statement.', 'specimen-2022-05-20-north') }),
    query,
  },
  responses: {
    200: { description: 'The absence ledger.', content: { 'application/json': { schema: absenceSchema } } },
    ...NOT_MODIFIED,
    ...PROBLEMS,
  },
});

/** The absence ledger as the API shows it. */
export function absencesReply(
  ledger: AbsenceLedger,
  collection: StoredCollection | null,
): z.input<typeof absenceSchema> {
  const { record } = ledger.statement;
  const refOf = ({ statement, partner, adopted }: z.output<typeof textRef>) => ({
    statement,
    partner,
    adopted,
  });
  const entryOf = ({ formula, stands, ...facts }: AbsenceLedger['absences'][number]) => ({
    ...facts,
    formula: formula.id,
    name: formula.name,
    theme: formula.theme,
    stands: { statement: stands.statement, lang: stands.lang },
    link: formulaDataUrl(formula.id, { lang: stands.lang }),
  });
  const dropped = ledger.absences.filter(({ predecessor }) => predecessor).length;
  return {
    statement: record.id,
    authority: ledger.authority,
    lang: ledger.lang,
    languages: ledger.languages,
    sentence: sentenceOf(ledger, dropped),
    ...(record.specimen ? { specimen: true as const } : {}),
    ...specimenNotice([record]),
    predecessor: ledger.predecessor ? refOf(ledger.predecessor) : null,
    others: ledger.others.map(refOf),
    beside: ledger.beside,
    present: ledger.present,
    engine: ENGINE_VERSION,
    collection: collection?.record.id ?? null,
    loaded: collection?.loaded ?? null,
    absences: ledger.absences.map(entryOf),
    not_testable: ledger.not_testable.map(entryOf),
    wordings: ledger.wordings?.map((wording) => ({ ...wording, of: ledger.others.length })) ?? null,
  };
}

export const absenceRoutes = createRouter().openapi(absencesRoute, async (c) => {
  const { lang, authority } = c.req.valid('query');
  const ledger = unwrap(
    await readAbsences(c.env.DB, c.var.collection, c.req.valid('param').id, lang, { authority }),
  );
  return c.json(absencesReply(ledger, c.var.collection), 200);
});

/** A part that nothing could be found by is said to be that, not counted as nothing found; so is what was not asked. */
function sentenceOf(ledger: AbsenceLedger, dropped: number): string {
  const { statement, predecessor, others, absences, languages } = ledger;
  const { id } = statement.record;
  const before = predecessor
    ? `${id} (${languageNames(languages)}) lacks ${counted(dropped, 'formula')} that the earlier ${predecessor.statement} has`
    : `The collection has no text before ${id} (${languageNames(languages)}) with the same partner`;
  const beside =
    others.length === 0
      ? 'and no text of another partner up to its date.'
      : others.length === 1
        ? 'and the text of one other partner only, where two would have to agree.'
        : `and ${predecessor ? '' : 'it lacks '}${counted(absences.length - dropped, predecessor ? 'more formula' : 'formula')} that at least two of ${others.length} other partners' latest texts have.`;
  return `${before}, ${beside}${leftOut(ledger)}`;
}

function leftOut({ authority, not_testable, absences, beside }: AbsenceLedger): string {
  const own = absences.filter((absence) => absence.beside).length;
  return [
    not_testable.length === 0
      ? ''
      : ` ${counted(not_testable.length, 'expected formula')} could not be looked for in its languages.`,
    own === 0
      ? ''
      : ` ${own} of those that it lacks ${own === 1 ? 'occurs' : 'occur'} in one of its texts that does not count.`,
    beside.length === 0
      ? ''
      : ` Not asked, because only ${textsBeside(2, authority).slice(2)} are here: ${beside.join(', ')}.`,
  ].join('');
}
