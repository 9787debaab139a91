import type { McpServer } from '@modelcontextprotocol/server';
import { z } from 'zod';
import { clauseUrl, textPinUrl } from '../../addresses/urls.ts';
import type { ComparedSide } from '../../answers/compare/comparison.ts';
import { compareAny } from '../../answers/compare/crossing.ts';
import { readAbsences, readEvidence } from '../../answers/formulas/absences.ts';
import { readFormulaCard } from '../../answers/formulas/formulas.ts';
import { selectorIn } from '../../answers/passage.ts';
import { searchTexts } from '../../answers/search/search.ts';
import { readStatementList } from '../../answers/statements/statements.ts';
import type { RowClause } from '../../comparison/index.ts';
import { crossedReply } from '../api/compare/crossed-reply.ts';
import { ignoredClasses, ignoreField } from '../api/compare/ignored.ts';
import { comparisonReply } from '../api/compare/reply.ts';
import { absencesReply } from '../api/formulas/absences.ts';
import { formulaCardReply, lineReply } from '../api/formulas/formula-reply.ts';
import { cursorParameter, dateParameter, langParameter, offsetCursor } from '../api/parameters.ts';
import { searchReply } from '../api/search/reply.ts';
import { statementReply } from '../api/statements/statement-reply.ts';
import { answer, answered, need, type ToolContext } from './answer.ts';

const READ_ONLY = { readOnlyHint: true, idempotentHint: true, openWorldHint: false } as const;
const lang = langParameter.optional();

/** The filters of the API: a date that it refuses must not become “0 of 0” here. */
const filters = {
  series: z
    .array(z.string().min(1).max(60))
    .min(1)
    .max(40)
    .optional()
    .describe('Ids of series, for example us, cn, ru, eu.'),
  from: dateParameter('Adopted on or after, YYYY[-MM[-DD]].', '2021').optional(),
  to: dateParameter('Adopted on or before; a year or month counts whole.', '2025-06').optional(),
  lang,
};
const ROWS = 40;

