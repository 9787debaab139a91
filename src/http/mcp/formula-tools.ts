import type { McpServer } from '@modelcontextprotocol/server';
import { z } from 'zod';
import { readAbsences, readEvidence } from '../../answers/formulas/absences.ts';
import { readFormulaCard, readFormulaList } from '../../answers/formulas/formulas.ts';
import { unwrap } from '../../answers/refusal.ts';
import { vocabularyOf } from '../../answers/vocabulary.ts';
import { absencesReply } from '../api/formulas/absences.ts';
import { formulaCardReply, formulaListReply, lineReply } from '../api/formulas/formula-reply.ts';
import { answer, answered, type ToolContext } from './answer.ts';
import {
  authority,
  detail,
  filters,
  lang,
  lineCursor,
  maxTokens,
  statementReference,
  themeArgument,
} from './arguments.ts';
import { fitting, leftOver } from './bounds.ts';
import { lineIn, shortLine } from './compact-lines.ts';
import { addTool } from './tool.ts';

const LINES = 100;

/** Tools on diplomatic formulas: which there are, who uses one, and what a statement leaves out. */
export function addFormulaTools(server: McpServer, context: ToolContext): void {
  const { db, collection } = context;
  const theme = themeArgument(vocabularyOf(collection));
  addTool(
    server,
    'list_formulas',
    {
      title: 'List formulas',
      description:
        'The formulas of the lexicon with ids and counts (texts: n of N). Without theme or q: the themes, with how many formulas each has. formula_history takes the ids.',
      arguments: {
        theme: theme.optional().describe('Only formulas of this theme.'),
        q: z
          .string()
          .min(1)
          .max(100)
          .optional()
          .describe('Only formulas whose id or usual wording has these letters.'),
        series: filters.series,
        lang,
        authority,
        cursor: lineCursor,
        max_tokens: maxTokens,
      },
    },
    ({ theme, q, series, lang = 'en', authority, cursor, max_tokens }) =>
      answered(async () => {
        const reply = formulaListReply(
          unwrap(await readFormulaList(db, collection, { lang, theme, series, authority })),
        );
        const head = { lang: reply.lang, texts: reply.texts, beside: reply.beside };
        if (theme === undefined && q === undefined) {
          const themes = reply.themes.map(({ id, title }) => {
            const own = reply.formulas.filter((formula) => formula.theme === id);
            return { id, title, formulas: own.length, standing: own.filter(({ hits }) => hits > 0).length };
          });
          return answer(context, { ...head, themes, left: 0 });
        }
        const wanted = q?.toLowerCase() ?? '';
        const fits = reply.formulas
          .filter(({ id, names }) =>
            [id, ...Object.values(names)].some((name) => name.toLowerCase().includes(wanted)),
          )
          .map(({ id, name, theme, texts, hits, partners, universal }) => ({
            id,
            name,
            theme,
            texts,
            hits,
            partners: partners.length,
            ...(universal ? { universal } : {}),
          }));
        const start = Number(cursor ?? 0);
        const formulas = fitting(fits.slice(start), head, max_tokens);
        const after = start + formulas.length;
        return answer(context, {
          ...head,
          formulas,
          ...leftOver(fits.length - after, 'formulas', { cursor: String(after) }),
        });
      }),
  );
  addTool(
    server,
    'formula_history',
    {
      title: 'History of a formula',
      description:
        'Who uses a diplomatic formula: per partner first, last, n of N; who dropped it; variants; places with quotes.',
      arguments: {
        id: z
          .string()
          .min(1)
          .max(100)
          .describe('Id of a formula, from list_formulas, read_theme or absent_from.'),
        series: filters.series,
        lang: lang.describe(
          'Language of the texts, such as en or ru; all together unless given, one text a statement.',
        ),
        authority,
        cursor: lineCursor,
        detail,
        max_tokens: maxTokens,
      },
    },
    ({ id, series, lang, authority, cursor, detail = false, max_tokens }) =>
      answered(async () => {
        const offset = Number(cursor ?? 0);
        const page = { limit: LINES, offset };
        const card = unwrap(await readFormulaCard(db, collection, { id, lang, series, authority, ...page }));
        const reply = formulaCardReply(card, page, collection);
        const users = reply.matrix.filter(({ hits }) => hits > 0);
        const head = {
          id: reply.id,
          name: reply.name,
          theme: reply.theme,
          ...(reply.note === undefined ? {} : { note: reply.note }),
          lang: reply.lang,
          sentence: reply.sentence,
          ...(reply.notice === undefined ? {} : { notice: reply.notice }),
          ...(offset > 0
            ? {}
            : {
                partners: users.map(({ partner, texts_with, texts, first, last, chances_since }) => ({
                  partner,
                  texts_with,
                  texts,
                  first,
                  last,
                  chances_since,
                })),
                partners_without: reply.matrix.length - users.length,
                dropped: reply.absences,
                variants: reply.variants.slice(0, 5).map(({ wording, hits }) => ({ wording, hits })),
              }),
        };
        const lines = fitting(
          reply.lines.map((line) => ({
            ...lineIn(line, detail),
            ...(lang === undefined ? { lang: line.lang } : {}),
          })),
          head,
          max_tokens,
        );
        const after = offset + lines.length;
        return answer(context, {
          ...head,
          lines,
          ...leftOver(reply.hits - after, 'places', { cursor: String(after) }),
        });
      }),
  );
  addTool(
    server,
    'absent_from',
    {
      title: 'What a statement does not say',
      description:
        'Formulas that a statement lacks although an earlier one with the same partner (dropped), or the latest texts of at least two other partners, have them; stands quotes a place where each does stand. Texts that are not in the collection never count as silent.',
      arguments: {
        statement: statementReference('The statement.'),
        dropped: z.boolean().optional().describe('Only what an earlier statement with this partner has.'),
        theme: theme.optional().describe('Only formulas of this theme.'),
        lang,
        authority,
        cursor: lineCursor,
        detail,
        max_tokens: maxTokens,
      },
    },
    ({ statement, dropped, theme, lang, authority, cursor, detail = false, max_tokens }) =>
      answered(async () => {
        const ledger = unwrap(
          await readAbsences(db, collection, statement, lang, { authority, parameter: 'statement' }),
        );
        const evidence = await readEvidence(db, ledger);
        const {
          absences,
          wordings,
          not_testable,
          others,
          collection: _,
          loaded: __,
          ...reply
        } = absencesReply(ledger, collection);
        const head = { ...reply, others: others.length, not_testable: not_testable.length };
        const fits = absences.filter(
          (one) => (theme === undefined || one.theme === theme) && (!dropped || one.predecessor),
        );
        const items = [
          ...fits.map(({ formula, name, theme, predecessor, partners, of, link }) => {
            const line = evidence.get(formula);
            return {
              formula,
              name,
              theme,
              ...(predecessor ? { dropped: true } : {}),
              partners: detail ? partners : partners.length,
              of,
              ...(detail ? { link } : {}),
              ...(line ? { stands: standing(lineReply(line, collection), detail) } : {}),
            };
          }),
          ...(theme === undefined ? (wordings ?? []) : [])
            .filter((one) => !dropped || one.predecessor)
            .map(({ words, predecessor, partners, of }) => ({
              words,
              ...(predecessor ? { dropped: true } : {}),
              partners: detail ? partners : partners.length,
              of,
            })),
        ];
        const start = Number(cursor ?? 0);
        const shown = fitting(items.slice(start), head, max_tokens);
        const after = start + shown.length;
        return answer(context, {
          ...head,
          absences: shown,
          ...leftOver(
            items.length - after,
            'absences',
            { cursor: String(after) },
            ', or narrow with dropped or theme',
          ),
        });
      }),
  );
}

/** Where an absent formula does stand: the words alone unless details are asked for. */
function standing(line: ReturnType<typeof lineReply>, detail: boolean) {
  if (detail) return lineIn(line, true);
  const { in: where, clause, match } = shortLine(line);
  return { in: where, clause, match };
}
