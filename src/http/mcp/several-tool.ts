import type { McpServer } from '@modelcontextprotocol/server';
import { z } from 'zod';
import { LEAST_PARALLEL, MOST_PARALLEL, severalCitedUrl, textReference } from '../../addresses/urls.ts';
import {
  certaintyOf,
  HELD_BY,
  heldBy,
  likenessOf,
  type Parallel,
  type ParallelRow,
  readParallel,
} from '../../answers/compare/parallel.ts';
import { filteredRows } from '../../answers/compare/parallel-filter.ts';
import { parallelSentence } from '../../answers/compare/parallel-sentence.ts';
import { unwrap } from '../../answers/refusal.ts';
import { vocabularyOf } from '../../answers/vocabulary.ts';
import { answer, answered, type ToolContext } from './answer.ts';
import { lang, maxTokens, statementReference, themeArgument } from './arguments.ts';
import { fitting, leftOver } from './bounds.ts';
import { addTool } from './tool.ts';

/** Three or four statements clause by clause: in how many of them each passage is, and how each words it. */
export function addSeveralTool(server: McpServer, context: ToolContext): void {
  addTool(
    server,
    'compare_several',
    {
      title: 'Compare three or four statements',
      description:
        'Three or four statements clause by clause. held: "all" is what all of them say, "one" what one alone says. A passage in the same words as one before it names that statement (same_as). cite is the permanent page.',
      arguments: {
        statements: z
          .array(statementReference('A statement.'))
          .min(LEAST_PARALLEL)
          .max(MOST_PARALLEL)
          .describe('Three or four statements; those of one series are put in the order of time.'),
        held: z
          .enum(HELD_BY)
          .optional()
          .describe('Only passages of all the texts, of several but not all, or of one alone.'),
        theme: themeArgument(vocabularyOf(context.collection))
          .optional()
          .describe('Only passages in which some text speaks of this theme.'),
        q: z
          .string()
          .min(1)
          .max(300)
          .optional()
          .describe(
            'Only passages in which some text has this word or phrase: “filter” counts them, sentence and counts are of the whole.',
          ),
        lang,
        from_row: z.int().min(1).optional().describe('Go on at this number of a row: “next.from_row”.'),
        max_tokens: maxTokens,
      },
    },
    ({ statements, held, theme, q, lang, from_row = 1, max_tokens }) =>
      answered(async () => {
        const vocabulary = vocabularyOf(context.collection);
        const parallel = unwrap(await readParallel(context.db, vocabulary, { statements, lang }));
        const { columns, counts } = parallel;
        const asked = { held, theme, q };
        const { rows, filter } = unwrap(await filteredRows(context.db, vocabulary, parallel, asked));
        const wanted = rows.filter(({ n }) => n >= from_row).map((row) => compactRow(parallel, row));
        const references = columns.map(({ statement, text }) =>
          textReference(statement.record.id, text.sha256),
        );
        const head = {
          sentence: parallelSentence(parallel, 'en'),
          statements: columns.map(({ statement: { record }, text }) => ({
            id: record.id,
            lang: text.lang,
            authority: text.authority,
            ...(record.specimen ? { specimen: true } : {}),
          })),
          counts,
          ...(filter ? { filter } : {}),
          cite: new URL(severalCitedUrl(references, { lang, ...asked }), context.origin).href,
        };
        const shown = fitting(wanted, head, max_tokens);
        const next = wanted[shown.length]?.n ?? 0;
        return answer(context, {
          ...head,
          rows: shown,
          ...leftOver(
            wanted.length - shown.length,
            'rows',
            { from_row: next },
            ', narrow with held, theme or q',
          ),
        });
      }),
  );
}

/** A row by the statements that have it: each its words, or whose words are the same. */
function compactRow({ columns }: Parallel, row: ParallelRow) {
  const idOf = (column: number) => columns[column]?.statement.record.id ?? '';
  const said = row.cells.flatMap((cell, column) => {
    if (cell.clauses.length === 0) return [];
    const likeness = likenessOf(cell);
    const certainty = certaintyOf(cell);
    const beside = cell.beside === null ? {} : { beside: idOf(cell.beside) };
    const text = cell.clauses.map((clause) => clause.text).join('\n');
    return [
      {
        statement: idOf(column),
        clauses: cell.clauses.map(({ clause }) => clause),
        ...(likeness === 'same' ? { same_as: idOf(cell.beside ?? 0) } : { text }),
        ...(likeness === null || likeness === 'same' ? {} : { likeness, ...beside }),
        ...(certainty === null ? {} : { certainty }),
      },
    ];
  });
  return { n: row.n, held: heldBy(row), said };
}
