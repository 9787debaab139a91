import type { McpServer } from '@modelcontextprotocol/server';
import { z } from 'zod';
import { readThemeCard } from '../../answers/formulas/themes.ts';
import { unwrap } from '../../answers/refusal.ts';
import { MOST_STATEMENTS, searchTexts } from '../../answers/search/search.ts';
import { vocabularyOf } from '../../answers/vocabulary.ts';
import { themeReply } from '../api/formulas/themes.ts';
import { searchReply } from '../api/search/reply.ts';
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
import { lineIn, placeOf } from './compact-lines.ts';
import { addTool } from './tool.ts';

/** Parts of the counts that a reply lists unless details are asked for. */
const PARTS = 12;
const LINES = 200;

/** Tools that find wording: by words, and by theme. */
export function addWordingTools(server: McpServer, context: ToolContext): void {
  const { db, collection } = context;
  const theme = themeArgument(vocabularyOf(collection));
  addTool(
    server,
    'search',
    {
      title: 'Search the wording',
      description:
        'Every place of a word or phrase, with counts by series. Words alone are a phrase; also AND, OR, NOT, NEAR(a b, 5), word*. sentence is a citable answer, also for zero hits, unless citable is false; cite it with pin, or with the tool cite.',
      arguments: {
        q: z
          .string()
          .min(1)
          .max(500)
          .describe('What is looked for; case, quotes and dashes make no difference.'),
        statement: z
          .array(z.string().min(1).max(200))
          .min(1)
          .max(MOST_STATEMENTS)
          .optional()
          .describe('Only in these statements, by id.'),
        ...filters,
        authority,
        lemma: z.boolean().optional().describe('Find other forms of the words too.'),
        theme: theme.optional().describe('Only in clauses with a formula of this theme.'),
        limit: z.int().min(1).max(200).optional().describe('How many places at most; 20 unless given.'),
        cursor: lineCursor,
        detail,
        max_tokens: maxTokens,
      },
    },
    ({ detail = false, max_tokens, ...asked }) =>
      answered(async () => {
        const query = { limit: 20, ...asked };
        const result = unwrap(await searchTexts(db, collection, query));
        const { facets, lines, searched, ...reply } = searchReply(query, result, collection);
        const spoken = facets.series.filter(({ hits }) => hits > 0);
        const head = {
          sentence: reply.sentence,
          citable: reply.citable,
          pin: reply.pin,
          hits: reply.hits,
          clauses: reply.clauses,
          texts_with: reply.texts_with,
          searched: { texts: searched.texts, from: searched.from, to: searched.to },
          ...(reply.notice === undefined ? {} : { notice: reply.notice }),
          by_series: (detail ? facets.series : spoken.slice(0, PARTS)).map(shortCount),
          series_without: facets.series.length - spoken.length,
          by_theme: facets.theme
            .filter(({ hits }) => hits > 0)
            .slice(0, detail ? LINES : PARTS)
            .map(({ value, hits }) => ({ value, hits })),
          ...(reply.looser.length > 0 ? { looser: reply.looser } : {}),
          ...(reply.meant.length > 0 ? { meant: reply.meant } : {}),
        };
        const shown = fitting(
          lines.map((line) => lineIn(line, detail)),
          head,
          max_tokens,
        );
        const after = Number(asked.cursor ?? 0) + shown.length;
        return answer(context, {
          ...head,
          lines: shown,
          ...leftOver(result.hits - after, 'places', { cursor: String(after) }),
        });
      }),
  );
  addTool(
    server,
    'read_theme',
    {
      title: 'Follow a theme',
      description:
        'Every clause that speaks of a theme, oldest text first: how a theme went from statement to statement, who says each clause and how far it goes (step).',
      arguments: {
        theme: theme.describe('Id of the theme.'),
        statement: statementReference('Only in this statement.').optional(),
        series: filters.series,
        lang,
        authority,
        cursor: lineCursor,
        detail,
        max_tokens: maxTokens,
      },
    },
    ({ theme: id, detail = false, max_tokens, cursor, ...asked }) =>
      answered(async () => {
        const query = { ...asked, lang: asked.lang ?? 'en', limit: LINES, offset: Number(cursor ?? 0) };
        const card = unwrap(await readThemeCard(db, collection, { id, ...query }));
        const reply = themeReply(card, query, collection);
        const head = {
          theme: reply.theme.id,
          title: reply.theme.title,
          lang: reply.lang,
          texts: reply.texts.length,
          formulas: reply.formulas.filter(({ hits }) => hits > 0).map(({ id, texts }) => ({ id, texts })),
          ...(reply.notice === undefined ? {} : { notice: reply.notice }),
        };
        const clauses = detail
          ? reply.lines.map((line) => ({ places: 1, line: lineIn(line, true) }))
          : byClause(reply.lines);
        const shown = fitting(
          clauses.map(({ line }) => line),
          head,
          max_tokens,
        );
        const read = clauses.slice(0, shown.length).reduce((sum, { places }) => sum + places, 0);
        const after = query.offset + read;
        return answer(context, {
          ...head,
          [detail ? 'lines' : 'clauses']: shown,
          ...leftOver(reply.hits - after, 'places', { cursor: String(after) }, ', name a statement'),
        });
      }),
  );
}

type ThemeLine = ReturnType<typeof themeReply>['lines'][number];

/** A clause with several formulas of the theme is said once. */
function byClause(lines: readonly ThemeLine[]) {
  return [...Map.groupBy(lines, ({ sha256, clause }) => `${sha256} ${clause}`).values()].flatMap((places) => {
    const [first] = places;
    if (!first) return [];
    const { left, match, right, speaker, speaker_words, step } = first;
    const line = {
      ...placeOf(first),
      ...(speaker === 'text' ? {} : { speaker: speaker_words ?? speaker }),
      ...(step === null ? {} : { step }),
      text: `${left}${match}${right}`,
      formulas: [...new Set(places.map(({ formula }) => formula))],
    };
    return [{ places: places.length, line }];
  });
}

function shortCount({
  value,
  hits,
  texts_with,
  texts,
}: {
  readonly value: string;
  readonly hits: number;
  readonly texts_with: number;
  readonly texts: number;
}) {
  return { value, hits, texts_with, texts };
}