/** Tools that read: statements, comparisons, search, formulas, absences. */
export function addReadingTools(server: McpServer, context: ToolContext): void {
  const { db, collection } = context;
  server.registerTool(
    'list_statements',
    {
      title: 'List statements',
      description: 'Joint statements with their facts, newest first. total says how many match.',
      inputSchema: z.object({
        ...filters,
        limit: z.int().min(1).max(100).optional(),
        cursor: cursorParameter.optional(),
      }),
      annotations: READ_ONLY,
    },
    (query) =>
      answered(async () => {
        const list = need(await readStatementList(db, collection, { limit: 25, ...query }));
        return answer(context, {
          total: list.total,
          cursor: list.cursor,
          statements: list.statements.map((statement) => statementReply(statement, collection)),
        });
      }),
  );
  server.registerTool(
    'compare',
    {
      title: 'Compare two statements',
      description:
        'Aligned rows of two statements: reworded, only in A, only in B, moved. Same rows are counted, not listed. With lang_a and lang_b, or where no language is common, rows are counterparts across languages, with how sure they are and the evidence. pin is the permanent address of the comparison.',
      inputSchema: z.object({
        a: z.string().max(300),
        b: z.string().max(300),
        lang,
        lang_a: lang.describe('Language of A, where it is not that of B.'),
        lang_b: lang.describe('Language of B, where it is not that of A.'),
        mode: z.enum(['series', 'cross']).optional(),
        ignore: ignoreField.optional(),
        from_row: z.int().min(1).optional().describe('Continue at this row number.'),
      }),
      annotations: READ_ONLY,
    },
    ({ from_row = 1, ignore, ...query }) =>
      answered(async () => {
        const any = need(await compareAny(db, query));
        if (any.kind === 'crossed') {
          const { a, b } = any.crossed;
          const reply = crossedReply(any.crossed);
          const rows = reply.rows.filter(({ n }) => n >= from_row);
          return answer(context, {
            ...reply,
            a: { ...reply.a, text_address: textPinUrl(reply.a.sha256) },
            b: { ...reply.b, text_address: textPinUrl(reply.b.sha256) },
            next_row: rows[ROWS]?.n ?? null,
            rows: rows.slice(0, ROWS).map((row) => ({
              ...row,
              a: row.a.map((clause) => ({ ...clause, ...placeOf(a, clause) })),
              b: row.b.map((clause) => ({ ...clause, ...placeOf(b, clause) })),
            })),
          });
        }
        const { compared } = any;
        const reply = comparisonReply(compared, { only: 'changes', ignore: ignoredClasses(ignore) });
        const rows = reply.rows.filter(({ n }) => n >= from_row);
        return answer(context, {
          ...reply,
          a: { ...reply.a, text_address: textPinUrl(reply.a.sha256) },
          b: { ...reply.b, text_address: textPinUrl(reply.b.sha256) },
          next_row: rows[ROWS]?.n ?? null,
          rows: rows.slice(0, ROWS).map(({ edits, ...row }) => ({
            ...row,
            a: row.a.map((clause) => ({ ...clause, ...placeOf(compared.a, clause) })),
            b: row.b.map((clause) => ({ ...clause, ...placeOf(compared.b, clause) })),
          })),
        });
      }),
  );
  server.registerTool(
    'search',
    {
      title: 'Search the wording',
      description:
        'Key word in context. "exact phrase", AND, OR, NOT, NEAR(a b, 5), word*. sentence is a citable answer, also for zero hits, unless citable is false; cite it with pin.',
      inputSchema: z.object({
        q: z.string().min(1).max(500),
        ...filters,
        lemma: z.boolean().optional().describe('Find other forms of the words too.'),
        theme: z.string().min(1).max(60).optional().describe('Only clauses with a formula of this theme.'),
        cursor: offsetCursor.optional(),
      }),
      annotations: READ_ONLY,
    },
    (query) =>
      answered(async () => {
        const { facets, ...reply } = searchReply(
          query,
          need(await searchTexts(db, collection, { limit: 20, ...query })),
          collection,
        );
        return answer(context, {
          ...reply,
          by_series: facets.series,
          by_theme: facets.theme.filter((one) => one.hits > 0),
          lines: reply.lines.map(withTextAddress),
        });
      }),
  );
  server.registerTool(
    'formula_history',
    {
      title: 'History of a formula',
      description:
        'Who uses a diplomatic formula: per partner first, last, n of N; variants; places with quotes.',
      inputSchema: z.object({ id: z.string().max(100).describe('Id of a formula, see /v1/formulas.'), lang }),
      annotations: READ_ONLY,
    },
    (query) =>
      answered(async () => {
        const card = need(
          await readFormulaCard(db, collection, { id: query.id, lang: query.lang ?? 'en', limit: 20 }),
        );
        const reply = formulaCardReply(card, { limit: 20, offset: 0 }, collection);
        return answer(context, { ...reply, lines: reply.lines.map(withTextAddress) });
      }),
  );
  server.registerTool(
    'absent_from',
    {
      title: 'What a statement does not say',
      description:
        'Formulas that a statement lacks although its predecessor, or the latest texts of at least two other partners, have them; stands quotes a place where each does stand. Texts that are not in the collection never count as silent.',
      inputSchema: z.object({ statement: z.string().max(300), lang }),
      annotations: READ_ONLY,
    },
    (query) =>
      answered(async () => {
        const ledger = need(await readAbsences(db, query.statement, query.lang));
        const evidence = await readEvidence(db, ledger);
        const reply = absencesReply(ledger, collection);
        return answer(context, {
          ...reply,
          absences: reply.absences.map((absence) => {
            const line = evidence.get(absence.formula);
            return line
              ? { ...absence, stands: withTextAddress(lineReply(line, ledger.lang, collection)) }
              : absence;
          }),
        });
      }),
  );
}

/** Where a clause of a compared text stands, so that it can be quoted and checked. */
function placeOf(side: ComparedSide, { clause, from, to }: RowClause) {
  const id = side.found?.statement.record.id;
  const { text, lang } = side.segmented;
  return {
    selector: selectorIn(text, from, to),
    ...(id === undefined ? {} : { page: clauseUrl(id, clause, { lang }) }),
  };
}

/** Each line can be checked where it stands: the page, and the very wording by its fingerprint. */
function withTextAddress<Line extends { readonly sha256: string }>(line: Line) {
  return { ...line, text: textPinUrl(line.sha256) };
}
