import type { Context } from 'hono';
import Papa from 'papaparse';
import type { Environment } from '../platform/environment.ts';
import { attachment } from './attachment.ts';

/** What a spreadsheet reads a cell as a formula by. The library's own test misses cells with a line feed in them. */
const FORMULA_START = /^[=+\-@\t\r]/;

/**
 * Rows as CSV of RFC 4180. Cells that a spreadsheet would run as a formula get an apostrophe before them. Columns repeat
 * what the table was asked and out of how many: a table that travels alone keeps its meaning.
 */
export function csvReply(
  c: Context<Environment>,
  columns: readonly string[],
  rows: readonly (readonly (string | number | boolean | null | undefined)[])[],
  name: string,
): Response {
  const body = Papa.unparse(
    { fields: [...columns], data: rows.map((row) => [...row]) },
    { newline: '\r\n', escapeFormulae: FORMULA_START },
  );
  return c.body(`${body}\r\n`, 200, {
    'Content-Type': 'text/csv; charset=utf-8; header=present',
    'Content-Disposition': attachment(name, 'csv'),
  });
}
