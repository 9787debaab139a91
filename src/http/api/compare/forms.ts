import { z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { accepts } from 'hono/accepts';
import type { ComparedTexts } from '../../../answers/compare/comparison.ts';
import { inSteps } from '../../../answers/let-others-in.ts';
import { csvReply } from '../../formats/csv.ts';
import { comparisonDocx, DOCX_TYPE, docxReply, type GivenNames } from '../../formats/docx/index.ts';
import { PATCH_TYPE, patchOf } from '../../formats/patch.ts';
import { teiAlignment } from '../../formats/tei/alignment.ts';
import { IMMUTABLE } from '../../platform/caching.ts';
import type { Environment } from '../../platform/environment.ts';
import { TABLE_FORMS } from '../form.ts';
import { type ComparisonReply, type ComparisonView, comparisonReply } from './reply.ts';
import { editCell, sideCells, wordsOf } from './row-cells.ts';

export const comparisonForm = z.enum(['json', 'csv', 'spreadsheet', 'tei', 'docx', 'patch']).openapi({
  description: `JSON, one line a row as a table, a stand-off alignment as TEI without edits, or a Word file: passage beside passage, and where \`mode\` is \`series\` the text with tracked changes, which accepted are B and rejected A, or a unified patch that turns the wording of A into that of B, line by line. TEI, Word and patch always have every row; without it the \`Accept\` header decides. ${TABLE_FORMS} Spans and edits are offsets into the two texts; several clauses of a row stand one below the other.`,
  example: 'json',
});

export type Form = z.output<typeof comparisonForm>;

const TYPES = {
  json: 'application/json',
  csv: 'text/csv',
  tei: 'application/tei+xml',
  docx: DOCX_TYPE,
  patch: PATCH_TYPE,
} as const;

const FORMS = Object.keys(TYPES) as readonly (keyof typeof TYPES)[];

/** A comparison in the form that was asked for. */
export async function comparisonAs(
  c: Context<Environment>,
  compared: ComparedTexts,
  options: ComparisonView & { readonly format?: Form | undefined; readonly names?: GivenNames },
): Promise<Response> {
  const form = options.format ?? acceptedForm(c);
  if (form === 'tei')
    return c.body(teiAlignment(compared, new URL(c.req.url).origin), 200, {
      'Content-Type': 'application/tei+xml; charset=utf-8',
    });
  if (form === 'docx')
    return docxReply(
      c,
      await inSteps(
        comparisonDocx(compared, new URL(c.req.url).origin, options.names),
        compared.a.segmented.text.length + compared.b.segmented.text.length,
      ),
      docxName(compared.a, compared.b, options.names),
    );
  if (form === 'patch') {
    if (options.pinned) c.header('Cache-Control', IMMUTABLE);
    return c.body(patchOf(patchedText(compared.a, 'a'), patchedText(compared.b, 'b')), 200, {
      'Content-Type': `${PATCH_TYPE}; charset=utf-8`,
    });
  }
  // A TEI header describes the statements, and descriptions are corrected; rows and their table never change.
  if (options.pinned) c.header('Cache-Control', IMMUTABLE);
  const reply = comparisonReply(compared, options);
  if (form === 'json') return c.json(reply, 200);
  const columns = [
    'row',
    'kind',
    'moved',
    'split',
    'merged',
    'similarity',
    'a_clauses',
    'a_spans',
    'a_text',
    'b_clauses',
    'b_spans',
    'b_text',
    'a_only',
    'b_only',
    'edits',
    'a',
    'b',
    'lang',
    'mode',
    'engine',
    'a_sha256',
    'b_sha256',
    'ignored',
    ...STANDING_COLUMNS,
  ];
  const [textA, textB] = [compared.a.segmented.text, compared.b.segmented.text];
  return csvReply(
    c,
    { columns, name: `compare-${reply.a.id}-${reply.b.id}`, form },
    reply.rows.map((row) => [
      row.n,
      row.kind,
      row.moved,
      row.split,
      row.merged,
      row.similarity,
      ...sideCells(row.a),
      ...sideCells(row.b),
      wordsOf(row.edits, 'only_a', 'a', textA),
      wordsOf(row.edits, 'only_b', 'b', textB),
      editCell(row.edits),
      reply.a.id,
      reply.b.id,
      reply.a.lang,
      reply.mode,
      reply.engine.version,
      reply.a.sha256,
      reply.b.sha256,
      row.ignored ?? false,
      ...standingCells(reply),
    ]),
  );
}

/** The file that a reader keeps the wording in; a text that was handed in has no name of its own. */
function patchedText({ found, sha256, segmented }: ComparedTexts['a'], side: 'a' | 'b') {
  const name = found === null ? `${side}.txt` : `${found.text.statement}.${found.text.lang}.txt`;
  return { name, sha256, text: segmented.text };
}

/** What a table of rows says of its two texts; empty in a pinned one, which holds nothing that may be corrected. */
export const STANDING_COLUMNS = ['a_authority', 'b_authority', 'a_standing', 'b_standing'] as const;

export function standingCells({ a, b }: Pick<ComparisonReply, 'a' | 'b'>): readonly string[] {
  return [a.authority ?? '', b.authority ?? '', a.standing ?? '', b.standing ?? ''];
}

/** Stored texts by their ids, words that were handed in by what they were called. */
export function docxName(
  a: ComparedTexts['a'],
  b: ComparedTexts['b'],
  names: GivenNames = { a: 'a', b: 'b' },
): string {
  return `compare-${a.found?.statement.record.id ?? names.a}-${b.found?.statement.record.id ?? names.b}`;
}

export function acceptedForm(c: Context<Environment>): Form {
  const type = accepts(c, { header: 'Accept', supports: Object.values(TYPES), default: TYPES.json });
  return FORMS.find((form) => TYPES[form] === type) ?? 'json';
}
