import type { Context } from 'hono';
import { partnerOf } from '../../../answers/partner.ts';
import type { StatementList } from '../../../answers/statements/statements.ts';
import type { StoredCollection } from '../../../store/index.ts';
import { csvReply } from '../../formats/csv.ts';
import type { Environment } from '../../platform/environment.ts';

/** A page of statements as CSV, one line a statement. */
export function statementsTable(
  c: Context<Environment>,
  list: StatementList,
  collection: StoredCollection | null,
): Response {
  return csvReply(
    c,
    [
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
    ],
    list.statements.map(({ record, texts }) => [
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
    ]),
    'statements',
  );
}
