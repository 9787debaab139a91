import type { Context } from 'hono';
import type { CrossedTexts } from '../../../answers/compare/crossed-texts.ts';
import { inSteps } from '../../../answers/let-others-in.ts';
import { Refused } from '../../../answers/refusal.ts';
import { csvReply } from '../../formats/csv.ts';
import { crossedDocx, docxReply, type GivenNames } from '../../formats/docx/index.ts';
import { teiCrossing } from '../../formats/tei/alignment.ts';
import { IMMUTABLE } from '../../platform/caching.ts';
import type { Environment } from '../../platform/environment.ts';
import { type CrossedView, crossedReply } from './crossed-reply.ts';
import { acceptedForm, docxName, type Form, STANDING_COLUMNS, standingCells } from './forms.ts';
import { sideCells } from './row-cells.ts';

const NO_PATCH = {
  reason: 'bad-parameter',
  detail: 'A patch turns one wording into another of the same language; these two texts have two languages.',
  parameter: 'format',
  value: 'patch',
  nearest: 'csv',
  valid: ['json', 'csv', 'spreadsheet', 'tei', 'docx'],
} as const;

/** A comparison across languages in the form that was asked for. */
export async function crossedAs(
  c: Context<Environment>,
  crossed: CrossedTexts,
  options: CrossedView & { readonly format?: Form | undefined; readonly names?: GivenNames },
): Promise<Response> {
  const form = options.format ?? acceptedForm(c);
  if (form === 'tei')
    return c.body(teiCrossing(crossed, new URL(c.req.url).origin), 200, {
      'Content-Type': 'application/tei+xml; charset=utf-8',
    });
  if (form === 'patch') throw new Refused(NO_PATCH);
  if (form === 'docx')
    return docxReply(
      c,
      await inSteps(
        crossedDocx(crossed, new URL(c.req.url).origin, options.names),
        crossed.a.segmented.text.length + crossed.b.segmented.text.length,
      ),
      docxName(crossed.a, crossed.b, options.names),
    );
  if (options.pinned) c.header('Cache-Control', IMMUTABLE);
  const reply = crossedReply(crossed, options);
  if (form === 'json') return c.json(reply, 200);
  const columns = [
    'row',
    'kind',
    'certainty',
    'moved',
    'split',
    'merged',
    'a_clauses',
    'a_spans',
    'a_text',
    'b_clauses',
    'b_spans',
    'b_text',
    'evidence',
    'a',
    'b',
    'lang_a',
    'lang_b',
    'mode',
    'engine',
    'a_sha256',
    'b_sha256',
    ...STANDING_COLUMNS,
  ];
  return csvReply(
    c,
    { columns, name: `compare-${reply.a.id}-${reply.a.lang}-${reply.b.id}-${reply.b.lang}`, form },
    reply.rows.map((row) => [
      row.n,
      row.kind,
      row.certainty ?? '',
      row.moved,
      row.split,
      row.merged,
      ...sideCells(row.a),
      ...sideCells(row.b),
      row.evidence.map(({ kind, key }) => `${kind}:${key}`).join('; '),
      reply.a.id,
      reply.b.id,
      reply.a.lang,
      reply.b.lang,
      reply.mode,
      reply.engine.version,
      reply.a.sha256,
      reply.b.sha256,
      ...standingCells(reply),
    ]),
  );
}
