import { z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { accepts } from 'hono/accepts';
import { ENGINE_VERSION } from '../../comparison/index.ts';
import { fingerprint } from '../../text/index.ts';
import type { TableForm } from '../formats/csv.ts';
import type { Environment } from '../platform/environment.ts';

/** What the two forms of a table are, in one sentence for every address that has them. */
export const TABLE_FORMS =
  '`csv`: a table for programs, every text to the letter. `spreadsheet`: the same for Excel and its kin, with a byte order mark, and an apostrophe before a cell that would be run as a formula (=, +, -, @). A table is whole unless `limit` or `cursor` is given, up to 10,000 rows; one that is cut says so in its last line.';

/** Lists and comparisons can be had as a table. */
export const formParameter = z.enum(['json', 'csv', 'spreadsheet']).openapi({
  description: `The form of the reply; without it the \`Accept\` header decides, and JSON is the default. ${TABLE_FORMS}`,
  example: 'json',
});

/** The form of table that was asked for; null where JSON was. */
export function tableForm(
  c: Context<Environment>,
  asked: z.output<typeof formParameter> | undefined,
): TableForm | null {
  if (asked) return asked === 'json' ? null : asked;
  const type = accepts(c, {
    header: 'Accept',
    supports: ['application/json', 'text/csv'],
    default: 'application/json',
  });
  return type === 'text/csv' ? 'csv' : null;
}

/** Names the content of a reply that is sent as it is read: the same address of the same revision has the same rows. */
export async function streamTag(c: Context<Environment>): Promise<string> {
  const address = (await fingerprint(c.req.url)).slice(0, 24);
  return [ENGINE_VERSION, c.var.collection?.revision ?? 0, address, c.env.VERSION?.id ?? ''].join('-');
}
