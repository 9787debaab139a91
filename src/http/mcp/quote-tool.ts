import type { McpServer } from '@modelcontextprotocol/server';
import { z } from 'zod';
import { goneDetail, locate, otherVersionsWith } from '../../answers/citing/passages.ts';
import { unwrap } from '../../answers/refusal.ts';
import { findText } from '../../answers/statements/texts.ts';
import { answer, answered, type ToolContext } from './answer.ts';
import { lang, maxTokens, statementReference } from './arguments.ts';
import { fitting } from './bounds.ts';
import { factsOf, passageOf } from './quoted-place.ts';
import { addTool } from './tool.ts';

/** Places listed of a quote that stands in many. */
const MOST_PLACES = 10;

/** The tool that checks: nothing may be quoted that does not stand in the text. */
export function addQuoteTool(server: McpServer, context: ToolContext): void {
  const { db } = context;
  addTool(
    server,
    'verify_quote',
    {
      title: 'Verify a quote',
      description:
        'Does this statement contain this quote? exact (one place), ambiguous (several), gone (not there); case, kinds of quotes and dashes, and spaces are passed over, words never. Never a best guess. “quote” in the reply is the text to the letter, with its selector, fingerprint and source.',
      arguments: {
        statement: statementReference('The statement.'),
        quote: z.string().min(1).max(2000).describe('The words that are to be quoted.'),
        lang,
        max_tokens: maxTokens,
      },
    },
    ({ statement, quote, lang, max_tokens }) =>
      answered(async () => {
        const found = unwrap(await findText(db, statement, lang, 'statement'));
        const { status, places } = locate(found.text.body, { exact: quote });
        const head = {
          status,
          ...(status === 'gone' ? { detail: goneDetail(await otherVersionsWith(db, found, quote)) } : {}),
          ...factsOf(found),
        };
        const listed = places.slice(0, MOST_PLACES).map((place) => passageOf(found, place));
        const shown = fitting(listed, head, max_tokens);
        const left = places.length - shown.length;
        return answer(context, {
          ...head,
          places: shown,
          left,
          ...(left > 0 ? { how: 'Give more of the quote, so that it fits one place only.' } : {}),
        });
      }),
  );
}
