import type { Context } from 'hono';
import Papa from 'papaparse';
import type { Environment } from '../platform/environment.ts';
import { attachment } from './attachment.ts';
import { streamOf } from './stream.ts';

/** `csv`: for programs, every text to the letter. `spreadsheet`: the same table so that Excel and its kin read it rightly. */
export type TableForm = 'csv' | 'spreadsheet';

type Cell = string | number | boolean | null | undefined;
export type TableRow = readonly Cell[];

export interface Table {
  readonly columns: readonly string[];
  /** What the file is called, without its ending. */
  readonly name: string;
  readonly form: TableForm;
}

/** What a spreadsheet reads a cell as a formula by. The library's own test misses cells with a line feed in them. */
const FORMULA_START = /^[=+\-@\t\r]/;
/** Tells spreadsheets that the file is UTF-8; without it they read Cyrillic as Western letters. */
const BYTE_ORDER_MARK = '\ufeff';
/** Repeats the reader's own words, which somebody else may have put into a link: guarded in either form. */
const ASKED_COLUMN = 'query';

/** No table is longer: one that is cut says so in its last line. */
export const MOST_TABLE_ROWS = 10_000;

/**
 * Rows as CSV of RFC 4180. Columns repeat what the table was asked and out of how many: a table that travels alone keeps
 * its meaning. The form for spreadsheets begins with a byte order mark, and a cell that would be run as a formula gets an
 * apostrophe before it.
 */
export function csvReply(c: Context<Environment>, table: Table, rows: readonly TableRow[]): Response {
  return c.body(head(table) + lines(table, rows), 200, headersOf(table));
}

/**
 * The same, sent page by page as it is read. It cannot be hashed, so `tag` must name its content: the address with the
 * revision of the collection.
 */
export function csvStream(
  c: Context<Environment>,
  table: Table,
  pages: AsyncGenerator<readonly TableRow[]>,
  tag: string,
): Response {
  return c.body(streamOf(written(table, pages)), 200, {
    ...headersOf(table),
    ETag: `"${tag}-${table.form}"`,
    'Cache-Control': 'public, max-age=60',
    Vary: 'Accept',
  });
}

async function* written(table: Table, pages: AsyncGenerator<readonly TableRow[]>): AsyncGenerator<string> {
  yield head(table);
  for await (const rows of pages) if (rows.length > 0) yield lines(table, rows);
}

/** The last line of a table that was cut. */
export function cutLine(shown: number, all: number | null): TableRow {
  return [
    `… cut after ${shown} rows${all === null ? '' : ` of ${all}`}: ask for less, or page by page with limit and cursor`,
  ];
}

function head(table: Table): string {
  return (table.form === 'spreadsheet' ? BYTE_ORDER_MARK : '') + lines(table, [table.columns]);
}

function lines({ columns, form }: Table, rows: readonly TableRow[]): string {
  const data = rows.map((row) =>
    row.map((cell, at) => (form === 'spreadsheet' || columns[at] === ASKED_COLUMN ? guarded(cell) : cell)),
  );
  return `${Papa.unparse(data, { newline: '\r\n' })}\r\n`;
}

function guarded(cell: Cell): Cell {
  return typeof cell === 'string' && FORMULA_START.test(cell) ? `'${cell}` : cell;
}

function headersOf({ name }: Table) {
  return {
    'Content-Type': 'text/csv; charset=utf-8; header=present',
    'Content-Disposition': attachment(name, 'csv'),
  };
}
