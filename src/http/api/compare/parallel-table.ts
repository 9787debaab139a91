import type { Context } from 'hono';
import {
  certaintyOf,
  heldBy,
  likenessOf,
  type Parallel,
  type ParallelRow,
} from '../../../answers/compare/parallel.ts';
import { csvReply, type TableForm } from '../../formats/csv.ts';
import type { Environment } from '../../platform/environment.ts';
import { sideCells } from './row-cells.ts';

/** The columns are called by the letters that the page gives to the texts. */
const LETTERS = ['a', 'b', 'c', 'd'] as const;

/** What is said of one text in a row; the first three say which text it is. */
const FIELDS = ['', '_lang', '_sha256', '_clauses', '_spans', '_text', '_beside', '_likeness', '_certainty'];

/** Three or four texts as a table, one line a row: what each has of it, with its places in the text. */
export function parallelTable(
  c: Context<Environment>,
  { columns }: Parallel,
  rows: readonly ParallelRow[],
  form: TableForm,
): Response {
  const ids = columns.map(({ statement }) => statement.record.id);
  return csvReply(
    c,
    {
      columns: [
        'row',
        'held',
        ...columns.flatMap((_, column) => FIELDS.map((field) => `${LETTERS[column]}${field}`)),
      ],
      name: `compare-${ids.join('-')}`,
      form,
    },
    rows.map((row) => [
      row.n,
      heldBy(row),
      ...row.cells.flatMap((cell, column) => [
        ids[column],
        columns[column]?.text.lang,
        columns[column]?.text.sha256,
        ...sideCells(cell.clauses),
        cell.beside === null ? '' : ids[cell.beside],
        likenessOf(cell),
        certaintyOf(cell),
      ]),
    ]),
  );
}
