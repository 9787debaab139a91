import type { McpServer } from '@modelcontextprotocol/server';
import { z } from 'zod';
import { compareAny } from '../../answers/compare/crossing.ts';
import { unwrap } from '../../answers/refusal.ts';
import { vocabularyOf } from '../../answers/vocabulary.ts';
import type { Lexicon } from '../../formula/index.ts';
import { crossedDigestReply } from '../api/compare/crossed-digest-reply.ts';
import { shownCrossedRows } from '../api/compare/crossed-filter.ts';
import { crossedReply } from '../api/compare/crossed-reply.ts';
import type { FilterQuery } from '../api/compare/filter.ts';
import { filteredView } from '../api/compare/filtered-view.ts';
import { ignoredClasses, ignoreField } from '../api/compare/ignored.ts';
import { comparisonReply } from '../api/compare/reply.ts';
import { answer, answered, type ToolContext } from './answer.ts';
import { detail, lang, languagesOfSides, maxTokens, statementReference, themeArgument } from './arguments.ts';
import { fitting, fittingOverview, leftOver } from './bounds.ts';
import { compactCrossedDigest, compactDigest, compactRow, comparedHead } from './compact-rows.ts';
import { addTool } from './tool.ts';

const argumentsOf = (lexicon: Lexicon) => ({
  a: statementReference('Statement A.'),
  b: statementReference('Statement B.'),
  theme: themeArgument(lexicon).optional().describe('Only rows that speak of this theme.'),
  kind: z
    .array(z.enum(['same', 'reworded', 'only_a', 'only_b', 'counterpart']))
    .min(1)
    .max(4)
    .optional()
    .describe(
      'Only rows of these kinds: ["only_b"] is what B alone says. “counterpart” is of a comparison across languages.',
    ),
  side: z
    .enum(['a', 'b'])
    .optional()
    .describe('Only rows with a clause of this side; theme and q are then looked for on it alone.'),
  q: z.string().min(1).max(300).optional().describe('Only rows with this word or phrase, as whole words.'),
  lang,
  ...languagesOfSides,
  mode: z
    .enum(['series', 'cross'])
    .optional()
    .describe('series: A came before B. cross: two partners. Told by the statements unless given.'),
  ignore: ignoreField.optional().describe('Classes of small differences to pass over.'),
  from_row: z.int().min(1).optional().describe('Go on at this number of a row: “next.from_row”.'),
  detail,
  max_tokens: maxTokens,
});

const NARROWER = ', or narrow with theme, kind, side or q';

/** Two statements side by side: a digest by theme, then rows that a filter leaves, each wording once. */
export function addCompareTool(server: McpServer, context: ToolContext): void {
  const { db } = context;
  const lexicon = vocabularyOf(context.collection);
  addTool(
    server,
    'compare',
    {
      title: 'Compare two statements',
      description:
        'What two statements share, reword, or say alone, clause by clause. Without a filter: a digest by theme, then the rows that differ, the first few where they are many. One question, one call: theme: "water-climate", kind: ["only_b"] is what B says on water that A does not. Where the languages differ, rows are counterparts with how sure they are. pin is the permanent address to cite.',
      arguments: argumentsOf(lexicon),
    },
    ({ from_row = 1, ignore, theme, kind, side, q, detail = false, max_tokens, ...query }) =>
      answered(async () => {
        const asked: FilterQuery = { theme, kind, side, q };
        const any = unwrap(await compareAny(db, lexicon, query));
        if (any.kind === 'crossed') {
          const { crossed } = any;
          const shown = await shownCrossedRows(db, lexicon, crossed, asked);
          const digest = shown || from_row > 1 ? undefined : await crossedDigestReply(db, lexicon, crossed);
          const reply = crossedReply(crossed, shown ? { filter: asked, shown } : { digest });
          const head = {
            ...comparedHead(reply, crossed, shown ? asked : undefined, detail),
            crossed: true,
            common: reply.common,
            ...(reply.filter ? { filter: reply.filter } : {}),
            ...(reply.digest ? { digest: compactCrossedDigest(reply.digest) } : {}),
          };
          return answer(context, { ...head, ...rowsFrom(reply.rows, crossed, head) });
        }
        const { compared } = any;
        const view = await filteredView(db, lexicon, compared, asked, from_row === 1);
        const { shown } = view;
        const reply = comparisonReply(compared, {
          ...view,
          ...(shown ? {} : { only: 'changes' }),
          ignore: ignoredClasses(ignore),
        });
        const head = {
          ...comparedHead(reply, compared, shown ? asked : undefined, detail),
          ...(reply.filter ? { filter: reply.filter } : {}),
          ...(reply.ignored ? { ignore, ignored: reply.ignored } : {}),
          ...(!shown && reply.digest ? { digest: compactDigest(reply.digest) } : {}),
        };
        return answer(context, { ...head, ...rowsFrom(reply.rows, compared, head) });

        function rowsFrom(
          all: Parameters<typeof compactRow>[0][] | readonly Parameters<typeof compactRow>[0][],
          sides: Parameters<typeof compactRow>[1],
          head: unknown,
        ) {
          const wanted = all.filter(({ n }) => n >= from_row).map((row) => compactRow(row, sides, detail));
          const isOverview =
            Object.values(asked).every((one) => one === undefined) && from_row === 1 && !detail;
          const rows = (isOverview ? fittingOverview : fitting)(wanted, head, max_tokens);
          const next = wanted[rows.length]?.n ?? 0;
          return { rows, ...leftOver(wanted.length - rows.length, 'rows', { from_row: next }, NARROWER) };
        }
      }),
  );
}
