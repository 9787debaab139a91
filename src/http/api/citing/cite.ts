import { createRoute, z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { type CslItem, citeComparison, citePassage, citeText } from '../../../answers/citing/citation.ts';
import { compareStatements } from '../../../answers/compare/comparison.ts';
import { compareAny } from '../../../answers/compare/crossing.ts';
import { Refused, unwrap } from '../../../answers/refusal.ts';
import { clausesOf } from '../../../answers/statements/text-clauses.ts';
import { findText } from '../../../answers/statements/texts.ts';
import { REFERENCE_FORMS, writeReference } from '../../formats/reference-formats.ts';
import type { Environment } from '../../platform/environment.ts';
import { idParameter, langParameter, numberParameter } from '../parameters.ts';
import { NOT_MODIFIED, PROBLEMS } from '../problem-schema.ts';
import { createRouter, onlyParameters } from '../router.ts';

const citeQuery = z.object({
  statement: idParameter(
    'Cite this text, or with `from` and `to` a passage of it.',
    'specimen-2021-05-14-north',
  ).optional(),
  from: numberParameter(0, 10_000_000, 'Offset of the passage.', 0).optional(),
  to: numberParameter(1, 10_000_000, 'Offset after the passage.', 100).optional(),
  a: idParameter('Cite the comparison of `a` …', 'specimen-2021-05-14-north').optional(),
  b: idParameter('… and `b`.', 'specimen-2022-05-20-north').optional(),
  lang: langParameter.optional(),
  format: z.enum(['csl', 'bibtex', 'ris']).optional().openapi({ description: 'CSL-JSON is the default.' }),
});

const citeRoute = createRoute({
  method: 'get',
  path: '/v1/cite',
  operationId: 'cite',
  tags: ['Citing'],
  summary: 'A reference to a text, a passage or a comparison: CSL-JSON, BibTeX, RIS',
  'x-example': { a: 'specimen-2021-05-14-north', b: 'specimen-2022-05-20-north' },
  middleware: onlyParameters(Object.keys(citeQuery.shape)),
  request: { query: citeQuery },
  responses: {
    200: {
      description: 'One reference. Give `statement`, or `a` and `b`.',
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
  const { statement, a, b, lang, from, to } = query;
  if (statement !== undefined && a === undefined && b === undefined) {
    const text = unwrap(await findText(c.env.DB, statement, lang, 'statement'));
    if (from === undefined && to === undefined) return citeText(text, c.var.collection, origin);
    const end = to ?? text.text.body.length;
    const start = from ?? 0;
    if (start >= end || end > text.text.body.length)
      throw new Refused({
        reason: 'bad-parameter',
        detail: `The passage must lie in the text, which has ${text.text.body.length} characters.`,
        parameter: end > text.text.body.length ? 'to' : 'from',
        value: String(end > text.text.body.length ? end : start),
      });
    const clause = clausesOf(text.text).findIndex((candidate) => start < candidate.to);
    return citePassage(text, { from: start, to: end, clause: Math.max(0, clause) }, c.var.collection, origin);
  }
  if (a !== undefined && b !== undefined && statement === undefined) {
    const any = unwrap(await compareAny(c.env.DB, { a, b, lang }));
    // Two languages: the refusal says which common one there is.
    const compared =
      any.kind === 'crossed' ? unwrap(await compareStatements(c.env.DB, { a, b, lang })) : any.compared;
    return citeComparison(compared, c.var.collection, origin);
  }
  throw new Refused({
    reason: 'missing-parameter',
    detail: 'Give either “statement”, or “a” and “b”.',
    parameter: a === undefined && b === undefined ? 'statement' : b === undefined ? 'b' : 'a',
  });
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
