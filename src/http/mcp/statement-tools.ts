import type { McpServer } from '@modelcontextprotocol/server';
import { z } from 'zod';
import { statementUrl } from '../../addresses/urls.ts';
import { encodeCursor } from '../../answers/cursor.ts';
import { unwrap } from '../../answers/refusal.ts';
import { readStatementList } from '../../answers/statements/statements.ts';
import { findText } from '../../answers/statements/texts.ts';
import { type StatementReply, statementReply } from '../api/statements/statement-reply.ts';
import { wholeTextReply } from '../api/statements/text-reply.ts';
import { answer, answered, type ToolContext } from './answer.ts';
import { authority, cursor, detail, filters, lang, maxTokens, statementReference } from './arguments.ts';
import { fitting, leftOver } from './bounds.ts';
import { addTool } from './tool.ts';

/** Tools that say which statements there are, and what one of them says. */
export function addStatementTools(server: McpServer, context: ToolContext): void {
  const { db, collection } = context;
  addTool(
    server,
    'list_statements',
    {
      title: 'List statements',
      description:
        'Joint statements by id, date, title and languages, newest first; total says how many match.',
      arguments: {
        ...filters,
        authority: authority.describe(
          'Only statements whose text has this authority: official, authentic, unofficial, or all of any. beside counts the others.',
        ),
        obtained: z.boolean().optional().describe('true: only those whose text is here; false: only others.'),
        limit: z.int().min(1).max(100).optional().describe('How many at most; 25 unless given.'),
        cursor,
        detail: detail.describe('With every fact of the record: parties, place, sources, rights, versions.'),
        max_tokens: maxTokens,
      },
    },
    ({ detail = false, max_tokens, ...query }) =>
      answered(async () => {
        const list = unwrap(await readStatementList(db, collection, { limit: 25, ...query }));
        const all = list.statements.map((statement) => statementReply(statement, collection));
        const head = { total: list.total, ...(list.beside === null ? {} : { beside: list.beside }) };
        const shown = fitting(
          all.map((statement) => (detail ? statement : shortStatement(statement))),
          head,
          max_tokens,
        );
        const last = list.statements[shown.length - 1]?.record;
        const isCut = shown.length < all.length && last !== undefined;
        const next = isCut ? encodeCursor([last.adopted, last.id]) : list.cursor;
        return answer(context, {
          ...head,
          statements: shown,
          ...(next === null
            ? { left: 0 }
            : leftOver(query.cursor === undefined ? list.total - shown.length : null, 'statements', {
                cursor: next,
              })),
        });
      }),
  );
  addTool(
    server,
    'read_text',
    {
      title: 'Read a text',
      description:
        'One statement: its facts, and its text clause by clause from a clause on. Clauses count from 0, as in every other tool.',
      arguments: {
        statement: statementReference('The statement.'),
        from_clause: z.int().min(0).optional().describe('Begin at this clause; 0 unless given.'),
        clauses: z.int().min(1).max(500).optional().describe('How many clauses at most.'),
        lang,
        max_tokens: maxTokens,
      },
    },
    ({ statement, from_clause = 0, clauses = 500, lang, max_tokens }) =>
      answered(async () => {
        const found = unwrap(await findText(db, statement, lang, 'statement'));
        const { text: _, pin, clauses: all, ...facts } = wholeTextReply(found);
        const { record } = found.statement;
        const head = {
          ...facts,
          place: record.place,
          parties: record.parties,
          languages: [...new Set(found.statement.texts.map((one) => one.lang))],
          text_address: pin,
          page: statementUrl(record.id, { lang: facts.lang }),
          clauses_in_all: all.length,
        };
        const wanted = all.slice(from_clause, from_clause + clauses);
        const shown = fitting(
          wanted.map(({ clause, kind, number, text }) => ({
            clause,
            ...(kind === 'heading' || kind === 'signature' ? { kind } : {}),
            ...(number === undefined ? {} : { number }),
            text,
          })),
          head,
          max_tokens,
        );
        const after = from_clause + shown.length;
        return answer(context, {
          ...head,
          clauses: shown,
          ...leftOver(all.length - after, 'clauses', { from_clause: after }),
        });
      }),
  );
}

/** What an agent chooses a statement by. */
function shortStatement({ id, adopted, title, short, partner, level, specimen, texts }: StatementReply) {
  const obtained = texts.filter((text) => text.obtained);
  return {
    id,
    adopted,
    title: short ?? title,
    partner,
    level,
    ...(specimen ? { specimen } : {}),
    words: Object.fromEntries(obtained.map(({ lang, words }) => [lang, words])),
  };
}
