import type { Context } from 'hono';
import { partnerOf } from '../../../answers/partner.ts';
import { unwrap } from '../../../answers/refusal.ts';
import {
  GREATEST_LIMIT,
  readStatementList,
  type StatementList,
  type StatementQuery,
} from '../../../answers/statements/statements.ts';
import type { StoredCollection } from '../../../store/index.ts';
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

const COLUMNS = [
  'id',
  'series',
  'partner',
  'title',
  'kind',
  'level',
  'adopted',
  'published',
  'city',
  'country',
  'parties',
  'languages',
  'words',
  'specimen',
  'total',
  'collection_loaded',
] as const;

/** A page of statements as a table, one line a statement. */
export function statementsTable(c: Context<Environment>, list: StatementList, form: TableForm): Response {
  return csvReply(c, { columns: COLUMNS, name: 'statements', form }, rowsOf(list, c.var.collection));
}

/** Every statement that matches, page by page. */
export async function statementsWhole(
  c: Context<Environment>,
  query: StatementQuery,
  form: TableForm,
): Promise<Response> {
  const { collection } = c.var;
  const read = async (cursor?: string) =>
    unwrap(await readStatementList(c.env.DB, collection, { ...query, limit: GREATEST_LIMIT, cursor }));
  // Before the first line is sent, so that what is refused is a problem and no half of a table.
  const first = await read();
  const pages = async function* (): AsyncGenerator<readonly TableRow[]> {
    let shown = 0;
    for (let list = first; ; list = await read(list.cursor ?? undefined)) {
      yield rowsOf(list, collection);
      shown += list.statements.length;
      if (list.cursor === null) return;
      if (shown >= MOST_TABLE_ROWS) return yield [cutLine(shown, first.total)];
    }
  };
  return csvStream(c, { columns: COLUMNS, name: 'statements', form }, pages(), await streamTag(c));
}

function rowsOf(list: StatementList, collection: StoredCollection | null): readonly TableRow[] {
  return list.statements.map(({ record, texts }) => [
    record.id,
    record.series,
    partnerOf(record, collection),
    record.title,
    record.kind,
    record.level,
    record.adopted,
    record.published,
    record.place?.city,
    record.place?.country,
    record.parties.join(' '),
    texts.map(({ lang }) => lang).join(' '),
    texts[0]?.words,
    record.specimen ?? false,
    list.total,
    collection?.loaded,
  ]);
}
