import { createRoute, z } from '@hono/zod-openapi';
import { themeDataUrl } from '../../../addresses/urls.ts';
import {
  MOST_THEME_LINES,
  readThemeCard,
  THEME_LINES,
  type ThemeCard,
} from '../../../answers/formulas/themes.ts';
import { unwrap } from '../../../answers/refusal.ts';
import type { AcrossLanguages } from '../../../formula/index.ts';
import { countedAuthority } from '../../../statement/index.ts';
import type { StoredCollection } from '../../../store/index.ts';
import {
  authorityParameter,
  idParameter,
  langParameter,
  listParameter,
  numberParameter,
  offsetCursor,
} from '../parameters.ts';
import { NOT_MODIFIED, PROBLEMS } from '../problem-schema.ts';
import { createRouter, onlyParameters } from '../router.ts';
import { SPECIMEN_NOTICE } from '../statements/statement-schema.ts';
import { authorityQuery, lineReply } from './formula-reply.ts';
import { acrossFacts, formulaLineSchema, themeSchema } from './formula-schema.ts';

const themeQuery = z.object({
  lang: langParameter.optional(),
  series: listParameter('Ids of series', 'us,cn').optional(),
  authority: authorityParameter.optional(),
  statement: idParameter('Only this statement.', 'us-2023-09-21').optional(),
  limit: numberParameter(1, MOST_THEME_LINES, 'Places a page.', THEME_LINES).optional(),
  cursor: offsetCursor.optional(),
});

const counts = {
  ...acrossFacts,
  not_testable: z
    .array(z.string())
    .readonly()
    .describe('Statements whose only texts are in languages without a pattern: never silent.'),
};

const themeCardSchema = z
  .object({
    theme: themeSchema,
    lang: z
      .string()
      .nullable()
      .describe(
        'The one language that was asked for; null: all, each statement in its best text that says it.',
      ),
    authority: countedAuthority,
    ...counts,
    texts: z
      .array(
        z.object({
          statement: z.string(),
          partner: z.string(),
          adopted: z.string(),
          languages: z
            .array(z.string())
            .readonly()
            .describe('Of the texts that count, authentic ones first.'),
        }),
      )
      .readonly()
      .describe('Statements that were looked through, with or without a place.'),
    formulas: z
      .array(
        z.object({
          id: z.string(),
          name: z.string(),
          hits: z.int(),
          texts: z.int().describe('The same as `statements_with`; 0 is an answer too.'),
          ...counts,
        }),
      )
      .readonly(),
    hits: z.int(),
    notice: z.string().optional(),
    cursor: z.string().nullable(),
    next: z.string().nullable(),
    lines: z
      .array(
        formulaLineSchema.extend({
          formula: z.string(),
          speaker: z
            .enum(['all', 'text', 'some', 'one'])
            .describe('Who says the clause; `text`: nobody is named.'),
          speaker_words: z.string().nullable(),
          step: z
            .string()
            .nullable()
            .describe('Step of its verb on the ladder of commitment, from note to agree.'),
          names: z
            .array(z.string())
            .readonly()
            .describe(
              'Names that the clause prints. A word whose capital opens a clause, a numbered point, a sentence or a quotation is no name by it, nor is a word of grammar; in German, where every noun has a capital, acronyms and names of the glossary and of countries are given.',
            ),
        }),
      )
      .readonly(),
  })
  .openapi('ThemeCard');

const themeRoute = createRoute({
  method: 'get',
  path: '/v1/themes/{id}',
  operationId: 'getTheme',
  tags: ['Shared language'],
  summary: 'Every place of every formula of one theme, with its clause, its speaker and the names beside it',
  middleware: onlyParameters(Object.keys(themeQuery.shape)),
  request: { params: z.object({ id: idParameter('Id of a theme.', 'afghanistan') }), query: themeQuery },
  responses: {
    200: {
      description:
        'The places, oldest text first. Plain names of the theme are a place in a clause that has none of its phrases, once.',
      content: { 'application/json': { schema: themeCardSchema } },
    },
    ...NOT_MODIFIED,
    ...PROBLEMS,
  },
});

function countReply({ partners: _, unassigned: __, ...counted }: AcrossLanguages) {
  return counted;
}

/** A theme as the API shows it. */
export function themeReply(
  card: ThemeCard,
  query: {
    readonly lang?: string | undefined;
    readonly limit: number;
    readonly offset: number;
    readonly series?: readonly string[] | undefined;
    readonly statement?: string | undefined;
  },
  collection: StoredCollection | null,
): z.input<typeof themeCardSchema> {
  const { theme, lang } = card;
  const after = query.offset + query.limit;
  const cursor = after < card.hits ? String(after) : null;
  const lines = card.lines.map((line) => ({
    formula: line.formula.id,
    ...lineReply(line, collection),
    speaker: line.voice?.speaker ?? ('text' as const),
    speaker_words: line.voice?.words ?? null,
    step: line.voice?.step ?? null,
    names: line.names,
  }));
  const { offset: _, ...asked } = query;
  return {
    theme,
    lang,
    authority: card.authority,
    ...countReply(card.count),
    texts: card.searched.flatMap(({ statement, partner, adopted, counted }) =>
      counted.length === 0
        ? []
        : [{ statement, partner, adopted, languages: counted.map((text) => text.lang) }],
    ),
    formulas: card.formulas.map(({ formula, hits, count }) => ({
      id: formula.id,
      name: formula.name,
      hits,
      texts: count.statements_with,
      ...countReply(count),
    })),
    hits: card.hits,
    ...(lines.some(({ specimen }) => specimen) ? { notice: SPECIMEN_NOTICE } : {}),
    cursor,
    next: cursor ? themeDataUrl(theme.id, { ...asked, ...authorityQuery(card), cursor }) : null,
    lines,
  };
}

export const themeRoutes = createRouter().openapi(themeRoute, async (c) => {
  const { limit = THEME_LINES, cursor, ...asked } = c.req.valid('query');
  const query = { ...asked, limit, offset: Number(cursor ?? 0) };
  const { id } = c.req.valid('param');
  const card = unwrap(await readThemeCard(c.env.DB, c.var.collection, { id, ...query }));
  const reply = themeReply(card, query, c.var.collection);
  if (reply.next) c.header('Link', `<${reply.next}>; rel="next"`);
  return c.json(reply, 200);
});
