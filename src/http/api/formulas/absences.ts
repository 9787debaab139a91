import { createRoute, z } from '@hono/zod-openapi';
import { formulaDataUrl } from '../../../addresses/urls.ts';
import { type AbsenceLedger, readAbsences } from '../../../answers/formulas/absences.ts';
import { unwrap } from '../../../answers/refusal.ts';
import { counted } from '../../../answers/search/search-sentence.ts';
import { ENGINE_VERSION } from '../../../comparison/index.ts';
import type { StoredCollection } from '../../../store/index.ts';
import { idParameter, langParameter } from '../parameters.ts';
import { NOT_MODIFIED, PROBLEMS } from '../problem-schema.ts';
import { createRouter, onlyParameters } from '../router.ts';
import { specimenNotice } from '../statements/statement-reply.ts';

const textRef = z.object({ statement: z.string(), partner: z.string(), adopted: z.string() });

const absenceSchema = z
  .object({
    statement: z.string(),
    lang: z.string(),
    sentence: z.string(),
    specimen: z.literal(true).optional(),
    notice: z.string().optional(),
    predecessor: textRef.nullable().describe('The text before it with the same partner.'),
    others: z.array(textRef).readonly().describe('The latest text of every other partner up to this date.'),
    present: z.int().describe('Formulas of the lexicon that stand in the text.'),
    engine: z.string(),
    collection: z.string().nullable(),
    loaded: z.string().nullable(),
    absences: z
      .array(
        z.object({
          formula: z.string(),
          name: z.string(),
          theme: z.string(),
          predecessor: z.boolean().describe('The text before has it.'),
          partners: z.array(z.string()).readonly().describe('Others whose latest text has it.'),
          of: z.int().describe('… out of so many.'),
          link: z.string(),
        }),
      )
      .readonly(),
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
      .describe('Wording shared by at least three partners that the text lacks, the weightiest first.'),
  })
  .openapi('Absences');

const query = z.object({ lang: langParameter.optional() });

const absencesRoute = createRoute({
  method: 'get',
  path: '/v1/statements/{id}/absences',
  operationId: 'listAbsences',
  tags: ['Shared language'],
  summary: 'What a statement does not say although its predecessor, or two other partners, have it',
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
  const refOf = ({
    statement,
    partner,
    adopted,
  }: {
    statement: string;
    partner: string;
    adopted: string;
  }) => ({
    statement,
    partner,
    adopted,
  });
  const dropped = ledger.absences.filter(({ predecessor }) => predecessor).length;
  return {
    statement: record.id,
    lang: ledger.lang,
    sentence: sentenceOf(ledger, dropped),
    ...(record.specimen ? { specimen: true as const } : {}),
    ...specimenNotice([record]),
    predecessor: ledger.predecessor ? refOf(ledger.predecessor) : null,
    others: ledger.others.map(refOf),
    present: ledger.present,
    engine: ENGINE_VERSION,
    collection: collection?.record.id ?? null,
    loaded: collection?.loaded ?? null,
    absences: ledger.absences.map(({ formula, predecessor, partners }) => ({
      formula: formula.id,
      name: formula.name,
      theme: formula.theme,
      predecessor,
      partners,
      of: ledger.others.length,
      link: formulaDataUrl(formula.id, { lang: ledger.lang }),
    })),
    wordings: ledger.wordings.map((wording) => ({ ...wording, of: ledger.others.length })),
  };
}

export const absenceRoutes = createRouter().openapi(absencesRoute, async (c) => {
  const ledger = unwrap(await readAbsences(c.env.DB, c.req.valid('param').id, c.req.valid('query').lang));
  return c.json(absencesReply(ledger, c.var.collection), 200);
});

/** A part that nothing could be found by is said to be that, not counted as nothing found. */
function sentenceOf({ statement, predecessor, others, absences }: AbsenceLedger, dropped: number): string {
  const { id } = statement.record;
  const before = predecessor
    ? `${id} lacks ${counted(dropped, 'formula')} that its predecessor ${predecessor.statement} has`
    : `The collection has no text before ${id} with the same partner`;
  const beside =
    others.length === 0
      ? 'and no text of another partner up to its date.'
      : others.length === 1
        ? 'and the text of one other partner only, where two would have to agree.'
        : `and ${predecessor ? '' : 'it lacks '}${counted(absences.length - dropped, predecessor ? 'more formula' : 'formula')} that at least two of ${others.length} other partners' latest texts have.`;
  return `${before}, ${beside}`;
}
