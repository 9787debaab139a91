import { createRoute, z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import {
  type CslItem,
  citeComparison,
  citeCrossing,
  citePassage,
  citeText,
} from '../../../answers/citing/citation.ts';
import { citeAbsences, citeSearch } from '../../../answers/citing/cite-search.ts';
import { citeSeveral } from '../../../answers/citing/cite-several.ts';
import { compareAny } from '../../../answers/compare/crossing.ts';
import { HELD_BY } from '../../../answers/compare/parallel.ts';
import { LEAST_COLUMNS, MOST_COLUMNS } from '../../../answers/compare/synopsis.ts';
import { readAbsences } from '../../../answers/formulas/absences.ts';
import { Refused, unwrap } from '../../../answers/refusal.ts';
import { searchTexts } from '../../../answers/search/search.ts';
import { clausesOf } from '../../../answers/statements/text-clauses.ts';
import { type FoundText, findText } from '../../../answers/statements/texts.ts';
import { vocabularyOf } from '../../../answers/vocabulary.ts';
import { REFERENCE_FORMS, writeReference } from '../../formats/reference-formats.ts';
import type { Environment } from '../../platform/environment.ts';
import { filterFields } from '../compare/filter.ts';
import { absencesReply } from '../formulas/absences.ts';
import {
  authorityParameter,
  dateParameter,
  idParameter,
  langParameter,
  listParameter,
  numberParameter,
} from '../parameters.ts';
import { NOT_MODIFIED, PROBLEMS } from '../problem-schema.ts';
import { createRouter, onlyParameters } from '../router.ts';
import { citedOf } from './cited-filter.ts';
import { citedThing } from './cited-thing.ts';

const placeOrDate = (description: string, example: string) =>
  z
    .string()
    .regex(/^\d{1,8}$|^\d{4}-\d{2}(-\d{2})?$/, 'an offset, or with “q” a date, is expected')
    .openapi({ description, example });

const citeQuery = z.object({
  statement: idParameter(
    'Cite this text, or with `from` and `to` a passage of it.',
    'specimen-2021-05-14-north',
  ).optional(),
  from: placeOrDate('Offset of the passage; with `q`, adopted on this day or later.', '0').optional(),
  to: placeOrDate('Offset after the passage; with `q`, adopted on this day or earlier.', '100').optional(),
  a: idParameter('Cite the comparison of `a` …', 'specimen-2021-05-14-north').optional(),
  b: idParameter('… and `b`.', 'specimen-2022-05-20-north').optional(),
  statements: listParameter(
    'Cite these three to eight side by side: with `theme` or `q` on that theme or phrase, else three or four clause by clause',
    'specimen-2021-05-14-north,specimen-2022-05-20-north,specimen-2023-05-19-north',
  )
    .refine(
      (ids) => ids.length >= LEAST_COLUMNS && ids.length <= MOST_COLUMNS,
      `${LEAST_COLUMNS} to ${MOST_COLUMNS} ids are expected`,
    )
    .optional(),
  held: z
    .enum(HELD_BY)
    .optional()
    .describe('With `statements`, clause by clause: only passages of all the texts, of several, or of one.'),
  kind: filterFields.kind.describe('With `a` and `b`: only passages of these kinds.'),
  side: filterFields.side.describe('With `a` and `b`: only passages with a clause of this side.'),
  row: numberParameter(
    1,
    999_999,
    'With `a` and `b`: this row alone, by its `n`; its page is that of the comparison with `#r` and the number.',
    1,
  ).optional(),
  q: z.string().min(1).max(500).optional().openapi({
    description:
      'With `a` and `b`: only passages with this phrase. Else cite this search, also one that found nothing; `statement` then keeps it to these statements. With `statements`, the phrase that they are laid side by side on.',
    example: 'submarine',
  }),
  as_of: z
    .string()
    .regex(/^[0-9a-f]{16}$/, 'the state that a search named is expected: 16 hexadecimal digits')
    .optional()
    .openapi({
      description: 'With `q`: the state that was read, as a reply of /v1/search names it.',
      example: '0123456789abcdef',
    }),
  series: listParameter('With `q`: ids of series', 'us,cn').optional(),
  theme: z.string().min(1).max(60).optional().openapi({
    description:
      'With `a` and `b`: only passages on this theme. With `q`: only clauses with a formula of it. With `statements`: what they say on it.',
    example: 'sovereignty',
  }),
  lemma: z
    .enum(['true', 'false'])
    .optional()
    .openapi({ description: 'With `q`: in any form of the words.', example: 'false' }),
  authority: authorityParameter.optional().openapi({ description: 'With `q`: whose words count.' }),
  absences: idParameter('Cite what this statement does not say.', 'specimen-2022-05-20-north').optional(),
  lang: langParameter.optional(),
  lang_a: langParameter.optional().openapi({
    description: 'Language of `a` alone: the comparison that is cited may be one across languages.',
  }),
  lang_b: langParameter.optional().openapi({ description: 'Language of `b` alone.' }),
  format: z
    .enum(['csl', 'bibtex', 'ris'], {
      error:
        'one of “csl”, “bibtex”, “ris” is expected. Styles such as Chicago, APA and GOST are made from csl by a citation processor, as Zotero and Pandoc have one',
    })
    .optional()
    .openapi({
      description:
        'CSL-JSON is the default; from it a citation processor makes Chicago, APA, GOST and every other style.',
    }),
});

const citeRoute = createRoute({
  method: 'get',
  path: '/v1/cite',
  operationId: 'cite',
  tags: ['Citing'],
  summary:
    'A reference to a text, a passage, a comparison, several texts side by side, a search or an absence: CSL-JSON, BibTeX, RIS',
  'x-example': { a: 'specimen-2021-05-14-north', b: 'specimen-2022-05-20-north' },
  middleware: onlyParameters(Object.keys(citeQuery.shape)),
  request: { query: citeQuery },
  responses: {
    200: {
      description: 'One reference. Give `statement`, or `a` and `b`, or `statements`, or `q`, or `absences`.',
      content: {
        'application/vnd.citationstyles.csl+json': { schema: z.array(z.record(z.string(), z.unknown())) },
        'application/x-bibtex': { schema: z.string() },
        'application/x-research-info-systems': { schema: z.string() },
      },
    },
    ...NOT_MODIFIED,
    ...PROBLEMS,
  },
});

type CiteQuery = z.output<typeof citeQuery>;

async function referenceOf(c: Context<Environment>, query: CiteQuery): Promise<CslItem> {
  const { origin } = new URL(c.req.url);
  const { lang } = query;
  const thing = citedThing(query);
  switch (thing.cited) {
    case 'several': {
      const { theme, q, held } = query;
      const asked = { statements: thing.statements, lang, theme, q, held };
      return unwrap(await citeSeveral(c.env.DB, c.var.collection, asked, origin));
    }
    case 'search':
      return unwrap(await citedSearch(c, { ...query, q: thing.q }));
    case 'absences': {
      const ledger = unwrap(
        await readAbsences(c.env.DB, c.var.collection, thing.absences, lang, { parameter: 'absences' }),
      );
      const { sentence } = absencesReply(ledger, c.var.collection);
      return citeAbsences(
        { record: ledger.statement.record, lang: ledger.lang, sentence },
        c.var.collection,
        origin,
      );
    }
    case 'pair': {
      offsetsIn(query);
      const lexicon = vocabularyOf(c.var.collection);
      const { lang_a, lang_b } = query;
      const any = unwrap(
        await compareAny(c.env.DB, lexicon, { a: thing.a, b: thing.b, lang, lang_a, lang_b }),
      );
      const rows = await citedOf(c.env.DB, lexicon, any, query);
      return any.kind === 'crossed'
        ? citeCrossing(any.crossed, c.var.collection, origin, rows)
        : citeComparison(any.compared, c.var.collection, origin, rows);
    }
    case 'text': {
      const [from, to] = offsetsIn(query);
      const text = unwrap(await findText(c.env.DB, thing.statement, lang, 'statement'));
      return from === undefined && to === undefined
        ? citeText(text, c.var.collection, origin)
        : citePassage(text, placeIn(text.text, from, to), c.var.collection, origin);
    }
  }
}

/** The passage between two offsets, and the clause that it begins in. */
function placeIn(text: FoundText['text'], start = 0, end = text.body.length) {
  const { length } = text.body;
  if (start >= end || end > length)
    throw new Refused({
      reason: 'bad-parameter',
      detail: `The passage must lie in the text, which has ${length} characters.`,
      parameter: end > length ? 'to' : 'from',
      value: String(end > length ? end : start),
    });
  const clause = clausesOf(text).findIndex((candidate) => start < candidate.to);
  return { from: start, to: end, clause: Math.max(0, clause) };
}

const offsetsIn = ({ from, to }: CiteQuery) => [offsetOf(from, 'from'), offsetOf(to, 'to')] as const;

/** An offset into a text; what is a date belongs to a search. */
function offsetOf(written: string | undefined, parameter: 'from' | 'to'): number | undefined {
  if (written === undefined) return undefined;
  if (/^\d{1,8}$/.test(written)) return Number(written);
  throw new Refused({
    reason: 'bad-parameter',
    detail: `“${parameter}” is an offset of a passage; dates belong to a search (q).`,
    parameter,
    value: written,
  });
}

async function citedSearch(c: Context<Environment>, query: CiteQuery & { readonly q: string }) {
  const { q, as_of, series, theme, from, to, lang, authority } = query;
  const asked = {
    ...{ q, as_of, series, theme, from, to, lang, authority },
    statement: query.statement?.split(','),
    lemma: query.lemma === 'true' || undefined,
  };
  for (const parameter of ['from', 'to'] as const)
    if (asked[parameter] !== undefined && !dateParameter('', '').safeParse(asked[parameter]).success)
      throw new Refused({
        reason: 'bad-parameter',
        detail: 'A date as YYYY, YYYY-MM or YYYY-MM-DD is expected.',
        parameter,
        value: asked[parameter] ?? '',
      });
  const result = await searchTexts(c.env.DB, c.var.collection, asked);
  return result.ok ? citeSearch(asked, result.value, c.var.collection, new URL(c.req.url).origin) : result;
}

export const citeRoutes = createRouter().openapi(citeRoute, async (c) => {
  const query = c.req.valid('query');
  const form = query.format ?? 'csl';
  const item = await referenceOf(c, query);
  const { type, extension } = REFERENCE_FORMS[form];
  return c.body(writeReference(item, form), 200, {
    'Content-Type': `${type}; charset=utf-8`,
    'Content-Disposition': `inline; filename="${item.id}.${extension}"`,
  });
});
