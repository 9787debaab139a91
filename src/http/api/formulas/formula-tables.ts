import type { z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import {
  csvReply,
  csvStream,
  cutLine,
  MOST_TABLE_ROWS,
  type TableForm,
  type TableRow,
} from '../../formats/csv.ts';
import type { Environment } from '../../platform/environment.ts';
import { streamTag } from '../form.ts';
import type { formulaCardSchema, formulaListSchema } from './formula-schema.ts';

type List = z.input<typeof formulaListSchema>;
type Card = z.input<typeof formulaCardSchema>;
type Line = Card['lines'][number];

const FORMULAS = [
  'id',
  'theme',
  'name',
  'universal',
  'lang',
  'hits',
  'texts_with',
  'texts_searched',
  'partners',
  ...['authority', 'texts_beside_with', 'texts_beside'],
  ...['statements_with', 'statements', 'statements_beside_with', 'statements_beside', 'not_testable'],
] as const;

const PLACES = [
  'formula',
  'statement',
  'partner',
  'adopted',
  'clause',
  'from',
  'to',
  'left',
  'match',
  'right',
  'variant',
  'slots',
  'sha256',
  'texts_with',
  'texts_searched',
  'lang',
  'authority',
  'texts_beside_with',
  'texts_beside',
] as const;

/** The lexicon with its counts, one line a formula. */
export function formulasTable(c: Context<Environment>, reply: List, form: TableForm): Response {
  return csvReply(
    c,
    { columns: FORMULAS, name: `formulas-${reply.lang}`, form },
    reply.formulas.map((formula) => [
      formula.id,
      formula.theme,
      formula.name,
      formula.universal,
      reply.lang,
      formula.hits,
      formula.texts,
      reply.texts,
      formula.partners.join(' '),
      reply.authority,
      formula.beside,
      reply.beside,
      formula.all_languages?.statements_with ?? null,
      formula.all_languages?.statements ?? null,
      formula.all_languages?.beside.statements_with ?? null,
      formula.all_languages?.beside.statements ?? null,
      formula.all_languages?.not_testable ?? null,
    ]),
  );
}

/** A page of the places of a formula. */
export function placesTable(c: Context<Environment>, reply: Card, form: TableForm): Response {
  return csvReply(c, tableOf(reply, form), rowsOf(reply, reply.lines));
}

/** Every place of a formula: those of the card, then what `more` reads. */
export async function placesWhole(
  c: Context<Environment>,
  reply: Card,
  form: TableForm,
  more: (after: number) => Promise<readonly Line[]>,
): Promise<Response> {
  const pages = async function* (): AsyncGenerator<readonly TableRow[]> {
    let shown = 0;
    for (let lines: readonly Line[] = reply.lines; lines.length > 0; ) {
      yield rowsOf(reply, lines);
      shown += lines.length;
      if (shown >= reply.hits) return;
      if (shown >= MOST_TABLE_ROWS) return yield [cutLine(shown, reply.hits)];
      lines = await more(shown);
    }
  };
  return csvStream(c, tableOf(reply, form), pages(), await streamTag(c));
}

function tableOf({ id, lang }: Card, form: TableForm) {
  return { columns: PLACES, name: `formula-${id}-${lang ?? 'all'}`, form };
}

function rowsOf(reply: Card, lines: readonly Line[]): readonly TableRow[] {
  return lines.map((line) => [
    reply.id,
    line.statement,
    line.partner,
    line.adopted,
    line.clause,
    line.from,
    line.to,
    line.left,
    line.match,
    line.right,
    line.variant,
    Object.entries(line.slots)
      .map(([name, { words }]) => `${name}=${words}`)
      .join('; '),
    line.sha256,
    reply.texts_with,
    reply.texts,
    line.lang,
    line.authority,
    reply.beside.texts_with,
    reply.beside.texts,
  ]);
}
